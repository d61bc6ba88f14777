// Prose in a block of raw HTML: `<p align="center">…</p>`, `<div>…</div>`, `<details>` – a page shows it like any other.
import { Parser } from 'htmlparser2'
import type { BlockKind } from '../../core/document/document.ts'
import type { Span } from '../../core/text/span.ts'
import { blocks, isHidden, kinds } from '../html/elements.ts'

/** A stretch of text between tags that make blocks. Tags within a sentence are still in it. */
export interface Stretch extends Span {
  /** What its element makes of it; undefined where that is for the surroundings to say. */
  readonly kind: BlockKind | undefined
  /** A heading’s depth. */
  readonly depth: number
}

interface Element {
  readonly kind: BlockKind | undefined
  readonly depth: number
  readonly hidden: boolean
}

/** Small or slanted words, with nothing but tags before them: below a picture, its caption. */
const slanted = /^(?:\s|<(?:img|br|a|picture|source)\b[^<>]*>|<\/(?:a|picture)>)*<(?:i|em|small|sub|sup)\b/i

const plain: Element = { kind: undefined, depth: 0, hidden: false }

/** The stretches of prose in `text[at.start, at.end)`, a block of raw HTML; takes time linear in its length. */
export function stretchesIn(text: string, at: Span): readonly Stretch[] {
  const source = text.slice(at.start, at.end)
  if (!/>\s*[^\s<]/.test(source)) return []
  const reader = new StretchReader(source, at.start)
  reader.read()
  return reader.stretches
}

class StretchReader {
  readonly stretches: Stretch[] = []
  readonly #elements: Element[] = []
  #from = 0
  #hasText = false
  /** Whether a picture was the last thing shown. */
  #pictured = false

  constructor(
    readonly source: string,
    readonly offset: number
  ) {}

  read(): void {
    const parser: Parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes, parser.startIndex, parser.endIndex + 1),
        onclosetag: (name, implied) =>
          this.#close(name, parser.startIndex, implied ? parser.startIndex : parser.endIndex + 1),
        ontext: (words) => {
          this.#hasText ||= words.trim() !== ''
        }
      },
      { decodeEntities: false, recognizeSelfClosing: true }
    )
    parser.end(this.source)
    this.#cut(this.source.length, this.source.length)
  }

  get #element(): Element {
    return this.#elements.at(-1) ?? plain
  }

  #open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    if (name === 'img') this.#pictured = true
    const around = this.#element
    const hidden = around.hidden || isHidden(name, attributes)
    if (blocks.has(name) || hidden !== around.hidden) this.#cut(start, end)
    const heading = /^h[1-6]$/.test(name)
    const own = heading ? 'heading' : kinds.get(name)
    // A paragraph of a point or a quotation is still that.
    const kind = own === undefined || own === 'paragraph' ? around.kind : own
    this.#elements.push({ kind, depth: heading ? Number(name.charAt(1)) : around.depth, hidden })
  }

  #close(name: string, start: number, end: number): void {
    const element = this.#elements.at(-1)
    const before = this.#elements.at(-2) ?? plain
    if (blocks.has(name) || element?.hidden !== before.hidden) this.#cut(start, end)
    this.#elements.pop()
  }

  /** Ends a stretch at `end`; what comes next begins at `next`. */
  #cut(end: number, next: number): void {
    const { kind, depth, hidden } = this.#element
    if (this.#hasText && !hidden) {
      const isCaption = this.#pictured && slanted.test(this.source.slice(this.#from, end))
      const own = isCaption ? 'caption' : kind
      this.stretches.push({ start: this.offset + this.#from, end: this.offset + end, kind: own, depth })
      this.#pictured = false
    }
    this.#from = next
    this.#hasText = false
  }
}
