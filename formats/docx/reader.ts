// Reads the XML of a Word part into paragraphs: their words, what is masked in them, and what they cite.
import { Parser } from 'htmlparser2'
import { CITATION, MATHS, OPAQUE } from '../../core/document/mask.ts'
import { type Cited, fieldOf, tagged } from './fields.ts'

/** A stretch of a paragraph that is no prose, with the sources it cites. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** What its words become; '' where they stay. */
  readonly mask: string
  readonly cited?: readonly Cited[]
  /** The note that is called here. */
  readonly note?: string
  /** The style of the run. */
  readonly style?: string
  /** Where a link leads to, or the id of its target. */
  readonly link?: string
}

export interface Paragraph {
  text: string
  /** The name of its style, in lower case; '' for none. */
  style: string
  /** Depth in a list from 1, 0 outside. */
  list: number
  /** Heading level that is set without a style, 0 for none. */
  outline: number
  readonly cell: boolean
  /** Inside the list of references that a reference manager wrote. */
  references: boolean
  /** The id of the note it belongs to, '' in the body. */
  readonly note: string
  readonly stretches: Stretch[]
}

/** A field or content control that is open: its code, and where what it shows begins. */
interface Field {
  code: string
  showing: boolean
  paragraph: Paragraph | undefined
  start: number
  cited: readonly Cited[] | 'references' | undefined
}

/** Elements whose content is never read: what was deleted or moved away, alternatives for old readers, properties. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:sectPr', 'w:rPrChange', 'w:pPrChange', 'w:comment'])

/** What stands for a call of a note in the words; masked, so that any sign does. */
const call = '*'

/** The paragraphs of a part, in the order of its words. */
export function paragraphsOf(xml: string, kind: 'body' | 'footnote' | 'endnote'): Paragraph[] {
  const reader = new Reader(kind)
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.open(tag, attributes),
      onclosetag: (tag) => reader.close(tag),
      ontext: (text) => reader.text(text)
    },
    { xmlMode: true, decodeEntities: true }
  )
  parser.end(xml)
  return reader.paragraphs
}

class Reader {
  readonly paragraphs: Paragraph[] = []
  /** Text boxes stand in paragraphs and hold some themselves. */
  readonly #open: Paragraph[] = []
  readonly #fields: Field[] = []
  readonly #controls: (Field | undefined)[] = []
  #skipping = 0
  #cells = 0
  #maths = 0
  #mathsFrom = 0
  /** Where the run or link began that is open. */
  #runFrom = 0
  #runStyle = ''
  #links: { readonly id: string; readonly start: number }[] = []
  #inText = false
  #inCode = false
  #note = ''

  constructor(readonly kind: 'body' | 'footnote' | 'endnote') {}

  get #paragraph(): Paragraph | undefined {
    return this.#open.at(-1)
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipping > 0 || skipped.has(tag)) {
      this.#skipping++
      return
    }
    const value = attributes['w:val'] ?? ''
    const paragraph = this.#paragraph
    switch (tag) {
      case 'w:footnote':
      case 'w:endnote':
        // Separators and the like have a type.
        if (attributes['w:type'] !== undefined && attributes['w:type'] !== 'normal') this.#skipping++
        else this.#note = noteId(this.kind, attributes['w:id'] ?? '')
        break
      case 'w:tc':
        this.#cells++
        break
      case 'w:p':
        this.#begin()
        break
      case 'w:r':
        this.#runFrom = paragraph?.text.length ?? 0
        this.#runStyle = ''
        break
      case 'w:rStyle':
        this.#runStyle = value
        break
      case 'w:hyperlink':
        this.#links.push({ id: attributes['r:id'] ?? '', start: paragraph?.text.length ?? 0 })
        break
      case 'w:pStyle':
        if (paragraph) paragraph.style = value
        break
      case 'w:ilvl':
        if (paragraph) paragraph.list = Number(value) + 1 || 1
        break
      case 'w:numId':
        if (paragraph) paragraph.list = value === '0' ? 0 : Math.max(1, paragraph.list)
        break
      case 'w:outlineLvl':
        if (paragraph && Number(value) < 9) paragraph.outline = Number(value) + 1
        break
      case 'w:t':
      case 'm:t':
        this.#inText = true
        break
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        // Inside the properties of a paragraph these tell where tabs stop.
        if (paragraph && attributes['w:pos'] === undefined) this.#say(' ')
        break
      case 'w:noBreakHyphen':
        this.#say('\u2011')
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#callNote(noteId(tag === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes['w:id'] ?? ''))
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#mask(OPAQUE, call)
        break
      case 'm:oMath':
        if (this.#maths++ === 0) this.#mathsFrom = paragraph?.text.length ?? 0
        break
      case 'w:instrText':
        this.#inCode = true
        break
      case 'w:fldSimple':
        this.#fields.push(this.#field(attributes['w:instr'] ?? ''))
        this.#show(this.#fields.at(-1))
        break
      case 'w:fldChar':
        this.#fieldSign(attributes['w:fldCharType'] ?? '')
        break
      case 'w:sdt':
        this.#controls.push(undefined)
        break
      case 'w:tag':
        this.#control(value)
        break
    }
  }

  close(tag: string): void {
    if (this.#skipping > 0) {
      this.#skipping--
      return
    }
    switch (tag) {
      case 'w:p':
        this.#end()
        break
      case 'w:tc':
        this.#cells--
        break
      case 'w:r':
        if (this.#paragraph && this.#runStyle !== '')
          this.#stretch(this.#paragraph, this.#runFrom, { mask: '', style: this.#runStyle })
        break
      case 'w:hyperlink': {
        const link = this.#links.pop()
        if (this.#paragraph && link && link.id !== '')
          this.#stretch(this.#paragraph, link.start, { mask: '', link: link.id })
        break
      }
      case 'w:t':
      case 'm:t':
        this.#inText = false
        break
      case 'w:instrText':
        this.#inCode = false
        break
      case 'm:oMath':
        if (--this.#maths === 0 && this.#paragraph) this.#stretch(this.#paragraph, this.#mathsFrom, { mask: MATHS })
        break
      case 'w:fldSimple':
        this.#finish(this.#fields.pop())
        break
      case 'w:sdt':
        this.#finish(this.#controls.pop())
        break
    }
  }

  text(text: string): void {
    if (this.#skipping > 0) return
    const field = this.#fields.at(-1)
    if (this.#inCode && field) field.code += text
    else if (this.#inText) this.#say(text)
  }

  #begin(): void {
    const references = this.#fields.some((field) => field.cited === 'references')
    const { length } = this.#open
    this.#open.push({
      text: '',
      style: '',
      list: 0,
      outline: 0,
      cell: this.#cells > 0 && length === 0,
      references,
      note: this.#note,
      stretches: []
    })
  }

  #end(): void {
    const paragraph = this.#open.pop()
    if (paragraph) this.paragraphs.push(paragraph)
  }

  #say(text: string): void {
    const paragraph = this.#paragraph
    // Each paragraph is a line, and no character may look like a mask.
    if (paragraph) paragraph.text += text.replace(/[\r\n]/g, ' ').replace(/[\uE000-\uE004]/g, '\uFFFD')
  }

  #mask(mask: string, text: string, more: Partial<Stretch> = {}): void {
    const paragraph = this.#paragraph
    if (!paragraph) return
    const start = paragraph.text.length
    this.#say(text)
    this.#stretch(paragraph, start, { mask, ...more })
  }

  #stretch(paragraph: Paragraph, start: number, more: Omit<Stretch, 'start' | 'end'>): void {
    const end = paragraph.text.length
    if (start < end) paragraph.stretches.push({ start, end, ...more })
  }

  #callNote(note: string): void {
    // Within the note itself its number is shown again.
    if (this.kind === 'body') this.#mask(CITATION, call, { note })
  }

  #field(code: string): Field {
    return { code, showing: false, paragraph: undefined, start: 0, cited: undefined }
  }

  #fieldSign(type: string): void {
    if (type === 'begin') this.#fields.push(this.#field(''))
    else if (type === 'separate') this.#show(this.#fields.at(-1))
    else if (type === 'end') this.#finish(this.#fields.pop())
  }

  /** What the field shows begins here. */
  #show(field: Field | undefined): void {
    if (!field) return
    field.showing = true
    field.cited = fieldOf(field.code)
    field.paragraph = this.#paragraph
    field.start = this.#paragraph?.text.length ?? 0
    if (field.cited === 'references' && field.paragraph) field.paragraph.references = true
  }

  #finish(field: Field | undefined): void {
    const { cited, paragraph, start } = field ?? {}
    if (!paragraph || paragraph !== this.#paragraph) return
    const link = /^\s*HYPERLINK\s+"([^"]+)"/.exec(field?.code ?? '')?.[1]
    if (link !== undefined) this.#stretch(paragraph, start ?? 0, { mask: '', link })
    if (cited === undefined || cited === 'references') return
    this.#stretch(paragraph, start ?? 0, { mask: CITATION, cited })
  }

  #control(tag: string): void {
    const cited = tagged(tag)
    if (cited === undefined || this.#controls.length === 0) return
    const field = { ...this.#field(''), showing: true, cited, paragraph: this.#paragraph }
    this.#controls[this.#controls.length - 1] = { ...field, start: this.#paragraph?.text.length ?? 0 }
  }
}

function noteId(kind: string, id: string): string {
  return `${kind}-${id}`
}
