// “Verify references”: looks up what an article's bibliography lists, and gives the lock files that keep the verdicts.
import type { CancellationToken } from 'vscode-languageserver'
import { dirname, resolve } from '../../bibliography/paths.ts'
import { withoutGone } from '../../bibliography/verify/gone.ts'
import { BadLock, type LockedEntry, lockName, readLock, writeLock } from '../../bibliography/verify/lock.ts'
import { type Checked, checkedIn, lockFor, plan, verify } from '../../bibliography/verify/verify.ts'
import type { Reading } from '../analysis.ts'
import { modeFor } from '../lookups.ts'
import type { ServerRequests, Verified } from '../messages.ts'
import { answering, Refusal, type Session } from '../session.ts'
import { canonical, uriOf } from '../workspace.ts'

type Params<M extends keyof ServerRequests> = ServerRequests[M]['params']

/** Verdicts older than this many days are asked for again. */
const maxAge = 90

/** Answers `neuroprose/verify`; a request that is cancelled is answered with what was found until then. */
export function listenForVerification(session: Session): void {
  session.connection.onRequest(
    'neuroprose/verify',
    answering(session, 'The verification', async (params: Params<'neuroprose/verify'>, token): Promise<Verified> => {
      const { uri } = params.textDocument
      const reading = await session.analyser.read(uri)
      if (!reading) throw new Refusal('Open an article: its bibliography is what is verified.')
      const { bibliography } = reading.sources
      if (bibliography.entries.length === 0) throw new Refusal('This article has no bibliography with entries.')
      const mode = modeFor(reading.editor.lookUp, reading.configuration.lookups, session.resolvers.network)
      if (mode === 'off') {
        throw new Refusal('Look-ups are off. The setting neuroprose.lookups allows them.')
      }
      const work = await planned(session, reading, params.update === true)
      const total = work.due.reduce((sum, { due }) => sum + due.length, 0)
      if (mode === 'ask' && total > 0 && !(await agreed(session, total))) return { locks: [], done: 0, total }
      return verifyAll(session, reading, { ...work, total }, uri, token)
    })
  )
}

interface Work {
  readonly update: boolean
  readonly today: string
  readonly due: readonly { readonly folder: Folder; readonly due: readonly Checked[] }[]
}

/** What has to be looked up, folder by folder. */
async function planned(session: Session, reading: Reading, update: boolean): Promise<Work> {
  const today = new Date(session.resolvers.network?.clock.now() ?? 0).toISOString().slice(0, 10)
  const folders = await foldersOf(session, reading)
  const due = folders.map((folder) => ({
    folder,
    due: plan(folder.entries, { lock: folder.lock, update, maxAge, today }).due
  }))
  return { update, today, due }
}

/** Whether the user lets these references be looked up; a client that cannot ask says no. */
async function agreed({ connection }: Session, count: number): Promise<boolean> {
  const message = `Look up ${count === 1 ? '1 reference' : `${count} references`} at Crossref, DataCite, PubMed, arXiv and Open Library? Their identifiers leave your machine; of a reference without one, or with a wrong one, its title, first author and year.`
  const answer = await connection.window.showInformationMessage(message, { title: 'Look up' }).catch(() => undefined)
  return answer?.title === 'Look up'
}

async function verifyAll(
  session: Session,
  reading: Reading,
  { update, today, due: work, total }: Work & { readonly total: number },
  uri: string,
  token: CancellationToken
): Promise<Verified> {
  const cancel = new AbortController()
  if (token.isCancellationRequested) cancel.abort()
  token.onCancellationRequested(() => cancel.abort())
  let done = 0
  for (const { folder, due } of work) {
    const took = (key: string, entry: LockedEntry) => {
      folder.lock.set(key, entry)
      done++
      void session.connection.sendNotification('neuroprose/verifying', { uri, done, total })
    }
    const resolver = session.resolvers.online(reading.editor.lookUp)
    await verify(due, {
      resolver,
      lock: folder.lock,
      update,
      maxAge,
      today,
      search: true,
      signal: cancel.signal,
      took
    }).catch((error: unknown) => {
      if (!cancel.signal.aborted) throw error
    })
  }
  const files = session.workspace.filesBeside(reading.home)
  const locks = work.map(async ({ folder: { path, lock, entries } }) => {
    const kept = await withoutGone(lock, dirname(path), entries, files)
    return { uri: canonical(uriOf(path, reading.home)), text: writeLock(kept) }
  })
  return { locks: await Promise.all(locks), done, total }
}

interface Folder {
  readonly path: string
  readonly entries: readonly Checked[]
  readonly lock: Map<string, LockedEntry>
}

/** The entries by the folder of their file, with what its lock has of them. */
async function foldersOf(session: Session, { sources, home }: Reading): Promise<Folder[]> {
  const folders = new Map<string, Checked[]>()
  for (const file of sources.bibliography.files) {
    const text = (await session.workspace.read(canonical(uriOf(file.path, home))).catch(() => undefined)) ?? ''
    const own = sources.bibliography.entries.filter((entry) => entry.file === file.path && file.format !== 'inline')
    const list = folders.get(dirname(file.path)) ?? []
    list.push(...own.map((entry) => checkedIn(entry, text)))
    folders.set(dirname(file.path), list)
  }
  return Promise.all(
    [...folders].map(async ([folder, entries]) => {
      const path = resolve(folder, lockName)
      const text = await session.workspace.read(canonical(uriOf(path, home))).catch(() => undefined)
      return { path, entries, lock: lockFor(text === undefined ? new Map() : lockIn(text, path), entries) }
    })
  )
}

function lockIn(text: string, path: string) {
  try {
    return readLock(text)
  } catch (error) {
    if (error instanceof BadLock) throw new Refusal(`${path} cannot be used: ${error.message}; mend or delete it.`)
    throw error
  }
}
