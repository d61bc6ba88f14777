// Shapes of data: one table that checks a YAML value with places and writes its JSON schema.
import { type Report, shown, type Value } from '../config/values.ts'
import { nearestName } from '../text/nearest.ts'

/** What a value must look like. `summary` becomes the description that editors show. */
export type Shape =
  | { readonly kind: 'text'; readonly summary: string; readonly values?: readonly string[]; readonly pattern?: RegExp }
  | { readonly kind: 'number'; readonly summary: string; readonly from: number; readonly to: number }
  | { readonly kind: 'flag'; readonly summary: string }
  | { readonly kind: 'list'; readonly summary: string; readonly of: Shape }
  | { readonly kind: 'record'; readonly summary: string; readonly of: Shape }
  | { readonly kind: 'object'; readonly summary: string; readonly fields: Readonly<Record<string, Field>> }

/** A key of an object. */
export interface Field {
  readonly shape: Shape
  readonly required?: boolean
}

/** Checks `value` against `shape`, reporting what is wrong; gives plain data, or undefined where nothing can be used. */
export function readShape(value: Value, shape: Shape, where: string, report: Report): unknown {
  switch (shape.kind) {
    case 'text':
      return readText(value, shape, where, report)
    case 'number': {
      const n = value.kind === 'scalar' ? value.value : undefined
      if (typeof n === 'number' && n >= shape.from && n <= shape.to) return n
      report(`${where} is a number from ${shape.from} to ${shape.to}, not ${shown(value)}.`, value.span)
      return undefined
    }
    case 'flag':
      if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value
      report(`${where} is true or false, not ${shown(value)}.`, value.span)
      return undefined
    case 'list': {
      // One item may stand without the brackets.
      const items = value.kind === 'list' ? value.items : [value]
      return items.map((item) => readShape(item, shape.of, where, report)).filter((item) => item !== undefined)
    }
    case 'record':
      return readRecord(value, shape, where, report)
    case 'object':
      return readObject(value, shape, where, report)
  }
}

function readText(value: Value, shape: Shape & { kind: 'text' }, where: string, report: Report): string | undefined {
  const text = value.kind === 'scalar' && value.value !== null ? String(value.value) : undefined
  if (text === undefined) {
    report(`${where} is a text, not ${shown(value)}.`, value.span)
    return undefined
  }
  if (shape.values && !shape.values.includes(text)) {
    const near = nearestName(text, shape.values)
    const hint = near ? `; did you mean “${near}”?` : `. Known: ${shape.values.join(', ')}.`
    report(`${shown(value)} is no ${where}${hint}`, value.span)
    return undefined
  }
  if (shape.pattern && !shape.pattern.test(text)) {
    report(`${shown(value)} is no ${where}: ${shape.summary}`, value.span)
    return undefined
  }
  return text
}

function readRecord(value: Value, shape: Shape & { kind: 'record' }, where: string, report: Report): unknown {
  if (value.kind !== 'map') {
    report(`${where} is a set of names and values, not ${shown(value)}.`, value.span)
    return undefined
  }
  const out: Record<string, unknown> = {}
  for (const entry of value.entries) {
    const read = readShape(entry.value, shape.of, `${where} “${entry.key}”`, report)
    if (read !== undefined) out[entry.key] = read
  }
  return out
}

function readObject(value: Value, shape: Shape & { kind: 'object' }, where: string, report: Report): unknown {
  if (value.kind !== 'map') {
    report(`${where} is a set of keys and values, not ${shown(value)}.`, value.span)
    return undefined
  }
  const out: Record<string, unknown> = {}
  for (const entry of value.entries) {
    const field = Object.hasOwn(shape.fields, entry.key) ? shape.fields[entry.key] : undefined
    if (!field) {
      const near = nearestName(entry.key, Object.keys(shape.fields))
      report(`Unknown key “${entry.key}” in ${where}${near ? `; did you mean “${near}”?` : '.'}`, entry.keySpan)
      continue
    }
    const read = readShape(entry.value, field.shape, entry.key, report)
    if (read !== undefined) out[entry.key] = read
  }
  const missing = Object.entries(shape.fields).filter(([name, field]) => field.required && out[name] === undefined)
  if (missing.length === 0) return out
  report(`${where} needs ${missing.map(([name]) => `“${name}”`).join(', ')}.`, value.span)
  return undefined
}

/** The JSON schema (draft 7) of a shape. */
export function jsonSchema(shape: Shape): Record<string, unknown> {
  const description = shape.summary
  switch (shape.kind) {
    case 'text':
      return {
        description,
        type: 'string',
        ...(shape.values ? { enum: shape.values } : {}),
        ...(shape.pattern ? { pattern: shape.pattern.source } : {})
      }
    case 'number':
      return { description, type: 'number', minimum: shape.from, maximum: shape.to }
    case 'flag':
      return { description, type: 'boolean' }
    case 'list':
      return { description, anyOf: [{ type: 'array', items: jsonSchema(shape.of) }, jsonSchema(shape.of)] }
    case 'record':
      return { description, type: 'object', additionalProperties: jsonSchema(shape.of) }
    case 'object':
      return {
        description,
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(shape.fields).map(([k, f]) => [k, jsonSchema(f.shape)])),
        required: Object.entries(shape.fields)
          .filter(([, field]) => field.required)
          .map(([name]) => name)
      }
  }
}
