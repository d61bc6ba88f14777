// Reads a source in a flavour of Markdown: front matter first, then the text below it.
import type { Document } from '../../core/document/document.ts'
import type { Span } from '../../core/text/span.ts'
import { clean } from '../clean.ts'
import { Draft } from '../draft.ts'
import { readFrontMatter } from './front-matter.ts'
import { findFrontMatter } from './front-matter-range.ts'
import { type Flavour, readMarkdownText } from './reader.ts'

/** Reads Markdown in a flavour; never throws. At each of `parts` a text of its own begins. */
export function readMarkdown(source: string, flavour: Flavour, parts: readonly number[] = []): Document {
  const draft = new Draft(source, flavour.name)
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (cleaned.binary) return draft.finish()
  // A lone CR ends a line too.
  const text = cleaned.text.includes('\r') ? cleaned.text.replace(/\r(?!\n)/g, '\n') : cleaned.text
  const first = parts[0] === undefined ? text : text.slice(0, parts[0])
  readMarkdownText(draft, text, readFront(draft, first, flavour), flavour, {
    parts,
    metadata: (at) => readMetadata(draft, text, at, flavour)
  })
  if (flavour.targets) draft.forgetReferences(labelsIn(text))
  return draft.finish()
}

/** Reads a block of YAML within the text, whose lines `---` are the first and the last. */
function readMetadata(draft: Draft, text: string, at: Span, flavour: Flavour): void {
  const content = { start: text.indexOf('\n', at.start) + 1, end: text.lastIndexOf('\n', at.end - 1) + 1 }
  const range = { kind: 'yaml', start: at.start, end: at.end, content, closed: true, likely: true } as const
  readFrontMatter(draft, text, range, flavour)
}

/** Reads the front matter, if there is any, and returns where the text below it starts. */
export function readFront(draft: Draft, text: string, flavour: Flavour): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const range = findFrontMatter(text)
  if (range === undefined) return start
  const empty = range.closed && text.slice(range.content.start, range.content.end).trim() === ''
  // Prose between two rules (in MyST, between two `+++`) is no front matter.
  if (range.closed && !range.likely && !empty) return range.kind === 'toml' ? start : range.start + 3
  if (range.kind === 'toml' && flavour.targets && !range.likely) return start
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

/** What MyST’s `@label` may refer to: targets, labels of directives and cells, numbers of equations. */
const label =
  /^[ \t>]*(?:\(([^()\s]{1,100})\)=[ \t]*\r?$|(?:#\|[ \t]*|:)?(?:label|name):[ \t]*([^\s"']{1,100})|\$\$[ \t]*\(([^()\s]{1,100})\))/gm

function labelsIn(text: string): Set<string> {
  return new Set([...text.matchAll(label)].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()))
}
