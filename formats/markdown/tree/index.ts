// Reads an mdast tree that somebody else parsed, as a unified plugin is given it.
import type { Document } from '../../../core/document/document.ts'
import { OPAQUE } from '../../../core/document/mask.ts'
import { clean } from '../../clean.ts'
import { Draft } from '../../draft.ts'
import { Sheet } from '../../sheet.ts'
import { base } from '../base.ts'
import { readFront } from '../read.ts'
import { readCaption, readHtml } from '../reader.ts'
import { readTree } from './blocks.ts'
import type { TreeNode } from './reveal.ts'

/** Shortcodes, and the fences of Pandoc's divs: no parser of CommonMark knows them. */
const odd = /\{\{[^\n{}]{1,500}\}\}|^[ \t>]{0,200}:::.*/gm

/** Reads the tree `root` of `source`; never throws. */
export function readMarkdownTree(root: TreeNode, source: string): Document {
  const draft = new Draft(source, base.name)
  const { text, problems, binary } = clean(source)
  draft.problems.push(...problems)
  if (binary) return draft.finish()
  const shown = text.replace(odd, (found) =>
    found.startsWith('{') ? OPAQUE.repeat(found.length) : found.replace(/[^\r\n]/g, ' ')
  )
  const from = readFront(draft, text, base)
  const sheet = new Sheet(shown, false)
  readTree(
    {
      draft,
      sheet,
      shown,
      from,
      caption: (at) => readCaption(draft, shown, at),
      html: (at, kind) => readHtml(draft, shown, at, kind)
    },
    root,
    source.startsWith('\uFEFF') ? 1 : 0
  )
  return draft.finish()
}
