// neuroprose rules: lists the rules, for people and for scripts.
import { familyOf, type Rule } from '../../core/rule.ts'
import { Checker } from '../checker.ts'
import { exits, type Io, UsageError } from '../io.ts'
import { oneOf, readOptions } from '../options.ts'

/** Runs the command. */
export async function listRules(argv: string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions('rules', argv, { format: { type: 'string', default: 'text' } } as const)
  if (positionals.length > 0) throw new UsageError(`“rules” takes no “${positionals[0]}”.`, 'rules')
  const format = oneOf('rules', 'format', values.format, ['text', 'json'])
  const rules = new Checker({ cwd: io.cwd }).rulesIn(io.cwd)
  io.stdout.write(format === 'json' ? `${JSON.stringify(rules.map(summaryOf), null, 2)}\n` : table(rules))
  return exits.clean
}

function summaryOf(rule: Rule): object {
  const { id, summary, severity } = rule
  return { id, family: familyOf(id), summary, severity, preview: rule.preview !== undefined }
}

function table(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map((rule) => rule.id.length))
  const families = [...new Set(rules.map((rule) => familyOf(rule.id)))]
  const parts = families.map((family) => {
    const own = rules.filter((rule) => familyOf(rule.id) === family)
    const rows = own.map((rule) => {
      const level = rule.preview === undefined ? rule.severity : 'preview'
      return `  ${rule.id.padEnd(width)}  ${level.padEnd(7)}  ${rule.summary}`
    })
    return `${family}\n${rows.join('\n')}\n`
  })
  return `${parts.join('\n')}\n${rules.length} rules; “neuroprose explain <rule>” tells more of each.\n`
}
