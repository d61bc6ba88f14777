// What the subcommands of refs work on: the documents that were named, and the bibliographies that they cite from.
import { resolve } from 'node:path'
import { isBibliography } from '../../../bibliography/read.ts'
import { createBibliographyLoader } from '../../../bibliography/snapshot.ts'
import type { Bibliography, BibliographyFile, BibliographyProblem, Entry } from '../../../core/bibliography.ts'
import { entryOf, nociteOf } from '../../../core/citing/resolve.ts'
import type { Document } from '../../../core/document/document.ts'
import type { Settings } from '../../../core/lint.ts'
import { LineIndex } from '../../../core/text/lines.ts'
import { Checker } from '../../checker.ts'
import { checkingOptions, tellSide } from '../../checking.ts'
import { documentOf } from '../../document.ts'
import { findDocuments, shownPath } from '../../files.ts'
import { formatOfFile, readInput } from '../../input.ts'
import type { Io } from '../../io.ts'
import { oneOf, readOptions } from '../../options.ts'
import { readTextFile } from '../../read.ts'
import { largestBibliography } from '../../reader.ts'
import { plain } from '../../width.ts'

/** A document, and what it cites from. */
export interface Citing {
  readonly path: string
  readonly document: Document
  readonly bibliography: Bibliography
  readonly settings: Settings
}

/** Everything that was found. */
export interface Gathered {
  readonly documents: readonly Citing[]
  /** Bibliographies, each once, those that were named themselves first. */
  readonly files: readonly BibliographyFile[]
  readonly entries: readonly Entry[]
  readonly problems: readonly BibliographyProblem[]
  /** Something could not be read; it was told already. */
  readonly trouble: boolean
  readonly checker: Checker
}

/** Options that every subcommand has. */
export const common = {
  format: { type: 'string', default: 'text' },
  config: { type: 'string' }
} as const

/** The words of a subcommand without options of its own. */
export function readArguments(argv: string[]): { targets: string[]; json: boolean; config: string | undefined } {
  const { values, positionals } = readOptions('refs', argv, common)
  return { targets: positionals, json: isJson(values.format), config: values.config }
}

/** Whether the answer is for programs. */
export function isJson(format: string): boolean {
  return oneOf('refs', 'format', format, ['text', 'json']) === 'json'
}

/** A checker for one call. */
export function checkerFor(io: Io, config: string | undefined): Checker {
  return new Checker(checkingOptions('refs', { config }, io))
}

/** Reads the documents and bibliographies that `targets` stand for: this folder, where there are none. */
export async function gather(targets: readonly string[], io: Io, config?: string): Promise<Gathered> {
  const checker = checkerFor(io, config)
  const complain = (path: string, message: string) =>
    io.stderr.write(`${plain(shownPath(path, io.cwd))}: ${plain(message)}\n`)
  const named = targets.filter(isBibliography)
  const others = targets.length === 0 ? ['.'] : targets.filter((target) => !isBibliography(target))
  let trouble = false
  const documents: Citing[] = []
  for (const { path, error } of findDocuments(others, io.cwd)) {
    const format = formatOfFile(path)
    const input = error === undefined ? readInput(path) : { error }
    if ('error' in input || format === undefined) {
      trouble = true
      complain(path, 'error' in input ? input.error : 'this is no document that can be read')
      continue
    }
    if (checker.isIgnored(path)) continue
    const { document, settings, sources, problems } = await checker.prepare(path, documentOf(input, format))
    for (const problem of problems) if (problem.trouble) complain(path, problem.message)
    trouble ||= problems.some((problem) => problem.trouble)
    documents.push({ path, document, settings, bibliography: sources.bibliography })
  }
  trouble = tellSide(checker.side, io) || trouble
  const direct = await load(named.map((path) => resolve(io.cwd, path)))
  for (const { file, message, span } of direct.problems) {
    if (span !== undefined) continue
    trouble = true
    complain(file, message)
  }
  return { documents, checker, trouble, ...merged([direct.bibliography, ...documents.map((one) => one.bibliography)]) }
}

/** Reads bibliographies by themselves. */
function load(paths: readonly string[]): ReturnType<ReturnType<typeof createBibliographyLoader>['load']> {
  const files = paths.map((path) => {
    const read = readTextFile(path, largestBibliography)
    return 'text' in read ? { path, text: read.text } : { path, error: read.error }
  })
  return createBibliographyLoader().load(files)
}

function merged(bibliographies: readonly Bibliography[]): Pick<Gathered, 'files' | 'entries' | 'problems'> {
  const files = new Map<string, BibliographyFile>()
  const entries: Entry[] = []
  const problems = new Map<string, BibliographyProblem>()
  for (const bibliography of bibliographies) {
    const fresh = new Set(bibliography.files.filter(({ path }) => !files.has(path)).map(({ path }) => path))
    entries.push(...bibliography.entries.filter(({ file }) => fresh.has(file)))
    for (const file of bibliography.files) {
      if (fresh.has(file.path)) files.set(file.path, file)
      for (const problem of file.problems)
        problems.set(`${problem.file} ${problem.span?.start} ${problem.code}`, problem)
    }
  }
  return { files: [...files.values()], entries, problems: [...problems.values()] }
}

/** How often documents cite each entry, by key or by author and year; “nocite” counts as once. */
export function citedTimes(documents: readonly Citing[]): (entry: Entry) => number {
  const times = new Map<string, number>()
  const count = (entry: Entry | undefined) => {
    if (entry) times.set(nameOf(entry), (times.get(nameOf(entry)) ?? 0) + 1)
  }
  for (const { document, bibliography } of documents) {
    for (const citation of document.citations) count(entryOf(citation, bibliography))
    const listed = nociteOf(document)
    for (const citation of listed.citations) count(entryOf(citation, bibliography))
    if (listed.all) for (const entry of bibliography.entries) count(entry)
  }
  return (entry) => times.get(nameOf(entry)) ?? 0
}

function nameOf({ file, key }: Entry): string {
  return `${file}\n${key}`
}

/** Finds lines of files, each read once. */
export class Lines {
  readonly #cwd: string
  readonly #known = new Map<string, LineIndex>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** “refs.bib:12”. */
  place(file: string, offset: number): { readonly path: string; readonly line: number; readonly column: number } {
    const read = this.#known.has(file) ? undefined : readTextFile(file, largestBibliography)
    if (read) this.#known.set(file, new LineIndex('text' in read ? read.text : ''))
    return { path: shownPath(file, this.#cwd), ...(this.#known.get(file) as LineIndex).placeOf(offset) }
  }
}
