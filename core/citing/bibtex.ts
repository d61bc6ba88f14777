// Writes one entry as BibTeX, for appending to a file that its author owns.
import type { Entry, Name } from '../bibliography.ts'

/** What a new entry carries besides what every entry has. */
export interface EntryDetails {
  readonly volume?: string
  readonly issue?: string
  readonly pages?: string
  readonly pmid?: string
  /** More authors than are listed. */
  readonly more?: boolean
}

/** How to write it: the key to use, and what ends a line in the file. */
export interface BibtexStyle {
  readonly key?: string
  readonly newline?: '\n' | '\r\n'
}

const types: Readonly<Record<string, string>> = {
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
  const type = types[entry.type] ?? 'misc'
  const container = type === 'article' ? 'journal' : type === 'book' ? 'publisher' : 'booktitle'
  const authors = entry.authors.map(bibtexName).join(' and ')
  const fields: [string, string][] = [
    ['title', `{${escaped(entry.title)}}`],
    ['author', details.more ? `${authors} and others` : authors],
    [container, escaped(entry.container)],
    ['year', entry.year],
    ['volume', escaped(details.volume ?? '')],
    ['number', escaped(details.issue ?? '')],
    ['pages', escaped((details.pages ?? '').replace(/[-–]+/g, '--'))],
    ['doi', entry.doi],
    ['pmid', details.pmid ?? '']
  ]
  const newline = style.newline ?? '\n'
  const lines = fields
    .filter(([, value]) => value !== '' && value !== '{}')
    .map(([name, value]) => `  ${name} = {${value}}`)
  return `@${type}{${style.key ?? entry.key},${newline}${lines.join(`,${newline}`)}${newline}}`
}

function bibtexName(name: Name): string {
  if (!name.family) return `{${escaped(name.literal ?? '')}}`
  return name.given ? `${escaped(name.family)}, ${escaped(name.given)}` : `{${escaped(name.family)}}`
}

function escaped(text: string): string {
  return text.replace(/[&%$#_]/g, '\\$&').replace(/[{}]/g, '')
}

/** `key`, or `key` with the first letter that makes it free. */
export function freeKey(key: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(key)) return key
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') if (!isTaken(key + letter)) return key + letter
  let number = 2
  while (isTaken(`${key}-${number}`)) number++
  return `${key}-${number}`
}
