// Finds the command and runs it; the one place where an error becomes a message and an exit code.
import { version } from '../core/homepage.ts'
import { nearestName } from '../core/text/nearest.ts'
import { help } from './help.ts'
import { exits, type Io, UsageError } from './io.ts'

/** A command: its own arguments in, an exit code out. Commands are loaded only when they are asked for. */
type Command = (argv: string[], io: Io) => Promise<number>

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  explain: async () => (await import('./commands/explain.ts')).explain,
  rules: async () => (await import('./commands/rules.ts')).listRules,
  baseline: async () => (await import('./commands/baseline.ts')).baseline,
  fix: async () => (await import('./commands/fix.ts')).fix,
  report: async () => (await import('./commands/report.ts')).report,
  merge: async () => (await import('./commands/merge.ts')).merge,
  init: async () => (await import('./commands/init.ts')).init,
  refs: async () => (await import('./commands/refs.ts')).refs,
  trace: async () => (await import('./commands/trace.ts')).trace,
  lsp: async () => (await import('./commands/lsp.ts')).lsp
}

/** Runs the command line `argv` (without node and script) and gives the exit code. Never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    if (error instanceof UsageError) {
      const more = `See “neuroprose ${error.command === '' ? '' : `${error.command} `}--help”.`
      io.stderr.write(`neuroprose: ${error.message} ${more}\n`)
    } else io.stderr.write(`neuroprose: stopped by a mistake of its own; please report it.\n${stackOf(error)}\n`)
    return exits.trouble
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined) {
    io.stderr.write(help[''] as string)
    return exits.trouble
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version}\n`)
    return exits.clean
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = rest[0] ?? ''
    if (!Object.hasOwn(help, about)) throw unknownCommand(about)
    io.stdout.write(help[about] as string)
    return exits.clean
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) throw unknownCommand(name)
  if (beforeDashes(rest).some((word) => word === '--help' || word === '-h')) {
    io.stdout.write(help[name] as string)
    return exits.clean
  }
  const command = await load()
  return command(rest, io)
}

function beforeDashes(argv: readonly string[]): readonly string[] {
  const at = argv.indexOf('--')
  return at < 0 ? argv : argv.slice(0, at)
}

function unknownCommand(name: string): UsageError {
  const near = nearestName(name, Object.keys(commands))
  const looksLikeFile = /[./*]/.test(name) || name === '-'
  const hint = near ?? (looksLikeFile ? `check ${name}` : undefined)
  return new UsageError(`Unknown command “${name}”${hint === undefined ? '.' : `; did you mean “neuroprose ${hint}”?`}`)
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
