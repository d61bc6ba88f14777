// What a report that prints each document as it comes needs of one: small, and kept with its result.
import { type Severity, severities } from '../core/finding.ts'
import { type Counts, type FileResult, noCounts } from './result.ts'
import { problemLines } from './tell.ts'

/** One document as a report shows it. */
export interface Brief {
  /** Its part of the report, as text or in UTF-8. */
  readonly text: string | Uint8Array
  /** What people are told of it beside the report. */
  readonly told: string
  /** Whether it or its settings could not be used. */
  readonly trouble: boolean
  /** All findings, milder ones that are not shown included. */
  readonly counts: Counts
}

/** How documents are printed. */
export interface Rendering {
  /** Two renderings of one name print the same. */
  readonly name: string
  readonly of: (result: FileResult) => string
}

/** `rendering` with the findings from `least` on. */
export function fromSeverity(least: Severity, { name, of }: Rendering): Rendering {
  const from = severities.indexOf(least)
  const isShown = ({ severity }: { readonly severity: Severity }) => severities.indexOf(severity) >= from
  return { name: `${name} ${least}`, of: (result) => of({ ...result, findings: result.findings.filter(isShown) }) }
}

/** What is to print of a result. */
export function briefOf(result: FileResult, rendering: Rendering): Brief {
  const counts = noCounts()
  for (const { severity } of result.findings) counts[severity]++
  const trouble = result.problems.some((problem) => problem.trouble)
  return { text: rendering.of(result), told: problemLines(result), trouble, counts }
}
