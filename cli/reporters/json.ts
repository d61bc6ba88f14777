// The report for machines: one JSON object, described in docs/json-output.md.
import type { Finding } from '../../core/finding.ts'
import { rulePage } from '../../core/homepage.ts'
import { LineIndex } from '../../core/text/lines.ts'
import type { Span } from '../../core/text/span.ts'
import { type CellPlace, cellPlace, inParagraphs } from '../places.ts'
import type { FileProblem, FileResult, Reporter, Summary } from '../result.ts'

/** Raised when a field changes its meaning or goes away; new fields may come at any time. */
const version = 1

interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly cell?: CellPlace
  readonly paragraph?: number
}

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

function fileOf(result: FileResult, pathOf: (path: string) => string): object {
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
  return { message: problem.message, ...(problem.span === undefined ? {} : lines.range(problem.span)) }
}

function summaryOf({ files, shown }: Summary): object {
  return { files, errors: shown.error, warnings: shown.warning, infos: shown.info, hints: shown.hint }
}

/** Offsets with their lines and columns; a byte order mark has an offset but, as in editors, no column. */
class Positions {
  readonly #lines: LineIndex
  readonly #mark: boolean
  readonly #cells: FileResult['cells']
  readonly #paragraphs: boolean

  constructor({ source, cells, format }: FileResult) {
    this.#paragraphs = inParagraphs(format)
    this.#lines = new LineIndex(source)
    this.#mark = source.startsWith('\uFEFF')
    this.#cells = cells
  }

  range({ start, end }: Span): { start: Position; end: Position } {
    return { start: this.#of(start), end: this.#of(end) }
  }

  #of(offset: number): Position {
    const { line, column } = this.#lines.placeOf(offset)
    const cell = cellPlace(this.#cells, offset)
    const place = { line, column: line === 1 && this.#mark ? Math.max(1, column - 1) : column, offset }
    if (this.#paragraphs) return { ...place, paragraph: line }
    return cell === undefined ? place : { ...place, cell }
  }
}
