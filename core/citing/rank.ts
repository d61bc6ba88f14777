// Ranks entries by how well they fit what a sentence is about.
import type { Entry } from '../bibliography.ts'
import { fold, stem, terms } from './fold.ts'
import { authorTerm, type TermIndex } from './term-index.ts'

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

/** Entries that are searched together, and the index that knows each by its number. */
export interface Searched {
  readonly index: TermIndex
  /** By number in the index; undefined for one that is there no more. */
  readonly entries: readonly (Entry | undefined)[]
  /** How many there are. */
  readonly size: number
}

const TITLE = 1
const TOPICS = 0.5
/** Below this part of the query's weight an entry is off the topic. */
const ENOUGH = 0.22
/** Of so many entries, those whose titles fit best, keywords and abstracts are read. */
const READ = 200

/** An entry whose title or author has a word of the query. */
interface Candidate {
  readonly part: Searched
  readonly at: number
  readonly entry: Entry
  readonly found: Set<string>
  score: number
}

/** The entries that fit a query, best first. */
export function search(query: Query, limit: number, parts: readonly Searched[]): Match[] {
  const wanted = wantedTerms(query)
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  const weights = new Map<string, number>()
  for (const [term, { factor }] of wanted) {
    const frequency = parts.reduce((sum, part) => sum + countOf(part, term), 0)
    weights.set(term, (1 + Math.log((size + 1) / (frequency + 1))) * factor)
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const needsConcept = [...wanted.values()].some((want) => want.kind === 'concept')
  const found = parts.flatMap((part) => candidatesIn(part, weights))
  if (found.length > READ) found.sort((a, b) => b.score - a.score).splice(READ)
  const best: { entry: Entry; score: number }[] = []
  for (const candidate of found) {
    readTopics(candidate, weights)
    const kinds = new Set([...candidate.found].map((term) => wanted.get(term)?.kind))
    if (candidate.found.size < 2 || (needsConcept && !kinds.has('concept'))) continue
    const score = candidate.score / total
    if (score >= ENOUGH || kinds.has('author')) best.push({ entry: candidate.entry, score })
  }
  best.sort((a, b) => b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1))
  return best.slice(0, limit).map(({ entry, score }) => ({ entry, score, shared: sharedWords(entry, wanted, weights) }))
}

/** How many entries that are still there have a term in title or author. */
function countOf({ index, entries }: Searched, term: string): number {
  let count = 0
  for (const at of index.entriesWith(term)) if (entries[at] !== undefined) count++
  return count
}

/** The entries whose titles and authors fit best. */
function candidatesIn(part: Searched, weights: ReadonlyMap<string, number>): Candidate[] {
  const { index, entries } = part
  const scores = new Float64Array(entries.length)
  for (const [term, weight] of weights) {
    for (const at of index.entriesWith(term)) {
      if (entries[at] !== undefined) scores[at] = (scores[at] as number) + weight * TITLE
    }
  }
  const least = nthLargest(scores, READ)
  const candidates = new Map<number, Candidate>()
  scores.forEach((score, at) => {
    if (score === 0 || score < least || candidates.size >= 2 * READ) return
    candidates.set(at, { part, at, entry: entries[at] as Entry, found: new Set(), score })
  })
  for (const term of weights.keys()) for (const at of index.entriesWith(term)) candidates.get(at)?.found.add(term)
  return [...candidates.values()]
}

/** The `n`th largest of the numbers; 0 where there are fewer. */
function nthLargest(numbers: Float64Array, n: number): number {
  const some = numbers.filter((number) => number > 0).sort()
  return some.length <= n ? 0 : (some[some.length - n] as number)
}

/** Adds what keywords and abstract have of the query. */
function readTopics(candidate: Candidate, weights: ReadonlyMap<string, number>): void {
  const { part, at, entry, found } = candidate
  const topics = part.index.topicsOf(at, () => entry.index.topics)
  for (const [term, weight] of weights) {
    if (found.has(term) || !topics.includes(part.index.idOf(term))) continue
    found.add(term)
    candidate.score += weight * TOPICS
  }
}

/** The words of the query that the entry has, heaviest first. */
function sharedWords(entry: Entry, wanted: ReadonlyMap<string, Want>, weights: ReadonlyMap<string, number>): string[] {
  const has = new Set([
    ...terms(entry.index.title),
    ...terms(entry.index.topics),
    ...entry.index.surnames.map(authorTerm)
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
    wanted.set(authorTerm(surname), { word: surname, kind: 'author', factor: 3 })
  }
  return wanted
}
