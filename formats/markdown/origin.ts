// Where a place in the parsed copy stands in the source, when the copy left something out.
import type { Span } from '../../core/text/span.ts'

/** Offsets of a tree and offsets of the text it was read from. */
export interface Origin {
  /** Offset in the source of the tree's first character. */
  readonly base: number
  /** Where in the copy something is missing behind a character, and how much is missing up to there; in order. */
  readonly gaps: readonly { readonly at: number; readonly missing: number }[]
}

/** The origin of a tree of `text` from `base` on, where one letter stands for each of `cuts`. */
export function originOf(base: number, cuts: readonly Span[]): Origin {
  let missing = 0
  const gaps = cuts.map((cut) => {
    const at = cut.start - base - missing
    missing += cut.end - cut.start - 1
    return { at, missing }
  })
  return { base, gaps }
}

/** The source range of `[start, end)` of the copy. */
export function sourceRange(origin: Origin, start: number, end: number): Span {
  return { start: sourceOffset(origin, start), end: sourceOffset(origin, end) }
}

function sourceOffset({ base, gaps }: Origin, offset: number): number {
  let low = 0
  let high = gaps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((gaps[middle] as { at: number }).at < offset) low = middle + 1
    else high = middle
  }
  return base + offset + (gaps[low - 1]?.missing ?? 0)
}

/** `text` with each cut replaced by one letter. */
export function withCuts(text: string, cuts: readonly Span[]): string {
  const pieces: string[] = []
  let at = 0
  for (const cut of cuts) {
    pieces.push(text.slice(at, cut.start), 'x')
    at = cut.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
