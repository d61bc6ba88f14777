// Which languages carry articles; the manifest is made from the same lists, so nothing of the editor is imported here.

/** Languages that are read wherever they are. */
export const articleLanguages = [
  'markdown',
  'quarto',
  'rmd',
  'mystmd',
  'myst',
  'latex',
  'tex',
  'rsweave',
  'rnoweb',
  'typst',
  'asciidoc',
  'restructuredtext'
] as const

/** Languages that carry much else: read where a configuration covers the file, or the user says so. */
export const askedLanguages = ['plaintext', 'html'] as const

/** Languages of bibliographies: VS Code's own, and those of the usual extensions. */
export const bibliographyLanguages = ['bibtex', 'latex-bibtex', 'biblatex'] as const

/** Every language that may carry an article. */
export const languageIds: readonly string[] = [...articleLanguages, ...askedLanguages]

/** The type of the notebooks whose text cells are read. */
export const notebookType = 'jupyter-notebook'

/**
 * Languages that VS Code itself does not know, under the ids of the extensions that do: where one of those is there,
 * both mean the same language, and its grammar and settings stay as they are.
 */
export const contributedLanguages = [
  { id: 'quarto', aliases: ['Quarto'], extensions: ['.qmd'] },
  { id: 'rmd', aliases: ['R Markdown'], extensions: ['.rmd', '.Rmd'] },
  { id: 'mystmd', aliases: ['MyST Markdown'], extensions: ['.mystmd'] },
  { id: 'rsweave', aliases: ['R Sweave'], extensions: ['.rnw', '.Rnw', '.rtex', '.Rtex'] },
  { id: 'typst', aliases: ['Typst'], extensions: ['.typ'] },
  { id: 'asciidoc', aliases: ['AsciiDoc'], extensions: ['.adoc', '.asciidoc', '.asc'] }
] as const
