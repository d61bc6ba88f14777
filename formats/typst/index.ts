// Typst: headings, paragraphs, lists, figures' captions, tables, notes, citations; code and maths left out.
import type { BlockKind, Document, SectionKind } from '../../core/document/document.ts'
import type { Span } from '../../core/text/span.ts'
import { clean } from '../clean.ts'
import { directiveIn } from '../directives.ts'
import { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { kinds } from '../kinds.ts'
import { cut, LightPage, type Line, linesOf } from '../light.ts'
import { type Code, type Content, codeAt } from './code.ts'
import { typstInline } from './inline.ts'

/** A label, behind what it names; as an argument it names a source. */
const label = /(?<![(,]\s{0,5})<([\p{L}\p{N}_:.-]{1,100})>/gu
const item = /^(\s*)(?:[-+]|\d{1,4}\.)\s+/
const term = /^(\s*)\/\s+[^:\n]{1,200}:\s*/
/** Functions whose content is part of the sentence around it, even where they open a line. */
const dressing =
  /^(?:text|emph|strong|smallcaps|sub|super|underline|overline|strike|highlight|link|cite|ref|upper|lower|quote\.inline|smartquote|h)$/
/** Functions whose content is drawn, run or hidden. */
const hidden =
  /(?:^|\.)(?:raw|canvas|diagram|node|edge|content|plot|hide|metadata|state|counter|numbering|pagebreak|caption)$/
const cells = /^(?:table|tablex|table\.(?:cell|header|footer)|cellx|hlinex?|tabley)$/
/** A page is not read deeper into its blocks than this. */
const DEEPEST = 20
/** So many brackets that never close are looked for to the end of the source; those behind them only so far. */
const FAILURES = 10
const NEAR = 3000

/** What blocks of content within code become. */
interface Place {
  readonly kind: BlockKind
  readonly section?: SectionKind
  readonly depth: number
}

/** A page, and how many brackets on it were found to be open to the end. */
interface Page {
  readonly light: LightPage
  failures: number
}

/** Reads Typst; never throws. */
export function readTypst(source: string): Document {
  const draft = new Draft(source, kinds.typst.name)
  draft.titled = true
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (!cleaned.binary) {
    const page = { light: new LightPage(draft, cleaned.text, typstInline), failures: 0 }
    read(page, { start: 0, end: cleaned.text.length }, { kind: 'paragraph', depth: 0 })
    draft.forgetReferences(new Set([...cleaned.text.matchAll(label)].map((match) => (match[1] ?? '').toLowerCase())))
  }
  return draft.finish()
}

/** Reads a range of the source as markup. */
function read(page: Page, at: Span, place: Place): void {
  const lines = linesOf(page.light.source.slice(at.start, at.end)).map((line) => ({
    ...line,
    start: line.start + at.start,
    end: line.end + at.start
  }))
  for (let i = 0; i < lines.length; ) i = readBlock(page, lines, i, place)
}

function readBlock(page: Page, lines: readonly Line[], at: number, place: Place): number {
  const line = lines[at] as Line
  if (line.blank) return at + 1
  const start = line.start + line.indent
  if (page.light.source.startsWith('//', start)) {
    const directive = directiveIn(page.light.source, { start: start + 2, end: line.end }, line)
    if (directive) page.light.draft.directives.push(directive)
    return at + 1
  }
  if (page.light.source.startsWith('/*', start)) {
    const close = page.light.source.indexOf('*/', start + 2)
    return linesBehind(lines, at, close < 0 ? page.light.source.length : close + 2)
  }
  if (/^\s*```/.test(line.text)) return skipRaw(lines, at)
  const code = page.light.source.charAt(start) === '#' ? blockCode(page, start, lines) : undefined
  if (code !== undefined) {
    readCode(page, { start, end: code.end }, code, place)
    return linesBehind(lines, at, code.end)
  }
  const heading = /^\s*(={1,6})\s+/.exec(line.text)
  if (heading) {
    const ranges = [{ start: line.start + heading[0].length, end: line.end }]
    page.light.add({ kind: 'heading', ranges, depth: (heading[1] as string).length + 1 })
    return at + 1
  }
  return readProse(page, lines, at, place)
}

/** The code that a line opens with, when nothing but code stands on its lines. */
function blockCode(page: Page, start: number, lines: readonly Line[]): Code | undefined {
  const { source } = page.light
  const end = lines.at(-1)?.end ?? source.length
  const code = codeAt(source, start, page.failures < FAILURES ? end : Math.min(end, start + NEAR))
  if (code === undefined) page.failures++
  if (code === undefined || dressing.test(code.name)) return undefined
  const newline = source.indexOf('\n', code.end)
  const rest = source.slice(code.end, newline < 0 ? source.length : newline)
  // A label or a comment may stand behind it.
  return /^[\s;,\])}]*(?:<[^<>]*>)?\s*(?:\/\/.*)?$/.test(rest) || code.statement ? code : undefined
}

/** The first line that begins behind `end`. */
function linesBehind(lines: readonly Line[], at: number, end: number): number {
  let next = at + 1
  while (next < lines.length && (lines[next] as Line).start < end) next++
  return next
}

function skipRaw(lines: readonly Line[], at: number): number {
  const fence = /^\s*(`{3,})/.exec((lines[at] as Line).text)?.[1] ?? '```'
  const opening = (lines[at] as Line).text
  if (opening.indexOf(fence, opening.indexOf(fence) + fence.length) > 0) return at + 1
  for (let i = at + 1; i < lines.length; i++) if ((lines[i] as Line).text.includes(fence)) return i + 1
  return lines.length
}

/** A paragraph or a point of a list: lines up to a blank one, a heading, code or the next point. */
function readProse(page: Page, lines: readonly Line[], at: number, place: Place): number {
  const line = lines[at] as Line
  const { source } = page.light
  const point = item.exec(line.text) ?? term.exec(line.text)
  const ranges: Span[] = [{ start: line.start + (point?.[0].length ?? line.indent), end: line.end }]
  let next = at + 1
  for (; next < lines.length; next++) {
    const more = lines[next] as Line
    if (more.blank || /^\s*={1,6}\s/.test(more.text) || item.test(more.text) || term.test(more.text)) break
    const start = more.start + more.indent
    if (/^\s*(?:\/\/|```)/.test(more.text)) break
    if (source.charAt(start) === '#' && blockCode(page, start, lines) !== undefined) break
    ranges.push({ start, end: more.end })
  }
  const depth = point ? 1 + Math.floor((point[1] ?? '').length / 2) : 0
  const last = ranges.at(-1) as Span
  const notes = notesIn(source, { start: line.start, end: last.end })
  const { kind, section } = place
  page.light.add(
    {
      kind: point && kind === 'paragraph' ? 'item' : kind,
      ranges: cut(ranges, notes),
      depth,
      ...(point ? { lead: page.light.lead } : {}),
      ...(section ? { section } : {})
    },
    notes.map((note) => ({ kind: note.kind, ranges: [note] }))
  )
  return next
}

/** Notes and quotations within a paragraph, which are blocks of their own. */
function notesIn(source: string, at: Span): (Span & { kind: BlockKind; whole: Span })[] {
  const found: (Span & { kind: BlockKind; whole: Span })[] = []
  const text = source.slice(at.start, at.end)
  for (const match of text.matchAll(/#(footnote|quote)(?=[([])/g)) {
    const start = at.start + match.index
    if (start < (found.at(-1)?.whole.end ?? 0)) continue
    const code = codeAt(source, start, at.end)
    if (code === undefined) break
    const content = code.contents.find(({ name }) => name === '' || name === 'body')
    if (content === undefined) continue
    const kind = match[1] === 'footnote' ? 'footnote' : 'quote'
    found.push({ kind, start: content.start, end: content.end, whole: { start, end: code.end } })
  }
  return found
}

/** Code: captions, cells and blocks of content in it are prose. */
function readCode(page: Page, at: Span, code: Code, place: Place): void {
  bibliographies(page, at)
  for (const content of code.contents) {
    const inner = placeOf(content, code, place)
    if (inner !== undefined && place.depth < DEEPEST) read(page, content, { ...inner, depth: place.depth + 1 })
  }
}

/** What the content of an argument is; undefined when it is no prose. */
function placeOf({ name, callee }: Content, code: Code, place: Place): Omit<Place, 'depth'> | undefined {
  if (name === 'title' || name === 'subtitle') return { kind: 'title', section: 'title' }
  if (name === 'abstract' || callee === 'abstract') return { kind: 'paragraph', section: 'abstract' }
  if (name === 'caption') return { kind: 'caption' }
  // The content of definitions and rules is a pattern for other text.
  if (code.statement && code.name !== 'context') return undefined
  if (name !== '' && name !== 'body') return undefined
  if (callee === 'quote') return { kind: 'quote' }
  if (callee === 'footnote') return { kind: 'footnote' }
  if (cells.test(callee)) return { kind: 'cell' }
  if (hidden.test(callee) || hidden.test(code.name)) return undefined
  const { section } = place
  return { kind: place.kind, ...(section ? { section } : {}) }
}

function bibliographies(page: Page, at: Span): void {
  const text = page.light.source.slice(at.start, at.end)
  for (const call of text.matchAll(/\bbibliography\(([^()]{0,2000})\)/g)) {
    for (const match of (call[1] ?? '').matchAll(/"([^"\n]{1,500})"/g)) {
      const start = at.start + call.index + 'bibliography('.length + match.index + 1
      const path = match[1] ?? ''
      if (/\.(?:bib|ya?ml)$/.test(path))
        page.light.draft.bibliographies.push({ path, span: { start, end: start + path.length } })
    }
  }
}

/** The format. */
export const typst: Format = { ...kinds.typst, read: readTypst }
