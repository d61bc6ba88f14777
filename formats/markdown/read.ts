// Reads a source in a flavour of Markdown: front matter first, then the text below it.
import type { Document } from '../../core/document/document.ts'
import { clean } from '../clean.ts'
import { Draft } from '../draft.ts'
import { readFrontMatter } from './front-matter.ts'
import { findFrontMatter } from './front-matter-range.ts'
import { type Flavour, readMarkdownText } from './reader.ts'

/** Reads Markdown in a flavour; never throws. */
export function readMarkdown(source: string, flavour: Flavour): Document {
  const draft = new Draft(source, flavour.name)
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (cleaned.binary) return draft.finish()
  // A lone CR ends a line too.
  const text = cleaned.text.includes('\r') ? cleaned.text.replace(/\r(?!\n)/g, '\n') : cleaned.text
  readMarkdownText(draft, text, readFront(draft, text, flavour), flavour)
  return draft.finish()
}

/** Reads the front matter, if there is any, and returns where the text below it starts. */
export function readFront(draft: Draft, text: string, flavour: Flavour): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const range = findFrontMatter(text)
  // Where `+++` parts blocks, it opens front matter only when a key follows.
  if (range === undefined || (range.kind === 'toml' && flavour.targets && !range.likely)) return start
  if (range.closed) {
    readFrontMatter(draft, text, range, flavour)
    return range.end
  }
  const fence = text.slice(range.start, range.start + 3)
  if (range.likely) {
    draft.problems.push({
      message: `The front matter that opens on line 1 is never closed; please add a line “${fence}” below it.`,
      span: { start: range.start, end: range.start + 3 }
    })
  }
  // The mark alone is passed over: what stands below an open fence is text.
  return range.start + 3
}
