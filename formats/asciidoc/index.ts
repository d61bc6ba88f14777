// AsciiDoc: headings, paragraphs, lists, tables, block titles, notes, citations; code, maths and comments left out.
import type { BlockKind, Document, SectionKind } from '../../core/document/document.ts'
import type { Span } from '../../core/text/span.ts'
import { clean } from '../clean.ts'
import { directiveIn } from '../directives.ts'
import { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { kinds } from '../kinds.ts'
import { cut, LightPage, type Line, linesOf } from '../light.ts'
import { asciidocInline } from './inline.ts'

/** Blocks between equal lines that are no prose: comments, listings, literal text, maths, raw HTML. */
const closedBlock = /^(?:[,:]={3}|\/{4,}|-{4,}|\.{4,}|\+{4,}|```.{0,30})\s*$/
/** Blocks between equal lines that hold prose: examples, sidebars, quotations, open blocks. */
const openBlock = /^(?:={4,}|\*{4,}|_{4,}|--)\s*$/
const item = /^(\s*)(\*{1,5}|-|\.{1,5}|\d{1,4}\.|[a-z]\.|<(?:\d{1,3}|\.)>)\s+(?:\[[ x*]\]\s+)?/
const term = /^(\s*)[^\s:][^:\n]{0,200}:{2,4}(?:\s+|$)/
const attribute = /^:!?[\p{L}\p{N}_-]{1,60}!?:/u
const style = /^\[([^[\]\n]{0,300})\]\s*$/
/** A line that only names a place. */
const anchor = /^\[\[[^[\]\n]{1,200}\]\]\s*$/
const blockMacro = /^[a-z]{2,20}::[^\s[]{0,500}\[[^\]\n]{0,500}\]\s*$/
const note = /footnote:(?:[\w-]{0,60})\[((?:[^[\]\n\\]|\\.|\[[^[\]\n]{0,300}\]){1,2000})\]/g

/** Reads AsciiDoc; never throws. */
export function readAsciidoc(source: string): Document {
  const draft = new Draft(source, kinds.asciidoc.name)
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (!cleaned.binary) new Reader(new LightPage(draft, cleaned.text, asciidocInline)).read()
  return draft.finish()
}

class Reader {
  readonly #lines: readonly Line[]
  /** The style that a line in brackets gave the next block: “quote”, “abstract”, “bibliography”. */
  #style = ''
  #kind: BlockKind = 'paragraph'
  #section: SectionKind | undefined
  /** Open blocks: their line, and what held before. */
  #open: { readonly mark: string; readonly kind: BlockKind; readonly section: SectionKind | undefined }[] = []

  constructor(readonly page: LightPage) {
    this.#lines = linesOf(page.source)
  }

  read(): void {
    for (let at = 0; at < this.#lines.length; ) at = this.#block(at)
  }

  #line(at: number): Line {
    return this.#lines[at] as Line
  }

  #block(at: number): number {
    const line = this.#line(at)
    const { text } = line
    if (line.blank) return at + 1
    if (closedBlock.test(text)) return this.#closed(at)
    if (/^\|===/.test(text)) return this.#table(at)
    if (openBlock.test(text)) return this.#toggle(at)
    if (text.startsWith('//')) return this.#comment(at)
    const named = attribute.exec(text)
    if (named) return this.#attribute(at, named[0])
    if (anchor.test(text)) return at + 1
    const styled = style.exec(text)
    if (styled) {
      this.#style =
        (styled[1] ?? '')
          .split(/[,.#%]/)[0]
          ?.trim()
          .toLowerCase() ?? ''
      return at + 1
    }
    if (
      blockMacro.test(text) ||
      /^(?:include|ifdef|ifndef|endif|toc)::/.test(text) ||
      /^(?:<<<|'''|---|\*\*\*)\s*$/.test(text)
    )
      return at + 1
    const heading = /^(={1,6}|#{1,6})\s+/.exec(text)
    if (heading) return this.#heading(at, heading)
    const title = /^\.(?=[^\s.])/.exec(text)
    if (title) {
      this.page.add({ kind: 'caption', ranges: [{ start: line.start + 1, end: line.end }] })
      return at + 1
    }
    if (/^\+\s*$/.test(text)) return at + 1
    return this.#prose(at)
  }

  /** Behind a block that is no prose; `----` closes `----`. */
  #closed(at: number): number {
    const mark = this.#line(at)
      .text.trim()
      .replace(/^```.*/, '```')
    this.#style = ''
    for (let i = at + 1; i < this.#lines.length; i++) if (this.#line(i).text.trimEnd() === mark) return i + 1
    this.page.draft.problems.push({
      message: `The block that “${mark}” opens is never closed, so nothing behind it was read; please close it.`,
      span: this.#line(at)
    })
    return this.#lines.length
  }

  #toggle(at: number): number {
    const mark = this.#line(at).text.trim()
    const open = this.#open.at(-1)
    if (open?.mark === mark) {
      this.#kind = open.kind
      this.#section = open.section
      this.#open.pop()
    } else if (this.#open.length < 50) {
      this.#open.push({ mark, kind: this.#kind, section: this.#section })
      if (mark.startsWith('_') || this.#style === 'quote' || this.#style === 'verse') this.#kind = 'quote'
      if (this.#style === 'abstract') this.#section = 'abstract'
    }
    this.#style = ''
    return at + 1
  }

  #comment(at: number): number {
    const line = this.#line(at)
    const directive = directiveIn(this.page.source, { start: line.start + 2, end: line.end }, line)
    if (directive) this.page.draft.directives.push(directive)
    return at + 1
  }

  #attribute(at: number, name: string): number {
    const line = this.#line(at)
    const value = line.text.slice(name.length).trim()
    const start = line.start + line.text.indexOf(value, name.length)
    const span = { start, end: start + value.length }
    if (/^:bibtex-file:/.test(name) && value !== '') this.page.draft.bibliographies.push({ path: value, span })
    if (/^:(?:description|abstract):/.test(name))
      this.page.add({ kind: 'paragraph', ranges: [span], section: 'abstract' })
    return at + 1
  }

  #heading(at: number, heading: RegExpExecArray): number {
    const line = this.#line(at)
    const ranges = [{ start: line.start + heading[0].length, end: line.end }]
    this.page.add({ kind: 'heading', ranges, depth: (heading[1] as string).length })
    this.#style = ''
    if ((heading[1] as string).length > 1 || this.page.draft.blocks.length > 1) return at + 1
    // Author and revision stand right under the title.
    let next = at + 1
    while (next < this.#lines.length && next < at + 3 && /^[\p{L}v\d]/u.test(this.#line(next).text)) next++
    return this.#lines[next]?.blank === true || attribute.test(this.#lines[next]?.text ?? '') ? next : at + 1
  }

  /** A table: its cells stand behind bars and may go on over lines; what stands right before a bar is its format. */
  #table(at: number): number {
    let i = at + 1
    let cell: Span[] = []
    const add = (): void => {
      if (cell.length > 0) this.page.add({ kind: 'cell', ranges: cell })
      cell = []
    }
    for (; i < this.#lines.length && !/^\|===/.test(this.#line(i).text); i++) {
      const { text, start } = this.#line(i)
      let from = 0
      for (const bar of text.matchAll(
        /(?:(?:^|[ \t])(?:\d[\d.]{0,6}[*+])?(?:[<^>]?(?:\.[<^>])?)[aehlmsdv]?)?(?<!\\)\|/g
      )) {
        if (bar.index > from) cell.push({ start: start + from, end: start + bar.index })
        add()
        from = bar.index + bar[0].length
      }
      if (text.slice(from).trim() !== '') cell.push({ start: start + from, end: start + text.length })
      else if (text.trim() === '') add()
    }
    add()
    this.#style = ''
    return i + 1
  }

  /** A paragraph or a point of a list: the lines up to a blank one, a block or the next point. */
  #prose(at: number): number {
    const line = this.#line(at)
    const point = item.exec(line.text) ?? term.exec(line.text)
    const described = point !== null && !item.test(line.text)
    const from = line.start + (point?.[0].length ?? line.indent)
    const label = /^(?:NOTE|TIP|WARNING|CAUTION|IMPORTANT):\s+/.exec(line.text)
    const ranges: Span[] = [{ start: label ? line.start + label[0].length : from, end: line.end }]
    let next = at + 1
    for (; next < this.#lines.length; next++) {
      const { text, blank, start, indent, end } = this.#line(next)
      if (blank || closedBlock.test(text) || openBlock.test(text) || /^(?:\+\s*$|\|===|\/\/)/.test(text)) break
      if (item.test(text) || term.test(text) || style.test(text) || blockMacro.test(text)) break
      ranges.push({ start: start + indent, end })
    }
    const defined = /^\[\[\[([^\],\n]{1,100})/.exec(this.page.source.slice(from, line.end))
    if (defined) this.page.draft.keys.add((defined[1] as string).trim())
    const literal = line.indent > 0 && point === null
    const styled = this.#style
    this.#style = ''
    if (literal || /^(?:source|listing|literal|stem|latexmath|asciimath|pass|comment)$/.test(styled)) return next
    const last = ranges.at(-1) as Span
    const notes = this.#notes({ start: line.start, end: last.end })
    const section = styled === 'abstract' ? 'abstract' : this.#section
    const kind = styled === 'quote' || this.#kind === 'quote' ? 'quote' : point ? 'item' : 'paragraph'
    const mark = point?.[2] ?? ''
    const depth = point ? (described || /^[-\da-z<]/.test(mark) ? 1 : mark.length) : 0
    const block = {
      kind,
      ranges: cut(ranges, notes),
      depth,
      ...(kind === 'item' ? { lead: this.page.lead } : {}),
      ...(section ? { section } : {})
    } as const
    this.page.add(
      block,
      notes.map((one) => ({ kind: 'footnote', ranges: [one] }))
    )
    return next
  }

  #notes(at: Span): (Span & { whole: Span })[] {
    return [...this.page.source.slice(at.start, at.end).matchAll(note)].map((match) => {
      const whole = { start: at.start + match.index, end: at.start + match.index + match[0].length }
      return { start: whole.end - 1 - (match[1] ?? '').length, end: whole.end - 1, whole }
    })
  }
}

/** The format. */
export const asciidoc: Format = { ...kinds.asciidoc, read: readAsciidoc }
