// A record as a work that can be cited and added to a bibliography.
import type { Work } from '../../core/citing/cite.ts'
import { initials } from '../convert.ts'
import type { WorkRecord } from './record.ts'

const nowhere = { start: 0, end: 0 }

/** The work of a record; its key is made when it is added. */
export function workOf(record: WorkRecord): Work {
  const title = record.subtitle === '' ? record.title : `${record.title}: ${record.subtitle}`
  const { volume, issue, pages, pmid, pmcid, publisher } = record
  const year = record.years[0] ?? ''
  const isBook = record.type === 'book'
  return {
    key: '',
    ids: [],
    type: record.type,
    title,
    authors: record.authors,
    year,
    container: isBook && record.container === '' ? publisher : record.container,
    doi: record.doi,
    abstract: record.abstract,
    index: {
      surnames: record.authors.map((name) => name.family ?? name.literal ?? ''),
      initials: record.authors.map((name) => initials(name.given ?? '')),
      year,
      title,
      container: record.container,
      topics: `${record.subjects.join(' ')} ${record.abstract}`
    },
    file: '',
    span: nowhere,
    keySpan: nowhere,
    idSpans: [],
    placeOf: () => undefined,
    details: defined({ volume, issue, pages, pmid, pmcid, publisher: isBook ? '' : publisher })
  }
}

/** Only the fields that say something. */
function defined(fields: Readonly<Record<string, string>>): Work['details'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}
