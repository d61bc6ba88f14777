// Builds a bibliography out of files of entries: keys, aliases, names and topics, each indexed when first asked for.
import type { Bibliography, BibliographyFile, Entry } from '../bibliography.ts'
import { foldName } from './fold.ts'
import { type Match, type Searched, search } from './rank.ts'
import { lastPart, nameTerm, TermIndex } from './term-index.ts'

/** The entries of one version of a file. */
export interface Part {
  readonly file: BibliographyFile
  readonly entries: readonly Entry[]
  /** What each entry is known by from version to version: the same object as long as its words are the same. */
  readonly known: readonly object[]
  /** The words of all versions of the file. */
  readonly words: Words
}

/** The words of a file's entries, kept from version to version. */
export class Words {
  #index = new TermIndex()
  #numbers = new Map<object, number>()

  /** The index, and the entries of one version by their numbers in it. */
  of(entries: readonly Entry[], known: readonly object[]): Searched {
    // What is gone stays in the index until it is the larger part of it.
    if (this.#index.size > 2 * entries.length + 1000) {
      this.#index = new TermIndex()
      this.#numbers = new Map()
    }
    const byNumber: (Entry | undefined)[] = []
    entries.forEach((entry, i) => {
      const it = known[i] as object
      let number = this.#numbers.get(it)
      if (number === undefined) {
        number = this.#index.add(entry.index)
        this.#numbers.set(it, number)
      }
      byNumber[number] = entry
    })
    for (let i = 0; i < byNumber.length; i++) byNumber[i] ??= undefined
    return { index: this.#index, entries: byNumber, size: entries.length }
  }
}

/** So many answers to searches are kept: those of a long article. */
const keptAnswers = 500

/** Finds entries by key or alias; good for every list of entries that has the same keys at the same places. */
export class Keys {
  #numbers: ReadonlyMap<string, number> | undefined

  /** The first of these entries that has the key. */
  find(key: string, entries: readonly Entry[]): Entry | undefined {
    this.#numbers ??= keyIndex(entries)
    const number = this.#numbers.get(normal(key))
    return number === undefined ? undefined : entries[number]
  }
}

/** What a bibliography is made of. */
interface Collected {
  readonly state: 'ready' | 'unknown'
  readonly parts: readonly Part[]
  readonly keys?: Keys
  readonly version: string
}

/** The bibliography of these files. Where two entries share a key, the first one counts. */
export function collect({ state, parts, keys = new Keys(), version }: Collected): Bibliography {
  const entries = parts.length === 1 ? (parts[0] as Part).entries : parts.flatMap((part) => part.entries)
  let searched: readonly Searched[] | undefined
  const indexed = () => {
    searched ??= parts.map((part) => part.words.of(part.entries, part.known))
    return searched
  }
  const answers = new Map<string, readonly Match[]>()
  return {
    state,
    entries,
    files: parts.map((part) => part.file),
    version,
    find: (key) => keys.find(key, entries) ?? (state === 'ready' ? 'missing' : 'unknown'),
    // A document asks the same of every version of its text, but for the sentence that is being written.
    search(query, limit) {
      const asked = JSON.stringify([query, limit])
      const known = answers.get(asked)
      if (known) return known
      const found = search(query, limit, indexed())
      if (answers.size >= keptAnswers) answers.clear()
      answers.set(asked, found)
      return found
    },
    named(surname, year) {
      const found = indexed().flatMap((part) => withTerm(part, nameTerm(surname)))
      return found.filter((entry) => matchesName(entry, surname) && (year === undefined || entry.index.year === year))
    }
  }
}

function withTerm({ index, entries }: Searched, term: string): Entry[] {
  const found = index.entriesWith(term).flatMap((at) => entries[at] ?? [])
  return found.sort((a, b) => a.span.start - b.span.start)
}

function keyIndex(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const keys = new Map<string, number>()
  entries.forEach((entry, at) => {
    const key = normal(entry.key)
    if (key !== '' && !keys.has(key)) keys.set(key, at)
  })
  entries.forEach((entry, at) => {
    for (const id of entry.ids) if (!keys.has(normal(id))) keys.set(normal(id), at)
  })
  return keys
}

function normal(key: string): string {
  return key.normalize('NFC')
}

/** Particles may be left out on either side (“Berg” for “van der Berg”). */
function matchesName(entry: Entry, surname: string): boolean {
  const wanted = foldName(surname)
  return entry.index.surnames.some((name) => sameSurname(foldName(name), wanted))
}

/** Whether two folded surnames are one name, a particle or a first part left out on one side. */
export function sameSurname(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

export { lastPart }
