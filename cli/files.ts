// Finds the documents that the given paths, folders and patterns stand for.
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { matches } from '../core/config/glob.ts'
import { isPassedOver } from '../core/config/made.ts'
import { formatOfFile } from './input.ts'
import { isMade } from './made.ts'
import { reasonOf } from './read.ts'

/** A document to check, or a place that could not be looked into. Paths are absolute. */
export type Found = { readonly path: string; readonly error?: string }

/** What `.gitignore` files say, from the outermost folder to the innermost. */
type Ignores = readonly { readonly folder: string; readonly rules: Ignore }[]

/** All documents under `targets`, each once, in the order of the targets and then of names. */
export function* findDocuments(targets: readonly string[], cwd: string): Generator<Found> {
  const seen = new Set<string>()
  for (const target of targets) {
    for (const found of expand(target, cwd)) {
      if (seen.has(found.path)) continue
      seen.add(found.path)
      yield found
    }
  }
}

function* expand(target: string, cwd: string): Generator<Found> {
  const path = resolve(cwd, target)
  const kind = kindOf(path)
  if (kind === 'folder') yield* walk(path, gitIgnores(path))
  else if (kind === 'file') yield { path }
  else if (/[*?[{]/.test(target)) yield* matching(target, cwd)
  else yield { path, error: kind }
}

/** What stands at `path`: a folder, something to read, or why neither. A link that leads nowhere is left to reading. */
function kindOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return reasonOf(error, path)
  }
}

/** Files that fit a pattern that the shell did not work out. */
function* matching(pattern: string, cwd: string): Generator<Found> {
  const parts = pattern.split(/[/\\]/)
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?[{]/.test(part))
  )
  const folder = resolve(cwd, fixed.join('/') || (pattern.startsWith('/') ? '/' : '.'))
  const rest = `/${parts.slice(fixed.length).join('/')}`
  let any = false
  for (const found of walk(folder, gitIgnores(folder))) {
    if (found.error === undefined && !matches(rest, posix(relative(folder, found.path)))) continue
    any = true
    yield found
  }
  if (!any) yield { path: resolve(cwd, pattern), error: 'no document fits this pattern' }
}

/** The documents in a folder and in those below it. Links to folders are not followed, so there are no circles. */
function* walk(folder: string, above: Ignores): Generator<Found> {
  const open: { readonly folder: string; readonly ignores: Ignores }[] = [{ folder, ignores: above }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    let entries: Dirent[]
    try {
      entries = readdirSync(next.folder, { withFileTypes: true })
    } catch (error) {
      yield { path: next.folder, error: reasonOf(error, next.folder) }
      continue
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    const ignores = withOwn(next.folder, entries, next.ignores)
    const inside: string[] = []
    const names = new Set(entries.map((entry) => entry.name.toLowerCase()))
    for (const entry of entries) {
      const path = join(next.folder, entry.name)
      if (entry.name.startsWith('.') || isIgnored(path, entry.isDirectory(), ignores)) continue
      if (entry.isDirectory()) {
        if (!isPassedOver(entry.name)) inside.push(path)
      } else if (isDocument(next.folder, entry, names)) yield { path }
    }
    for (const path of inside.reverse()) open.push({ folder: path, ignores })
  }
}

/** Whether an entry that is no folder is a document of its own. */
function isDocument(folder: string, entry: Dirent, names: ReadonlySet<string>): boolean {
  if (formatOfFile(entry.name) === undefined || isMade(folder, entry.name, names)) return false
  return !(entry.isSymbolicLink() && kindOf(join(folder, entry.name)) === 'folder')
}

function isIgnored(path: string, folder: boolean, ignores: Ignores): boolean {
  for (const { folder: base, rules } of [...ignores].reverse()) {
    const result = rules.test(posix(relative(base, path)) + (folder ? '/' : ''))
    if (result.ignored) return true
    if (result.unignored) return false
  }
  return false
}

function withOwn(folder: string, entries: readonly Dirent[], ignores: Ignores): Ignores {
  if (ignores.at(-1)?.folder === folder || !entries.some((entry) => entry.name === '.gitignore')) return ignores
  const rules = readIgnore(folder)
  return rules === undefined ? ignores : [...ignores, { folder, rules }]
}

/** The `.gitignore` files from the repository's folder down to `folder`; none outside a repository. */
function gitIgnores(folder: string): Ignores {
  const folders: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    folders.unshift(at)
    if (kindOf(join(at, '.git')) === 'folder' || kindOf(join(at, '.git')) === 'file') break
    if (dirname(at) === at) return []
  }
  return folders.flatMap((at) => {
    const rules = readIgnore(at)
    return rules === undefined ? [] : [{ folder: at, rules }]
  })
}

function readIgnore(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'))
  } catch {
    return undefined // there is none, or it is no file: then it ignores nothing, as for git
  }
}

/** The path as reports show it: relative to `cwd`, with `/`. */
export function shownPath(path: string, cwd: string): string {
  return posix(relative(cwd, path)) || basename(path) || path
}

/** The path with `/` between its parts; a backslash is part of a name where it separates nothing. */
export function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
