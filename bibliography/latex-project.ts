// LaTeX documents in several files: a chapter cites from the bibliography of the main file that includes it.
import type { Document } from '../core/document/document.ts'
import type { Reader } from './discover.ts'
import { dirname, foldersUp, isAddress, resolve } from './paths.ts'

/** So many files are read at most in search of one bibliography: books have some dozens. */
const mostFiles = 200

/** What one file says of others, as written. */
export interface LatexFile {
  readonly includes: readonly string[]
  readonly bibliographies: readonly string[]
  /** Whether it lists its sources itself (`\bibitem`). */
  readonly lists: boolean
  /** Whether a document begins here. */
  readonly main: boolean
  /** The main file that it names itself. */
  readonly root?: string
}

/** Reads what a file includes and cites from; comments are left out, but for `% !TEX root = …`. */
export function latexFile(source: string): LatexFile {
  const text = source.replace(/(?<!\\)%.*/g, '')
  const includes: string[] = []
  for (const [, path, plain, folder, file] of text.matchAll(
    /\\(?:(?:input|include|subfile|subfileinclude)(?:\s*\{([^{}\n]{1,300})\}|[ \t]+([^\s{}\\]{1,300}))|(?:sub)?(?:import|inputfrom|includefrom)\s*\{([^{}\n]{0,300})\}\s*\{([^{}\n]{1,300})\})/g
  )) {
    const included = path ?? plain ?? `${(folder ?? '').replace(/\/?$/, '/')}${file}`
    includes.push(included.trim().replace(/^\//, ''))
  }
  const named = text.matchAll(
    /\\(?:(?:no)?bibliography\*?|(?:addbibresource|addglobalbib)\s*(?:\[[^[\]\n]{0,300}\])?)\s*\{([^{}]{1,2000})\}/g
  )
  const bibliographies = [...named].flatMap(([, list]) => (list ?? '').split(',')).map((path) => path.trim())
  const root =
    /^[ \t]*%[ \t]*!TeX[ \t]+root[ \t]*=[ \t]*(\S.*)$/im.exec(source)?.[1] ??
    /\\documentclass\s*\[([^[\]\n]{1,300})\]\s*\{subfiles\}/.exec(text)?.[1]
  return {
    includes,
    bibliographies: bibliographies.filter((path) => path !== ''),
    lists: /\\bibitem\s*[[{]/.test(text),
    main: /\\documentclass\b|\\begin\s*\{document\}/.test(text),
    ...(root === undefined ? {} : { root: root.trim() })
  }
}

/** The bibliographies of a LaTeX document of several files. */
export interface LatexSources {
  /** Paths that exist or are expected, resolved. */
  readonly bibliographies: readonly string[]
  /** Some file lists sources itself: the bibliographies are not all. */
  readonly partial: boolean
}

/** What the files that `document` belongs with cite from; undefined where it stands alone or nobody names a source. */
export async function latexSources(
  document: Document,
  path: string,
  root: string | undefined,
  reader: Reader
): Promise<LatexSources | undefined> {
  if (document.format !== 'latex') return undefined
  const search = new Search(reader)
  search.know(path, document.source)
  const own = await search.below(path)
  if (own.sources) return own.sources
  for await (const main of mains(search, path, root, reader)) {
    const whole = await search.below(main)
    if (whole.files.has(path) && whole.sources) return whole.sources
  }
  return undefined
}

/** Files that may include the one at `path`, the likeliest first: the one it names, then those in its folder and above. */
async function* mains(search: Search, path: string, root: string | undefined, reader: Reader): AsyncGenerator<string> {
  const folder = dirname(path)
  const named = (await search.read(path))?.root
  if (named !== undefined) {
    const main = await search.find([resolve(folder, named)])
    if (main !== undefined) yield main
  }
  for (const up of foldersUp(folder, root)) {
    const names = await reader.list(up).catch(() => [])
    for (const name of [...names].sort()) {
      if (!/\.(?:tex|ltx|rnw|rtex)$/i.test(name)) continue
      const main = resolve(up, name)
      if (main !== path && (await search.read(main))?.main === true) yield main
    }
  }
}

/** Reads LaTeX files, each once. */
class Search {
  readonly #reader: Reader
  readonly #files = new Map<string, LatexFile | undefined>()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  know(path: string, source: string): void {
    this.#files.set(path, latexFile(source))
  }

  async read(path: string): Promise<LatexFile | undefined> {
    if (this.#files.has(path)) return this.#files.get(path)
    if (this.#files.size >= mostFiles) return undefined
    const text = await this.#reader.readFile(path).catch(() => undefined)
    const file = text === undefined ? undefined : latexFile(text)
    this.#files.set(path, file)
    return file
  }

  /** The first of the paths that is there, with the ending that LaTeX adds or without. */
  async find(paths: readonly string[]): Promise<string | undefined> {
    for (const path of paths) {
      for (const candidate of /\.\w{2,5}$/.test(path) ? [path, `${path}.tex`] : [`${path}.tex`, path]) {
        if ((await this.read(candidate)) !== undefined) return candidate
      }
    }
    return undefined
  }

  /** Everything that `main` includes, itself among it, and the sources that these files name. */
  async below(main: string): Promise<{ files: ReadonlySet<string>; sources: LatexSources | undefined }> {
    const folder = dirname(main)
    const files = new Set<string>([main])
    const bibliographies = new Set<string>()
    let partial = false
    for (const path of files) {
      const file = await this.read(path)
      for (const named of file?.bibliographies ?? []) bibliographies.add(await this.#bibliography(named, folder, path))
      if (file?.lists === true) partial = true
      for (const included of file?.includes ?? []) {
        const found = await this.find([resolve(folder, included), resolve(dirname(path), included)])
        if (found !== undefined) files.add(found)
      }
    }
    const any = partial || bibliographies.size > 0
    return { files, sources: any ? { bibliographies: [...bibliographies], partial } : undefined }
  }

  /** LaTeX looks from the main file; files that are compiled by themselves, too, name it from where they stand. */
  async #bibliography(named: string, folder: string, path: string): Promise<string> {
    if (isAddress(named)) return named
    const full = /\.(?:bib|bibtex|biblatex|json|ris)$/i.test(named) ? named : `${named}.bib`
    const candidates = [...new Set([resolve(folder, full), resolve(dirname(path), full)])]
    for (const candidate of candidates) {
      if ((await this.#reader.readFile(candidate).catch(() => undefined)) !== undefined) return candidate
    }
    return candidates[0] as string
  }
}
