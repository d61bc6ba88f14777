// Reads the text of a `.neuroprose.yaml`: what is right becomes a config, what is wrong a problem with its place.
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document as YamlDocument } from 'yaml'
import type { Profile } from '../rule.ts'
import { LineIndex } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import type { Config, ConfigProblem, Layer, LookupMode, Override } from './config.ts'
import { type Key, keys, overrideKeys } from './keys.ts'
import {
  type Entry,
  type Report,
  readAddresses,
  readBoolean,
  readChoice,
  readMap,
  readRules,
  readText,
  readTexts,
  type Value
} from './values.ts'

/** Deeper nesting than any setting or rule has; below it nothing is read. */
const deepest = 12
/** A settings file is short; more than this is some other file, and the YAML parser is not made for it. */
const longest = 1_000_000

/**
 * Reads a configuration file. Never throws: a file whose YAML is broken gives an empty config and a problem.
 * `ruleIds` undefined leaves rule ids unchecked (before rule packs are loaded).
 */
export function parseConfig(
  text: string,
  path: string,
  ruleIds?: readonly string[]
): { config: Config; problems: ConfigProblem[] } {
  const lines = new LineIndex(text)
  const problems: ConfigProblem[] = []
  const report: Report = (message, at) => {
    problems.push({ path, message, span: at, ...lines.placeOf(at.start) })
  }
  const value = readYaml(text, report)
  const config = value === undefined ? {} : readConfig(value, ruleIds, report)
  return { config, problems }
}

/** Settings of a front matter (`neuroprose: {profile: popular}`); its problems are reported at `span`. */
export function readFrontMatter(
  data: unknown,
  span: Span,
  ruleIds: readonly string[] | undefined,
  report: Report
): Layer {
  const table = Object.fromEntries(Object.entries(keys).filter(([, key]) => key.inFrontMatter))
  const layer: Mutable<Layer> = {}
  readMap(fromData(data, span, 0), table, 'the front matter under “neuroprose”', report, (name, key, value) => {
    readLayerKey(layer, name, key, value, ruleIds, report)
  })
  return layer
}

export function readYaml(text: string, report: Report): Value | undefined {
  if (text.length > longest) {
    report('This is too long to be a file of settings or rules; nothing of it is used.', { start: 0, end: 0 })
    return undefined
  }
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false })
    const error = document.errors[0]
    if (error !== undefined) {
      const reason = (error.message.split('\n')[0] as string).replace(/\.$/, '')
      report(`This is not valid YAML: ${reason}. Nothing of this file is used until it is mended.`, {
        start: Math.min(error.pos[0], text.length),
        end: Math.min(error.pos[1], text.length)
      })
      return undefined
    }
    return document.contents === null ? undefined : fromNode(document.contents, document, 0)
  } catch {
    report('This YAML is nested too deeply to be read. Nothing of this file is used.', { start: 0, end: 0 })
    return undefined
  }
}

/** A YAML node as a plain value with its place. */
function fromNode(node: unknown, document: YamlDocument.Parsed, depth: number, at?: Span): Value {
  const resolved = isAlias(node) ? node.resolve(document) : node
  const range = (node as { range?: readonly number[] | null } | null)?.range
  const span = at ?? { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }
  const inside = isAlias(node) ? span : undefined
  if (depth < deepest && isSeq(resolved)) {
    return { kind: 'list', items: resolved.items.map((item) => fromNode(item, document, depth + 1, inside)), span }
  }
  if (depth < deepest && isMap(resolved)) {
    const entries = resolved.items.map((pair): Entry => {
      const key = fromNode(pair.key, document, deepest, inside)
      const value = pair.value === null ? { kind: 'scalar' as const, value: null, span: key.span } : undefined
      return {
        key: key.kind === 'scalar' ? String(key.value) : '',
        keySpan: key.span,
        value: value ?? fromNode(pair.value, document, depth + 1, inside)
      }
    })
    return { kind: 'map', entries, span }
  }
  if (isScalar(resolved)) return { kind: 'scalar', value: resolved.value, span }
  return isSeq(resolved) ? { kind: 'list', items: [], span } : { kind: 'map', entries: [], span }
}

/** Plain data (of a front matter) as a value; every part has the same place. */
function fromData(data: unknown, span: Span, depth: number): Value {
  if (depth >= deepest || typeof data !== 'object' || data === null)
    return { kind: 'scalar', value: data ?? null, span }
  if (Array.isArray(data)) return { kind: 'list', items: data.map((item) => fromData(item, span, depth + 1)), span }
  const entries = Object.entries(data).map(
    ([key, value]): Entry => ({ key, keySpan: span, value: fromData(value, span, depth + 1) })
  )
  return { kind: 'map', entries, span }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function readConfig(value: Value, ruleIds: readonly string[] | undefined, report: Report): Config {
  const config: Mutable<Config> = {}
  if (value.kind === 'scalar' && value.value === null) return config
  readMap(value, keys, 'the configuration', report, (name, key, entry) => {
    if (name === 'root') {
      const root = readBoolean(name, entry, report)
      if (root !== undefined) config.root = root
    } else if (name === 'extends' || name === 'packs') config[name] = readTexts(name, entry, report)
    else if (name === 'ignore') config.ignore = readTexts(name, entry, report).map((text) => text.value)
    else if (name === 'overrides') config.overrides = readOverrides(entry, ruleIds, report)
    else if (name === 'lookups') {
      const mode = readChoice(name, key.values ?? [], fromSwitch(entry), report)
      if (mode !== undefined) config.lookups = mode as LookupMode
    } else if (name === 'contact') {
      const contact = readText(name, entry, report)
      if (contact !== undefined) config.contact = contact
    } else if (name === 'registries') config.registries = readAddresses(name, key.values ?? [], entry, report)
    else readLayerKey(config, name, key, entry, ruleIds, report)
  })
  return config
}

/** YAML 1.1 reads `on` and `off` as true and false, and so do people. */
function fromSwitch(value: Value): Value {
  if (value.kind !== 'scalar' || typeof value.value !== 'boolean') return value
  return { ...value, value: value.value ? 'on' : 'off' }
}

/** Reads one of the keys that files, overrides and front matter share. */
function readLayerKey(
  layer: Mutable<Layer>,
  name: string,
  key: Key,
  value: Value,
  ruleIds: readonly string[] | undefined,
  report: Report
): void {
  if (name === 'profile') {
    const profile = readChoice(name, key.values ?? [], value, report)
    if (profile !== undefined) layer.profile = profile as Profile
  } else if (name === 'rules') layer.rules = readRules(value, ruleIds, report)
  else if (name === 'bibliography') layer.bibliography = readTexts(name, value, report)
  else if (name === 'requireReason') {
    const required = readBoolean(name, value, report)
    if (required !== undefined) layer.requireReason = required
  }
}

function readOverrides(value: Value, ruleIds: readonly string[] | undefined, report: Report): Override[] {
  const out: Override[] = []
  for (const item of value.kind === 'list' ? value.items : [value]) {
    const override: Mutable<Override> = { files: [] }
    const before = override.files
    readMap(item, overrideKeys, 'an entry of “overrides”', report, (name, key, entry) => {
      if (name === 'files') override.files = readTexts(name, entry, report).map((text) => text.value)
      else readLayerKey(override, name, key, entry, ruleIds, report)
    })
    if (override.files !== before) out.push(override)
    else if (item.kind === 'map')
      report('This entry of “overrides” needs “files”, to say which documents it is for.', item.span)
  }
  return out
}
