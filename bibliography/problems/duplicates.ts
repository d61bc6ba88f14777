// Entries of a project's bibliographies that stand for one work, or share a key.
import type { BibliographyProblem } from '../../core/bibliography.ts'
import { foldName } from '../../core/citing/fold.ts'
import { addTo } from '../../core/citing/group.ts'
import type { Span } from '../../core/text/span.ts'

/** What tells whether two entries are one work; it does not depend on where they stand. */
export interface Identity {
  /** Lower case; '' without one. */
  readonly doi: string
  /** Folded, with the year and the first author; '' where that is too little to tell works apart. */
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
}

/** The later of two entries that share a key or are one work, and the earlier one, by their numbers. */
export interface Pair {
  readonly kind: 'key' | 'work'
  readonly at: number
  readonly first: number
}

/** What identifies an entry. */
export function identityOf(entry: {
  type: string
  title: string
  year: string
  author: string
  doi: string
  pages: string
}): Identity {
  const title = foldName(entry.title)
  const enough = title.length >= 15 && title.includes(' ') && entry.year !== '' && entry.author !== ''
  return {
    doi: entry.doi.toLowerCase(),
    work: enough ? `${title}|${entry.year}|${foldName(entry.author)}` : '',
    pages: entry.pages,
    published: !/^(?:misc|unpublished|online|techreport|report|preprint|manuscript|document|www|electronic)$/.test(
      entry.type
    ),
    part: /^(?:in|chapter|paper-conference|entry|conference)/.test(entry.type)
  }
}

/** Keys that stand twice, and works that stand under two keys. */
export function pairsOf(entries: readonly Comparable[]): Pair[] {
  const pairs: Pair[] = []
  const keys = new Map<string, number>()
  const dois = new Map<string, number[]>()
  const works = new Map<string, number[]>()
  entries.forEach(({ key, identity }, at) => {
    if (key === '') return
    const same = keys.get(key)
    if (same !== undefined) {
      pairs.push({ kind: 'key', at, first: same })
      return
    }
    keys.set(key, at)
    const first =
      twinOf(identity, entries, dois.get(identity.doi)) ?? twinOf(identity, entries, works.get(identity.work))
    if (first !== undefined) pairs.push({ kind: 'work', at, first })
    if (identity.doi !== '') addTo(dois, identity.doi, at)
    if (identity.work !== '') addTo(works, identity.work, at)
  })
  return pairs
}

function twinOf(identity: Identity, entries: readonly Comparable[], others: readonly number[] | undefined) {
  return others?.find((at) => areOneWork(identity, (entries[at] as Comparable).identity))
}

function areOneWork(one: Identity, other: Identity): boolean {
  if (one.doi !== '' && one.doi === other.doi) {
    return !(one.part || other.part) || (one.work !== '' && one.work === other.work)
  }
  if (one.work === '' || one.work !== other.work || one.published !== other.published) return false
  if (one.doi !== '' && other.doi !== '') return false
  return one.pages === '' || other.pages === '' || plainPages(one.pages) === plainPages(other.pages)
}

function plainPages(pages: string): string {
  return pages.replace(/[^\p{L}\p{N}]+/gu, '-')
}

/** Whether the pairs of two lists are the same, because the lists are alike in all that pairs depend on. */
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
  if (one.key !== other.key) return false
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
    const copy = first.file !== entry.file && isCopy(first.identity, entry.identity)
    return {
      ...base,
      code: 'duplicate-key',
      severity: copy ? 'hint' : 'warning',
      message: `The key “${entry.key}” is also that of an earlier entry${elsewhere}, and only one of them can be cited.`,
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
}

function isCopy(a: Identity, b: Identity): boolean {
  return (a.doi !== '' && a.doi === b.doi) || (a.work !== '' && a.work === b.work)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
