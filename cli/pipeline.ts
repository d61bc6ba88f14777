// From paths to results, in the order of the paths: kept results are taken from the cache, the rest goes to the engine.
import { statSync } from 'node:fs'
import { folderOf } from '../core/config/paths.ts'
import { ChecksCache, checksFolder } from './cache.ts'
import type { CheckerOptions } from './checker.ts'
import { Configuration, SideFiles } from './configuration.ts'
import { type Found, posix, shownPath } from './files.ts'
import { type Input, readInput, sizeOf } from './input.ts'
import type { Io } from './io.ts'
import type { Engine, Outcome } from './outcome.ts'
import { programStamp } from './program.ts'
import { readTextFile } from './read.ts'
import type { FileResult } from './result.ts'
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

type Checked = Pick<Outcome, 'result' | 'side'>

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
    this.#cache = cache ? new ChecksCache(checksFolder(env)) : undefined
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
    return this.#told(await engine.check(path, input))
  }

  /** The results of `files` in their order. */
  async *results(files: readonly Found[]): AsyncGenerator<FileResult> {
    const engine = engineFor(this.#options, this.#jobs, this.#jobs === undefined ? bytesIn(files) : 0)
    const waiting: { readonly checked: Promise<Checked>; readonly size: number }[] = []
    let bytes = 0
    try {
      for (const file of files) {
        const input = file.error === undefined ? readInput(file.path) : { error: file.error }
        const size = sizeOf(input)
        waiting.push({ checked: this.#check(file.path, input, engine), size })
        bytes += size
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
      await engine.close()
    }
  }

  /** What there is to tell besides results. */
  notes(): string[] {
    return this.#cache?.notes() ?? []
  }

  /** Problems of shared files are collected in the order of the documents, whichever thread met them first. */
  #told({ result, side }: Checked): FileResult {
    this.side.again(side)
    return result
  }

  async #check(path: string, input: Input, engine: Engine): Promise<Checked> {
    const cache = this.#cache
    if (cache === undefined || 'error' in input) return engine.check(path, input)
    const text = 'text' in input ? input.text : undefined
    const key = this.#keyOf(path, input)
    const kept = await cache.find(key, shownPath(path, this.#options.cwd), text)
    if (kept !== undefined) return kept
    const outcome = await engine.check(path, input)
    cache.keep(key, text, outcome)
    return outcome
  }

  #keyOf(path: string, input: Exclude<Input, { error: string }>): string {
    const folder = folderOf(posix(path))
    const packs = this.#configuration.packsFor(folder).map((pack) => this.#packText(pack.path))
    const settings = this.#configuration.stampFor(folder)
    const [text, note = ''] = 'text' in input ? [input.text, input.note] : [input.bytes]
    return hashOf(this.#program, path, settings, ...packs, note, text)
  }

  #packText(path: string): string {
    const known = this.#packs.get(path)
    if (known !== undefined) return known
    const hash = hashOf(path, JSON.stringify(readTextFile(path)))
    this.#packs.set(path, hash)
    return hash
  }
}

/** How much there is to read; what is not there counts nothing. */
export function bytesIn(files: readonly Found[]): number {
  return files.reduce((sum, { path }) => sum + sizeOfFile(path), 0)
}

export function sizeOfFile(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0 // a circle of links: reading it tells
  }
}
