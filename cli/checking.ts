// What every command that checks documents is told in the same words: the profile, the configuration, the rules.
import { resolve } from 'node:path'
import { isKnownRule, unknownRule } from '../core/config/values.ts'
import { profiles } from '../core/rule.ts'
import { suppressionRules } from '../core/suppress.ts'
import type { CheckerOptions } from './checker.ts'
import type { SideFiles } from './configuration.ts'
import { shownPath } from './files.ts'
import { type Io, UsageError } from './io.ts'
import { oneOf } from './options.ts'
import { readTextFile } from './read.ts'
import type { FileResult } from './result.ts'
import { tellProblems } from './tell.ts'

/** The options of such a command. */
export const checkingChoices = { profile: { type: 'string' }, config: { type: 'string' } } as const

/** Their values. `rule` is for commands that look at some rules only. */
interface Values {
  readonly profile?: string | undefined
  readonly config?: string | undefined
  readonly rule?: string[] | undefined
}

/** What a checker needs to know. Throws a UsageError for a profile or a configuration that cannot be used. */
export function checkingOptions(command: string, { profile, config, rule }: Values, io: Io): CheckerOptions {
  return {
    cwd: io.cwd,
    ...(profile === undefined ? {} : { profile: oneOf(command, 'profile', profile, profiles) }),
    ...(config === undefined ? {} : { config: usableConfig(command, config, io) }),
    ...(rule === undefined ? {} : { only: rule })
  }
}

function usableConfig(command: string, named: string, io: Io): string {
  const path = resolve(io.cwd, named)
  const read = readTextFile(path)
  if ('error' in read) throw new UsageError(`The configuration ${named} cannot be used: ${read.error}.`, command)
  return path
}

/** Throws a UsageError for the first of `asked` that is no rule. */
export function checkRules(
  command: string,
  asked: readonly string[] | undefined,
  rules: readonly { readonly id: string }[]
): void {
  const ids = [...rules, ...suppressionRules].map((rule) => rule.id)
  const wrong = asked?.find((id) => !isKnownRule(id, ids))
  if (wrong !== undefined) throw new UsageError(unknownRule(wrong, ids), command)
}

/** Tells what kept a file, or something in it, from being used; whether there was anything. */
export function tellTrouble(result: FileResult, io: Io): boolean {
  const problems = result.problems.filter(({ trouble }) => trouble)
  tellProblems({ ...result, problems }, io)
  return problems.length > 0
}

/** The same for the files that documents rest on. */
export function tellSide(side: SideFiles, io: Io): boolean {
  const told = side.all().map((file) => {
    return tellTrouble({ ...file, path: shownPath(file.path, io.cwd), findings: [] }, io)
  })
  return told.includes(true)
}
