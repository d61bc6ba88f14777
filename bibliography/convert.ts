// Turns entries as scanned into the entries that rules and hovers see: citation-js for what is shown, one entry
// at a time and only when asked; a light reading of our own for what is searched.
import type { Entry, EntryIndex, Name } from '../core/bibliography.ts'
import type { Span } from '../core/text/span.ts'
import { plainNames, plainText } from './latex.ts'
import type { BibEntry } from './sources/bibtex-model.ts'

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
  readonly DOI?: string
  readonly abstract?: string
  readonly keyword?: string
}

interface CslName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
}

/** Converts the fields of one entry; undefined when citation-js cannot read them. */
export type Converter = (type: string, fields: Readonly<Record<string, string>>) => CslItem | undefined

const KEPT = 50_000

/**
 * Loads citation-js and wraps it: one entry a call, type forced, no graph, answers cached by the entry's text.
 * Where a host cannot load it, entries show their fields as they are written.
 */
export async function citationJs(): Promise<Converter> {
  const loaded = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-bibtex')]).catch(
    () => undefined
  )
  if (!loaded) return () => undefined
  const [{ plugins }] = loaded
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

/** Fields that take part in the conversion; the long ones (abstract, file, note) never do. */
const CONVERTED = new Set(
  (
    'title subtitle titleaddon author editor year date month journal journaltitle booktitle maintitle eventtitle ' +
    'series publisher institution school organization doi entrysubtype type howpublished pubstate chapter'
  ).split(' ')
)

/** An entry of a `.bib` file whose conversion waits until somebody asks. */
export class BibtexEntry implements Entry {
  readonly key: string
  readonly file: string
  readonly span: Span
  readonly #raw: BibEntry
  readonly #fields: ReadonlyMap<string, string>
  readonly #convert: Converter
  #item: CslItem | undefined
  #converted = false
  #index: EntryIndex | undefined

  constructor(raw: BibEntry, fields: ReadonlyMap<string, string>, file: string, convert: Converter) {
    this.key = raw.key
    this.file = file
    this.span = { start: raw.start, end: raw.end }
    this.#raw = raw
    this.#fields = fields
    this.#convert = convert
  }

  /** The entry as scanned: fields with their places. */
  get raw(): BibEntry {
    return this.#raw
  }

  get ids(): readonly string[] {
    return (this.#fields.get('ids') ?? '').split(/[,\s]+/).filter((id) => id !== '')
  }

  get keySpan(): Span {
    return this.#raw.keySpan
  }

  get idSpans(): readonly Span[] {
    const place = this.placeOf('ids')
    const field = this.#raw.fields.find(({ name }) => name === 'ids')
    if (!place || !field) return []
    return [...field.value.matchAll(/[^,\s]+/g)].map(({ index, 0: id }) => ({
      start: place.start + index,
      end: place.start + index + id.length
    }))
  }

  placeOf(name: string): Span | undefined {
    const field = this.#raw.fields.findLast((other) => other.name === name)
    if (!field) return undefined
    const { start, end } = field.valueSpan
    return field.value.length === end - start - 2 ? { start: start + 1, end: end - 1 } : { start, end }
  }

  get type(): string {
    return this.#csl?.type ?? this.#raw.type
  }

  get title(): string {
    return unmarked(this.#csl?.title) || this.index.title
  }

  get authors(): readonly Name[] {
    const names = (this.#csl?.author ?? this.#csl?.editor)
      ?.filter((name) => name.family !== 'others')
      .map(cslName)
      .filter((name) => name.family || name.literal)
    if (names && names.length > 0) return names
    return this.#names().map(({ family, given }) => (given === '' ? { literal: family } : { family, given }))
  }

  get year(): string {
    return cslYear(this.#csl) || this.index.year
  }

  get container(): string {
    return (
      unmarked(this.#csl?.['container-title']) ||
      unmarked(this.#csl?.publisher) ||
      (this.index.container ?? '')
    )
  }

  get doi(): string {
    return doiOf(this.#plain('doi')) || bareDoi(this.#plain('url'))
  }

  get abstract(): string {
    return this.#plain('abstract')
  }

  get index(): EntryIndex {
    this.#index ??= {
      surnames: this.#names().map((name) => name.family),
      initials: this.#names().map((name) => initials(name.given)),
      year: /\d{4}/.exec(this.#fields.get('date') ?? this.#fields.get('year') ?? '')?.[0] ?? '',
      title: this.#plain('title', 'shorttitle'),
      container: this.#plain('journal', 'journaltitle', 'booktitle', 'publisher'),
      topics: `${this.#plain('keywords', 'keyword')} ${this.abstract}`
    }
    return this.#index
  }

  #names() {
    return plainNames(this.#fields.get('author') ?? this.#fields.get('editor') ?? '')
  }

  #plain(...names: string[]): string {
    for (const name of names) {
      const value = this.#fields.get(name)
      if (value) return plainText(value)
    }
    return ''
  }

  get #csl(): CslItem | undefined {
    if (!this.#converted) {
      this.#converted = true
      const fields: Record<string, string> = {}
      for (const [name, value] of this.#fields) if (CONVERTED.has(name)) fields[name] = balanced(value)
      this.#item = this.#convert(this.#raw.type, fields)
    }
    return this.#item
  }
}

/** An entry of a CSL-JSON file. */
export function cslEntry(item: CslItem, file: string, span: Span): Entry {
  const authors = (item.author ?? item.editor ?? []).map(cslName)
  return {
    key: String(item.id ?? ''),
    ids: [],
    type: item.type ?? '',
    title: unmarked(item.title),
    authors,
    year: cslYear(item),
    container: unmarked(item['container-title']) || unmarked(item.publisher),
    doi: doiOf(item.DOI ?? ''),
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
    keySpan: span,
    idSpans: [],
    placeOf: () => undefined
  }
}

function cslName(name: CslName): Name {
  if (name.literal !== undefined || name.family === undefined) return { literal: name.literal ?? name.given ?? '' }
  const particle = name['non-dropping-particle'] ?? name['dropping-particle']
  const family = particle ? `${particle} ${name.family}` : name.family
  return name.given === undefined ? { family } : { family, given: name.given }
}

function cslYear(item: CslItem | undefined): string {
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
function bareDoi(text: string): string {
  return /10\.\d{4,9}\/\S+/.exec(text)?.[0] ?? ''
}

/** A DOI field: what stands there when it is no DOI but was meant as one (“1O.1038/…”), so that a rule can say so. */
function doiOf(field: string): string {
  return bareDoi(field) || (/^1[0oO]\S{2,}$/.test(field) ? field : '')
}

/** CSL titles may carry `<i>`, `<sub>` and the like. */
function unmarked(text: string | undefined): string {
  return text === undefined ? '' : String(text).replace(/<\/?(?:i|b|sc|sub|sup|span)\b[^<>]*>/g, '')
}

/** Braces that have no partner make citation-js refuse the whole entry. */
function balanced(value: string): string {
  let depth = 0
  for (let i = 0; i < value.length; i++) {
    const c = value[i]
    if (c === '\\') i++
    else if (c === '{') depth++
    else if (c === '}' && --depth < 0) break
  }
  return depth === 0 ? value : value.replace(/(?<!\\)[{}]/g, '')
}
