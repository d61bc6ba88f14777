// Reads PubMed's files (NBIB, the MEDLINE format).
import type { CslItem } from '../convert.ts'
import { MadeKeys, type Source, type SourceEntry } from './source.ts'
import { dateOf, type Record as Entry, filled, nameOf, readTagged, Values } from './tagged.ts'

const marks = {
  tag: /([A-Z][A-Z0-9]{1,3})[ \t]{0,2}-(?:[ \t]|(?=\r?\n|$))/y,
  opens: new Set(['PMID']),
  continues: (line: string) => /^\s/.test(line)
}

/** Reads a whole file; never throws. The key is the PubMed id, which is all that a record is known by. */
export function readNbib(text: string): Source {
  const { records, stray } = readTagged(text, marks)
  const keys = new MadeKeys()
  const [first] = stray
  const problems = first ? [{ code: 'stray-text', message: 'This line has no tag and was skipped.', ...first }] : []
  return { entries: records.map((record) => entryOf(record, keys)), problems, complete: true }
}

function entryOf(record: Entry, keys: MadeKeys): SourceEntry {
  const values = new Values(record)
  const { start, end } = record
  const pmid = values.first('PMID')
  const full = values.all('FAU')
  const authors = full.length > 0 ? full.map(nameOf) : values.all('AU').map(shortName)
  const doi = [...values.all('LID'), ...values.all('AID')].find((value) => /\[doi\]\s*$/.test(value))
  const date = values.text('DP')
  const kinds = values.all('PT').join('|')
  const item: CslItem = filled({
    id: keys.unique(pmid?.value ?? ''),
    type: /Preprint/.test(kinds)
      ? 'article'
      : /\bBook\b/.test(kinds) || values.text('BTI') !== ''
        ? 'book'
        : 'article-journal',
    title: values.text('TI', 'BTI').replace(/\.$/, ''),
    author: [...authors, ...values.all('CN').map((literal) => ({ literal }))],
    editor: values.all('FED').map(nameOf),
    issued: dateOf(date),
    'container-title': values.text('JT', 'TA'),
    publisher: values.text('PB'),
    volume: values.text('VI'),
    issue: values.text('IP'),
    page: values.text('PG'),
    DOI: doi?.replace(/\s*\[doi\]\s*$/, '') ?? '',
    PMID: pmid?.value ?? '',
    abstract: values.text('AB'),
    keyword: [...values.all('OT'), ...values.all('MH')].join(', ')
  })
  const places = values.places({
    title: ['TI', 'BTI'],
    author: ['FAU', 'AU'],
    year: ['DP'],
    pages: ['PG'],
    journal: ['JT', 'TA'],
    abstract: ['AB']
  })
  const at = record.fields.find(({ tag, value }) => (tag === 'LID' || tag === 'AID') && value === doi)
  if (at && doi) places.set('doi', { start: at.start, end: at.start + (item.DOI ?? '').length })
  return {
    item,
    span: { start, end },
    keySpan: pmid ? { start: pmid.start, end: pmid.end } : { start, end: start },
    places
  }
}

/** “Lund AB” → Lund, A. B. */
function shortName(written: string): { family: string; given?: string } {
  const [, family = written, letters] = /^(.*\S)\s+(\p{Lu}{1,4})$/u.exec(written) ?? []
  return letters === undefined ? { family } : { family, given: [...letters].map((letter) => `${letter}.`).join(' ') }
}
