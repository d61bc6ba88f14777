// A place in a BibTeX text that moves on, and what is found wrong on the way.
import type { Fix } from '../../core/finding.ts'
import type { BibProblem, BibProblemCode } from './bibtex-model.ts'

/** Where an entry, a macro or a comment opens. */
export const opener = /@\s*([A-Za-z][\w-]*)\s*[{(]/y

/** What ends a word. */
export const wordEnds: ReadonlySet<string> = new Set([...' \t\r\n=,{}()"#%@\\'])

/** What reading items and reading what is in them have in common. */
export class Cursor {
  readonly text: string
  pos: number
  problems: BibProblem[] = []

  constructor(text: string, pos: number) {
    this.text = text
    this.pos = pos
  }

  /** Notes something wrong. */
  problem(code: BibProblemCode, start: number, end: number, message: string, ...fixes: Fix[]): void {
    this.problems.push({ code, start, end: Math.max(start, Math.min(end, this.text.length)), message, fixes })
  }

  /** The end of the word at `from`. */
  wordEnd(from: number): number {
    let i = from
    while (i < this.text.length && !wordEnds.has(this.text[i] as string)) i++
    return i
  }

  /** Moves behind space and comments. */
  skipSpace(): void {
    for (; this.pos < this.text.length; this.pos++) {
      const c = this.text.charCodeAt(this.pos)
      if (c === 37 /* % */) {
        const end = this.text.indexOf('\n', this.pos)
        this.pos = end < 0 ? this.text.length - 1 : end
      } else if (c !== 32 && c !== 9 && c !== 10 && c !== 13 && c !== 0xa0 && c !== 0xfeff) return
    }
  }

  /** `end` without the space before it. */
  trimmed(end: number): number {
    let i = end
    while (i > 0 && ' \t\r\n'.includes(this.text[i - 1] as string)) i--
    return i
  }

  /** What closes what opens at `open`. */
  closeOf(open: number): '}' | ')' {
    return this.text[open] === '(' ? ')' : '}'
  }
}
