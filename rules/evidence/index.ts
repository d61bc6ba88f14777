// The curated library: sources that rules name, what each speaks for or against, and on what it rests.
import type { Bibliography, Name } from '../../core/bibliography.ts'
import { type BibtexStyle, toBibtex as write } from '../../core/citing/adding/bibtex.ts'
import type { Citing } from '../../core/citing/cite.ts'
import { formatReference as format, shortCitation } from '../../core/citing/format.ts'
import { addEntry, type Library, libraryOf, type Source, suggest, type Wish } from '../../core/citing/suggest.ts'
import type { Fix } from '../../core/finding.ts'
import type { BlockView } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import confirmedSources from './library.json' with { type: 'json' }
import propositionTexts from './propositions.json' with { type: 'json' }
import recalled from './recalled.json' with { type: 'json' }

/** Whether a source speaks for a proposition, against it, or limits it. */
export type Direction = 'supports' | 'contradicts' | 'qualifies'

/** What a source says about one proposition. */
export interface Position {
  /** Key of `propositions`. */
  readonly claim: string
  readonly direction: Direction
  readonly note?: string
}

/** A source of the library. */
export interface Evidence extends Source {
  readonly positions: readonly Position[]
  /** As a list of words: “human; macaque”. */
  readonly species: string
  readonly measure: string
  /** Identifier and title were checked against a register; only such entries are ever offered for insertion. */
  readonly confirmed: boolean
}

interface Csl {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly author: readonly Name[]
  readonly 'container-title': string
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly DOI: string
  readonly PMID?: string
  readonly claims: readonly { readonly claim: string; readonly direction: string; readonly note?: string }[]
  readonly species: string
  readonly measure: string
  readonly authorsTruncated?: boolean
}

const nowhere: Span = { start: 0, end: 0 }

function evidenceOf(source: Csl, confirmed: boolean): Evidence {
  const year = String(source.issued['date-parts'][0]?.[0] ?? '')
  const positions = source.claims as readonly Position[]
  return {
    key: source.id,
    ids: [],
    type: source.type,
    title: source.title,
    authors: source.author,
    year,
    container: source['container-title'],
    doi: source.DOI,
    abstract: '',
    index: {
      surnames: source.author.map((name) => name.family ?? name.literal ?? ''),
      initials: source.author.map((name) => initials(name.given ?? '')),
      year,
      title: source.title,
      topics: [
        source.species,
        source.measure,
        ...positions.map((position) => propositions.get(position.claim) ?? '')
      ].join(' ')
    },
    file: '',
    span: nowhere,
    keySpan: nowhere,
    idSpans: [],
    placeOf: () => undefined,
    details: {
      ...(source.volume === undefined ? {} : { volume: source.volume }),
      ...(source.issue === undefined ? {} : { issue: source.issue }),
      ...(source.page === undefined ? {} : { pages: source.page }),
      ...(source.PMID === undefined ? {} : { pmid: source.PMID }),
      more: source.authorsTruncated === true
    },
    positions,
    species: source.species,
    measure: source.measure,
    confirmed
  }
}

function initials(given: string): string {
  return given
    .split(/[\s.-]+/)
    .filter((part) => part !== '')
    .map((part) => [...part][0])
    .join(' ')
}

/** What sources take positions on: id → the proposition in words. */
export const propositions: ReadonlyMap<string, string> = new Map(Object.entries(propositionTexts))

/** The confirmed sources. */
export const confirmed: readonly Evidence[] = (confirmedSources as readonly Csl[]).map((source) =>
  evidenceOf(source, true)
)

/** Every source by key; those not yet confirmed may be named in a hover, never inserted. */
const all: ReadonlyMap<string, Evidence> = new Map(
  [...confirmed, ...(recalled as readonly Csl[]).map((source) => evidenceOf(source, false))].map((entry) => [
    entry.key,
    entry
  ])
)

/** Keys of every source, confirmed or not. */
export const keys: readonly string[] = [...all.keys()]

/** The source of this key. */
export function evidence(key: string): Evidence | undefined {
  return all.get(key)
}

/** The source as a reference in words, its DOI as an address; the key itself when the library has no such source. */
export function formatReference(key: string): string {
  const entry = all.get(key)
  if (!entry) return key
  return entry.confirmed ? format(entry) : `${format(entry)} (not yet confirmed)`
}

/** The source as a BibTeX entry. */
export function toBibtex(entry: Evidence, style?: BibtexStyle): string {
  return write(entry, entry.details, style)
}

const library: Library = libraryOf(confirmed, propositions)

/** Fixes that cite a source for the sentence (relative to its block), from the bibliography first, then from the library. */
export function citationFixes(view: Citing, block: BlockView, sentence: Span, wish?: Wish): Fix[] {
  return suggest(view, block, sentence, library, wish)
}

/** The fix that adds the library's entry for a cited key that the bibliography lacks. */
export function addEntryFix(bibliography: Bibliography, key: string): Fix[] {
  return addEntry(bibliography, key, library)
}

/** Family names of the first and the last author of every source: names that writers drop without a first name. */
export const leadingAuthors: readonly string[] = [
  ...new Set(
    [...all.values()].flatMap(({ index: { surnames } }) => [surnames[0] ?? '', surnames[surnames.length - 1] ?? ''])
  )
].filter((name) => name !== '')

/** Sources that speak against a proposition; those that limit it where none does; for oxytocin, critics of its trials. */
export function opponents(proposition: string): readonly Evidence[] {
  const taking = (direction: Direction, claim = proposition): Evidence[] =>
    confirmed.filter(({ positions }) => positions.some((p) => p.claim === claim && p.direction === direction))
  const against = taking('contradicts')
  if (against.length > 0) return against
  const limiting = taking('qualifies')
  if (limiting.length > 0) return limiting
  return proposition.startsWith('ot-') ? taking('contradicts', 'ot-lit-reliable') : []
}

/** “Declerck et al. 2020; Nave et al. 2015”: the first few sources. */
export function sourcesInWords(sources: readonly Evidence[]): string {
  return sources
    .slice(0, 2)
    .map((source) => shortCitation(source))
    .join('; ')
}

/** Fixes that cite sources against a proposition; what supports the flagged sentence is never offered. */
export function opposingFixes(view: Citing, block: BlockView, sentence: Span, proposition: string): Fix[] {
  const sources = opponents(proposition)
  const surnames = sources.map((source) => source.index.surnames[0] ?? '')
  const fixes = suggest(view, block, sentence, library, { surnames, wanted: sources.map(({ key }) => key) })
  return fixes.filter((fix) => sources.some((source) => fix.title.startsWith(`Cite ${shortCitation(source)}`)))
}
