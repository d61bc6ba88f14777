// A place in a line, in offsets and in columns: tabs reach to the next multiple of four.
import { NEWLINE, RETURN, SPACE, TAB } from './units.ts'

/** Walks over the white space and the marks that a line starts with. */
export class Cursor {
  /** Where the line starts, and where it ends without its line end. */
  start = 0
  end = 0
  at = 0
  column = 0
  /** The first character that is no space or tab, from `at` on. */
  next = 0
  /** How many columns lie between `at` and `next`. */
  indent = 0
  constructor(readonly text: string) {}

  /** Goes to the line that starts at `start`; `newline` is the offset of its line end, or of the end of the text. */
  open(start: number, newline: number): void {
    this.start = start
    this.end = newline > start && this.text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline
    this.at = start
    this.column = 0
    this.look()
  }

  /** Whether nothing but white space is left. */
  get blank(): boolean {
    return this.next >= this.end
  }

  /** The first character that is left; a line end when there is none. */
  get unit(): number {
    return this.next < this.end ? this.text.charCodeAt(this.next) : NEWLINE
  }

  /** Finds `next` and `indent` again. */
  look(): void {
    const { text, end } = this
    let i = this.at
    let column = this.column
    while (i < end) {
      const c = text.charCodeAt(i)
      if (c === SPACE) column++
      else if (c === TAB) column += 4 - (column & 3)
      else break
      i++
    }
    this.next = i
    this.indent = column - this.column
  }

  /** Goes to the first character that is left, and `length` further. */
  skip(length: number): void {
    this.column += this.indent + length
    this.at = this.next + length
    this.look()
  }

  /** Goes on by `columns`, through the inside of tabs where it must. */
  advance(columns: number): void {
    let left = columns
    while (left > 0 && this.at < this.end) {
      const c = this.text.charCodeAt(this.at)
      if (c === TAB) {
        const width = 4 - (this.column & 3)
        const step = Math.min(left, width)
        this.column += step
        left -= step
        if (step === width) this.at++
      } else {
        this.at++
        this.column++
        left--
      }
    }
    this.look()
  }

  /** Whether a space or tab (or the rest of one) stands at `at`. */
  get spaced(): boolean {
    const c = this.at < this.end ? this.text.charCodeAt(this.at) : NEWLINE
    return c === SPACE || c === TAB
  }
}
