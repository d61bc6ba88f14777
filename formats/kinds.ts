// What the formats are called and which files they read; apart from the readers, so that files can be told without loading them.

/** A format by its name and its files. */
export interface Kind {
  readonly name: string
  /** Extensions, lower case, with the dot. */
  readonly extensions: readonly string[]
  /** VS Code's language ids. */
  readonly languageIds: readonly string[]
}

/** Every format of text; the first that claims an extension or a language id has it. */
export const kinds = {
  markdown: { name: 'markdown', extensions: ['.md', '.markdown', '.mdown', '.mkd'], languageIds: ['markdown'] },
  quarto: { name: 'quarto', extensions: ['.qmd', '.rmd'], languageIds: ['quarto', 'rmd'] },
  myst: { name: 'myst', extensions: ['.mystmd'], languageIds: ['myst', 'mystmd'] },
  latex: {
    name: 'latex',
    extensions: ['.tex', '.ltx', '.latex', '.rnw', '.rtex'],
    languageIds: ['latex', 'tex', 'rsweave', 'rnoweb']
  },
  html: { name: 'html', extensions: ['.html', '.htm', '.xhtml'], languageIds: ['html'] },
  typst: { name: 'typst', extensions: ['.typ'], languageIds: ['typst'] },
  asciidoc: { name: 'asciidoc', extensions: ['.adoc', '.asciidoc', '.asc'], languageIds: ['asciidoc'] },
  restructuredText: { name: 'restructuredtext', extensions: ['.rst', '.rest'], languageIds: ['restructuredtext'] },
  notebook: { name: 'notebook', extensions: ['.ipynb'], languageIds: [] },
  plain: { name: 'plaintext', extensions: ['.txt', '.text'], languageIds: ['plaintext'] }
} as const satisfies Record<string, Kind>

/** What Word documents are called, which are no text. */
export const docx = { name: 'docx', extensions: ['.docx'] } as const

const all: readonly Kind[] = Object.values(kinds)

/**
 * The name of the format that reads `path` (by extension), or undefined. `languageId` wins when it is known, except
 * `plaintext`: that is what editors call every file that they don't know, a `.qmd` for one.
 */
export function formatOf(path: string, languageId?: string): string | undefined {
  const byLanguage = all.find((kind) => languageId !== undefined && kind.languageIds.includes(languageId))
  if (byLanguage !== undefined && languageId !== 'plaintext') return byLanguage.name
  return (byExtension(path) ?? byLanguage)?.name
}

function byExtension(path: string): Kind | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  return dot < 0 ? undefined : all.find((kind) => kind.extensions.includes(name.slice(dot)))
}
