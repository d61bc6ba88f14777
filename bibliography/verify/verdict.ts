// What a look-up says of an entry: it is the work, its identifier is another work's, no such work exists, or nobody knows.
import type { Entry } from '../../core/bibliography.ts'
import type { Outcome, WorkRecord } from '../lookup/record.ts'
import { workOf } from '../lookup/work.ts'
import { type Comparison, compare } from './compare.ts'

/** A field in which entry and record differ. */
export interface Difference {
  readonly field: 'title' | 'author' | 'year'
  readonly entry: string
  readonly record: string
}

export type Verdict =
  | { readonly state: 'verified'; readonly record: WorkRecord; readonly differences: readonly Difference[] }
  | { readonly state: 'mismatch'; readonly record: WorkRecord; readonly differences: readonly Difference[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unverifiable'; readonly why: string }

/** The verdict on an entry by what its identifier stands for. */
export function verdictOn(entry: Entry, outcome: Outcome): Verdict {
  if (outcome.state === 'absent') return { state: 'absent' }
  if (outcome.state === 'unknown') return { state: 'unverifiable', why: outcome.why }
  const { record } = outcome
  const comparison = compare(entry, record)
  if (Object.values(comparison).every((field) => field === 'unknown')) {
    return { state: 'unverifiable', why: 'the entry has nothing to compare' }
  }
  const differences = differencesOf(entry, record, comparison)
  return { state: isAnother(comparison) ? 'mismatch' : 'verified', record, differences }
}

/**
 * Two independent fields must speak against it, the title among them where there is one: titles are translated, authors
 * change their names and years are printed wrong, but seldom all at once.
 */
function isAnother({ title, author, year }: Comparison): boolean {
  if (title === 'unknown') return author === 'different' && year === 'different'
  return title === 'different' && (author === 'different' || year === 'different')
}

function differencesOf(entry: Entry, record: WorkRecord, { title, author, year }: Comparison): Difference[] {
  const work = workOf(record)
  const names = (list: Entry['authors']) =>
    list
      .slice(0, 3)
      .map((name) => name.family ?? name.literal ?? '')
      .join(', ') + (list.length > 3 ? ' …' : '')
  const found: Difference[] = []
  if (title === 'different') found.push({ field: 'title', entry: entry.title, record: work.title })
  if (author === 'different' || author === 'listed') {
    found.push({ field: 'author', entry: names(entry.authors), record: names(work.authors) })
  }
  if (year === 'different') found.push({ field: 'year', entry: entry.year, record: work.year })
  return found
}
