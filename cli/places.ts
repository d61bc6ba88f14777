// Places as people look for them where lines of the file are not what they see: cells of notebooks, paragraphs in Word.
import type { Cell } from '../core/document/document.ts'
import { docx } from '../formats/kinds.ts'

/** A cell of a notebook by its number from 1, and a line in it from 1. */
export interface CellPlace {
  readonly number: number
  readonly line: number
}

/** The cell and the line in it that hold an offset; undefined between cells and where there are none. */
export function cellPlace(cells: readonly Cell[] | undefined, offset: number): CellPlace | undefined {
  const cell = cells?.find((one) => one.start <= offset && offset < one.end)
  if (cell === undefined) return undefined
  const line = cell.lines.findLastIndex((start) => start <= offset) + 1
  return { number: cell.number, line: Math.max(1, line) }
}

/** Whether the lines of what was read are paragraphs of a file that has no lines. */
export function inParagraphs(format: string): boolean {
  return format === docx.name
}
