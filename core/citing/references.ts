// Author–year citations against what they may stand for: a reference list in the document, or a bibliography.
import type { Entry } from '../bibliography.ts'
import type { Block, Citation, Document } from '../document/document.ts'
import { addTo, groupBy } from '../text/group.ts'
import type { Span } from '../text/span.ts'
import { sameSurname } from './collection.ts'
import { foldName } from './fold.ts'
import { lastPart } from './term-index.ts'

/** An entry of a document's own reference list, read as far as a citation needs. */
export interface Reference extends Span {
  /** The whole entry, folded, with a space at each end. */
  readonly words: string
  /** Family names before the year, folded. */
  readonly surnames: readonly string[]
  /** Every year of the entry, the suffix letter kept. */
  readonly years: readonly string[]
}

const YEAR = /(?<![\d/.])((?:1[5-9]|20)\d\d)([a-z])?(?![\d/])/g
/** A block longer than this holds more than one entry. */
const LONGEST = 1500

/** The entries of the document's reference list. */
export function referencesOf(document: Document): Reference[] {
  return document.blocks.filter((block) => block.kind === 'reference').map(read)
}

/** Whether the list was cut into entries; where one block holds many, authors and years cannot be told apart. */
export function isCutIntoEntries(references: readonly Reference[]): boolean {
  if (references.length === 1) return isOneEntry(references[0] as Reference)
  return references.length > 1 && references.every((reference) => reference.end - reference.start <= LONGEST)
}

/** Whether a list of one block is a list of one work: short, and of one year. */
function isOneEntry({ start, end, years }: Reference): boolean {
  return end - start <= 400 && new Set(years.map(plainYear)).size === 1
}

function read(block: Block): Reference {
  const years = [...block.text.matchAll(YEAR)]
    .filter((match) => !isPage(block.text, match.index, match.index + match[0].length))
    .map((match) => match[1] + (match[2] ?? ''))
  const first = block.text.search(/\(?(?:1[5-9]|20)\d\d[a-z]?\)?/)
  const head = block.text.slice(0, first < 0 ? 200 : Math.min(first, 1000))
  const surnames = [
    ...head.matchAll(
      /(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ten|ter|el|al)\s+)*\p{Lu}[\p{L}\p{M}’'‐-]+/giu
    )
  ]
    .map((match) => match[0])
    .filter((name) => /\p{Lu}/u.test(name) && !/^(?:Jr|Sr|Eds?|And|Et|Al)$/i.test(name))
    .map(foldName)
  return { start: block.start, end: block.end, words: ` ${foldName(block.text)} `, surnames, years }
}

/** “275, 1593–1599”: whether what looks like a year is a page; “(1890–1895)” are years. */
function isPage(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 7), start)
  if (/\(\d{0,4}[–—-]?$/.test(before)) return false
  return /\d\s?[–—-]\s?$/.test(before) || /^\s?[–—-]\s?\d/.test(text.slice(end, end + 3))
}

/** “Lund, A., & Roe, B. (2001). Voles …”: a whole reference in running text, which is listed where it stands. */
export function isFullReference(document: Document, citation: Citation): boolean {
  if (!citation.narrative || (citation.authors?.[0]?.initials ?? '') === '') return false
  const head = document.source.slice(citation.start, citation.start + 80)
  // “Roe B., (2001)”: initials behind the name are how lists write it.
  return /^[*_“"]*[\p{L}\p{M}’'‐ -]{2,40}(?:,\s+\p{Lu}(?:\.|,|\s)|\s\p{Lu}\.)/u.test(head)
}

/** “2010a” → “2010”; '' for “in press”. */
export function plainYear(year: string | undefined): string {
  return /\d{4}/.exec(year ?? '')?.[0] ?? ''
}

/** The suffix letter of a year. */
export function suffixOf(year: string | undefined): string {
  return /\d{4}([a-z])$/.exec(year ?? '')?.[1] ?? ''
}

/** The family name that a citation is listed under. */
export function firstSurname(citation: Citation): string {
  return foldName(citation.authors?.[0]?.family ?? '')
}

/** A reference list that citations can be looked up in. */
export interface ReferenceList {
  readonly entries: readonly Reference[]
  /** Entries that the citation's first author leads, particles aside. */
  ledBy(citation: Citation): readonly Reference[]
  /** Whether an entry may be what the citation names: its first author, in its year. Without a year the name is enough. */
  has(citation: Citation): boolean
  /** Those of them that are of the citation's year. */
  worksOf(citation: Citation): readonly Reference[]
  /** Years of the works that the citation's first author leads. */
  yearsOf(citation: Citation): readonly string[]
}

/** Indexes the entries by year and by first author. */
export function listOf(references: readonly Reference[]): ReferenceList {
  const byYear = new Map<string, Reference[]>()
  for (const reference of references) {
    for (const year of new Set(reference.years.map(plainYear))) addTo(byYear, year, reference)
  }
  const byAuthor = groupBy(references, (reference) => lastPart(reference.surnames[0] ?? ''))
  const ledBy = (citation: Citation) => byAuthor.get(lastPart(firstSurname(citation))) ?? []
  return {
    entries: references,
    ledBy,
    has(citation) {
      const year = plainYear(citation.year)
      const candidates = year === '' ? references : (byYear.get(year) ?? [])
      return candidates.some((reference) => hasName(reference, firstSurname(citation)))
    },
    worksOf(citation) {
      const year = plainYear(citation.year)
      return ledBy(citation).filter(({ years }) => years.some((one) => plainYear(one) === year))
    },
    yearsOf(citation) {
      const years = ledBy(citation).map((reference) => reference.years[0])
      return [...new Set(years)].filter((year) => year !== undefined)
    }
  }
}

/** “World Health Organization. (2020)” → “who…”: bodies are cited by their letters. */
function acronymOf({ words }: Reference): string {
  const leading = words.trim().split(/[^\p{L}]+/u, 12)
  return leading.flatMap((word) => (/^(?:of|for|and|the|on|in)$/.test(word) ? [] : word.slice(0, 1))).join('')
}

/** Whether the family name stands in the entry. */
function hasName(reference: Reference, surname: string): boolean {
  if (surname === '') return true
  return reference.words.includes(` ${lastPart(surname)} `) || acronymOf(reference).startsWith(surname)
}

/** Whether a work by `surnames` is cited in this shape: alone, as a pair, or with “et al.”. */
export function fitsShape(surnames: readonly string[], citation: Citation): boolean {
  const cited = (citation.authors ?? []).map((author) => foldName(author.family))
  if (cited.length === 0 || surnames.length === 0 || !sameSurname(surnames[0] as string, cited[0] as string))
    return false
  if (!cited.every((name, i) => sameSurname(surnames[i] ?? '', name))) return false
  return citation.etAl ? surnames.length > cited.length : surnames.length === cited.length
}

/** Nobody writes “et al.” for a single second author where a work by more fits. */
function properlyEtAl(entries: readonly Entry[], { etAl, authors = [] }: Citation): Entry[] {
  const byMore = entries.filter((entry) => entry.index.surnames.length > authors.length + 1)
  return etAl && byMore.length > 0 ? byMore : [...entries]
}

/** Entries of a bibliography that an author–year citation may stand for; the same work twice counts once. */
export function entriesFor(citation: Citation, named: readonly Entry[]): Entry[] {
  const suffix = suffixOf(citation.year)
  const fitting = named.filter((entry) => fitsShape(entry.index.surnames.map(foldName), citation))
  const works = new Map<string, Entry>()
  for (const entry of fitting) {
    const title = foldName(entry.index.title)
    if (!works.has(title)) works.set(title, entry)
  }
  const found = properlyEtAl([...works.values()], citation)
  if (suffix === '') return found
  // Letters are given when a list is made; before, only a key can say which work is meant.
  const lettered = found.filter((entry) => entry.key.includes(plainYear(citation.year) + suffix))
  return found.length === 1 ? found : lettered.length === 1 ? lettered : []
}
