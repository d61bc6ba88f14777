// A sheet: the text of a document with everything that is not prose masked, unit for unit.
import type { Span } from '../core/text/span.ts'

const SPACE = 32
const NEWLINE = 10
const CHUNK = 8192

/** One UTF-16 unit for each unit of the source; formats reveal prose on it and mask the rest. */
export class Sheet {
  readonly #units: Uint16Array

  /** Starts fully revealed (`text` as it is) or blank. */
  constructor(text: string, revealed: boolean) {
    this.#units = new Uint16Array(text.length)
    if (revealed) this.reveal(text, 0, text.length)
    else this.#units.fill(SPACE)
  }

  get length(): number {
    return this.#units.length
  }

  /** Copies `text[start, end)` to the same place. */
  reveal(text: string, start: number, end: number): void {
    for (let i = start; i < end; i++) this.#units[i] = text.charCodeAt(i)
  }

  /** Writes the units of `text` at `at`. */
  write(at: number, text: string): void {
    for (let i = 0; i < text.length; i++) this.#units[at + i] = text.charCodeAt(i)
  }

  /** Fills a range with one mask character. */
  fill(at: Span, character: string): void {
    this.#units.fill(character.charCodeAt(0), at.start, at.end)
  }

  /** Turns a range to spaces, keeping its newlines. */
  blank(at: Span): void {
    for (let i = at.start; i < at.end; i++) if (this.#units[i] !== NEWLINE) this.#units[i] = SPACE
  }

  /** The unit at an offset; a space outside the sheet. */
  at(offset: number): number {
    return this.#units[offset] ?? SPACE
  }

  /** The text of a range. */
  text(start: number, end: number): string {
    let out = ''
    for (let i = start; i < end; i += CHUNK) {
      out += String.fromCharCode(...this.#units.subarray(i, Math.min(end, i + CHUNK)))
    }
    return out
  }

  /** The range without the whitespace at its ends. */
  trimmed(at: Span): Span {
    let { start, end } = at
    while (start < end && isSpace(this.at(start))) start++
    while (end > start && isSpace(this.at(end - 1))) end--
    return { start, end }
  }
}

/** Whether a unit is white space (spaces of all widths, tabs, line ends, the byte order mark). */
export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
