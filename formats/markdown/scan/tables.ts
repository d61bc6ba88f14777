// Tables: GFM’s rows of pipes, and Pandoc’s columns under dashes and in grids of `+---+`.
import { BACKSLASH, COLON, DASH, EQUALS, isBlank, PIPE, PLUS, SPACE, skipSpaces, TAB, trimEnd } from './units.ts'

/** How many cells a delimiter row `|---|:-:|` has; 0 when the line is none. */
export function delimiterCells(text: string, at: number, end: number): number {
  let i = at
  let cells = 0
  let marked = false
  if (text.charCodeAt(i) === PIPE) {
    marked = true
    i = skipSpaces(text, i + 1, end)
  }
  while (i < end) {
    if (text.charCodeAt(i) === COLON) {
      marked = true
      i++
    }
    const dashes = i
    while (i < end && text.charCodeAt(i) === DASH) i++
    if (i === dashes) return 0
    if (i < end && text.charCodeAt(i) === COLON) {
      marked = true
      i++
    }
    cells++
    i = skipSpaces(text, i, end)
    if (i >= end) break
    if (text.charCodeAt(i) !== PIPE) return 0
    marked = true
    i = skipSpaces(text, i + 1, end)
  }
  return marked ? cells : 0
}

/** The cells of a row of pipes, as pairs of offsets of their words; an empty cell is a pair of equal offsets. */
export function rowCells(text: string, at: number, end: number): number[] {
  const cells: number[] = []
  let start = text.charCodeAt(at) === PIPE ? at + 1 : at
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === BACKSLASH) {
      const next = text.charCodeAt(i + 1)
      if (next === BACKSLASH || next === PIPE) i++
    } else if (c === PIPE) {
      addCell(cells, text, start, i)
      start = i + 1
    }
  }
  if (skipSpaces(text, start, end) < end) addCell(cells, text, start, end)
  return cells
}

function addCell(cells: number[], text: string, from: number, to: number): void {
  const start = skipSpaces(text, from, to)
  cells.push(start, trimEnd(text, start, to))
}

/** The offsets (from the line's start) where the columns of a line of dashes begin: `----  ------`; empty when it is none. */
export function dashColumns(text: string, start: number, at: number, end: number): number[] {
  const columns: number[] = []
  let i = at
  while (i < end) {
    const from = i
    while (i < end && text.charCodeAt(i) === DASH) i++
    if (i - from < 2) return []
    columns.push(from - start)
    const gap = i
    while (i < end && isBlank(text.charCodeAt(i))) i++
    if (i < end && i === gap) return []
  }
  return columns
}

/** The offsets of the `+` of a grid's border, from the line's start; empty when the line is none. */
export function gridColumns(text: string, start: number, at: number, end: number): number[] {
  const columns: number[] = []
  const last = trimEnd(text, at, end)
  if (last - at < 5 || text.charCodeAt(last - 1) !== PLUS) return []
  for (let i = at; i < last; i++) {
    const c = text.charCodeAt(i)
    if (c === PLUS) columns.push(i - start)
    else if (c !== DASH && c !== EQUALS && c !== COLON) return []
  }
  return columns.length < 2 || text.charCodeAt(at + 1) === PLUS ? [] : columns
}

/** Rows whose cells may run over several lines; collects the pieces of each column. */
export class ColumnRow {
  readonly #pieces: number[][] = []

  /** Takes the part `text[from, to)` of a line for column `column`. */
  add(column: number, text: string, from: number, to: number): void {
    let start = from
    while (start < to && (text.charCodeAt(start) === SPACE || text.charCodeAt(start) === TAB)) start++
    const end = trimEnd(text, start, to)
    if (end <= start) return
    this.#pieces[column] ??= []
    this.#pieces[column]?.push(start, end)
  }

  /** The cells that were collected: where each starts and ends, and the ranges in between that are not its own. */
  take(): { start: number; end: number; breaks: number[] | undefined }[] {
    const cells = this.#pieces
      .filter((pieces) => pieces !== undefined)
      .map((pieces) => {
        const breaks = pieces.slice(1, -1)
        return {
          start: pieces[0] as number,
          end: pieces.at(-1) as number,
          breaks: breaks.length > 0 ? breaks : undefined
        }
      })
    this.#pieces.length = 0
    return cells.sort((a, b) => a.start - b.start)
  }
}
