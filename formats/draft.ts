// Collects what a format found, in source order, and makes the document of it.
import type {
  Block,
  BlockKind,
  Citation,
  Directive,
  Document,
  FrontMatter,
  Problem,
  SectionKind
} from '../core/document/document.ts'
import { JOIN } from '../core/document/mask.ts'
import { sectionOf } from '../core/document/sections.ts'
import { withSummaries } from '../core/document/summaries.ts'
import type { Span } from '../core/text/span.ts'
import { followsEntry, isEntry, isNote, mayBeListed, mayNameSources, sourceLabel } from './entries.ts'
import { gluesNumbers, roundsNumbers } from './numeric.ts'
import { spacedNumbers } from './spaced.ts'

/** A block before its section and heading are known. */
export interface BlockDraft extends Span {
  readonly kind: BlockKind
  readonly text: string
  readonly depth?: number
  /** Instead of the section that the headings give. */
  readonly section?: SectionKind
  readonly lead?: number
}

/** Blocks longer than this are cut at sentence ends: no reader's paragraph is, and the layers above read block-wise. */
const LONGEST_BLOCK = 20_000

/** So many entries without a heading make a reference list; one or two may be readings that a text recommends. */
const FEWEST_ENTRIES = 3

/** Deeper than all headings: what a line without a mark opens ends at the next heading. */
const LINE = 99

/** A document in the making; formats add to it in source order. */
export class Draft {
  readonly blocks: Block[] = []
  readonly citations: Citation[] = []
  readonly directives: Directive[] = []
  readonly problems: Problem[] = []
  readonly bibliographies: { path: string; span: Span }[] = []
  readonly footnotes = new Set<string>()
  /** Citekeys that the document defines itself. */
  readonly keys = new Set<string>()
  frontMatter: FrontMatter | undefined
  hasReferenceList = false
  /** Whether a title was seen; a leading heading is the title when not. */
  titled = false
  #heading = ''
  /** Entries outside a section of references. */
  #entries = 0
  /** Open headings: their depth and section. */
  #open: { depth: number; section: SectionKind }[] = []
  /** Where the last block stands that was labelled as a source; -1 where none was. */
  #source = -1
  /** Whether a part without a heading is open. */
  #inPart = false
  #glued: boolean | undefined
  #round: boolean | undefined
  #spaced: number | undefined

  constructor(
    readonly source: string,
    readonly format: string
  ) {}

  /** The section that a block added now would stand in. */
  get section(): SectionKind {
    return this.#open.at(-1)?.section ?? 'other'
  }

  /** Whether the source writes its raised numbers as plain figures behind words. */
  get glued(): boolean {
    this.#glued ??= gluesNumbers(this.source)
    return this.#glued
  }

  /** Whether the source cites by numbers between round brackets. */
  get round(): boolean {
    this.#round ??= roundsNumbers(this.source)
    return this.#round
  }

  /** The highest number that the source cites by a bare figure behind a space; 0 where it cites otherwise. */
  get spaced(): number {
    this.#spaced ??= this.round ? 0 : spacedNumbers(this.source)
    return this.#spaced
  }

  /** Goes on to the next paragraph or point, which may open or close a list of references: whether it is an entry of one. */
  nextIsEntry(text: string): boolean {
    this.#openList(text)
    if (this.section === 'references' || isEntry(text) || isEntry(text.slice(sourceLabel(text)))) return true
    const last = this.blocks.at(-1)
    return last?.kind === 'reference' && followsEntry(text, this.source.slice(last.start, last.start + 12))
  }

  /** “References” as a line of its own opens a list like a heading does, where what stands below it may be listed. */
  #openList(text: string): void {
    const isListed = mayBeListed(text)
    if (this.#open.at(-1)?.depth === LINE) {
      if (!isListed) this.#open.pop()
      return
    }
    const last = this.blocks.at(-1)
    if (!isListed || last === undefined || last.end - last.start > 40 || last.section === 'references') return
    const isNotes = mayNameSources(last.text) && isNote(text, last.text, last.kind === 'heading')
    if (!isNotes && (last.kind !== 'paragraph' || sectionOf(last.text) !== 'references')) return
    this.#open.push({ depth: LINE, section: 'references' })
    this.#heading = plainWords(last.text)
  }

  /** Adds citations; any number of them. */
  cite(citations: Iterable<Citation>): void {
    for (const citation of citations) this.citations.push(citation)
  }

  /** Takes back the citations whose keys are labels of the document's own figures, sections …: they only look alike. */
  forgetReferences(labels: ReadonlySet<string>): void {
    if (labels.size === 0) return
    const kept = this.citations.filter(({ kind, key }) => kind !== 'key' || !labels.has(key.toLowerCase()))
    this.citations.splice(0, this.citations.length, ...kept)
  }

  /** Adds a block and returns its index; nothing is added (and -1 returned) when it holds no words. */
  add(block: BlockDraft): number {
    if (!/[\p{L}\p{N}]/u.test(block.text)) return -1
    if (block.end - block.start > LONGEST_BLOCK) return this.#addInParts(block)
    const section = block.section ?? this.section
    const lead = block.lead !== undefined && block.lead >= 0 ? { lead: block.lead } : {}
    const { kind, end } = block
    const label = kind === 'reference' ? sourceLabel(block.text) : 0
    const [start, text] = [block.start + label, block.text.slice(label)]
    this.#source = label > 0 ? this.blocks.length : this.#source
    this.blocks.push({ kind, section, start, end, text, depth: block.depth ?? 0, heading: this.#heading, ...lead })
    if (kind === 'reference' && (section === 'references' || ++this.#entries >= FEWEST_ENTRIES))
      this.hasReferenceList = true
    return this.blocks.length - 1
  }

  /** Adds a heading (or the title, when it is the first thing and names no section) and opens its section. */
  addHeading(block: Span & { readonly text: string; readonly depth: number }): void {
    const words = plainWords(block.text)
    const named = sectionOf(words)
    const isTitle =
      !this.titled && block.depth === 1 && named === undefined && this.blocks.every((b) => b.section === 'title')
    if (isTitle) {
      this.titled = true
      this.add({ ...block, kind: 'title', section: 'title' })
      this.#heading = words
      return
    }
    this.titled = true
    while ((this.#open.at(-1)?.depth ?? 0) >= block.depth) this.#open.pop()
    const section = named ?? this.section
    this.#open.push({ depth: block.depth, section })
    this.#heading = words
    this.add({ ...block, kind: 'heading' })
  }

  /** Opens a part that has no heading (`undefined`: ends it); headings within it stay in its section. */
  enterPart(name: string | undefined): void {
    if (name === undefined && !this.#inPart) return
    const section = name === undefined ? undefined : sectionOf(name)
    this.#inPart = section !== undefined
    this.#open = section === undefined ? [] : [{ depth: 0, section }]
    this.#heading = ''
  }

  /** The finished document. */
  finish(): Document {
    this.#listSource()
    const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end
    return {
      source: this.source,
      format: this.format,
      blocks: withSummaries(this.blocks),
      citations: this.citations.sort(byStart),
      directives: this.directives.sort(byStart),
      problems: this.problems,
      ...(this.frontMatter === undefined ? {} : { frontMatter: this.frontMatter }),
      bibliographies: this.bibliographies,
      footnotes: this.footnotes,
      ...(this.keys.size === 0 ? {} : { keys: this.keys }),
      hasReferenceList: this.hasReferenceList
    }
  }

  /** “Source: Lund A (2010). Voles …” at the very end is the document's list of references, in one entry. */
  #listSource(): void {
    const last = this.blocks.at(-1)
    if (last === undefined || this.#source !== this.blocks.length - 1) return
    this.blocks[this.#source] = { ...last, section: 'references' }
    this.hasReferenceList = true
  }

  #addInParts(block: BlockDraft): number {
    let last = -1
    for (let from = 0; from < block.text.length; ) {
      let to = partEnd(block.text, from)
      const next = to
      while (from < to && /\s/.test(block.text.charAt(from))) from++
      while (to > from && /\s/.test(block.text.charAt(to - 1))) to--
      const { start } = block
      if (from < to)
        last = this.add({ ...block, text: block.text.slice(from, to), start: start + from, end: start + to })
      from = next
    }
    return last
  }
}

/** Where to cut a text that is too long, after `from`: behind a full stop, else at a space, else anywhere. */
function partEnd(text: string, from: number): number {
  const limit = from + LONGEST_BLOCK / 2
  if (text.length - from <= LONGEST_BLOCK) return text.length
  const part = text.slice(from, limit)
  const stop = Math.max(part.lastIndexOf('. '), part.lastIndexOf('.\n')) + 1
  const space = part.lastIndexOf(' ')
  return stop > 0 ? from + stop : space > 0 ? from + space : limit
}

/** The words of a block's text, masks gone and white space made single. */
export function plainWords(text: string): string {
  return text
    .replaceAll(JOIN, '')
    .replace(/[\s\uE001-\uE004]+/g, ' ')
    .trim()
}
