// Scans BibTeX and BibLaTeX item by item: every entry, field and key with its place, whatever damage stands between.
//
// An entry is read strictly first. Where it does not close before the next one opens, it is read again by the
// look of its lines (a line `name = {…}` starts a field), so that one missing brace costs one value at most.
import type { Span } from '../../core/text/span.ts'
import { EntryReader, type PendingEntry } from './bibtex-body.ts'
import { Cursor, opener } from './bibtex-cursor.ts'
import { insertion, replacement } from './bibtex-fixes.ts'
import type { BibProblem } from './bibtex-model.ts'
import type { Skimmer } from './bibtex-skim.ts'
import { readValue, type ValueReading } from './bibtex-value.ts'

/** Beyond its end, the reading of a damaged entry looks no further for what follows. */
const LOOKAHEAD = 2000

/** What opens with “@”, from there to where it ends. */
export interface Item extends Span {
  readonly kind: 'entry' | 'string' | 'other'
  /** Where reading goes on. */
  readonly next: number
  /** No reading looked at anything from here on. */
  readonly reach: number
  /** It was read by the look of its lines, because an entry before it did not close. */
  readonly tolerant: boolean
  /** An entry that is plainly well-formed, its fields not kept. */
  readonly plain?: PlainEntry
  readonly entry?: PendingEntry
  readonly macro?: { readonly name: string; readonly reading: ValueReading }
  readonly problems: readonly BibProblem[]
}

/** What is known of a well-formed entry without its fields. */
export interface PlainEntry {
  readonly type: string
  readonly keySpan: Span
  readonly inherits: boolean
  readonly ids: boolean
  readonly macros: boolean
}

const none: readonly never[] = []

/** Reads items in their order. */
export class Scanner {
  readonly #at: Cursor
  readonly #entries: EntryReader
  readonly #skimmer: Skimmer | undefined
  #commented = false
  #reach = 0
  /** A strict reading failed at this offset; entries that open before it are read tolerantly at once. */
  #tolerantUntil: number
  /** Braces of `@comment` known never to close. */
  #open: ReadonlySet<number> | undefined

  /** With a skimmer, entries that are plainly well-formed are passed over quickly, as `plain`. */
  constructor(text: string, skimmer?: Skimmer, from = 0, tolerant = false) {
    this.#at = new Cursor(text, from)
    this.#entries = new EntryReader(this.#at)
    this.#skimmer = skimmer
    this.#tolerantUntil = tolerant ? from + 1 : 0
  }

  /** Where the next item opens; undefined at the end. Asking moves nothing. */
  peek(): number | undefined {
    for (;;) {
      const at = this.#at.text.indexOf('@', this.#at.pos)
      if (at < 0) return undefined
      this.#commented = this.#isCommented(at, this.#commented)
      if (!this.#commented) return at
      this.#at.pos = at + 1
    }
  }

  /** Whether entries at `at` are read by the look of their lines because of damage before. */
  isTolerant(at: number): boolean {
    return at < this.#tolerantUntil
  }

  /** The next item; undefined at the end. */
  next(): Item | undefined {
    const at = this.peek()
    if (at === undefined) return undefined
    this.#at.problems = []
    this.#reach = 0
    const tolerant = this.isTolerant(at)
    const item = this.#item(at, tolerant)
    const damaged = item.plain === undefined
    const reach = Math.max(this.#reach, this.#at.pos) + (damaged ? LOOKAHEAD : 0)
    const problems = this.#at.problems.length === 0 ? none : this.#at.problems
    const next = this.#at.pos
    return { start: at, end: item.entry?.end ?? next, next, reach, tolerant, problems, ...item }
  }

  /** Whether `at` stands on a line that starts with `%`; looks no further back than what was read before. */
  #isCommented(at: number, before: boolean): boolean {
    let i = at - 1
    while (i >= this.#at.pos && this.#at.text[i] !== '\n') i--
    if (i < this.#at.pos && before) return true
    for (i++; i < at; i++) {
      const c = this.#at.text[i] as string
      if (c === '%') return true
      if (c !== ' ' && c !== '\t') return false
    }
    return false
  }

  #item(at: number, tolerant: boolean): Pick<Item, 'kind' | 'plain' | 'entry' | 'macro'> {
    opener.lastIndex = at
    const match = opener.exec(this.#at.text)
    if (!match) {
      this.#stray(at)
      return { kind: 'other' }
    }
    const name = match[1] as string
    const type = name.toLowerCase()
    const open = opener.lastIndex - 1
    if (type === 'comment') this.#comment(open)
    else if (type === 'preamble') this.#preamble(open)
    else if (type === 'string') {
      const macro = this.#string(open)
      return macro ? { kind: 'string', macro } : { kind: 'other' }
    } else {
      const plain = tolerant ? undefined : this.#plain(type, open)
      if (plain) return { kind: 'entry', plain }
      const typeStart = at + match[0].indexOf(name)
      const typeSpan = { start: typeStart, end: typeStart + name.length }
      return { kind: 'entry', entry: this.#entry(at, type, typeSpan, open, tolerant) }
    }
    return { kind: 'other' }
  }

  #plain(type: string, open: number): PlainEntry | undefined {
    const skimmer = this.#skimmer
    const end = skimmer ? skimmer.skim(this.#at.text, open) : -1
    if (!skimmer || end < 0) return undefined
    this.#at.pos = end
    const keySpan = { start: skimmer.keyStart, end: skimmer.keyEnd }
    return { type, keySpan, inherits: skimmer.inherits, ids: skimmer.ids, macros: skimmer.macros }
  }

  /** An “@” that opens nothing: an address between entries, or `@comment` without braces. */
  #stray(at: number): void {
    const end = this.#at.wordEnd(at + 1)
    if (this.#at.text.slice(at + 1, Math.min(end, at + 8)).toLowerCase() === 'comment') {
      const line = this.#at.text.indexOf('\n', at)
      this.#at.pos = line < 0 ? this.#at.text.length : line
      return
    }
    const message = 'This “@” opens no entry. Between entries, write “(at)” instead.'
    this.#at.problem('stray-at', at, end, message, replacement('Write “(at)”', at, at + 1, '(at)'))
    this.#at.pos = end
  }

  /** Skips `@comment{…}` when it closes, else only the word. */
  #comment(open: number): void {
    const { text } = this.#at
    const end = text[open] === '{' ? this.#commentEnd(open) : open + 1
    this.#at.pos = end ?? open + 1
    if (end !== undefined) return
    this.#reach = text.length
    const message = 'This “@comment” never closes; what follows it was read as entries.'
    this.#at.problem('unclosed-entry', open, open + 1, message)
  }

  /** Where the comment that opens at `open` ends; what is found on the way to the end of the text is remembered. */
  #commentEnd(open: number): number | undefined {
    if (this.#open?.has(open)) return undefined
    const { text } = this.#at
    const stack: number[] = []
    for (let i = open; i < text.length; i++) {
      const c = text[i]
      if (c === '\\') i++
      else if (c === '{') stack.push(i)
      else if (c === '}') {
        stack.pop()
        if (stack.length === 0) return i + 1
      }
    }
    this.#open = new Set([...(this.#open ?? []), ...stack])
    return undefined
  }

  #string(open: number): Item['macro'] {
    this.#at.pos = open + 1
    this.#at.skipSpace()
    const start = this.#at.pos
    const name = this.#at.text.slice(start, this.#at.wordEnd(start))
    this.#at.pos = start + name.length
    this.#at.skipSpace()
    if (name === '' || this.#at.text[this.#at.pos] !== '=') {
      this.#at.problem('missing-value', start, this.#at.pos, 'An “@string” needs a name, “=” and a value.')
      return undefined
    }
    this.#at.pos++
    this.#at.skipSpace()
    const close = this.#at.closeOf(open)
    const reading = readValue(this.#at.text, this.#at.pos, { close, tolerant: true })
    this.#at.pos = reading.end
    this.#at.skipSpace()
    if (this.#at.text[this.#at.pos] === close) this.#at.pos++
    else {
      const fix = insertion('Close it', reading.end, close)
      this.#at.problem('unclosed-entry', open, open + 1, `“@string” for “${name}” is not closed.`, fix)
    }
    return { name: name.toLowerCase(), reading }
  }

  #preamble(open: number): void {
    const reading = readValue(this.#at.text, open + 1, { close: this.#at.closeOf(open), tolerant: true })
    this.#at.pos = reading.end
    this.#at.skipSpace()
    if (this.#at.text[this.#at.pos] === this.#at.closeOf(open)) this.#at.pos++
  }

  /** An entry, read strictly, or by the look of its lines where that fails. */
  #entry(start: number, type: string, typeSpan: Span, open: number, tolerant: boolean): PendingEntry {
    const read = this.#entries.read(start, type, typeSpan, open, tolerant)
    if (read) return read
    this.#tolerantUntil = this.#reach = this.#at.pos
    this.#at.problems = []
    return this.#entries.read(start, type, typeSpan, open, true) as PendingEntry
  }
}
