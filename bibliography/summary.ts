// What is asked of every entry as soon as its file is read: its title, year and DOI, what is wrong in it, and what
// tells whether another entry is the same work.
import { bareDoi, doiOf } from './convert.ts'
import { plainText } from './latex.ts'
import { type Identity, identityOf } from './problems/duplicates.ts'
import { type Described, type EntryProblem, problemsOf } from './problems/entry.ts'

/** It does not depend on where the entry stands; places of problems count from where the entry's do. */
export interface Summary {
  readonly title: string
  readonly year: string
  readonly doi: string
  /** The authors, or the editors where there are none, as written. */
  readonly authors: string
  /** The journal, book or publisher, as written. */
  readonly container: string
  readonly identity: Identity
  readonly problems: readonly EntryProblem[]
}

const containers = ['journal', 'journaltitle', 'booktitle', 'publisher']

/** Sums up an entry. */
export function summaryOf(entry: Described): Summary {
  const title = plainText(copied(entry.value('title') || entry.value('shorttitle')))
  const year = yearIn(entry.value('date')) || yearIn(entry.value('year'))
  const doi = doiIn(entry.value('doi'), entry.value('url'))
  const isOwn = entry.place('doi') !== undefined || entry.place('url') !== undefined
  const pages = entry.place('pages') ? copied(entry.value('pages')) : ''
  return {
    title,
    year,
    doi,
    authors: copied(entry.value('author') || entry.value('editor')),
    container: copied(containers.map(entry.value).find((container) => container !== '') ?? ''),
    identity: identityOf({ type: entry.type, title, year, doi: isOwn ? doi : '', pages }),
    problems: problemsOf(entry)
  }
}

function yearIn(written: string): string {
  if (written === '') return ''
  return copied(/\d{4}/.exec(written)?.[0] ?? '')
}

function doiIn(doi: string, url: string): string {
  const found = doi === '' ? '' : doiOf(plainText(copied(doi)))
  if (found !== '' || !url.includes('10.')) return found
  return bareDoi(plainText(copied(url)))
}

/** A copy of a piece of text that does not keep the whole alive. */
export function copied(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}
