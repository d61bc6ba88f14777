// Words, numbers and punctuation marks of a block: one linear scan that keeps every token's place.
import {
  classes,
  DIGIT,
  IGNORABLE,
  isApostrophe,
  isHyphen,
  LETTER,
  MASK,
  maskKind,
  PUNCT,
  plainPunctuation,
  SPACE,
  SUPERSCRIPT
} from './characters.ts'
import type { Token, TokenPart } from './model.ts'

/**
 * The tokens of a block's prose, in order, without overlaps.
 *
 * A hyphenated word is one token with `parts`; a dotted abbreviation of single letters ("i.v.", "e.g.", "U.S.")
 * is one token with its last dot; an ellipsis and a run of hyphens are one token each; a run of one mask
 * character (a citation, inline maths …) is one token.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    const cls = classes[unit]
    if (cls === SPACE || cls === IGNORABLE) {
      at++
    } else {
      const token =
        cls === LETTER || cls === DIGIT
          ? readWord(text, at)
          : cls === MASK
            ? readMask(text, at)
            : cls === SUPERSCRIPT
              ? readSuperscript(text, at)
              : readPunctuation(text, at)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

/** The form without a possessive ending: what a lexicon looks up. */
export function baseForm(token: Token): string {
  const part = token.parts?.[0]
  return part !== undefined && token.parts?.length === 1 ? part.form : token.form
}

function readMask(text: string, start: number): Token {
  const unit = text.charCodeAt(start)
  let end = start + 1
  while (end < text.length && text.charCodeAt(end) === unit) end++
  return { kind: maskKind(unit), start, end, form: '', capital: 'none' }
}

function readSuperscript(text: string, start: number): Token {
  let end = start + 1
  while (end < text.length && classes[text.charCodeAt(end)] === SUPERSCRIPT) end++
  return { kind: 'number', start, end, form: text.slice(start, end).normalize('NFKC'), capital: 'none' }
}

function readPunctuation(text: string, start: number): Token {
  const unit = text.charCodeAt(start)
  let end = start + 1
  if (unit === 0x2e) {
    if (classes[text.charCodeAt(end)] === DIGIT && !followsWord(text, start)) return readNumber(text, start)
    while (text.charCodeAt(end) === unit) end++
    return { kind: 'punct', start, end, form: end - start > 1 ? '…' : '.', capital: 'none' }
  }
  if (unit === 0x2d) {
    while (text.charCodeAt(end) === unit) end++
    return { kind: 'punct', start, end, form: end - start > 1 ? '—' : '-', capital: 'none' }
  }
  if (unit >= 0xd83c && unit <= 0xd83e) {
    if (end < text.length) end++
    return { kind: 'punct', start, end, form: text.slice(start, end), capital: 'none' }
  }
  const form = unit < 0x80 && unit !== 0x60 ? (text[start] ?? '') : plainPunctuation(unit)
  return { kind: 'punct', start, end, form, capital: 'none' }
}

function followsWord(text: string, at: number): boolean {
  const before = at > 0 ? classes[text.charCodeAt(at - 1)] : SPACE
  return before === LETTER || before === DIGIT
}

/** A number that starts with its decimal point: ".05". */
function readNumber(text: string, start: number): Token {
  const end = endOfDigits(text, start + 1)
  return { kind: 'number', start, end, form: text.slice(start, end), capital: 'none' }
}

/** The end of a run of digits with inner points and commas: "1,000.5". */
function endOfDigits(text: string, start: number): number {
  let at = start
  for (;;) {
    while (classes[text.charCodeAt(at)] === DIGIT && at < text.length) at++
    const unit = text.charCodeAt(at)
    if ((unit !== 0x2e && unit !== 0x2c) || classes[text.charCodeAt(at + 1)] !== DIGIT || at + 1 >= text.length)
      return at
    at++
  }
}

/** The next unit after `at` that is not ignorable; `text.length` when there is none. */
function skipIgnorable(text: string, at: number): number {
  while (at < text.length && classes[text.charCodeAt(at)] === IGNORABLE) at++
  return at
}

function isAlphanumeric(text: string, at: number): boolean {
  if (at >= text.length) return false
  const cls = classes[text.charCodeAt(at)]
  return cls === LETTER || cls === DIGIT
}

/** What a scan over a word learns; one object for each word, so that the scan needs no second pass. */
interface Scan {
  end: number
  /** Any unit that needs cleaning or normalising: ignorables, typographic marks, letters beyond Latin-1. */
  odd: boolean
  /** Any unit that lower-casing may change. */
  upper: boolean
  /** Starts of the parts after the first, and the ends of those before them, in turn. */
  cuts: number[] | undefined
  apostrophe: number
}

/** The end of a run of plain lower-case letters: most words need no closer look. */
function endOfPlain(text: string, start: number): number {
  let at = start
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x61 || unit > 0x7a) break
  }
  return at
}

/** Whether a word certainly ends before the unit: at a space or at a mark that never stands inside words. */
function endsWord(unit: number): boolean {
  return unit === 0x20 || unit === 0x2c || unit === 0x29 || unit === 0x0a || unit === 0x3b || unit === 0x3a
}

function readWord(text: string, start: number): Token {
  const plain = endOfPlain(text, start)
  if (plain > start && (plain === text.length || endsWord(text.charCodeAt(plain)))) {
    return { kind: 'word', start, end: plain, form: text.slice(start, plain), capital: 'none' }
  }
  const digits = classes[text.charCodeAt(start)] === DIGIT ? endOfDigits(text, start) : start
  if (digits > start && !continuesAsWord(text, digits)) {
    return { kind: 'number', start, end: digits, form: text.slice(start, digits), capital: 'none' }
  }
  const scan = scanWord(text, start, digits)
  const { end } = scan
  const raw = scan.odd ? clean(text, start, end) : text.slice(start, end)
  const form = scan.upper ? raw.toLowerCase() : raw
  const capital = scan.upper ? shape(raw, form) : 'none'
  const parts = partsOf(text, start, scan)
  return parts === undefined
    ? { kind: 'word', start, end, form, capital }
    : { kind: 'word', start, end, form, capital, parts }
}

/** Whether a word goes on after digits: "5HT", "24-hour", "3rd". */
function continuesAsWord(text: string, at: number): boolean {
  const next = skipIgnorable(text, at)
  if (next >= text.length) return false
  const unit = text.charCodeAt(next)
  if (classes[unit] === LETTER) return true
  if (!isHyphen(unit)) return false
  const after = skipIgnorable(text, next + 1)
  return after < text.length && classes[text.charCodeAt(after)] === LETTER
}

function scanWord(text: string, start: number, from: number): Scan {
  const scan: Scan = { end: from, odd: false, upper: false, cuts: undefined, apostrophe: -1 }
  let letters = from - start
  let dotted = false
  let at = from
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const cls = classes[unit]
    if (cls === LETTER || cls === DIGIT) {
      if (unit < 0x5b ? unit >= 0x41 : unit >= 0x80) note(scan, unit)
      scan.end = ++at
      letters++
    } else if (cls === IGNORABLE) {
      const next = skipIgnorable(text, at)
      if (next < text.length) scan.odd = true
      at = next
    } else if (cls !== PUNCT) {
      break
    } else if (unit === 0x2e) {
      if (letters !== 1 || !isDottedLetter(text, at, dotted)) break
      dotted = true
      letters = 0
      scan.end = ++at
    } else {
      const hyphen = isHyphen(unit)
      if (dotted || (!hyphen && !isApostrophe(unit))) break
      const next = skipIgnorable(text, at + 1)
      if (!isAlphanumeric(text, next)) break
      if (unit >= 0x80) scan.odd = true
      if (hyphen) {
        scan.cuts ??= []
        scan.cuts.push(scan.end, next)
        scan.apostrophe = -1
      } else {
        scan.apostrophe = scan.end
      }
      letters = 0
      at = next
    }
  }
  return scan
}

function note(scan: Scan, unit: number): void {
  scan.upper = true
  if (unit >= 0x100 || unit === 0xb5) scan.odd = true
}

/** Whether the dot at `at` belongs to an abbreviation of single letters: "i.v.", "e.g", "U.S.A.". */
function isDottedLetter(text: string, at: number, dotted: boolean): boolean {
  if (classes[text.charCodeAt(at + 1)] === LETTER && at + 1 < text.length) return !isAlphanumeric(text, at + 2)
  return dotted && text.charCodeAt(at + 1) !== 0x2e
}

/** The characters of a word without ignorables, with plain apostrophes and hyphens, in compatibility form. */
function clean(text: string, start: number, end: number): string {
  let out = ''
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (classes[unit] === IGNORABLE) continue
    out += isApostrophe(unit) ? "'" : isHyphen(unit) ? '-' : text[at]
  }
  return out.normalize('NFKC')
}

function shape(raw: string, form: string): Token['capital'] {
  if (raw === form) return 'none'
  let letters = 0
  let upper = 0
  let initial = true
  let first = true
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    if (classes[unit] !== LETTER) {
      first = unit === 0x2d || unit === 0x27 || unit === 0x2e
      continue
    }
    letters++
    if (raw[at] !== form[at]) {
      upper++
      if (!first) initial = false
    } else if (letters === 1) {
      initial = false
    }
    first = false
  }
  if (upper === letters && (letters > 1 || raw.length > 1)) return 'all'
  return initial ? 'initial' : 'mixed'
}

const heads: ReadonlySet<string> = new Set(['it', 'that', 'this', 'what', 'who', 'he', 'she', 'there', 'here', 'let'])

function partsOf(text: string, start: number, scan: Scan): TokenPart[] | undefined {
  const { cuts, end } = scan
  const possessive = scan.apostrophe >= 0 ? possessiveStart(text, scan) : end
  if (cuts === undefined) {
    if (possessive === end) return undefined
    const part = makePart(text, start, possessive)
    return heads.has(part.form) ? undefined : [part]
  }
  const parts: TokenPart[] = []
  let from = start
  for (let index = 0; index < cuts.length; index += 2) {
    parts.push(makePart(text, from, cuts[index] ?? end))
    from = cuts[index + 1] ?? end
  }
  parts.push(makePart(text, from, possessive))
  return parts
}

/** Where "'s" begins, when that is what follows the word's last apostrophe; else the word's end. */
function possessiveStart(text: string, scan: Scan): number {
  const tail = clean(text, scan.apostrophe, scan.end)
  return tail === "'s" || tail === "'S" ? scan.apostrophe : scan.end
}

function makePart(text: string, start: number, end: number): TokenPart {
  return { start, end, form: clean(text, start, end).toLowerCase() }
}
