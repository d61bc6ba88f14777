// Reads RIS files (Reference Manager, Zotero, publishers' sites).
import type { CslItem } from '../convert.ts'
import { MadeKeys, type Source, type SourceEntry } from './source.ts'
import { dateOf, type Record as Entry, filled, nameOf, readTagged, Values } from './tagged.ts'

const marks = {
  tag: /([A-Z][A-Z0-9])[ \t]{1,4}-(?:[ \t]|(?=\r?\n|$))/y,
  opens: new Set(['TY']),
  closes: new Set(['ER']),
  continues: () => true
}

const types: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CHAP: 'chapter',
  COMP: 'software',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  DICT: 'entry-dictionary',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  GOVDOC: 'report',
  INPR: 'article-journal',
  JFULL: 'periodical',
  JOUR: 'article-journal',
  MANSCPT: 'manuscript',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  PREPRINT: 'article',
  RPRT: 'report',
  SLIDE: 'speech',
  THES: 'thesis',
  UNPB: 'manuscript',
  VIDEO: 'motion_picture',
  WEB: 'webpage'
}

/** Reads a whole file; never throws. An entry without `ID` goes by its authors and year, as Pandoc has it. */
export function readRis(text: string): Source {
  const { records, stray } = readTagged(text, marks)
  const keys = new MadeKeys()
  const entries = records.map((record) => entryOf(record, keys))
  const [first] = stray
  const problems = first
    ? [{ code: 'stray-text', message: 'This line stands before the first entry (“TY  - …”).', ...first }]
    : []
  return { entries, problems, complete: true }
}

function entryOf(record: Entry, keys: MadeKeys): SourceEntry {
  const values = new Values(record)
  const { start, end } = record
  const id = values.first('ID')
  const authors = values.all('AU', 'A1')
  const date = values.text('PY', 'Y1', 'DA')
  const made = [...authors.map((name) => /^[^,\s]*/.exec(name)?.[0] ?? ''), /^\d{4}/.exec(date)?.[0] ?? date].filter(
    (part) => part !== ''
  )
  const book = /^(?:BOOK|EBOOK|EDBOOK)$/.test(values.text('TY'))
  const pages = [values.text('SP'), values.text('EP')].filter((page) => page !== '')
  const item: CslItem = filled({
    id: keys.unique(id?.value ?? made.join('_')),
    type: types[values.text('TY')] ?? 'document',
    title: values.text('TI', 'T1', 'CT', ...(book ? ['BT'] : [])),
    author: authors.map(nameOf),
    editor: values.all('ED', 'A2').map(nameOf),
    issued: dateOf(date.replace(/\/+$/, '')),
    'container-title': values.text('JF', 'JO', 'T2', ...(book ? [] : ['BT']), 'JA', 'J1', 'J2'),
    publisher: values.text('PB'),
    volume: values.text('VL'),
    issue: values.text('IS'),
    page: pages[0]?.includes('-') ? pages[0] : pages.join('-'),
    DOI: doiIn(values),
    URL: values.text('UR'),
    abstract: values.text('AB', 'N2'),
    keyword: values.all('KW').join(', ')
  })
  const places = values.places({
    title: ['TI', 'T1', 'CT'],
    author: ['AU', 'A1'],
    year: ['PY', 'Y1', 'DA'],
    doi: ['DO'],
    url: ['UR'],
    pages: ['SP'],
    journal: ['JF', 'JO', 'T2'],
    abstract: ['AB', 'N2']
  })
  return { item, span: { start, end }, keySpan: id ? { start: id.start, end: id.end } : { start, end: start }, places }
}

/** Some publishers write the DOI among the notes. */
function doiIn(values: Values): string {
  const own = values.text('DO')
  return own !== ''
    ? own
    : (values.all('M3', 'N1', 'L3').find((value) => /^(?:doi:\s*)?10\.\d{4,9}\/\S+$/i.test(value)) ?? '')
}
