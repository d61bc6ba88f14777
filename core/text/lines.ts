// Lines: offset ↔ line and column. Only the edges (server, cli) speak in lines.
import { firstWhere } from './search.ts'

/** A place as people count it: line and column from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Finds lines of one text; built once, asked often. CR, LF and CRLF end a line. */
export class LineIndex {
  readonly #starts: number[] = [0]
  readonly #length: number

  constructor(text: string) {
    this.#length = text.length
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c === 10) this.#starts.push(i + 1)
      else if (c === 13 && text.charCodeAt(i + 1) !== 10) this.#starts.push(i + 1)
    }
  }

  /** How many lines the text has; an empty text has one. */
  get count(): number {
    return this.#starts.length
  }

  /** The place of `offset`; offsets outside the text are moved to its nearest end. */
  placeOf(offset: number): Place {
    const at = Math.max(0, Math.min(offset, this.#length))
    const line = firstWhere(this.#starts, (start) => start > at)
    return { line, column: at - (this.#starts[line - 1] as number) + 1 }
  }

  /** The offset of the first character of line `line` (from 1); past the end, the length of the text. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.#length
  }
}
