// Single lines of Markdown: does this line open a fence, a heading, a list item, a rule?
import {
  BACKTICK,
  CARET,
  CLOSE_BRACKET,
  COLON,
  DASH,
  DOLLAR,
  DOT,
  HASH,
  isBlank,
  isDigit,
  isPunctuation,
  OPEN_BRACKET,
  PLUS,
  runLength,
  STAR,
  skipSpaces,
  trimEnd
} from './units.ts'

/** A list item's mark. */
export interface ListMark {
  /** The bullet, or the sign behind the number: items with the same belong to one list. */
  readonly marker: number
  readonly length: number
  /** Whether it may stand right below the lines of a paragraph: any bullet, and the number 1. */
  readonly interrupts: boolean
}

const CLOSE_PAREN = 41
/** More digits are no number of a list. */
const MOST_DIGITS = 9

/** The list mark at `at`, if white space or the line's end follows it. */
export function listMarkAt(text: string, at: number, end: number): ListMark | undefined {
  const c = text.charCodeAt(at)
  let length = 1
  let marker = c
  let interrupts = true
  if (isDigit(c)) {
    while (length <= MOST_DIGITS && at + length < end && isDigit(text.charCodeAt(at + length))) length++
    marker = at + length < end ? text.charCodeAt(at + length) : 0
    if (length > MOST_DIGITS || (marker !== DOT && marker !== CLOSE_PAREN)) return undefined
    interrupts = length === 1 && c === 49
    length++
  } else if (c !== DASH && c !== STAR && c !== PLUS) return undefined
  if (at + length < end && !isBlank(text.charCodeAt(at + length))) return undefined
  return { marker, length, interrupts }
}

/** Whether the line is a thematic break: three or more of one mark, and spaces. */
export function isRule(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at)
  let marks = 0
  for (let i = at; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === mark) marks++
    else if (!isBlank(c)) return false
  }
  return marks >= 3
}

/** Whether the line is one run of the same mark: the underline of a heading. */
export function isUnderline(text: string, at: number, end: number): boolean {
  return skipSpaces(text, at + runLength(text, at, end), end) >= end
}

/** An ATX heading: its depth and where its words stand. */
export interface AtxHeading {
  readonly depth: number
  readonly start: number
  readonly end: number
}

/** The ATX heading that the line is, if it is one. */
export function headingAt(text: string, at: number, end: number): AtxHeading | undefined {
  const depth = runLength(text, at, end)
  if (depth > 6 || (at + depth < end && !isBlank(text.charCodeAt(at + depth)))) return undefined
  const start = skipSpaces(text, at + depth, end)
  const last = trimEnd(text, start, end)
  let close = last
  while (close > start && text.charCodeAt(close - 1) === HASH) close--
  const closes = close < last && (close === start || isBlank(text.charCodeAt(close - 1)))
  return { depth, start, end: closes ? trimEnd(text, start, close) : last }
}

/** The length of the code fence that opens at `at`; 0 when none does. */
export function fenceAt(text: string, at: number, end: number): number {
  const length = runLength(text, at, end)
  if (length < 3) return 0
  if (text.charCodeAt(at) !== BACKTICK) return length
  const info = text.slice(at + length, end)
  return !info.includes('`') || chunk.test(info) ? length : 0
}

/** The options of a chunk that runs, which may hold code, as in `{r voles, fig.cap='`*` p < .05'}`. */
const chunk = /^\s*\{[A-Za-z]\w*[\s,][^\n]*\}\s*$/

/** Whether a line closes a fence of `length` marks: as many or more, and nothing else. */
export function closesFence(text: string, at: number, end: number, marker: number, length: number): boolean {
  if (text.charCodeAt(at) !== marker) return false
  const run = runLength(text, at, end)
  return run >= length && skipSpaces(text, at + run, end) >= end
}

/** The length of the dollar signs that open a block of maths at `at`; 0 when they don't. */
export function mathsAt(text: string, at: number, end: number): number {
  const length = runLength(text, at, end)
  return length >= 2 && !hasUnit(text, at + length, end, DOLLAR) ? length : 0
}

function hasUnit(text: string, from: number, end: number, unit: number): boolean {
  for (let i = from; i < end; i++) if (text.charCodeAt(i) === unit) return true
  return false
}

/** The offset of the `]` of a footnote definition `[^label]:` at `at`; -1 when it is none. */
export function footnoteLabelEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at + 1) !== CARET) return -1
  const close = plainLabelEnd(text, at + 2, end)
  return close >= 0 && close + 1 < end && text.charCodeAt(close + 1) === COLON ? close : -1
}

const alert = /^[ \t]{0,3}(\[!\w{1,30}\][+-]?)(?=\s|$)/

/** The length of the mark `[!NOTE]` that makes a box of a block quotation, behind its `>` at `at`; 0 when there is none. */
export function alertAt(text: string, at: number, end: number): number {
  if (!text.startsWith('[!', skipSpaces(text, at, end))) return 0
  return alert.exec(text.slice(at, Math.min(end, at + 40)))?.[1]?.length ?? 0
}

/** The offset of the `]` of a label without white space and brackets; -1 when it is none. */
export function plainLabelEnd(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + 1001)
  for (let i = from; i < limit; i++) {
    const c = text.charCodeAt(i)
    if (c === CLOSE_BRACKET) return i === from ? -1 : i
    if (c === OPEN_BRACKET || isBlank(c)) return -1
    if (c === 92 && isPunctuation(text.charCodeAt(i + 1))) i++
  }
  return -1
}
