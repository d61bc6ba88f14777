// Turns entries as scanned into the entries that rules and hovers see: citation-js for what is shown, one entry
// at a time and only when asked; a light reading of our own for what is searched.
import type { Entry, Name } from '../core/bibliography.ts'
import type { SourceEntry } from './sources/source.ts'

/** The CSL fields that are used, as citation-js gives them. */
export interface CslItem {
  readonly id?: string | number
  readonly type?: string
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly editor?: readonly CslName[]
  readonly issued?: {
    readonly 'date-parts'?: readonly (readonly unknown[])[]
    readonly literal?: string
    readonly raw?: string
  }
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly DOI?: string
  readonly URL?: string
  readonly PMID?: string
  readonly abstract?: string
  readonly keyword?: string
}

export interface CslName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
}

/** Converts the fields of one entry; undefined when citation-js cannot read them. */
export type Converter = (type: string, fields: Readonly<Record<string, string>>) => CslItem | undefined

const KEPT = 2000

/**
 * Loads citation-js and wraps it: one entry a call, type forced, no graph, answers cached by the entry's text.
 * Where a host cannot load it, entries show their fields as they are written.
 */
export async function citationJs(): Promise<Converter> {
  const loaded = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-bibtex')]).catch(
    () => undefined
  )
  if (!loaded) return () => undefined
  const [core] = loaded
  // In a bundle of modules all that a CommonJS package exports stands under `default`.
  const { plugins } = core.default ?? core
  const cache = new Map<string, CslItem | undefined>()
  return (type, properties) => {
    const text = JSON.stringify([type, properties])
    if (cache.has(text)) return cache.get(text)
    if (cache.size >= KEPT) cache.clear()
    let item: CslItem | undefined
    try {
      const input = { type, label: 'entry', properties }
      item = plugins.input.chain(input, { forceType: '@biblatex/entry+object', generateGraph: false })[0] as CslItem
    } catch {
      item = undefined
    }
    cache.set(text, item)
    return item
  }
}

/** An entry that was read as CSL. */
export interface CslEntry extends Entry {
  item(): CslItem
}

/** An entry of a bibliography that is kept as CSL, or was read into it. */
export function cslEntry({ item, span, keySpan, ids = [], places }: SourceEntry, file: string): CslEntry {
  const authors = (item.author ?? item.editor ?? []).map(cslName)
  const doi = doiOf(item.DOI ?? '') || bareDoi(item.URL ?? '')
  return {
    key: String(item.id ?? ''),
    ids: ids.map(({ id }) => id),
    type: item.type ?? '',
    title: unmarked(item.title),
    authors,
    year: cslYear(item),
    container: unmarked(item['container-title']) || unmarked(item.publisher),
    doi,
    abstract: item.abstract ?? '',
    index: {
      surnames: authors.map((name) => name.family ?? name.literal ?? ''),
      initials: authors.map((name) => initials(name.given ?? '')),
      year: cslYear(item),
      title: unmarked(item.title),
      container: unmarked(item['container-title']),
      topics: `${item.keyword ?? ''} ${item.abstract ?? ''}`
    },
    file,
    span,
    keySpan,
    idSpans: ids.map(({ start, end }) => ({ start, end })),
    item: () => item,
    placeOf: (field) => places.get(field === 'date' ? 'year' : field === 'journaltitle' ? 'journal' : field)
  }
}

/** A name as citation-js gives it. */
export function cslName(name: CslName): Name {
  if (name.literal !== undefined || name.family === undefined) return { literal: name.literal ?? name.given ?? '' }
  const particle = name['non-dropping-particle'] ?? name['dropping-particle']
  const family = particle ? `${particle} ${name.family}` : name.family
  return name.given === undefined ? { family } : { family, given: name.given }
}

/** The year of an item; '' without one. */
export function cslYear(item: CslItem | undefined): string {
  const year = item?.issued?.['date-parts']?.[0]?.[0]
  if (typeof year === 'number' || typeof year === 'string') return String(year)
  return /\d{4}/.exec(item?.issued?.literal ?? item?.issued?.raw ?? '')?.[0] ?? ''
}

/** “Paul J.” → “P J”. */
export function initials(given: string): string {
  return given
    .split(/[\s.\-‐]+/)
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => [...part][0])
    .join(' ')
}

/** The DOI inside an address or after “doi:”; '' when there is none. */
export function bareDoi(text: string): string {
  return /10\.\d{4,9}\/\S+/.exec(text)?.[0] ?? ''
}

/** A DOI field: what stands there when it is no DOI but was meant as one (“1O.1038/…”), so that a rule can say so. */
export function doiOf(field: string): string {
  return bareDoi(field) || (/^1[0oO]\S{2,}$/.test(field) ? field : '')
}

/** CSL titles may carry `<i>`, `<sub>` and the like. */
export function unmarked(text: string | undefined): string {
  return text === undefined ? '' : String(text).replace(/<\/?(?:i|b|sc|sub|sup|span)\b[^<>]*>/g, '')
}
