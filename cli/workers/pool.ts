// Worker threads that check documents. One is started when there is something to do, more when much is waiting.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { CheckerOptions } from '../checker.ts'
import { shownPath } from '../files.ts'
import { formatOfFile, type Input, sizeOf } from '../input.ts'
import type { Engine, Outcome } from '../outcome.ts'
import { LocalEngine } from './local.ts'
import type { Done, Task } from './messages.ts'

/** Starting a worker costs about a second of work, which is about so many bytes of prose. */
const worthAWorker = 150_000
/** Sent ahead to each worker, so that it never waits for the next one. */
const ahead = 2
/** So many workers may end in the middle of a document before the rest is checked without. */
const mostDeaths = 5
/** A worker's memory in MB; what needs more is told as a document that could not be checked. */
const limits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 }

interface Waiting extends Task {
  readonly size: number
  readonly settle: (outcome: Outcome) => void
}

interface Running {
  readonly worker: Worker
  readonly tasks: Map<number, Waiting>
}

/** Where the bundle keeps the worker's script; undefined where the program runs from its sources. */
export function workerScript(): string | undefined {
  const path = fileURLToPath(new URL('./worker.mjs', import.meta.url))
  return import.meta.url.endsWith('.mjs') && existsSync(path) ? path : undefined
}

/** An engine with at most `jobs` threads (default: as many as pay) for documents of `bytes` in all. */
export function engineFor(options: CheckerOptions, jobs: number | undefined, bytes: number): Engine {
  const script = workerScript()
  const most = jobs ?? (bytes < 2 * worthAWorker ? 1 : availableParallelism())
  return script === undefined || most <= 1 ? new LocalEngine(options) : new Pool(options, most, script)
}

/** Workers that take documents from one queue. */
export class Pool implements Engine {
  readonly ahead = true
  readonly #options: CheckerOptions
  readonly #jobs: number
  readonly #script: string
  readonly #running = new Set<Running>()
  readonly #queue: Waiting[] = []
  readonly #spare: LocalEngine
  #queued = 0
  #next = 0
  #deaths = 0
  #closed = false

  constructor(options: CheckerOptions, jobs: number, script: string) {
    this.#options = options
    this.#jobs = jobs
    this.#script = script
    this.#spare = new LocalEngine(options)
  }

  check(path: string, input: Input): Promise<Outcome> {
    if (this.#deaths > mostDeaths) return this.#spare.check(path, input)
    return new Promise((settle) => {
      const size = sizeOf(input)
      this.#queue.push({ id: this.#next++, path, input, size, settle })
      this.#queued += size
      this.#send()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#running].map(({ worker }) => worker.terminate()))
  }

  #send(): void {
    if (this.#queue.length > 0 && this.#wantsMore()) this.#start()
    for (let depth = 0; depth < ahead; depth++) {
      for (const running of this.#running) {
        if (running.tasks.size > depth) continue
        const task = this.#queue.shift()
        if (task === undefined) return
        this.#queued -= task.size
        running.tasks.set(task.id, task)
        running.worker.postMessage({ id: task.id, path: task.path, input: task.input } satisfies Task)
      }
    }
  }

  #wantsMore(): boolean {
    return this.#running.size === 0 || (this.#running.size < this.#jobs && this.#queued > worthAWorker)
  }

  #start(): void {
    const worker = new Worker(this.#script, { workerData: { options: this.#options }, resourceLimits: limits })
    const running: Running = { worker, tasks: new Map() }
    this.#running.add(running)
    worker.on('message', ({ id, outcome }: Done) => {
      running.tasks.get(id)?.settle(outcome)
      running.tasks.delete(id)
      this.#send()
    })
    let why = 'its thread ended'
    worker.on('error', (error) => {
      why = error.message
    })
    worker.on('exit', () => this.#ended(running, why))
  }

  /** The document that a worker died of is told as such; those behind it go back into the queue. */
  #ended(running: Running, why: string): void {
    this.#running.delete(running)
    // Nobody waits any longer for what was not done.
    if (this.#closed) return
    const [first, ...others] = running.tasks.values()
    if (first === undefined) return
    this.#deaths++
    first.settle(brokenOff(first.path, this.#options.cwd, why))
    this.#queue.unshift(...others)
    for (const { size } of others) this.#queued += size
    if (this.#deaths <= mostDeaths) this.#send()
    else for (const one of this.#queue.splice(0)) void this.#spare.check(one.path, one.input).then(one.settle)
  }
}

function brokenOff(path: string, cwd: string, why: string): Outcome {
  const message = `this could not be checked (${why}); please report it`
  const format = formatOfFile(path) ?? 'unknown'
  const result = {
    path: shownPath(path, cwd),
    format,
    source: '',
    findings: [],
    problems: [{ message, trouble: true }]
  }
  return { result, side: [], reads: [], failed: true }
}
