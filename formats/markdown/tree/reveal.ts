// Reveals the prose of one block of an mdast tree on the sheet: text stays, markup goes, what is opaque becomes a unit.
import type { Citation } from '../../../core/document/document.ts'
import { CITATION, CODE, JOIN, MATHS, OPAQUE } from '../../../core/document/mask.ts'
import type { Span } from '../../../core/text/span.ts'
import { isScholarly } from '../../addresses.ts'
import { closeGaps, GAP } from '../../gaps.ts'
import { expand } from '../../numeric.ts'
import type { Sheet } from '../../sheet.ts'
import { isDressing, isLineBreak } from '../inline/stretches.ts'
import { dresses, entityAt, keysIn } from '../inline/syntax.ts'

/** What this module needs of an mdast node; trees of other plugins may lack positions. */
export interface TreeNode {
  readonly type: string
  readonly value?: string | undefined
  readonly url?: string | undefined
  readonly alt?: string | null | undefined
  readonly label?: string | null | undefined
  readonly identifier?: string | undefined
  readonly depth?: number | undefined
  readonly children?: readonly TreeNode[] | undefined
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined }
        readonly end: { readonly offset?: number | undefined }
      }
    | undefined
}

const citeRole = /^cite(?::|$)|^footcite/i

/** What was found inside one block besides its words. */
export interface Revealed {
  readonly citations: Citation[]
  readonly comments: Span[]
}

/** Where a block stands in the text. */
export interface Context {
  /** What to add to the tree's offsets to have those of the text. */
  readonly origin: number
  /** How many block quotes the block stands in; so many `>` may open each of its lines. */
  readonly quotes: number
  /** Addresses that references of links stand for, by identifier. */
  readonly definitions: ReadonlyMap<string, string>
}

/** The range of a node in the text, or undefined when it has no position. */
export function rangeOf(node: TreeNode, origin: number): Span | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : { start: start + origin, end: end + origin }
}

/** Reveals the inline content of `node` within `at`; `shown` is the text to show. */
export function reveal(sheet: Sheet, shown: string, node: TreeNode, at: Span, context: Context): Revealed {
  const found: Revealed = { citations: [], comments: [] }
  sheet.fill(at, GAP)
  const stack: { children: readonly TreeNode[]; within: Span }[] = [{ children: node.children ?? [], within: at }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { children, within } = next
    let from = within.start
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as TreeNode
      const range = rangeOf(child, context.origin)
      if (range === undefined) {
        // Nodes that a transform made have no place of their own: what stands there is shown as written.
        let j = i
        while (j + 1 < children.length && rangeOf(children[j + 1] as TreeNode, context.origin) === undefined) j++
        const after = children[j + 1]
        const end = after === undefined ? within.end : (rangeOf(after, context.origin)?.start ?? within.end)
        revealText(sheet, shown, { start: from, end }, context.quotes)
        from = end
        i = j
        continue
      }
      from = range.end
      if (isStruck(child, shown, range)) continue
      if (child.children !== undefined && child.children.length > 0 && opensUp(child)) {
        stack.push({ children: child.children, within: contentOf(child, range, context.origin) })
      }
      leaf(sheet, shown, child, range, context, found)
    }
  }
  raisedNumbers(sheet, shown, at, found)
  closeGaps(sheet, at, shown)
  return found
}

/** `~~words~~` are withdrawn; one tilde each may as well lower what is between. */
function isStruck(node: TreeNode, shown: string, { start }: Span): boolean {
  return node.type === 'delete' && shown.startsWith('~~', start)
}

function opensUp(node: TreeNode): boolean {
  return node.type !== 'link' || node.children?.some((c) => c.value !== node.url) === true
}

/** Between the outer children; without positions, the node's own range. */
function contentOf(node: TreeNode, range: Span, origin: number): Span {
  const first = rangeOf(node.children?.[0] as TreeNode, origin)
  const last = rangeOf(node.children?.at(-1) as TreeNode, origin)
  return { start: first?.start ?? range.start, end: last?.end ?? range.end }
}

function leaf(sheet: Sheet, shown: string, node: TreeNode, range: Span, context: Context, found: Revealed): void {
  switch (node.type) {
    case 'text':
      revealText(sheet, shown, range, context.quotes)
      rawTex(sheet, shown, range, found)
      return
    case 'inlineCode':
      code(sheet, shown, range, found)
      return
    case 'inlineMath':
      if (isCurrency(shown, range)) revealText(sheet, shown, range, context.quotes)
      else sheet.fill(range, MATHS)
      return
    case 'image':
    case 'imageReference':
      sheet.fill(range, OPAQUE)
      return
    case 'html':
      html(sheet, shown, range, found)
      return
    case 'footnoteReference': {
      sheet.fill(range, CITATION)
      const label = node.label ?? node.identifier ?? ''
      const keySpan = { start: range.start + 2, end: Math.max(range.start + 2, range.end - 1) }
      found.citations.push({ kind: 'footnote', key: label, ...range, keySpan, group: range, narrative: false })
      return
    }
    case 'break':
      for (let i = range.start; i < range.end; i++) sheet.write(i, shown.charAt(i) === '\n' ? '\n' : ' ')
      return
    case 'link':
      link(sheet, shown, node, range, context, found)
      return
    case 'linkReference':
      linkReference(sheet, node, range, context, found)
      return
    default:
      if (node.children === undefined) sheet.fill(range, OPAQUE)
  }
}

/** A link's text stays prose; its target goes. An address that stands for itself, or names a paper, is a unit. */
function link(sheet: Sheet, shown: string, node: TreeNode, range: Span, context: Context, found: Revealed): void {
  const url = node.url ?? ''
  const bare = shown.charAt(range.start) !== '[' || !opensUp(node)
  const scholarly = isScholarly(url)
  if (scholarly) {
    const at = bare ? -1 : shown.slice(range.start, range.end).lastIndexOf(url) + range.start
    const keySpan = at > range.start ? { start: at, end: at + url.length } : range
    found.citations.push({ kind: 'link', key: url, ...range, keySpan, group: range, narrative: false })
  }
  if (bare) sheet.fill(range, scholarly ? CITATION : OPAQUE)
  else if (scholarly) sheet.fill({ start: contentOf(node, range, context.origin).end, end: range.end }, CITATION)
}

/** `[text][label]`: a link that cites when its definition names a paper. */
function linkReference(sheet: Sheet, node: TreeNode, range: Span, context: Context, found: Revealed): void {
  const url = context.definitions.get(node.identifier ?? '') ?? ''
  if (!isScholarly(url)) return
  found.citations.push({ kind: 'link', key: url, ...range, keySpan: range, group: range, narrative: false })
  sheet.fill({ start: contentOf(node, range, context.origin).end, end: range.end }, CITATION)
}

/** Inline code; MyST's roles `{name}` before it belong to it, and `{cite}` cites. */
function code(sheet: Sheet, shown: string, range: Span, found: Revealed): void {
  const role = /\{([a-z][\w:+.-]{0,40})\}$/i.exec(shown.slice(Math.max(0, range.start - 44), range.start))
  if (role === null) {
    sheet.fill(range, CODE)
    return
  }
  const whole = { start: range.start - role[0].length, end: range.end }
  const cites = citeRole.test(role[1] ?? '')
  sheet.fill(whole, cites ? CITATION : OPAQUE)
  if (!cites) return
  found.citations.push(...keysIn(shown, range, whole, /:t|:ct|alt/.test(role[1] ?? '')))
}

/** Raw TeX in Markdown: `\\cite{key}` cites, `\\emph{word}` keeps its word, `\\label{fig:x}` goes. */
function rawTex(sheet: Sheet, shown: string, range: Span, found: Revealed): void {
  const text = shown.slice(range.start, range.end)
  if (!text.includes('\\')) return
  const command = /\\([a-zA-Z]{2,20})\*?((?:\[[^\]\n]{0,200}\]){0,2})\{([^{}\n]{0,300})\}/g
  for (const match of text.matchAll(command)) {
    const [whole, name = '', , content = ''] = match
    const start = range.start + match.index
    const group = { start, end: start + whole.length }
    const inner = { start: group.end - 1 - content.length, end: group.end - 1 }
    if (dresses(name)) {
      sheet.fill({ start, end: inner.start }, GAP)
      sheet.fill({ start: inner.end, end: group.end }, GAP)
    } else if (/cite/i.test(name)) {
      sheet.fill(group, CITATION)
      found.citations.push(...keysIn(shown, inner, group, /citet|textcite/i.test(name)))
    } else sheet.fill(group, OPAQUE)
  }
}

/** “$5 and $10” is money: Pandoc wants no digit behind the dollar signs and white space on both inner sides or none. */
function isCurrency(shown: string, range: Span): boolean {
  if (shown.startsWith('$$', range.start)) return false
  const opened = /\s/.test(shown.charAt(range.start + 1))
  const closed = /\s/.test(shown.charAt(range.end - 2))
  return opened !== closed || /\d/.test(shown.charAt(range.end))
}

function html(sheet: Sheet, shown: string, range: Span, found: Revealed): void {
  const tag = shown.slice(range.start, Math.min(range.end, range.start + 40))
  if (tag.startsWith('<!--')) {
    found.comments.push(range)
    for (let i = range.start; i < range.end; i++) sheet.write(i, shown.charAt(i) === '\n' ? '\n' : ' ')
  } else if (isLineBreak(tag)) {
    sheet.fill(range, ' ')
  } else if (!isDressing(tag)) {
    sheet.fill(range, OPAQUE)
  }
}

/** `<sup>3,5</sup>` and Pandoc's `^3,5^` behind a word. */
function raisedNumbers(sheet: Sheet, shown: string, at: Span, found: Revealed): void {
  const raised =
    /(?<=[\p{L}.,;:!?)”"’])(?:<sup>\s?(?:\[)?(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,40})\]?\s?<\/sup>|\^(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,40})\^)/giu
  const text = shown.slice(at.start, at.end)
  if (!/<sup>|\^/i.test(text)) return
  for (const match of text.matchAll(raised)) {
    const start = at.start + match.index
    const range = { start, end: start + match[0].length }
    if (sheet.at(start) !== GAP.charCodeAt(0) && sheet.at(start) !== 94) continue
    // Exponents stand behind a single letter or a short unit: “R<sup>2</sup>”, “cm<sup>2</sup>”.
    if (!/(?:\p{L}{4}|[.,;:!?)”"’])$/u.test(text.slice(Math.max(0, match.index - 4), match.index))) continue
    const list = match[1] ?? match[2] ?? ''
    const numbers = expand(list, start + match[0].indexOf(list))
    if (numbers === undefined) continue
    sheet.fill(range, CITATION)
    for (const { n, at: place } of numbers) {
      found.citations.push({
        kind: 'numeric',
        key: String(n),
        ...place,
        keySpan: place,
        group: range,
        narrative: false
      })
    }
  }
}

/** What text may hold that is not shown as it is written. */
const special = /[\\&\r\n{]/g

/** Copies source text: escapes and entities decode to their character, line prefixes go, attributes go. */
function revealText(sheet: Sheet, shown: string, at: Span, quotes: number): void {
  const text = shown.slice(at.start, at.end)
  let i = at.start
  while (i < at.end) {
    special.lastIndex = i - at.start
    const found = special.exec(text)
    const next = found === null ? at.end : at.start + found.index
    sheet.reveal(shown, i, next)
    i = next
    if (i >= at.end) return
    const c = shown.charAt(i)
    if (c === '\\' && i + 1 < at.end && /[!-/:-@[-`{-~]/.test(shown.charAt(i + 1))) {
      sheet.write(i, shown.charAt(i + 1) + JOIN)
      i += 2
    } else if (c === '&') {
      i = revealEntity(sheet, shown, i, at.end)
    } else if (c === '\n' || c === '\r') {
      const pair = c === '\r' && shown.charAt(i + 1) === '\n'
      sheet.write(i, pair ? ' ' : '\n')
      if (pair && i + 1 < at.end) sheet.write(++i, '\n')
      i = blankPrefix(sheet, shown, i + 1, at.end, quotes)
    } else if (c === '{' && /^\{(?:[#.:][^{}\n]{0,300}|-|[\w-]{1,30}=[^{}\n]{0,300})\}/.test(shown.slice(i, i + 320))) {
      i = shown.indexOf('}', i) + 1
    } else {
      sheet.write(i, c)
      i++
    }
  }
}

function revealEntity(sheet: Sheet, shown: string, at: number, end: number): number {
  const found = entityAt(shown, at, end)
  sheet.write(at, found === undefined ? '&' : found.character.padEnd(found.length, JOIN))
  return at + (found?.length ?? 1)
}

/** Blanks indentation and quote markers at the start of a line. */
function blankPrefix(sheet: Sheet, shown: string, from: number, end: number, quotes: number): number {
  let i = from
  for (let left = quotes; i < end; i++) {
    const c = shown.charAt(i)
    if (c === '>' && left > 0) left--
    else if (c !== ' ' && c !== '\t') break
    sheet.write(i, c === '>' ? ' ' : c)
  }
  return i
}
