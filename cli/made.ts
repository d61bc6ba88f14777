// Which files in a folder are made from others: reading them too would report every finding twice.
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that Quarto, bookdown, Jupyter Book and Sphinx write to. */
export const outputFolders: ReadonlySet<string> = new Set(['_site', '_book', '_build', '_freeze', '_output'])

/** What articles are written in, and what each kind of output can be made from. */
const written = ['.qmd', '.rmd', '.rnw', '.rtex', '.ipynb', '.md', '.mystmd', '.tex', '.typ', '.adoc', '.rst']
const madeFrom: Readonly<Record<string, readonly string[]>> = {
  '.html': written,
  '.htm': written,
  '.xhtml': written,
  '.docx': written,
  '.tex': ['.qmd', '.rmd', '.rnw', '.rtex', '.ipynb', '.rst', '.adoc']
}

/** A generator names itself within the head of the pages that it writes. */
const headLength = 8192

/**
 * Whether `name` in `folder` is made from another file: one of the same name stands beside it, or a page names its
 * generator. `names` are the files of the folder in lower case. Lock files of Word count as made, too.
 */
export function isMade(folder: string, name: string, names: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase()
  const dot = lower.lastIndexOf('.')
  const [stem, ending] = [lower.slice(0, dot), lower.slice(dot)]
  if (ending === '.docx' && name.startsWith('~$')) return true
  if (madeFrom[ending]?.some((source) => names.has(stem + source))) return true
  return /^\.x?html?$/.test(ending) && namesGenerator(join(folder, name))
}

function namesGenerator(path: string): boolean {
  return /<meta\s[^<>]{0,200}name=["']?generator["'\s]/i.test(headOf(path))
}

/** The first bytes of a file; '' where it can't be read, which reading it will tell. */
function headOf(path: string): string {
  let file: number | undefined
  try {
    // A pipe would have to be waited for.
    if (!statSync(path).isFile()) return ''
    file = openSync(path, 'r')
    const bytes = Buffer.alloc(headLength)
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, headLength, 0))
  } catch {
    return ''
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
