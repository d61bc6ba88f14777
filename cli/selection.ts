// Which findings of a run count: those on changed lines, and those that are not in the baseline.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding } from '../core/finding.ts'
import { LineIndex } from '../core/text/lines.ts'
import {
  BadBaseline,
  type Baseline,
  baselineCounts,
  baselineName,
  countsByFolder,
  type Gone,
  readBaseline,
  Waiting
} from './baseline.ts'
import { type Changes, changesSince, NoChanges, touches } from './changes.ts'
import { type Io, UsageError } from './io.ts'
import { readTextFile } from './read.ts'
import type { FileResult } from './result.ts'

/** What was asked for. */
export interface SelectionOptions {
  /** The baseline's file; undefined: the usual one, where it is. */
  readonly baseline?: string | undefined
  readonly noBaseline: boolean
  readonly since?: string | undefined
  readonly ratchet: boolean
}

/** A folder in which there are more findings than the baseline has. */
export interface Risen {
  readonly folder: string
  readonly now: number
  readonly before: number
}

/** What was left out, and what became of the baseline. */
export interface Selected {
  /** Findings of the baseline that were met again. */
  readonly waiting: number
  /** Those of checked files that were not. */
  readonly gone: readonly Gone[]
  /** Findings on lines that did not change. */
  readonly unchanged: number
  /** With `ratchet`: folders with more findings than before. */
  readonly risen?: readonly Risen[]
}

/** Chooses findings file by file. */
export class Selection {
  readonly #cwd: string
  readonly #changes: Changes | undefined
  readonly #baseline: Baseline | undefined
  readonly #waiting: Waiting | undefined
  readonly #ratchet: boolean
  readonly #counts = new Map<string, number>()
  #unchanged = 0

  /** Throws a UsageError for a baseline or a revision that cannot be used. */
  constructor(command: string, options: SelectionOptions, io: Io) {
    this.#cwd = io.cwd
    this.#ratchet = options.ratchet
    this.#changes = options.since === undefined ? undefined : changesFor(command, options.since, io.cwd)
    this.#baseline = options.noBaseline ? undefined : baselineFor(command, options.baseline, io.cwd)
    if (options.ratchet && !this.#baseline) {
      throw new UsageError(
        `--ratchet counts against a baseline, and there is none; “neuroprose baseline” writes it.`,
        command
      )
    }
    this.#waiting = this.#baseline && new Waiting(this.#baseline)
    // Files that are gone first, since what they had may turn up in any other.
    for (const path of this.#waiting?.paths() ?? []) {
      if (!existsSync(resolve(io.cwd, path))) this.#waiting?.forgetFile(path)
    }
  }

  /** Whether every finding counts. */
  get isAll(): boolean {
    return this.#changes === undefined && this.#waiting === undefined
  }

  /** Whether only changed files need be looked at, and this is none of them. */
  passesOver(path: string): boolean {
    return this.#changes !== undefined && !this.#changes.has(path)
  }

  /** The findings of a file that count. */
  of(result: FileResult): readonly Finding[] {
    this.#counts.set(result.path, result.findings.length)
    const fresh = this.#waiting ? this.#waiting.newIn(result.path, result.findings) : result.findings
    const changed = this.#changes?.get(resolve(this.#cwd, result.path))
    if (this.#changes === undefined || changed === 'all') return fresh
    // For git a carriage return alone ends no line.
    const lines = new LineIndex(result.source.replace(/\r(?!\n)/g, ' '))
    const touched = fresh.filter(({ span }) => {
      const last = lines.placeOf(Math.max(span.start, span.end - 1)).line
      return changed !== undefined && touches(changed, lines.placeOf(span.start).line, last)
    })
    this.#unchanged += fresh.length - touched.length
    return touched
  }

  /** What was left out; undefined when there was nothing to leave out by. */
  end(): Selected | undefined {
    if (!this.#changes && !this.#waiting) return undefined
    return {
      waiting: this.#waiting?.count ?? 0,
      gone: this.#waiting?.gone() ?? [],
      unchanged: this.#unchanged,
      ...(this.#ratchet ? { risen: this.#risen() } : {})
    }
  }

  #risen(): Risen[] {
    const before = baselineCounts(this.#baseline ?? new Map())
    return [...countsByFolder(this.#counts)]
      .map(([folder, now]) => ({ folder, now, before: before.get(folder) ?? 0 }))
      .filter((one) => one.now > one.before)
      .sort((a, b) => (a.folder < b.folder ? -1 : 1))
  }
}

function changesFor(command: string, since: string, cwd: string): Changes {
  try {
    return changesSince(since, cwd)
  } catch (error) {
    if (error instanceof NoChanges) throw new UsageError(error.message, command)
    throw error
  }
}

function baselineFor(command: string, named: string | undefined, cwd: string): Baseline | undefined {
  const name = named ?? baselineName
  const read = readTextFile(resolve(cwd, name), Number.POSITIVE_INFINITY)
  if ('error' in read) {
    if (named === undefined && read.missing) return undefined
    throw new UsageError(`The baseline ${name} cannot be used: ${read.error}.`, command)
  }
  try {
    return readBaseline(read.text)
  } catch (error) {
    if (!(error instanceof BadBaseline)) throw error
    throw new UsageError(
      `The baseline ${name} cannot be used: ${error.message}; “neuroprose baseline” writes it anew.`,
      command
    )
  }
}
