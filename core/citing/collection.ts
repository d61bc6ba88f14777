// Builds a bibliography out of entries: keys, aliases, names and topics, each indexed when first asked for.
import type { Bibliography, BibliographyFile, Entry } from '../bibliography.ts'
import { foldName } from './fold.ts'
import { addTo } from './group.ts'
import { type Ranking, rank } from './rank.ts'

/** What a bibliography is made of. */
interface Collected {
  readonly state: 'ready' | 'unknown'
  readonly entries: readonly Entry[]
  readonly files: readonly BibliographyFile[]
  readonly version: string
}

/** The bibliography of these entries. Where two share a key, the first one counts. */
export function collect({ state, entries, files, version }: Collected): Bibliography {
  const keys = keyIndex(entries)
  let names: ReadonlyMap<string, readonly Entry[]> | undefined
  let ranking: Ranking | undefined
  return {
    state,
    entries,
    files,
    version,
    find: (key) => keys.get(key.normalize('NFC')) ?? (state === 'ready' ? 'missing' : 'unknown'),
    search(query, limit) {
      ranking ??= rank(entries)
      return ranking.search(query, limit)
    },
    named(surname, year) {
      names ??= nameIndex(entries)
      const found = names.get(lastPart(surname)) ?? []
      return found.filter((entry) => matchesName(entry, surname) && (year === undefined || entry.index.year === year))
    }
  }
}

function keyIndex(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const keys = new Map<string, Entry>()
  for (const entry of entries) {
    const key = entry.key.normalize('NFC')
    if (key !== '' && !keys.has(key)) keys.set(key, entry)
  }
  for (const entry of entries) {
    for (const id of entry.ids) if (!keys.has(id.normalize('NFC'))) keys.set(id.normalize('NFC'), entry)
  }
  return keys
}

function nameIndex(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const names = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const last of new Set(entry.index.surnames.map(lastPart))) addTo(names, last, entry)
  }
  return names
}

/** “van der Berg” is found under “Berg”. */
export function lastPart(surname: string): string {
  const folded = foldName(surname)
  return folded.slice(folded.lastIndexOf(' ') + 1)
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
