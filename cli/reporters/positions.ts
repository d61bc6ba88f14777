// Places as reports give them: lines and columns as editors count them, cells of notebooks, paragraphs of Word.
import { LineIndex } from '../../core/text/lines.ts'
import type { Span } from '../../core/text/span.ts'
import { type CellPlace, cellPlace, inParagraphs } from '../places.ts'
import type { FileResult } from '../result.ts'

/** Line and column count from 1 in UTF-16 units, `offset` from 0. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
  readonly cell?: CellPlace
  readonly paragraph?: number
}

/** Offsets with their lines and columns; a byte order mark has an offset but, as in editors, no column. */
export class Positions {
  readonly #lines: LineIndex
  readonly #mark: boolean
  readonly #cells: FileResult['cells']
  readonly #paragraphs: boolean

  constructor({ source, cells, format }: FileResult) {
    this.#paragraphs = inParagraphs(format)
    this.#lines = new LineIndex(source)
    this.#mark = source.startsWith('\uFEFF')
    this.#cells = cells
  }

  range({ start, end }: Span): { start: Position; end: Position } {
    return { start: this.#of(start), end: this.#of(end) }
  }

  #of(offset: number): Position {
    const { line, column } = this.#lines.placeOf(offset)
    const cell = cellPlace(this.#cells, offset)
    const place = { line, column: line === 1 && this.#mark ? Math.max(1, column - 1) : column, offset }
    if (this.#paragraphs) return { ...place, paragraph: line }
    return cell === undefined ? place : { ...place, cell }
  }
}
