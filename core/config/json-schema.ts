// The JSON schema of `.neuroprose.yaml`, for editors to complete and check it; made from the table of keys.
import { configName } from './config.ts'
import { type Key, keys, levels, overrideKeys } from './keys.ts'

type Schema = Readonly<Record<string, unknown>>

/** What the schema needs to know of a rule. */
export interface RuleSummary {
  readonly id: string
  readonly summary: string
}

/** The schema over the given rules. */
export function configSchema(rules: readonly RuleSummary[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `NeuroProse configuration (${configName})`,
    ...mapOf(keys, rules)
  }
}

function mapOf(table: Readonly<Record<string, Key>>, rules: readonly RuleSummary[]): Schema {
  return {
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(table).map(([name, key]) => [name, schemaOf(key, rules)]))
  }
}

function schemaOf(key: Key, rules: readonly RuleSummary[]): Schema {
  const description = key.summary
  const text = { type: 'string', minLength: 1 }
  switch (key.kind) {
    case 'boolean':
      return { description, type: 'boolean' }
    case 'choice':
      return { description, type: 'string', enum: key.values }
    case 'text':
      return { description, ...text }
    case 'addresses':
      return {
        description,
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          (key.values ?? []).map((name) => [name, { type: 'string', pattern: '^https?://' }])
        )
      }
    case 'paths':
    case 'patterns':
      return { description, anyOf: [text, { type: 'array', items: text }] }
    case 'rules':
      return { description, ...rulesOf(rules) }
    case 'overrides':
      return { description, type: 'array', items: { ...mapOf(overrideKeys, rules), required: ['files'] } }
  }
}

function rulesOf(rules: readonly RuleSummary[]): Schema {
  const level = { type: 'string', enum: levels }
  const families = [...new Set(rules.map((rule) => rule.id.slice(0, rule.id.indexOf('/'))))]
  const wild = families.map((family) => [
    `${family}/*`,
    { ...level, description: `Every rule of the family ${family}.` }
  ])
  const single = rules.map((rule) => [rule.id, { ...level, description: rule.summary }])
  // Rules of the user's own packs are not known here, so other names are let through; the linter checks them.
  return { type: 'object', properties: Object.fromEntries([...wild, ...single]), additionalProperties: level }
}
