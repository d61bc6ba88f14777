// The piece of source that a finding is about, with a line of marks under it, cut to the width of the terminal.
import type { LineIndex } from '../../core/text/lines.ts'
import type { Span } from '../../core/text/span.ts'
import { type Cell, cells } from '../width.ts'

export interface Excerpt {
  /** The source; the marked part of it lies between `before` and `after`. */
  readonly before: string
  readonly marked: string
  readonly after: string
  /** Cells before the marks, and how many marks. */
  readonly indent: number
  readonly length: number
}

/** The line of the span's start in at most `width` cells. A span over several lines is marked to the end of the first. */
export function excerpt(source: string, at: Span, lines: LineIndex, width: number): Excerpt {
  const { line } = lines.placeOf(at.start)
  // More than this never fits, so the rest of a long line is not measured.
  const context = 2 * width
  const lineStart = lines.startOf(line) + (line === 1 && source.startsWith('\uFEFF') ? 1 : 0)
  const lineEnd = endOfLine(
    source,
    at.start,
    Math.min(lines.startOf(line + 1), Math.min(at.end, at.start + context) + context)
  )
  const from = wholeCharacter(source, Math.max(lineStart, at.start - context), lineStart)
  const to = Math.max(from, wholeCharacter(source, lineEnd, lineStart))
  const all = cells(source.slice(from, to))
  const first = all.findIndex((cell, i) => (all[i + 1]?.at ?? to - from) > at.start - from && cell.at < to - from)
  const start = first < 0 ? all.length : first
  const past = all.findIndex((cell) => cell.at >= Math.max(at.end, at.start + 1) - from)
  const end = Math.max(past < 0 ? all.length : past, Math.min(start + 1, all.length))
  const window = windowOf(all, start, end, width, from > lineStart, to < lineEnd || endsEarly(source, to))
  return {
    before: window.head + text(all.slice(window.from, start)),
    marked: text(all.slice(start, Math.min(end, window.to))),
    after: text(all.slice(Math.min(end, window.to), window.to)) + window.tail,
    indent: size(all.slice(window.from, start)) + window.head.length,
    length: Math.max(1, size(all.slice(start, Math.min(end, window.to))))
  }
}

/** Which cells are shown: the marked ones, and as much before and after as there is room for. */
function windowOf(
  all: readonly Cell[],
  start: number,
  end: number,
  width: number,
  cutBefore: boolean,
  cutAfter: boolean
) {
  const room = Math.max(8, width - 2)
  let used = 0
  let to = start
  while (to < end && used + (all[to] as Cell).width <= room) used += (all[to++] as Cell).width
  let from = start
  for (let grown = true; grown; ) {
    grown = false
    const before = all[from - 1]
    if (before !== undefined && used + before.width <= room) {
      used += before.width
      from--
      grown = true
    }
    const after = to >= end ? all[to] : undefined
    if (after !== undefined && used + after.width <= room) {
      used += after.width
      to++
      grown = true
    }
  }
  return { from, to, head: from > 0 || cutBefore ? '…' : '', tail: to < all.length || cutAfter ? '…' : '' }
}

function endOfLine(source: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (source[i] === '\n' || source[i] === '\r') return i
  return limit
}

/** Whether the line goes on at `offset`. */
function endsEarly(source: string, offset: number): boolean {
  const next = source[offset]
  return next !== undefined && next !== '\n' && next !== '\r'
}

/** An offset that does not stand inside a surrogate pair. */
function wholeCharacter(source: string, offset: number, least: number): number {
  const unit = source.charCodeAt(offset)
  return offset > least && unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
}

function text(part: readonly Cell[]): string {
  return part.map((cell) => cell.text).join('')
}

function size(part: readonly Cell[]): number {
  return part.reduce((sum, cell) => sum + cell.width, 0)
}
