// neuroprose refs duplicates: keys that stand twice, and works that stand under two keys.
import { exits, type Io } from '../../io.ts'
import { plain } from '../../width.ts'
import { gather, Lines, readArguments } from './gather.ts'
import { asJson } from './list.ts'

/** Lists them. */
export async function duplicates(argv: string[], io: Io): Promise<number> {
  const { targets, json, config } = readArguments(argv)
  const found = await gather(targets, io, config)
  const lines = new Lines(io.cwd)
  const all = found.problems
    .filter(({ code }) => code === 'duplicate-key' || code === 'duplicate-work')
    .map(({ code, file, span, message, related }) => ({
      kind: code === 'duplicate-key' ? 'key' : 'work',
      ...lines.place(file, span?.start ?? 0),
      message,
      first: related.map((other) => lines.place(other.file, other.span.start))[0]
    }))
  if (json) io.stdout.write(asJson({ duplicates: all }))
  else {
    for (const { path, line, message, first } of all) {
      const where = first === undefined ? '' : ` (first at ${first.path}:${first.line})`
      io.stdout.write(`${plain(`${path}:${line}  ${message}${where}`)}\n`)
    }
    io.stdout.write(
      `${all.length === 1 ? '1 duplicate' : `${all.length} duplicates`} among ${found.entries.length} entries.\n`
    )
  }
  if (found.trouble) return exits.trouble
  return all.length > 0 ? exits.findings : exits.clean
}
