// neuroprose check: finds documents, checks them, reports, and sums up in the exit code.
import { resolve } from 'node:path'
import { type Severity, severities } from '../../core/finding.ts'
import { type Brief, fromSeverity } from '../brief.ts'
import type { CheckerOptions } from '../checker.ts'
import { checkingChoices, checkingOptions, checkRules } from '../checking.ts'
import { type Found, findDocuments, shownPath } from '../files.ts'
import { asInput } from '../input.ts'
import { exits, type Io, UsageError } from '../io.ts'
import { numberOf, oneOf, readOptions } from '../options.ts'
import { type Output, Outputs, readOutputs } from '../outputs.ts'
import { Pipeline, sizeOfFile } from '../pipeline.ts'
import { Progress } from '../progress.ts'
import { decode } from '../read.ts'
import type { RuleHelp } from '../reporters/sarif.ts'
import { type FileResult, noCounts } from '../result.ts'
import { Selection, type SelectionOptions } from '../selection.ts'
import { partOf, readShard, type Shard } from '../shard.ts'
import { painter, wantsColour, widthFor } from '../style.ts'
import { tellProblems } from '../tell.ts'

const name = 'check'

const options = {
  format: { type: 'string', multiple: true },
  ...checkingChoices,
  rule: { type: 'string', multiple: true },
  severity: { type: 'string' },
  quiet: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  baseline: { type: 'string' },
  'no-baseline': { type: 'boolean' },
  ratchet: { type: 'boolean' },
  since: { type: 'string' },
  changed: { type: 'boolean' },
  shard: { type: 'string' },
  jobs: { type: 'string' },
  'no-cache': { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  'stdin-ndjson': { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' }
} as const

/** What was asked for, checked. */
interface Asked {
  readonly targets: readonly string[]
  readonly stdin: boolean
  readonly stdinName: string | undefined
  readonly least: Severity
  readonly maxWarnings: number | undefined
  readonly outputs: readonly Output[]
  readonly colour: boolean | undefined
  readonly selection: Selection
  readonly shard: Shard | undefined
  readonly pipeline: Pipeline
  /** Of this folder; none where nobody asks for them, since loading them takes its time. */
  readonly rules: readonly RuleHelp[]
}

type Values = ReturnType<typeof readOptions<typeof options>>['values']

/** Runs the command. */
export async function check(argv: string[], io: Io): Promise<number> {
  if (argv.includes('--stdin-ndjson')) return checkNdjson(argv, io)
  const asked = await readArguments(argv, io)
  const outputs = new Outputs(asked.outputs, {
    io,
    paint: painter(wantsColour(io, asked.colour)),
    width: widthFor(io),
    pathOf: (path) => shownPath(resolve(io.cwd, path), io.cwd),
    rules: asked.rules
  })
  const tally = new Tally(asked, outputs, io)
  for await (const one of results(asked, outputs, io)) {
    if ('counts' in one) tally.brief(one)
    else tally.file(one)
    await io.stdout.drained?.()
  }
  for (const { path, ...side } of asked.pipeline.side.all()) {
    tally.side({ ...side, path: shownPath(path, io.cwd), findings: [] })
  }
  for (const note of asked.pipeline.notes()) io.stderr.write(`neuroprose: ${note}\n`)
  return tally.end()
}

/** Answers lines of documents. Findings are in the answers, so that 0 says that every line has one. */
async function checkNdjson(argv: string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(name, argv, options)
  const taken = ['stdin-ndjson', 'profile', 'config', 'rule', 'severity', 'quiet', 'no-cache']
  const other = Object.keys(values).find((option) => !taken.includes(option))
  if (other !== undefined) throw new UsageError(`--${other} means nothing with --stdin-ndjson.`, name)
  if (positionals.length > 0) throw new UsageError(`--stdin-ndjson reads standard input and no files.`, name)
  const checking = checkingOptions(name, values, io)
  const least = severities.indexOf(leastOf(values))
  const { checkLines } = await import('../ndjson.ts')
  const { Checker } = await import('../checker.ts')
  if (checking.only !== undefined) checkRules(name, checking.only, new Checker(checking).rulesIn(io.cwd))
  const chosen = (result: FileResult) => ({
    ...result,
    findings: result.findings.filter((finding) => severities.indexOf(finding.severity) >= least)
  })
  const bad = await checkLines(checking, chosen, io)
  if (bad > 0) io.stderr.write(`neuroprose: ${bad} ${bad === 1 ? 'line was' : 'lines were'} answered with an error.\n`)
  return exits.clean
}

function leastOf(values: Values): Severity {
  if (values.quiet === true) return 'error'
  return values.severity === undefined ? 'hint' : oneOf(name, 'severity', values.severity, severities)
}

async function readArguments(argv: string[], io: Io): Promise<Asked> {
  const { values, positionals } = readOptions(name, argv, options)
  const outputs = readOutputs(name, values.format ?? ['text'])
  const checking = checkingOptions(name, values, io)
  const least = leastOf(values)
  const shard = values.shard === undefined ? undefined : readShard(name, values.shard)
  if (shard && values.ratchet === true) {
    throw new UsageError('--ratchet counts whole folders, of which --shard sees a part; give one of them.', name)
  }
  const jobs = numberOf(name, 'jobs', values.jobs, 1)
  const pipeline = new Pipeline(
    { ...checking, ...(jobs === undefined ? {} : { jobs }), cache: values['no-cache'] !== true },
    io.env
  )
  const rules = await helpFor(checking, outputs, pipeline)
  const stdin = values.stdin === true || values['stdin-filename'] !== undefined || positionals.includes('-')
  const files = positionals.filter((word) => word !== '-')
  return {
    targets: files.length === 0 && !stdin ? ['.'] : files,
    stdin,
    stdinName: values['stdin-filename'],
    least,
    maxWarnings: numberOf(name, 'max-warnings', values['max-warnings'], 0),
    outputs,
    colour: values['no-color'] === true ? false : values.color,
    selection: new Selection(name, selectionOptions(values), io),
    shard,
    pipeline,
    rules
  }
}

/** The rules of this folder, where a report needs them; what is wrong in its packs, or in --rule, is told in any case. */
async function helpFor(
  checking: CheckerOptions,
  outputs: readonly Output[],
  pipeline: Pipeline
): Promise<readonly RuleHelp[]> {
  const needed = outputs.some(({ format }) => format === 'sarif')
  if (!needed && checking.only === undefined && !pipeline.hasPacks(checking.cwd)) return []
  const { Checker } = await import('../checker.ts')
  const checker = new Checker(checking)
  const rules = checker.rulesIn(checking.cwd)
  pipeline.side.again(checker.side.all())
  checkRules(name, checking.only, rules)
  return needed ? (await import('../reporters/help.ts')).helpFor(rules) : []
}

function selectionOptions(values: Values): SelectionOptions {
  if (values.changed === true && values.since !== undefined) {
    throw new UsageError('--changed is --since HEAD; give one of them.', name)
  }
  return {
    baseline: values.baseline,
    noBaseline: values['no-baseline'] === true,
    ratchet: values.ratchet === true,
    since: values.changed === true ? 'HEAD' : values.since
  }
}

/** Checks standard input, then every document that the targets stand for. */
async function* results(asked: Asked, outputs: Outputs, io: Io): AsyncGenerator<FileResult | Brief> {
  const { pipeline, selection, least } = asked
  if (asked.stdin) {
    const bytes = await io.stdin()
    if (asked.stdinName === undefined) {
      yield { ...(await pipeline.checkText(resolve(io.cwd, 'stdin.md'), decode(bytes))), path: 'stdin' }
    } else {
      const path = resolve(io.cwd, asked.stdinName)
      if (!pipeline.isIgnored(path)) yield await pipeline.checkText(path, asInput(path, bytes))
    }
  }
  const files = documentsOf(asked, io)
  const progress = new Progress(io, 'Checking', files.length)
  const rendering = selection.isAll ? outputs.rendering : undefined
  const found = rendering ? pipeline.briefs(files, fromSeverity(least, rendering)) : pipeline.results(files)
  for await (const one of found) {
    if ('counts' in one ? one.text.length + one.told.length > 0 : one.findings.length + one.problems.length > 0)
      progress.hide()
    yield one
    progress.step()
  }
  progress.end()
}

/** The documents to check: those that are asked for, of this shard, and not ignored. */
function documentsOf({ targets, selection, pipeline, shard }: Asked, io: Io): Found[] {
  const wanted = [...findDocuments(targets, io.cwd)].filter(
    ({ path, error }) => !(error === undefined && selection.passesOver(path)) && !pipeline.isIgnored(path)
  )
  return shard === undefined ? wanted : partOf(wanted, shard, ({ path }) => sizeOfFile(path))
}

/** Prints results as they come and counts them. */
class Tally {
  readonly #asked: Asked
  readonly #outputs: Outputs
  readonly #io: Io
  readonly #all = noCounts()
  readonly #shown = noCounts()
  #files = 0
  #trouble = false

  constructor(asked: Asked, outputs: Outputs, io: Io) {
    this.#asked = asked
    this.#outputs = outputs
    this.#io = io
  }

  file(result: FileResult): void {
    this.#files++
    const least = severities.indexOf(this.#asked.least)
    const counted = this.#asked.selection.of(result)
    const findings = counted.filter((finding) => severities.indexOf(finding.severity) >= least)
    for (const finding of counted) this.#all[finding.severity]++
    for (const finding of findings) this.#shown[finding.severity]++
    this.side({ ...result, findings })
  }

  brief({ text, told, trouble, counts }: Brief): void {
    this.#files++
    for (const [i, severity] of severities.entries()) {
      this.#all[severity] += counts[severity]
      if (i >= severities.indexOf(this.#asked.least)) this.#shown[severity] += counts[severity]
    }
    if (trouble) this.#trouble = true
    this.#outputs.rendered(text)
    if (this.#outputs.forPeople && told !== '') this.#io.stderr.write(told)
  }

  /** A file that documents rest on: reported, not counted. */
  side(result: FileResult): void {
    if (result.problems.some((problem) => problem.trouble)) this.#trouble = true
    this.#outputs.file(result)
    if (this.#outputs.forPeople) tellProblems(result, this.#io)
  }

  /** Prints the summary and gives the exit code. */
  end(): number {
    const { maxWarnings, selection } = this.#asked
    const selected = selection.end()
    const written = this.#outputs.end({
      files: this.#files,
      shown: this.#shown,
      all: this.#all,
      ...(maxWarnings === undefined ? {} : { maxWarnings }),
      ...(selected === undefined ? {} : { selected })
    })
    if (this.#trouble || !written) return exits.trouble
    if (selected?.risen) return selected.risen.length > 0 ? exits.findings : exits.clean
    const over = maxWarnings !== undefined && this.#all.warning > maxWarnings
    return this.#all.error > 0 || over ? exits.findings : exits.clean
  }
}
