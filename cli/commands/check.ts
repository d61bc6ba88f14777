// neuroprose check: finds documents, checks them, reports, and sums up in the exit code.
import { resolve } from 'node:path'
import { isKnownRule, unknownRule } from '../../core/config/values.ts'
import { type Severity, severities } from '../../core/finding.ts'
import { profiles } from '../../core/rule.ts'
import { suppressionRules } from '../../core/suppress.ts'
import { LineIndex } from '../../core/text/lines.ts'
import { Checker } from '../checker.ts'
import { findDocuments, shownPath } from '../files.ts'
import { asInput, type Input, readInput } from '../input.ts'
import { exits, type Io, UsageError } from '../io.ts'
import { oneOf, readOptions } from '../options.ts'
import { type Output, Outputs, readOutputs } from '../outputs.ts'
import { inParagraphs } from '../places.ts'
import { decode, readTextFile } from '../read.ts'
import { placeIn } from '../reporters/text.ts'
import { type FileResult, noCounts } from '../result.ts'
import { Selection, type SelectionOptions } from '../selection.ts'
import { painter, wantsColour, widthFor } from '../style.ts'
import { plain } from '../width.ts'

const name = 'check'

const options = {
  format: { type: 'string', multiple: true },
  profile: { type: 'string' },
  config: { type: 'string' },
  rule: { type: 'string', multiple: true },
  severity: { type: 'string' },
  quiet: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  baseline: { type: 'string' },
  'no-baseline': { type: 'boolean' },
  ratchet: { type: 'boolean' },
  since: { type: 'string' },
  changed: { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
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
  readonly checker: Checker
}

/** Runs the command. */
export async function check(argv: string[], io: Io): Promise<number> {
  const asked = readArguments(argv, io)
  const outputs = new Outputs(asked.outputs, {
    io,
    paint: painter(wantsColour(io, asked.colour)),
    width: widthFor(io),
    pathOf: (path) => shownPath(resolve(io.cwd, path), io.cwd),
    rules: asked.checker.rulesIn(io.cwd)
  })
  const tally = new Tally(asked, outputs, io)
  for await (const result of results(asked, io)) tally.file(result)
  for (const { path, ...side } of asked.checker.side.all()) {
    tally.side({ ...side, path: shownPath(path, io.cwd), findings: [] })
  }
  return tally.end()
}

function readArguments(argv: string[], io: Io): Asked {
  const { values, positionals } = readOptions(name, argv, options)
  const outputs = readOutputs(name, values.format ?? ['text'])
  const profile = values.profile === undefined ? undefined : oneOf(name, 'profile', values.profile, profiles)
  const severity = values.severity === undefined ? undefined : oneOf(name, 'severity', values.severity, severities)
  const config = values.config === undefined ? undefined : resolve(io.cwd, values.config)
  if (config !== undefined) {
    const read = readTextFile(config)
    if ('error' in read) throw new UsageError(`The configuration ${values.config} cannot be used: ${read.error}.`, name)
  }
  const stdin = values.stdin === true || values['stdin-filename'] !== undefined || positionals.includes('-')
  const files = positionals.filter((word) => word !== '-')
  const only = values.rule
  const checker = new Checker({
    cwd: io.cwd,
    ...(profile === undefined ? {} : { profile }),
    ...(config === undefined ? {} : { config }),
    ...(only === undefined ? {} : { only })
  })
  if (only !== undefined) checkRules(only, checker.rulesIn(io.cwd))
  return {
    targets: files.length === 0 && !stdin ? ['.'] : files,
    stdin,
    stdinName: values['stdin-filename'],
    least: values.quiet === true ? 'error' : (severity ?? 'hint'),
    maxWarnings: values['max-warnings'] === undefined ? undefined : numberOf(values['max-warnings']),
    outputs,
    colour: values['no-color'] === true ? false : values.color,
    selection: new Selection(name, selectionOptions(values), io),
    checker
  }
}

function selectionOptions(values: ReturnType<typeof readOptions<typeof options>>['values']): SelectionOptions {
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

function numberOf(text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`--max-warnings is a number from 0, not “${text}”.`, name)
  return Number(text)
}

/** Throws a UsageError for the first of `asked` that is no rule. */
function checkRules(asked: readonly string[], rules: readonly { readonly id: string }[]): void {
  const ids = [...rules, ...suppressionRules].map((rule) => rule.id)
  const wrong = asked.find((id) => !isKnownRule(id, ids))
  if (wrong !== undefined) throw new UsageError(unknownRule(wrong, ids), name)
}

/** Checks standard input, then every document that the targets stand for. */
async function* results(asked: Asked, io: Io): AsyncGenerator<FileResult> {
  if (asked.stdin) {
    const bytes = await io.stdin()
    if (asked.stdinName === undefined) {
      yield { ...(await asked.checker.checkText(resolve(io.cwd, 'stdin.md'), decode(bytes))), path: 'stdin' }
    } else {
      const path = resolve(io.cwd, asked.stdinName)
      const result = await asked.checker.check(path, asInput(path, bytes))
      if (result !== undefined) yield result
    }
  }
  for (const found of findDocuments(asked.targets, io.cwd)) {
    if (found.error === undefined && asked.selection.passesOver(found.path)) continue
    const read: Input = found.error === undefined ? readInput(found.path) : { error: found.error }
    const result = await asked.checker.check(found.path, read)
    if (result !== undefined) yield result
  }
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

  /** A file that documents rest on: reported, not counted. */
  side(result: FileResult): void {
    if (result.problems.some((problem) => problem.trouble)) this.#trouble = true
    this.#outputs.file(result)
    if (this.#outputs.forPeople) this.#tellProblems(result)
  }

  #tellProblems(result: FileResult): void {
    const lines = new LineIndex(result.source)
    for (const { message, span } of result.problems) {
      const before = inParagraphs(result.format) ? ', ' : ':'
      const place = span === undefined ? '' : before + placeIn(result, span.start, lines)
      this.#io.stderr.write(`${plain(result.path)}${place}: ${plain(message)}\n`)
    }
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
