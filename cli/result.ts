// What checking one file gives; what reporters print.
import type { Cell } from '../core/document/document.ts'
import type { Finding, Severity } from '../core/finding.ts'
import type { Span } from '../core/text/span.ts'
import type { Reported } from './fingerprint.ts'
import type { Selected } from './selection.ts'

/** Something wrong with a file itself. `trouble`: it or its settings could not be used, and the exit code says so. */
export interface FileProblem {
  readonly message: string
  readonly span?: Span
  readonly trouble: boolean
}

/** One file: a document that was checked, or a configuration or bibliography with something wrong in it. */
export interface FileResult {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  /** The format it was read as; `configuration`, `bibliography` or `rules` for files that documents rest on. */
  readonly format: string
  /** '' where it could not be read. */
  readonly source: string
  /** The text cells of a notebook. */
  readonly cells?: readonly Cell[]
  /** Findings that are shown. */
  readonly findings: readonly (Finding | Reported)[]
  readonly problems: readonly FileProblem[]
  /** As a report has it, where that is where it comes from. */
  readonly reported?: object
}

export type Counts = Readonly<Record<Severity, number>>

/** Everything, in numbers. */
export interface Summary {
  /** Documents that were checked or could not be read. */
  readonly files: number
  /** Findings that are shown. */
  readonly shown: Counts
  /** All findings, milder ones that `--severity` hides included. */
  readonly all: Counts
  readonly maxWarnings?: number
  /** What was left out by a baseline or by changed lines. */
  readonly selected?: Selected
}

/** Turns results into text for standard output. */
export interface Reporter {
  /**
   * What its text for a file depends on besides that file, where it prints each file as it comes, and the same whatever
   * came before: such a text may be kept.
   */
  readonly kept?: string
  /** Told of every file as soon as it is done. */
  file(result: FileResult): string
  end(summary: Summary): string
}

export function noCounts(): Record<Severity, number> {
  return { hint: 0, info: 0, warning: 0, error: 0 }
}
