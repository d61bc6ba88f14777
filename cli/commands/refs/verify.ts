// neuroprose refs verify: are the references real, current, and what they say they are? Verdicts go into a lock file.
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { cacheFolder } from '../../../bibliography/lookup/disk.ts'
import type { Resolver } from '../../../bibliography/lookup/resolver.ts'
import { withoutGone } from '../../../bibliography/verify/gone.ts'
import {
  BadLock,
  freshness,
  type Lock,
  type LockedEntry,
  lockName,
  readLock,
  writeLock
} from '../../../bibliography/verify/lock.ts'
import {
  type Around,
  aroundIn,
  type ReferenceReport,
  type ReportKind,
  reportKinds,
  reportOnAge,
  reportsOn
} from '../../../bibliography/verify/report.ts'
import {
  NotRetractionWatch,
  noticesIn,
  packed,
  type RetractionIndex,
  unpacked
} from '../../../bibliography/verify/retraction-watch.ts'
import type { Judged } from '../../../bibliography/verify/standing.ts'
import {
  type Checked,
  checkedIn,
  idNameOf,
  lockFor,
  plan,
  verify as verifyAll,
  withNotice
} from '../../../bibliography/verify/verify.ts'
import type { BibliographyFile, Entry } from '../../../core/bibliography.ts'
import { shownPath } from '../../files.ts'
import { exits, type Io, UsageError } from '../../io.ts'
import { oneOf, readOptions } from '../../options.ts'
import { Progress } from '../../progress.ts'
import { readTextFile } from '../../read.ts'
import { largestBibliography, reader } from '../../reader.ts'
import { lookUp } from '../../resolver.ts'
import { plain } from '../../width.ts'
import { writeWhole, wroteWhole } from '../../write.ts'
import { common, gather, isJson, Lines } from './gather.ts'
import { asJson } from './list.ts'

const options = {
  ...common,
  update: { type: 'boolean', default: false },
  offline: { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  'max-age': { type: 'string', default: '90d' },
  'fail-on': { type: 'string', default: 'retracted,mismatch,absent' },
  retractions: { type: 'string' },
  'no-search': { type: 'boolean', default: false }
} as const

/** A folder with bibliographies, and the lock that lies in it. */
interface Locked {
  readonly path: string
  readonly entries: readonly Checked[]
  readonly lock: Map<string, LockedEntry>
  /** Verdicts of a run that was stopped; they are in the lock, too. */
  readonly resumed: ReadonlyMap<string, LockedEntry>
}

/** Verifies them. */
export async function verify(argv: string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions('refs', argv, options)
  const json = isJson(values.format)
  const maxAge = daysIn(values['max-age'])
  const failOn = kindsIn(values['fail-on'])
  const found = await gather(positionals, io, values.config)
  const texts = new Texts(found.files)
  const folders = foldersOf(found.entries, texts, io)
  const configured = found.checker.lookupsIn(io.cwd)
  const { allowed, resolver } = lookUp(values.offline ? { ...configured, lookups: 'off' } : configured, io, values.yes)
  const retractions =
    values.retractions === undefined ? undefined : retractionsIn(resolve(io.cwd, values.retractions), io)
  const today = new Date().toISOString().slice(0, 10)
  let trouble = found.trouble
  if (!values.offline && !allowed) {
    io.stderr.write(
      configured.lookups === 'ask'
        ? 'The configuration says “lookups: ask”, so only the lock is read. To look references up, add --yes.\n'
        : 'Look-ups are off, so only the lock is read. To allow them, write “lookups: on” into .neuroprose.yaml.\n'
    )
  }
  if (allowed) {
    const run = { resolver, maxAge, today, update: values.update, search: !values['no-search'], retractions }
    trouble = (await lookUpAll(folders, run, io)) || trouble
  }
  const rows = folders.flatMap((folder) => reportsIn(folder, texts, { today, maxAge, retractions }))
  print(rows, folders, json, io)
  if (trouble) return exits.trouble
  return rows.some(({ report }) => failOn.has(report.kind)) ? exits.findings : exits.clean
}

/** “90d”, “12w”, “6m” or “1y” in days. */
function daysIn(text: string): number {
  const [, count, unit] = /^(\d+)([dwmy]?)$/.exec(text.trim()) ?? []
  if (count === undefined) throw new UsageError(`--max-age is a time such as 90d or 6m, not “${text}”.`, 'refs')
  const days: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 }
  return Number(count) * (days[unit || 'd'] as number)
}

function kindsIn(text: string): ReadonlySet<ReportKind> {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'none')
  return new Set(names.map((name) => oneOf('refs', 'fail-on', name, reportKinds)))
}

/** The texts of bibliographies, each read once. */
class Texts {
  readonly #files: ReadonlyMap<string, BibliographyFile>
  readonly #known = new Map<string, string>()

  constructor(files: readonly BibliographyFile[]) {
    this.#files = new Map(files.map((file) => [file.path, file]))
  }

  of(path: string): string {
    const known = this.#known.get(path)
    if (known !== undefined) return known
    const read = readTextFile(path, largestBibliography)
    const text = 'text' in read ? read.text : ''
    this.#known.set(path, text)
    return text
  }

  /** The file's text and how BibTeX is written in it. */
  around(path: string): Around {
    return aroundIn(this.of(path), this.#files.get(path))
  }
}

/** The entries by the folder of their file, with the lock of each. Throws a UsageError for a lock that cannot be used. */
function foldersOf(entries: readonly Entry[], texts: Texts, io: Io): Locked[] {
  const folders = new Map<string, Checked[]>()
  for (const entry of entries) {
    if (entry.file === '') continue
    const folder = dirname(entry.file)
    const list = folders.get(folder) ?? []
    list.push(checkedIn(entry, texts.of(entry.file)))
    folders.set(folder, list)
  }
  return [...folders].map(([folder, list]) => {
    const path = join(folder, lockName)
    const resumed = journalOf(path)
    return { path, entries: list, resumed, lock: lockFor(new Map([...lockAt(path, io), ...resumed]), list) }
  })
}

function lockAt(path: string, io: Io): Lock {
  const read = readTextFile(path, Number.POSITIVE_INFINITY)
  if ('error' in read) {
    if (read.missing) return new Map()
    throw new UsageError(`${shownPath(path, io.cwd)} cannot be used: ${read.error}.`, 'refs')
  }
  try {
    return readLock(read.text)
  } catch (error) {
    if (!(error instanceof BadLock)) throw error
    throw new UsageError(`${shownPath(path, io.cwd)} cannot be used: ${error.message}; mend or delete it.`, 'refs')
  }
}

/** Verdicts of a run that was stopped: a line each, the last one perhaps half written. */
function journalOf(lock: string): Map<string, LockedEntry> {
  const path = `${lock}.part`
  const found = new Map<string, LockedEntry>()
  if (!existsSync(path)) return found
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    try {
      const [key, entry] = JSON.parse(line) as [string, LockedEntry]
      found.set(key, entry)
    } catch {
      // What was being written when the run was stopped is asked for again.
    }
  }
  return found
}

/** Notices of a Retraction Watch file, by identifier; its index is kept, since reading the file takes seconds. */
function retractionsIn(path: string, io: Io): (key: string) => Judged | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  const name = createHash('sha256').update(`${path} ${stats?.size} ${stats?.mtimeMs}`).digest('hex').slice(0, 32)
  const kept = join(cacheFolder(io.env, process.platform), '..', `retractions-${name}.bin`)
  const index = indexAt(kept) ?? indexOf(path, kept)
  return (key) => index.find(key)
}

function indexAt(kept: string): RetractionIndex | undefined {
  try {
    return unpacked(readFileSync(kept))
  } catch {
    return undefined
  }
}

function indexOf(path: string, kept: string): RetractionIndex {
  const read = readTextFile(path, Number.POSITIVE_INFINITY)
  if ('error' in read) throw new UsageError(`The file of retractions ${path} cannot be used: ${read.error}.`, 'refs')
  try {
    const bytes = packed(noticesIn(read.text))
    try {
      writeWhole(kept, bytes)
    } catch {
      // Without a cache the file is read again the next time.
    }
    return unpacked(bytes) as RetractionIndex
  } catch (error) {
    if (!(error instanceof NotRetractionWatch)) throw error
    throw new UsageError(`${path} is not the file of Retraction Watch: ${error.message}.`, 'refs')
  }
}

interface Run {
  readonly resolver: Resolver
  readonly maxAge: number
  readonly today: string
  readonly update: boolean
  readonly search: boolean
  readonly retractions: ((key: string) => Judged | undefined) | undefined
}

/** Looks up what is due, folder by folder; true when a lock could not be written. */
async function lookUpAll(folders: readonly Locked[], run: Run, io: Io): Promise<boolean> {
  const plans = folders.map((folder) => {
    const { lock, resumed, entries } = folder
    return { folder, due: plan(entries, { ...run, lock, resumed }).due }
  })
  const progress = new Progress(
    io,
    'Verifying',
    plans.reduce((sum, { due }) => sum + due.length, 0)
  )
  let failed = false
  for (const { folder, due } of plans) {
    const { retractions, ...rest } = run
    const took = (key: string, entry: LockedEntry) => {
      folder.lock.set(key, entry)
      keep(folder.path, key, entry)
      progress.step()
    }
    await verifyAll(due, { ...rest, lock: folder.lock, took, ...(retractions ? { retractions } : {}) })
    failed = !(await settle(folder, io)) || failed
  }
  progress.end()
  return failed
}

/** Writes a verdict down at once, so that it is not lost whatever happens next. */
function keep(lock: string, key: string, entry: LockedEntry): void {
  try {
    appendFileSync(`${lock}.part`, `${JSON.stringify([key, entry])}\n`)
  } catch {
    // The lock itself is written at the end, and that will tell.
  }
}

/** Writes the lock, without entries that are gone. */
async function settle({ path, lock, entries }: Locked, io: Io): Promise<boolean> {
  const text = writeLock(await withoutGone(lock, dirname(path), entries, reader))
  const before = readTextFile(path, Number.POSITIVE_INFINITY)
  const isThere = 'text' in before && before.text === text
  if (!isThere && !wroteWhole(path, text, shownPath(path, io.cwd), io)) return false
  try {
    rmSync(`${path}.part`, { force: true })
  } catch {
    // All that is in the journal is in the lock.
  }
  return true
}

interface Row {
  readonly entry: Entry
  readonly report: ReferenceReport
}

/** What the lock says of each entry, and what it does not know. */
function reportsIn(
  { entries, lock }: Locked,
  texts: Texts,
  { today, maxAge, retractions }: Pick<Run, 'today' | 'maxAge' | 'retractions'>
): Row[] {
  return entries.flatMap((checked) => {
    const { entry } = checked
    const name = idNameOf(checked)
    const locked = lock.get(entry.key)
    const age = freshness(lock, entry, name, { today, maxAge })
    const reports: ReferenceReport[] = []
    if (locked && age !== 'new') {
      const now = withNotice(locked, retractions?.(name))
      reports.push(...reportsOn(entry, now, texts.around(entry.file)))
    }
    if (age !== 'fresh') reports.push(reportOnAge(entry, age, locked?.date))
    return reports.map((report) => ({ entry, report }))
  })
}

function print(rows: readonly Row[], folders: readonly Locked[], json: boolean, io: Io): void {
  const lines = new Lines(io.cwd)
  const total = folders.reduce((sum, { entries }) => sum + entries.length, 0)
  if (json) {
    const reports = rows.map(({ entry, report: { kind, severity, message, fixes } }) => {
      return { key: entry.key, kind, severity, message, ...lines.place(entry.file, entry.keySpan.start), fixes }
    })
    io.stdout.write(asJson({ entries: total, reports }))
    return
  }
  for (const { entry, report } of rows) {
    const { path, line } = lines.place(entry.file, entry.keySpan.start)
    const mends = report.fixes.map(({ title }) => `    mend: ${title}\n`).join('')
    io.stdout.write(
      `${plain(`${path}:${line}  ${report.severity}  ${report.kind}  ${report.message}`)}\n${plain(mends.trimEnd())}${mends === '' ? '' : '\n'}`
    )
  }
  const counts = new Map<string, number>()
  for (const { report } of rows) counts.set(report.kind, (counts.get(report.kind) ?? 0) + 1)
  const said = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')
  const keys = new Set(rows.map(({ entry }) => `${entry.file}\n${entry.key}`))
  io.stdout.write(
    `${total} ${total === 1 ? 'entry' : 'entries'}: ${total - keys.size} verified${said === '' ? '' : `, ${said}`}.\n`
  )
}
