// neuroprose trace: what was read at a place in a file, and what each rule made of it.
import { resolve } from 'node:path'
import { explainAt } from '../../core/explain.ts'
import { formatOf } from '../../formats/index.ts'
import { Checker } from '../checker.ts'
import { exits, type Io, UsageError } from '../io.ts'
import { readOptions } from '../options.ts'
import { readTextFile } from '../read.ts'
import { plain } from '../width.ts'

/** Runs the command. */
export async function trace(argv: string[], io: Io): Promise<number> {
  const { positionals } = readOptions('trace', argv, {})
  const match = /^(.+?):(\d+)(?::(\d+))?$/s.exec(positionals[0] ?? '')
  if (match === null || positionals.length > 1)
    throw new UsageError('Which place? Give FILE:LINE or FILE:LINE:COLUMN.', 'trace')
  const [, file, line, column] = match as unknown as [string, string, string, string | undefined]
  const path = resolve(io.cwd, file)
  const read = readTextFile(path)
  const format = formatOf(path)
  if ('error' in read || format === undefined) {
    io.stderr.write(`${plain(file)}: ${'error' in read ? read.error : 'no format reads this kind of file'}\n`)
    return exits.trouble
  }
  const { document, linter, settings, sources } = await new Checker({ cwd: io.cwd }).prepare(path, read.text, format)
  const options = { settings, bibliography: sources.bibliography }
  const lines = explainAt(linter, document, Number(line), column === undefined ? undefined : Number(column), options)
  io.stdout.write(lines.length === 0 ? 'No prose stands there.\n' : `${lines.map(safe).join('\n')}\n`)
  return exits.clean
}

function safe(line: string): string {
  return line === '' ? '' : plain(line)
}
