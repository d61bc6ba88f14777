// HTML in Markdown: where an inline construct ends, and which lines open a block of it.
import {
  APOSTROPHE,
  BACKTICK,
  BANG,
  COLON,
  DASH,
  DOT,
  EQUALS,
  GREATER,
  isAlpha,
  isBlank,
  isDigit,
  LESS,
  NEWLINE,
  QUESTION,
  QUOTE,
  SLASH,
  SPACE,
  skipBlanks,
  TAB,
  UNDERSCORE
} from './units.ts'

/** Remembers which closing marks do not come any more, so that each is searched in vain once. */
export class Closers {
  readonly #missing = new Map<string, number>()

  /** The offset of `mark` in `text[from, end)`, or -1. */
  find(text: string, mark: string, from: number, end: number): number {
    const missing = this.#missing.get(mark)
    if (missing !== undefined && from >= missing) return -1
    const at = text.slice(from, end).indexOf(mark)
    if (at >= 0) return from + at
    this.#missing.set(mark, from)
    return -1
  }

  /** Forgets all: for another text. */
  clear(): void {
    if (this.#missing.size > 0) this.#missing.clear()
  }
}

/** The offset behind the tag, comment, instruction, declaration or CDATA that starts at `from`; -1 when it is none. */
export function htmlEnd(text: string, from: number, end: number, closers: Closers): number {
  const c = text.charCodeAt(from + 1)
  if (c === SLASH) return closingTagEnd(text, from, end)
  if (isAlpha(c)) return openTagEnd(text, from, end)
  if (c === QUESTION) return behind(closers.find(text, '?>', from + 2, end), 2)
  if (c !== BANG) return -1
  if (text.startsWith('--', from + 2)) {
    if (text.charCodeAt(from + 4) === GREATER) return from + 5
    if (text.startsWith('->', from + 4)) return from + 6
    return behind(closers.find(text, '-->', from + 4, end), 3)
  }
  if (text.startsWith('[CDATA[', from + 2)) return behind(closers.find(text, ']]>', from + 9, end), 3)
  return isAlpha(text.charCodeAt(from + 2)) ? behind(closers.find(text, '>', from + 2, end), 1) : -1
}

function behind(at: number, length: number): number {
  return at < 0 ? -1 : at + length
}

function tagNameEnd(text: string, from: number, end: number): number {
  let i = from
  if (!isAlpha(text.charCodeAt(i))) return -1
  while (i < end) {
    const c = text.charCodeAt(i)
    if (!isAlpha(c) && !isDigit(c) && c !== DASH) break
    i++
  }
  return i
}

/** `</name >`. */
export function closingTagEnd(text: string, from: number, end: number): number {
  const name = tagNameEnd(text, from + 2, end)
  if (name < 0) return -1
  const i = skipBlanks(text, name, end)
  return i < end && text.charCodeAt(i) === GREATER ? i + 1 : -1
}

/** `<name attribute="value" />`. */
export function openTagEnd(text: string, from: number, end: number): number {
  let i = tagNameEnd(text, from + 1, end)
  if (i < 0) return -1
  for (;;) {
    const next = skipBlanks(text, i, end)
    if (next >= end) return -1
    const c = text.charCodeAt(next)
    if (c === GREATER) return next + 1
    if (c === SLASH) return text.charCodeAt(next + 1) === GREATER && next + 1 < end ? next + 2 : -1
    if (next === i || !(isAlpha(c) || c === UNDERSCORE || c === COLON)) return -1
    i = attributeEnd(text, next, end)
    if (i < 0) return -1
  }
}

function attributeEnd(text: string, from: number, end: number): number {
  let i = from + 1
  while (i < end) {
    const c = text.charCodeAt(i)
    if (!isAlpha(c) && !isDigit(c) && c !== UNDERSCORE && c !== COLON && c !== DASH && c !== DOT) break
    i++
  }
  const equals = skipBlanks(text, i, end)
  if (equals >= end || text.charCodeAt(equals) !== EQUALS) return i
  const value = skipBlanks(text, equals + 1, end)
  if (value >= end) return -1
  const c = text.charCodeAt(value)
  if (c === QUOTE || c === APOSTROPHE) {
    for (let j = value + 1; j < end; j++) if (text.charCodeAt(j) === c) return j + 1
    return -1
  }
  let j = value
  while (j < end) {
    const u = text.charCodeAt(j)
    if (isBlank(u) || u === QUOTE || u === APOSTROPHE || u === EQUALS || u === LESS || u === GREATER || u === BACKTICK)
      break
    j++
  }
  return j === value ? -1 : j
}

const blockNames = new Set(
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'.split(
    ' '
  )
)
const rawNames = new Set(['script', 'pre', 'style', 'textarea'])
const LONGEST_NAME = 10

/** What ends the HTML block that a line opens. */
export interface HtmlBlock {
  /** What its last line holds; undefined for a block that a blank line ends. */
  readonly closer: string | undefined
  /** Whether it may stand right below the lines of a paragraph. */
  readonly interrupts: boolean
}

const comment: HtmlBlock = { closer: '-->', interrupts: true }
const instruction: HtmlBlock = { closer: '?>', interrupts: true }
const declaration: HtmlBlock = { closer: '>', interrupts: true }
const characters: HtmlBlock = { closer: ']]>', interrupts: true }
const raw: HtmlBlock = { closer: '</', interrupts: true }
const named: HtmlBlock = { closer: undefined, interrupts: true }
const lone: HtmlBlock = { closer: undefined, interrupts: false }

/** The HTML block that the line `text[from, end)` opens, if it does. */
export function htmlBlockAt(text: string, from: number, end: number): HtmlBlock | undefined {
  const c = text.charCodeAt(from + 1)
  if (c === BANG) {
    if (text.startsWith('--', from + 2)) return comment
    if (text.startsWith('[CDATA[', from + 2)) return characters
    return isAlpha(text.charCodeAt(from + 2)) ? declaration : undefined
  }
  if (c === QUESTION) return instruction
  const closing = c === SLASH
  const start = closing ? from + 2 : from + 1
  const nameEnd = tagNameEnd(text, start, end)
  if (nameEnd < 0) return undefined
  if (nameEnd - start <= LONGEST_NAME) {
    const name = text.slice(start, nameEnd).toLowerCase()
    const next = nameEnd >= end ? NEWLINE : text.charCodeAt(nameEnd)
    const plain = next === SPACE || next === TAB || next === NEWLINE || next === 13 || next === GREATER
    if (!closing && plain && rawNames.has(name)) return raw
    const selfClosed = next === SLASH && text.charCodeAt(nameEnd + 1) === GREATER
    if ((plain || selfClosed) && blockNames.has(name)) return named
    if (!closing && rawNames.has(name)) return undefined
  }
  const tag = closing ? closingTagEnd(text, from, end) : openTagEnd(text, from, end)
  return tag >= 0 && skipBlanks(text, tag, end) >= end ? lone : undefined
}

const rawClosing = /<\/(?:script|pre|style|textarea)>/i

/** Whether the line `text[from, end)` holds what closes the block. */
export function closesHtml(block: HtmlBlock, text: string, from: number, end: number): boolean {
  if (block.closer === undefined) return false
  const at = text.slice(from, end).indexOf(block.closer)
  if (at < 0) return false
  return block === raw ? rawClosing.test(text.slice(from + at, end)) : true
}
