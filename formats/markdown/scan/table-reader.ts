// Reads the rows of the table that is open, line by line, and makes cells of them.
import type { Tree } from './containers.ts'
import type { Cursor } from './cursor.ts'
import type { Lines } from './paragraph.ts'
import { ColumnRow, dashColumns, delimiterCells, gridColumns, rowCells } from './tables.ts'
import { COLON, DASH, isBlank, PIPE, PLUS, runLength, skipSpaces, trimEnd } from './units.ts'

/** More columns are no table of words. */
const MOST_COLUMNS = 200

/** The table that is open, if there is one. */
export class TableReader {
  #state: 'none' | 'pipes' | 'dashes' | 'multiline' | 'grid' = 'none'
  #columns: readonly number[] = []
  readonly #row = new ColumnRow()
  /** Where the line below the last rule of dashes starts, and how long that rule is. */
  #below = -1
  #ruled = 0

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
    const ruled = lines.firstStart === this.#below && this.#ruled > (columns.at(-1) as number)
    lines.each((lineStart, lineEnd) => this.#cut(lineStart, lineEnd))
    lines.clear()
    this.#flush()
    this.#state =
      ruled && this.#endsInDashes((from, to) => runLength(text, from, to) === to - from) ? 'multiline' : 'dashes'
    return true
  }

  /** Opens a table without a head, when words follow a line of dashes in groups. */
  opensHeadless(): boolean {
    const { text, start, next, end } = this.cursor
    const columns = dashColumns(text, start, next, end)
    const below = text.charCodeAt(end) === 13 ? end + 2 : end + 1
    this.#below = below
    this.#ruled = columns.length === 1 ? end - next : 0
    if (columns.length < 2 || columns.length > MOST_COLUMNS) return false
    const words = skipSpaces(text, below, text.length)
    if (words >= text.length || isBlank(text.charCodeAt(words))) return false
    this.#columns = columns
    const same = (from: number, to: number) => String(dashColumns(text, from, from, to)) === String(columns)
    this.#state = this.#endsInDashes(same) ? 'multiline' : 'dashes'
    return true
  }

  /**
   * Whether rows with blank lines between them follow, up to a line of dashes that `closes` the table and has a blank
   * line below it. Stops at any other line of dashes, so that no text is looked through twice.
   */
  #endsInDashes(closes: (from: number, to: number) => boolean): boolean {
    const { text, end } = this.cursor
    let blank = false
    for (let at = text.indexOf('\n', end) + 1; at > 0 && at < text.length; ) {
      const newline = text.indexOf('\n', at)
      const stop = trimEnd(text, at, newline < 0 ? text.length : newline)
      if (skipSpaces(text, at, stop) >= stop) blank = true
      else if (isDashes(text, at, stop)) {
        const below = newline < 0 ? text.length : newline + 1
        const behind = skipSpaces(text, below, text.length)
        return blank && closes(at, stop) && (behind >= text.length || isBlank(text.charCodeAt(behind)))
      }
      if (newline < 0) return false
      at = newline + 1
    }
    return false
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
    if (this.#state === 'multiline' && blank) {
      this.#flush()
      return true
    }
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
    if (this.#state === 'dashes') this.#flush()
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
