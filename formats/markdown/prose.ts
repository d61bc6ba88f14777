// Makes blocks of Markdown’s prose, once its markup is masked: references, notes, captions, entries of reference lists.
import type { BlockKind, Citation, SectionKind } from '../../core/document/document.ts'
import { CITATION, JOIN } from '../../core/document/mask.ts'
import { sectionOf } from '../../core/document/sections.ts'
import type { Span } from '../../core/text/span.ts'
import { directiveIn, htmlComments } from '../directives.ts'
import type { Draft } from '../draft.ts'
import { isNote, mayBeListed, mayNameSources } from '../entries.ts'
import { markReferences, maskAddresses } from '../inline.ts'
import { introduces } from '../lead.ts'
import { isSpace } from '../sheet.ts'

/** The prose of one leaf: what stands at `start` in the source, its markup masked, unit for unit. */
export interface Prose {
  readonly start: number
  readonly text: string
  /** What the markup itself cites: links, footnotes, raised figures. */
  readonly citations: readonly Citation[]
}

/** What a leaf’s prose is. */
export interface Role {
  readonly kind: BlockKind
  readonly depth: number
  readonly lead: number
  /** Whether it may be an entry of a reference list. */
  readonly mayBeEntry: boolean
  readonly isCell: boolean
  /** In front matter: instead of the section of the headings. */
  readonly section: SectionKind | undefined
}

/** A text without the white space at its ends, and where it starts. */
function trimmed(text: string, start: number): { text: string; start: number } {
  let from = 0
  let to = text.length
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { text: text.slice(from, to), start: start + from }
}

/** Adds a heading. `isSection`: it opens a section of the document, or is its title. */
export function addHeading(draft: Draft, prose: Prose, depth: number, isSection: boolean): void {
  draft.cite(prose.citations)
  const at = trimmed(prose.text, prose.start)
  const { text, citations } = markReferences(at.text, at.start, { pandoc: true })
  draft.cite(citations)
  const block = { start: at.start, end: at.start + text.length, text: detached(text), depth }
  if (isSection) draft.addHeading(block)
  else draft.add({ ...block, kind: 'heading' })
}

/** A copy of a text that keeps nothing else alive: engines let a slice hold on to the whole source it was cut from. */
function detached(text: string): string {
  return ` ${text}`.slice(1)
}

/** So far behind a paragraph a list of references that blank lines cut off may go on. */
const REST = 120

const caption =
  /^(?:(?:Table:|:[ \t])\s*(?:\(#\uE000?[\w:-]{1,80}\)[ \t])?|\(#\uE000?[\w:-]{1,80}\)[ \t]|\(@[\w-]{0,40}\)[ \t]|\(ref:[\w:-]{1,80}\)[ \t])\s*/

/** “References” and the works below it, each on a line, in one paragraph: the spans of heading and entries. */
function listedLines(text: string): readonly Span[] | undefined {
  const head = /^\s{0,40}\S[^\n]{3,38}\n/.exec(text)?.[0]
  if (head === undefined || (sectionOf(head) !== 'references' && !mayNameSources(head))) return undefined
  const out: { start: number; end: number }[] = [{ start: 0, end: head.length }]
  for (const match of text.slice(head.length).matchAll(/[^\n]+\n?/g)) {
    const at = { start: head.length + match.index, end: head.length + match.index + match[0].length }
    const last = out.at(-1)
    if (mayBeListed(match[0].trim()) || last === undefined || out.length === 1) out.push(at)
    else last.end = at.end
  }
  const isListed = mayNameSources(head) ? (line: string) => isNote(line, head) : mayBeListed
  return out.length > 1 && out.slice(1).every(({ start, end }) => isListed(text.slice(start, end).trim()))
    ? out
    : undefined
}

/** Adds a paragraph, an item, a cell … and the notes in it. */
export function addProse(draft: Draft, prose: Prose, role: Role): void {
  const lines = role.mayBeEntry ? listedLines(prose.text) : undefined
  if (lines !== undefined) {
    for (const { start, end } of lines) {
      const [from, to] = [prose.start + start, prose.start + end]
      const citations = prose.citations.filter((c) => from <= c.start && c.end <= to)
      addProse(draft, { ...prose, text: prose.text.slice(start, end), start: from, citations }, role)
    }
    return
  }
  let at = trimmed(prose.text, prose.start)
  const first = at.text.charCodeAt(0)
  // “Table: …”, “: …”, “(@label) …” are marks of Pandoc’s, “(ref:label) …”, “(#fig:label) …” of bookdown’s.
  const mark = first === 84 || first === 58 || first === 40 ? caption.exec(at.text.slice(0, 100)) : null
  if (mark !== null) at = { text: at.text.slice(mark[0].length), start: at.start + mark[0].length }
  const isReference = role.mayBeEntry && draft.nextIsEntry(at.text)
  let { text } = at
  if (isReference) text = maskAddresses(text)
  else {
    const { source, glued, round, spaced } = draft
    const end = at.start + text.length
    const rest = text.endsWith('(') ? source.slice(end, end + REST) : ''
    const own = markReferences(text, at.start, { pandoc: true, glued, round, spaced, rest })
    text = own.text
    draft.cite(mergeLinks(prose.citations, own.citations))
  }
  if (role.isCell && !/\p{L}{2}/u.test(text)) return
  const notes = text.includes('^[') ? inlineNotes(text, at.start) : undefined
  const block = trimmed(notes?.text ?? text, at.start)
  draft.add({
    kind: isReference ? 'reference' : mark !== null && isCaption(draft, mark[0]) ? 'caption' : role.kind,
    start: block.start,
    end: block.start + block.text.length,
    text: detached(block.text),
    depth: role.depth,
    lead: role.lead,
    ...(role.section !== undefined && { section: role.section })
  })
  for (const note of notes?.notes ?? []) draft.add({ kind: 'footnote', ...note })
}

/**
 * A link to a paper and the reference in its text name one source, so they are one citation: a key stands for the
 * link, and an author–year reference lends it authors and year.
 */
function mergeLinks(outer: readonly Citation[], inner: readonly Citation[]): readonly Citation[] {
  if (outer.length === 0) return inner
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

/** Whether the mark before a text says that it is a caption: “: …” does so below a table. */
function isCaption(draft: Draft, mark: string): boolean {
  return (
    mark.startsWith('Table') ||
    mark.startsWith('(ref') ||
    (mark.startsWith(':') && draft.blocks.at(-1)?.kind === 'cell')
  )
}

type Note = Span & { readonly text: string }

/** Pandoc's inline notes `^[…]`: each gets its own block and leaves a mark (or nothing) in the sentence. */
function inlineNotes(text: string, start: number): { text: string; notes: Note[] } {
  const notes: Note[] = []
  const pieces: string[] = []
  let from = 0
  for (let i = text.indexOf('^['); i >= 0; i = text.indexOf('^[', from)) {
    const close = closingBracket(text, i + 2)
    if (close < 0) break
    const content = trimmed(text.slice(i + 2, close), start + i + 2)
    if (content.text !== '') notes.push({ ...content, end: content.start + content.text.length })
    const mask = content.text.includes(CITATION) ? CITATION : JOIN
    pieces.push(text.slice(from, i), mask.repeat(close + 1 - i))
    from = close + 1
  }
  return { text: pieces.join('') + text.slice(from), notes }
}

/** Where the bracket that opened before `from` closes; -1 when it does not. */
function closingBracket(text: string, from: number): number {
  let depth = 1
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 92) i++
    else if (c === 91) depth++
    else if (c === 93 && --depth === 0) return i
  }
  return -1
}

/** Directives in the HTML comments of a range, and comments that never end. */
export function addComments(draft: Draft, text: string, range: Span): void {
  for (const comment of htmlComments(text, range)) {
    const directive = comment.closed ? directiveIn(text, comment.content, comment) : undefined
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
export function reportOpenFence(draft: Draft, start: number, fence: string, what: 'code' | 'maths'): void {
  draft.problems.push({
    message: `This block of ${what} is never closed, so what follows it was not read as prose; please add a line “${fence.slice(0, 20)}” where it ends.`,
    span: { start, end: start + fence.length }
  })
}

/** The index of the last block where it introduces what follows, else `otherwise`. */
export function leadOf(draft: Draft, introduced: boolean, otherwise: number): number {
  if (!introduced) return otherwise
  const last = draft.blocks.at(-1)
  return last !== undefined && introduces(last.text) ? draft.blocks.length - 1 : otherwise
}
