// Walks an mdast tree that somebody else parsed and makes blocks, citations, directives and problems of it.
import type { BlockKind } from '../../../core/document/document.ts'
import type { Span } from '../../../core/text/span.ts'
import type { Draft } from '../../draft.ts'
import type { Sheet } from '../../sheet.ts'
import { addComments, addHeading, addProse, leadOf, type Prose, reportOpenFence } from '../prose.ts'
import { type Context, rangeOf, reveal, type TreeNode } from './reveal.ts'

/** What the walk works on. */
export interface Reading {
  readonly draft: Draft
  readonly sheet: Sheet
  /** The text to show; as long as the source. */
  readonly shown: string
  /** Front matter was read apart: nodes before this offset are passed over. */
  readonly from: number
  /** Reads the text of a figure. */
  readonly caption: (at: Span) => void
  /** Reads a block of raw HTML, where a paragraph would be of this kind. */
  readonly html: (at: Span, kind: BlockKind) => void
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

/** Reads a whole tree; `origin` is what to add to its offsets to have those of the text. */
export function readTree(reading: Reading, root: TreeNode, origin: number): void {
  const stack: Step[] = []
  const definitions = definitionsIn(root)
  pushChildren(stack, root, { origin, definitions, quotes: 0, lists: 0, kind: 'paragraph', lead: -1 })
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const range = rangeOf(step.node, origin)
    if (range !== undefined && range.end <= reading.from) continue
    readBlock(reading, step, range, stack)
  }
}

/** The first address of each identifier that links refer to. */
function definitionsIn(root: TreeNode): Map<string, string> {
  const found = new Map<string, string>()
  const nodes: TreeNode[] = [root]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const id = node.identifier
    if (node.type === 'definition' && id !== undefined && !found.has(id)) found.set(id, node.url ?? '')
    const { children = [] } = node
    for (let i = children.length - 1; i >= 0; i--) nodes.push(children[i] as TreeNode)
  }
  return found
}

function pushChildren(stack: Step[], parent: TreeNode, place: Place): void {
  const children = parent.children ?? []
  for (let i = children.length - 1; i >= 0; i--) {
    stack.push({ node: children[i] as TreeNode, place, previous: children[i - 1] })
  }
}

function readBlock(reading: Reading, step: Step, range: Span | undefined, stack: Step[]): void {
  const { node, place, previous } = step
  const lead = (): number => leadOf(reading.draft, introduces(previous), place.lead)
  switch (node.type) {
    case 'heading':
      if (range !== undefined) addHeading(reading.draft, proseOf(reading, node, range, place), node.depth ?? 1, true)
      return
    case 'paragraph':
    case 'tableCell':
      if (range !== undefined) readProse(reading, step, range)
      return
    case 'list':
      pushChildren(stack, node, { ...place, lists: place.lists + 1, kind: 'item', lead: lead() })
      return
    case 'listItem':
      pushItem(stack, node, place)
      return
    case 'blockquote': {
      const kind = place.kind === 'footnote' ? 'footnote' : 'quote'
      pushChildren(stack, node, { ...place, quotes: place.quotes + 1, kind, lead: lead() })
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
      if (range === undefined) return
      addComments(reading.draft, reading.shown, range)
      if (place.quotes === 0) reading.html(range, place.kind)
      return
    case 'yaml':
    case 'toml':
    case 'definition':
    case 'thematicBreak':
      return
    default:
      if (node.children === undefined) return
      if (holdsText(node) && range !== undefined) readProse(reading, step, range)
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

function introduces(node: TreeNode | undefined): boolean {
  return node?.type === 'paragraph' || node?.type === 'heading'
}

function holdsText(node: TreeNode): boolean {
  return node.children?.some((c) => c.type === 'text' || c.type === 'emphasis' || c.type === 'strong') === true
}

/** The prose of a node, markup masked, and the directives in its comments. */
function proseOf({ draft, sheet, shown }: Reading, node: TreeNode, range: Span, place: Place): Prose {
  const { citations, comments } = reveal(sheet, shown, node, range, place)
  for (const comment of comments) addComments(draft, shown, comment)
  return { start: range.start, text: sheet.text(range.start, range.end), citations }
}

function readProse(reading: Reading, step: Step, range: Span): void {
  const { node, place } = step
  const figure = figureOf(node)
  if (figure !== undefined) {
    readCaption(reading, rangeOf(figure, place.origin))
    return
  }
  const prose = proseOf(reading, node, range, place)
  if (isRuled(reading.shown, range)) return
  addProse(reading.draft, prose, {
    kind: place.kind,
    depth: place.kind === 'item' ? place.lists : 0,
    lead: place.lead,
    mayBeEntry: node.type === 'paragraph' && place.kind !== 'footnote',
    isCell: node.type === 'tableCell',
    section: undefined
  })
}

/** The image of a paragraph that holds nothing else (attributes and comments aside). */
function figureOf(node: TreeNode): TreeNode | undefined {
  const [image, ...rest] = (node.children ?? []).filter((c) => !(c.type === 'text' && (c.value ?? '').trim() === ''))
  if (image?.type !== 'image' || (image.alt ?? '') === '') return undefined
  const bare = rest.every((c) => c.type === 'html' || /^\s*\{[^{}]{0,500}\}\s*$/.test(c.value ?? ''))
  return bare ? image : undefined
}

/** Pandoc's simple and multiline tables have rules of dashes; such a tree has them as paragraphs. */
function isRuled(shown: string, at: Span): boolean {
  return /^[ \t>]*-{3,}(?:[ \t]+-{2,})+[ \t]*\r?$/m.test(shown.slice(at.start, Math.min(at.end, at.start + 4000)))
}

/** The text of a figure: `![caption](file)` alone in its paragraph. */
function readCaption({ shown, caption }: Reading, range: Span | undefined): void {
  if (range === undefined) return
  const start = range.start + 2
  const end = closingBracket(shown, start, range.end)
  if (end > start) caption({ start, end })
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
  reportOpenFence(draft, range.start, opening, node.type === 'math' ? 'maths' : 'code')
}
