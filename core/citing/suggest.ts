// Suggests sources for a sentence: from the document's bibliography, best match first, then from a curated library.
//
// Every fix is offered one at a time (`changed`): which study carries a sentence is the author's decision, and a
// ranking by words, however good, is no proof that the study says so.
import type { Bibliography, Entry } from '../bibliography.ts'
import type { Fix } from '../finding.ts'
import type { BlockView } from '../rule.ts'
import { type Span, shift } from '../text/span.ts'
import {
  type Cited,
  type Citing,
  citeEntry,
  citeWork,
  entryOf,
  fileForNew,
  nameOfFile,
  newEntry,
  type Work
} from './cite.ts'
import { fold, foldName, terms } from './fold.ts'
import { shortCitation } from './format.ts'
import type { Query } from './rank.ts'
import { topicalKinds } from './sentence.ts'

/** A source of a curated library. */
export interface Source extends Work {
  readonly positions: readonly {
    readonly claim: string
    readonly direction: 'supports' | 'contradicts' | 'qualifies'
  }[]
}

/** A curated library: only sources that may be inserted, and the propositions that they take positions on. */
export interface Library {
  readonly sources: readonly Source[]
  /** The distinct content words of titles, of titles and topics, and of propositions, which every search compares. */
  readonly words: {
    readonly title: ReadonlyMap<Source, ReadonlySet<string>>
    readonly about: ReadonlyMap<Source, ReadonlySet<string>>
    readonly proposition: ReadonlyMap<string, ReadonlySet<string>>
  }
}

/** A library of these sources. */
export function libraryOf(sources: readonly Source[], propositions: ReadonlyMap<string, string>): Library {
  const stems = new Map<string, string>()
  const words = (text: string): ReadonlySet<string> => new Set(terms(text, stems))
  return {
    sources,
    words: {
      title: new Map(sources.map((source) => [source, words(source.index.title)])),
      about: new Map(sources.map((source) => [source, words(`${source.index.title} ${source.index.topics}`)])),
      proposition: new Map([...propositions].map(([claim, text]) => [claim, words(text)]))
    }
  }
}

const none: ReadonlySet<string> = new Set()

/** What a sentence needs a source for. */
export interface Wish {
  /** Family names that the sentence gives its source; only works by one of them are offered. */
  readonly surnames?: readonly string[]
  /** Keys of the library that the rule knows to fit; offered before others of the library. */
  readonly wanted?: readonly string[]
}

const FROM_BIBLIOGRAPHY = 3
const FROM_LIBRARY = 2
/** How many characters around a sentence tell what a named person's study is about. */
const NEAR = 1200
/** A proposition is what a sentence says when the sentence has this part of its words. */
const COVERED = 0.6

/** Fixes that cite a source for the sentence at `sentence` (relative to its block); the best first. */
export function suggest(view: Citing, block: BlockView, sentence: Span, library: Library, wish: Wish = {}): Fix[] {
  const { bibliography } = view
  if (bibliography.state === 'unknown' && bibliography.entries.length === 0) return []
  const at = shift(sentence, block.block.start)
  const query = queryOf(block, sentence, wish)
  const fixes: Fix[] = []
  const offered = new Set<Entry>()
  for (const { entry, shared } of bibliography.search(query, FROM_BIBLIOGRAPHY * 3)) {
    if (fixes.length >= FROM_BIBLIOGRAPHY) break
    if (!isBy(entry, wish.surnames)) continue
    const cited = citeEntry(view, at, entry)
    if (!cited) continue
    offered.add(entry)
    fixes.push(fixOf(`Cite ${label(entry)} (shares ${listed(shared)})`, cited))
  }
  const choices = fromLibrary(block, sentence, library, query, wish)
  for (const { source, contested } of choices) {
    if (fixes.length >= FROM_BIBLIOGRAPHY + FROM_LIBRARY) break
    const fix = libraryFix(view, at, source, contested, offered)
    if (fix) fixes.push(fix)
  }
  return fixes
}

function queryOf(block: BlockView, sentence: Span, wish: Wish): Query {
  const inside = block.passage.mentions.filter((m) => m.start >= sentence.start && m.end <= sentence.end)
  const concepts = inside.filter((m) => topicalKinds.has(m.kind)).map((m) => m.concept)
  return {
    text: block.block.text.slice(sentence.start, sentence.end),
    concepts: [...new Set(concepts)],
    ...(wish.surnames ? { surnames: wish.surnames } : {})
  }
}

function isBy(entry: Entry, surnames: readonly string[] | undefined): boolean {
  if (!surnames || surnames.length === 0) return true
  const names = new Set(entry.index.surnames.map(foldName))
  return surnames.some((surname) => names.has(foldName(surname)))
}

/** “Lund et al., 2001: Voles and trust”. */
function label(entry: Entry): string {
  const title = entry.title.length > 70 ? `${entry.title.slice(0, 67).trimEnd()}…` : entry.title
  return `${shortCitation(entry)}: ${title}`
}

function listed(words: readonly string[]): string {
  return words
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(', ')
}

interface Choice {
  readonly source: Source
  /** A source that takes the other side, when there is one. */
  readonly contested: Source | undefined
}

/** Sources of the library that say what the sentence says, in the direction in which it says it. */
function fromLibrary(block: BlockView, sentence: Span, library: Library, query: Query, wish: Wish): Choice[] {
  const named = wish.surnames !== undefined && wish.surnames.length > 0
  const words = new Set([...terms(query.text), ...(query.concepts ?? []).flatMap((concept) => terms(concept))])
  // A paragraph that names a person goes on to say what was found.
  const { text } = block.block
  const around = named ? new Set(terms(text.slice(Math.max(0, sentence.start - NEAR), sentence.end + NEAR))) : words
  const side = isDenied(block, sentence) ? 'contradicts' : 'supports'
  const scored: { choice: Choice; score: number }[] = []
  for (const source of library.sources) {
    if (named && !isBy(source, wish.surnames)) continue
    const about = named ? library.words.about : library.words.title
    const topic = coverage(about.get(source) ?? none, around)
    const said = named ? undefined : saidBy(source, library, words, side)
    const score = (said?.part ?? 0) + (named ? topic : 0) + (wish.wanted?.includes(source.key) ? 1 : 0)
    if (score > 0) scored.push({ choice: { source, contested: said?.contested }, score: score + topic / 2 })
  }
  scored.sort((a, b) => b.score - a.score || (a.choice.source.key < b.choice.source.key ? -1 : 1))
  return scored.map(({ choice }) => choice)
}

/** How much of a proposition that the source takes this side on the sentence says, and who takes the other side. */
function saidBy(source: Source, library: Library, words: ReadonlySet<string>, side: 'supports' | 'contradicts') {
  const other = side === 'supports' ? 'contradicts' : 'supports'
  let best: { part: number; contested: Source | undefined } | undefined
  for (const { claim, direction } of source.positions) {
    const part = coverage(library.words.proposition.get(claim) ?? none, words)
    if (part < COVERED) continue
    // A source that limits a claim to some people may speak against the claim at large.
    if (direction === other) return undefined
    if (direction !== side || part <= (best?.part ?? 0)) continue
    const takes = (s: Source) => s.positions.some((p) => p.claim === claim && p.direction === other)
    best = { part, contested: library.sources.find(takes) }
  }
  return best
}

/** The part of some words that are among `words`. */
function coverage(of: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let shared = 0
  for (const word of of) if (words.has(word)) shared++
  return shared < 2 ? 0 : shared / of.size
}

function isDenied(block: BlockView, sentence: Span): boolean {
  const inside = block.passage.claims.filter((c) => c.start >= sentence.start && c.end <= sentence.end)
  return inside.length > 0 && inside.every((c) => c.verdict.stance === 'denied' || c.verdict.stance === 'rejected')
}

function fixOf(title: string, { edits, files }: Cited): Fix {
  return { title, meaning: 'changed', edits, ...(files.length > 0 ? { files } : {}) }
}

function libraryFix(
  view: Citing,
  at: Span,
  source: Source,
  contested: Source | undefined,
  offered: ReadonlySet<Entry>
): Fix | undefined {
  const own = entryOf(view.bibliography, source)
  if (own && offered.has(own)) return undefined
  const cited = citeWork(view, at, source)
  if (!cited) return undefined
  const from = own ? 'from your bibliography' : 'from the curated library'
  const adds = cited.added ? `; adds it to ${nameOfFile(cited.added)}` : ''
  const doubt = contested ? `; ${shortCitation(contested)} found otherwise` : ''
  return fixOf(`Cite ${label(source)} (${from}${adds}${doubt})`, cited)
}

/** The fix that adds the library's entry for a key that is cited already, where key or name and year tell which it is. */
export function addEntry(bibliography: Bibliography, cited: string, library: Library): Fix[] {
  if (!fileForNew(bibliography)) return []
  const source =
    library.sources.find((s) => s.key === cited) ?? only(library.sources.filter((s) => isNamedBy(s, cited)))
  if (!source || entryOf(bibliography, source)) return []
  const added = newEntry(bibliography, source, cited)
  if (!added) return []
  return [{ title: `Add ${label(source)} as “${cited}”`, meaning: 'changed', edits: [], files: [added.edit] }]
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}

/** “Kosfeld_2005_Trust” names Kosfeld's work of 2005. */
function isNamedBy(source: Source, key: string): boolean {
  const letters = fold(key).replace(/[^\p{L}\p{N}]+/gu, '')
  const name = foldName(source.index.surnames[0] ?? '').replace(/ /g, '')
  return name !== '' && letters.startsWith(name + source.year)
}
