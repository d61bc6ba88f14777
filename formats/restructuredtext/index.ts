// reStructuredText: titles, paragraphs, lists, tables, directives' content, notes, citations; code and comments left out.
import type { BlockKind, Document, SectionKind } from '../../core/document/document.ts'
import type { Span } from '../../core/text/span.ts'
import { clean } from '../clean.ts'
import { directiveIn } from '../directives.ts'
import { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { kinds } from '../kinds.ts'
import { LightPage, type Line, linesOf } from '../light.ts'
import { rstInline } from './inline.ts'

const adornment = /^([!-/:-@[-`{-~])\1{2,}\s*$/
const item = /^(\s*)([-*+•]|(?:\d{1,4}|[a-zA-Z]|#|[ivxl]{1,5})[.)]|\((?:\d{1,4}|[a-z]|#)\))\s+/
const explicit = /^\s*\.\.(?:\s|$)/
const directive = /^\s*\.\.\s+(?:\|[^|\n]{1,100}\|\s+)?([a-zA-Z][\w:+.-]{0,60})::\s*(.*)$/
const field = /^\s*:[^:\n]{1,60}:(?:\s|$)/
/** Directives whose content is prose. */
const open =
  /^(?:note|warning|tip|hint|important|caution|danger|error|attention|admonition|seealso|topic|sidebar|epigraph|highlights|pull-quote|compound|container|rst-class|versionadded|versionchanged|deprecated|centered|line-block|abstract|table|only)$/
const quoting = /^(?:epigraph|highlights|pull-quote)$/
/** Deeper indentation than this is not looked into. */
const DEEPEST = 60

/** Reads reStructuredText; never throws. */
export function readRestructuredText(source: string): Document {
  const draft = new Draft(source, kinds.restructuredText.name)
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (!cleaned.binary) new Reader(new LightPage(draft, cleaned.text, rstInline)).read()
  return draft.finish()
}

/** What the lines of an indented part are. */
interface Part {
  readonly indent: number
  readonly kind: BlockKind
  readonly section?: SectionKind
  readonly depth: number
}

class Reader {
  readonly #lines: readonly Line[]
  /** Adornments by depth, in the order in which they came. */
  readonly #styles: string[] = []

  constructor(readonly page: LightPage) {
    this.#lines = linesOf(page.source)
  }

  read(): void {
    this.#part(0, this.#lines.length, { indent: 0, kind: 'paragraph', depth: 0 })
  }

  #line(at: number): Line {
    return this.#lines[at] as Line
  }

  /** The lines `[from, to)`, which are indented by at least `part.indent`. */
  #part(from: number, to: number, part: Part): void {
    for (let at = from; at < to; ) at = Math.max(this.#block(at, to, part), at + 1)
  }

  #block(at: number, to: number, part: Part): number {
    const line = this.#line(at)
    if (line.blank) return at + 1
    if (/^\s*>>>(?:\s|$)/.test(line.text)) return this.#session(at, to)
    if (explicit.test(line.text)) return this.#explicit(at, to, part)
    const title = part.indent === 0 ? this.#title(at, to) : 0
    if (title > 0) return title
    if (adornment.test(line.text)) return at + 1
    if (/^\s*[=+][=+ -]{4,}\s*$/.test(line.text)) return this.#table(at, to)
    if (line.indent > part.indent && part.indent + line.indent < DEEPEST) return this.#indented(at, to, part)
    if (field.test(line.text)) return this.#field(at, to)
    const point = item.exec(line.text)
    if (point) return this.#item(at, to, part, point[0].length)
    return this.#paragraph(at, to, part)
  }

  /** A title over its adornment, or between two; how far it goes, or 0. */
  #title(at: number, to: number): number {
    const above = adornment.test(this.#line(at).text)
    const text = above ? at + 1 : at
    const under = text + 1
    if (under >= to || this.#line(text).blank) return 0
    const mark = adornment.exec(this.#line(under).text)
    if (mark === null || this.#line(under).text.trim().length < Math.min(3, this.#line(text).text.trim().length))
      return 0
    if (above && this.#line(at).text.charAt(0) !== mark[1]) return 0
    const style = `${above ? 'over' : ''}${mark[1]}`
    if (!this.#styles.includes(style)) this.#styles.push(style)
    const line = this.#line(text)
    const ranges = [{ start: line.start + line.indent, end: line.end }]
    this.page.add({ kind: 'heading', ranges, depth: this.#styles.indexOf(style) + 1 })
    return under + 1
  }

  /** Behind the lines that are indented deeper than `indent`, blank ones between them included. */
  #end(from: number, to: number, indent: number): number {
    let end = from
    for (let at = from; at < to; at++) {
      const line = this.#line(at)
      if (line.blank) continue
      if (line.indent <= indent) break
      end = at + 1
    }
    return end
  }

  #explicit(at: number, to: number, part: Part): number {
    const line = this.#line(at)
    const end = this.#end(at + 1, to, line.indent)
    const named = directive.exec(line.text)
    if (named) {
      this.#directive(at, end, named, part)
      return end
    }
    const note = /^\s*\.\.\s+\[([^\]\n]{1,100})\]\s+/.exec(line.text)
    if (note) this.#note(at, end, note)
    else if (!/^\s*\.\.\s+(?:_|\|)/.test(line.text)) this.#comment(at)
    return end
  }

  /** Behind a session with an interpreter: it goes on to a blank line. */
  #session(at: number, to: number): number {
    let end = at + 1
    while (end < to && !this.#line(end).blank) end++
    return end
  }

  #comment(at: number): void {
    const line = this.#line(at)
    const start = line.start + line.text.indexOf('..') + 2
    const told = directiveIn(this.page.source, { start, end: line.end }, line)
    if (told) this.page.draft.directives.push(told)
  }

  /** `.. [1] A note`, `.. [Lee2010] A reference`. */
  #note(at: number, end: number, note: RegExpExecArray): void {
    const label = note[1] ?? ''
    const numbered = /^[#*\d]/.test(label)
    if (numbered) this.page.draft.footnotes.add(label)
    else this.page.draft.keys.add(label)
    const ranges = this.#ranges(at, end, note[0].length)
    this.page.add({ kind: numbered ? 'footnote' : 'reference', ranges, ...(numbered ? {} : { section: 'references' }) })
  }

  #directive(at: number, end: number, named: RegExpExecArray, part: Part): void {
    const [, name = '', argument = ''] = named
    const line = this.#line(at)
    const from = line.start + line.text.length - argument.length
    const told = { start: from, end: line.end }
    if (/bibliography$/.test(name)) {
      for (const match of argument.matchAll(/\S+/g)) {
        const start = from + match.index
        this.page.draft.bibliographies.push({ path: match[0], span: { start, end: start + match[0].length } })
      }
      return
    }
    let body = at + 1
    while (body < end && (field.test(this.#line(body).text) || this.#line(body).blank)) body++
    const indent = this.#lines[body]?.indent ?? 0
    if (/^(?:figure|image)$/.test(name)) {
      if (name === 'figure' && body < end) this.#part(body, end, { indent, kind: 'caption', depth: 0 })
    } else if (/(?:^|-)table$/.test(name) && argument !== '') {
      this.page.add({ kind: 'caption', ranges: [told] })
      if (name !== 'csv-table') this.#part(body, end, { ...part, indent })
    } else if (open.test(name)) {
      if (argument !== '') this.page.add({ kind: 'paragraph', ranges: [told] })
      const section = name === 'abstract' || /^abstract$/i.test(argument) ? { section: 'abstract' as const } : {}
      const kind = quoting.test(name) ? 'quote' : part.kind
      if (body < end) this.#part(body, end, { ...part, indent, kind, ...section })
    }
  }

  #field(at: number, to: number): number {
    const end = this.#end(at + 1, to, this.#line(at).indent)
    const abstract = /^\s*:(?:abstract|description):\s*/i.exec(this.#line(at).text)
    if (abstract) {
      this.page.add({ kind: 'paragraph', ranges: this.#ranges(at, end, abstract[0].length), section: 'abstract' })
    }
    return Math.max(end, at + 1)
  }

  /** Deeper lines under a paragraph: a literal block behind `::`, else a quotation or a definition. */
  #indented(at: number, to: number, part: Part): number {
    const end = this.#end(at, to, part.indent)
    let before = at - 1
    while (before >= 0 && this.#line(before).blank) before--
    const literal = before >= 0 && /::\s*$/.test(this.#line(before).text)
    const quoted = before < at - 1 && part.kind === 'paragraph'
    if (!literal && end > at) {
      this.#part(at, end, { ...part, indent: this.#line(at).indent, kind: quoted ? 'quote' : part.kind })
    }
    return Math.max(end, at + 1)
  }

  #item(at: number, to: number, part: Part, mark: number): number {
    // A list may open on the line of its item: `* - Cell`.
    const inner = item.exec(this.#line(at).text.slice(mark))
    const marker = mark + (inner?.[0].length ?? 0)
    const end = this.#end(at + 1, to, this.#line(at).indent)
    let first = at + 1
    while (first < end && !this.#line(first).blank && !item.test(this.#line(first).text)) first++
    const depth = part.kind === 'item' ? part.depth + 1 : 1
    this.page.add({ kind: 'item', ranges: this.#ranges(at, first, marker), depth, lead: this.page.lead })
    if (first < end && depth < DEEPEST) this.#part(first, end, { ...part, indent: marker, kind: 'item', depth })
    return Math.max(end, at + 1)
  }

  #paragraph(at: number, to: number, part: Part): number {
    let end = at + 1
    while (end < to) {
      const line = this.#line(end)
      if (line.blank || line.indent < part.indent || (line.indent > part.indent && end === at + 1)) break
      if (explicit.test(line.text) || adornment.test(line.text)) break
      end++
    }
    const { kind, section, depth } = part
    this.page.add({
      kind,
      ranges: this.#ranges(at, end, this.#line(at).indent),
      depth,
      ...(section ? { section } : {})
    })
    return end
  }

  /** A simple table, whose border tells its columns, or a grid, whose cells stand between bars. */
  #table(at: number, to: number): number {
    let end = at + 1
    const grid = this.#line(at).text.trimStart().startsWith('+')
    while (end < to && (grid ? !this.#line(end).blank : !this.#endsSimple(at, end))) end++
    const border = this.#line(at).text
    const columns = [...border.matchAll(grid ? /\+/g : /=+/g)].map((run) => run.index)
    const rows = new Rows(columns)
    for (let i = at; i < end; i++) {
      const { text, start, blank } = this.#line(i)
      if (/^\s*[=+-][=+ -]{4,}\s*$/.test(text) || blank) this.#cells(rows.take())
      else if (grid) rows.addBetweenBars(text, start)
      else {
        // A row whose first column is empty goes on with the one above.
        if (text.slice(0, offsetOf(text, columns[1] ?? text.length)).trim() !== '') this.#cells(rows.take())
        rows.addAt(text, start)
      }
    }
    this.#cells(rows.take())
    return end
  }

  /** Whether a simple table ends before line `at`: below a border that a blank line, or the end, follows. */
  #endsSimple(from: number, at: number): boolean {
    const above = this.#line(at - 1).text
    return at - 1 > from && /^\s*=[= ]*$/.test(above) && (this.#line(at).blank || this.#borders(from, at) > 2)
  }

  #borders(from: number, to: number): number {
    return this.#lines.slice(from, to).filter(({ text }) => /^\s*=[= ]*$/.test(text)).length
  }

  #cells(cells: readonly Span[][]): void {
    for (const cell of cells) {
      // Directives in a cell, and what stands behind `::`, are not read.
      const at = (range: Span): string => this.page.source.slice(range.start, range.end)
      const end = cell.findIndex(
        (range, i) => at(range).startsWith('..') || (i > 0 && at(cell[i - 1] as Span).endsWith('::'))
      )
      const ranges = end < 0 ? cell : cell.slice(0, end)
      if (ranges.length > 0) this.page.add({ kind: 'cell', ranges })
    }
  }

  /** The content of lines `[from, to)`: the first one without its marker, the others without their indentation. */
  #ranges(from: number, to: number, marker: number): Span[] {
    return this.#lines.slice(from, to).flatMap((line, i) => {
      if (line.blank) return []
      const start = line.start + (i === 0 ? Math.max(marker, 0) : line.indent)
      return [{ start: Math.min(start, line.end), end: line.end }]
    })
  }
}

/** Where a column begins in a line; tabs reach to the next multiple of eight. */
function offsetOf(text: string, column: number): number {
  let at = 0
  for (let reached = 0; at < text.length && reached < column; at++) {
    reached = text.charCodeAt(at) === 9 ? reached + 8 - (reached % 8) : reached + 1
  }
  return Math.max(at, text.includes('\t') ? at : column)
}

/** The row of a table that is being read; a cell may have a range on each of its lines. */
class Rows {
  #cells: Span[][] = []

  constructor(readonly columns: readonly number[]) {}

  /** Takes a line of a simple table. */
  addAt(text: string, start: number): void {
    const offsets = this.columns.map((column) => offsetOf(text, column))
    offsets.forEach((from, i) => {
      this.#add(i, text, start, from, offsets[i + 1] ?? text.length)
    })
  }

  /** Takes a line of a grid: a cell that spans columns begins where the first of them does. */
  addBetweenBars(text: string, start: number): void {
    let from = (this.columns[0] ?? 0) + 1
    let column = 0
    for (let i = 1; i < this.columns.length; i++) {
      const to = this.columns[i] as number
      if (text.charAt(to) !== '|' && i + 1 < this.columns.length) continue
      this.#add(column, text, start, from, to)
      from = to + 1
      column = i
    }
  }

  /** The cells of the row, which is done. */
  take(): Span[][] {
    const cells = this.#cells.filter((cell) => cell !== undefined)
    this.#cells = []
    return cells
  }

  #add(column: number, text: string, start: number, from: number, to: number): void {
    const part = text.slice(from, to)
    const words = part.trim()
    if (words === '' || words === '\\') return
    const at = start + from + part.indexOf(words)
    this.#cells[column] ??= []
    this.#cells[column]?.push({ start: at, end: at + words.length })
  }
}

/** The format. */
export const restructuredText: Format = { ...kinds.restructuredText, read: readRestructuredText }
