// neuroprose.lock.json: what is known of the entries of a bibliography, beside it, for everybody and without a network.
import type { Entry } from '../../core/bibliography.ts'
import { foldName } from '../../core/citing/fold.ts'
import { fingerprintOf } from '../../core/text/fingerprint.ts'
import type { UpdateKind } from '../lookup/record.ts'

export const lockName = 'neuroprose.lock.json'

/** A work as registered: enough to judge with, to name in messages and to write an entry from. */
export interface LockedWork {
  readonly doi: string
  readonly type: string
  readonly title: string
  /** “Lund, Ada”; bodies as they are. */
  readonly authors: readonly string[]
  readonly years: readonly string[]
  readonly container: string
  readonly volume?: string
  readonly issue?: string
  readonly pages?: string
  /** Keywords and MeSH headings, to tell whether a source fits a claim. */
  readonly subjects?: readonly string[]
}

/** What a verification found out about one entry. */
export interface LockedEntry {
  /** The identifier that was looked up: “doi:10.…”; '' where the entry has none. */
  readonly id: string
  /** Fingerprint of what was verified; an entry that changes is verified again. */
  readonly print: string
  readonly state: 'verified' | 'mismatch' | 'absent' | 'unverifiable'
  readonly why?: string
  readonly differences?: readonly { readonly field: string; readonly entry: string; readonly record: string }[]
  readonly standing?: UpdateKind
  /** The notice that the standing rests on, and its date. */
  readonly notice?: { readonly id: string; readonly date: string; readonly source: string }
  readonly preprint?: true
  /** DOIs of the published versions of a preprint. */
  readonly publishedAs?: readonly string[]
  /** The first of them, to write its entry from. */
  readonly published?: LockedWork
  /** A DOI that certainly is the work's own. */
  readonly found?: string
  readonly work?: LockedWork
  /** Day of the verification: “2026-11-22”. */
  readonly date: string
}

/** The whole file: entries by key. */
export type Lock = ReadonlyMap<string, LockedEntry>

const VERSION = 1

/** Something in a lock file that cannot be used. */
export class BadLock extends Error {}

/** Reads a lock file. Throws `BadLock` with a message for people; a file of a newer version is one. */
export function readLock(text: string): Lock {
  let data: unknown
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new BadLock('it is no valid JSON (left half written, or with the marks of a merge?)')
  }
  const { version, entries } = (data ?? {}) as { version?: unknown; entries?: unknown }
  if (typeof version === 'number' && version > VERSION)
    throw new BadLock(`it was written by a newer version (${version})`)
  if (version !== VERSION || typeof entries !== 'object' || entries === null) throw new BadLock('it is no lock file')
  return new Map(Object.entries(entries as Record<string, LockedEntry>).filter(([, entry]) => isEntry(entry)))
}

const states: ReadonlySet<unknown> = new Set(['verified', 'mismatch', 'absent', 'unverifiable'])

function isEntry(value: unknown): boolean {
  const { print, state, date } = (value ?? {}) as Partial<LockedEntry>
  return typeof print === 'string' && states.has(state) && typeof date === 'string'
}

/** The lock as text: sorted by key, a field a line, so that a change shows as what it is. */
export function writeLock(lock: Lock): string {
  const entries = Object.fromEntries([...lock].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  return `${JSON.stringify({ version: VERSION, entries }, null, 2)}\n`
}

/** What an entry is verified by: it may move, and its key and its notes may change. */
export function printOf(entry: Entry, id: string): string {
  const text = [id, foldName(entry.index.title), entry.index.surnames.map(foldName).join(','), entry.index.year].join(
    '|'
  )
  return fingerprintOf(text)
}

/** The entries of locks by their prints, worked out when a key is not found. */
const byPrint = new WeakMap<Lock, ReadonlyMap<string, LockedEntry>>()

/** What a lock that was read says of an entry as it stands now: under its key, or under another that it had before. */
export function lockedOf(lock: Lock, entry: Entry, id: string): LockedEntry | undefined {
  const print = printOf(entry, id)
  const own = lock.get(entry.key)
  if (own?.print === print) return own
  const prints = byPrint.get(lock) ?? new Map([...lock.values()].map((locked) => [locked.print, locked]))
  byPrint.set(lock, prints)
  return entry.title === '' ? undefined : prints.get(print)
}

/** Days between two days written as ISO dates. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000)
}

/** How an entry stands to the lock: known, changed or unknown to it, or verified too long ago. */
export function freshness(
  lock: Lock,
  entry: Entry,
  id: string,
  { today, maxAge }: { readonly today: string; readonly maxAge: number }
): 'fresh' | 'stale' | 'new' {
  const locked = lock.get(entry.key)
  if (!locked || locked.print !== printOf(entry, id)) return 'new'
  return daysBetween(locked.date, today) > maxAge ? 'stale' : 'fresh'
}
