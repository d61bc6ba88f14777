// What light markup languages share: blocks of lines, and inline markup found by patterns that begin at a sign.
import type { BlockKind, Citation, SectionKind } from '../core/document/document.ts'
import { CITATION, CODE, JOIN, MATHS, OPAQUE } from '../core/document/mask.ts'
import type { Span } from '../core/text/span.ts'
import type { BlockDraft, Draft } from './draft.ts'
import { closeGaps, GAP } from './gaps.ts'
import { readInline } from './inline.ts'
import { leadOf } from './lead.ts'
import { Sheet } from './sheet.ts'

/** A line of the source, its line end left out. */
export interface Line extends Span {
  readonly text: string
  /** How far it is indented, in characters. */
  readonly indent: number
  readonly blank: boolean
}

/** The lines of a source. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= source.length; ) {
    const newline = source.indexOf('\n', start)
    const stop = newline < 0 ? source.length : newline
    const end = source.charCodeAt(stop - 1) === 13 && stop > start ? stop - 1 : stop
    const text = source.slice(start, end)
    const indent = text.search(/\S/)
    lines.push({ start, end, text, indent: Math.max(indent, 0), blank: indent < 0 })
    start = stop + 1
  }
  return lines
}

/** What a stretch of inline markup becomes: nothing, a unit of the sentence, or a character. */
export interface Mark extends Span {
  readonly as: 'gap' | 'code' | 'maths' | 'opaque' | 'citation' | { readonly text: string }
}

/** What a rule found: its marks, its citations, and where reading goes on. */
export interface Found {
  readonly marks: readonly Mark[]
  readonly citations?: readonly Citation[]
  readonly end: number
}

/** A construct that begins at a sign. */
export interface InlineRule {
  /** Sticky, and bounded in length, so that any text is read in linear time. */
  readonly pattern: RegExp
  read(match: RegExpExecArray, at: number, source: string): Found | undefined
}

/** The inline markup of a language. */
export interface InlineSyntax {
  /** The signs at which a construct may begin; global. */
  readonly starts: RegExp
  readonly rules: readonly InlineRule[]
}

const masks = { gap: GAP, code: CODE, maths: MATHS, opaque: OPAQUE, citation: CITATION }

/** A rule for markup around words: `*bold*` shows what stands between the marks. */
export function around(pattern: RegExp): InlineRule {
  return {
    pattern,
    read(match, at) {
      const open = match[1]?.length ?? 0
      const inner = match[2]?.length ?? 0
      const end = at + match[0].length
      return {
        marks: [
          { start: at, end: at + open, as: 'gap' },
          { start: at + open + inner, end, as: 'gap' }
        ],
        end: at + open
      }
    }
  }
}

/** A rule for something that stands for itself. */
export function unit(pattern: RegExp, as: 'code' | 'maths' | 'opaque' | 'gap'): InlineRule {
  return {
    pattern,
    read: (match, at) => ({ marks: [{ start: at, end: at + match[0].length, as }], end: at + match[0].length })
  }
}

/** A citation of keys at their places in the source. */
export function keyCitations(
  keys: Iterable<{ readonly key: string; readonly start: number }>,
  group: Span,
  narrative = false
): Citation[] {
  return [...keys].map(({ key, start }) => {
    const span = { start, end: start + key.length }
    return { kind: 'key', key, ...span, keySpan: span, group, narrative }
  })
}

/** The keys of a list “a, b; c” that begins at `at`. */
export function* keysOf(list: string, at: number): Generator<{ key: string; start: number }> {
  for (const match of list.matchAll(/[^\s,;]+/g)) yield { key: match[0], start: at + match.index }
}

/** The ranges without the constructs in them that make blocks of their own. */
export function cut(ranges: readonly Span[], holes: readonly { readonly whole: Span }[]): Span[] {
  const out: Span[] = []
  for (const range of ranges) {
    let { start } = range
    for (const { whole } of holes) {
      if (whole.end <= start || whole.start >= range.end) continue
      if (whole.start > start) out.push({ start, end: whole.start })
      start = Math.min(range.end, whole.end)
    }
    if (start < range.end) out.push({ start, end: range.end })
  }
  return out
}

/** A block as a reader finds it: the ranges of its lines that are content. */
export interface LightBlock {
  readonly kind: BlockKind | 'heading'
  readonly ranges: readonly Span[]
  readonly depth?: number
  readonly lead?: number
  readonly section?: SectionKind
}

/** A block that was read. */
type Read = Omit<BlockDraft, 'kind' | 'depth'> & { readonly kind: LightBlock['kind']; readonly depth: number }

/** Adds blocks to a draft, their inline markup read. */
export class LightPage {
  readonly #sheet: Sheet
  /** Between `from` and `at` there is no sign. */
  #sign = { from: 0, at: -1 }

  constructor(
    readonly draft: Draft,
    readonly source: string,
    readonly syntax: InlineSyntax
  ) {
    this.#sheet = new Sheet(source, false)
    this.#sheet.fill({ start: 0, end: source.length }, GAP)
  }

  /** Adds a block, and the notes in it where they belong in the order of the source. */
  add(block: LightBlock, notes: readonly LightBlock[] = []): void {
    const parts = [block, ...notes].flatMap((one) => this.#read(one) ?? [])
    for (const part of parts.sort((a, b) => a.start - b.start)) {
      if (part.kind === 'heading') this.draft.addHeading(part)
      else this.draft.add({ ...part, kind: part.kind })
    }
  }

  /** The block with its inline markup read; undefined when there is nothing of it. */
  #read(block: LightBlock): Read | undefined {
    const first = block.ranges[0]
    const last = block.ranges.at(-1)
    if (first === undefined || last === undefined) return undefined
    const whole = { start: first.start, end: last.end }
    block.ranges.forEach((range, i) => {
      this.#sheet.reveal(this.source, range.start, range.end)
      const before = block.ranges[i - 1]
      if (before && this.source.slice(before.end, range.start).includes('\n')) this.#sheet.write(before.end, '\n')
    })
    const citations = this.#inline(block.ranges)
    closeGaps(this.#sheet, whole)
    const plain = block.kind === 'paragraph' || block.kind === 'item'
    const text = this.#sheet.text(whole.start, whole.end).trim()
    const reference = block.kind === 'reference' || (plain && this.draft.nextIsEntry(text))
    if (!reference) {
      this.draft.cite(citations)
      this.draft.cite(readInline(this.#sheet, whole, { pandoc: false }))
    }
    const at = this.#sheet.trimmed(whole)
    return {
      ...at,
      text: this.#sheet.text(at.start, at.end),
      depth: block.depth ?? 0,
      kind: reference ? 'reference' : block.kind,
      ...(block.lead === undefined ? {} : { lead: block.lead }),
      ...(block.section === undefined ? {} : { section: block.section })
    }
  }

  /** The block that introduces a list whose next point comes now; -1 where none does. */
  get lead(): number {
    return leadOf(this.draft.blocks)
  }

  #inline(ranges: readonly Span[]): Citation[] {
    const citations: Citation[] = []
    const end = ranges.at(-1)?.end ?? 0
    let range = 0
    let at = this.#signFrom(ranges[0]?.start ?? 0)
    while (at < end) {
      while (at >= (ranges[range] as Span).end) range++
      const { start } = ranges[range] as Span
      const found = at < start ? undefined : this.#ruleAt(this.syntax.rules, at, end)
      for (const mark of found?.marks ?? []) this.#mark(mark)
      if (found?.citations) citations.push(...found.citations)
      at = this.#signFrom(Math.max(start, at + 1, found?.end ?? 0))
    }
    return citations
  }

  /** The next sign at or after an offset; the one found last is kept, so that no text is looked through twice. */
  #signFrom(offset: number): number {
    if (offset >= this.#sign.from && offset <= this.#sign.at) return this.#sign.at
    const { starts } = this.syntax
    starts.lastIndex = offset
    const at = starts.exec(this.source)?.index ?? this.source.length
    this.#sign = { from: offset, at }
    return at
  }

  #ruleAt(rules: readonly InlineRule[], at: number, end: number): Found | undefined {
    for (const { pattern, read } of rules) {
      pattern.lastIndex = at
      const match = pattern.exec(this.source)
      if (match === null || at + match[0].length > end) continue
      const found = read(match, at, this.source)
      if (found !== undefined) return found
    }
    return undefined
  }

  #mark({ start, end, as }: Mark): void {
    if (typeof as === 'string') this.#sheet.fill({ start, end }, masks[as])
    else this.#sheet.write(start, as.text.padEnd(end - start, JOIN))
  }
}
