// Footnotes in the stream: numbered lines at the foot of a page that cut through the text above and below.
import { firstWhere } from '../../core/text/search.ts'
import type { Span } from '../../core/text/span.ts'
import { endsSentence, goesOn, type Line } from './lines.ts'

/** A footnote: its number, its lines, and where its words stand. */
export interface Footnote extends Span {
  readonly label: string
  /** First and last line. */
  readonly from: number
  readonly to: number
  /** Where the text carries its mark; undefined when none was found. */
  readonly mark: Span | undefined
}

/** Notes of more lines than this are no notes. */
const LONGEST_NOTE = 60
/** How far back from a note its mark may stand: two or three pages. */
const FARTHEST_MARK = 12_000

/** The footnotes of a text: lines “n Words …” whose number hangs on a word before them, in rising order. */
export function footnotesOf(text: string, lines: readonly Line[], furniture: readonly boolean[]): Footnote[] {
  const notes: Footnote[] = []
  let expected = 1
  let marks: Map<string, number[]> | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const label = /^(\d{1,3})\.?\s+(?=[\p{Lu}“"‘(])/u.exec(line.text)
    if (label === null || !(opens(lines, i, notes) || cutsThrough(lines, i, furniture))) continue
    const n = Number(label[1])
    if (n < expected || n > expected + 3) continue
    marks ??= marksOf(text)
    const mark = nearest(marks.get(label[1] ?? '') ?? [], line.start, label[1]?.length ?? 0)
    if (mark === undefined) continue
    const to = lastLineOf(lines, i, furniture)
    notes.push({
      label: String(n),
      from: i,
      to,
      start: line.start + label[0].length,
      end: (lines[to] as Line).end,
      mark
    })
    expected = n + 1
    i = to
  }
  return notes
}

/** Without a blank line a note cuts a sentence in two: what stands above breaks off, and goes on behind the note. */
function cutsThrough(lines: readonly Line[], i: number, furniture: readonly boolean[]): boolean {
  const above = lines[i - 1]
  if (above === undefined || above.text === '' || endsSentence(above.text) || furniture[i - 1] === true) return false
  let next = lastLineOf(lines, i, furniture) + 1
  while (next < lines.length && ((lines[next] as Line).text === '' || furniture[next] === true)) next++
  return next < lines.length && goesOn((lines[next] as Line).text)
}

/** A note starts after a blank line, or right behind the note before it. */
function opens(lines: readonly Line[], i: number, notes: readonly Footnote[]): boolean {
  return i > 0 && ((lines[i - 1] as Line).text === '' || notes.at(-1)?.to === i - 1)
}

/** Every place where a figure hangs on a word or a closing mark, by the figure. */
function marksOf(text: string): Map<string, number[]> {
  const marks = new Map<string, number[]>()
  for (const match of text.matchAll(/(?<=[\p{Ll})\]”’"][.,;:]?|\p{Lu}{2})\d{1,3}(?=[\s,.;:)]|$)/gu)) {
    if (isPartOfNumber(text, match.index)) continue
    const places = marks.get(match[0])
    if (places === undefined) marks.set(match[0], [match.index])
    else places.push(match.index)
  }
  return marks
}

/** The nearest of `places` (in rising order) that stands not too far before `before`. */
function nearest(places: readonly number[], before: number, length: number): Span | undefined {
  const start = places[firstWhere(places, (place) => place >= before) - 1]
  return start === undefined || before - start > FARTHEST_MARK ? undefined : { start, end: start + length }
}

/** “p.3”, “n.1”, “vol.2”: a figure behind an abbreviation is no mark. */
function isPartOfNumber(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])(?:pp?|nn?|vol|no|fig|ch|sec|eq|v)\.$/iu.test(text.slice(Math.max(0, at - 5), at))
}

/** A note runs to its blank line; one that is set with a blank line after each line runs to a stop that something else follows. */
function lastLineOf(lines: readonly Line[], first: number, furniture: readonly boolean[]): number {
  const spaced = (lines[first + 1]?.text ?? '') === '' && !endsSentence((lines[first] as Line).text)
  let last = first
  for (let i = first + 1; i < lines.length && i < first + LONGEST_NOTE * 2; i++) {
    const line = lines[i] as Line
    const before = lines[last] as Line
    if (line.text === '') {
      if (!spaced) return last
      continue
    }
    if (furniture[i] === true) return last
    const ended = endsSentence(before.text)
    const isNext = /^\d{1,3}\.?\s+\p{Lu}/u.test(line.text)
    if (isNext && ended) return last
    if (spaced) {
      const adjacent = i === last + 1
      if (adjacent || (ended && (goesOn(line.text) || (lines[i + 1]?.text ?? '') !== ''))) return last
    }
    last = i
  }
  return last
}
