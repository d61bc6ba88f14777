// Finds entries while their key is typed: by parts of key, author, year, title and journal, in any order.
import type { Entry } from '../bibliography.ts'
import { fold, foldName } from './fold.ts'

/** An entry that fits what was typed. */
export interface Found {
  readonly entry: Entry
  readonly score: number
}

/** What was found, best first, and whether there is more of it. */
export interface Findings {
  readonly found: readonly Found[]
  readonly more: boolean
}

/** Searches one set of entries. */
export interface Finder {
  /** `favour` adds to the score of an entry, whatever was typed; without anything typed it alone decides. */
  find(typed: string, limit: number, favour: (entry: Entry) => number): Findings
}

/** What of an entry is compared, folded; words have a space before them. */
interface Comparable {
  readonly of: string
  readonly key: string
  readonly names: string
  readonly year: string
  readonly title: string
  readonly container: string
}

/** How much a part that is typed counts by where it is found. */
const weights = { keyStart: 6, firstAuthor: 6, author: 5, year: 4, key: 3, title: 3, container: 2 } as const
/** What is typed is the beginning of the key as it stands. */
const AS_TYPED = 10

/**
 * Keeps what was made ready of entries for the next version of their bibliography: an entry's list of surnames is the
 * same object as long as its words are the same.
 */
export type FinderMemory = WeakMap<readonly string[], Comparable>

/** Gets entries ready to be found; those without a key cannot be cited and are left out. */
export function finderOf(entries: readonly Entry[], memory: FinderMemory = new WeakMap()): Finder {
  const all = entries
    .filter(({ key }) => key !== '' && !/\s/.test(key))
    .map((entry) => ({ entry, words: remembered(entry, memory) }))
  return {
    find(typed, limit, favour) {
      const whole = fold(typed)
      const parts = partsOf(whole)
      const found: Found[] = []
      for (const { entry, words } of all) {
        const fit = fitOf(words, whole, parts)
        if (fit >= 0) found.push({ entry, score: fit + favour(entry) })
      }
      return { found: best(found, limit), more: found.length > limit }
    }
  }
}

function remembered(entry: Entry, memory: FinderMemory): Comparable {
  const { surnames } = entry.index
  const known = memory.get(surnames)
  // A list without names may belong to more than one entry.
  if (known?.of === entry.key && surnames.length > 0) return known
  const words = comparable(entry)
  memory.set(surnames, words)
  return words
}

function comparable(entry: Entry): Comparable {
  const { surnames, year, title, container = '' } = entry.index
  return {
    of: entry.key,
    key: [entry.key, ...entry.ids].map(fold).join(' '),
    names: ` ${foldName(surnames.join(' '))}`,
    year,
    title: ` ${foldName(title)}`,
    container: ` ${foldName(container)}`
  }
}

/** “kosfeld2005-trust” asks for “kosfeld”, “2005” and “trust”. */
function partsOf(folded: string): string[] {
  return folded.match(/\p{L}+|\p{N}+/gu) ?? []
}

/** How well an entry fits; below 0 when a part is nowhere in it. */
function fitOf(one: Comparable, whole: string, parts: readonly string[]): number {
  let fit = whole !== '' && one.key.startsWith(whole) ? AS_TYPED : 0
  for (const part of parts) {
    const weight = weightOf(one, part)
    if (weight === 0) return -1
    fit += weight
  }
  return fit
}

function weightOf({ key, names, year, title, container }: Comparable, part: string): number {
  if (key.startsWith(part)) return weights.keyStart
  const word = ` ${part}`
  if (names.startsWith(word)) return weights.firstAuthor
  if (names.includes(word)) return weights.author
  if (year.startsWith(part) || (part.length === 2 && year.endsWith(part))) return weights.year
  if (key.includes(part)) return weights.key
  if (title.includes(word)) return weights.title
  return container.includes(word) ? weights.container : 0
}

/** The best ones; among equals those that stand first in their file. */
function best(found: Found[], limit: number): Found[] {
  return found.sort((a, b) => b.score - a.score).slice(0, limit)
}
