// The report for machines: one JSON object, described in docs/json-output.md.
import type { Finding } from '../../core/finding.ts'
import { rulePage } from '../../core/homepage.ts'
import type { Span } from '../../core/text/span.ts'
import type { FileProblem, FileResult, Reporter, Summary } from '../result.ts'
import { Positions } from './positions.ts'

/** Raised when a field changes its meaning or goes away; new fields may come at any time. */
const version = 1

/** A reporter that prints once, at the end. `pathOf` shows paths of other files as the report does. */
export function jsonReporter(pathOf: (path: string) => string): Reporter {
  const files: object[] = []
  return {
    file(result) {
      files.push(fileOf(result, pathOf))
      return ''
    },
    end(summary) {
      return `${JSON.stringify({ version, files, summary: summaryOf(summary) })}\n`
    }
  }
}

/** One file as the report has it. */
export function fileOf(result: FileResult, pathOf: (path: string) => string): object {
  if (result.reported !== undefined) return result.reported
  const lines = new Positions(result)
  return {
    path: result.path,
    format: result.format,
    findings: result.findings.map((finding) => findingOf(finding, lines, pathOf)),
    problems: result.problems.map((problem) => problemOf(problem, lines))
  }
}

function findingOf(finding: Finding, lines: Positions, pathOf: (path: string) => string): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    ...('fingerprint' in finding ? { fingerprint: finding.fingerprint } : {}),
    ...lines.range(finding.span),
    url: rulePage(finding.rule),
    references: finding.references,
    related: finding.related.map(({ message, span }) => ({ message, ...lines.range(span) })),
    fixes: finding.fixes.map(({ title, meaning, edits, files }) => ({
      title,
      meaning,
      edits: edits.map(plainEdit),
      ...(files === undefined
        ? {}
        : { files: files.map((file) => ({ path: pathOf(file.path), edits: file.edits.map(plainEdit) })) })
    }))
  }
}

function plainEdit({ start, end, text }: Span & { readonly text: string }): object {
  return { start, end, text }
}

function problemOf(problem: FileProblem, lines: Positions): object {
  return {
    message: problem.message,
    ...(problem.span === undefined ? {} : lines.range(problem.span)),
    ...(problem.trouble ? { trouble: true } : {})
  }
}

export function summaryOf({ files, shown, selected }: Summary): object {
  return {
    ...(selected ? { selected } : {}),
    files,
    errors: shown.error,
    warnings: shown.warning,
    infos: shown.info,
    hints: shown.hint
  }
}
