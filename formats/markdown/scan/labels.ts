// Labels, targets and titles of links, and the definitions that are made of them.
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import {
  AMPERSAND,
  APOSTROPHE,
  BACKSLASH,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  GREATER,
  isBlank,
  isPunctuation,
  LESS,
  NEWLINE,
  OPEN_BRACKET,
  OPEN_PAREN,
  QUOTE,
  SPACE,
  skipBlanks,
  skipSpaces
} from './units.ts'

/** No label is longer, says CommonMark. */
const LONGEST_LABEL = 999
/** Parentheses nested deeper end a target. */
const DEEPEST_PARENS = 32

/** A label as it is compared: case and white space do not count. */
export function normalLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

/** The offset of the `]` of a label whose `[` stands at `from - 1`; -1 when it is none. Linear: stops at any bracket. */
export function labelEnd(text: string, from: number, end: number): number {
  let words = false
  const limit = Math.min(end, from + LONGEST_LABEL + 1)
  for (let i = from; i < limit; i++) {
    const c = text.charCodeAt(i)
    if (c === CLOSE_BRACKET) return words ? i : -1
    if (c === OPEN_BRACKET) return -1
    if (c === BACKSLASH) i++
    if (!isBlank(c)) words = true
  }
  return -1
}

/** The offset behind a link's target that starts at `from`; -1 when there is none. `<…>` may be empty. */
export function targetEnd(text: string, from: number, end: number): number {
  if (text.charCodeAt(from) === LESS) {
    for (let i = from + 1; i < end; i++) {
      const c = text.charCodeAt(i)
      if (c === GREATER) return i + 1
      if (c === LESS || c === NEWLINE) return -1
      if (c === BACKSLASH && i + 1 < end && isPunctuation(text.charCodeAt(i + 1))) i++
    }
    return -1
  }
  let open = 0
  let i = from
  for (; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === BACKSLASH && i + 1 < end && isPunctuation(text.charCodeAt(i + 1))) i++
    else if (c === OPEN_PAREN) {
      if (++open > DEEPEST_PARENS) return -1
    } else if (c === CLOSE_PAREN) {
      if (--open < 0) break
    } else if (c <= SPACE || c === 127) break
  }
  return open > 0 || i > end ? -1 : i
}

/** The offset behind a title that starts at `from`; -1 when there is none. */
export function titleEnd(text: string, from: number, end: number): number {
  const open = text.charCodeAt(from)
  const close = open === OPEN_PAREN ? CLOSE_PAREN : open
  if (open !== QUOTE && open !== APOSTROPHE && open !== OPEN_PAREN) return -1
  let blankLine = false
  for (let i = from + 1; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === close) return i + 1
    if (c === NEWLINE) {
      if (blankLine) return -1
      blankLine = true
      continue
    }
    if (c === OPEN_PAREN && open === OPEN_PAREN) return -1
    if (c === BACKSLASH) i++
    if (!isBlank(c)) blankLine = false
  }
  return -1
}

/** A target as written in `text[from, to)`, without its angle brackets, escapes and entities decoded. */
export function targetText(text: string, from: number, to: number): string {
  const bare = text.charCodeAt(from) === LESS ? text.slice(from + 1, to - 1) : text.slice(from, to)
  for (let i = 0; i < bare.length; i++) {
    const c = bare.charCodeAt(i)
    if (c === BACKSLASH || c === AMPERSAND) return decoded(bare)
  }
  return bare
}

function decoded(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&([A-Za-z][A-Za-z\d]{1,31});/g, (whole, name: string) => decodeNamedCharacterReference(name) || whole)
}

/** A definition `[label]: target "title"` at the start of a paragraph. */
export interface Definition {
  readonly label: string
  readonly target: string
  /** Offset behind its last line. */
  readonly end: number
}

/** The link reference definition that starts at `from` and ends with a line, if there is one. */
export function definitionAt(text: string, from: number, end: number): Definition | undefined {
  if (text.charCodeAt(from) !== OPEN_BRACKET) return undefined
  const close = labelEnd(text, from + 1, end)
  if (close < 0 || text.charCodeAt(close + 1) !== COLON) return undefined
  const start = skipBlanks(text, close + 2, end)
  if (start >= end) return undefined
  const behind = targetEnd(text, start, end)
  if (behind <= start) return undefined
  let last = lineEndAt(text, behind, end)
  const before = skipBlanks(text, behind, end)
  const title = before > behind && before < end ? titleEnd(text, before, end) : -1
  if (title >= 0) {
    const afterTitle = lineEndAt(text, title, end)
    if (afterTitle >= 0) last = afterTitle
  }
  if (last < 0) return undefined
  return { label: normalLabel(text.slice(from + 1, close)), target: targetText(text, start, behind), end: last }
}

/** The offset behind the line end when only spaces stand between it and `from`; -1 otherwise. */
function lineEndAt(text: string, from: number, end: number): number {
  const i = skipSpaces(text, from, end)
  if (i >= end) return end
  const c = text.charCodeAt(i)
  if (c === NEWLINE) return i + 1
  return c === 13 && text.charCodeAt(i + 1) === NEWLINE ? i + 2 : -1
}
