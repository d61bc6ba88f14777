// Checks values of the configuration against the table of keys; what is wrong is reported, the rest is kept.
import type { Severity } from '../finding.ts'
import { familyOf } from '../rule.ts'
import { nearestName, nearestRule } from '../text/nearest.ts'
import type { Span } from '../text/span.ts'
import type { Located } from './config.ts'
import { type Key, levels } from './keys.ts'

/** A value of the file with its place, whatever it was written in. */
export type Value =
  | { readonly kind: 'scalar'; readonly value: unknown; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly span: Span }

export interface Entry {
  readonly key: string
  readonly keySpan: Span
  readonly value: Value
}

/** Takes a complaint about a place. */
export type Report = (message: string, at: Span) => void

/** Reads a map against a table of keys. `read` is handed every value whose key is right. */
export function readMap(
  value: Value,
  table: Readonly<Record<string, Key>>,
  where: string,
  report: Report,
  read: (name: string, key: Key, value: Value) => void
): void {
  if (value.kind !== 'map') {
    report(
      `${where} should be a list of keys and values, such as “profile: review”; ${shown(value)} is not.`,
      value.span
    )
    return
  }
  const seen = new Set<string>()
  for (const entry of value.entries) {
    const key = Object.hasOwn(table, entry.key) ? table[entry.key] : undefined
    if (key === undefined)
      report(unknown(`key “${short(entry.key)}” in ${where}`, entry.key, Object.keys(table)), entry.keySpan)
    else if (seen.has(entry.key))
      report(`“${entry.key}” stands twice in ${where}; the first one counts.`, entry.keySpan)
    else if (!isEmpty(entry.value)) read(entry.key, key, entry.value)
    seen.add(entry.key)
  }
}

/** `true` or `false`. */
export function readBoolean(name: string, value: Value, report: Report): boolean | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value
  report(`“${name}” is either true or false, not ${shown(value)}.`, value.span)
  return undefined
}

/** One of the key's values. */
export function readChoice(name: string, values: readonly string[], value: Value, report: Report): string | undefined {
  if (value.kind === 'scalar' && values.includes(String(value.value))) return String(value.value)
  const near = value.kind === 'scalar' ? nearestName(String(value.value), values) : undefined
  report(
    `${shown(value)} is no ${name}${near ? `; did you mean “${near}”?` : '.'} Known: ${values.join(', ')}.`,
    value.span
  )
  return undefined
}

/** One text. */
export function readText(name: string, value: Value, report: Report): string | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'string' && value.value !== '') return value.value
  report(`“${name}” is one text; ${shown(value)} is none.`, value.span)
  return undefined
}

/** Addresses on the web by name. */
export function readAddresses(
  name: string,
  names: readonly string[],
  value: Value,
  report: Report
): Record<string, string> {
  const out: Record<string, string> = {}
  if (value.kind !== 'map') {
    report(`“${name}” should give names their addresses, such as “${names[0]}: https://…”.`, value.span)
    return out
  }
  for (const { key, keySpan, value: address } of value.entries) {
    const text = address.kind === 'scalar' ? String(address.value) : ''
    if (!names.includes(key)) report(unknown(`name “${short(key)}” in “${name}”`, key, names), keySpan)
    else if (/^https?:\/\/[^\s/]/.test(text)) out[key] = text
    else report(`${shown(address)} is no address for ${key}; it begins with “https://”.`, address.span)
  }
  return out
}

/** One text or a list of texts. */
export function readTexts(name: string, value: Value, report: Report): Located[] {
  const items = value.kind === 'list' ? value.items : [value]
  const out: Located[] = []
  for (const item of items) {
    if (item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '') {
      out.push({ value: item.value, span: item.span })
    } else report(`“${name}” is one text or a list of texts; ${shown(item)} is none.`, item.span)
  }
  return out
}

/** Severities by rule id or family. `ruleIds` undefined: the rules are not known yet and ids are taken as they are. */
export function readRules(
  value: Value,
  ruleIds: readonly string[] | undefined,
  report: Report
): Record<string, Severity | 'off'> {
  const out: Record<string, Severity | 'off'> = {}
  if (value.kind !== 'map') {
    report(
      `“rules” should give each rule a severity, such as “evidence/missing-citation: info”; ${shown(value)} does not.`,
      value.span
    )
    return out
  }
  for (const { key, keySpan, value: setting } of value.entries) {
    if (ruleIds !== undefined && !isKnownRule(key, ruleIds)) {
      report(unknownRule(key, ruleIds), keySpan)
      continue
    }
    const level = readLevel(key, setting, report)
    if (level !== undefined) out[key] = level
  }
  return out
}

function readLevel(rule: string, value: Value, report: Report): Severity | 'off' | undefined {
  const written = value.kind === 'scalar' ? value.value : undefined
  if (typeof written === 'string' && (levels as readonly string[]).includes(written)) return written as Severity | 'off'
  const near = written === false ? 'off' : typeof written === 'string' ? nearestLevel(written) : undefined
  const hint = near === undefined ? '' : ` Did you mean “${near}”?`
  report(`${shown(value)} is no severity for ${short(rule)}; use ${list(levels)}.${hint}`, value.span)
  return undefined
}

/** Words other tools use, then the nearest of ours. */
function nearestLevel(written: string): string | undefined {
  const others: Readonly<Record<string, string>> = {
    warn: 'warning',
    err: 'error',
    information: 'info',
    suggestion: 'hint',
    none: 'off',
    disable: 'off',
    disabled: 'off',
    ignore: 'off'
  }
  const lower = written.toLowerCase()
  return (Object.hasOwn(others, lower) ? others[lower] : undefined) ?? nearestName(lower, levels)
}

/** Whether `id` is a rule or a family wildcard of one. */
export function isKnownRule(id: string, ruleIds: readonly string[]): boolean {
  if (id.endsWith('/*')) return ruleIds.some((known) => familyOf(known) === id.slice(0, -2))
  return ruleIds.includes(id)
}

/** What to say of a rule id that is none, with the nearest that is. */
export function unknownRule(id: string, ruleIds: readonly string[]): string {
  const near = nearestKnownRule(id, ruleIds)
  return `There is no rule “${short(id)}”${near === undefined ? '; “neuroprose rules” lists them.' : `; did you mean “${near}”?`}`
}

/** The rule or family wildcard that `id` most likely stands for. */
export function nearestKnownRule(id: string, ruleIds: readonly string[]): string | undefined {
  const families = [...new Set(ruleIds.map(familyOf))]
  const wild = families.map((family) => `${family}/*`)
  if (families.includes(id)) return `${id}/*`
  return id.endsWith('*') ? nearestName(id, wild) : nearestRule(id, ruleIds)
}

function unknown(what: string, wrong: string, names: readonly string[]): string {
  const near = nearestName(wrong, names)
  return `Unknown ${what}${near === undefined ? `; known are ${list(names)}.` : `; did you mean “${near}”?`}`
}

/** A value as a message shows it. */
export function shown(value: Value): string {
  if (value.kind === 'list') return 'a list'
  if (value.kind === 'map') return 'a set of keys'
  return value.value === null ? 'nothing' : `“${short(String(value.value))}”`
}

/** Whether nothing was written after the key. */
function isEmpty(value: Value): boolean {
  return value.kind === 'scalar' && value.value === null
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

/** A text of the user's, cut so that a message stays one line. */
function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
