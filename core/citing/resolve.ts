// What a citation stands for: the entry of a bibliography, or the line of the document's own reference list.
import type { Bibliography, Entry } from '../bibliography.ts'
import type { Citation, Document } from '../document/document.ts'
import type { Span } from '../text/span.ts'
import { entriesFor, firstSurname, listOf, plainYear, referencesOf } from './references.ts'

/** The entry that a citation by key or by author and year stands for; undefined when none or more than one does. */
export function entryOf(citation: Citation, bibliography: Bibliography): Entry | undefined {
  if (citation.kind === 'key') {
    const found = bibliography.find(citation.key)
    return typeof found === 'string' ? undefined : found
  }
  const year = plainYear(citation.year)
  if (citation.kind !== 'author-year' || year === '' || firstSurname(citation) === '') return undefined
  const entries = entriesFor(citation, bibliography.named(firstSurname(citation), year))
  return entries.length === 1 ? entries[0] : undefined
}

/** The line of the document's own reference list that an author–year citation stands for, when only one may be meant. */
export function referenceOf(citation: Citation, document: Document): Span | undefined {
  if (citation.kind !== 'author-year') return undefined
  const led = listOf(referencesOf(document)).ledBy(citation)
  const asWritten = led.filter(({ years }) => years.includes(citation.year ?? ''))
  const lines =
    asWritten.length > 0
      ? asWritten
      : led.filter(({ years }) => years.map(plainYear).includes(plainYear(citation.year)))
  return lines.length === 1 ? lines[0] : undefined
}

/** Where the words of a citation stand that name its source: the key with its sign, or author and year. */
export function placeOf(citation: Citation): Span {
  return citation.kind === 'key' ? citation.keySpan : { start: citation.start, end: citation.end }
}

/** The citation by key or by author and year whose own words `at` touches. */
export function citationAt(document: Document, at: number): Citation | undefined {
  return document.citations.find((citation) => {
    if (citation.kind !== 'key' && citation.kind !== 'author-year') return false
    const { start, end } = placeOf(citation)
    const sign = citation.kind === 'key' && document.source[start - 1] === '@' ? 1 : 0
    return start - sign <= at && at <= end
  })
}

/** What a document lists without citing it: `nocite` of the front matter. */
export interface Uncited {
  /** Every entry is listed. */
  readonly all: boolean
  readonly citations: readonly Citation[]
}

const nocite = /^nocite[ \t]*:(.*(?:\r?\n(?:[ \t].*)?(?=\r?\n|$))*)/m

/** The keys that the front matter's `nocite` names. */
export function nociteOf({ frontMatter, source, citations }: Document): Uncited {
  const all = citations.some(({ kind, key }) => kind === 'key' && key === '*')
  const front = frontMatter?.kind === 'yaml' ? source.slice(frontMatter.start, frontMatter.end) : ''
  const list = nocite.exec(front)
  if (!list || !frontMatter) return { all, citations: [] }
  const from = frontMatter.start + list.index + list[0].length - (list[1] as string).length
  const keys = [
    ...(list[1] as string).matchAll(
      /@(?:\{([^{}\s]{1,300})\}|([\p{L}\p{N}_*](?:[\p{L}\p{N}_:.#$%&\-+?<>~/]*[\p{L}\p{N}_])?))/gu
    )
  ]
  const found = keys.map((match): Citation => {
    const key = (match[1] ?? match[2]) as string
    const start = from + match.index + match[0].indexOf(key)
    const span = { start, end: start + key.length }
    return { kind: 'key', key, ...span, keySpan: span, group: span, narrative: false }
  })
  return { all: all || found.some(({ key }) => key === '*'), citations: found.filter(({ key }) => key !== '*') }
}
