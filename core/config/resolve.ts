// Settings of one document: configuration files from the nearest to the root, their overrides, and its front matter.
import type { FrontMatter } from '../document/document.ts'
import type { Severity } from '../finding.ts'
import { familyOf } from '../rule.ts'
import { defaultSettings, type Settings } from '../settings.ts'
import { suppressionRules } from '../suppress.ts'
import { LineIndex } from '../text/lines.ts'
import type { Config, ConfigFile, ConfigProblem, Layer, Lookups } from './config.ts'
import { matches } from './glob.ts'
import { parseConfig, readFrontMatter } from './parse.ts'
import { folderOf, join, within } from './paths.ts'
import { isSlides } from './slides.ts'

/** A path that a configuration names, worked out from the folder of that configuration. */
export interface NamedPath {
  readonly path: string
  /** The configuration file that names it, and where. */
  readonly from: string
  readonly line: number
  readonly column: number
}

export interface Resolved {
  readonly settings: Settings
  /** Whether an `ignore` of the configuration covers the document. */
  readonly ignored: boolean
  /** Bibliographies of the configuration, those of the nearest file first. */
  readonly bibliography: readonly NamedPath[]
  /** Rule packs, those of the nearest file first. */
  readonly packs: readonly NamedPath[]
  /** How works may be looked up; what the nearest file says wins. */
  readonly lookups: Lookups
  readonly problems: readonly ConfigProblem[]
}

/** A configuration file that is parsed, with the folder that its patterns and paths are relative to. */
interface Parsed {
  readonly config: Config
  readonly path: string
  readonly folder: string
  readonly lines: LineIndex
}

/** Configuration files that are parsed: they hold for any number of documents. */
export interface ReadFiles {
  readonly parsed: readonly Parsed[]
  readonly problems: readonly ConfigProblem[]
  /** Rule packs, those of the nearest file first. */
  readonly packs: readonly NamedPath[]
  /** The rules that a setting may name; undefined: any. */
  readonly known: readonly string[] | undefined
}

/** Parses `files`, the nearest first. With `ruleIds`, settings of other rules are problems. */
export function readFiles(files: readonly ConfigFile[], ruleIds?: readonly string[]): ReadFiles {
  const problems: ConfigProblem[] = []
  const known = ruleIds && [...ruleIds, ...suppressionRules.map((rule) => rule.id)]
  const parsed = files.flatMap((file) => withExtended(file, known, problems, []))
  return { parsed, problems, packs: unique(parsed.flatMap((file) => named(file, file.config.packs))), known }
}

/** `settingsOf` for one document of its own. */
export function resolveSettings(
  files: readonly ConfigFile[],
  documentPath: string,
  frontMatter?: FrontMatter,
  ruleIds?: readonly string[],
  source = ''
): Resolved {
  return settingsOf(readFiles(files, ruleIds), documentPath, frontMatter, source)
}

/**
 * Works out the settings of the document at `documentPath`. The nearest file wins; lists of paths and patterns add up. A
 * front matter wins over every file. Slides are read as notes, unless an override or their front matter says otherwise.
 * `source` places problems.
 */
export function settingsOf(files: ReadFiles, documentPath: string, frontMatter?: FrontMatter, source = ''): Resolved {
  const { parsed, packs } = files
  const problems = [...files.problems]
  let settings = defaultSettings
  /** Whether somebody said how this very document is meant to be read. */
  let told = false
  const bibliography: NamedPath[] = []
  for (const file of [...parsed].reverse()) {
    const layers = [file.config, ...fitting(file.config, within(file.folder, documentPath))]
    for (const layer of layers) settings = merged(settings, layer)
    told ||= layers.slice(1).some((layer) => layer.profile !== undefined)
    bibliography.unshift(...layers.flatMap((layer) => named(file, layer.bibliography)))
  }
  const own = frontMatter?.data.neuroprose
  if (frontMatter !== undefined && own !== undefined && own !== null) {
    const place = new LineIndex(source).placeOf(frontMatter.start)
    const layer = readFrontMatter(own, frontMatter, files.known, (message, span) => {
      problems.push({ path: documentPath, message, span: { start: span.start, end: span.end }, ...place })
    })
    settings = merged(settings, layer)
    told ||= layer.profile !== undefined
  }
  if (!told && isSlides(frontMatter, source)) settings = { ...settings, profile: 'notes' }
  const lookups = [...parsed].reverse().reduce<Lookups>((under, { config }) => lookupsOver(under, config), {})
  const ignored = ignores(files, documentPath)
  return { settings, ignored, bibliography: unique(bibliography), packs, lookups, problems }
}

/** Whether an `ignore` of the configuration covers the document. */
export function ignores({ parsed }: ReadFiles, documentPath: string): boolean {
  let ignored = false
  for (const { config, folder } of [...parsed].reverse()) {
    const relative = within(folder, documentPath)
    if (relative !== undefined) ignored = isIgnored(config.ignore ?? [], relative, ignored)
  }
  return ignored
}

function lookupsOver(under: Lookups, { lookups, contact, registries }: Config): Lookups {
  return {
    ...under,
    ...(lookups === undefined ? {} : { lookups }),
    ...(contact === undefined ? {} : { contact }),
    ...(registries === undefined ? {} : { registries: { ...under.registries, ...registries } })
  }
}

/** A file followed by what it extends: later names win over earlier ones, so they come first. */
function withExtended(
  file: ConfigFile,
  ruleIds: readonly string[] | undefined,
  problems: ConfigProblem[],
  above: readonly string[]
): Parsed[] {
  const { config, problems: own } = parseConfig(file.text, file.path, ruleIds)
  if (!problems.some((problem) => problem.path === file.path)) problems.push(...own)
  const parsed = { config, path: file.path, folder: folderOf(file.path), lines: new LineIndex(file.text) }
  const out: Parsed[] = [parsed]
  const chain = [...above, file.path]
  for (const name of [...(config.extends ?? [])].reverse()) {
    const path = join(parsed.folder, name.value)
    const found = file.extended?.find((other) => other.path === path)
    const message = chain.includes(path)
      ? `“${name.value}” extends itself in a circle; it is read once.`
      : found === undefined
        ? `Cannot read “${name.value}”, which “extends” names; going on without it.`
        : undefined
    if (message !== undefined) {
      problems.push({ path: file.path, message, span: name.span, ...parsed.lines.placeOf(name.span.start) })
    } else if (found !== undefined) out.push(...withExtended(found, ruleIds, problems, chain))
  }
  return out
}

/** The overrides whose patterns fit the document. */
function fitting(config: Config, relative: string | undefined): readonly Layer[] {
  if (relative === undefined) return []
  return (config.overrides ?? []).filter((override) => override.files.some((pattern) => matches(pattern, relative)))
}

/** `over` laid on `under`. A family setting replaces what was said before about the rules of that family. */
function merged(under: Settings, over: Layer): Settings {
  const rules: Record<string, Severity | 'off'> = { ...under.rules }
  for (const id of Object.keys(over.rules ?? {})) {
    if (!id.endsWith('/*')) continue
    for (const known of Object.keys(rules)) if (familyOf(known) === familyOf(id)) delete rules[known]
  }
  return {
    profile: over.profile ?? under.profile,
    rules: Object.assign(rules, over.rules),
    requireReason: over.requireReason ?? under.requireReason
  }
}

/** Applies patterns in order, as `.gitignore` does: the last one that fits decides. */
function isIgnored(patterns: readonly string[], relative: string, before: boolean): boolean {
  let ignored = before
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) ignored = ignored && !matches(pattern.slice(1), relative)
    else ignored = ignored || matches(pattern, relative)
  }
  return ignored
}

function named(file: Parsed, names: Layer['bibliography']): NamedPath[] {
  return (names ?? []).map((name) => ({
    path: join(file.folder, name.value),
    from: file.path,
    ...file.lines.placeOf(name.span.start)
  }))
}

function unique(paths: readonly NamedPath[]): NamedPath[] {
  return [...new Map([...paths].reverse().map((path) => [path.path, path])).values()].reverse()
}
