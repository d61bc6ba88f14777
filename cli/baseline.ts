// The baseline: findings that were there when the tool came in. What is in it waits; only what is new is shown.
import type { Finding } from '../core/finding.ts'
import type { Reported } from './fingerprint.ts'
import { withoutMark } from './io.ts'

export const baselineName = 'neuroprose-baseline.json'

/** Fingerprints by file and rule; one that occurs twice stands twice. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

const VERSION = 1

/** A file that cannot be used as a baseline. */
export class BadBaseline extends Error {}

/** Reads a baseline. Throws `BadBaseline` with a message for people. */
export function readBaseline(text: string): Baseline {
  let data: unknown
  try {
    data = JSON.parse(withoutMark(text))
  } catch {
    throw new BadBaseline('it is no valid JSON')
  }
  const { version, files } = (data ?? {}) as { version?: unknown; files?: Record<string, Record<string, string[]>> }
  if (typeof version === 'number' && version > VERSION)
    throw new BadBaseline(`it was written by a newer version (${version})`)
  if (version !== VERSION || typeof files !== 'object') throw new BadBaseline('it is no baseline')
  return new Map(Object.entries(files).map(([path, rules]) => [path, new Map(Object.entries(rules))]))
}

/** The baseline as text: sorted, a rule a line, so that a change shows as what it is. */
export function writeBaseline(found: ReadonlyMap<string, readonly Reported[]>): string {
  const files = [...found].filter(([, findings]) => findings.length > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = files.map(([path, findings]) => {
    const rules = new Map<string, string[]>()
    for (const { rule, fingerprint } of findings) rules.set(rule, [...(rules.get(rule) ?? []), fingerprint])
    const rows = [...rules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, prints]) => `      ${JSON.stringify(rule)}: ${JSON.stringify(prints.sort())}`)
    return `    ${JSON.stringify(path)}: {\n${rows.join(',\n')}\n    }`
  })
  return `{\n  "version": ${VERSION},\n  "files": {${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}}\n}\n`
}

/** A finding of the baseline that was not met again. */
export interface Gone {
  readonly path: string
  readonly rule: string
}

/** Tells findings that wait from those that are new, file by file. */
export class Waiting {
  readonly #left = new Map<string, Map<string, string[]>>()
  readonly #moved = new Map<string, number>()
  readonly #checked = new Set<string>()
  #count = 0

  constructor(baseline: Baseline) {
    for (const [path, rules] of baseline) {
      this.#left.set(path, new Map([...rules].map(([rule, prints]) => [rule, [...prints]])))
    }
  }

  /** How many findings were met again. */
  get count(): number {
    return this.#count
  }

  /** The findings of a file that are not in the baseline. */
  newIn<F extends Finding>(path: string, findings: readonly F[]): F[] {
    this.#checked.add(path)
    const rules = this.#left.get(path)
    return findings.filter((finding) => {
      const print = 'fingerprint' in finding ? String(finding.fingerprint) : ''
      const isOld = take(rules?.get(finding.rule), print) || this.#takeMoved(finding.rule, print)
      if (isOld) this.#count++
      return !isOld
    })
  }

  /** A file that is gone may stand under another name now: its findings count wherever they turn up. */
  forgetFile(path: string): void {
    for (const [rule, prints] of this.#left.get(path) ?? []) {
      for (const print of prints) this.#moved.set(`${rule} ${print}`, (this.#moved.get(`${rule} ${print}`) ?? 0) + 1)
    }
    this.#left.delete(path)
  }

  #takeMoved(rule: string, print: string): boolean {
    const left = this.#moved.get(`${rule} ${print}`) ?? 0
    if (left > 0) this.#moved.set(`${rule} ${print}`, left - 1)
    return left > 0
  }

  /** Findings of the checked files that were not met again; `baseline` need no longer have them. */
  gone(): Gone[] {
    return [...this.#left].flatMap(([path, rules]) =>
      this.#checked.has(path) ? [...rules].flatMap(([rule, prints]) => prints.map(() => ({ path, rule }))) : []
    )
  }

  /** The files of the baseline. */
  paths(): string[] {
    return [...this.#left.keys()]
  }
}

function take(prints: string[] | undefined, print: string): boolean {
  const at = prints?.indexOf(print) ?? -1
  if (at >= 0) prints?.splice(at, 1)
  return at >= 0
}

/** How many findings each folder has, those below it not counted. */
export function countsByFolder(paths: Iterable<readonly [path: string, count: number]>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [path, count] of paths) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
    counts.set(folder, (counts.get(folder) ?? 0) + count)
  }
  return counts
}

/** The counts of a baseline by folder. */
export function baselineCounts(baseline: Baseline): Map<string, number> {
  return countsByFolder(
    [...baseline].map(
      ([path, rules]) => [path, [...rules.values()].reduce((sum, prints) => sum + prints.length, 0)] as const
    )
  )
}
