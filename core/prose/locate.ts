// From characters to tokens: the token range that a span of a passage covers.
import { firstWhere } from '../text/search.ts'
import type { Span } from '../text/span.ts'
import type { Sentence, Token, TokenSpan } from './model.ts'

/** Index of the first token that ends after `offset`; the number of tokens when there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens, (token) => token.end > offset)
}

/** Index of the first token that starts at or behind `offset`. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens, ({ start }) => start >= offset)
}

/** The sentence that holds the token `at`, or the first behind it. */
export function sentenceOf(sentences: readonly Sentence[], at: number): Sentence | undefined {
  return sentences[firstWhere(sentences, ({ last }) => last > at)]
}

/** What begins among the tokens `[from, to)`, of items in order of their first tokens. */
export function beginningWithin<T extends Pick<TokenSpan, 'first'>>(
  items: readonly T[],
  from: number,
  to: number
): readonly T[] {
  const start = firstWhere(items, ({ first }) => first >= from)
  let end = start
  while (end < items.length && (items[end] as T).first < to) end++
  return items.slice(start, end)
}

/** The tokens that share a character with `at`; the span itself is kept as it is. */
export function tokenSpanOf(tokens: readonly Token[], at: Span): TokenSpan {
  const first = tokenAt(tokens, at.start)
  let last = first
  while (last < tokens.length && (tokens[last] as Token).start < at.end) last++
  return { start: at.start, end: at.end, first, last }
}
