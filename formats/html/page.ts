// The page that HTML is read onto: prose is revealed where it stands, tags stay masked.
import type { BlockKind, SectionKind } from '../../core/document/document.ts'
import { CITATION, CODE, JOIN, MATHS, OPAQUE } from '../../core/document/mask.ts'
import { isScholarly } from '../addresses.ts'
import { directiveIn } from '../directives.ts'
import type { Draft } from '../draft.ts'
import { closeGaps, GAP } from '../gaps.ts'
import { readInline } from '../inline.ts'
import { entityAt } from '../markdown/inline/syntax.ts'
import { expand } from '../numeric.ts'
import { Sheet } from '../sheet.ts'
import { blocks, isHidden, kinds, lists, things, units } from './elements.ts'

/** What a paragraph that begins here would be. */
interface Context {
  readonly kind: BlockKind
  readonly depth: number
  readonly section?: SectionKind
  readonly lead?: number
  readonly hidden: boolean
  /** The mask that all text becomes. */
  readonly mask?: string
}

interface Frame {
  readonly name: string
  readonly context: Context
  /** Where a raised number begins. */
  readonly raisedFrom?: number
}

/** Deeper than this elements are only counted: nobody writes them, and a broken page must stay quick. */
const DEEPEST = 500

const special = /[&\r\n]/g

/** One reading of one page. */
export class Page {
  readonly #sheet: Sheet
  readonly #frames: Frame[] = []
  #beyond = 0
  #context: Context
  #open: { readonly context: Context; readonly start: number } | undefined
  /** Whether the page's own heading makes `<title>`, which names the site too, needless. */
  readonly #headed: boolean

  constructor(
    readonly draft: Draft,
    readonly source: string
  ) {
    this.#sheet = new Sheet(source, false)
    this.#sheet.fill({ start: 0, end: source.length }, GAP)
    this.#headed = /<h1[\s>]/i.test(source)
    // Where `<main>` or `<article>` tells where the article is, what stands around it is none of it.
    this.#context = { kind: 'paragraph', depth: 0, hidden: /<(?:main|article)[\s>]/i.test(source) }
  }

  /** A start tag at `[start, end)`. */
  openTag(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    if (blocks.has(name)) this.#finish(start)
    if (this.#frames.length >= DEEPEST) {
      this.#beyond++
      return
    }
    const raisedFrom = name === 'sup' && !this.#context.hidden ? { raisedFrom: start } : {}
    this.#frames.push({ name, context: this.#context, ...raisedFrom })
    this.#context = this.#contextIn(name, attributes)
    if (this.#context.hidden) return
    if (name === 'br') this.#write(start, '\n', end - start)
    else if (things.has(name)) this.#mask(start, end, OPAQUE)
    else if (name === 'a' && isScholarly(attributes.href ?? '')) this.#link(attributes.href ?? '', start, end)
  }

  /** An end tag that begins at `at`, or the place where the parser closes an element by itself. */
  closeTag(name: string, at: number): void {
    if (this.#beyond > 0) {
      this.#beyond--
      return
    }
    const frame = this.#frames.pop()
    if (frame === undefined) return
    if (blocks.has(name)) this.#finish(at)
    if (frame.raisedFrom !== undefined) this.#raised(frame.raisedFrom, this.source.indexOf('>', at) + 1)
    this.#context = frame.context
  }

  /** Text at `[start, end)`; entities decode to their character. */
  text(start: number, end: number): void {
    if (this.#context.hidden) return
    const { mask } = this.#context
    if (mask !== undefined) {
      this.#mask(start, end, mask)
      return
    }
    let at = start
    if (this.#open === undefined) {
      while (at < end && this.source.charCodeAt(at) <= 32) at++
      if (at === end) return
      this.#begin(at)
    }
    while (at < end) {
      special.lastIndex = at
      const found = special.exec(this.source)
      const next = found === null || found.index >= end ? end : found.index
      this.#sheet.reveal(this.source, at, next)
      if (next === end) return
      at = this.#decode(next, end)
    }
  }

  /** A comment at `[start, end)`; a directive in it is kept. */
  comment(start: number, end: number): void {
    const directive = directiveIn(this.source, { start: start + 4, end: Math.max(start + 4, end - 3) }, { start, end })
    if (directive !== undefined) this.draft.directives.push(directive)
  }

  /** Ends the page. */
  close(): void {
    this.#finish(this.source.length)
  }

  #decode(at: number, end: number): number {
    const c = this.source.charAt(at)
    if (c !== '&') {
      this.#sheet.write(at, c === '\r' && this.source.charAt(at + 1) === '\n' ? ' ' : '\n')
      return at + 1
    }
    const entity = entityAt(this.source, at, end)
    this.#sheet.write(at, entity === undefined ? '&' : entity.character.padEnd(entity.length, JOIN))
    return at + (entity?.length ?? 1)
  }

  #contextIn(name: string, attributes: Readonly<Record<string, string>>): Context {
    const outer = this.#context
    if (name === 'main' || name === 'article') return { ...outer, hidden: false }
    if (name === 'title') return { kind: 'title', depth: 0, section: 'title', hidden: this.#headed }
    const label = `${attributes.class ?? ''} ${attributes.role ?? ''}`
    if (isHidden(name, attributes)) return { ...outer, hidden: true }
    const heading = /^h([1-6])$/.exec(name)
    if (heading) return { ...outer, kind: 'heading', depth: Number(heading[1]) }
    const unit = units.get(name)
    if (unit !== undefined) return { ...outer, mask: unit === 'code' ? CODE : MATHS }
    const section = /\babstract\b/i.test(label) ? { section: 'abstract' as const } : {}
    const kind = kinds.get(name)
    if (lists.has(name)) return this.#list(outer)
    if (kind === undefined || (kind === 'paragraph' && outer.kind !== 'paragraph')) return { ...outer, ...section }
    return { ...outer, ...section, kind }
  }

  #list(outer: Context): Context {
    const last = this.draft.blocks.at(-1)
    const lead = last !== undefined && /:\s*$/.test(last.text) ? { lead: this.draft.blocks.length - 1 } : {}
    return { ...outer, kind: 'item', depth: outer.kind === 'item' ? outer.depth + 1 : 1, ...lead }
  }

  #begin(start: number): void {
    this.#open = { context: this.#context, start }
  }

  #write(at: number, character: string, length: number): void {
    if (this.#open === undefined) return
    this.#sheet.write(at, character.padEnd(length, ' '))
  }

  #mask(start: number, end: number, character: string): void {
    if (start >= end) return
    if (this.#open === undefined) this.#begin(start)
    this.#sheet.fill({ start, end }, character)
  }

  #link(target: string, start: number, end: number): void {
    const at = this.source.indexOf(target, start)
    const span = at >= 0 && at < end ? { start: at, end: at + target.length } : { start, end }
    const group = { start, end }
    this.draft.cite([{ kind: 'link', key: target, ...span, keySpan: span, group, narrative: false }])
    this.#mask(start, end, CITATION)
  }

  /** “<sup>1–3</sup>” behind a word cites by number. */
  #raised(start: number, end: number): void {
    const list = this.source.slice(start, end).replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length))
    const numbers = /^[\s\d,–-]{1,40}$/.test(list) ? expand(list.trim(), start + list.search(/\d/)) : undefined
    if (numbers === undefined || !/[\p{L}.,;:!?)”"’]{2}$/u.test(this.source.slice(Math.max(0, start - 2), start)))
      return
    const group = { start, end }
    for (const { n, at } of numbers) {
      this.draft.cite([{ kind: 'numeric', key: String(n), ...at, keySpan: at, group, narrative: false }])
    }
    this.#mask(start, end, CITATION)
  }

  #finish(end: number): void {
    if (this.#open === undefined) return
    const { context, start } = this.#open
    this.#open = undefined
    const whole = { start, end }
    closeGaps(this.#sheet, whole)
    const text = this.#sheet.text(start, end)
    const listed = context.kind === 'paragraph' || context.kind === 'item'
    const reference = listed && this.draft.nextIsEntry(text.trim())
    if (!reference && context.kind !== 'furniture') this.draft.cite(readInline(this.#sheet, whole, { pandoc: false }))
    const at = this.#sheet.trimmed(whole)
    const shown = { ...at, text: this.#sheet.text(at.start, at.end), depth: context.depth }
    if (context.kind === 'heading') {
      this.draft.addHeading(shown)
      return
    }
    if (context.kind === 'title') this.draft.titled = true
    this.draft.add({
      ...shown,
      kind: reference ? 'reference' : context.kind,
      ...(context.section === undefined ? {} : { section: context.section }),
      ...(context.lead === undefined ? {} : { lead: context.lead })
    })
  }
}
