// Markdown: CommonMark, GFM, maths, front matter and Pandoc's citations, through remark.
import type { Document } from '../../core/document/document.ts'
import { clean } from '../clean.ts'
import { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { readPlainInto } from '../plain/index.ts'
import { Sheet } from '../sheet.ts'
import { type Reading, readTree } from './blocks.ts'
import { readFrontMatter } from './front-matter.ts'
import type { TreeNode } from './inline.ts'
import { originOf } from './origin.ts'
import { parseTree } from './parser.ts'
import { type Prepared, prepare } from './prepare.ts'

const NAME = 'markdown'

/** Reads Markdown; never throws. */
export function readMarkdown(source: string): Document {
  return read(source, ({ parsed }) => parseTree(parsed), true)
}

/** Reads a tree that somebody else parsed from `source`, as a unified plugin is given it; never throws. */
export function readMarkdownTree(root: TreeNode, source: string): Document {
  return read(source, () => root, false)
}

/** `own`: the tree is of the prepared copy, not of the source itself. */
function read(source: string, treeOf: (prepared: Prepared) => TreeNode, own: boolean): Document {
  const draft = new Draft(source, NAME)
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (cleaned.binary) return draft.finish()
  const prepared = prepare(cleaned.text)
  draft.problems.push(...prepared.problems)
  const { shown, frontMatter, origin } = prepared
  const reading: Reading = { draft, sheet: new Sheet(shown, false), shown, from: frontMatter?.end ?? 0 }
  try {
    const root = treeOf(prepared)
    if (frontMatter !== undefined) readFrontMatter(reading, frontMatter)
    readTree(reading, root, own ? origin : originOf(origin.base, []))
    return draft.finish()
  } catch (error) {
    return asPlain(source, cleaned.text, error)
  }
}

/** The way out when the parser gives up: the words are still read, as plain text. */
function asPlain(source: string, text: string, error: unknown): Document {
  const draft = new Draft(source, NAME)
  const why =
    error instanceof RangeError
      ? 'it nests too deeply'
      : `the Markdown parser stopped (${error instanceof Error ? error.message : String(error)})`
  draft.problems.push({
    message: `This file could not be read as Markdown because ${why}; its words were read as plain text.`
  })
  readPlainInto(draft, text)
  return draft.finish()
}

/** The format. Quarto, R Markdown and MyST are read as Markdown; their own syntax is masked. */
export const markdown: Format = {
  name: NAME,
  extensions: ['.md', '.markdown', '.mdown', '.mkd', '.qmd', '.rmd', '.mystmd'],
  languageIds: ['markdown', 'quarto', 'rmd', 'myst'],
  read: readMarkdown
}
