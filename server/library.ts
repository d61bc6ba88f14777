// The curated library: what it says of a work that somebody's bibliography has, too, and which of its works fit some words.
import type { Entry } from '../core/bibliography.ts'
import { finderOf } from '../core/citing/finder.ts'
import { foldName } from '../core/citing/fold.ts'
import { confirmed, type Direction, type Evidence, evidence, propositions } from '../rules/evidence/index.ts'

const verbs: Readonly<Record<Direction, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  qualifies: 'Qualifies'
}

const byDoi: ReadonlyMap<string, Evidence> = new Map(confirmed.map((source) => [source.doi.toLowerCase(), source]))
const byTitle: ReadonlyMap<string, Evidence> = new Map(confirmed.map((source) => [titleOf(source), source]))

function titleOf({ index }: Entry): string {
  return `${foldName(index.title)} ${index.year}`
}

/** One line for each proposition that the work takes a position on; undefined when the library does not have it. */
export function libraryLines(entry: Entry): readonly string[] | undefined {
  const source = (entry.doi === '' ? undefined : byDoi.get(entry.doi.toLowerCase())) ?? byTitle.get(titleOf(entry))
  if (!source) return undefined
  return source.positions.map(({ claim, direction, note }) => {
    const said = propositions.get(claim) ?? claim
    return `${verbs[direction]}: ${said}${note === undefined ? '' : ` (${note})`}`
  })
}

const finder = finderOf(confirmed)

/** Works with these words or this DOI, the best first. */
export function searchLibrary(text: string, limit: number): readonly Evidence[] {
  const exact = byDoi.get(text.toLowerCase())
  if (exact) return [exact]
  return finder.find(text, limit, () => 0).found.flatMap(({ entry }) => libraryWork(entry.key) ?? [])
}

/** The work under a key of the library; only one that was confirmed can be cited. */
export function libraryWork(key: string): Evidence | undefined {
  const source = evidence(key)
  return source?.confirmed ? source : undefined
}
