// Walks an mdast tree and makes blocks, citations, directives and problems of it.
import type { BlockKind, Citation } from '../../core/document/document.ts'
import { CITATION, JOIN } from '../../core/document/mask.ts'
import type { Span } from '../../core/text/span.ts'
import { directiveIn, htmlComments } from '../directives.ts'
import type { Draft } from '../draft.ts'
import { isEntry } from '../entries.ts'
import { readInline } from '../inline.ts'
import type { Sheet } from '../sheet.ts'
import { type Context, rangeOf, reveal, type TreeNode } from './inline.ts'
import { type Origin, originOf } from './origin.ts'
import { parseTree } from './parser.ts'

/** What the walk works on. */
export interface Reading {
  readonly draft: Draft
  readonly sheet: Sheet
  /** The text to show; as long as the source. */
  readonly shown: string
  /** Front matter was read apart: nodes before this offset are passed over. */
  readonly from: number
}

/** Where the walk is. */
interface Place extends Context {
  readonly lists: number
  readonly kind: BlockKind
  readonly lead: number
}

interface Step {
  readonly node: TreeNode
  readonly place: Place
  readonly previous: TreeNode | undefined
}

/** How a fragment (front matter, an image's caption) differs from a document. */
export interface Fragment {
  readonly kind?: BlockKind
  readonly section?: 'title' | 'abstract'
}

/** Reads a whole tree whose offsets lie in the text as `origin` says. */
export function readTree(reading: Reading, root: TreeNode, origin: Origin, fragment: Fragment = {}): void {
  const place: Place = { origin, quotes: 0, lists: 0, kind: fragment.kind ?? 'paragraph', lead: -1 }
  const stack: Step[] = []
  pushChildren(stack, root, place)
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const range = rangeOf(step.node, origin)
    if (range !== undefined && range.end <= reading.from) continue
    readBlock(reading, step, range, stack, fragment)
  }
}

function pushChildren(stack: Step[], parent: TreeNode, place: Place): void {
  const children = parent.children ?? []
  for (let i = children.length - 1; i >= 0; i--) {
    stack.push({ node: children[i] as TreeNode, place, previous: children[i - 1] })
  }
}

function readBlock(reading: Reading, step: Step, range: Span | undefined, stack: Step[], fragment: Fragment): void {
  const { node, place, previous } = step
  switch (node.type) {
    case 'heading':
      if (range !== undefined) readHeading(reading, node, range, place)
      return
    case 'paragraph':
    case 'tableCell':
      if (range !== undefined) readProse(reading, step, range, fragment)
      return
    case 'list':
      pushChildren(stack, node, {
        ...place,
        lists: place.lists + 1,
        kind: 'item',
        lead: leadOf(reading, previous, place)
      })
      return
    case 'listItem':
      pushItem(stack, node, place)
      return
    case 'blockquote': {
      const kind = place.kind === 'footnote' ? 'footnote' : 'quote'
      pushChildren(stack, node, { ...place, quotes: place.quotes + 1, kind, lead: leadOf(reading, previous, place) })
      return
    }
    case 'footnoteDefinition':
      reading.draft.footnotes.add(node.label ?? node.identifier ?? '')
      pushChildren(stack, node, { ...place, kind: 'footnote', lead: -1 })
      return
    case 'table':
    case 'tableRow':
      pushChildren(stack, node, { ...place, kind: 'cell', lead: -1 })
      return
    case 'code':
    case 'math':
      if (range !== undefined) checkFence(reading, node, range)
      return
    case 'html':
      if (range !== undefined) readComments(reading, range)
      return
    case 'yaml':
    case 'toml':
    case 'definition':
    case 'thematicBreak':
      return
    default:
      if (node.children === undefined) return
      if (holdsText(node) && range !== undefined) readProse(reading, step, range, fragment)
      else pushChildren(stack, node, place)
  }
}

/** The first paragraph of an item is its text; later ones are paragraphs of their own. */
function pushItem(stack: Step[], node: TreeNode, place: Place): void {
  const children = node.children ?? []
  const later = { ...place, kind: place.quotes > 0 ? 'quote' : 'paragraph', lead: -1 } as const
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i] as TreeNode
    const nested = child.type === 'list' || child.type === 'blockquote'
    stack.push({ node: child, place: i === 0 || nested ? place : later, previous: children[i - 1] })
  }
}

function holdsText(node: TreeNode): boolean {
  return node.children?.some((c) => c.type === 'text' || c.type === 'emphasis' || c.type === 'strong') === true
}

/** The block before a list or quotation introduces it when it ends in a colon. */
function leadOf({ draft }: Reading, previous: TreeNode | undefined, place: Place): number {
  if (previous?.type !== 'paragraph' && previous?.type !== 'heading') return place.lead
  const last = draft.blocks.at(-1)
  return last !== undefined && /:[\s\uE000]*$/.test(last.text.slice(-20)) ? draft.blocks.length - 1 : place.lead
}

function readHeading(reading: Reading, node: TreeNode, range: Span, place: Place): void {
  const { draft, sheet } = reading
  const found = reveal(sheet, reading.shown, node, range, place)
  draft.cite(found.citations)
  const at = sheet.trimmed(range)
  draft.cite(readInline(sheet, at, { pandoc: true }))
  for (const comment of found.comments) readComments(reading, comment)
  draft.addHeading({ ...at, text: sheet.text(at.start, at.end), depth: node.depth ?? 1 })
}

function readProse(reading: Reading, step: Step, range: Span, fragment: Fragment): void {
  const { draft, sheet, shown } = reading
  const { node, place } = step
  // A caption is no figure again: images nested in images would be read once for each level.
  const figure = fragment.kind === 'caption' ? undefined : figureOf(node)
  if (figure !== undefined) {
    readCaption(reading, rangeOf(figure, place.origin), place)
    return
  }
  const { citations, comments } = reveal(sheet, shown, node, range, place)
  for (const comment of comments) readComments(reading, comment)
  let at = sheet.trimmed(range)
  if (isRuled(shown, at)) return
  const mark = /^(?:Table:|:[ \t]|\(@[\w-]{0,40}\)[ \t])\s*/.exec(shown.slice(at.start, at.start + 60))
  if (mark !== null) {
    sheet.blank({ start: at.start, end: at.start + mark[0].length })
    at = sheet.trimmed(at)
  }
  const isReference =
    fragment.section === undefined &&
    node.type === 'paragraph' &&
    place.kind !== 'footnote' &&
    (draft.section === 'references' || isEntry(sheet.text(at.start, at.end)))
  if (!isReference) {
    const own = readInline(sheet, at, { pandoc: true })
    draft.cite(mergeLinks(citations, own))
  }
  if (node.type === 'tableCell' && !/\p{L}{2}/u.test(sheet.text(at.start, at.end))) return
  const notes = inlineNotes(reading, at)
  const kind = isReference ? 'reference' : mark?.[0].startsWith('Table') ? 'caption' : place.kind
  const depth = place.kind === 'item' ? place.lists : 0
  const section = fragment.section === undefined ? {} : { section: fragment.section }
  at = sheet.trimmed(at)
  draft.add({ kind, ...at, text: sheet.text(at.start, at.end), depth, lead: place.lead, ...section })
  for (const note of notes) draft.add({ kind: 'footnote', ...note })
}

/** The image of a paragraph that holds nothing else (attributes and comments aside). */
function figureOf(node: TreeNode): TreeNode | undefined {
  const [image, ...rest] = (node.children ?? []).filter((c) => !(c.type === 'text' && (c.value ?? '').trim() === ''))
  if (image?.type !== 'image' || (image.alt ?? '') === '') return undefined
  const bare = rest.every((c) => c.type === 'html' || /^\s*\{[^{}]{0,500}\}\s*$/.test(c.value ?? ''))
  return bare ? image : undefined
}

/**
 * A link to a paper and the reference in its text name one source, so they are one citation: a key stands for the
 * link, and an author–year reference lends it authors and year.
 */
function mergeLinks(outer: readonly Citation[], inner: readonly Citation[]): Citation[] {
  const links = outer.filter((c) => c.kind === 'link')
  if (links.length === 0) return [...outer, ...inner]
  const merged = new Map(links.map((link) => [link, link as Citation | undefined]))
  let next = 0
  const rest = inner.filter((c) => {
    while (next < links.length && (links[next] as Citation).end <= c.start) next++
    const link = links[next]
    if (link === undefined || c.start < link.start) return true
    const { authors, etAl, year } = c
    if (c.kind === 'key') merged.set(link, undefined)
    if (c.kind !== 'author-year') return true
    merged.set(link, {
      ...link,
      ...(authors && { authors }),
      ...(etAl !== undefined && { etAl }),
      ...(year && { year })
    })
    return false
  })
  const kept = [...merged.values()].filter((c) => c !== undefined)
  return [...outer.filter((c) => c.kind !== 'link'), ...kept, ...rest]
}

/** Pandoc's simple and multiline tables have rules of dashes; they are data, not prose. */
function isRuled(shown: string, at: Span): boolean {
  return /^[ \t>]*-{3,}(?:[ \t]+-{2,})+[ \t]*\r?$/m.test(shown.slice(at.start, Math.min(at.end, at.start + 4000)))
}

/** The text of a figure: `![caption](file)` alone in its paragraph. */
function readCaption(reading: Reading, range: Span | undefined, place: Place): void {
  if (range === undefined) return
  const { shown } = reading
  const start = range.start + 2
  const end = closingBracket(shown, start, range.end)
  if (end <= start) return
  readFragment(reading, shown.slice(start, end), start, { kind: 'caption' }, place.quotes)
}

/** Reads a piece of Markdown that stands at `start`, such as a caption or an abstract. */
export function readFragment(reading: Reading, text: string, start: number, fragment: Fragment, quotes = 0): void {
  const inLine = quotes === 0 ? text : text.replace(/\n[ \t>]*/g, (prefix) => `\n${' '.repeat(prefix.length - 1)}`)
  let root: TreeNode
  try {
    root = parseTree(inLine)
  } catch {
    return
  }
  readTree({ ...reading, from: start }, root, originOf(start, []), fragment)
}

/** Where the bracket that opened before `from` closes; `end` when it does not. */
function closingBracket(text: string, from: number, end: number): number {
  let depth = 1
  for (let i = from; i < end; i++) {
    const c = text.charAt(i)
    if (c === '\\') i++
    else if (c === '[') depth++
    else if (c === ']' && --depth === 0) return i
  }
  return end
}

/** Pandoc's inline notes `^[…]`: each gets its own block and leaves a mark (or nothing) in the sentence. */
function inlineNotes({ sheet }: Reading, at: Span): (Span & { text: string })[] {
  const notes: (Span & { text: string })[] = []
  const text = sheet.text(at.start, at.end)
  for (let i = text.indexOf('^['); i >= 0; i = text.indexOf('^[', i + 2)) {
    const close = closingBracket(text, i + 2, text.length)
    if (close === text.length) return notes
    const start = at.start + i
    const content = sheet.trimmed({ start: start + 2, end: at.start + close })
    const words = sheet.text(content.start, content.end)
    if (content.end > content.start) notes.push({ ...content, text: words })
    sheet.fill({ start, end: at.start + close + 1 }, words.includes(CITATION) ? CITATION : JOIN)
    i = close
  }
  return notes
}

/** Directives in comments, and comments that never end. */
function readComments({ draft, shown }: Reading, range: Span): void {
  for (const comment of htmlComments(shown, range)) {
    const directive = comment.closed ? directiveIn(shown, comment.content, comment) : undefined
    if (directive !== undefined) draft.directives.push(directive)
    if (!comment.closed) {
      draft.problems.push({
        message: 'This comment is never closed, so nothing below it was read; please add “-->” where it should end.',
        span: { start: comment.start, end: Math.min(comment.start + 4, comment.end) }
      })
    }
  }
}

/** Fenced code and maths must be closed; else everything below is code. */
function checkFence({ draft, shown }: Reading, node: TreeNode, range: Span): void {
  const opening = /^(?:`{3,}|~{3,}|\${2,})/.exec(shown.slice(range.start, range.start + 200))?.[0]
  if (opening === undefined) return
  const lastLine = shown.slice(shown.lastIndexOf('\n', range.end - 1) + 1, range.end)
  const closes = lastLine.replace(/^[\s>]+/, '').trimEnd()
  const fence = opening.charAt(0)
  if (
    range.end - range.start > lastLine.length &&
    closes.length >= opening.length &&
    closes.replaceAll(fence, '') === ''
  )
    return
  const what = node.type === 'math' ? 'maths' : 'code'
  draft.problems.push({
    message: `This block of ${what} is never closed, so what follows it was not read as prose; please add a line “${opening.slice(0, 20)}” where it ends.`,
    span: { start: range.start, end: range.start + opening.length }
  })
}
