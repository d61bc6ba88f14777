// The Retraction Watch data set, from the file that its users download to a small index that answers in no time.
import { parse } from 'csv-parse/sync'
import { hashesOf } from '../../core/text/fingerprint.ts'
import { addTo } from '../../core/text/group.ts'
import { plainDoi } from '../lookup/identifiers.ts'
import type { Update } from '../lookup/record.ts'
import { type Judged, standingFrom } from './standing.ts'

/** What the data set calls things, lower case: its own spelling has changed over time. */
const natures: Readonly<Record<string, Update['kind']>> = {
  retraction: 'retraction',
  'expression of concern': 'concern',
  correction: 'correction',
  reinstatement: 'reinstatement'
}

/** The columns that are read; there are more, and a nameless one at the end. */
const wanted = [
  'OriginalPaperDOI',
  'OriginalPaperPubMedID',
  'RetractionNature',
  'RetractionDate',
  'RetractionDOI'
] as const

/** A file that is not the data set. */
export class NotRetractionWatch extends Error {}

/** The notices by paper, its DOI or PMID as `doi:…` and `pmid:…`. Throws `NotRetractionWatch` for another file. */
export function noticesIn(csv: string): Map<string, Update[]> {
  const rows = parse(csv, {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true
  }) as string[][]
  const header = rows[0] ?? []
  const at = Object.fromEntries(wanted.map((name) => [name, header.indexOf(name)])) as Record<
    (typeof wanted)[number],
    number
  >
  const missing = wanted.filter((name) => at[name] < 0)
  if (missing.length > 0) throw new NotRetractionWatch(`it has no column ${missing.join(', ')}`)
  const found = new Map<string, Update[]>()
  for (const row of rows.slice(1)) {
    const kind = natures[(row[at.RetractionNature] ?? '').trim().toLowerCase()]
    if (!kind) continue
    const notice = doiIn(row[at.RetractionDOI])
    const update: Update = { kind, notice, date: isoDate(row[at.RetractionDate]), source: 'retraction-watch' }
    const doi = doiIn(row[at.OriginalPaperDOI])
    const pmid = (row[at.OriginalPaperPubMedID] ?? '').trim()
    if (doi !== '') addTo(found, `doi:${doi}`, update)
    if (/^[1-9]\d*$/.test(pmid)) addTo(found, `pmid:${pmid}`, update)
  }
  return found
}

/** “unavailable” in any case, and whatever else is no DOI, is none. */
function doiIn(field: string | undefined): string {
  const doi = plainDoi(field ?? '')
  return doi.startsWith('10.') ? doi : ''
}

/** “2/6/2010 0:00” → “2010-02-06”: as text these dates do not sort. */
function isoDate(field: string | undefined): string {
  const [, month = '', day = '', year = ''] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(field ?? '') ?? []
  return year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Answers by DOI or PMID. */
export interface RetractionIndex {
  readonly size: number
  find(key: string): Judged | undefined
}

const standings = ['clear', 'correction', 'concern', 'partial-retraction', 'retraction'] as const
/** “NPRW” and the version of the format. */
const mark = 0x4e505202
/** Bytes of one record: 48 bits of a hash, a standing, days since 1970. */
const width = 9
const head = 8
const day = 86_400_000

/** The index of a data set, as bytes to be written to a file: what still stands, and what was taken back. */
export function packed(notices: ReadonlyMap<string, readonly Update[]>): Uint8Array {
  const records = [...notices].flatMap(([key, updates]) => {
    const { standing, notice } = standingFrom(updates)
    const named = notice ?? reinstatementIn(updates)
    return named ? [{ hash: hashOf(key), standing, date: named.date }] : []
  })
  records.sort((a, b) => a.hash[0] - b.hash[0] || a.hash[1] - b.hash[1])
  const bytes = new Uint8Array(head + records.length * width)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, mark)
  view.setUint32(4, records.length)
  records.forEach(({ hash: [high, low], standing, date }, i) => {
    const at = head + i * width
    view.setUint16(at, high)
    view.setUint32(at + 2, low)
    view.setUint8(at + 6, standings.indexOf(standing))
    view.setUint16(at + 7, date === '' ? 0 : Math.max(0, Math.floor(Date.parse(date) / day)) || 0)
  })
  return bytes
}

/** The last reinstatement: registers may still tell of what it took back. */
function reinstatementIn(updates: readonly Update[]): Update | undefined {
  const all = updates.filter(({ kind }) => kind === 'reinstatement')
  return all.sort((a, b) => (a.date < b.date ? 1 : -1))[0]
}

/** The index in these bytes; undefined when they are none. Nothing is copied. */
export function unpacked(bytes: Uint8Array): RetractionIndex | undefined {
  if (bytes.length < head) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.getUint32(4)
  if (view.getUint32(0) !== mark || bytes.length !== head + size * width) return undefined
  return { size, find: (key) => search(view, size, hashOf(key)) }
}

function search(view: DataView, size: number, [high, low]: readonly [number, number]): Judged | undefined {
  let from = 0
  let to = size - 1
  while (from <= to) {
    const middle = (from + to) >> 1
    const at = head + middle * width
    const order = view.getUint16(at) - high || view.getUint32(at + 2) - low
    if (order === 0) {
      const standing = standings[view.getUint8(at + 6)]
      const days = view.getUint16(at + 7)
      const date = days === 0 ? '' : new Date(days * day).toISOString().slice(0, 10)
      if (standing === undefined) return undefined
      const kind = standing === 'clear' ? 'reinstatement' : standing
      return { standing, notice: { kind, notice: '', date, source: 'retraction-watch' } }
    }
    if (order < 0) from = middle + 1
    else to = middle - 1
  }
  return undefined
}

/** 48 bits, so that among 10⁵ papers a chance hit is one in 10⁹. */
function hashOf(key: string): readonly [number, number] {
  let [a, b] = hashesOf(key)
  // The last characters must reach every bit.
  a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d)
  b = Math.imul(b ^ (b >>> 15), 0x297a2d39)
  return [(a ^ (a >>> 16)) & 0xffff, (b ^ (b >>> 14)) >>> 0]
}
