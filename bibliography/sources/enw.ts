// Reads EndNote's tagged files (ENW, also known as refer).
import type { CslItem } from '../convert.ts'
import { MadeKeys, type Source, type SourceEntry } from './source.ts'
import { dateOf, type Record as Entry, filled, nameOf, readTagged, Values } from './tagged.ts'

const marks = {
  tag: /(%[A-Z0-9@!#$&*()+=^~<>[\]?:])(?:[ \t]|(?=\r?\n|$))/y,
  opens: new Set(['%0']),
  continues: (line: string) => !line.startsWith('%')
}

const types: Readonly<Record<string, string>> = {
  blog: 'post-weblog',
  book: 'book',
  'book section': 'chapter',
  'conference paper': 'paper-conference',
  'conference proceedings': 'paper-conference',
  dataset: 'dataset',
  'edited book': 'book',
  'electronic article': 'article-journal',
  'electronic book': 'book',
  'electronic book section': 'chapter',
  'journal article': 'article-journal',
  'magazine article': 'article-magazine',
  'newspaper article': 'article-newspaper',
  report: 'report',
  thesis: 'thesis',
  'unpublished work': 'manuscript',
  manuscript: 'manuscript',
  'web page': 'webpage'
}

/** Reads a whole file; never throws. The key is the label (`%F`), else made from the authors and the year. */
export function readEnw(text: string): Source {
  const { records, stray } = readTagged(text, marks)
  const keys = new MadeKeys()
  const [first] = stray
  const problems = first
    ? [{ code: 'stray-text', message: 'This line stands before the first entry (“%0 …”).', ...first }]
    : []
  return { entries: records.map((record) => entryOf(record, keys)), problems, complete: true }
}

function entryOf(record: Entry, keys: MadeKeys): SourceEntry {
  const values = new Values(record)
  const { start, end } = record
  const label = values.first('%F')
  const key = label && !/\s/.test(label.value) ? label : undefined
  const authors = values.all('%A')
  const date = values.text('%D', '%8')
  const made = [...authors.map((name) => /^[^,\s]*/.exec(name)?.[0] ?? ''), /\d{4}/.exec(date)?.[0] ?? ''].filter(
    (part) => part !== ''
  )
  const item: CslItem = filled({
    id: keys.unique(key?.value ?? made.join('_')),
    type: types[values.text('%0').toLowerCase()] ?? 'document',
    title: values.text('%T'),
    author: authors.map(nameOf),
    editor: values.all('%E').map(nameOf),
    issued: dateOf(date),
    'container-title': values.text('%J', '%B', '%S'),
    publisher: values.text('%I'),
    volume: values.text('%V'),
    issue: values.text('%N'),
    page: values.text('%P'),
    DOI: values.text('%R').replace(/^doi:\s*/i, ''),
    URL: values.text('%U'),
    abstract: values.text('%X'),
    keyword: values.all('%K').join(', ')
  })
  const places = values.places({
    title: ['%T'],
    author: ['%A'],
    year: ['%D', '%8'],
    doi: ['%R'],
    url: ['%U'],
    pages: ['%P'],
    journal: ['%J', '%B'],
    abstract: ['%X']
  })
  return {
    item,
    span: { start, end },
    keySpan: key ? { start: key.start, end: key.end } : { start, end: start },
    places
  }
}
