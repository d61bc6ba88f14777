// Word documents, to be read and not to be written: each paragraph is a line of the text that findings point into.
import type { Citation, Document, SectionKind } from '../../core/document/document.ts'
import { CODE } from '../../core/document/mask.ts'
import type { Span } from '../../core/text/span.ts'
import { isScholarly } from '../addresses.ts'
import { Draft } from '../draft.ts'
import { readInline } from '../inline.ts'
import { docx } from '../kinds.ts'
import { leadOf } from '../lead.ts'
import { Sheet } from '../sheet.ts'
import { partsOf, type Styles, stylesOf, targetsOf } from './parts.ts'
import { type Paragraph, paragraphsOf, type Stretch } from './reader.ts'

/** Styles of paragraphs and of words that are code. */
const codeStyle =
  /^(?:source (?:code|text)|verbatim char|html (?:preformatted|code|typewriter|sample|keyboard)|preformatted text|macro)$/

/** Reads the bytes of a Word document; never throws. Lines of `source` are paragraphs, notes behind those of the body. */
export function readDocx(bytes: Uint8Array): Document {
  const parts = partsOf(bytes)
  if ('message' in parts) {
    const draft = new Draft('', docx.name)
    draft.problems.push({ message: parts.message })
    return draft.finish()
  }
  const paragraphs = [
    ...paragraphsOf(parts.document, 'body'),
    ...paragraphsOf(parts.footnotes, 'footnote'),
    ...paragraphsOf(parts.endnotes, 'endnote')
  ]
  return new Writer(paragraphs, stylesOf(parts.styles), targetsOf(parts.relations)).write()
}

/** Makes a document of paragraphs. */
class Writer {
  readonly #paragraphs: readonly Paragraph[]
  readonly #styles: Styles
  readonly #targets: ReadonlyMap<string, string>
  readonly #draft: Draft
  readonly #sheet: Sheet
  /** The section that each note is called in. */
  readonly #calls = new Map<string, SectionKind>()

  constructor(paragraphs: readonly Paragraph[], styles: Styles, targets: ReadonlyMap<string, string>) {
    const source = paragraphs.map((paragraph) => paragraph.text).join('\n')
    this.#paragraphs = paragraphs
    this.#styles = styles
    this.#targets = targets
    this.#draft = new Draft(source, docx.name)
    this.#sheet = new Sheet(source, true)
    for (const { note } of paragraphs) if (note !== '') this.#draft.footnotes.add(note)
  }

  write(): Document {
    let start = 0
    for (const paragraph of this.#paragraphs) {
      this.#add(paragraph, start)
      start += paragraph.text.length + 1
    }
    return this.#draft.finish()
  }

  #add(paragraph: Paragraph, start: number): void {
    const whole = { start, end: start + paragraph.text.length }
    const style = this.#styles.get(paragraph.style) ?? paragraph.style.toLowerCase()
    const level = Number(/^heading ?([1-9])$/.exec(style)?.[1] ?? paragraph.outline)
    const reference = this.#isReference(paragraph, style, level)
    if (codeStyle.test(style)) return
    for (const stretch of paragraph.stretches) {
      const span = { start: start + stretch.start, end: start + stretch.end }
      const mask = this.#maskOf(stretch)
      if (mask !== '') this.#sheet.fill(span, mask)
      if (!reference) this.#cite(span, stretch)
    }
    if (!reference) this.#draft.cite(readInline(this.#sheet, whole, { pandoc: false }))
    const span = this.#sheet.trimmed(whole)
    const block = { ...span, text: this.#sheet.text(span.start, span.end) }
    if (reference) this.#draft.add({ ...block, kind: 'reference' })
    else if (level > 0) this.#draft.addHeading({ ...block, depth: level })
    else this.#addProse(block, paragraph, style)
  }

  /** What the words of a stretch become: those of a style for code are code. */
  #maskOf({ mask, style }: Stretch): string {
    const named = style === undefined ? '' : (this.#styles.get(style) ?? style.toLowerCase())
    return codeStyle.test(named) ? CODE : mask
  }

  #isReference({ references, text, cell, note }: Paragraph, style: string, level: number): boolean {
    if (references || style === 'bibliography') return true
    return level === 0 && note === '' && !cell && this.#draft.nextIsEntry(text.trim())
  }

  #addProse(block: Span & { text: string }, { note, cell, list }: Paragraph, style: string): void {
    const draft = this.#draft
    if (style === 'title' || style === 'subtitle') {
      draft.titled = true
      draft.add({ ...block, kind: 'title', section: 'title' })
    } else if (style.startsWith('toc ')) draft.add({ ...block, kind: 'furniture' })
    else if (note !== '') draft.add({ ...block, kind: 'footnote', section: this.#calls.get(note) ?? 'other' })
    else if (style === 'caption') draft.add({ ...block, kind: 'caption' })
    else if (cell) draft.add({ ...block, kind: 'cell' })
    else if (/quote$|^quotations$|^block (?:text|quotation)$/.test(style)) draft.add({ ...block, kind: 'quote' })
    else if (list > 0 || /^list (?:bullet|number)/.test(style))
      draft.add({
        ...block,
        kind: 'item',
        depth: Math.max(list, Number(style.slice(-1)) || 1),
        lead: leadOf(draft.blocks)
      })
    else draft.add({ ...block, kind: 'paragraph', ...(style === 'abstract' ? { section: 'abstract' as const } : {}) })
  }

  #cite(at: Span, { cited, note, link: target }: Stretch): void {
    const draft = this.#draft
    const place = { ...at, keySpan: at, group: at, narrative: false }
    if (note !== undefined) {
      this.#calls.set(note, draft.section)
      draft.cite([{ ...place, kind: 'footnote', key: note }])
    }
    const address = target === undefined ? '' : (this.#targets.get(target) ?? target)
    if (isScholarly(address)) draft.cite([{ ...place, kind: 'link', key: address }])
    if (cited === undefined) return
    const key = draft.source.slice(at.start, at.end)
    const link = { ...place, kind: 'link' as const, key }
    // A source that its field tells nothing of is cited all the same.
    const known = cited.filter((source) => source.authors.length > 0 && source.year !== '')
    draft.cite(known.map((source): Citation => ({ ...place, kind: 'author-year', key, ...source })))
    if (known.length < cited.length || cited.length === 0) draft.cite([link])
  }
}
