// Works out the configuration of a document from files that are read asynchronously; the reading itself is core/config.
import type { ConfigFile, ConfigProblem } from '../core/config/config.ts'
import { discovery } from '../core/config/discover.ts'
import { folderOf } from '../core/config/paths.ts'
import { type NamedPath, resolveSettings } from '../core/config/resolve.ts'
import type { Document } from '../core/document/document.ts'
import { createLinter, type Linter } from '../core/lint.ts'
import { readPack } from '../core/pack/read.ts'
import type { Rule } from '../core/rule.ts'
import { LineIndex } from '../core/text/lines.ts'
import type { Base, Configuration, FileProblem, Place } from './engine.ts'
import { messageOf } from './words.ts'

/** The name that problems of the editor's settings carry in place of a path. */
const editorSettings = 'the settings of the editor'

/** How many sets of rule packs keep their linter, and so their cache. */
const linters = 16

/** The configuration files of the document, the nearest first. */
async function filesFor(place: Place, path: string, problems: FileProblem[]): Promise<ConfigFile[]> {
  const search = discovery(folderOf(path))
  let step = search.next()
  while (!step.done) step = search.next(await readOr(place, step.value, problems))
  return step.value
}

/** The text of a file; one that can't be read is told of and counts as none. */
async function readOr(place: Place, path: string, problems: FileProblem[]): Promise<string | undefined> {
  try {
    return await place.files.readFile(path)
  } catch (error) {
    problems.push({ path, message: `Nothing of this file is used: ${messageOf(error)}`, severity: 'error' })
    return undefined
  }
}

/** The editor's settings as the outermost configuration file: JSON is YAML. */
function asFile(base: Base): ConfigFile[] {
  return Object.keys(base).length > 0 ? [{ path: editorSettings, text: JSON.stringify(base) }] : []
}

function asProblem({ path, message, span }: ConfigProblem): FileProblem {
  return { path, message, span, severity: 'error' }
}

/** Makes configurations; keeps a linter for each set of rule packs. */
export function createConfigurer(
  rules: readonly Rule[]
): (place: Place, document: Document, base: Base) => Promise<Configuration> {
  const own = createLinter(rules)
  const byPacks = new Map<string, { linter: Linter; problems: readonly FileProblem[] }>()

  async function withPacks(place: Place, packs: readonly NamedPath[], problems: FileProblem[]): Promise<Linter> {
    if (packs.length === 0) return own
    const read = packs.map(async ({ path, from, line, column }) => {
      const text = await readOr(place, path, problems)
      const told = problems.some((problem) => problem.path === path)
      if (text === undefined && !told) problems.push(await missing(place, path, from, line, column))
      return { path, text: text ?? '' }
    })
    const texts = await Promise.all(read)
    const key = JSON.stringify(texts)
    const known = byPacks.get(key) ?? linterOf(rules, texts)
    if (byPacks.size >= linters) byPacks.clear()
    byPacks.set(key, known)
    problems.push(...known.problems)
    return known.linter
  }

  return async (place, document, base) => {
    const problems: FileProblem[] = []
    const { path } = place
    const found = path === undefined ? [] : await filesFor(place, path, problems)
    const resolve = (ids?: readonly string[]) =>
      resolveSettings([...found, ...asFile(base)], path ?? '', document.frontMatter, ids, document.source)
    const linter = await withPacks(place, resolve().packs, problems)
    const resolved = resolve(linter.rules.map((rule) => rule.id))
    const inFile = resolved.problems.filter((p) => p.path !== editorSettings && p.path !== (path ?? ''))
    return {
      settings: resolved.settings,
      linter,
      ignored: resolved.ignored,
      files: found.map((file) => file.path),
      lookups: resolved.lookups,
      bibliographies: resolved.bibliography.map((named) => named.path),
      problems: [...problems, ...inFile.map(asProblem)],
      own: resolved.problems.filter((p) => p.path === (path ?? '')).map(asProblem),
      complaints: resolved.problems.filter((p) => p.path === editorSettings).map((p) => p.message)
    }
  }
}

/** Tells of a pack that is not there, where the configuration names it. */
async function missing(place: Place, path: string, from: string, line: number, column: number): Promise<FileProblem> {
  const text = (await place.files.readFile(from)) ?? ''
  const start = new LineIndex(text).startOf(line) + column - 1
  return {
    path: from,
    message: `The rule pack “${path}” is not there; its rules are left out.`,
    severity: 'error',
    span: { start, end: start }
  }
}

/** Our rules and those of the packs, in one linter. */
function linterOf(
  rules: readonly Rule[],
  packs: readonly { path: string; text: string }[]
): { linter: Linter; problems: FileProblem[] } {
  const all = [...rules]
  const problems: FileProblem[] = []
  for (const { path, text } of packs) {
    const pack = readPack(
      text,
      path,
      all.map((rule) => rule.id)
    )
    all.push(...pack.rules)
    problems.push(...pack.problems.map(asProblem))
  }
  return { linter: createLinter(all), problems }
}
