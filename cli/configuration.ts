// The settings of documents on disk: finds configuration files, reads each once and collects what is wrong in them.
import { type ConfigFile, type ConfigProblem, configName, type Lookups } from '../core/config/config.ts'
import { answer, discovery, withExtended } from '../core/config/discover.ts'
import { folderOf, join } from '../core/config/paths.ts'
import {
  ignores,
  type NamedPath,
  type ReadFiles,
  type Resolved,
  readFiles,
  settingsOf
} from '../core/config/resolve.ts'
import type { FrontMatter } from '../core/document/document.ts'
import { readTextFile } from './read.ts'
import type { FileProblem } from './result.ts'
import { hashOf } from './stamps.ts'

/** Something wrong in a file that documents rest on, once for each file and message. */
export interface SideFile {
  readonly path: string
  readonly format: 'configuration' | 'bibliography' | 'rules'
  readonly source: string
  readonly problems: FileProblem[]
}

/** Collects problems of files that documents rest on, each told once. */
export class SideFiles {
  readonly #files = new Map<string, SideFile>()
  readonly #added = new WeakSet<readonly SideFile[]>()
  #watched: SideFiles | undefined

  add(path: string, format: SideFile['format'], source: string, problem: FileProblem): void {
    this.#watched?.add(path, format, source, problem)
    const file = this.#files.get(path) ?? { path, format, source, problems: [] }
    this.#files.set(path, file)
    const known = (other: FileProblem) => other.message === problem.message && other.span?.start === problem.span?.start
    if (!file.problems.some(known)) file.problems.push(problem)
  }

  /** Adds what was collected elsewhere; what many documents share is looked at once. */
  again(files: readonly SideFile[]): void {
    if (this.#watched === undefined) {
      if (this.#added.has(files)) return
      this.#added.add(files)
    }
    for (const { path, format, source, problems } of files) {
      for (const problem of problems) this.add(path, format, source, problem)
    }
  }

  /** From now on notes what is added, also what was added before; `watched` gives it. */
  watch(): void {
    this.#watched = new SideFiles()
  }

  watched(): SideFile[] {
    const all = this.#watched?.all() ?? []
    this.#watched = undefined
    return all
  }

  all(): SideFile[] {
    return [...this.#files.values()]
  }
}

/** Settings of documents, by path. Paths are absolute and have `/`. */
export class Configuration {
  readonly #chosen: string | undefined
  readonly #side: SideFiles
  readonly #texts = new Map<string, string | undefined>()
  readonly #folders = new Map<string, readonly ConfigFile[]>()
  /** What the files of folders say, by the array that those folders share. */
  readonly #read = new Map<readonly ConfigFile[], ReadFiles>()
  readonly #stamps = new Map<readonly ConfigFile[], string>()

  /** `chosen` is the only configuration, where one was named. */
  constructor(side: SideFiles, chosen?: string) {
    this.#chosen = chosen
    this.#side = side
  }

  /** Whether the configuration passes over a document. */
  isIgnored(path: string): boolean {
    return ignores(this.#readFor(folderOf(path)), path)
  }

  /** The rule packs of the documents in a folder. */
  packsFor(folder: string): readonly NamedPath[] {
    return this.#readFor(folder).packs
  }

  /** The settings of one document; problems of its own front matter are given, those of files are collected. */
  resolve(
    path: string,
    ruleIds: readonly string[],
    frontMatter?: FrontMatter,
    source?: string
  ): Resolved & { readonly own: readonly ConfigProblem[] } {
    const resolved = settingsOf(readFiles(this.#filesFor(folderOf(path)), ruleIds), path, frontMatter, source)
    for (const problem of resolved.problems) {
      if (problem.path === path) continue
      this.#side.add(problem.path, 'configuration', this.#texts.get(problem.path) ?? '', { ...problem, trouble: true })
    }
    return { ...resolved, own: resolved.problems.filter((problem) => problem.path === path) }
  }

  /** What the configuration of documents in a folder says of look-ups. */
  lookupsFor(folder: string): Lookups {
    return settingsOf(this.#readFor(folder), join(folder, 'document.md')).lookups
  }

  /** Stands for everything that the configuration of documents in a folder rests on. */
  stampFor(folder: string): string {
    const files = this.#filesFor(folder)
    const stamp = this.#stamps.get(files) ?? hashOf(JSON.stringify(files))
    this.#stamps.set(files, stamp)
    return stamp
  }

  #readFor(folder: string): ReadFiles {
    const files = this.#filesFor(folder)
    const read = this.#read.get(files) ?? readFiles(files)
    this.#read.set(files, read)
    return read
  }

  #filesFor(folder: string): readonly ConfigFile[] {
    const key = this.#chosen ?? folder
    const known = this.#folders.get(key)
    if (known !== undefined) return known
    const files = this.#chosen === undefined ? this.#discovered(folder) : this.#chosenFile(this.#chosen)
    this.#folders.set(key, files)
    return files
  }

  /** A folder without a configuration of its own has that of the folder above it. */
  #discovered(folder: string): readonly ConfigFile[] {
    const above = folderOf(folder)
    const isOwn = above === folder || above === '' || this.#text(join(folder, configName)) !== undefined
    return isOwn ? answer(discovery(folder), this.#text) : this.#filesFor(above)
  }

  #chosenFile(path: string): ConfigFile[] {
    const text = this.#text(path)
    return text === undefined ? [] : [answer(withExtended(path, text), this.#text)]
  }

  /** The text of a file, read once. A file that is not there is no problem: that is how configuration is looked for. */
  readonly #text = (path: string): string | undefined => {
    if (this.#texts.has(path)) return this.#texts.get(path)
    const result = readTextFile(path)
    const text = 'text' in result ? result.text : undefined
    this.#texts.set(path, text)
    const looking = path.endsWith(`/${configName}`) && path !== this.#chosen
    if ('error' in result && !(looking && result.missing === true)) {
      this.#side.add(path, 'configuration', '', {
        message: `${result.error}; going on without this configuration`,
        trouble: true
      })
    }
    return text
  }
}
