// Results of checks on disk, by the content of all that they depend on; safe when several runs share them.
import { dirname, join } from 'node:path'
import { cacheFolder } from '../bibliography/lookup/disk.ts'
import type { Brief } from './brief.ts'
import type { SideFile } from './configuration.ts'
import type { Io } from './io.ts'
import type { Outcome } from './outcome.ts'
import { reader } from './reader.ts'
import type { FileResult } from './result.ts'
import { Seen } from './seen.ts'
import { Shelf } from './shelf.ts'
import { hashOf, type Read, StillTheSame } from './stamps.ts'

/** More bytes than this are not kept; the oldest results go first. */
const LARGEST = 1_000_000_000
/** So many lists of what documents share stay in memory. */
const mostShared = 2000

/** What a result rests on; what many documents share is kept once, under its hash. */
export interface Rests {
  readonly side: string
  readonly reads: string
}

/** What is kept of one document. */
interface KeptResult extends Rests {
  readonly format: string
  /** Where it differs from the text that was read. */
  readonly source?: string
  readonly cells?: FileResult['cells']
  readonly findings: FileResult['findings']
  readonly problems: FileResult['problems']
}

/** What is kept of one document for one kind of report; its text stands beside it. */
interface KeptBrief extends Rests {
  readonly brief: Omit<Brief, 'text'>
}

/** Something that still holds, with what is wrong in the files that it rests on. */
export interface Held<T> {
  readonly value: T
  readonly side: readonly SideFile[]
  readonly rests: Rests
}

/** Where this user's results are kept. */
export function checksFolder(env: Io['env'], platform: string = process.platform): string {
  return join(dirname(cacheFolder(env, platform)), 'checks')
}

/** Results of earlier runs. Nothing here throws: what cannot be read or kept is checked again, and told at the end. */
export class ChecksCache {
  /** The documents of `root` that were read, so that none is read again only to find it unchanged. */
  readonly seen: Seen
  readonly #shelf: Shelf
  readonly #shared = new Map<string, unknown>()
  readonly #now = new StillTheSame(reader)
  readonly #holds = new Map<string, Promise<boolean>>()

  constructor(folder: string, root: string, largest = LARGEST) {
    // What is shared may have been among what went.
    this.#shelf = new Shelf(folder, largest, () => this.#shared.clear())
    this.seen = new Seen(this.#shelf, root)
  }

  /** What an earlier run made of a document; undefined where there is none that still holds. */
  async find(key: string, path: string, text: string | undefined): Promise<Held<FileResult> | undefined> {
    const kept = this.#shelf.read(key)?.value as KeptResult | undefined
    const held = kept && (await this.#held(kept))
    if (kept === undefined || held === undefined) return undefined
    const { format, findings, problems, cells, source = text ?? '' } = kept
    return { ...held, value: { path, format, source, findings, problems, ...(cells === undefined ? {} : { cells }) } }
  }

  /** What an earlier run printed of it in a report. `key` tells the report, too. */
  async findBrief(key: string): Promise<Held<Brief> | undefined> {
    const kept = this.#shelf.read(key)
    if (kept === undefined) return undefined
    const { brief, ...rests } = kept.value as KeptBrief
    const held = await this.#held(rests)
    return held && { ...held, value: { ...brief, text: kept.text } }
  }

  /** Keeps what a check gave. What went wrong by our own mistake is not kept. */
  keep(key: string, text: string | undefined, { result, side, reads, failed }: Outcome): Rests | undefined {
    if (failed === true || !this.#shelf.isUsable) return undefined
    const { format, source, cells, findings, problems } = result
    const rests = { side: this.#keepShared(side), reads: this.#keepShared(reads) }
    const kept: KeptResult = {
      format,
      ...(source === text ? {} : { source }),
      ...(cells === undefined ? {} : { cells }),
      findings,
      problems,
      ...rests
    }
    this.#shelf.write(key, kept)
    return rests
  }

  /** Keeps what was printed of it. */
  keepBrief(key: string, { text, ...brief }: Brief, rests: Rests): void {
    this.#shelf.write(key, { brief, ...rests } satisfies KeptBrief, text)
  }

  /** What there is to tell about the cache, if anything. */
  notes(): string[] {
    return this.#shelf.notes()
  }

  async #held({ side, reads }: Rests): Promise<Omit<Held<unknown>, 'value'> | undefined> {
    const places = this.#share<readonly Read[]>(reads)
    const files = this.#share<readonly SideFile[]>(side)
    if (places === undefined || files === undefined) return undefined
    const holds = this.#holds.get(reads) ?? this.#now.holds(places)
    this.#holds.set(reads, holds)
    return (await holds) ? { side: files, rests: { side, reads } } : undefined
  }

  #share<T>(hash: string): T | undefined {
    const known = this.#shared.get(hash)
    if (known !== undefined) return known as T
    const found = this.#shelf.read(hash)?.value
    if (found === undefined) return undefined
    this.#remember(hash, found)
    this.#shelf.touch(hash)
    return found as T
  }

  #keepShared(value: object): string {
    const hash = hashOf(JSON.stringify(value))
    if (!this.#shared.has(hash)) {
      this.#remember(hash, value)
      this.#shelf.write(hash, value)
    }
    return hash
  }

  #remember(hash: string, value: unknown): void {
    if (this.#shared.size >= mostShared) this.#shared.clear()
    this.#shared.set(hash, value)
  }
}
