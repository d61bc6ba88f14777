// The JSON schemas that editors complete and check YAML with: settings, rules, rule packs.
import { configSchema } from '../../core/config/json-schema.ts'
import { packSchema, ruleSchema } from '../../core/pack/read.ts'
import { rules } from '../../rules/index.ts'
import { formatted } from './format.mts'

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`
}

/** Path from the project root → content. */
export function generatedSchemas(): Map<string, string> {
  const schemas = {
    'schemas/config.schema.json': configSchema(rules),
    'schemas/rule.schema.json': ruleSchema(),
    'schemas/rule-pack.schema.json': packSchema()
  }
  return new Map(Object.entries(schemas).map(([path, schema]) => [path, formatted(path, json(schema))]))
}
