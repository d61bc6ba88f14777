// Questions whose parts may stand in any order: several things said in one stretch of a passage.
import type { Passage, Sentence, TokenSpan } from './model.ts'
import type { Matcher } from './pattern.ts'

/** A stretch of tokens. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** Where each part stands in a stretch (its longest place that begins first), when all of them do. */
export function partsIn(
  { tokens, mentions }: Passage,
  stretch: Stretch,
  parts: readonly Matcher[]
): readonly TokenSpan[] | undefined {
  const found: TokenSpan[] = []
  for (const part of parts) {
    const match = part.match(tokens, stretch, mentions, { longest: true })[0]
    if (match === undefined) return undefined
    found.push(match.focus)
  }
  return found
}

/** The stretch from the first to the last of several places. */
export function over(places: readonly TokenSpan[]): TokenSpan {
  return places.reduce((one, other) => ({
    first: Math.min(one.first, other.first),
    last: Math.max(one.last, other.last),
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end)
  }))
}

/** A sentence together with the `count` sentences before it. */
export function withBefore({ sentences }: Passage, sentence: Sentence, count = 1): Stretch {
  return { first: (sentences[sentence.index - count] ?? sentences[0] ?? sentence).first, last: sentence.last }
}
