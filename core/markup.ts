// Edits that would cut through markup: “*love* hormone” begins inside the emphasis, so what replaces it takes in the mark
// before it too; where that is not enough, the edit is not offered.
import { blockAt } from './blocks.ts'
import type { Document } from './document/document.ts'
import { JOIN } from './document/mask.ts'
import type { TextEdit } from './text/edits.ts'

/** The edit grown over markup that it holds one half of; undefined when the other half is out of reach. */
export function withWholeMarkup(edit: TextEdit, document: Document): TextEdit | undefined {
  if (edit.start === edit.end) return edit
  const block = blockAt(document.blocks, edit.start)
  if (block === undefined || edit.end > block.end) return edit
  const marks = new Marks(block.text, document.source.slice(block.start, block.end))
  const open: string[] = []
  let { start, end } = { start: edit.start - block.start, end: edit.end - block.start }
  for (const mark of marks.within(start, end)) {
    if (pairs(open.at(-1) ?? '', mark)) open.pop()
    else open.push(mark)
  }
  for (const half of open) {
    const before = marks.before(start)
    const after = marks.after(end)
    if (before !== '' && pairs(before, half)) start -= before.length
    else if (after !== '' && pairs(half, after)) end += after.length
    else return undefined
  }
  return { ...edit, start: start + block.start, end: end + block.start }
}

/** Whether one run of markup closes the other: `*` and `*`, `\emph{` and `}`, `<b>` and `</b>`. */
function pairs(open: string, close: string): boolean {
  if (open === '') return false
  if (open === close && !/[{}<>[\]]/.test(open)) return true
  if (open.endsWith('{')) return close === '}'
  if (open.startsWith('<') && !open.startsWith('</')) return close.startsWith('</')
  return open === '[' && close.startsWith(']')
}

/** The runs of markup of one block: what the source has and the prose has not. */
class Marks {
  constructor(
    readonly text: string,
    readonly source: string
  ) {}

  /** Whether a unit is markup. A character that takes several units of the source is none. */
  #isMark(at: number): boolean {
    const shown = this.text.charAt(at)
    if (shown !== JOIN && shown !== ' ') return false
    return /\S/.test(this.source.charAt(at)) && !this.#isEscape(at)
  }

  #isEscape(at: number): boolean {
    let first = at
    while (first > 0 && this.text.charAt(first) === JOIN && at - first < 12) first--
    const shown = this.text.charAt(first)
    return shown !== JOIN && shown !== ' ' && shown !== this.source.charAt(first)
  }

  *within(start: number, end: number): Generator<string> {
    for (let at = start; at < end; at++) {
      if (!this.#isMark(at)) continue
      const run = this.after(at)
      yield run.slice(0, end - at)
      at += run.length - 1
    }
  }

  /** The run that ends right before an offset; '' when there is none. */
  before(offset: number): string {
    let at = offset
    while (at > 0 && this.#isMark(at - 1)) at--
    return this.source.slice(at, offset)
  }

  /** The run that begins at an offset. */
  after(offset: number): string {
    let at = offset
    while (at < this.text.length && this.#isMark(at)) at++
    return this.source.slice(offset, at)
  }
}
