// Findings: what the engine hands to every host.
import type { TextEdit } from './text/edits.ts'
import type { Span } from './text/span.ts'

/** From the least to the most severe. */
export const severities = ['hint', 'info', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/** Severity moved by `steps` (negative: milder), kept inside the scale. */
export function moved(severity: Severity, steps: number): Severity {
  const at = severities.indexOf(severity) + steps
  return severities[Math.max(0, Math.min(at, severities.length - 1))] as Severity
}

/** An edit in a file beside the document (a new entry in a `.bib`). `path` is as the bibliography gave it. */
export interface FileEdit {
  readonly path: string
  readonly edits: readonly TextEdit[]
}

/** A mend that is offered. Only `kept` fixes may be applied without asking. */
export interface Fix {
  readonly title: string
  readonly meaning: 'kept' | 'changed'
  readonly edits: readonly TextEdit[]
  readonly files?: readonly FileEdit[]
}

/** A second place that belongs to a finding. */
export interface Related {
  readonly message: string
  readonly span: Span
}

/** One thing an author should look at. Spans are offsets into the document's source. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly span: Span
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  /** Keys of the curated library. */
  readonly references: readonly string[]
}
