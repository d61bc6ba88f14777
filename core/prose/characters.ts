// Character classes for the tokenizer: one table lookup for each UTF-16 unit, built once from ranges.
import { CITATION, CODE, isMask, JOIN, MATHS, OPAQUE } from '../document/mask.ts'
import type { TokenKind } from './model.ts'

export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const PUNCT = 3
/** Skipped inside words: joined markup, soft hyphens, zero-width and direction marks. */
export const IGNORABLE = 4
/** A unit of something opaque: a citation, maths, code … */
export const MASK = 5
/** Superscript digits and signs stay apart from the word before them: mostly footnote marks. */
export const SUPERSCRIPT = 6

const ranges: readonly (readonly [from: number, to: number, cls: number])[] = [
  [0x00, 0x20, SPACE],
  [0x21, 0x2f, PUNCT],
  [0x30, 0x39, DIGIT],
  [0x3a, 0x40, PUNCT],
  [0x5b, 0x60, PUNCT],
  [0x7b, 0x7e, PUNCT],
  [0x7f, 0xa0, SPACE],
  [0xa1, 0xa9, PUNCT],
  [0xab, 0xac, PUNCT],
  [0xad, 0xad, IGNORABLE],
  [0xae, 0xb1, PUNCT],
  [0xb2, 0xb3, SUPERSCRIPT],
  [0xb4, 0xb4, PUNCT],
  [0xb6, 0xb8, PUNCT],
  [0xb9, 0xb9, SUPERSCRIPT],
  [0xbb, 0xbf, PUNCT],
  [0xd7, 0xd7, PUNCT],
  [0xf7, 0xf7, PUNCT],
  [0x1680, 0x1680, SPACE],
  [0x180e, 0x180e, IGNORABLE],
  [0x2000, 0x200a, SPACE],
  [0x200b, 0x200f, IGNORABLE],
  [0x2010, 0x2027, PUNCT],
  [0x2028, 0x2029, SPACE],
  [0x202a, 0x202e, IGNORABLE],
  [0x202f, 0x202f, SPACE],
  [0x2030, 0x205e, PUNCT],
  [0x205f, 0x205f, SPACE],
  [0x2060, 0x206f, IGNORABLE],
  [0x2070, 0x207e, SUPERSCRIPT],
  [0x208a, 0x208e, PUNCT],
  [0x20a0, 0x20cf, PUNCT],
  [0x2190, 0x2bff, PUNCT],
  [0x2e00, 0x2e7f, PUNCT],
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x3020, PUNCT],
  [0xd83c, 0xd83e, PUNCT],
  [0xfe00, 0xfe0f, IGNORABLE],
  [0xfe10, 0xfe6f, PUNCT],
  [0xfeff, 0xfeff, IGNORABLE],
  [0xff01, 0xff0f, PUNCT],
  [0xff1a, 0xff20, PUNCT],
  [0xfff9, 0xffff, IGNORABLE]
]

/** The class of each UTF-16 unit; what no range names is a letter. */
export const classes: Uint8Array = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(LETTER)
  for (const [from, to, cls] of ranges) table.fill(cls, from, to + 1)
  for (let unit = 0xe000; isMask(unit); unit++) table[unit] = MASK
  table[JOIN.charCodeAt(0)] = IGNORABLE
  return table
}

/** The kind of token that a run of one mask unit is. */
export function maskKind(unit: number): TokenKind {
  if (unit === CITATION.charCodeAt(0)) return 'citation'
  if (unit === MATHS.charCodeAt(0)) return 'maths'
  if (unit === CODE.charCodeAt(0)) return 'code'
  return unit === OPAQUE.charCodeAt(0) ? 'opaque' : 'punct'
}

/** Whether the unit is an apostrophe that may stand inside a word. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0xff07
}

/** Whether the unit is a hyphen or an en dash that may join two words. */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013)
}

/** The plain form of a punctuation mark: quotation marks, dashes and apostrophes lose their typography. */
export function plainPunctuation(unit: number): string {
  switch (unit) {
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0xab:
    case 0xbb:
    case 0xff02:
      return '"'
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2039:
    case 0x203a:
    case 0x60:
    case 0xb4:
      return "'"
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2e3a:
    case 0x2e3b:
      return '—'
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2212:
      return '-'
    default:
      return String.fromCharCode(unit)
  }
}
