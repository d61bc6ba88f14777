// How wide text is on a terminal: wide characters take two cells, combining marks none; tabs and controls are shown.

/** Ranges of characters that terminals draw two cells wide (East Asian Width W and F, without emoji). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd]
]
const nothing = /^[\p{M}\p{Cf}]+$/u
const emoji = /\p{Emoji_Presentation}|\uFE0F/u
const tabWidth = 4

/** Text in which every UTF-16 unit is a character of its own, one cell wide: Latin letters and common punctuation. */
const simple = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e]*$/

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What one character (as readers see it) is printed as, and how many cells that takes. */
export interface Cell {
  readonly text: string
  readonly width: number
  /** Offset in the text that was measured. */
  readonly at: number
}

/** The characters of one line as a terminal shows them. Controls become pictures, so that no text can steer it. */
export function cells(line: string): Cell[] {
  if (simple.test(line)) return Array.from(line, (text, at) => ({ text, width: 1, at }))
  const out: Cell[] = []
  let column = 0
  for (const { segment, index } of segmenter.segment(line)) {
    const cell = cellOf(segment, column)
    out.push({ ...cell, at: index })
    column += cell.width
  }
  return out
}

function cellOf(segment: string, column: number): { text: string; width: number } {
  const code = segment.codePointAt(0) as number
  if (segment === '\t') {
    const width = tabWidth - (column % tabWidth)
    return { text: ' '.repeat(width), width }
  }
  if (code < 0x20) return { text: String.fromCharCode(0x2400 + code), width: 1 }
  if (code === 0x7f || (code >= 0x80 && code < 0xa0) || (code >= 0x2028 && code <= 0x202e))
    return { text: '�', width: 1 }
  if (code < 0x300) return { text: segment, width: 1 }
  if (nothing.test(segment)) return { text: segment, width: 0 }
  if (emoji.test(segment) || wide.some(([from, to]) => from <= code && code <= to)) return { text: segment, width: 2 }
  return { text: segment, width: 1 }
}

/** How many cells the text takes on one line. */
export function widthOf(text: string): number {
  if (simple.test(text)) return text.length
  let width = 0
  for (const cell of cells(text)) width += cell.width
  return width
}

/** The text on one line with nothing in it that could steer a terminal. */
export function plain(text: string): string {
  if (simple.test(text)) return text
  return cells(text)
    .map((cell) => cell.text)
    .join('')
}

/** Breaks text into lines of at most `width` cells, between words where it can. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of plain(text).split(' ')) {
    const size = widthOf(word)
    if (line !== '' && used + 1 + size > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line = line === '' ? word : `${line} ${word}`
    used += size + (used === 0 ? 0 : 1)
  }
  return [...lines, line]
}
