// reStructuredText: titles, paragraphs, lists, tables, directives' content, notes, citations; code and comments left out.
import type { BlockKind, Document, SectionKind } from '../../core/document/document.ts'
import type { Span } from '../../core/text/span.ts'
import { clean } from '../clean.ts'
import { directiveIn } from '../directives.ts'
import { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { LightPage, type Line, linesOf } from '../light.ts'
import { rstInline } from './inline.ts'

const NAME = 'restructuredtext'
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
  const draft = new Draft(source, NAME)
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

  #item(at: number, to: number, part: Part, marker: number): number {
    const end = this.#end(at + 1, to, this.#line(at).indent)
    let first = at + 1
    while (first < end && !this.#line(first).blank && !item.test(this.#line(first).text)) first++
    const depth = part.kind === 'item' ? part.depth + 1 : 1
    this.page.add({ kind: 'item', ranges: this.#ranges(at, first, marker), depth, ...this.page.lead })
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
    this.page.add({ kind, ranges: this.#ranges(at, end, part.indent), depth, ...(section ? { section } : {}) })
    return end
  }

  /** A simple table, whose border tells its columns, or a grid, whose cells stand between bars. */
  #table(at: number, to: number): number {
    let end = at + 1
    while (end < to && !this.#line(end).blank) end++
    const border = this.#line(at)
    const columns = [...border.text.matchAll(/=+/g)].map((run) => run.index)
    for (let i = at; i < end; i++) {
      const { text, start } = this.#line(i)
      if (/^\s*[=+][=+ -]{4,}\s*$/.test(text)) continue
      for (const cell of columns.length > 0 ? cellsAt(text, columns) : cellsBetweenBars(text)) {
        this.page.add({ kind: 'cell', ranges: [{ start: start + cell.start, end: start + cell.end }] })
      }
    }
    return end
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

function cellsAt(text: string, columns: readonly number[]): Span[] {
  return columns.map((start, i) => ({
    start: Math.min(start, text.length),
    end: Math.min(columns[i + 1] ?? text.length, text.length)
  }))
}

function cellsBetweenBars(text: string): Span[] {
  return [...text.matchAll(/[^|]+/g)].map((cell) => ({ start: cell.index, end: cell.index + cell[0].length }))
}

/** The format. */
export const restructuredText: Format = {
  name: NAME,
  extensions: ['.rst', '.rest'],
  languageIds: ['restructuredtext'],
  read: readRestructuredText
}
