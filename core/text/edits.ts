// Edits: replacements in a text, applied together.
import { overlaps, type Span } from './span.ts'

/** Replaces `[start, end)` with `text`; an insertion has `start === end`. */
export interface TextEdit extends Span {
  readonly text: string
}

/** Applies edits that don't overlap, in any order. Throws a RangeError when two of them overlap. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let out = ''
  let at = 0
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError(`edits overlap at offset ${edit.start}`)
    out += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + source.slice(at)
}

/** Whether the two sets of edits can be applied together. */
export function compatible(a: readonly TextEdit[], b: readonly TextEdit[]): boolean {
  return !a.some((x) => b.some((y) => overlaps(x, y) || (x.start === y.start && x.end === y.end)))
}
