// Documents as lines of JSON in, results as lines out, one for one and in order, whatever their number.
import { resolve } from 'node:path'
import type { SourceFile } from '../bibliography/snapshot.ts'
import { Checker, type CheckerOptions } from './checker.ts'
import { shownPath } from './files.ts'
import { formatOfFile } from './input.ts'
import { type Io, withoutMark } from './io.ts'
import { Sweeper } from './memory.ts'
import { largestFile } from './read.ts'
import { fileOf } from './reporters/json.ts'
import type { FileResult } from './result.ts'

/** A longer line is answered with an error, unread: no document that is checked has so many bytes. */
const longestLine = 4 * largestFile
/** After so many documents everything is forgotten that was kept of them. */
const forgetAfter = 1000

/** A line that was understood. */
interface Asked {
  readonly id: unknown
  readonly path: string
  readonly text: string
  readonly given?: SourceFile
}

/** A line that was not. */
class BadLine extends Error {
  readonly id: unknown

  constructor(message: string, id?: unknown) {
    super(message)
    this.id = id
  }
}

/** Which findings of a document are reported. */
export type Chosen = (result: FileResult) => FileResult

/** Answers every line of standard input; gives the number of those that were answered with an error. */
export async function checkLines(options: CheckerOptions, chosen: Chosen, io: Io): Promise<number> {
  const answers = new Answers(options, chosen, io)
  let bad = 0
  let number = 0
  for await (const line of linesOf(io.input?.() ?? [await io.stdin()])) {
    number++
    const text = number === 1 && line !== undefined ? withoutMark(line) : line
    if (text?.trim() === '') continue
    const answer = await answers.to(text, number)
    if ('error' in answer) bad++
    io.stdout.write(`${JSON.stringify(answer)}\n`)
    await io.stdout.drained?.()
  }
  return bad
}

/** Answers lines; keeps a checker for some of them. */
class Answers {
  readonly #options: CheckerOptions
  readonly #chosen: Chosen
  readonly #io: Io
  readonly #sweeper = new Sweeper()
  readonly #told = new Set<string>()
  #checker: Checker
  #count = 0

  constructor(options: CheckerOptions, chosen: Chosen, io: Io) {
    this.#options = options
    this.#chosen = chosen
    this.#io = io
    this.#checker = new Checker(options)
  }

  async to(line: string | undefined, number: number): Promise<object> {
    try {
      const asked = readLine(line, this.#options.cwd)
      const answer = await this.#check(asked)
      return { type: 'file', ...(asked.id === undefined ? {} : { id: asked.id }), ...answer }
    } catch (error) {
      if (!(error instanceof BadLine)) throw error
      const id = error.id === undefined ? {} : { id: error.id }
      return { type: 'error', ...id, line: number, error: error.message }
    }
  }

  async #check({ id, path, text, given }: Asked): Promise<object> {
    if (this.#count++ % forgetAfter === forgetAfter - 1) this.#checker = new Checker(this.#options)
    const { cwd } = this.#options
    if (this.#checker.isIgnored(path)) {
      return { path: shownPath(path, cwd), format: formatOfFile(path), findings: [], problems: [], ignored: true }
    }
    const result = await this.#checker.checkText(path, { text }, given)
    this.#sweeper.between()
    this.#tellSide()
    const trouble = result.problems.find((problem) => problem.trouble)
    if (trouble && result.source === '') throw new BadLine(trouble.message, id)
    return fileOf(this.#chosen(result), (other) => shownPath(resolve(cwd, other), cwd))
  }

  /** What is wrong in configurations and shared bibliographies is told once, beside the answers. */
  #tellSide(): void {
    for (const { path, problems } of this.#checker.side.all()) {
      for (const { message } of problems) {
        const line = `${shownPath(path, this.#options.cwd)}: ${message}\n`
        if (this.#told.has(line) || this.#told.size > forgetAfter) continue
        this.#told.add(line)
        this.#io.stderr.write(line)
      }
    }
  }
}

/** What a line asks for. Throws a BadLine. */
function readLine(line: string | undefined, cwd: string): Asked {
  if (line === undefined) throw new BadLine(`this line has more than ${longestLine / 1024 / 1024} MB; it was not read`)
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    throw new BadLine('this is no valid JSON; each line is one object {"id", "path", "text"}')
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new BadLine('this is no object; each line is one object {"id", "path", "text"}')
  }
  const { id, path = 'document.md', text, bibliography } = data as Record<string, unknown>
  if (typeof text !== 'string') throw new BadLine('“text” is missing or no text', id)
  if (typeof path !== 'string' || path === '') throw new BadLine('“path” is no text', id)
  if (Buffer.byteLength(text) > largestFile) throw new BadLine('“text” has more than 10 MB', id)
  if (formatOfFile(path) === 'docx') throw new BadLine('Word documents are no text; check them as files', id)
  const given = bibliography === undefined || bibliography === null ? {} : { given: givenFile(bibliography, cwd, id) }
  return { id, path: resolve(cwd, path), text, ...given }
}

/** A bibliography as text (BibTeX, CSL-JSON, CSL-YAML or RIS) or as CSL-JSON itself. */
function givenFile(value: unknown, cwd: string, id: unknown): SourceFile {
  if (typeof value === 'object') return { path: resolve(cwd, 'bibliography.json'), text: JSON.stringify(value) }
  if (typeof value !== 'string') throw new BadLine('“bibliography” is neither a text nor CSL-JSON', id)
  return { path: resolve(cwd, `bibliography${endingFor(value.trimStart())}`), text: value }
}

function endingFor(text: string): string {
  if (/^[[{]/.test(text)) return '.json'
  if (/^TY {2}-/.test(text)) return '.ris'
  return /^(?:---|references:|- )/.test(text) ? '.yaml' : '.bib'
}

/** The lines of a stream of bytes; undefined stands for one that is too long to be kept. */
async function* linesOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string | undefined> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, at))
      yield length + at - from > longestLine ? undefined : Buffer.concat(parts).toString()
      parts = []
      length = 0
      from = at + 1
    }
    length += chunk.length - from
    if (length > longestLine) parts = []
    else parts.push(chunk.subarray(from))
  }
  if (length > 0) yield length > longestLine ? undefined : Buffer.concat(parts).toString()
}
