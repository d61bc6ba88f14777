// Reads a command's arguments with node's own parser and turns its complaints into ours.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearestName } from '../core/text/nearest.ts'
import { UsageError } from './io.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>>

/** The values and the other words of `argv`. Throws a UsageError. */
export function readOptions<O extends Options>(command: string, argv: readonly string[], options: O): Parsed<O> {
  const config = { options, allowPositionals: true, strict: true } as const
  try {
    return parseArgs({ ...config, args: [...argv] }) as Parsed<O>
  } catch (error) {
    throw new UsageError(complaint(error, Object.keys(options)), command)
  }
}

function complaint(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error)
  const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1]
  if (unknown === undefined) return `${(message.split('. ')[0] as string).replace(/\.$/, '')}.`
  const near = nearestName(unknown.replace(/^-+/, ''), known)
  return `Unknown option “${unknown}”${near === undefined ? '.' : `; did you mean “--${near}”?`}`
}

/** The value if it is one of `allowed`. Throws a UsageError that names the nearest. */
export function oneOf<T extends string>(command: string, option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value)
  if (found !== undefined) return found
  const near = nearestName(value, allowed)
  const hint = near === undefined ? '' : ` Did you mean “${near}”?`
  throw new UsageError(`“${value}” is no ${option}; use ${allowed.join(', ')}.${hint}`, command)
}

/** The whole number that an option gives; undefined without one. Throws a UsageError for less than `least`. */
export function numberOf(command: string, option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) {
    throw new UsageError(`--${option} is a number from ${least}, not “${text}”.`, command)
  }
  return Number(text)
}
