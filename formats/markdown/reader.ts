// Reads Markdown with the block scanner and the inline masker, leaf by leaf, into a draft.
import type { BlockKind, SectionKind } from '../../core/document/document.ts'
import { type Span, shift } from '../../core/text/span.ts'
import { directiveIn } from '../directives.ts'
import type { Draft } from '../draft.ts'
import { stretchesIn } from './html-block.ts'
import { Masker } from './inline/masker.ts'
import type { Masked } from './inline/model.ts'
import { addComments, addHeading, addProse, leadOf, type Prose, type Role, reportOpenFence } from './prose.ts'
import type { Container, Leaf, Syntax } from './scan/model.ts'
import { blanked } from './scan/paragraph.ts'
import { scanBlocks } from './scan/scanner.ts'
import { isBlank } from './scan/units.ts'

/** What prose in front matter is. */
export interface Fragment {
  readonly kind: BlockKind
  readonly section: SectionKind
}

/** What a flavour of Markdown adds to the shared base. */
export interface Flavour extends Syntax {
  readonly name: string
  /** Where captions stand in a leaf of code. */
  captionsIn(text: string, leaf: Leaf): readonly Caption[]
}

/** Where a caption stands: its range, and ranges in it that are no part of it, as pairs of offsets. */
export interface Caption extends Span {
  readonly breaks?: readonly number[]
}

/** What there is to know of a whole text. */
interface Surroundings {
  /** Offsets at which a text of its own begins: nothing that is open goes on over them. */
  readonly parts: readonly number[]
  /** Reads a block of metadata. */
  readonly metadata: (at: Span) => void
}

/** Reads `text` from offset `from` on. */
export function readMarkdownText(
  draft: Draft,
  text: string,
  from: number,
  flavour: Flavour,
  { parts, metadata }: Surroundings
): void {
  new Reader(draft, text, text, from, 0, flavour, undefined, parts, metadata).read()
}

/** Reads a piece of Markdown in front matter: `text`, which stands at `offset` of `source`. */
export function readFragment(
  draft: Draft,
  source: string,
  text: string,
  offset: number,
  flavour: Flavour,
  fragment: Fragment
): void {
  new Reader(draft, source, text, 0, offset, flavour, fragment).read()
}

/** Reads the text of a figure at `at`. */
export function readCaption(draft: Draft, text: string, at: Span): void {
  const masker = new Masker({ definitions: new Map(), footnotes: new Map() }, true)
  const masked = masker.read(text, at.start, at.end, 0)
  for (const comment of masked.comments) addComments(draft, text, comment)
  addProse(draft, { start: at.start, text: masked.text.replaceAll('\r', ' '), citations: masked.citations }, asCaption)
}

/** What a block of raw HTML is read with. */
interface HtmlReading {
  readonly masker: Masker
  /** How much further the text stands in the source. */
  readonly offset: number
  /** What a paragraph is where the block stands. */
  readonly kind: BlockKind
}

/** Reads the block of raw HTML at `at` in a tree that somebody else parsed. */
export function readHtml(draft: Draft, text: string, at: Span, kind: BlockKind): void {
  const masker = new Masker({ definitions: new Map(), footnotes: new Map() }, true)
  readHtmlBlock(draft, text, at, { masker, offset: 0, kind })
}

function readHtmlBlock(draft: Draft, text: string, at: Span, { masker, offset, kind }: HtmlReading): void {
  for (const stretch of stretchesIn(text, at)) {
    const { text: shown, citations } = masker.read(text, stretch.start, stretch.end, offset)
    const prose = { start: stretch.start + offset, text: shown.replaceAll('\r', ' '), citations }
    const role = stretch.kind ?? kind
    if (role === 'heading') addHeading(draft, prose, stretch.depth, true)
    else addProse(draft, prose, { ...asParagraph, kind: role, depth: role === 'item' ? 1 : 0, isCell: role === 'cell' })
  }
}

const asParagraph: Role = {
  kind: 'paragraph',
  depth: 0,
  lead: -1,
  mayBeEntry: true,
  isCell: false,
  section: undefined
}

const asCaption: Role = {
  kind: 'caption',
  depth: 0,
  lead: -1,
  mayBeEntry: false,
  isCell: false,
  section: undefined
}

class Reader {
  readonly #leaves: readonly Leaf[]
  readonly #masker: Masker
  readonly #returns: boolean

  /** `text` stands at `offset` of `source`; places in leaves are those in the text, all others those in the source. */
  constructor(
    readonly draft: Draft,
    readonly source: string,
    readonly text: string,
    from: number,
    readonly offset: number,
    readonly flavour: Flavour,
    readonly fragment: Fragment | undefined,
    parts?: readonly number[],
    readonly metadata?: (at: Span) => void
  ) {
    const scan = scanBlocks(text, from, flavour, parts)
    this.#leaves = scan.leaves
    draft.problems.push(...scan.problems)
    for (const label of scan.footnotes.values()) draft.footnotes.add(label)
    this.#masker = new Masker(scan, /www\./i.test(text))
    this.#returns = text.includes('\r')
  }

  read(): void {
    for (const leaf of this.#leaves) this.#leaf(leaf)
  }

  #leaf(leaf: Leaf): void {
    const { draft, source, text, offset } = this
    if (leaf.parent.lead === undefined) this.#lead(leaf.parent)
    switch (leaf.type) {
      case 'heading':
        addHeading(draft, this.#prose(leaf), leaf.depth, this.fragment === undefined)
        return
      case 'title':
        addHeading(draft, this.#prose(leaf), 6, false)
        return
      case 'metadata':
        this.metadata?.(leaf)
        return
      case 'html':
        addComments(draft, source, shift(leaf, offset))
        this.#html(leaf)
        return
      case 'part':
        draft.enterPart(leaf.info === '' ? undefined : leaf.info.replaceAll('_', ' '))
        return
      case 'comment': {
        const at = shift(leaf, offset)
        const directive = directiveIn(source, { start: at.start + 1, end: at.end }, at)
        if (directive !== undefined) draft.directives.push(directive)
        return
      }
      case 'code':
        for (const at of this.flavour.captionsIn(text, leaf)) this.#caption(at)
        if (!leaf.closed) this.#reportOpen(leaf, 'code')
        return
      case 'maths':
        if (!leaf.closed) this.#reportOpen(leaf, 'maths')
        return
      case 'caption':
        this.#caption({ start: leaf.start, end: leaf.end })
        return
      default:
        this.#paragraph(leaf)
    }
  }

  /** Quoted HTML is left out: its lines hold the marks of the quotation. */
  #html(leaf: Leaf): void {
    if (leaf.parent.quotes > 0 || this.fragment !== undefined) return
    const kind = leaf.parent.type === 'document' ? this.#kind : leaf.parent.kind
    readHtmlBlock(this.draft, this.text, leaf, { masker: this.#masker, offset: this.offset, kind })
  }

  #reportOpen({ start, depth }: Leaf, what: 'code' | 'maths'): void {
    reportOpenFence(this.draft, start + this.offset, this.text.slice(start, start + depth), what)
  }

  #paragraph(leaf: Leaf): void {
    const { parent } = leaf
    const start = leaf.start + (leaf.first && parent.type === 'item' ? taskLength(this.text, leaf) : 0)
    const masked = this.#mask(leaf, start)
    if (masked.figure !== undefined && this.fragment?.kind !== 'caption') {
      this.#caption(shift(masked.figure, -this.offset))
      return
    }
    const isCell = leaf.type === 'cell'
    const later = parent.type === 'item' && !leaf.first
    const laterKind = parent.quotes > 0 ? 'quote' : 'paragraph'
    const own = isCell ? 'cell' : later ? laterKind : parent.type === 'document' ? this.#kind : parent.kind
    const kind = leaf.info === '' ? own : 'caption'
    addProse(this.draft, this.#proseOf(start, masked), {
      kind,
      depth: kind === 'item' ? parent.lists : 0,
      lead: isCell || later ? -1 : this.#lead(parent),
      mayBeEntry: this.fragment === undefined && !isCell && kind !== 'footnote',
      isCell,
      section: this.fragment?.section
    })
  }

  get #kind(): BlockKind {
    return this.fragment?.kind ?? 'paragraph'
  }

  /** The block that introduces what is in a container; asked first when its first leaf is read. */
  #lead(container: Container): number {
    if (container.lead !== undefined) return container.lead
    const { type, parent } = container
    const around = type === 'footnote' || parent === undefined ? -1 : this.#lead(parent)
    const introducible = type === 'list' || type === 'quote'
    container.lead = leadOf(this.draft, introducible && container.introduced, around)
    return container.lead
  }

  #caption(at: Caption): void {
    const masked = this.#maskRange(at.start, at.end, at.breaks)
    addProse(this.draft, this.#proseOf(at.start, masked), asCaption)
  }

  #prose(leaf: Leaf): Prose {
    return this.#proseOf(leaf.start, this.#mask(leaf, leaf.start))
  }

  #mask({ end, breaks }: Leaf, start: number): Masked {
    return this.#maskRange(start, end, breaks)
  }

  #maskRange(start: number, end: number, breaks: readonly number[] | undefined): Masked {
    if (breaks === undefined) return this.#masker.read(this.text, start, end, this.offset)
    const flat = blanked(this.text, start, end, breaks)
    return this.#masker.read(flat, 0, flat.length, start + this.offset)
  }

  #proseOf(start: number, masked: Masked): Prose {
    for (const comment of masked.comments) addComments(this.draft, this.source, comment)
    const text = this.#returns && masked.text.includes('\r') ? masked.text.replaceAll('\r', ' ') : masked.text
    return { start: start + this.offset, text, citations: masked.citations }
  }
}

/** The length of the box `[ ]` or `[x]` that a task opens with; 0 when it has none. */
function taskLength(text: string, { start, end }: Leaf): number {
  const mark = text.charAt(start + 1)
  const boxed = text.charCodeAt(start) === 91 && text.charCodeAt(start + 2) === 93 && start + 3 < end
  return boxed && (mark === ' ' || mark === '\t' || mark === 'x' || mark === 'X') && isBlank(text.charCodeAt(start + 3))
    ? 3
    : 0
}
