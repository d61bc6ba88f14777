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

/** Entries that have a term: their numbers, and how much the place of the term counts. */
interface Postings {
  readonly entries: number[]
  readonly weights: number[]
}

/** Builds the index; the time is linear in the text of titles, keywords and abstracts. */
export function rank(entries: readonly Entry[]): Ranking {
  const index = new Map<string, Postings>()
  const stems = new Map<string, string>()
  entries.forEach((entry, i) => {
    const weights = new Map<string, number>()
    for (const term of terms(entry.index.topics, stems)) weights.set(term, TOPICS)
    for (const term of terms(entry.index.title, stems)) weights.set(term, TITLE)
    for (const name of entry.index.surnames) weights.set(`author:${fold(name)}`, TITLE)
    for (const [term, weight] of weights) {
      const postings = index.get(term) ?? { entries: [], weights: [] }
      if (postings.entries.length === 0) index.set(term, postings)
      postings.entries.push(i)
      postings.weights.push(weight)
    }
  })
  return { search: (query, limit) => search(query, limit, entries, index) }
}

/** What one query found, by entry. */
interface Tally {
  readonly score: Float64Array
  readonly terms: Uint16Array
  readonly titles: Uint16Array
  readonly concepts: Uint16Array
  readonly named: Uint8Array
}

function search(query: Query, limit: number, entries: readonly Entry[], index: ReadonlyMap<string, Postings>): Match[] {
  const wanted = wantedTerms(query)
  const size = entries.length
  const tally: Tally = {
    score: new Float64Array(size),
    terms: new Uint16Array(size),
    titles: new Uint16Array(size),
    concepts: new Uint16Array(size),
    named: new Uint8Array(size)
  }
  const weights = new Map<string, number>()
  let total = 0
  for (const [term, want] of wanted) {
    const postings = index.get(term)
    const weight = (1 + Math.log((size + 1) / ((postings?.entries.length ?? 0) + 1))) * want.factor
    weights.set(term, weight)
    total += weight
    if (postings) count(tally, postings, want, weight)
  }
  const needsConcept = [...wanted.values()].some((want) => want.kind === 'concept')
  const best: { at: number; score: number }[] = []
  for (let at = 0; at < size; at++) {
    const score = (tally.score[at] as number) / total
    if (!((tally.terms[at] as number) >= 2 && (tally.titles[at] as number) >= 1)) continue
    if (needsConcept && tally.concepts[at] === 0) continue
    if (score >= ENOUGH || tally.named[at]) best.push({ at, score })
  }
  const keyOf = (at: number) => (entries[at] as Entry).key
  best.sort((a, b) => b.score - a.score || (keyOf(a.at) < keyOf(b.at) ? -1 : 1))
  return best.slice(0, limit).map(({ at, score }) => {
    const entry = entries[at] as Entry
    return { entry, score, shared: sharedWords(entry, wanted, weights) }
  })
}

function count(tally: Tally, { entries, weights }: Postings, { kind }: Want, weight: number): void {
  for (let i = 0; i < entries.length; i++) {
    const at = entries[i] as number
    const place = weights[i] as number
    tally.score[at] = (tally.score[at] as number) + weight * place
    tally.terms[at] = (tally.terms[at] as number) + 1
    if (place === TITLE) tally.titles[at] = (tally.titles[at] as number) + 1
    if (kind === 'concept') tally.concepts[at] = (tally.concepts[at] as number) + 1
    if (kind === 'author') tally.named[at] = 1
  }
}

/** The words of the query that the entry has, heaviest first. */
function sharedWords(entry: Entry, wanted: ReadonlyMap<string, Want>, weights: ReadonlyMap<string, number>): string[] {
  const has = new Set([
    ...terms(entry.index.title),
    ...terms(entry.index.topics),
    ...entry.index.surnames.map((name) => `author:${fold(name)}`)
  ])
  return [...wanted]
    .filter(([term]) => has.has(term))
    .sort(([a], [b]) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    .map(([, want]) => want.word)
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
