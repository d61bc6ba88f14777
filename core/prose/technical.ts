// Whether a sentence tells how something was done, computed or tested: in its terms everyday words have other senses.
import { technicalWords } from './lexicon/technical.ts'
import type { Passage, TokenSpan } from './model.ts'

/** So many different technical words make a sentence technical; formulas and code count as one. */
const enough = 2

/** Whether the sentence in which a stretch begins speaks in the terms of methods, statistics or computing. */
export function isTechnical({ sentences, tokens }: Passage, at: TokenSpan): boolean {
  const sentence = sentences.find(({ last }) => at.first < last)
  if (!sentence) return false
  const found = new Set<string>()
  for (const { kind, form } of tokens.slice(sentence.first, sentence.last)) {
    if (kind === 'maths' || kind === 'code') found.add(kind === 'code' ? 'maths' : kind)
    else if (technicalWords.has(form)) found.add(form)
    if (found.size >= enough) return true
  }
  return false
}
