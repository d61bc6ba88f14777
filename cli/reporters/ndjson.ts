// The report for machines as it comes: one line of JSON for each file, and one with the summary.
import type { Reporter } from '../result.ts'
import { fileOf, summaryOf } from './json.ts'

/** A reporter that prints each file as soon as it is done. */
export function ndjsonReporter(pathOf: (path: string) => string): Reporter {
  return {
    kept: 'ndjson',
    file: (result) => `${JSON.stringify({ type: 'file', ...fileOf(result, pathOf) })}\n`,
    end: (summary) => `${JSON.stringify({ type: 'summary', version: 1, ...summaryOf(summary) })}\n`
  }
}
