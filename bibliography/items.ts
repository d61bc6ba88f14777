// Entries as CSL items, for those who format references or write them elsewhere.
import type { Entry } from '../core/bibliography.ts'
import type { EntryDetails } from '../core/citing/adding/bibtex.ts'
import { BibtexEntry } from './bibtex-entry.ts'
import type { CslEntry, CslItem } from './convert.ts'

/** The whole entry as CSL; as much of it as is known where it cannot be converted. */
export function itemOf(entry: Entry): CslItem {
  const item = entry instanceof BibtexEntry ? entry.item() : 'item' in entry ? (entry as CslEntry).item() : undefined
  return item ?? plainItem(entry)
}

function plainItem({ key, type, title, authors, year, container, doi }: Entry): CslItem {
  return {
    id: key,
    type: type === '' ? 'document' : type,
    title,
    author: authors,
    ...(year === '' ? {} : { issued: { 'date-parts': [[year]] } }),
    ...(container === '' ? {} : { 'container-title': container }),
    ...(doi === '' ? {} : { DOI: doi })
  }
}

/** What an item carries besides what every entry has. */
export function detailsOf(item: CslItem): EntryDetails {
  const { volume, issue, page, PMID, URL, publisher, DOI } = item
  const details = { volume, issue, pages: page, pmid: PMID, publisher, url: DOI === undefined ? URL : undefined }
  const known = Object.entries(details).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(known.map(([name, value]) => [name, String(value)]))
}
