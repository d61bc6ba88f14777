// neuroprose merge: joins the reports of shards and machines into one.
import { resolve } from 'node:path'
import { severities } from '../../core/finding.ts'
import { shownPath } from '../files.ts'
import { exits, type Io, UsageError } from '../io.ts'
import { numberOf, readOptions } from '../options.ts'
import { Outputs, readOutputs } from '../outputs.ts'
import { decode, readTextFile } from '../read.ts'
import { NoReport, type Report, type ReportedFile, readReport, resultOf } from '../reported.ts'
import type { RuleHelp } from '../reporters/sarif.ts'
import { noCounts } from '../result.ts'
import type { Selected } from '../selection.ts'
import { painter, wantsColour, widthFor } from '../style.ts'
import { tellProblems } from '../tell.ts'

const name = 'merge'
const options = { format: { type: 'string', multiple: true }, 'max-warnings': { type: 'string' } } as const
/** What documents rest on stands behind them. */
const sideFormats: readonly string[] = ['configuration', 'bibliography', 'rules']

/** Runs the command. */
export async function merge(argv: string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(name, argv, options)
  const most = numberOf(name, 'max-warnings', values['max-warnings'], 0)
  if (positionals.length === 0) throw new UsageError('Name the reports to join, as JSON or NDJSON.', name)
  const chosen = readOutputs(name, values.format ?? ['text'])
  const wantsHelp = chosen.some(({ format }) => format === 'sarif')
  const outputs = new Outputs(chosen, {
    io,
    paint: painter(wantsColour(io, undefined)),
    width: widthFor(io),
    pathOf: (path) => shownPath(resolve(io.cwd, path), io.cwd),
    rules: wantsHelp ? await helpForAll() : []
  })
  const reports: Report[] = []
  for (const path of positionals) reports.push(await read(path, io))
  return print(reports, outputs, most, io)
}

async function helpForAll(): Promise<RuleHelp[]> {
  const [{ helpFor }, { rules }] = await Promise.all([import('../reporters/help.ts'), import('../../rules/index.ts')])
  return helpFor(rules)
}

async function read(path: string, io: Io): Promise<Report> {
  const result = path === '-' ? decode(await io.stdin()) : readTextFile(resolve(io.cwd, path), Number.POSITIVE_INFINITY)
  if ('error' in result) throw new UsageError(`The report ${path} cannot be used: ${result.error}.`, name)
  try {
    return readReport(result.text)
  } catch (error) {
    if (!(error instanceof NoReport)) throw error
    throw new UsageError(`The report ${path} cannot be used: ${error.message}.`, name)
  }
}

function print(reports: readonly Report[], outputs: Outputs, maxWarnings: number | undefined, io: Io): number {
  const counts = noCounts()
  let documents = 0
  let trouble = false
  for (const file of joined(reports)) {
    const result = resultOf(file, io.cwd)
    if (!sideFormats.includes(file.format)) documents++
    for (const { severity } of result.findings) if (severities.includes(severity)) counts[severity]++
    outputs.file(result)
    if (result.problems.some((problem) => problem.trouble)) trouble = true
    if (outputs.forPeople) tellProblems(result, io)
  }
  const selected = selectedIn(reports)
  const written = outputs.end({
    files: documents,
    shown: counts,
    all: counts,
    ...(maxWarnings === undefined ? {} : { maxWarnings }),
    ...(selected ? { selected } : {})
  })
  if (trouble || !written) return exits.trouble
  return counts.error > 0 || counts.warning > (maxWarnings ?? counts.warning) ? exits.findings : exits.clean
}

/** Every document once, in the order in which `check` finds them; then what they rest on, with the problems of all. */
function joined(reports: readonly Report[]): ReportedFile[] {
  const documents = new Map<string, ReportedFile>()
  const side = new Map<string, ReportedFile>()
  for (const [at, { files, errors }] of reports.entries()) {
    for (const file of [...files, ...errors]) {
      const id = JSON.stringify(file.id)
      if (sideFormats.includes(file.format)) side.set(file.path, withProblems(side.get(file.path) ?? file, file))
      // A line without an id is known by its report alone; one with an id may have been answered since.
      else if (errors.includes(file)) documents.set(id ?? `${at}\n${file.path}`, file)
      else {
        documents.delete(id)
        documents.set(`${file.path}\n${id}`, file)
      }
    }
  }
  return [...[...documents.values()].sort((a, b) => inOrder(a.path, b.path)), ...side.values()]
}

function withProblems(first: ReportedFile, second: ReportedFile): ReportedFile {
  const all = new Map([...first.problems, ...second.problems].map((problem) => [JSON.stringify(problem), problem]))
  return { ...first, problems: [...all.values()] }
}

/** Files of a folder come before the folders in it. */
function inOrder(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')]
  const at = left.findIndex((part, i) => part !== right[i])
  if (at < 0 || at >= right.length) return left.length - right.length
  const [leftEnds, rightEnds] = [at === left.length - 1, at === right.length - 1]
  if (leftEnds !== rightEnds) return leftEnds ? -1 : 1
  return (left[at] as string) < (right[at] as string) ? -1 : 1
}

function selectedIn(reports: readonly Report[]): Selected | undefined {
  const all = reports.flatMap(({ selected }) => selected) as unknown as Selected[]
  if (all.length === 0) return undefined
  return {
    waiting: all.reduce((sum, { waiting }) => sum + waiting, 0),
    gone: all.flatMap(({ gone }) => gone),
    unchanged: all.reduce((sum, { unchanged }) => sum + unchanged, 0)
  }
}
