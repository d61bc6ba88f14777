// The lines of a plain text, and what can be said of each by its looks.
import type { Span } from '../../core/text/span.ts'

/** A line without its line end; `text` has no white space around it. */
export interface Line extends Span {
  readonly text: string
  /** Columns of white space before the text; a tab counts as four. */
  readonly indent: number
}

/** How the text is set. */
export interface Layout {
  readonly lines: readonly Line[]
  /** Paragraphs run over several lines of about the same length. */
  readonly wrapped: boolean
  /** The length of a full line where the text is wrapped. */
  readonly width: number
}

/** Lines longer than this are not hard-wrapped ones. */
const LONGEST_WRAPPED = 160

/** Splits at LF, CR, CRLF and form feeds (a page break ends a line). */
export function layoutOf(text: string): Layout {
  const lines: Line[] = []
  const ends = /\r\n|[\n\r\f]/g
  let start = 0
  for (let m = ends.exec(text); m !== null; m = ends.exec(text)) {
    lines.push(lineOf(text, start, m.index))
    start = ends.lastIndex
  }
  lines.push(lineOf(text, start, text.length))
  const lengths = lines.map((l) => l.text.length).filter((n) => n > 0)
  const long = lengths.filter((n) => n > LONGEST_WRAPPED).length
  const usual = lengths.filter((n) => n <= LONGEST_WRAPPED && n >= 30).sort((a, b) => a - b)
  return { lines, wrapped: long * 10 <= lengths.length, width: usual[Math.floor(usual.length * 0.9)] ?? 80 }
}

function lineOf(text: string, start: number, end: number): Line {
  let from = start
  let to = end
  let indent = 0
  while (from < to && /\s/.test(text.charAt(from))) indent += text.charAt(from++) === '\t' ? 4 : 1
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to, text: text.slice(from, to), indent }
}

/** Whether a line could be the last of a sentence: a stop, and quotes, brackets or a note's figure behind it. */
export function endsSentence(line: string): boolean {
  return /[.!?:…]["”’'»)\]]{0,3}\d{0,2}$/.test(line.slice(-12))
}

/** Whether a line goes on with a sentence: a small letter, a closing mark, a bracket before a small letter. */
export function goesOn(line: string): boolean {
  return /^(?:[("“‘[]{0,2}\p{Ll}|[,;:)\]%&–—+=]|\d+[,;)])/u.test(line)
}

/** Whether a line breaks off: a comma, a hyphen, an open bracket or a word that no heading ends with. */
export function breaksOff(line: string): boolean {
  return (
    /[,;(/–‐-]$/.test(line) ||
    /\b(?:the|an?|of|in|on|at|to|by|for|from|with|and|or|but|nor|as|that|which|who|whose|is|are|was|were|be|been|has|have|had|may|might|can|could|will|would|should|its|their|his|her|our|this|these|those|such|than|between|into|when|where|while|if|not|also|e\.g\.|i\.e\.|cf\.|et|al\.|see)$/i.test(
      line.slice(-14)
    ) ||
    (line.slice(-300).match(/\(/g)?.length ?? 0) > (line.slice(-300).match(/\)/g)?.length ?? 0)
  )
}
