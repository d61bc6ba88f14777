// Typst: headings, paragraphs, lists, figures' captions, notes, citations; code and maths left out.
import type { Document } from '../../core/document/document.ts'
import type { Span } from '../../core/text/span.ts'
import { clean } from '../clean.ts'
import { directiveIn } from '../directives.ts'
import { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { cut, type LightBlock, LightPage, type Line, linesOf } from '../light.ts'
import { typstInline } from './inline.ts'

const NAME = 'typst'
/** Lines of code: rules, definitions, imports. */
const code =
  /^\s*#(?:set|show|let|import|include|pagebreak|outline|counter|state|metadata|v|h|line|align|place|grid|box|block|image|table|colbreak|context|if|for|while|assert|panic|bibliography)\b/
const item = /^(\s*)(?:[-+]|\d{1,4}\.)\s+/
const term = /^(\s*)\/\s+[^:\n]{1,200}:\s*/
/** Named content of a figure or quotation that is prose. */
const content = /(caption|attribution|title|abstract|subtitle)\s*:\s*\[/g
const notes = /#(footnote|quote|abstract)(\([^()\n]{0,200}\))?\[/g

/** Reads Typst; never throws. */
export function readTypst(source: string): Document {
  const draft = new Draft(source, NAME)
  draft.titled = true
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (!cleaned.binary) read(new LightPage(draft, cleaned.text, typstInline))
  return draft.finish()
}

function read(page: LightPage): void {
  const lines = linesOf(page.source)
  for (let at = 0; at < lines.length; ) at = readBlock(page, lines, at)
}

function readBlock(page: LightPage, lines: readonly Line[], at: number): number {
  const line = lines[at] as Line
  if (line.blank) return at + 1
  const comment = /^\s*\/\//.exec(line.text)
  if (comment) {
    const start = line.start + comment[0].length
    const directive = directiveIn(page.source, { start, end: line.end }, line)
    if (directive) page.draft.directives.push(directive)
    return at + 1
  }
  if (/^\s*```/.test(line.text)) return skipRaw(lines, at)
  if (code.test(line.text) || /^\s*#(?:figure|align|block|grid)\s*\(/.test(line.text)) return readCode(page, lines, at)
  const heading = /^(={1,6})\s+/.exec(line.text)
  if (heading) {
    const ranges = [{ start: line.start + heading[0].length, end: line.end }]
    page.add({ kind: 'heading', ranges, depth: (heading[1] as string).length + 1 })
    return at + 1
  }
  return readProse(page, lines, at)
}

function skipRaw(lines: readonly Line[], at: number): number {
  const fence = /^\s*(`{3,})/.exec((lines[at] as Line).text)?.[1] ?? '```'
  for (let i = at + 1; i < lines.length; i++) if ((lines[i] as Line).text.includes(fence)) return i + 1
  return lines.length
}

/** A paragraph or a point of a list: lines up to a blank one, a heading, code or the next point. */
function readProse(page: LightPage, lines: readonly Line[], at: number): number {
  const line = lines[at] as Line
  const point = item.exec(line.text) ?? term.exec(line.text)
  const ranges: Span[] = [{ start: line.start + (point?.[0].length ?? line.indent), end: line.end }]
  let next = at + 1
  for (; next < lines.length; next++) {
    const more = lines[next] as Line
    if (more.blank || /^={1,6}\s/.test(more.text) || item.test(more.text) || term.test(more.text)) break
    if (code.test(more.text) || /^\s*(?:\/\/|```)/.test(more.text)) break
    ranges.push({ start: more.start + more.indent, end: more.end })
  }
  const depth = point ? 1 + Math.floor((point[1] ?? '').length / 2) : 0
  const last = ranges.at(-1) as Span
  const notesAt = contentsIn(page.source, notes, { start: line.start, end: last.end })
  page.add(
    { kind: point ? 'item' : 'paragraph', ranges: cut(ranges, notesAt), depth, ...(point ? page.lead : {}) },
    notesAt.flatMap((note) => blockOf(note) ?? [])
  )
  return next
}

/** Code up to the line where its brackets close; captions in it are prose. */
function readCode(page: LightPage, lines: readonly Line[], at: number): number {
  let depth = 0
  let next = at
  for (; next < lines.length; next++) {
    const { text, blank } = lines[next] as Line
    if (blank && depth <= 0) break
    for (const c of text) {
      if (c === '(' || c === '[' || c === '{') depth++
      else if (c === ')' || c === ']' || c === '}') depth--
    }
    if (depth <= 0) {
      next++
      break
    }
  }
  const span = { start: (lines[at] as Line).start, end: (lines[Math.min(next, lines.length) - 1] as Line).end }
  bibliographies(page, span)
  for (const found of contentsIn(page.source, content, span)) {
    const block = blockOf(found)
    if (block) page.add(block)
  }
  return Math.max(next, at + 1)
}

interface Content extends Span {
  readonly name: string
  /** The whole construct. */
  readonly whole: Span
}

/** Content blocks that `opening` introduces within a range. */
function contentsIn(source: string, opening: RegExp, at: Span): Content[] {
  const found: Content[] = []
  const text = source.slice(at.start, at.end)
  let from = 0
  for (const match of text.matchAll(opening)) {
    if (match.index < from) continue
    const open = match.index + match[0].length
    let depth = 1
    let i = open
    for (; i < text.length && depth > 0; i++) {
      const c = text.charAt(i)
      if (c === '\\') i++
      else if (c === '[') depth++
      else if (c === ']') depth--
    }
    if (depth > 0) break
    from = i
    found.push({
      name: match[1] ?? '',
      start: at.start + open,
      end: at.start + i - 1,
      whole: { start: at.start + match.index, end: at.start + i }
    })
  }
  return found
}

/** The block that a content makes. */
function blockOf({ name, start, end }: Content): LightBlock | undefined {
  const ranges = [{ start, end }]
  if (name === 'title' || name === 'subtitle') return { kind: 'title', ranges, section: 'title' }
  if (name === 'abstract') return { kind: 'paragraph', ranges, section: 'abstract' }
  return name === 'caption' || name === 'quote' || name === 'footnote' ? { kind: name, ranges } : undefined
}

function bibliographies(page: LightPage, at: Span): void {
  const text = page.source.slice(at.start, at.end)
  if (!/^\s*#bibliography/.test(text)) return
  for (const match of text.matchAll(/"([^"\n]{1,500})"/g)) {
    const start = at.start + match.index + 1
    const path = match[1] ?? ''
    if (/\.(?:bib|ya?ml)$/.test(path))
      page.draft.bibliographies.push({ path, span: { start, end: start + path.length } })
  }
}

/** The format. */
export const typst: Format = { name: NAME, extensions: ['.typ'], languageIds: ['typst'], read: readTypst }
