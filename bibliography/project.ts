// Reads which bibliographies a project names: `_quarto.yml`, `myst.yml`, `_bookdown.yml` and their like, or a book's index.
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Reader } from './discover.ts'
import { resolve } from './paths.ts'

const INDEX = ['index.Rmd', 'index.qmd', 'index.md']
const QUARTO = ['_quarto.yml', '_quarto.yaml']
const MYST = ['myst.yml', 'myst.yaml']
const FILES = [
  ...QUARTO,
  '_bookdown.yml',
  '_output.yml',
  '_metadata.yml',
  '_metadata.yaml',
  ...MYST,
  '_config.yml',
  ...INDEX
]

/** So many folders of a MyST project are looked through. */
const mostFolders = 200

/** What a project cites from. */
export interface ProjectBibliographies {
  /** Paths as written, seen from the project's folder. */
  readonly paths: readonly string[]
  /** There may be more of them. */
  readonly partial: boolean
}

/** Whether the folder is that of a Quarto book, whose chapters cite from each other's bibliographies. */
export async function isBook(folder: string, reader: Reader): Promise<boolean> {
  const present: readonly string[] = await reader.list(folder).catch(() => [])
  const name = QUARTO.find((file) => present.includes(file))
  const contents = contentsOf((name && (await reader.readFile(resolve(folder, name)).catch(() => undefined))) ?? '')
  return isMap(contents) && isMap(contents.get('book'))
}

/** What the project file of this folder names; undefined when there is none, or it names nothing. */
export async function projectBibliographies(
  folder: string,
  reader: Reader
): Promise<ProjectBibliographies | undefined> {
  const present: readonly string[] = await reader.list(folder).catch(() => [])
  for (const name of FILES) {
    if (!present.includes(name)) continue
    const text = (await reader.readFile(resolve(folder, name)).catch(() => undefined)) ?? ''
    const yaml = INDEX.includes(name) ? frontMatterOf(text) : text
    const paths = bibliographiesIn(yaml)
    if (QUARTO.includes(name)) paths.push(...(await metadataFiles(yaml, folder, reader)))
    if (paths.length > 0) return { paths, partial: false }
    if (MYST.includes(name)) return everyBib(folder, reader)
  }
  return undefined
}

function frontMatterOf(text: string): string {
  return /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? ''
}

/** Maps that may hold `bibliography`: formats and books of Quarto, the project of MyST. */
const holders =
  /^(?:format|book|website|manuscript|project|metadata|site|sphinx|config|html|pdf|docx|epub|typst|revealjs|beamer|[a-z]+-(?:html|pdf|docx))$/

/** The bibliographies that a YAML text names; in the order in which they stand, each once. */
export function bibliographiesIn(yaml: string): string[] {
  const paths = new Set<string>()
  const read = (node: unknown, depth: number) => {
    if (!isMap(node) || depth > 4) return
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (name === 'bibliography' || name === 'bibtex_bibfiles') for (const path of stringsOf(value)) paths.add(path)
      else if (holders.test(name)) read(value, depth + 1)
    }
  }
  read(contentsOf(yaml), 0)
  return [...paths]
}

/** Quarto takes metadata from further files. */
async function metadataFiles(yaml: string, folder: string, reader: Reader): Promise<string[]> {
  const contents = contentsOf(yaml)
  const files = isMap(contents) ? stringsOf(contents.get('metadata-files')) : []
  const texts = await Promise.all(files.map((file) => reader.readFile(resolve(folder, file)).catch(() => undefined)))
  return texts.flatMap((text) => bibliographiesIn(text ?? ''))
}

function contentsOf(yaml: string): unknown {
  try {
    return parseDocument(yaml, { logLevel: 'silent', prettyErrors: false, strict: false, uniqueKeys: false }).contents
  } catch {
    return undefined
  }
}

function stringsOf(node: unknown): string[] {
  const items = isSeq(node) ? node.items : [node]
  return items.flatMap((item) => {
    const value = isScalar(item) ? item.value : item
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
  })
}

/** Where none is named, MyST loads every `.bib` of the project. */
async function everyBib(project: string, reader: Reader): Promise<ProjectBibliographies | undefined> {
  const paths: string[] = []
  const folders = ['']
  for (const folder of folders) {
    const at = folder === '' ? project : resolve(project, folder)
    const join = (name: string) => (folder === '' ? name : `${folder}/${name}`)
    const names: readonly string[] = await reader.list(at).catch(() => [])
    for (const name of [...names].sort()) if (/\.bib$/i.test(name)) paths.push(join(name))
    const below: readonly string[] = (await reader.folders?.(at).catch(() => [])) ?? []
    for (const name of below) if (!/^(?:[._]|node_modules$)/.test(name)) folders.push(join(name))
    if (folders.length > mostFolders) break
  }
  const partial = reader.folders === undefined || folders.length > mostFolders
  return paths.length === 0 ? undefined : { paths, partial }
}
