// From paths to results, in the order of the paths: kept results are taken from the cache, the rest goes to the engine.
import { statSync } from 'node:fs'
import { folderOf } from '../core/config/paths.ts'
import { type Brief, briefOf, type Rendering } from './brief.ts'
import { ChecksCache, checksFolder, type Held, type Rests } from './cache.ts'
import type { CheckerOptions } from './checker.ts'
import { Configuration, type SideFile, SideFiles } from './configuration.ts'
import { type Found, posix, shownPath } from './files.ts'
import { type Input, readInput } from './input.ts'
import type { Io } from './io.ts'
import type { Engine } from './outcome.ts'
import { programStamp } from './program.ts'
import { readTextFile } from './read.ts'
import type { FileResult } from './result.ts'
import type { Glance } from './seen.ts'
import { hashOf } from './stamps.ts'
import { engineFor } from './workers/pool.ts'

export interface PipelineOptions extends CheckerOptions {
  /** Threads at most; undefined: as many as pay. */
  readonly jobs?: number
  readonly cache: boolean
}

/** So many documents are read ahead of the one that is printed next, and no more than so many bytes. */
const mostAhead = 64
const mostBytesAhead = 4_000_000
/** Threads pay for this much; more need not be counted. */
const surelyMuch = 10_000_000

/** What became of one document, and what is wrong in the files that it rests on. */
interface Checked<T> {
  readonly value: T
  readonly side: readonly SideFile[]
}

/** `rests` where it is kept. */
interface CheckedNow extends Checked<FileResult> {
  readonly rests?: Rests | undefined
}

/** A document before it is read; without a cache nothing is known of it but its size. */
type Looked = Found & Partial<Glance>

/** What reading it gave, and the name of that; none where it could not be read. */
interface DocumentRead {
  readonly input: Input
  readonly content?: string
}

/** Checks documents and collects what is wrong in the files that they rest on. */
export class Pipeline {
  readonly side = new SideFiles()
  readonly #options: CheckerOptions
  readonly #jobs: number | undefined
  readonly #configuration: Configuration
  readonly #cache: ChecksCache | undefined
  readonly #packs = new Map<string, string>()
  readonly #program: string

  constructor({ jobs, cache, ...options }: PipelineOptions, env: Io['env']) {
    this.#options = options
    this.#jobs = jobs
    this.#configuration = new Configuration(this.side, options.config === undefined ? undefined : posix(options.config))
    this.#cache = cache ? new ChecksCache(checksFolder(env), options.cwd) : undefined
    this.#program = cache ? hashOf(programStamp(), JSON.stringify(options)) : ''
  }

  /** Whether the documents of this folder have rules of their own. */
  hasPacks(folder: string): boolean {
    return this.#configuration.packsFor(posix(folder)).length > 0
  }

  isIgnored(path: string): boolean {
    return this.#configuration.isIgnored(posix(path))
  }

  /** Checks one text that stands in no file, or whose file is not asked. */
  async checkText(path: string, input: Input): Promise<FileResult> {
    const engine = engineFor(this.#options, 1, 0)
    const { result, side } = await engine.check(path, input)
    this.side.again(side)
    return result
  }

  /** The results of `files` in their order. */
  results(files: readonly Found[]): AsyncGenerator<FileResult> {
    return this.#each(files, (document, engine) => this.#checkRead(document.path, readNow(document), engine))
  }

  /** What a report prints of `files`, in their order: where nothing changed, no document is even read. */
  briefs(files: readonly Found[], rendering: Rendering): AsyncGenerator<Brief> {
    return this.#each(files, (document, engine) => this.#brief(document, engine, rendering))
  }

  /** What there is to tell besides results. */
  notes(): string[] {
    return this.#cache?.notes() ?? []
  }

  async *#each<T>(
    files: readonly Found[],
    ask: (document: Looked, engine: Engine) => Promise<Checked<T>>
  ): AsyncGenerator<T> {
    const engine = engineFor(this.#options, this.#jobs, this.#jobs === undefined ? bytesIn(files, surelyMuch) : 0)
    const waiting: { readonly checked: Promise<Checked<T>>; readonly size: number }[] = []
    let bytes = 0
    try {
      for (const file of files) {
        const glance = this.#cache?.seen.glance(file.path) ?? { size: sizeOfFile(file.path) }
        waiting.push({ checked: ask({ ...file, ...glance }, engine), size: glance.size })
        bytes += glance.size
        // One thread reads nothing ahead: each result is printed before the next document is begun.
        while (waiting.length > (engine.ahead ? mostAhead : 0) || bytes > mostBytesAhead) {
          const first = waiting.shift()
          if (first === undefined) break
          bytes -= first.size
          yield this.#told(await first.checked)
        }
      }
      for (const { checked } of waiting) yield this.#told(await checked)
    } finally {
      this.#cache?.seen.end()
      await engine.close()
    }
  }

  /** Problems of shared files are collected in the order of the documents, whichever thread met them first. */
  #told<T>({ value, side }: Checked<T>): T {
    this.side.again(side)
    return value
  }

  async #brief(document: Looked, engine: Engine, rendering: Rendering): Promise<Checked<Brief>> {
    const { path, content } = document
    const kept = content === undefined ? undefined : await this.#keptBrief(path, content, rendering)
    if (kept !== undefined) return kept
    const read = readNow(document)
    const other = read.content === content ? undefined : await this.#keptBrief(path, read.content, rendering)
    if (other !== undefined) return other
    const { value, side, rests } = await this.#checkRead(path, read, engine)
    const brief = briefOf(value, rendering)
    if (read.content !== undefined && rests !== undefined) {
      this.#cache?.keepBrief(this.#keyOf(path, read.content, rendering.name), brief, rests)
    }
    return { value: brief, side }
  }

  async #keptBrief(path: string, content: string | undefined, { name }: Rendering): Promise<Held<Brief> | undefined> {
    return content === undefined ? undefined : this.#cache?.findBrief(this.#keyOf(path, content, name))
  }

  async #checkRead(path: string, { input, content }: DocumentRead, engine: Engine): Promise<CheckedNow> {
    const cache = this.#cache
    if (cache === undefined || content === undefined) {
      const { result, side } = await engine.check(path, input)
      return { value: result, side }
    }
    const text = 'text' in input ? input.text : undefined
    const key = this.#keyOf(path, content)
    const kept = await cache.find(key, shownPath(path, this.#options.cwd), text)
    if (kept !== undefined) return kept
    const outcome = await engine.check(path, input)
    return { value: outcome.result, side: outcome.side, rests: cache.keep(key, text, outcome) }
  }

  /** The name of a result, or of what a report prints of it. */
  #keyOf(path: string, content: string, report = ''): string {
    const folder = folderOf(posix(path))
    const packs = this.#configuration.packsFor(folder).map((pack) => this.#packText(pack.path))
    return hashOf(this.#program, path, this.#configuration.stampFor(folder), ...packs, content, report)
  }

  #packText(path: string): string {
    const known = this.#packs.get(path)
    if (known !== undefined) return known
    const hash = hashOf(path, JSON.stringify(readTextFile(path)))
    this.#packs.set(path, hash)
    return hash
  }
}

function readNow({ path, error, note }: Looked): DocumentRead {
  const input = error === undefined ? readInput(path) : { error }
  if (note === undefined || 'error' in input) return { input }
  const content = 'text' in input ? hashOf(input.note ?? '', input.text) : hashOf('', input.bytes)
  note(content)
  return { input, content }
}

/** How much there is to read, as far as it matters; what is not there counts nothing. */
export function bytesIn(files: readonly Found[], most = Number.POSITIVE_INFINITY): number {
  let bytes = 0
  for (const { path } of files) {
    if (bytes >= most) break
    bytes += sizeOfFile(path)
  }
  return bytes
}

export function sizeOfFile(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0 // a circle of links: reading it tells
  }
}
