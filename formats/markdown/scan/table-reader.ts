// Reads the rows of the table that is open, line by line, and makes cells of them.
import type { Tree } from './containers.ts'
import type { Cursor } from './cursor.ts'
import type { Lines } from './paragraph.ts'
import { ColumnRow, dashColumns, delimiterCells, gridColumns, rowCells } from './tables.ts'
import { COLON, DASH, isBlank, PIPE, PLUS, skipSpaces } from './units.ts'

/** More columns are no table of words. */
const MOST_COLUMNS = 200

/** The table that is open, if there is one. */
export class TableReader {
  #state: 'none' | 'pipes' | 'dashes' | 'grid' = 'none'
  #columns: readonly number[] = []
  readonly #row = new ColumnRow()

  constructor(
    readonly cursor: Cursor,
    readonly tree: Tree,
    readonly lines: Lines
  ) {}

  /** Whether a table is open. */
  get open(): boolean {
    return this.#state !== 'none'
  }

  /** Opens a table whose head is the paragraph above, when the line is what parts the two. */
  opensBelow(c: number): boolean {
    const { text, start, next, end } = this.cursor
    const { lines } = this
    if ((c === PIPE || c === DASH || c === COLON) && lines.indent < 4) {
      const cells = delimiterCells(text, next, end)
      if (cells > 0) {
        const from = lines.lastStart
        const head = rowCells(text, from, lines.lastEnd)
        if (head.length === cells * 2) {
          lines.drop()
          lines.define()
          lines.close()
          this.#addCells(head)
          this.#state = 'pipes'
          return true
        }
      }
    }
    if (c !== DASH || lines.count > 3) return false
    const columns = dashColumns(text, start, next, end)
    if (columns.length < 2 || columns.length > MOST_COLUMNS) return false
    this.#columns = columns
    lines.each((lineStart, lineEnd) => this.#cut(lineStart, lineEnd))
    lines.clear()
    this.#flush()
    this.#state = 'dashes'
    return true
  }

  /** Opens a table without a head, when words follow a line of dashes in groups. */
  opensHeadless(): boolean {
    const { text, start, next, end } = this.cursor
    const columns = dashColumns(text, start, next, end)
    if (columns.length < 2 || columns.length > MOST_COLUMNS) return false
    const below = text.charCodeAt(end) === 13 ? end + 2 : end + 1
    const words = skipSpaces(text, below, text.length)
    if (words >= text.length || isBlank(text.charCodeAt(words))) return false
    this.#columns = columns
    this.#state = 'dashes'
    return true
  }

  /** Whether the line is the border of a grid. */
  isGrid(): boolean {
    const { text, start, next, end } = this.cursor
    const columns = gridColumns(text, start, next, end)
    return columns.length >= 2 && columns.length <= MOST_COLUMNS
  }

  /** Starts a grid. */
  startGrid(): void {
    const { text, start, next, end } = this.cursor
    this.#columns = gridColumns(text, start, next, end)
    this.#state = 'grid'
  }

  /** Takes the line when the open table is Pandoc’s and it belongs to it. */
  take(): boolean {
    if (this.#state === 'none' || this.#state === 'pipes') return false
    const { text, start, next, end, blank, unit } = this.cursor
    if (blank) return false
    if (this.#state === 'grid') {
      if (unit === PLUS) {
        this.#flush()
        const columns = gridColumns(text, start, next, end)
        if (columns.length >= 2) this.#columns = columns
        return true
      }
      if (unit === PIPE) {
        this.#cutGrid()
        return true
      }
      this.close()
      return false
    }
    if (unit === DASH && isDashes(text, next, end)) {
      this.close()
      return true
    }
    this.#cut(start, end)
    this.#flush()
    return true
  }

  /** Takes the line as a row of pipes. */
  row(): boolean {
    if (this.#state !== 'pipes') return false
    const { text, next, end } = this.cursor
    this.#addCells(rowCells(text, next, end))
    return true
  }

  /** Ends the open table. */
  close(): void {
    if (this.#state === 'none') return
    this.#flush()
    this.#state = 'none'
  }

  #addCells(cells: readonly number[]): void {
    for (let i = 0; i < cells.length; i += 2) {
      const start = cells[i] as number
      const end = cells[i + 1] as number
      if (end > start) this.tree.add({ type: 'cell', start, end })
    }
    this.tree.pass()
  }

  /** Cuts a line where the columns of dashes begin. */
  #cut(start: number, end: number): void {
    const columns = this.#columns
    for (let i = 0; i < columns.length; i++) {
      const from = i === 0 ? start : start + (columns[i] as number)
      const to = i + 1 < columns.length ? start + (columns[i + 1] as number) : end
      if (from < end) this.#row.add(i, this.cursor.text, from, Math.min(to, end))
    }
  }

  /** Cuts a line of a grid at its pipes, where columns begin. */
  #cutGrid(): void {
    const { text, start, end } = this.cursor
    const columns = this.#columns
    let from = start + (columns[0] as number) + 1
    let column = 0
    for (let i = 1; i < columns.length; i++) {
      const at = start + (columns[i] as number)
      if (at < end && text.charCodeAt(at) !== PIPE && i + 1 < columns.length) continue
      if (from < end) this.#row.add(column, text, from, Math.min(at, end))
      from = at + 1
      column = i
    }
  }

  #flush(): void {
    for (const cell of this.#row.take()) this.tree.add({ type: 'cell', ...cell })
    this.tree.pass()
  }
}

/** Whether a line has nothing but dashes and spaces. */
function isDashes(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c !== DASH && !isBlank(c)) return false
  }
  return true
}
