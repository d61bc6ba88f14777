// How far a stretch reaches that is not to be read as markup: addresses, citation keys, maths in parentheses; kinds of tags.

import {
  AT,
  BACKSLASH,
  CLOSE_BRACE,
  COLON,
  DOLLAR,
  DOT,
  isAlpha,
  isBlank,
  isDigit,
  OPEN_BRACE,
  SLASH,
  TILDE,
  UNDERSCORE
} from '../scan/units.ts'
import { AS_OPAQUE, BLANK, GAP } from './pieces.ts'

/** Tags that only dress words; every other inline tag is a thing of its own. */
const dressing =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|cite|del|dfn|em|font|i|ins|mark|q|s|small|span|strong|strike|sub|sup|u)(?=[\s/>])/i
const lineBreak = /^<(?:br|wbr|hr|p|\/p|div|\/div)\b/i

/** Whether an inline tag only dresses words. */
export function isDressing(tag: string): boolean {
  return dressing.test(tag)
}

/** Whether an inline tag parts words. */
export function isLineBreak(tag: string): boolean {
  return lineBreak.test(tag)
}

/** What an inline tag, or a comment, becomes. */
export function fillOfTag(tag: string): number {
  if (tag.startsWith('<!--') || isLineBreak(tag)) return BLANK
  return isDressing(tag) ? GAP : AS_OPAQUE
}

/** Whether code in R opens at `at` that may go on over a heading: bookdown’s way to write one for some formats only. */
export function opensR(text: string, at: number): boolean {
  return text.startsWith('`r ', at) && text.charAt(at - 1) !== '`'
}

/** Whether a role only dresses words: they stay in the sentence. */
export function isWordRole(role: string): boolean {
  return /^(?:term|abbr|u|underline|del|strike|smallcaps|small|emphasis|strong|sub|subscript)$/.test(role)
}

/** Where the words of a role end: before the target `<…>` or the long form `(…)` behind them. */
export function termEnd(text: string, from: number, end: number): number {
  const behind = /\s*(?:<[^<>]{0,200}>|\([^()]{0,200}\))$/.exec(text.slice(Math.max(from, end - 250), end))
  const at = behind === null ? end : end - behind[0].length
  return at > from ? at : end
}

const LONGEST_KEY = 500
const inKey = new Uint8Array(128)
for (const c of ':.#%&+?/-_') inKey[c.charCodeAt(0)] = 1

function isKeyLetter(unit: number): boolean {
  return unit > 127 || isAlpha(unit) || isDigit(unit) || unit === 95
}

function endsBraced(unit: number): boolean {
  return unit === CLOSE_BRACE || unit === OPEN_BRACE || isBlank(unit)
}

/** Where to go on behind the `@` at `at`: behind what Markdown would take for markup within a citation key. */
export function keyEnd(text: string, at: number, from: number, end: number): number {
  const before = at > from ? text.charCodeAt(at - 1) : 32
  if (before === AT || isKeyLetter(before)) return at + 1
  const limit = Math.min(end, at + LONGEST_KEY)
  let i = at + 1
  if (text.charCodeAt(i) === OPEN_BRACE) {
    i++
    while (i < limit && !endsBraced(text.charCodeAt(i))) i++
    return i < limit && text.charCodeAt(i) === CLOSE_BRACE ? i + 1 : at + 1
  }
  let safe = at + 1
  for (; i < limit; i++) {
    const c = text.charCodeAt(i)
    if (isKeyLetter(c) || (i > at + 1 && c < 128 && inKey[c] === 1)) {
      // “@team:_2020”: behind a mark, the underscore would open an emphasis.
      if (c === UNDERSCORE && !isKeyLetter(text.charCodeAt(i - 1))) safe = i + 1
      continue
    }
    if (i === at + 1 || (c !== TILDE && c !== DOLLAR) || i + 1 >= end || !isKeyLetter(text.charCodeAt(i + 1))) break
    safe = i + 1
  }
  return safe
}

/** Whether the colon or dot at `at` belongs to the opening of an address: `https://`, `www.`. */
export function opensAddress(text: string, unit: number, at: number, from: number): boolean {
  if (unit === COLON) return text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH
  return unit === DOT && text.slice(Math.max(from, at - 3), at).toLowerCase() === 'www'
}

/** “$5 and $10” is money: white space stands on both inner sides of maths or on none, and no digit (`behind`) follows it. */
export function isMoney(text: string, open: number, close: number, behind: number): boolean {
  return isBlank(text.charCodeAt(open + 1)) !== isBlank(text.charCodeAt(close - 1)) || isDigit(behind)
}

/** The offset behind an address that reached `from`. */
export function addressEnd(text: string, from: number, end: number, inBrackets: boolean): number {
  let i = from
  while (i < end) {
    const c = text.charCodeAt(i)
    if (c <= 32 || c === 92 || c === 42 || c === 60 || c === 62 || c === 96 || c === 34) break
    if (c === 93 && inBrackets) break
    if (c === 41 && inBrackets) break
    i++
  }
  while (i > from && isTrailing(text.charCodeAt(i - 1))) i--
  return i
}

/** Whether a unit at the end of an address is not part of it. */
function isTrailing(c: number): boolean {
  return (
    c === 46 ||
    c === 44 ||
    c === 59 ||
    c === 58 ||
    c === 33 ||
    c === 63 ||
    c === 39 ||
    c === 95 ||
    c === TILDE ||
    c === 41 ||
    c === 93 ||
    c === 36 ||
    c === 125
  )
}

const LONGEST_MATHS = 500
const sentence = /\p{L}{2}[ ,]+\p{L}{2}/u

/** The length of maths `\(…\)` (or `\\(…\\)`) at `at`; 0 when it is none, or holds a sentence. */
export function mathsInParens(text: string, at: number, end: number): number {
  const twice = text.charCodeAt(at + 1) === BACKSLASH
  if (twice && text.charCodeAt(at + 2) !== 40) return 0
  const closer = twice ? '\\\\)' : '\\)'
  const start = at + closer.length
  const close = text.slice(start, Math.min(end, start + LONGEST_MATHS)).indexOf(closer)
  if (close <= 0) return 0
  const inside = text.slice(start, start + close)
  return sentence.test(inside) && !/[\\^_=<>+{}|]/.test(inside) ? 0 : start + close + closer.length - at
}
