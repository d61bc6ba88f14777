// neuroprose trace: what was read at a place in a file, and what each rule made of it.
import { resolve } from 'node:path'
import { LineIndex } from '../../core/text/lines.ts'
import type { Span } from '../../core/text/span.ts'
import { traceSpan } from '../../core/trace.ts'
import { Checker } from '../checker.ts'
import { documentOf } from '../document.ts'
import { formatOfFile, readInput } from '../input.ts'
import { exits, type Io, UsageError } from '../io.ts'
import { readOptions } from '../options.ts'
import { plain } from '../width.ts'

/** Runs the command. */
export async function trace(argv: string[], io: Io): Promise<number> {
  const { positionals } = readOptions('trace', argv, {})
  const match = /^(.+?):(\d+)(?::(\d+))?$/s.exec(positionals[0] ?? '')
  if (match === null || positionals.length > 1)
    throw new UsageError('Which place? Give FILE:LINE or FILE:LINE:COLUMN.', 'trace')
  const [, file, line, column] = match as unknown as [string, string, string, string | undefined]
  const path = resolve(io.cwd, file)
  const read = readInput(path)
  const format = formatOfFile(path)
  if ('error' in read || format === undefined) {
    io.stderr.write(`${plain(file)}: ${'error' in read ? read.error : 'no format reads this kind of file'}\n`)
    return exits.trouble
  }
  const { document, linter } = await new Checker({ cwd: io.cwd }).prepare(path, documentOf(read, format))
  const lines = traceSpan(document, placeOf(document.source, Number(line), column), linter)
  io.stdout.write(lines.length === 0 ? 'No prose stands there.\n' : `${lines.map(safe).join('\n')}\n`)
  return exits.clean
}

/** The line, or one place on it. */
function placeOf(source: string, line: number, column: string | undefined): Span {
  const lines = new LineIndex(source)
  if (column === undefined) return { start: lines.startOf(line), end: lines.startOf(line + 1) }
  const at = lines.startOf(line) + Number(column) - 1
  return { start: at, end: at + 1 }
}

function safe(line: string): string {
  return line === '' ? '' : plain(line)
}
