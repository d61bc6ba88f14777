// Markdown: CommonMark, GFM, maths, front matter and Pandoc’s citations and tables.
import type { Format } from '../format.ts'
import { base } from './base.ts'
import { readMarkdown } from './read.ts'

/** The format. Quarto and MyST have their own, on top of the same base. */
export const markdown: Format = {
  name: base.name,
  extensions: ['.md', '.markdown', '.mdown', '.mkd', '.qmd', '.rmd', '.mystmd'],
  languageIds: ['markdown', 'quarto', 'rmd', 'myst'],
  read: (source) => readMarkdown(source, base)
}
