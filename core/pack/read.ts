// Reads a rule pack of the user's own: YAML with the same fields as our lists; what is wrong is told, the rest is used.
import type { ConfigProblem } from '../config/config.ts'
import { readYaml } from '../config/parse.ts'
import type { Report } from '../config/values.ts'
import { PatternError } from '../prose/pattern.ts'
import type { Rule } from '../rule.ts'
import { LineIndex } from '../text/lines.ts'
import { checkPatterns, compileRule } from './compile.ts'
import { packShape, type RuleData, ruleShape } from './data.ts'
import { jsonSchema, readShape } from './shape.ts'

/** The rules of a pack and its problems. Never throws; `known` are ids that a pack may not take. */
export function readPack(
  text: string,
  path: string,
  known: readonly string[]
): { rules: Rule[]; problems: ConfigProblem[] } {
  const lines = new LineIndex(text)
  const problems: ConfigProblem[] = []
  const report: Report = (message, at) => {
    problems.push({ path, message, span: at, ...lines.placeOf(at.start) })
  }
  const value = readYaml(text, report)
  const taken = new Set(known)
  const rules: Rule[] = []
  if (value?.kind !== 'map') {
    if (value) report('A rule pack is a list of rules under “rules:”.', value.span)
    return { rules, problems }
  }
  for (const entry of value.entries) {
    if (entry.key !== 'rules')
      report(`Unknown key “${entry.key}” in the rule pack; did you mean “rules”?`, entry.keySpan)
    else {
      for (const item of entry.value.kind === 'list' ? entry.value.items : [entry.value]) {
        const data = readShape(item, ruleShape, 'rule', report) as RuleData | undefined
        if (!data) continue
        if (taken.has(data.id)) report(`There is a rule “${data.id}” already; give yours another name.`, item.span)
        else rules.push(...compiled(data, (message) => report(message, item.span)))
        taken.add(data.id)
      }
    }
  }
  return { rules, problems }
}

function compiled(data: RuleData, report: (message: string) => void): Rule[] {
  try {
    checkPatterns(data)
    return [compileRule(data)]
  } catch (error) {
    if (!(error instanceof PatternError) && !(error instanceof Error)) throw error
    report(`The rule ${data.id} cannot be used: ${error.message}`)
    return []
  }
}

/** The JSON schema of rule packs, for editors to complete and check them. */
export function packSchema(): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'NeuroProse rule pack',
    ...jsonSchema(packShape)
  }
}

/** The JSON schema of one rule in YAML, as our own rule files are. */
export function ruleSchema(): Record<string, unknown> {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'NeuroProse rule', ...jsonSchema(ruleShape) }
}
