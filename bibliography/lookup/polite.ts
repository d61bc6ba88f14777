// Asks registers over the network as their operators want it: slowly, few at once, again after a while, by name.
import { homepage } from '../../core/homepage.ts'

/** What one request is answered with; the body is read whole. */
export interface Reply {
  readonly status: number
  readonly text: string
  /** The value of `Retry-After`, as sent. */
  readonly retryAfter: string | null
}

/** The one way out of the machine; a host injects it. Rejects when it gets no answer in `timeout` ms, or on `signal`. */
export type Fetch = (
  url: string,
  options: {
    readonly headers: Readonly<Record<string, string>>
    readonly timeout: number
    readonly signal: AbortSignal
  }
) => Promise<Reply>

/** Time and chance, injected so that tests need neither. */
export interface Clock {
  now(): number
  sleep(ms: number, signal: AbortSignal): Promise<void>
  /** A number in [0, 1). */
  random(): number
}

/** Registers that are asked. */
export type Service = 'crossref' | 'doi' | 'datacite' | 'eutils' | 'ctxp' | 'arxiv' | 'openlibrary'

/** Where they are; all can be set, for mirrors and tests. */
export const addresses: Readonly<Record<Service, string>> = {
  crossref: 'https://api.crossref.org',
  doi: 'https://doi.org',
  datacite: 'https://api.datacite.org',
  eutils: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
  ctxp: 'https://api.ncbi.nlm.nih.gov/lit/ctxp/v1',
  arxiv: 'https://export.arxiv.org/api',
  openlibrary: 'https://openlibrary.org'
}

/** How often a register may be asked. */
interface Limit {
  readonly perSecond: number
  readonly atOnce: number
}

/**
 * Published limits: Crossref since December 2025 (public pool 5/s and 1 at once, polite pool 10/s and 3 at once),
 * E-utilities 3/s, arXiv one request in three seconds; the others publish none and get the same courtesy.
 */
function limitOf(service: Service, hasContact: boolean): Limit {
  if (service === 'crossref') return hasContact ? { perSecond: 10, atOnce: 3 } : { perSecond: 5, atOnce: 1 }
  if (service === 'arxiv') return { perSecond: 1 / 3, atOnce: 1 }
  if (service === 'eutils' || service === 'ctxp') return { perSecond: 3, atOnce: 2 }
  return { perSecond: 5, atOnce: 2 }
}

/** Requests that are under way at once, over all registers. */
const ATONCE = 3
const TRIES = 4
const TIMEOUT = 20_000
/** A register that asks for longer than this is left for another day. */
const LONGEST_WAIT = 60_000

export interface PoliteOptions {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly addresses?: Partial<Record<Service, string>>
  /** A mail address of the user; who gives one is served faster. */
  readonly contact?: string
  readonly version: string
  /** For tests against a server of one's own. */
  readonly unlimited?: boolean
}

/** The register gave no answer that says anything about the work. */
export class Unreachable extends Error {
  readonly service: Service
  constructor(service: Service, reason: string) {
    super(`${service}: ${reason}`)
    this.service = service
  }
}

/** What to throw for an answer that says nothing about the work. */
export function noRecord(service: Service, { status }: Reply): Unreachable {
  return new Unreachable(service, status === 200 ? 'the answer is no record' : `status ${status}`)
}

interface Shared {
  readonly reply: Promise<Reply>
  readonly cancel: AbortController
  waiting: number
}

/** Sends requests; the same one asked twice at once is sent once. */
export class Polite {
  readonly #options: PoliteOptions
  readonly #lanes = new Map<Service, Lane>()
  readonly #gate: Gate
  readonly #shared = new Map<string, Shared>()

  constructor(options: PoliteOptions) {
    this.#options = options
    this.#gate = new Gate(options.unlimited ? 16 : ATONCE)
  }

  /** The answer to one request: any status that says something (200, 404 …). Rejects with `Unreachable`, or on `signal`. */
  async get(service: Service, path: string, accept: string, signal?: AbortSignal): Promise<Reply> {
    signal?.throwIfAborted()
    const name = `${service} ${path} ${accept}`
    const shared = this.#shared.get(name) ?? this.#start(name, service, path, accept)
    shared.waiting++
    try {
      return await unlessAborted(shared.reply, signal)
    } finally {
      if (--shared.waiting === 0) {
        // Whoever asks the same from now on must not fail with this abort.
        this.#forget(name, shared)
        shared.cancel.abort()
      }
    }
  }

  #start(name: string, service: Service, path: string, accept: string): Shared {
    const cancel = new AbortController()
    const reply = this.#ask(service, path, accept, cancel.signal)
    const shared: Shared = { reply, cancel, waiting: 0 }
    this.#shared.set(name, shared)
    const end = () => this.#forget(name, shared)
    // Nobody may be waiting any more when it fails.
    reply.then(end, end)
    return shared
  }

  #forget(name: string, shared: Shared): void {
    if (this.#shared.get(name) === shared) this.#shared.delete(name)
  }

  async #ask(service: Service, path: string, accept: string, signal: AbortSignal): Promise<Reply> {
    const { fetch, clock, contact, version } = this.#options
    const lane = this.#laneOf(service)
    const url = (this.#options.addresses?.[service] ?? addresses[service]).replace(/\/$/, '') + path
    const about = contact === undefined ? '' : `; mailto:${contact}`
    const headers = { Accept: accept, 'User-Agent': `NeuroProse/${version} (${homepage}${about})` }
    let failure = 'no answer'
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const leave = await lane.enter(signal)
      let leaveAll: (() => void) | undefined
      let reply: Reply | undefined
      try {
        leaveAll = await this.#gate.enter(signal)
        reply = await fetch(url, { headers, timeout: TIMEOUT, signal })
      } catch (error) {
        signal.throwIfAborted()
        failure = error instanceof Error ? error.message : String(error)
      } finally {
        leaveAll?.()
        leave()
      }
      if (reply && reply.status !== 429 && reply.status < 500) return reply
      if (reply) failure = `status ${reply.status}`
      const wait = waitAfter(reply, attempt, clock)
      if (wait > LONGEST_WAIT) break
      if (attempt < TRIES - 1) lane.pause(wait)
    }
    throw new Unreachable(service, failure)
  }

  #laneOf(service: Service): Lane {
    const known = this.#lanes.get(service)
    if (known) return known
    const { clock, contact, unlimited } = this.#options
    const limit = unlimited
      ? { perSecond: Number.POSITIVE_INFINITY, atOnce: 16 }
      : limitOf(service, contact !== undefined)
    const lane = new Lane(limit, clock)
    this.#lanes.set(service, lane)
    return lane
  }
}

/** How long to wait before the next try, in ms: what the register asks for, else twice as long each time, spread by chance. */
function waitAfter(reply: Reply | undefined, attempt: number, clock: Clock): number {
  const asked = reply?.retryAfter?.trim()
  if (asked && /^\d+$/.test(asked)) return Number(asked) * 1000
  const date = asked ? Date.parse(asked) : Number.NaN
  if (!Number.isNaN(date)) return Math.max(0, date - clock.now())
  return 500 * 2 ** attempt * (0.5 + clock.random())
}

/** Lets a few in at once; the others wait in line. */
class Gate {
  #free: number
  readonly #line: (() => void)[] = []

  constructor(places: number) {
    this.#free = places
  }

  /** Resolves with the way out. */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted()
    if (this.#free > 0) this.#free--
    else await this.#wait(signal)
    let inside = true
    return () => {
      if (!inside) return
      inside = false
      const next = this.#line.shift()
      if (next) next()
      else this.#free++
    }
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const turn = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        this.#line.splice(this.#line.indexOf(turn), 1)
        reject(signal.reason)
      }
      this.#line.push(turn)
      signal.addEventListener('abort', leave, { once: true })
    })
  }
}

/** The way to one register: so many a second, so many at once, none while it wants a pause. */
class Lane {
  readonly #clock: Clock
  readonly #step: number
  readonly #gate: Gate
  #next = 0

  constructor({ perSecond, atOnce }: Limit, clock: Clock) {
    this.#clock = clock
    this.#step = 1000 / perSecond
    this.#gate = new Gate(atOnce)
  }

  async enter(signal: AbortSignal): Promise<() => void> {
    const leave = await this.#gate.enter(signal)
    try {
      // A pause may be asked for while this one sleeps.
      for (;;) {
        const now = this.#clock.now()
        if (now >= this.#next) break
        await this.#clock.sleep(this.#next - now, signal)
      }
      this.#next = Math.max(this.#next, this.#clock.now()) + this.#step
      return leave
    } catch (error) {
      leave()
      throw error
    }
  }

  pause(ms: number): void {
    this.#next = Math.max(this.#next, this.#clock.now() + ms)
  }
}

/** `work`, or the signal's reason as soon as it is aborted; the work itself goes on for others. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
