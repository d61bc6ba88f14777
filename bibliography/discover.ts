// Decides which bibliographies a document cites from, through whatever reads files for the host.
import type { BibliographyProblem } from '../core/bibliography.ts'
import type { Document } from '../core/document/document.ts'
import type { Span } from '../core/text/span.ts'
import { latexSources } from './latex-project.ts'
import { dirname, foldersUp, isAbsolute, isAddress, resolve } from './paths.ts'
import { isBook, projectBibliographies } from './project.ts'
import { isBibliography } from './read.ts'
import { type BibliographyLoader, createBibliographyLoader, type Loaded, type SourceFile } from './snapshot.ts'
import { lockPaths, withLocks } from './verify/apply.ts'

/** Reads files for the host. Paths are POSIX style; a host with URIs passes their decoded paths. */
export interface Reader {
  /** The text of a file; undefined when there is none. Rejects when it is there but cannot be read. */
  readFile(path: string): Promise<string | undefined>
  /** Names (no paths) of the files in a folder; empty when there is no such folder. */
  list(folder: string): Promise<readonly string[]>
  /** Names of the folders in a folder; a host that cannot tell leaves it out. */
  folders?(folder: string): Promise<readonly string[]>
}

/** What the search starts from. */
export interface DiscoverOptions {
  /** Path of the document; undefined for an unsaved one. */
  readonly path: string | undefined
  /** Bibliographies that the configuration names, already resolved against its file. */
  readonly configured?: readonly string[]
  /** Where searching upwards ends: the workspace folder, or the working directory. */
  readonly root?: string
}

/** Where the paths came from. */
export type Origin = 'document' | 'settings' | 'project' | 'beside' | 'none'

interface Discovered {
  readonly origin: Origin
  readonly files: readonly SourceFile[]
  /** Bibliographies that the document names and nobody could read, at the place in the document. */
  readonly unread: readonly { readonly message: string; readonly span: Span }[]
  /** Nobody said that these files are all; they help to complete and to hover, never to call a key missing. */
  readonly partial?: boolean
}

/** What a host needs about one document: the snapshot, what is wrong in the files, and what to watch. */
export interface DocumentBibliography extends Loaded {
  readonly origin: Origin
  /** Every path that was read or looked for. */
  readonly paths: readonly string[]
  /** Problems that belong to the document itself. */
  readonly unread: readonly { readonly message: string; readonly span: Span }[]
}

/** Finds and loads the bibliography of a document. Never rejects. */
export async function bibliographyOf(
  document: Document,
  options: DiscoverOptions,
  reader: Reader,
  loader: BibliographyLoader = createBibliographyLoader()
): Promise<DocumentBibliography> {
  const found = await discover(document, options, reader)
  let loaded = await loader.load(found.files, found.partial)
  if (found.origin === 'beside' && isForeign(document, loaded)) loaded = await loader.load(found.files, true)
  const locks = await Promise.all(lockPaths(found.files).map((path) => read(path, reader)))
  loaded = withLocks(loaded, found.files, locks)
  const named = new Set(found.files.filter((file) => file.text === undefined).map((file) => file.path))
  const problems: BibliographyProblem[] =
    found.unread.length > 0 ? loaded.problems.filter((problem) => !named.has(problem.file)) : [...loaded.problems]
  return {
    bibliography: loaded.bibliography,
    problems,
    origin: found.origin,
    unread: found.unread,
    paths: [...found.files, ...locks].map((file) => file.path)
  }
}

/** Whether a file that only lies near the document has none of the keys that it cites. */
function isForeign(document: Document, { bibliography }: Loaded): boolean {
  const keys = document.citations.filter((citation) => citation.kind === 'key').map((citation) => citation.key)
  return keys.length > 0 && keys.every((key) => bibliography.find(key) === 'missing')
}

/**
 * The files a document cites from: those it names, else those of the configuration, the files it is part of, the
 * project, or the only one near it.
 */
export async function discover(document: Document, options: DiscoverOptions, reader: Reader): Promise<Discovered> {
  const own = inlineReferences(document, options.path)
  const found = await discoverFiles(document, options, reader, own !== undefined)
  if (!own) return found
  // What the document lists itself comes first, and wins.
  return { ...found, origin: found.origin === 'none' ? 'document' : found.origin, files: [own, ...found.files] }
}

async function discoverFiles(
  document: Document,
  options: DiscoverOptions,
  reader: Reader,
  listsItself: boolean
): Promise<Discovered> {
  const folder = options.path === undefined ? (options.root ?? '') : dirname(options.path)
  if (document.bibliographies.length > 0) return named(document, folder, options.root, reader)
  if (options.configured && options.configured.length > 0) {
    const files = await Promise.all(options.configured.map((path) => read(path, reader)))
    return { origin: 'settings', files, unread: [] }
  }
  if (options.path === undefined) return { origin: 'none', files: [], unread: [] }
  const whole = await latexSources(document, options.path, options.root, reader)
  if (whole) {
    const files = await Promise.all(whole.bibliographies.map((path) => read(path, reader)))
    return { origin: 'project', files, unread: [], partial: whole.partial }
  }
  const project = await ofProject(folder, options.root, reader)
  if (project || listsItself) return project ?? { origin: 'none', files: [], unread: [] }
  return beside(folder, options.root, reader)
}

/** The `references` of a document's own front matter, as Pandoc takes them. */
function inlineReferences({ frontMatter, source }: Document, path = ''): SourceFile | undefined {
  if (frontMatter?.kind !== 'yaml' || !Array.isArray(frontMatter.data.references)) return undefined
  const text = source.slice(frontMatter.start, frontMatter.end)
  return { path, text, inline: { offset: frontMatter.start } }
}

async function named(
  document: Document,
  folder: string,
  root: string | undefined,
  reader: Reader
): Promise<Discovered> {
  const files: SourceFile[] = []
  const unread: { message: string; span: Span }[] = []
  for (const { path, span } of document.bibliographies) {
    const file = await readFirst(path, folder, root, reader)
    files.push(file)
    if (file.text !== undefined) continue
    const why = isAddress(path) ? 'addresses on the web are not fetched' : (file.error ?? 'no such file')
    unread.push({
      message: `The bibliography “${path}” could not be read (${why}), so citations cannot be checked against it.`,
      span
    })
  }
  return { origin: 'document', files, unread, partial: await isChapter(folder, root, reader) }
}

/** Whether the folder is in a book that is made as one: a chapter's own bibliography may not be all. */
async function isChapter(folder: string, root: string | undefined, reader: Reader): Promise<boolean> {
  for (const up of foldersUp(folder, root)) if (await isBook(up, reader)) return true
  return false
}

/** Pandoc looks from where it is run, which is the document's folder or one above it. */
async function readFirst(path: string, folder: string, root: string | undefined, reader: Reader): Promise<SourceFile> {
  if (isAddress(path)) return { path, error: 'addresses on the web are not fetched' }
  const candidates = isAbsolute(path)
    ? [path, ...(root === undefined ? [] : [resolve(root, path.replace(/^\/+/, ''))])]
    : foldersUp(folder, root).map((up) => resolve(up, path))
  const endings = isBibliography(path) ? [''] : ['', '.bib']
  let first: SourceFile | undefined
  for (const candidate of candidates) {
    for (const ending of endings) {
      const file = await read(candidate + ending, reader)
      if (file.text !== undefined) return file
      if (file.error !== 'no such file') first ??= file
    }
  }
  return first ?? { path: resolve(folder, path), error: 'no such file' }
}

async function read(path: string, reader: Reader): Promise<SourceFile> {
  try {
    const text = await reader.readFile(path)
    return text === undefined ? { path, error: 'no such file' } : { path, text }
  } catch (error) {
    return { path, error: error instanceof Error ? error.message : String(error) }
  }
}

/** Bibliographies that a project file (`_quarto.yml`, `_bookdown.yml`, `myst.yml` …) above the document names. */
async function ofProject(folder: string, root: string | undefined, reader: Reader): Promise<Discovered | undefined> {
  for (const up of foldersUp(folder, root)) {
    const named = await projectBibliographies(up, reader)
    if (!named) continue
    const files = await Promise.all(named.paths.map((path) => readOfProject(path, up, reader)))
    return { origin: 'project', files, unread: [], partial: named.partial }
  }
  return undefined
}

/** “/refs.bib” may be seen from the root of the project. */
async function readOfProject(path: string, project: string, reader: Reader): Promise<SourceFile> {
  if (isAddress(path)) return { path, error: 'addresses on the web are not fetched' }
  const file = await read(resolve(project, path), reader)
  if (file.text !== undefined || !path.startsWith('/')) return file
  const inside = await read(resolve(project, path.replace(/^\/+/, '')), reader)
  return inside.text === undefined ? file : inside
}

/** Names that say bibliography, where the ending alone does not. */
const libraryName =
  /(?:^|[-_.])(?:bib|biblio|bibliography|citations?|csl|library|literature|references?|refs|zotero)(?:[-_.]|$)/i

/** The only bibliography in the document's folder, else in the nearest folder above that has any; of several, nobody knows which. */
async function beside(folder: string, root: string | undefined, reader: Reader): Promise<Discovered> {
  for (const up of foldersUp(folder, root)) {
    const names = [...(await listed(up, reader))].sort()
    const bibtex = names.filter((name) => /\.bib$/i.test(name))
    const others = names.filter((name) => /\.(?:bibtex|biblatex|ris|enw|nbib)$/i.test(name) || isLibrary(name))
    const found = bibtex.length > 0 ? bibtex : others
    if (found.length === 0) continue
    const files = await Promise.all(found.map((name) => read(resolve(up, name), reader)))
    return { origin: 'beside', files, unread: [], partial: found.length > 1 }
  }
  return { origin: 'none', files: [], unread: [] }
}

function isLibrary(name: string): boolean {
  return /\.(?:json|ya?ml)$/i.test(name) && libraryName.test(name)
}

async function listed(folder: string, reader: Reader): Promise<readonly string[]> {
  try {
    return await reader.list(folder)
  } catch {
    return []
  }
}
