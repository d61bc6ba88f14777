// What is wrong in one entry of a bibliography: no title, no year, a DOI or pages that cannot be right.
import type { Fix, Severity } from '../../core/finding.ts'
import type { Span } from '../../core/text/span.ts'

/** An entry as its problems need it; names are BibTeX names, places count from wherever the entry's do. */
export interface Described {
  readonly type: string
  readonly key: string
  readonly keySpan: Span
  /** What a field says, inherited ones included; '' where there is none. */
  value(name: string): string
  /** Where the entry itself says so; undefined where it does not. */
  place(name: string): Span | undefined
}

/** Something wrong in an entry, at its place. */
export interface EntryProblem extends Span {
  readonly code: 'no-title' | 'no-year' | 'malformed-doi' | 'malformed-pages' | 'empty-author'
  readonly severity: Severity
  readonly message: string
  readonly fixes: readonly Fix[]
}

/** What an entry may lack that others only take fields over from. */
export const lacks: ReadonlySet<string> = new Set<EntryProblem['code']>(['no-title', 'no-year', 'empty-author'])

/** Everything that is wrong in an entry. */
export function problemsOf(entry: Described): EntryProblem[] {
  if (collections.has(entry.type)) return []
  return [...title(entry), ...year(entry), ...author(entry), ...doi(entry), ...pages(entry)]
}

/** Entries that are no works. */
const collections = new Set(['xdata', 'set', 'control', 'ieeetranbstctl', 'bibnote'])

const alwaysTitled =
  /^(?:article|book|inbook|incollection|inproceedings|conference|phdthesis|mastersthesis|thesis|techreport)$/
const titles = 'title maintitle booktitle shorttitle titleaddon label howpublished note journal journaltitle'.split(' ')

function title({ type, key, keySpan, value }: Described): EntryProblem[] {
  if (value('title').trim() !== '') return []
  // What a letter, a law or a web page is called often stands elsewhere.
  const enough = alwaysTitled.test(type) ? titles.slice(0, 4) : titles
  if (enough.some((name) => value(name).trim() !== '')) return []
  return [{ code: 'no-title', severity: 'warning', message: `The entry “${key}” has no title.`, ...keySpan, fixes: [] }]
}

const dates = 'year date issued origdate eventdate pubstate'.split(' ')
/** Pages on the web often say no date, software and data have versions. */
const undated = /^(?:online|electronic|www|webpage|misc|software|dataset|unpublished|manual|post|post-weblog|document)$/

function year({ type, key, keySpan, value }: Described): EntryProblem[] {
  if (undated.test(type) || dates.some((name) => value(name).trim() !== '')) return []
  const message = `The entry “${key}” has no year, so it will be cited as “n.d.”.`
  return [{ code: 'no-year', severity: 'hint', message, ...keySpan, fixes: [] }]
}

function author({ key, value, place }: Described): EntryProblem[] {
  const at = place('author')
  if (!at) return []
  const names = value('author')
  if (names.trim() === '') {
    const message = `The list of authors of “${key}” is empty.`
    return [{ code: 'empty-author', severity: 'hint', message, ...at, fixes: [] }]
  }
  if (!/^\s*and\s|\sand\s*$|\sand\s+and\s/i.test(names)) return []
  const message = `An “and” in the list of authors of “${key}” has no name on one side.`
  return [{ code: 'empty-author', severity: 'warning', message, ...at, fixes: [] }]
}

const wellFormed = /^10(?:\.\d{4,9}(?:\.\d+)*\/\S+|\/[a-z\d]{3,12})$/i

function doi({ value, place }: Described): EntryProblem[] {
  const at = place('doi')
  const written = value('doi').trim()
  // “none”, “not available”: a note that there is none.
  if (!at || wellFormed.test(unescaped(written)) || !/\d/.test(written)) return []
  const meant = meantDoi(written)
  const known = /^(?:https?:\/\/)?(?:dx\.)?doi(?:\.org\/|:)|^doi\b/i.test(written)
  const why = known && meant !== undefined ? 'holds more than the DOI' : 'is no DOI'
  const message =
    meant === undefined ? `“${shown(written)}” ${why}.` : `“${shown(written)}” ${why}: “${meant}” is enough.`
  const fixes: Fix[] =
    meant === undefined ? [] : [{ title: `Write “${meant}”`, meaning: 'kept', edits: [{ ...at, text: meant }] }]
  return [{ code: 'malformed-doi', severity: known && meant !== undefined ? 'hint' : 'warning', message, ...at, fixes }]
}

function unescaped(text: string): string {
  if (!/[\\{}]/.test(text)) return text
  return text.replace(/\\([_%#&{}])|\{\\([_%#&])\}/g, '$1$2').replace(/[{}]/g, '')
}

/** The DOI that was meant, where that is plain: an address around it, a slip of the pen in it. */
function meantDoi(written: string): string | undefined {
  const bare = unescaped(written)
    .replace(/^(?:https?:\/\/)?(?:[\w.-]+\.)?doi\.org\/+/i, '')
    .replace(/^(?:urn:|info:)?doi\s*[:=/]?\s*/i, '')
    .replace(/^1[oO](?=[.,]\d{4})/, '10')
    .replace(/^10,(?=\d{4,9}\/)/, '10.')
    .replace(/^(10\.\d{4,9})\s*\/\s*/, '$1/')
    .replace(/(?:%2[fF])/, '/')
    .replace(/[.,;]+$/, '')
  return wellFormed.test(bare) ? bare : undefined
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function pages({ value, place }: Described): EntryProblem[] {
  const name = place('pages') ? 'pages' : 'page'
  const at = place(name)
  const written = value(name).trim()
  if (!at || written === '') return []
  const message = wrongPages(written)
  return message === undefined ? [] : [{ code: 'malformed-pages', severity: 'warning', message, ...at, fixes: [] }]
}

const dash = '\\s*(?:-{1,3}|[–—‐‑−]|\\\\textendash(?:\\{\\})?)\\s*'
const range = new RegExp(`^(\\d+)${dash}(\\d+)$`)
const halfRange = new RegExp(`^(?:\\d+${dash}|${dash}\\d+)$`)

function wrongPages(written: string): string | undefined {
  if (halfRange.test(written)) return `The pages “${written}” have a beginning or an end only.`
  if (/\?{2,}/.test(written)) return `The pages “${written}” are still to be filled in.`
  const [, first = '', last = ''] = range.exec(written) ?? []
  // “1234–41” is short for “1234–1241”.
  if (first === '' || first.length !== last.length || Number(first) <= Number(last)) return undefined
  return `The pages “${written}” end before they begin.`
}
