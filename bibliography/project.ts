// Reads which bibliographies a project names: the top-level `bibliography` of `_quarto.yml` and its like, or of a book's index.
import type { Reader } from './discover.ts'

const INDEX = ['index.Rmd', 'index.qmd', 'index.md']
const FILES = ['_quarto.yml', '_quarto.yaml', '_bookdown.yml', '_output.yml', '_metadata.yml', 'myst.yml', ...INDEX]

/** The paths as written; empty when no project file of this folder names any. */
export async function projectBibliographies(folder: string, reader: Reader): Promise<readonly string[]> {
  let present: readonly string[]
  try {
    present = await reader.list(folder)
  } catch {
    return []
  }
  for (const name of FILES) {
    if (!present.includes(name)) continue
    const text = await reader
      .readFile(folder === '' ? name : `${folder.replace(/\/$/, '')}/${name}`)
      .catch(() => undefined)
    const paths = text === undefined ? [] : bibliographiesIn(INDEX.includes(name) ? frontMatterOf(text) : text)
    if (paths.length > 0) return paths
  }
  return []
}

function frontMatterOf(text: string): string {
  return /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? ''
}

/** The values of the `bibliography` key of a YAML text: a scalar, `[a, b]` or a list of lines with dashes. */
export function bibliographiesIn(yaml: string): string[] {
  const lines = yaml.split(/\r?\n/)
  const at = lines.findIndex((line) => /^ {0,2}bibliography[ \t]*:/.test(line))
  if (at < 0) return []
  const rest = uncommented((lines[at] as string).replace(/^ *bibliography[ \t]*:/, ''))
  if (rest.startsWith('['))
    return rest
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map(unquoted)
      .filter(Boolean)
  if (rest !== '') return [unquoted(rest)]
  const paths: string[] = []
  for (const line of lines.slice(at + 1)) {
    const item = /^[ \t]*-[ \t]+(\S.*)$/.exec(line)
    if (item) paths.push(unquoted(uncommented(item[1] as string)))
    else if (line.trim() !== '' && !line.trim().startsWith('#')) break
  }
  return paths.filter(Boolean)
}

function uncommented(value: string): string {
  const at = value.search(/(?:^|\s)#/)
  return (at < 0 ? value : value.slice(0, at)).trim()
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])([\s\S]*)\1$/, '$2')
}
