// What was measured last, for the rule pages.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Counts } from './measure.mts'

/** Counts on our own cases and the catalogue together, by rule id. */
export type Results = Readonly<Record<string, Counts>>

export const resultsFile = join(import.meta.dirname, 'results.json')

/** The results that were written last. */
export function lastResults(): Results {
  return existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as Results) : {}
}
