// Compares an entry with the record of the work that its identifier stands for: title, first author, year.
import type { Entry } from '../../core/bibliography.ts'
import { sameSurname } from '../../core/citing/collection.ts'
import { fold, foldName } from '../../core/citing/fold.ts'
import { commonCount } from '../../core/text/common.ts'
import { editDistance } from '../../core/text/nearest.ts'
import { plainText, type WorkRecord } from '../lookup/record.ts'

/** How two fields agree. `part`: one is the other cut short; `near`: not the same, but nothing to hold against it. */
export interface Comparison {
  readonly title: 'same' | 'part' | 'near' | 'different' | 'unknown'
  /** `listed`: the first author of the entry is another author of the work. */
  readonly author: 'same' | 'listed' | 'different' | 'unknown'
  readonly year: 'same' | 'near' | 'different' | 'unknown'
}

/** Compares what both sides have; a field that one side lacks is unknown. */
export function compare(entry: Entry, record: WorkRecord): Comparison {
  return {
    title: compareTitles(entry.title, record),
    author: compareAuthors(entry, record),
    year: compareYears(entry.year, record.years)
  }
}

/** Words shared, as a part of all (Dice), from which titles are the same, and under which they are different. */
const SAME = 0.85
const DIFFERENT = 0.5
/** A title cut short has at least so many words left. */
const CUT_TO = 3

function compareTitles(title: string, record: WorkRecord): Comparison['title'] {
  const own = wordsOf(title)
  const registered = [record.title, `${record.title} ${record.subtitle}`]
    .map(wordsOf)
    .filter(({ length }) => length > 0)
  if (own.length === 0 || registered.length === 0) return 'unknown'
  const alike = Math.max(...registered.map((other) => likeness(own, other)))
  if (alike >= SAME) return 'same'
  if (registered.some((other) => isCut(own, other) || isCut(other, own))) return 'part'
  return alike < DIFFERENT ? 'different' : 'near'
}

const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  µ: 'mu',
  σ: 'sigma',
  ω: 'omega'
}

/** Words for comparing: no markup, accents, marks or notices, Greek letters by name, compounds as one word or several alike. */
function wordsOf(title: string): string[] {
  const bare = plainText(title)
    .replace(
      /^\W*(?:RETRACTED(?: ARTICLE| PAPER)?|WITHDRAWN|Retracted(?: article| paper)?:|Expression of concern:|Correction:)\W*/i,
      ''
    )
    .replace(/[α-ωµ]/gu, (letter) => greek[letter] ?? letter)
    .replace(/&/g, ' and ')
  return fold(bare)
    .replace(/['"“”„«»]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an')
}

/** Dice's coefficient over words, each counted as often as it occurs. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.join('') === b.join('')) return 1
  return (2 * commonCount(a, b)) / (a.length + b.length)
}

/** Whether `short` is the beginning of `long`; its last word may be cut. */
function isCut(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < CUT_TO || short.length >= long.length) return false
  return short.every((word, i) => word === long[i] || (i === short.length - 1 && (long[i] as string).startsWith(word)))
}

function compareAuthors(entry: Entry, record: WorkRecord): Comparison['author'] {
  const own = entry.index.surnames[0] ?? ''
  const names = record.authors.map((name) => name.family ?? name.literal ?? '').filter((name) => name !== '')
  if (own === '' || names.length === 0) return 'unknown'
  if (isSameName(own, names[0] as string)) return 'same'
  if (names.some((name) => isSameName(own, name))) return 'listed'
  // Registers put names the wrong way round, and bodies under their letters.
  const given = record.authors.map((name) => name.given ?? '')
  if (given.some((name) => name !== '' && isSameName(own, name))) return 'listed'
  return record.authors[0]?.literal !== undefined ? 'unknown' : 'different'
}

/** Whether two family names are one, written with other letters, with or without particles, or with a slip. */
function isSameName(a: string, b: string): boolean {
  for (const x of spellingsOf(a)) {
    for (const y of spellingsOf(b)) {
      if (sameSurname(x, y)) return true
      if (Math.min(x.length, y.length) >= 5 && Math.max(x.length, y.length) < 60 && editDistance(x, y) <= 1) return true
    }
  }
  return false
}

/** “Müller” is also “Mueller”, “Ørsted” also “Oersted”, “Ohlsén-Berg” also “OhlsenBerg”. */
function spellingsOf(name: string): Set<string> {
  const long = name.replace(/ä|æ/giu, 'ae').replace(/ö|ø|œ/giu, 'oe').replace(/ü/giu, 'ue').replace(/å/giu, 'aa')
  return new Set([name, long].flatMap((one) => [foldName(one), foldName(one).replace(/ /g, '')]))
}

/** Online first and in print may be a year apart. */
function compareYears(year: string, registered: readonly string[]): Comparison['year'] {
  const own = Number(/\d{4}/.exec(year)?.[0] ?? Number.NaN)
  if (Number.isNaN(own) || registered.length === 0) return 'unknown'
  const apart = Math.min(...registered.map((other) => Math.abs(Number(other) - own)))
  if (apart === 0) return 'same'
  return apart === 1 ? 'near' : 'different'
}
