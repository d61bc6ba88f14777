// Markdown: CommonMark, GFM, maths, front matter and Pandoc’s citations and tables.
import type { Format } from '../format.ts'
import { kinds } from '../kinds.ts'
import { base } from './base.ts'
import { looksLikeMyst, mystFlavour } from './myst.ts'
import { readMarkdown } from './read.ts'

/** The format. Quarto and MyST have their own, on top of the same base; MyST’s files often end in `.md` too. */
export const markdown: Format = {
  ...kinds.markdown,
  read: (source, parts) =>
    readMarkdown(source, looksLikeMyst(source) ? { ...mystFlavour, name: base.name } : base, parts)
}
