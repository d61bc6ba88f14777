// Verifies the entries of a bibliography: looks each up, judges it, and hands the verdict on as soon as it is there.
import type { Entry } from '../../core/bibliography.ts'
import { type Identifier, identifierIn, nameOf, plainDoi } from '../lookup/identifiers.ts'
import type { Update, WorkRecord } from '../lookup/record.ts'
import type { Resolver } from '../lookup/resolver.ts'
import { compare } from './compare.ts'
import { freshness, type Lock, type LockedEntry, type LockedWork, lockedOf, printOf } from './lock.ts'
import { type Judged, standingFrom, standingOf } from './standing.ts'
import { verdictOn } from './verdict.ts'

/** An entry with what its file says of it. */
export interface Checked {
  readonly entry: Entry
  /** The value of a field as written; '' where there is none. */
  field(name: string): string
}

/** An entry in the text of its file. */
export function checkedIn(entry: Entry, text: string): Checked {
  return {
    entry,
    field(name) {
      const place = entry.placeOf(name)
      return place ? text.slice(place.start, place.end) : ''
    }
  }
}

export interface VerifyOptions {
  readonly resolver: Resolver
  /** What is known already; what is fresh in it is not asked for again, unless `update` says so. */
  readonly lock: Lock
  readonly update?: boolean
  /** Verdicts of a run that was stopped; with `update` they count as long as they are fresh. */
  readonly resumed?: ReadonlyMap<string, LockedEntry>
  /** Verdicts older than this many days are asked for again. */
  readonly maxAge: number
  /** Today: “2026-11-22”. */
  readonly today: string
  /** Notices known from elsewhere, by “doi:…” or “pmid:…”. */
  readonly retractions?: (key: string) => Judged | undefined
  /** Whether works without an identifier, or with a wrong one, are searched for. */
  readonly search?: boolean
  readonly signal?: AbortSignal
  /** Takes every verdict as it comes; what it has taken is never lost. */
  readonly took: (key: string, entry: LockedEntry) => void
}

/** Entries that are looked up at once; the registers' own limits are kept below this. */
const ATONCE = 8

/** What identifies an entry: the first of DOI, PMID, PMCID, arXiv number and ISBN that it has. */
export function identifierOf({ entry, field }: Checked): Identifier | undefined {
  // Most entries have one, and finding other fields means reading the entry again.
  const byDoi = entry.doi === '' ? undefined : identifierIn(entry.doi)
  if (byDoi) return byDoi
  const eprint = field('eprint')
  const type = `${field('archiveprefix')}${field('eprinttype')}`.toLowerCase()
  const texts = [
    prefixed('pmid:', field('pmid') || (type === 'pubmed' ? eprint : '')),
    field('pmcid'),
    prefixed('arxiv:', type === 'arxiv' || field('archiveprefix').toLowerCase() === 'arxiv' ? eprint : ''),
    prefixed('isbn ', field('isbn'))
  ]
  for (const text of texts) {
    const id = text === '' ? undefined : identifierIn(text)
    if (id) return id
  }
  return undefined
}

/** “doi:10.1038/nature03701”; '' for an entry without identifier. */
export function idNameOf(checked: Checked): string {
  const id = identifierOf(checked)
  return id ? nameOf(id) : ''
}

function prefixed(prefix: string, value: string): string {
  return value === '' || value.toLowerCase().startsWith(prefix.trim()) ? value : prefix + value
}

/** A lock that was read, to be written to: what it says of entries whose keys have changed stands under their new keys, too. */
export function lockFor(read: Lock, entries: readonly Checked[]): Map<string, LockedEntry> {
  const lock = new Map(read)
  for (const checked of entries) {
    const known = lockedOf(read, checked.entry, idNameOf(checked))
    if (known) lock.set(checked.entry.key, known)
  }
  return lock
}

/** How many entries have to be looked up, and how many are known. */
export function plan(
  entries: readonly Checked[],
  { lock, update, maxAge, today, resumed }: Pick<VerifyOptions, 'lock' | 'update' | 'maxAge' | 'today' | 'resumed'>
) {
  const due: Checked[] = []
  const known: Checked[] = []
  const seen = new Set<string>()
  for (const checked of entries) {
    const { key } = checked.entry
    if (key === '' || seen.has(key)) continue
    seen.add(key)
    const name = idNameOf(checked)
    const counts = !update || resumed?.has(key)
    const fresh = counts && freshness(lock, checked.entry, name, { today, maxAge }) === 'fresh'
    // What could not be reached then may be reached now.
    const settled = fresh && (lock.get(key)?.state !== 'unverifiable' || name === '')
    ;(settled ? known : due).push(checked)
  }
  return { due, known }
}

/** Verifies what is due. Rejects only when `signal` is aborted; every verdict until then was handed on. */
export async function verify(due: readonly Checked[], options: VerifyOptions): Promise<void> {
  const queue = [...due]
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      options.signal?.throwIfAborted()
      options.took(next.entry.key, await verdictFor(next, options))
    }
  }
  await Promise.all(Array.from({ length: ATONCE }, work))
}

async function verdictFor(checked: Checked, options: VerifyOptions): Promise<LockedEntry> {
  const { entry } = checked
  const { resolver, signal, today, retractions } = options
  const id = identifierOf(checked)
  const name = id ? nameOf(id) : ''
  const base = { id: name, print: printOf(entry, name), date: today }
  if (!id) {
    const found = options.search ? await ownDoi(entry, options) : undefined
    return { ...base, state: 'unverifiable', why: 'it has no identifier', ...(found ? { found } : {}) }
  }
  const fresh = options.update ? { fresh: true } : {}
  const outcome = await resolver.resolve(id, { ...(signal ? { signal } : {}), ...fresh })
  const verdict = verdictOn(entry, outcome)
  const known = retractions?.(name)
  if (verdict.state === 'absent' || verdict.state === 'unverifiable') {
    const found = verdict.state === 'absent' && options.search ? await ownDoi(entry, options) : undefined
    return {
      ...base,
      state: verdict.state,
      ...('why' in verdict ? { why: verdict.why } : {}),
      ...(found ? { found } : {}),
      ...standingIn(known)
    }
  }
  const { record, differences, state } = verdict
  const found = state === 'mismatch' && options.search ? await ownDoi(entry, options) : undefined
  const published = state === 'verified' ? await publishedOf(record, options) : undefined
  return {
    ...base,
    state,
    ...(differences.length > 0 ? { differences } : {}),
    ...(state === 'verified' ? standingIn(standingOf(record, noticesOf(known))) : {}),
    ...(record.isPreprint ? { preprint: true } : {}),
    ...(record.isPreprint && record.publishedAs.length > 0 ? { publishedAs: record.publishedAs } : {}),
    ...(published ? { published } : {}),
    ...(found && found !== plainDoi(entry.doi) ? { found } : {}),
    work: lockedWork(record)
  }
}

function noticesOf(known: Judged | undefined): readonly Update[] {
  return known?.notice ? [known.notice] : []
}

function standingIn(judged: Judged | undefined): Pick<LockedEntry, 'standing' | 'notice'> {
  if (!judged || judged.standing === 'clear') return {}
  const { notice } = judged
  return {
    standing: judged.standing,
    ...(notice ? { notice: { id: notice.notice, date: notice.date, source: notice.source } } : {})
  }
}

/** The entry with the standing that its own notice and one from elsewhere give: that one may be newer than the lock. */
export function withNotice(locked: LockedEntry, known: Judged | undefined): LockedEntry {
  if (!known?.notice) return locked
  const { standing, notice, ...rest } = locked
  const own: Update[] = standing
    ? [{ kind: standing, notice: notice?.id ?? '', date: notice?.date ?? '', source: notice?.source ?? '' }]
    : []
  return { ...rest, ...standingIn(standingFrom([...own, known.notice])) }
}

/** A record as the lock keeps it; what is empty is left out. */
function lockedWork(record: WorkRecord): LockedWork {
  const { volume, issue, pages } = record
  const subjects = record.subjects.slice(0, 30)
  return {
    doi: record.doi,
    type: record.type,
    title: record.subtitle === '' ? record.title : `${record.title}: ${record.subtitle}`,
    authors: record.authors.map(({ family, given, literal }) => {
      if (family === undefined) return literal ?? ''
      return given === undefined ? family : `${family}, ${given}`
    }),
    years: record.years,
    container: record.container,
    ...(volume === '' ? {} : { volume }),
    ...(issue === '' ? {} : { issue }),
    ...(pages === '' ? {} : { pages }),
    ...(subjects.length === 0 ? {} : { subjects })
  }
}

/** The published version of a preprint, where its register can be reached. */
async function publishedOf(record: WorkRecord, { resolver, signal }: VerifyOptions): Promise<LockedWork | undefined> {
  const [doi] = record.publishedAs
  if (doi === undefined || !record.isPreprint) return undefined
  const outcome = await resolver.resolve({ kind: 'doi', value: doi }, signal ? { signal } : {})
  return outcome.state === 'found' && !outcome.record.isPreprint ? lockedWork(outcome.record) : undefined
}

/** The DOI of the only work found by its words that agrees in title, first author and year; a search alone proves nothing. */
async function ownDoi(entry: Entry, { resolver, signal }: VerifyOptions): Promise<string | undefined> {
  const { title, surnames, year } = entry.index
  if (title.split(/\s+/).length < 4 || !surnames[0] || year === '') return undefined
  let records: readonly WorkRecord[]
  try {
    records = await resolver.search(`${title} ${surnames[0]} ${year}`, signal)
  } catch {
    signal?.throwIfAborted()
    return undefined
  }
  const agreeing = records.filter((record) => {
    const agreed = compare(entry, record)
    return agreed.title === 'same' && agreed.author === 'same' && agreed.year === 'same' && !record.isNotice
  })
  const dois = new Set(agreeing.map(({ doi }) => doi))
  return dois.size === 1 ? agreeing[0]?.doi : undefined
}
