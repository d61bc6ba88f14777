// Entries of a project's bibliographies that stand for one work, or share a key.
import type { BibliographyProblem } from '../../core/bibliography.ts'
import { foldName } from '../../core/citing/fold.ts'
import type { Fix } from '../../core/finding.ts'
import { addTo } from '../../core/text/group.ts'
import type { Span } from '../../core/text/span.ts'

/** What tells whether two entries are one work; it does not depend on where they stand. */
export interface Identity {
  /** Lower case; '' without one. */
  readonly doi: string
  /** The folded title and the year; '' where that is too little to tell works apart. */
  readonly work: string
  /** As written. */
  readonly pages: string
  /** Manuscripts and preprints are not what was published of them. */
  readonly published: boolean
  /** A part of a book shares its DOI with others. */
  readonly part: boolean
}

/** An entry as far as it takes to tell whether another is the same. */
export interface Comparable {
  readonly key: string
  readonly identity: Identity
  /** The family name of the first author; asked only of entries that may be one work. */
  readonly author: string
  readonly ids: readonly string[]
}

/** The later of two entries that share a key or are one work, and the earlier one, by their numbers. */
export interface Pair {
  readonly kind: 'key' | 'work'
  readonly at: number
  readonly first: number
}

const unpublished = /^(?:misc|unpublished|online|techreport|report|preprint|manuscript|document|www|electronic)$/
const parts = /^(?:in|chapter|paper-conference|entry|conference)/

/** What identifies an entry. */
export function identityOf({
  type,
  title,
  year,
  doi,
  pages
}: {
  readonly type: string
  readonly title: string
  readonly year: string
  readonly doi: string
  readonly pages: string
}): Identity {
  const folded = foldName(title)
  const enough = folded.length >= 15 && folded.includes(' ') && year !== ''
  return {
    doi: doi.toLowerCase(),
    work: enough ? `${folded}|${year}` : '',
    pages,
    published: !unpublished.test(type),
    part: parts.test(type)
  }
}

/** Keys that stand twice, and works that stand under two keys. */
export function pairsOf(entries: readonly Comparable[]): Pair[] {
  const pairs: Pair[] = []
  const keys = new Map<string, number>()
  const dois = new Map<string, number[]>()
  const works = new Map<string, number[]>()
  entries.forEach((entry, at) => {
    const { key, identity } = entry
    if (key === '') return
    const same = keys.get(key)
    if (same !== undefined) {
      pairs.push({ kind: 'key', at, first: same })
      return
    }
    keys.set(key, at)
    const first = twinOf(entry, entries, dois.get(identity.doi)) ?? twinOf(entry, entries, works.get(identity.work))
    if (first !== undefined) pairs.push({ kind: 'work', at, first })
    if (identity.doi !== '') addTo(dois, identity.doi, at)
    if (identity.work !== '') addTo(works, identity.work, at)
  })
  return pairs
}

function twinOf(entry: Comparable, entries: readonly Comparable[], others: readonly number[] | undefined) {
  return others?.find((at) => areOneWork(entry, entries[at] as Comparable))
}

function areOneWork(a: Comparable, b: Comparable): boolean {
  const [one, other] = [a.identity, b.identity]
  if (one.doi !== '' && one.doi === other.doi) return !(one.part || other.part) || haveOneTitle(a, b)
  if (one.published !== other.published || (one.doi !== '' && other.doi !== '')) return false
  if (one.pages !== '' && other.pages !== '' && plainPages(one.pages) !== plainPages(other.pages)) return false
  return haveOneTitle(a, b)
}

/** Title, year and first author are the same, and say enough. */
function haveOneTitle(a: Comparable, b: Comparable): boolean {
  if (a.identity.work === '' || a.identity.work !== b.identity.work) return false
  return a.author !== '' && foldName(a.author) === foldName(b.author)
}

function plainPages(pages: string): string {
  return pages.replace(/[^\p{L}\p{N}]+/gu, '-')
}

/** Whether two lists have the same keys and the same pairs, because they are alike in all that these depend on. */
export function areAlike(before: readonly Comparable[], now: readonly Comparable[], known: Known): boolean {
  if (before.length !== now.length) return false
  for (let at = 0; at < now.length; at++) {
    // Most entries are the very same; only of others the words are compared.
    if (known.before[at] !== known.now[at] && !isAlike(before[at] as Comparable, now[at] as Comparable)) return false
  }
  return true
}

/** What the entries of two lists are known by. */
interface Known {
  readonly before: readonly object[]
  readonly now: readonly object[]
}

function isAlike(one: Comparable, other: Comparable): boolean {
  if (one.key !== other.key || one.author !== other.author || one.ids.join() !== other.ids.join()) return false
  const [a, b] = [one.identity, other.identity]
  if (a === b) return true
  return a.doi === b.doi && a.work === b.work && a.pages === b.pages && a.published === b.published && a.part === b.part
}

/** The problem of a pair; each is told at the later entry. */
export function problemOf({ kind }: Pair, entry: Located, first: Located): BibliographyProblem {
  const elsewhere = first.file === entry.file ? '' : ` of “${nameOf(first.file)}”`
  const base = { file: entry.file, span: entry.keySpan, fixes: [] }
  if (kind === 'key') {
    // The same entry in two files is a copy; two entries of one file under one key hide each other.
    const copy = first.file !== entry.file && (haveOneTitle(first, entry) || haveOneDoi(first, entry))
    return {
      ...base,
      code: 'duplicate-key',
      severity: copy ? 'hint' : 'warning',
      message: `The key “${entry.key}” is also that of an earlier entry${elsewhere}, and only one of them can be cited.`,
      fixes: removalOf(entry, first),
      related: [{ message: `The first entry “${first.key}”.`, file: first.file, span: first.keySpan }]
    }
  }
  const by = entry.identity.doi !== '' && entry.identity.doi === first.identity.doi ? 'DOI' : 'title, author and year'
  return {
    ...base,
    code: 'duplicate-work',
    severity: 'warning',
    message: `“${entry.key}” has the same ${by} as “${first.key}”${elsewhere}; one work under two keys is listed twice.`,
    related: [{ message: `The same work, as “${first.key}”.`, file: first.file, span: first.keySpan }]
  }
}

/** An entry to compare, with where it stands. */
export interface Located extends Comparable {
  readonly file: string
  readonly keySpan: Span
  /** The entry as written, where it can be taken out of its file, with the space before it. */
  written?(): Span & { readonly text: string }
}

/** An entry that stands twice in its file, letter by letter, can go. */
function removalOf(entry: Located, first: Located): Fix[] {
  const written = entry.written?.()
  if (!written || entry.file !== first.file || written.text !== first.written?.().text) return []
  const { start, end } = written
  return [{ title: 'Remove this copy', meaning: 'kept', edits: [{ start, end, text: '' }] }]
}

function haveOneDoi(a: Comparable, b: Comparable): boolean {
  return a.identity.doi !== '' && a.identity.doi === b.identity.doi
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
