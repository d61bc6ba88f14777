// Lays lock files over a bibliography: rules see what was verified, and the entries carry what is wrong with them.
import type { Bibliography, BibliographyProblem } from '../../core/bibliography.ts'
import { fingerprintOf } from '../../core/text/fingerprint.ts'
import { dirname, resolve } from '../paths.ts'
import type { SourceFile } from '../read.ts'
import type { Loaded } from '../snapshot.ts'
import { BadLock, type Lock, type LockedEntry, lockedOf, lockName, readLock } from './lock.ts'
import { aroundIn, reportsOn } from './report.ts'
import { checkedIn, idNameOf } from './verify.ts'

/** Where the locks of these files are. */
export function lockPaths(files: readonly SourceFile[]): string[] {
  return [...new Set(files.filter(({ inline }) => !inline).map(({ path }) => resolve(dirname(path), lockName)))]
}

/** Kinds that are said of an entry while it is edited; that one is new or old is said by `refs verify`. */
const silent: ReadonlySet<string> = new Set(['unverifiable', 'new', 'stale'])

/** A lock file that could be read. */
interface LockText {
  readonly path: string
  readonly text: string
}

/** What was laid over which bibliography, with the locks: the same again as long as nothing changed. */
const known = new WeakMap<Bibliography, { readonly locks: readonly LockText[]; readonly loaded: Loaded }>()

/** The bibliography with its locks. An entry that has changed since it was verified is as if it never had been. */
export function withLocks(loaded: Loaded, files: readonly SourceFile[], locks: readonly SourceFile[]): Loaded {
  const read = locks.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]))
  if (read.length === 0) return loaded
  const before = known.get(loaded.bibliography)
  if (before && areSame(before.locks, read)) return before.loaded
  const result = laidOver(loaded, files, read)
  known.set(loaded.bibliography, { locks: read, loaded: result })
  return result
}

function areSame(some: readonly LockText[], others: readonly LockText[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ path, text }, i) => path === others[i]?.path && text === others[i]?.text)
  )
}

function laidOver(loaded: Loaded, files: readonly SourceFile[], locks: readonly LockText[]): Loaded {
  const problems: BibliographyProblem[] = []
  const byFolder = new Map<string, Lock>()
  for (const { path, text } of locks) {
    try {
      byFolder.set(dirname(path), readLock(text))
    } catch (error) {
      if (!(error instanceof BadLock)) throw error
      const message = `Nothing of this file is used: ${error.message}.`
      problems.push({ file: path, code: 'bad-lock', severity: 'warning', message, fixes: [], related: [] })
    }
  }
  const { bibliography } = loaded
  const sources = new Map(files.map((file) => [file.path, file.text ?? '']))
  const byPath = new Map(bibliography.files.map((file) => [file.path, file]))
  const locked = new Map<string, LockedEntry>()
  const keys = new Set(bibliography.entries.map(({ key }) => key))
  // Only where a key of the lock is gone can an entry have been renamed; telling by its content which one takes long.
  const renamed = new Set([...byFolder.values()].filter((lock) => [...lock.keys()].some((key) => !keys.has(key))))
  for (const entry of bibliography.entries) {
    const lock = byFolder.get(dirname(entry.file))
    if (!lock || locked.has(entry.key) || !(lock.has(entry.key) || renamed.has(lock))) continue
    const text = sources.get(entry.file) ?? ''
    const found = lockedOf(lock, entry, idNameOf(checkedIn(entry, text)))
    if (!found) continue
    locked.set(entry.key, found)
    const around = aroundIn(text, byPath.get(entry.file))
    for (const { kind, severity, message, fixes } of reportsOn(entry, found, around)) {
      if (silent.has(kind)) continue
      problems.push({ file: entry.file, code: kind, severity, message, span: entry.keySpan, fixes, related: [] })
    }
  }
  const version = `${bibliography.version}|${locks.map(({ text }) => fingerprintOf(text)).join('|')}`
  return {
    bibliography: { ...spread(bibliography), locked, version },
    problems: [...loaded.problems, ...problems]
  }
}

/** The parts of a bibliography, whatever it is made of. */
function spread(bibliography: Bibliography): Bibliography {
  const { state, entries, files, version } = bibliography
  return {
    state,
    entries,
    files,
    version,
    find: (key) => bibliography.find(key),
    search: (query, limit) => bibliography.search(query, limit),
    named: (surname, year) => bibliography.named(surname, year)
  }
}
