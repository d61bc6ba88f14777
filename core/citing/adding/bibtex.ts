// Writes one entry as BibTeX, in the habits of the file that it goes into.
import type { Entry, Name } from '../../bibliography.ts'
import type { BibtexWriting } from './writing.ts'

/** What a new entry carries besides what every entry has. */
export interface EntryDetails {
  readonly volume?: string
  readonly issue?: string
  readonly pages?: string
  readonly pmid?: string
  readonly pmcid?: string
  /** Where it stands, for works without a DOI. */
  readonly url?: string
  readonly publisher?: string
  /** More authors than are listed. */
  readonly more?: boolean
}

/** How to write it. */
export interface BibtexStyle {
  readonly key?: string
  readonly newline?: '\n' | '\r\n'
  readonly indent?: string
  readonly writing?: BibtexWriting
}

const plain: BibtexWriting = {
  align: 0,
  assign: ' = ',
  quote: '{',
  trailingComma: false,
  closeOnLine: true,
  names: 'lower',
  biblatex: false
}

/** BibTeX types by the CSL types that are written so. */
export const bibtexTypes: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis'
}

/** The entry in BibTeX, without a line break at its end. */
export function toBibtex(entry: Entry, details: EntryDetails = {}, style: BibtexStyle = {}): string {
  const { newline = '\n', indent = '  ', writing = plain } = style
  const type = bibtexTypes[entry.type] ?? 'misc'
  const lines = fieldsOf(entry, details, type, writing)
    .filter(([, value]) => value !== '' && value !== '{}')
    .map(([name, value]) => indent + assigned(name, value, writing))
  const head = cased(type, writing.names === 'capital' ? 'lower' : writing.names)
  const end = (writing.trailingComma ? ',' : '') + (writing.closeOnLine ? newline : '')
  return `@${head}{${style.key ?? entry.key},${newline}${lines.join(`,${newline}`)}${end}}`
}

function fieldsOf(entry: Entry, details: EntryDetails, type: string, { biblatex }: BibtexWriting): [string, string][] {
  const journal = biblatex ? 'journaltitle' : 'journal'
  const container = type === 'article' ? journal : type === 'book' ? 'publisher' : 'booktitle'
  const authors = entry.authors.map(bibtexName).join(' and ')
  return [
    ['title', `{${escaped(entry.title)}}`],
    ['author', details.more ? `${authors} and others` : authors],
    [container, escaped(entry.container)],
    [biblatex ? 'date' : 'year', entry.year],
    ['volume', escaped(details.volume ?? '')],
    ['number', escaped(details.issue ?? '')],
    ['pages', escaped((details.pages ?? '').replace(/[-–]+/g, '--'))],
    ...(container === 'publisher' ? [] : ([['publisher', escaped(details.publisher ?? '')]] as [string, string][])),
    ['doi', entry.doi],
    ['pmid', details.pmid ?? ''],
    ['pmcid', details.pmcid ?? ''],
    ['url', entry.doi === '' ? (details.url ?? '') : '']
  ]
}

function assigned(name: string, value: string, { align, assign, quote, names }: BibtexWriting): string {
  const text = quote === '"' && !value.includes('"') ? `"${value}"` : `{${value}}`
  const head = cased(name, names).padEnd(align)
  return head + (align > 0 ? assign.trimStart() : assign) + text
}

function cased(name: string, names: BibtexWriting['names']): string {
  if (names === 'upper') return name.toUpperCase()
  return names === 'capital' ? name.charAt(0).toUpperCase() + name.slice(1) : name
}

function bibtexName(name: Name): string {
  if (!name.family) return `{${escaped(name.literal ?? '')}}`
  return name.given ? `${escaped(name.family)}, ${escaped(name.given)}` : `{${escaped(name.family)}}`
}

/** A plain text as a value of BibTeX. */
export function escaped(text: string): string {
  return text.replace(/[&%$#_]/g, '\\$&').replace(/[{}]/g, '')
}
