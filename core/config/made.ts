// Which files and folders are made from others: reading them too would say everything twice.

/** Folders that never hold an author's documents; Quarto, bookdown, Jupyter Book and Sphinx write to those with “_”. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', '_site', '_book', '_build', '_freeze', '_output'])

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
export const headLength = 8192

/** Whether nothing below a folder of this name is looked at. */
export function isPassedOver(folder: string): boolean {
  return folder.startsWith('.') || passedOver.has(folder)
}

/** Whether a file is made from one of the same name beside it. `names` are the files of its folder in lower case. */
export function isMadeBeside(name: string, names: ReadonlySet<string>): boolean {
  const { stem, ending } = parts(name)
  return madeFrom[ending]?.some((source) => names.has(stem + source)) === true
}

/** Whether a file may be a page that names its generator in its head. */
export function mayNameGenerator(name: string): boolean {
  return /^\.x?html?$/.test(parts(name).ending)
}

/** Whether a page names its generator. */
export function namesGenerator(head: string): boolean {
  return /<meta\s[^<>]{0,200}name=["']?generator["'\s]/i.test(head)
}

function parts(name: string): { stem: string; ending: string } {
  const lower = name.toLowerCase()
  const dot = lower.lastIndexOf('.')
  return { stem: lower.slice(0, dot), ending: lower.slice(dot) }
}
