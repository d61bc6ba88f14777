// What is to stand for which stretch of a text: collected in order, then applied by slicing and joining.
import { CITATION, CODE, JOIN, MATHS, OPAQUE } from '../../../core/document/mask.ts'
import { isSpace } from '../../sheet.ts'

/** The stretch stays as it is; its fate may be settled later. */
export const KEEP = 0
/** Markup that goes: JOIN inside a word, white space elsewhere. */
export const GAP = 1
/** A text of the same length, from `literals`. */
export const LITERAL = 2
/** White space. */
export const BLANK = 32
export const AS_CITATION = CITATION.charCodeAt(0)
export const AS_MATHS = MATHS.charCodeAt(0)
export const AS_CODE = CODE.charCodeAt(0)
export const AS_OPAQUE = OPAQUE.charCodeAt(0)
const AS_JOIN = JOIN.charCodeAt(0)

/** Stretches of one text in order, and what stands for each; one that begins within another counts for nothing. */
export class Pieces {
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly fills: number[] = []
  readonly #literals: string[] = []
  count = 0

  /** Adds a stretch behind those before and returns its index. */
  add(start: number, end: number, fill: number): number {
    const n = this.count++
    this.starts[n] = start
    this.ends[n] = end
    this.fills[n] = fill
    return n
  }

  /** Adds a stretch that another text stands for; it is filled up with JOIN to the same length. */
  addLiteral(start: number, end: number, text: string): void {
    this.#literals[this.add(start, end, LITERAL)] = text.padEnd(end - start, JOIN).slice(0, end - start)
  }

  /** Forgets all stretches from index `from` on. */
  cut(from: number): void {
    this.count = from
  }

  /** `text[from, to)` with every stretch replaced. */
  apply(text: string, from: number, to: number): string {
    const { starts, ends, fills } = this
    let out = ''
    let at = from
    let last = -1
    for (let i = 0; i < this.count; i++) {
      const fill = fills[i] as number
      const start = starts[i] as number
      let end = ends[i] as number
      if (fill === KEEP || end <= start || start < at) continue
      if (start > at) {
        out += text.slice(at, start)
        last = text.charCodeAt(start - 1)
      }
      if (fill === GAP) {
        let next = i + 1
        while (next < this.count) {
          const from = starts[next] as number
          const idle = fills[next] === KEEP || (ends[next] as number) <= from || from < end
          if (!idle && (fills[next] !== GAP || starts[next] !== end)) break
          if (!idle) end = ends[next] as number
          next++
        }
        const inside = last >= 0 && end < to && !isSpace(last) && !isSpace(this.#unitAt(text, next, end))
        out += inside ? JOIN.repeat(end - start) : blank(text, start, end)
        last = inside ? AS_JOIN : BLANK
        i = next - 1
      } else if (fill === LITERAL) {
        const literal = this.#literals[i] as string
        out += literal
        last = literal.charCodeAt(literal.length - 1)
      } else {
        out += fill === BLANK ? blank(text, start, end) : String.fromCharCode(fill).repeat(end - start)
        last = fill
      }
      at = end
    }
    return at === from ? text.slice(from, to) : out + text.slice(at, to)
  }

  /** The unit that will stand at `at`, when the next stretch is that at `index`. */
  #unitAt(text: string, index: number, at: number): number {
    if (index >= this.count || this.starts[index] !== at) return text.charCodeAt(at)
    const fill = this.fills[index] as number
    return fill === LITERAL ? (this.#literals[index] as string).charCodeAt(0) : fill
  }
}

/** White space as long as `text[start, end)`, its line ends kept. */
function blank(text: string, start: number, end: number): string {
  const part = text.slice(start, end)
  return part.includes('\n') ? part.replace(/[^\n]/g, ' ') : ' '.repeat(end - start)
}
