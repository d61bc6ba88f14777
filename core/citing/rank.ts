// Ranks entries by how well they fit what a sentence is about.
import type { Entry } from '../bibliography.ts'
import { fold, stem, terms } from './fold.ts'

/** What a source is wanted for. */
export interface Query {
  /** The words of the sentence. */
  readonly text: string
  /** Names of concepts the sentence is about ('oxytocin', 'prairie vole'); a fitting entry shares at least one. */
  readonly concepts?: readonly string[]
  /** Family names that the sentence gives its source. */
  readonly surnames?: readonly string[]
}

/** An entry that fits. */
export interface Match {
  readonly entry: Entry
  /** The part of the query's weight that the entry covers, 0 to 1. */
  readonly score: number
  /** The words of the query that it shares, heaviest first, for "fits: …". */
  readonly shared: readonly string[]
}

/** Answers queries over one set of entries. */
export interface Ranking {
  search(query: Query, limit: number): readonly Match[]
}

const TITLE = 1
const TOPICS = 0.5
/** Below this part of the query's weight an entry is off the topic. */
const ENOUGH = 0.22

interface Posting {
  readonly entry: number
  readonly weight: number
}

/** Builds the index; the time is linear in the text of titles, keywords and abstracts. */
export function rank(entries: readonly Entry[]): Ranking {
  const postings = new Map<string, Posting[]>()
  entries.forEach((entry, i) => {
    const weights = new Map<string, number>()
    for (const term of terms(entry.index.topics)) weights.set(term, TOPICS)
    for (const term of terms(entry.index.title)) weights.set(term, TITLE)
    for (const name of entry.index.surnames) weights.set(`author:${fold(name)}`, TITLE)
    for (const [term, weight] of weights) {
      const list = postings.get(term)
      if (list) list.push({ entry: i, weight })
      else postings.set(term, [{ entry: i, weight }])
    }
  })
  const rarity = (term: string) => 1 + Math.log((entries.length + 1) / ((postings.get(term)?.length ?? 0) + 1))
  return { search: (query, limit) => search(query, limit, entries, postings, rarity) }
}

interface Tally {
  score: number
  title: number
  concepts: number
  named: boolean
  readonly shared: { word: string; weight: number }[]
}

function search(
  query: Query,
  limit: number,
  entries: readonly Entry[],
  postings: ReadonlyMap<string, readonly Posting[]>,
  rarity: (term: string) => number
): Match[] {
  const wanted = wantedTerms(query)
  const tallies = new Map<number, Tally>()
  let total = 0
  for (const [term, want] of wanted) {
    const weight = rarity(term) * want.factor
    total += weight
    for (const posting of postings.get(term) ?? []) {
      const tally = tallies.get(posting.entry) ?? { score: 0, title: 0, concepts: 0, named: false, shared: [] }
      tallies.set(posting.entry, tally)
      tally.score += weight * posting.weight
      if (posting.weight === TITLE) tally.title++
      if (want.kind === 'concept') tally.concepts++
      if (want.kind === 'author') tally.named = true
      tally.shared.push({ word: want.word, weight: weight * posting.weight })
    }
  }
  const needsConcept = [...wanted.values()].some((want) => want.kind === 'concept')
  const matches: Match[] = []
  for (const [at, tally] of tallies) {
    const score = tally.score / total
    const onTopic = tally.shared.length >= 2 && tally.title >= 1 && (!needsConcept || tally.concepts > 0)
    if (!onTopic || (score < ENOUGH && !tally.named)) continue
    const shared = [...tally.shared].sort((a, b) => b.weight - a.weight).map((item) => item.word)
    matches.push({ entry: entries[at] as Entry, score, shared })
  }
  matches.sort((a, b) => b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1))
  return matches.slice(0, limit)
}

interface Want {
  readonly word: string
  readonly kind: 'word' | 'concept' | 'author'
  readonly factor: number
}

function wantedTerms(query: Query): Map<string, Want> {
  const wanted = new Map<string, Want>()
  for (const match of query.text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)*/gu)) {
    for (const term of terms(match[0])) wanted.set(term, { word: match[0].toLowerCase(), kind: 'word', factor: 1 })
  }
  for (const concept of query.concepts ?? []) {
    for (const term of terms(concept)) wanted.set(term, { word: concept, kind: 'concept', factor: 1.5 })
  }
  for (const surname of query.surnames ?? []) {
    wanted.delete(stem(fold(surname)))
    wanted.set(`author:${fold(surname)}`, { word: surname, kind: 'author', factor: 3 })
  }
  return wanted
}
