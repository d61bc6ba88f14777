// Reads reports back: what a JSON or NDJSON report says of a file becomes a result that every reporter can print.
import { resolve } from 'node:path'
import type { Finding } from '../core/finding.ts'
import { LineIndex } from '../core/text/lines.ts'
import { sourceOf } from './document.ts'
import { formatOfFile, readInput } from './input.ts'
import { withoutMark } from './io.ts'
import type { FileProblem, FileResult } from './result.ts'

interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}
interface Range {
  readonly start: Place
  readonly end: Place
}
interface ReportedProblem extends Partial<Range> {
  readonly message: string
  readonly trouble?: boolean
}
interface ReportedFinding extends Omit<Finding, 'span' | 'related'>, Range {
  readonly related: readonly (Range & { readonly message: string })[]
}

/** A file as reports have it. */
export interface ReportedFile {
  readonly id?: unknown
  readonly path: string
  readonly format: string
  readonly findings: readonly ReportedFinding[]
  readonly problems: readonly ReportedProblem[]
}

/** What a report holds besides files. */
export interface Report {
  readonly files: readonly ReportedFile[]
  /** The summary's `selected`, where a baseline or changed lines left something out. */
  readonly selected: readonly Record<string, unknown>[]
  /** Lines that were answered with an error. */
  readonly errors: readonly ReportedFile[]
}

/** A text that is no report of ours. */
export class NoReport extends Error {}

/** Reads a report in JSON or NDJSON. Throws `NoReport`. */
export function readReport(written: string): Report {
  const text = withoutMark(written)
  const whole = parsed(text)
  if (isObject(whole) && Array.isArray(whole.files)) {
    return { files: whole.files.map(fileIn), selected: selectedIn(whole.summary), errors: [] }
  }
  const rows = text.split('\n').filter((line) => line.trim() !== '')
  const objects = rows.map((line, i) => {
    const row = parsed(line)
    if (!isObject(row)) throw new NoReport(`line ${i + 1} is no JSON object; is it cut off?`)
    return row
  })
  return {
    files: objects.filter(({ type }) => type === 'file').map(fileIn),
    selected: objects.filter(({ type }) => type === 'summary').flatMap(selectedIn),
    errors: objects.filter(({ type }) => type === 'error').map(errorIn)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function selectedIn(summary: unknown): Record<string, unknown>[] {
  return isObject(summary) && isObject(summary.selected) ? [summary.selected] : []
}

function fileIn(value: unknown): ReportedFile {
  if (!isObject(value) || typeof value.path !== 'string' || !Array.isArray(value.findings)) {
    throw new NoReport('a file in it has no “path” or no “findings”')
  }
  if (!value.findings.every(isPlacedFinding))
    throw new NoReport('a finding in it lacks its rule, its place or what belongs to it')
  const { type: _, ...file } = value
  return { ...file, problems: file.problems ?? [] } as unknown as ReportedFile
}

function isPlacedFinding(value: unknown): boolean {
  if (!isObject(value) || typeof value.rule !== 'string' || !isObject(value.start) || !isObject(value.end)) return false
  return Array.isArray(value.related) && Array.isArray(value.fixes)
}

/** A line that could not be read is a file that could not be. */
function errorIn({ id, line, error }: Record<string, unknown>): ReportedFile {
  const name = typeof id === 'string' ? id : id === undefined ? `line ${line}` : JSON.stringify(id)
  const known = id === undefined ? {} : { id }
  return {
    ...known,
    path: name,
    format: 'unknown',
    findings: [],
    problems: [{ message: String(error), trouble: true }]
  }
}

/** The result behind a report of a file. Its source is the file here if every place fits it, else blanks of its shape. */
export function resultOf(file: ReportedFile, cwd: string): FileResult {
  const ranges = [...file.findings, ...file.findings.flatMap(({ related }) => related)]
  const places = [...ranges, ...file.problems.filter(isPlaced)].flatMap(({ start, end }) => [start, end])
  const here = sourceHere(file, cwd, places)
  return {
    path: file.path,
    format: file.format,
    findings: file.findings.map((finding) => findingOf(finding, here !== undefined)),
    problems: file.problems.map(problemOf),
    reported: file,
    ...(here ?? { source: blanksFor(places) })
  }
}

function isPlaced(problem: ReportedProblem): problem is ReportedProblem & Range {
  return problem.start !== undefined && problem.end !== undefined
}

/** Where a mend goes can only be told in the text itself. */
function findingOf({ start, end, related, ...finding }: ReportedFinding, withFixes: boolean): Finding {
  return {
    ...finding,
    fixes: withFixes ? finding.fixes : [],
    span: { start: start.offset, end: end.offset },
    related: related.map((one) => ({ message: one.message, span: { start: one.start.offset, end: one.end.offset } }))
  }
}

function problemOf(problem: ReportedProblem): FileProblem {
  const span = isPlaced(problem) ? { span: { start: problem.start.offset, end: problem.end.offset } } : {}
  return { message: problem.message, ...span, trouble: problem.trouble === true }
}

function sourceHere(
  { path, format }: ReportedFile,
  cwd: string,
  places: readonly Place[]
): Pick<FileResult, 'source' | 'cells'> | undefined {
  const full = resolve(cwd, path)
  if (places.length === 0 || formatOfFile(full) !== format) return undefined
  const input = readInput(full)
  if ('error' in input) return undefined
  const here = sourceOf(input, format)
  const { source } = here
  const lines = new LineIndex(source)
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const fits = places.every(({ line, column, offset }) => {
    const place = lines.placeOf(offset)
    const shown = place.line === 1 ? Math.max(1, place.column - mark) : place.column
    return offset <= source.length && place.line === line && shown === column
  })
  return fits ? here : undefined
}

/** A text of spaces in which every place has its line and column. */
function blanksFor(places: readonly Place[]): string {
  const sorted = [...places].sort((a, b) => a.offset - b.offset)
  const first = sorted.find(({ line }) => line === 1)
  let text = first !== undefined && first.column === first.offset ? '\uFEFF' : ''
  let line = 1
  for (const place of sorted) {
    const start = place.offset - place.column + 1
    if (place.line > line) {
      const breaks = place.line - line
      text = text.padEnd(start - breaks) + '\n'.repeat(breaks)
      line = place.line
    }
    text = text.padEnd(place.offset)
  }
  return text
}
