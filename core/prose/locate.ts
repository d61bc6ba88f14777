// From characters to tokens: the token range that a span of a passage covers.
import type { Span } from '../text/span.ts'
import type { Token, TokenSpan } from './model.ts'

/** Index of the first token that ends after `offset`; the number of tokens when there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens that share a character with `at`; the span itself is kept as it is. */
export function tokenSpanOf(tokens: readonly Token[], at: Span): TokenSpan {
  const first = tokenAt(tokens, at.start)
  let last = first
  while (last < tokens.length && (tokens[last] as Token).start < at.end) last++
  return { start: at.start, end: at.end, first, last }
}
