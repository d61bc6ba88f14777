// Results of checks on disk, by the content of all that they depend on; bounded, and safe when several runs share it.
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../bibliography/lookup/disk.ts'
import type { SideFile } from './configuration.ts'
import type { Io } from './io.ts'
import type { Outcome } from './outcome.ts'
import { reader } from './reader.ts'
import type { FileResult } from './result.ts'
import { hashOf, type Read, StillTheSame } from './stamps.ts'
import { writeWhole } from './write.ts'

/** More bytes than this are not kept; the oldest results go first. */
const LARGEST = 1_000_000_000
/** The size of the folder is looked at after so many new results. */
const LOOKED_AT_AFTER = 500

/** What is kept of one document; what many documents share is kept once, under its hash. */
interface Kept {
  readonly format: string
  /** Where it differs from the text that was read. */
  readonly source?: string
  readonly cells?: FileResult['cells']
  readonly findings: FileResult['findings']
  readonly problems: FileResult['problems']
  readonly side: string
  readonly reads: string
}

/** Where this user's results are kept. */
export function checksFolder(env: Io['env'], platform: string = process.platform): string {
  return join(dirname(cacheFolder(env, platform)), 'checks')
}

/** Results of earlier runs. Nothing here throws: what cannot be read or kept is checked again, and told at the end. */
export class ChecksCache {
  readonly #folder: string
  readonly #largest: number
  readonly #shared = new Map<string, unknown>()
  readonly #now = new StillTheSame(reader)
  readonly #holds = new Map<string, Promise<boolean>>()
  #written = 0
  #broken = 0
  #failed: string | undefined

  constructor(folder: string, largest = LARGEST) {
    this.#folder = folder
    this.#largest = largest
  }

  /** What an earlier run made of a document; undefined where there is none that still holds. */
  async find(key: string, path: string, text: string | undefined): Promise<Omit<Outcome, 'reads'> | undefined> {
    const kept = this.#read(key) as Kept | undefined
    if (kept === undefined) return undefined
    const reads = this.#share<readonly Read[]>(kept.reads)
    const side = this.#share<readonly SideFile[]>(kept.side)
    if (reads === undefined || side === undefined) return undefined
    const holds = this.#holds.get(kept.reads) ?? this.#now.holds(reads)
    this.#holds.set(kept.reads, holds)
    if (!(await holds)) return undefined
    const { format, findings, problems, cells, source = text ?? '' } = kept
    return { result: { path, format, source, findings, problems, ...(cells === undefined ? {} : { cells }) }, side }
  }

  /** Keeps what a check gave. What went wrong by our own mistake is not kept. */
  keep(key: string, text: string | undefined, { result, side, reads, failed }: Outcome): void {
    if (failed === true || this.#failed !== undefined) return
    const { format, source, cells, findings, problems } = result
    const kept: Kept = {
      format,
      ...(source === text ? {} : { source }),
      ...(cells === undefined ? {} : { cells }),
      findings,
      problems,
      side: this.#keepShared(side),
      reads: this.#keepShared(reads)
    }
    this.#write(key, kept)
    if (++this.#written % LOOKED_AT_AFTER === 0) this.#shrink()
  }

  /** What there is to tell about the cache, if anything. */
  notes(): string[] {
    const many = this.#broken === 1 ? 'One kept result was' : `${this.#broken} kept results were`
    return [
      ...(this.#broken > 0 ? [`${many} damaged and made anew (in ${this.#folder}).`] : []),
      ...(this.#failed === undefined
        ? []
        : [`results could not be kept in ${this.#folder} (${this.#failed}); the next run will check everything again.`])
    ]
  }

  #share<T>(hash: string): T | undefined {
    const known = this.#shared.get(hash)
    if (known !== undefined) return known as T
    const found = this.#read(hash)
    if (found === undefined) return undefined
    this.#shared.set(hash, found)
    this.#touch(hash)
    return found as T
  }

  #keepShared(value: object): string {
    const hash = hashOf(JSON.stringify(value))
    if (!this.#shared.has(hash)) {
      this.#shared.set(hash, value)
      this.#write(hash, value)
    }
    return hash
  }

  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), `${key.slice(2)}.json`)
  }

  /** A kept value; its first line is the hash of the rest, so that damage shows. */
  #read(key: string): unknown {
    let text: string
    try {
      text = readFileSync(this.#pathOf(key), 'utf8')
    } catch {
      return undefined
    }
    const body = text.slice(41)
    try {
      if (text.slice(0, 40) === hashOf(body)) return JSON.parse(body)
    } catch {
      // told below
    }
    this.#broken++
    return undefined
  }

  #write(key: string, value: object): void {
    const body = JSON.stringify(value)
    try {
      // Another process sees the old result or the new one.
      writeWhole(this.#pathOf(key), `${hashOf(body)}\n${body}`)
    } catch (error) {
      this.#failed = error instanceof Error ? error.message : String(error)
    }
  }

  /** What is used is not old. */
  #touch(key: string): void {
    try {
      const now = new Date()
      utimesSync(this.#pathOf(key), now, now)
    } catch {
      // another run has removed it
    }
  }

  /** Removes the oldest results until the folder is a fifth under its bound. */
  #shrink(): void {
    const files = filesIn(this.#folder)
    let total = files.reduce((sum, { size }) => sum + size, 0)
    if (total <= this.#largest) return
    this.#shared.clear()
    for (const { path, size } of files.sort((a, b) => a.time - b.time)) {
      if (total <= this.#largest * 0.8) return
      remove(path)
      total -= size
    }
  }
}

/** Removes a file, if it is there and may be removed. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // then it stays
  }
}

function filesIn(folder: string): { readonly path: string; readonly size: number; readonly time: number }[] {
  return namesIn(folder).flatMap((part) =>
    namesIn(join(folder, part)).flatMap((name) => {
      const path = join(folder, part, name)
      const stats = statSync(path, { throwIfNoEntry: false })
      return stats ? [{ path, size: stats.size, time: stats.mtimeMs }] : []
    })
  )
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
