// The page that LaTeX is read onto: blocks, what is open around them, and the prose on the sheet.
import { CITATION, JOIN } from '../../core/document/mask.ts'
import type { Span } from '../../core/text/span.ts'
import type { BlockDraft, Draft } from '../draft.ts'
import { closeGaps, GAP } from '../gaps.ts'
import { readInline } from '../inline.ts'
import { Sheet } from '../sheet.ts'
import { type Context, DEEPEST, type Frame, type Open } from './stack.ts'

/** Blocks in the making; a reader fills it from left to right. */
export class Page {
  readonly sheet: Sheet
  readonly frames: Frame[] = []
  context: Context = { kind: 'paragraph', depth: 0 }
  open: Open | undefined
  /** Blocks of footnotes wait until the block around them is done, so that blocks stay in source order. */
  #waiting: BlockDraft[] = []
  /** How many arguments are open in the middle of a block. */
  #inside = 0
  #notes = 0

  constructor(
    readonly draft: Draft,
    readonly source: string
  ) {
    this.sheet = new Sheet(source, false)
    this.sheet.fill({ start: 0, end: source.length }, GAP)
  }

  /** Reveals source text as prose. */
  show(start: number, end: number): void {
    if (this.context.hidden) return
    if (this.open === undefined) {
      let from = start
      while (from < end && this.source.charCodeAt(from) <= 32) from++
      if (from === end) return
      this.begin(from)
    }
    this.sheet.reveal(this.source, start, end)
  }

  /** Writes a character in the place of `length` units of markup. */
  write(at: number, character: string, length: number): void {
    if (this.context.hidden) return
    if (this.open === undefined && character.trim() !== '') this.begin(at)
    if (this.open !== undefined) this.sheet.write(at, character + JOIN.repeat(length - character.length))
  }

  /** Masks a range as a unit of the sentence. */
  mask(at: Span, character: string): void {
    if (this.context.hidden) return
    if (this.open === undefined) this.begin(at.start)
    this.sheet.fill(at, character)
  }

  begin(start: number): void {
    this.open = { context: this.context, start }
  }

  /** Ends the block that is open, and returns its index. */
  finish(end: number): number {
    const { open } = this
    if (open === undefined) return -1
    this.open = undefined
    const index = this.#add(open, end)
    if (this.#inside === 0) this.#addNotes()
    return index
  }

  #addNotes(): void {
    const blocks = this.#waiting.splice(0).sort((a, b) => a.start - b.start)
    for (const block of blocks) this.draft.add(block)
  }

  #add({ context, start }: Open, end: number): number {
    const { sheet, draft } = this
    const whole = { start, end }
    closeGaps(sheet, whole)
    const listed = context.kind === 'paragraph' || context.kind === 'item'
    const reference = context.kind === 'reference' || (listed && draft.nextIsEntry(sheet.text(start, end).trim()))
    if (!reference) draft.cite(readInline(sheet, whole, { pandoc: false }))
    const at = sheet.trimmed(whole)
    const text = sheet.text(at.start, at.end)
    if (context.kind === 'heading') {
      draft.addHeading({ ...at, text, depth: context.depth })
      return draft.blocks.length - 1
    }
    const kind = reference ? ('reference' as const) : context.kind
    const block = { ...at, text, kind, depth: context.depth }
    const more = {
      ...(context.section === undefined ? {} : { section: context.section }),
      ...(context.lead === undefined ? {} : { lead: context.lead })
    }
    if (this.#inside > 0) {
      this.#waiting.push({ ...block, ...more })
      return -1
    }
    return draft.add({ ...block, ...more })
  }

  /** Opens something; its contents are of `context`. */
  push(frame: Omit<Frame, 'context'>, context: Context = this.context): void {
    if (this.frames.length >= DEEPEST) return
    this.frames.push({ ...frame, context: this.context })
    this.context = context
  }

  /** Closes the innermost thing that is open, at `at`. */
  pop(at: number): void {
    const frame = this.frames.pop()
    if (frame === undefined) return
    if (frame.what === 'argument') this.#endArgument(frame, at)
    if (frame.what === 'environment') this.finish(at)
    this.context = frame.context
  }

  #endArgument(frame: Frame, at: number): void {
    this.finish(at)
    this.open = frame.outer
    if (frame.outer !== undefined) this.#inside--
    if (this.context.kind !== 'footnote' || frame.outer === undefined) return
    const range = { start: frame.start, end: Math.min(this.source.length, at + 1) }
    this.sheet.fill(range, CITATION)
    const key = String(++this.#notes)
    this.draft.footnotes.add(key)
    this.draft.citations.push({ kind: 'footnote', key, ...range, keySpan: range, group: range, narrative: false })
  }

  /** Opens the argument at `at` as a block of its own; what was open goes on behind it. */
  divert(name: string, start: number, at: number, context: Context): number {
    if (this.frames.length >= DEEPEST) return at + 1
    const note = context.kind === 'footnote'
    if (!note) this.finish(start)
    const own = this.context.kind === 'footnote' ? this.context : context
    this.push({ what: 'argument', name, start, outer: note ? this.open : undefined }, own)
    if (note && this.open !== undefined) this.#inside++
    this.open = undefined
    return at + 1
  }

  /** Ends the paragraph; an argument that makes a heading ends with it, as it was never closed. */
  breakUp(at: number): void {
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const frame = this.frames[i] as Frame
      if (frame.what === 'environment') break
      if (frame.what === 'argument' && this.open?.context.kind === 'heading') {
        this.draft.problems.push({
          message: `The argument of \\${frame.name} is never closed; please add “}”. The rest was read.`,
          span: { start: frame.start, end: frame.start + frame.name.length + 1 }
        })
        while (this.frames.length > i) this.pop(at)
        return
      }
    }
    this.finish(at)
  }

  /** Closes arguments that were left open when a heading or an environment begins. */
  closeArguments(at: number): void {
    const from = this.frames.findLastIndex((frame) => frame.what === 'environment') + 1
    if (this.frames.slice(from).some((frame) => frame.what === 'argument')) {
      while (this.frames.length > from) this.pop(at)
    }
  }

  /** Makes a caption of source text, as it stands. */
  caption(start: number, end: number): void {
    const { context } = this
    if (context.hidden) return
    this.context = { kind: 'caption', depth: 0 }
    this.show(start, end)
    this.finish(end)
    this.context = context
  }

  /** Closes everything that is open. */
  close(): void {
    while (this.frames.length > 0) this.pop(this.source.length)
    this.finish(this.source.length)
    this.#addNotes()
  }
}
