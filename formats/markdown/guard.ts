// Goes through the lines before the parser does: what would mislead it or take it minutes is set aside.
import type { Problem } from '../../core/document/document.ts'
import type { Span } from '../../core/text/span.ts'

/** Block quotes and lists nested deeper are read as text: remark needs a stack frame and a pass over them for each level. */
const DEEPEST_NESTING = 20
/** Square brackets in one paragraph: remark looks back over all of them at each `]`, so its time grows with the square. */
const MOST_BRACKETS = 3000
/** Cells in one table row, for the same reason. */
const MOST_CELLS = 2000
/** Lines of one quotation or list item that lack its mark: remark looks back over all of them at each. */
const MOST_LAZY_LINES = 500
/** Headings underlined with `===` or `---` in one file: remark looks back over the whole file at each. */
const MOST_UNDERLINES = 1000
/** A longer paragraph (a text without line ends) is no paragraph, and remark needs 10 µs and 500 bytes for each character of it. */
const LONGEST_PARAGRAPH = 100_000

/** What the parser is to see instead: a range and the character that stands for each of its units. */
export interface Cover extends Span {
  readonly parsed: string
  /** What a reader is shown; the source itself when left out. */
  readonly shown?: string
}

/** What the guard set aside. */
export interface Guarded {
  readonly covers: Cover[]
  /** Stretches that the parser is not given at all; one letter stands for each. */
  readonly cuts: Span[]
  readonly problems: Problem[]
}

/** Looks at the lines of `text` from offset `from`. Linear in its length. */
export function guard(text: string, from: number): Guarded {
  const scan = new LineScan(text, from)
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    scan.read(at, end)
    at = end + 1
  }
  return scan.finish()
}

/** Lines without a blank one between them. */
interface Region {
  readonly start: number
  readonly line: number
  /** Whether it starts inside a quotation or list item. */
  readonly contained: boolean
  brackets: number
  cells: number
  lazy: number
}

class LineScan {
  readonly #found: Guarded = { covers: [], cuts: [], problems: [] }
  #line = 0
  #fence: string | undefined
  #region: Region | undefined
  #underlines = 0
  #lastUnderline = 0
  #tooDeep = false

  constructor(
    readonly text: string,
    from: number
  ) {
    for (let i = 0; i < from; i++) if (text.charCodeAt(i) === 10) this.#line++
  }

  /** Reads one line. */
  read(start: number, end: number): void {
    this.#line++
    const prefix = containerPrefix(this.text, start, end)
    const mark = /^(?:`{3,}|~{3,})/.exec(this.text.slice(prefix.end, Math.min(end, prefix.end + 200)))?.[0]
    if (this.#fence !== undefined) {
      const closes = mark?.startsWith(this.#fence) && this.text.slice(prefix.end + mark.length, end).trim() === ''
      if (closes) this.#fence = undefined
      else if (end - start > LONGEST_PARAGRAPH) this.#found.cuts.push({ start, end })
    } else if (
      mark !== undefined &&
      (mark.startsWith('~') || !this.text.slice(prefix.end + mark.length, end).includes('`'))
    ) {
      this.#close(start)
      this.#fence = mark
    } else {
      this.#readText(start, end, prefix)
    }
  }

  /** Everything that was set aside. */
  finish(): Guarded {
    this.#close(this.text.length)
    if (this.#underlines > MOST_UNDERLINES) {
      this.#found.problems.push({
        message: `This file has more than ${count(MOST_UNDERLINES)} underlined headings or rules; those after line ${this.#lastUnderline} were read as plain text.`
      })
    }
    return this.#found
  }

  #readText(start: number, end: number, prefix: Prefix): void {
    const { covers, problems } = this.#found
    if (prefix.tooDeep !== undefined) {
      const span = { start: prefix.tooDeep, end: prefix.end }
      covers.push({ ...span, parsed: 'x', shown: ' ' })
      if (!this.#tooDeep) {
        const message = `Line ${this.#line} nests block quotes or lists more than ${DEEPEST_NESTING} deep; what lies deeper was read as plain text.`
        problems.push({ message, span })
      }
      this.#tooDeep = true
    }
    // The fences of Pandoc's divs part paragraphs; their attributes are no prose.
    const div = this.text.startsWith(':::', prefix.end)
    if (div) covers.push({ start: prefix.end, end, parsed: ' ', shown: ' ' })
    if (prefix.blank || div) {
      this.#close(start)
      return
    }
    const contained = prefix.depth > 0
    this.#region ??= { start: prefix.end, line: this.#line, contained, brackets: 0, cells: 0, lazy: 0 }
    if (this.#region.contained && !contained && prefix.end === start) this.#region.lazy++
    this.#count(this.#region, start, end)
    if (!isUnderline(this.text, prefix.end, end)) return
    if (++this.#underlines > MOST_UNDERLINES) covers.push({ start, end, parsed: ' ' })
    else this.#lastUnderline = this.#line
  }

  #count(region: Region, start: number, end: number): void {
    let cells = 0
    for (let i = start; i < end; i++) {
      const c = this.text.charCodeAt(i)
      if (c === 91 || c === 93) region.brackets++
      else if (c === 124) cells++
    }
    if (cells > region.cells) region.cells = cells
  }

  /** Ends a region; one that the parser could not read in reasonable time is cut out. */
  #close(end: number): void {
    const region = this.#region
    this.#region = undefined
    if (region === undefined) return
    const what =
      end - region.start > LONGEST_PARAGRAPH
        ? `is longer than ${count(LONGEST_PARAGRAPH)} characters`
        : region.brackets > MOST_BRACKETS
          ? `has more than ${count(MOST_BRACKETS)} square brackets`
          : region.cells > MOST_CELLS
            ? `has a row of more than ${count(MOST_CELLS)} cells`
            : region.lazy > MOST_LAZY_LINES
              ? `goes on for more than ${count(MOST_LAZY_LINES)} lines without the mark of its quotation or list`
              : undefined
    if (what === undefined) return
    let to = end
    while (to > region.start && /\s/.test(this.text.charAt(to - 1))) to--
    this.#found.cuts.push({ start: region.start, end: to })
    this.#found.problems.push({
      message: `The paragraph on line ${region.line} ${what}, so its Markdown was not interpreted; its words were read as plain text. Blank lines between its parts would help.`,
      span: { start: region.start, end: Math.min(to, region.start + 80) }
    })
  }
}

function count(n: number): string {
  return String(n).replace(/(\d)(?=(?:\d{3})+$)/g, '$1,')
}

/** A line of nothing but `=` or `-`. */
function isUnderline(text: string, start: number, end: number): boolean {
  const c = text.charAt(start)
  if (c !== '=' && c !== '-') return false
  let at = start
  while (at < end && text.charAt(at) === c) at++
  while (at < end && /[ \t\r]/.test(text.charAt(at))) at++
  return at === end
}

/** The container markers (`>`, bullets, numbers) and white space that a line starts with. */
interface Prefix {
  readonly end: number
  readonly depth: number
  readonly blank: boolean
  /** Where the marker stands that goes too deep. */
  readonly tooDeep: number | undefined
}

function containerPrefix(text: string, start: number, end: number): Prefix {
  let at = start
  let depth = 0
  let tooDeep: number | undefined
  for (;;) {
    while (at < end && /[ \t\r]/.test(text.charAt(at))) at++
    if (at >= end) return { end: at, depth, blank: true, tooDeep }
    const marker = markerAt(text, at, end)
    if (marker === 0) return { end: at, depth, blank: false, tooDeep }
    depth++
    if (depth > DEEPEST_NESTING) tooDeep ??= at
    at += marker
  }
}

/** The length of the container marker at `at`, or 0. */
function markerAt(text: string, at: number, end: number): number {
  const c = text.charAt(at)
  if (c === '>') return 1
  const spaced = (n: number): boolean => at + n >= end || /[ \t\r]/.test(text.charAt(at + n))
  if (c === '-' || c === '+' || c === '*') return spaced(1) ? 1 : 0
  let n = 0
  while (n < 9 && /\d/.test(text.charAt(at + n))) n++
  return n > 0 && /[.)]/.test(text.charAt(at + n)) && spaced(n + 1) ? n + 1 : 0
}
