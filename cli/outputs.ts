// Where reports go: one to standard output, any number into files, each written whole or not at all.
import { resolve } from 'node:path'
import { nearestName } from '../core/text/nearest.ts'
import type { Rendering } from './brief.ts'
import { type Io, UsageError } from './io.ts'
import { type FormatName, formatNames, type ReportContext, reporterOf } from './reporters/index.ts'
import type { FileResult, Reporter, Summary } from './result.ts'
import { painter } from './style.ts'
import { wroteWhole } from './write.ts'

/** One report: `path` undefined is standard output. */
export interface Output {
  readonly format: FormatName
  readonly path?: string
}

/** Reads `--format text --format sarif=out.sarif`. Throws a UsageError. */
export function readOutputs(command: string, values: readonly string[]): Output[] {
  const outputs = values.map((value): Output => {
    const at = value.indexOf('=')
    const name = at < 0 ? value : value.slice(0, at)
    const format = formatNames.find((known) => known === name)
    if (format === undefined) {
      const near = nearestName(name, formatNames)
      const hint = near === undefined ? '' : ` Did you mean “${near}”?`
      throw new UsageError(`“${name}” is no format; use ${formatNames.join(', ')}.${hint}`, command)
    }
    const path = at < 0 ? undefined : value.slice(at + 1)
    if (path === '') throw new UsageError(`“${value}” names no file; write ${format}=report.${format}.`, command)
    return path === undefined ? { format } : { format, path }
  })
  const shown = outputs.filter(({ path }) => path === undefined)
  if (shown.length > 1) {
    const names = shown.map(({ format }) => format).join(' and ')
    throw new UsageError(
      `Only one report can go to standard output, not ${names}; write one into a file: ${shown[1]?.format}=FILE.`,
      command
    )
  }
  return outputs
}

interface Open {
  readonly reporter: Reporter
  readonly path?: string
  /** What goes into its file. */
  readonly pieces: Uint8Array[]
}

/** Feeds every reporter; what goes to standard output goes as it comes. */
export class Outputs {
  readonly #io: Io
  readonly #open: readonly Open[]
  /** Whether standard output is for people, who are then told of problems beside it. */
  readonly forPeople: boolean

  constructor(outputs: readonly Output[], context: ReportContext) {
    this.#io = context.io
    // The colours are those of the terminal, which a file is not.
    const plain = { ...context, paint: painter(false) }
    this.#open = outputs.map(({ format, path }) => ({
      reporter: reporterOf(format, path === undefined ? context : plain),
      pieces: [],
      ...(path === undefined ? {} : { path })
    }))
    const shown = outputs.find(({ path }) => path === undefined)
    this.forPeople = shown === undefined || shown.format === 'text' || shown.format === 'github'
  }

  /** How documents are printed, where what is printed of each may be kept. */
  get rendering(): Rendering | undefined {
    const [only, ...others] = this.#open
    const { reporter } = only ?? {}
    if (reporter?.kept === undefined || others.length > 0) return undefined
    return { name: reporter.kept, of: (result) => reporter.file(result) }
  }

  file(result: FileResult): void {
    for (const one of this.#open) this.#put(one, one.reporter.file(result))
  }

  /** Takes what `rendering` made of a document. */
  rendered(text: string | Uint8Array): void {
    for (const one of this.#open) this.#put(one, text)
  }

  /** Ends every report; false when one could not be written, which is told. */
  end(summary: Summary): boolean {
    let written = true
    for (const one of this.#open) {
      this.#put(one, one.reporter.end(summary))
      if (one.path === undefined) continue
      const path = resolve(this.#io.cwd, one.path)
      written = wroteWhole(path, one.pieces, `the report ${one.path}`, this.#io) && written
    }
    return written
  }

  #put({ path, pieces }: Open, text: string | Uint8Array): void {
    const { stdout } = this.#io
    if (path !== undefined) pieces.push(Buffer.from(text))
    else if (typeof text === 'string') stdout.write(text)
    else if (stdout.bytes === undefined) stdout.write(new TextDecoder().decode(text))
    else stdout.bytes(text)
  }
}
