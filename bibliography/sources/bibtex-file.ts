// A BibTeX file as a row of pieces that know nothing of where they stand: after an edit only those around it are read
// again, and all others are kept with everything that was ever worked out about them.
import type { Span } from '../../core/text/span.ts'
import { copied, type Summary, summaryOf } from '../summary.ts'
import { type MacroWord, macroWords, resolved, textOf, unknownMacro } from './bibtex.ts'
import type { BibEntry, BibProblem, Macros } from './bibtex-model.ts'
import { type Item, Scanner } from './bibtex-scanner.ts'
import { Skimmer } from './bibtex-skim.ts'
import { readValue } from './bibtex-value.ts'

/** An entry, a macro, a comment …; its offsets count from its “@”. */
export interface Piece {
  readonly kind: Item['kind']
  readonly length: number
  /** Where reading goes on. */
  readonly next: number
  /** Text from here on had no say in how it was read. */
  readonly reach: number
  readonly tolerant: boolean
  readonly type: string
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  /** Well-formed, so that its fields can be skimmed. */
  readonly plain: boolean
  /** Has `crossref` or `xdata`. */
  readonly inherits: boolean
  /** May have aliases. */
  readonly ids: boolean
  readonly words: readonly MacroWord[]
  readonly problems: readonly BibProblem[]
  /** Tells versions of its text apart. */
  readonly hash: number
  /** What was made of it on the way, where it says everything itself and plainly. */
  readonly summary?: Summary
}

/** A field with what its value says and where it stands, from the start of its piece; without delimiters. */
export interface Field {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** One version of a file. */
export interface BibtexFile {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Where each piece stands. */
  readonly starts: readonly number[]
  readonly macros: Macros
}

const none: readonly never[] = []

/** Reads a file; of one that was read before, only what changed. */
export function readBibtex(text: string, before?: BibtexFile): BibtexFile {
  return (before && update(before, text)) ?? readAll(text)
}

function readAll(text: string): BibtexFile {
  const skimmer = new Skimmer()
  const scanner = new Scanner(text, skimmer)
  const pieces: Piece[] = []
  const starts: number[] = []
  const macros = new Map<string, string>()
  for (let item = scanner.next(); item; item = scanner.next()) {
    if (item.macro) macros.set(copied(item.macro.name), copied(textOf(text, item.macro.reading, macros)))
    pieces.push(pieceOf(text, item, skimmer))
    starts.push(item.start)
  }
  return { text, pieces, starts, macros }
}

/** The file after an edit; undefined when all of it must be read again. */
function update(before: BibtexFile, text: string): BibtexFile | undefined {
  const from = commonStart(before.text, text)
  const rest = commonEnd(before.text, text, Math.min(before.text.length, text.length) - from)
  const moved = text.length - before.text.length
  const first = firstTouched(before, from)
  const kept = first === 0 ? 0 : (before.starts[first - 1] as number) + (before.pieces[first - 1] as Piece).next
  const skimmer = new Skimmer()
  const scanner = new Scanner(text, skimmer, kept)
  const pieces: Piece[] = []
  const starts: number[] = []
  let next = first
  for (;;) {
    const at = scanner.peek()
    if (at === undefined) {
      next = before.pieces.length
      break
    }
    const was = at - moved
    while (next < before.pieces.length && (before.starts[next] as number) < was) next++
    const inStep = was >= before.text.length - rest && before.starts[next] === was
    if (inStep && !scanner.isTolerant(at) && !(before.pieces[next] as Piece).tolerant) break
    const item = scanner.next() as Item
    pieces.push(pieceOf(text, item, skimmer))
    starts.push(item.start)
  }
  const lost = before.pieces.slice(first, next)
  if ([...lost, ...pieces].some((piece) => piece.kind === 'string')) return undefined
  for (let i = next; i < before.starts.length; i++) starts.push((before.starts[i] as number) + moved)
  return {
    text,
    pieces: [...before.pieces.slice(0, first), ...pieces, ...before.pieces.slice(next)],
    starts: [...before.starts.slice(0, first), ...starts],
    macros: before.macros
  }
}

/** The first piece that an edit at `from` may change: one that ends behind it, is followed by it, or looked at it. */
function firstTouched({ pieces, starts, text }: BibtexFile, from: number): number {
  let first = 0
  while (first < pieces.length) {
    const start = starts[first] as number
    const piece = pieces[first] as Piece
    if (Math.max(start + piece.reach, starts[first + 1] ?? text.length) >= from) break
    first++
  }
  while (first > 0 && pieces[first]?.tolerant === true) first--
  return first
}

/** Texts are compared by stretches of these lengths, one after the other: that is many times quicker than by signs. */
const stretches = [65_536, 2048, 64, 1]

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let i = 0
  for (const length of stretches) {
    while (i + length <= most && a.slice(i, i + length) === b.slice(i, i + length)) i += length
  }
  return i
}

function commonEnd(a: string, b: string, most: number): number {
  let n = 0
  const same = (length: number) => a.slice(a.length - length, a.length - n) === b.slice(b.length - length, b.length - n)
  for (const length of stretches) while (n + length <= most && same(n + length)) n += length
  return n
}

function pieceOf(text: string, item: Item, skimmer: Skimmer): Piece {
  const { start, end, plain, entry } = item
  const known = plain ?? entry
  const key = known?.keySpan ?? { start, end: start }
  const fields = entry?.fields ?? none
  const type = copied(known?.type ?? '')
  const name = copied(text.slice(key.start, key.end))
  const keySpan = { start: key.start - start, end: key.end - start }
  const summary =
    plain && skimmer.simple && !plain.inherits
      ? summaryOf({
          type,
          key: name,
          keySpan,
          value: (field) => skimmer.value(text, field),
          place: (field) => moved(skimmer.place(field), -start)
        })
      : undefined
  const words = plain?.macros ? wordsOf(text, start) : fields.flatMap(({ reading }) => macroWords(text, reading))
  return {
    kind: item.kind,
    length: end - start,
    next: item.next - start,
    reach: item.reach - start,
    tolerant: item.tolerant,
    type,
    key: name,
    keyStart: keySpan.start,
    keyEnd: keySpan.end,
    plain: plain !== undefined,
    inherits: plain ? plain.inherits : fields.some(({ name }) => name === 'crossref' || name === 'xdata'),
    ids: plain ? plain.ids : fields.some(({ name }) => name === 'ids'),
    words:
      words.length === 0
        ? none
        : words.map((word) => ({ ...word, ...moved(word, -start), word: copied(word.word), name: copied(word.name) })),
    problems: item.problems.length === 0 ? none : item.problems.map((problem) => movedProblem(problem, -start)),
    hash: hashOf(text, start, end),
    ...(summary === undefined ? {} : { summary })
  }
}

function wordsOf(text: string, start: number): MacroWord[] {
  const words: MacroWord[] = []
  new Skimmer().skim(text, text.indexOf('{', start), (_name, value, _end, plain) => {
    if (!plain) words.push(...macroWords(text, readValue(text, value, { close: '}', tolerant: false })))
  })
  return words
}

function moved(span: Span, by: number): Span
function moved(span: Span | undefined, by: number): Span | undefined
function moved(span: Span | undefined, by: number): Span | undefined {
  return span && { start: span.start + by, end: span.end + by }
}

function movedProblem(problem: BibProblem, by: number): BibProblem {
  const fixes = problem.fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, ...moved(edit, by) }))
  }))
  return { ...problem, ...moved(problem, by), fixes }
}

/** A fingerprint of a stretch of text. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** What is wrong in the file's syntax, in its order. */
export function syntaxProblems({ pieces, starts, macros }: BibtexFile): BibProblem[] {
  const found: BibProblem[] = []
  pieces.forEach((piece, i) => {
    const start = starts[i] as number
    for (const problem of piece.problems) found.push(movedProblem(problem, start))
    for (const word of piece.words) {
      if (!macros.has(word.name)) found.push(unknownMacro({ ...word, ...moved(word, start) }, macros))
    }
  })
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Reads the fields of entries, when somebody asks. */
export class FieldReader {
  readonly #skimmer = new Skimmer()

  /** The fields of an entry by lower-case name; of two alike the last. */
  read({ text, pieces, starts, macros }: BibtexFile, index: number): Map<string, Field> {
    const piece = pieces[index] as Piece
    const start = starts[index] as number
    const fields = new Map<string, Field>()
    if (!piece.plain) {
      for (const field of damaged(text, start, piece, macros)?.fields ?? []) {
        const [from, to] = inner(text, field.valueSpan.start, field.valueSpan.end)
        fields.set(field.name, { value: field.value, start: from - start, end: to - start })
      }
      return fields
    }
    this.#skimmer.skim(text, text.indexOf('{', start), (name, value, valueEnd, plain) => {
      const said = plain
        ? text.slice(value + 1, valueEnd - 1)
        : textOf(text, readValue(text, value, { close: '}', tolerant: false }), macros)
      const cut = plain ? 1 : 0
      const field = { value: said, start: value + cut - start, end: valueEnd - cut - start }
      fields.set(name, field)
    })
    return fields
  }
}

function damaged(text: string, start: number, { tolerant }: Piece, macros: Macros): BibEntry | undefined {
  const entry = new Scanner(text, undefined, start, tolerant).next()?.entry
  return entry && resolved(text, entry, macros)
}

/** A value without the delimiters that stand around it. */
function inner(text: string, start: number, end: number): [number, number] {
  const pair = (text[start] ?? '') + (text[end - 1] ?? '')
  return end - start >= 2 && (pair === '{}' || pair === '""') ? [start + 1, end - 1] : [start, end]
}
