// neuroprose fix: applies the mends that keep the meaning, until none is left; others only when the author says yes.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { createTwoFilesPatch } from 'diff'
import { blockAt } from '../../core/blocks.ts'
import type { Document } from '../../core/document/document.ts'
import type { Finding, Fix } from '../../core/finding.ts'
import { applyEdits, compatible, type TextEdit } from '../../core/text/edits.ts'
import { LineIndex } from '../../core/text/lines.ts'
import { Checker } from '../checker.ts'
import { checkingChoices, checkingOptions, checkRules, tellSide, tellTrouble } from '../checking.ts'
import { documentOf } from '../document.ts'
import { findDocuments, shownPath } from '../files.ts'
import { formatOfFile, readInput } from '../input.ts'
import { exits, type Io, UsageError } from '../io.ts'
import { readOptions } from '../options.ts'
import { plain } from '../width.ts'
import { whyNotWritten, writeWhole } from '../write.ts'

const name = 'fix'
const options = {
  'dry-run': { type: 'boolean' },
  unsafe: { type: 'boolean' },
  rule: { type: 'string', multiple: true },
  ...checkingChoices
} as const

/** A mend that makes another necessary is followed so far; more rounds than this would be a circle. */
const mostRounds = 10

/** Asks whether to apply a mend; undefined where nobody can be asked. */
type Ask = ((finding: Finding, fix: Fix, place: string) => Promise<boolean>) | undefined

/** Runs the command. */
export async function fix(argv: string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(name, argv, options)
  if (values.unsafe === true && !(io.stdout.isTTY && process.stdin.isTTY)) {
    throw new UsageError('--unsafe asks for each mend, and this is no terminal to ask on.', name)
  }
  const checking = checkingOptions(name, values, io)
  const checker = new Checker(checking)
  checkRules(name, checking.only, checker.rulesIn(io.cwd))
  const prompt = values.unsafe === true ? createInterface({ input: process.stdin, output: process.stdout }) : undefined
  const ask: Ask = prompt && ((finding, one, place) => asked(prompt, finding, one, place))
  const run = new Run(checker, io, values['dry-run'] === true, ask)
  try {
    for (const { path, error } of findDocuments(positionals.length === 0 ? ['.'] : positionals, io.cwd)) {
      if (error === undefined) await run.mend(path)
      else run.trouble(path, error)
    }
  } finally {
    prompt?.close()
  }
  return run.end()
}

async function asked(
  prompt: ReturnType<typeof createInterface>,
  finding: Finding,
  fix: Fix,
  place: string
): Promise<boolean> {
  const answer = await prompt.question(`\n${place} ${finding.rule}\n${finding.message}\n${fix.title}? [y/N] `)
  return /^y(?:es)?$/i.test(answer.trim())
}

class Run {
  readonly #checker: Checker
  readonly #io: Io
  readonly #dry: boolean
  readonly #ask: Ask
  #files = 0
  #mends = 0
  #trouble = false

  constructor(checker: Checker, io: Io, dry: boolean, ask: Ask) {
    this.#checker = checker
    this.#io = io
    this.#dry = dry
    this.#ask = ask
  }

  trouble(path: string, why: string): void {
    this.#io.stderr.write(`${plain(shownPath(path, this.#io.cwd))}: ${plain(why)}\n`)
    this.#trouble = true
  }

  /** Mends one file; what is no text, and what is ignored, stays as it is. */
  async mend(path: string): Promise<void> {
    const input = readInput(path)
    if ('error' in input) return this.trouble(path, input.error)
    if ('bytes' in input || this.#checker.isIgnored(path)) return
    // Written again, every byte that could not be read would be lost.
    if (input.note !== undefined) return this.trouble(path, 'this is not valid UTF-8 and is left as it is')
    const { text, mends } = await this.#mended(path, input.text)
    if (mends === 0 || text === input.text) return
    this.#files++
    this.#mends += mends
    const shown = shownPath(path, this.#io.cwd)
    if (this.#dry) {
      this.#io.stdout.write(createTwoFilesPatch(`a/${shown}`, `b/${shown}`, input.text, text, '', '', { context: 2 }))
      return
    }
    // Somebody may have written to it while it was read.
    if (readFileSync(path, 'utf8') !== input.text)
      return this.trouble(path, 'this file was changed meanwhile and is left as it is')
    try {
      writeWhole(path, text)
      this.#io.stdout.write(`${plain(shown)}: ${mends} ${mends === 1 ? 'mend' : 'mends'}\n`)
    } catch (error) {
      this.trouble(path, `this could not be written: ${whyNotWritten(error)}`)
    }
  }

  async #mended(path: string, source: string): Promise<{ text: string; mends: number }> {
    const format = formatOfFile(path)
    if (format === undefined) return { text: source, mends: 0 }
    let text = source
    let mends = 0
    const refused = new Set<string>()
    for (let round = 0; round < mostRounds; round++) {
      const document = documentOf({ text }, format)
      const result = await this.#checker.checkText(path, { text })
      if (round === 0) this.#trouble = tellTrouble(result, this.#io) || this.#trouble
      const chosen = await this.#chosen(document, result.findings, path, refused)
      if (chosen.length === 0) break
      text = applyEdits(text, chosen.flat())
      mends += chosen.length
    }
    return { text, mends }
  }

  /** The edits of mends that can be applied together. */
  async #chosen(
    document: Document,
    findings: readonly Finding[],
    path: string,
    refused: Set<string>
  ): Promise<(readonly TextEdit[])[]> {
    const chosen: (readonly TextEdit[])[] = []
    const lines = new LineIndex(document.source)
    for (const finding of findings) {
      const kept = finding.fixes.find((one) => one.meaning === 'kept' && one.files === undefined)
      const one = kept ?? (this.#ask ? finding.fixes.find(({ files }) => files === undefined) : undefined)
      if (!one || one.edits.length === 0 || !one.edits.every((edit) => isOwnProse(document, edit))) continue
      if (!chosen.every((other) => compatible(other, one.edits))) continue
      if (!kept) {
        const question = `${finding.rule} ${document.source.slice(finding.span.start, finding.span.end)} ${one.title}`
        if (refused.has(question)) continue
        const { line, column } = lines.placeOf(finding.span.start)
        if (!(await this.#ask?.(finding, one, `${shownPath(path, this.#io.cwd)}:${line}:${column}`))) {
          refused.add(question)
          continue
        }
      }
      chosen.push(one.edits)
    }
    return chosen
  }

  end(): number {
    this.#trouble = tellSide(this.#checker.side, this.#io) || this.#trouble
    const what = `${this.#mends} ${this.#mends === 1 ? 'mend' : 'mends'} in ${this.#files} ${this.#files === 1 ? 'file' : 'files'}`
    const out = this.#dry ? this.#io.stderr : this.#io.stdout
    out.write(this.#mends === 0 ? 'Nothing to mend.\n' : this.#dry ? `${what} would be made.\n` : `${what} made.\n`)
    return this.#trouble ? exits.trouble : exits.clean
  }
}

/** Whether an edit stays out of quotations and reference lists: what others wrote is theirs. */
function isOwnProse(document: Document, edit: TextEdit): boolean {
  const block = blockAt(document.blocks, edit.start)
  return block === undefined || !['quote', 'reference', 'furniture'].includes(block.kind)
}
