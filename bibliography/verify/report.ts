// What a lock says of an entry, in words for its author, with mends of the bibliography where they are certain.
import type { BibliographyFile, Entry } from '../../core/bibliography.ts'
import { type BibtexStyle, escaped, toBibtex } from '../../core/citing/adding/bibtex.ts'
import type { Work } from '../../core/citing/cite.ts'
import { shortCitation } from '../../core/citing/format.ts'
import { isPreprint } from '../../core/citing/state.ts'
import type { Fix, Severity } from '../../core/finding.ts'
import type { TextEdit } from '../../core/text/edits.ts'
import { emptyRecord } from '../lookup/record.ts'
import { workOf } from '../lookup/work.ts'
import type { LockedEntry, LockedWork } from './lock.ts'

/** Kinds of what is reported; `--fail-on` takes their names. */
export const reportKinds = [
  'retracted',
  'concern',
  'corrected',
  'absent',
  'mismatch',
  'differs',
  'published',
  'not-a-preprint',
  'doi-found',
  'unverifiable',
  'new',
  'stale'
] as const
export type ReportKind = (typeof reportKinds)[number]

/** One thing to say of an entry. */
export interface ReferenceReport {
  readonly kind: ReportKind
  readonly severity: Severity
  readonly message: string
  /** Edits of the bibliography. */
  readonly fixes: readonly Fix[]
}

/** The file that an entry stands in, for mends. */
export interface Around {
  readonly text: string
  /** How BibTeX is written in it; in files of other formats only a DOI is mended. */
  readonly bibtex?: BibtexStyle | undefined
}

/** A file with its text. How it is written is found out only for a mend, since that means reading it. */
export function aroundIn(text: string, file: BibliographyFile | undefined): Around {
  return {
    text,
    get bibtex() {
      if (file?.format !== 'bibtex') return undefined
      const { writing } = file
      return writing ? { newline: writing.newline, indent: writing.indent, writing: writing.bibtex } : {}
    }
  }
}

/** What to say of an entry by what the lock has of it. */
export function reportsOn(entry: Entry, locked: LockedEntry, around: Around): ReferenceReport[] {
  return [
    ...aboutStanding(entry, locked),
    ...aboutIdentity(entry, locked, around),
    ...aboutPreprint(entry, locked, around)
  ]
}

function aboutStanding(entry: Entry, { standing, notice }: LockedEntry): ReferenceReport[] {
  if (standing === undefined) return []
  const date = notice?.date ? ` on ${notice.date}` : ''
  const where = notice?.id ? ` (notice: ${notice.id})` : ''
  const name = label(entry)
  const say = (kind: ReportKind, severity: Severity, message: string) => [{ kind, severity, message, fixes: [] }]
  if (standing === 'retraction') {
    return say('retracted', 'error', `${name} was retracted${date}${where}; leave it out, or say that it was.`)
  }
  if (standing === 'partial-retraction') {
    return say(
      'retracted',
      'error',
      `A part of ${name} was retracted${date}${where}; see whether it is the part you rest on.`
    )
  }
  if (standing === 'concern') {
    return say(
      'concern',
      'warning',
      `An expression of concern was published about ${name}${date}${where}; read it before you rest on the work.`
    )
  }
  return say('corrected', 'info', `${name} was corrected${date}${where}; see whether what you cite still holds.`)
}

function aboutIdentity(entry: Entry, locked: LockedEntry, around: Around): ReferenceReport[] {
  const { state, work, differences = [], found } = locked
  const id = locked.id.replace(/^\w+:/, '')
  if (state === 'absent') {
    const message = `No register knows ${id}, the identifier of ${label(entry)}; look it up on the first page of the work.`
    return [{ kind: 'absent', severity: 'warning', message, fixes: doiFixes(entry, found, around) }]
  }
  if (state === 'mismatch' && work) {
    const message = `${id} belongs to another work, ${named(work)}, not to ${label(entry)}${quoted(entry)}.`
    return [{ kind: 'mismatch', severity: 'error', message, fixes: doiFixes(entry, found, around) }]
  }
  if (state === 'unverifiable') {
    if (found) {
      const message = `${label(entry)} has no identifier; title, author and year are those of ${found}.`
      return [{ kind: 'doi-found', severity: 'hint', message, fixes: doiFixes(entry, found, around) }]
    }
    const message = `${label(entry)} could not be verified: ${locked.why ?? 'nobody was asked'}.`
    return [{ kind: 'unverifiable', severity: 'hint', message, fixes: [] }]
  }
  return differences.map((difference) => ({
    kind: 'differs' as const,
    severity: 'info' as const,
    message: `${label(entry)}: the ${difference.field} is “${difference.entry}” here and “${difference.record}” at the register.`,
    fixes: fieldFixes(entry, difference.field, work, around)
  }))
}

function aboutPreprint(entry: Entry, locked: LockedEntry, around: Around): ReferenceReport[] {
  const { published, work, preprint, state } = locked
  if (published) {
    const message = `${label(entry)} is a preprint and has been published since: ${named(published)}. Cite the published version, after checking that it still says what you cite.`
    return [{ kind: 'published', severity: 'info', message, fixes: swapped(entry, published, around) }]
  }
  if (state === 'verified' && work && !preprint && isPreprint(entry) && work.container !== '') {
    const message = `${label(entry)} is entered as a preprint, but its identifier is that of the published version in ${work.container}.`
    return [{ kind: 'not-a-preprint', severity: 'info', message, fixes: swapped(entry, work, around) }]
  }
  return []
}

/** What the lock cannot say of an entry. */
export function reportOnAge(entry: Entry, state: 'new' | 'stale', date: string | undefined): ReferenceReport {
  const message =
    state === 'new'
      ? `${label(entry)} is not in the lock as it stands now; “neuroprose refs verify” looks it up.`
      : `${label(entry)} was last verified on ${date ?? 'an unknown day'}; “neuroprose refs verify” looks it up again.`
  return { kind: state, severity: 'info', message, fixes: [] }
}

function label(entry: Entry): string {
  return `“${entry.key}” (${shortCitation(entry)})`
}

function quoted({ title }: Entry): string {
  return title === '' ? '' : `, “${title}”`
}

function named({ title, authors, years }: LockedWork): string {
  const [first = ''] = authors
  const name = `${first.replace(/,.*/, '')}${authors.length > 1 ? ' et al.' : ''}`
  return `“${title}” (${[name, years[0] ?? ''].filter((part) => part !== '').join(', ')})`
}

/** Replaces the DOI, or adds one. */
function doiFixes(entry: Entry, doi: string | undefined, around: Around): Fix[] {
  // Quotation marks would have to be escaped in some formats.
  if (doi === undefined || /["'\\]/.test(doi)) return []
  const place = entry.placeOf('doi')
  const edit = place ? { ...place, text: doi } : around.bibtex && addedField(entry, 'doi', doi, around)
  if (!edit) return []
  return [{ title: `${place ? 'Replace the DOI by' : 'Add the DOI'} ${doi}`, meaning: 'changed', edits: [edit] }]
}

/** A field behind the last one that is known by its place, in the habits of the file. */
function addedField(entry: Entry, name: string, value: string, { text, bibtex }: Around): TextEdit | undefined {
  const places = ['title', 'year', 'date', 'author', 'journal', 'journaltitle', 'pages', 'volume'].flatMap(
    (field) => entry.placeOf(field) ?? []
  )
  const last = places.sort((a, b) => b.end - a.end)[0]
  if (!last) return undefined
  const close = text.charAt(last.end)
  const at = close === '}' || close === '"' ? last.end + 1 : last.end
  const { newline = '\n', indent = '  ' } = bibtex ?? {}
  const writing = bibtex?.writing
  const head = writing?.names === 'upper' ? name.toUpperCase() : name
  const sign =
    writing && writing.align > 0
      ? `${head.padEnd(writing.align)}${writing.assign.trimStart()}`
      : `${head}${writing?.assign ?? ' = '}`
  const quotedValue = writing?.quote === '"' ? `"${value}"` : `{${value}}`
  return { start: at, end: at, text: `,${newline}${indent}${sign}${quotedValue}` }
}

/** Puts the register's year, title or authors into the entry. */
function fieldFixes(entry: Entry, field: string, work: LockedWork | undefined, { bibtex }: Around): Fix[] {
  if (!work || !bibtex) return []
  const place = entry.placeOf(field) ?? (field === 'year' ? entry.placeOf('date') : undefined)
  const text =
    field === 'year'
      ? work.years[0]
      : field === 'title'
        ? escaped(work.title)
        : work.authors.map(bibtexAuthor).join(' and ')
  if (!place || !text) return []
  return [{ title: `Take over the ${field} of the register`, meaning: 'changed', edits: [{ ...place, text }] }]
}

/** A body keeps its braces: “{The Vole Consortium}”. */
function bibtexAuthor(name: string): string {
  return name.includes(',') || !name.includes(' ') ? escaped(name) : `{${escaped(name)}}`
}

/** Puts the registered work in the entry's place; its key stays. */
function swapped(entry: Entry, work: LockedWork, { bibtex }: Around): Fix[] {
  if (!bibtex || entry.span.end <= entry.span.start) return []
  const whole = workFrom(work)
  const text = toBibtex(whole, whole.details, { ...bibtex, key: entry.key })
  return [
    {
      title: `Replace by ${shortCitation(whole)}, ${work.container}; keeps the key`,
      meaning: 'changed',
      edits: [{ ...entry.span, text }]
    }
  ]
}

function workFrom(work: LockedWork): Work {
  const { volume = '', issue = '', pages = '', subjects = [], authors, ...rest } = work
  const names = authors.map((name) => {
    const comma = name.indexOf(', ')
    if (comma > 0) return { family: name.slice(0, comma), given: name.slice(comma + 2) }
    return name.includes(' ') ? { literal: name } : { family: name }
  })
  return workOf({ ...emptyRecord, ...rest, volume, issue, pages, subjects, authors: names })
}
