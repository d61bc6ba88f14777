// neuroprose refs: the references of documents: listed, missing, unused, given twice, formatted, added, verified.
import { nearestName } from '../../core/text/nearest.ts'
import { type Io, UsageError } from '../io.ts'

type Part = (argv: string[], io: Io) => Promise<number>

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  list: async () => (await import('./refs/list.ts')).list,
  missing: async () => (await import('./refs/missing.ts')).missing,
  unused: async () => (await import('./refs/list.ts')).unused,
  duplicates: async () => (await import('./refs/duplicates.ts')).duplicates,
  format: async () => (await import('./refs/format.ts')).format,
  add: async () => (await import('./refs/add.ts')).add,
  verify: async () => (await import('./refs/verify.ts')).verify
}

/** Runs the command. */
export async function refs(argv: string[], io: Io): Promise<number> {
  const [name, ...rest] = argv
  const known = Object.keys(parts).join(', ')
  if (name === undefined) throw new UsageError(`What of the references? Say ${known}.`, 'refs')
  const load = Object.hasOwn(parts, name) ? parts[name] : undefined
  if (load === undefined) {
    const near = nearestName(name, Object.keys(parts))
    throw new UsageError(
      `“refs” knows ${known}, not “${name}”${near === undefined ? '.' : `; did you mean “${near}”?`}`,
      'refs'
    )
  }
  const part = await load()
  return part(rest, io)
}
