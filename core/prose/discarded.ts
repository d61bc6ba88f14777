// What a text says that the reader is told to throw away: “My old textbook says that A is B. Cross it out.”
import { discarding, saying } from './lexicon/discarded.ts'
import type { Cue, Sentence, Token } from './model.ts'
import { compilePatterns } from './pattern.ts'
import type { Scopes } from './scopes.ts'

const texts = compilePatterns(saying)
const orders = compilePatterns(discarding)

/** Finds what a text says where the next sentence discards that text. */
export function findDiscarded(tokens: readonly Token[], sentences: readonly Sentence[], scopes: Scopes): Cue[] {
  const found: Cue[] = []
  for (const sentence of sentences) {
    const next = sentences[sentence.index + 1]
    if (next === undefined || orders.match(tokens, next).length === 0) continue
    for (const { span } of texts.match(tokens, sentence)) {
      const cue = scopes.said('distance', span, sentence)
      if (cue !== undefined) found.push(cue)
    }
  }
  return found
}
