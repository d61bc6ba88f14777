// Which citations support a sentence: those in it, and those of a neighbour that carries the same thread on.
import type { Passage, Sentence } from './model.ts'
import { compilePatterns } from './pattern.ts'

/** Openings that carry on from the sentence before. */
const continues = compilePatterns([
  'this|these|that|those|such|it|they|both|here|similarly|likewise|moreover|furthermore|additionally|also',
  'therefore|thus|hence|consequently|accordingly',
  '(in turn) | (as a result) | (in addition) | (for example) | (for instance) | (in particular) | (in line with)',
  'the (effect | effects | finding | findings | result | results | same | latter | former | drop | rise | increase | change | link | association)'
])

/** How far into a sentence a word of continuation may stand ("Opioids, therefore, act …"). */
const opening = 8

function carriesOn(passage: Passage, sentence: Sentence): boolean {
  const range = { first: sentence.first, last: Math.min(sentence.last, sentence.first + opening) }
  return continues
    .match(passage.tokens, range, passage.mentions)
    .some((m) => m.span.first <= sentence.first + 1 || /^(?:therefore|thus|hence|also|in turn)/.test(formAt(passage, m.span.first)))
}

function formAt(passage: Passage, at: number): string {
  return passage.tokens[at]?.form ?? ''
}

function cites(passage: Passage, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (passage.tokens[i]?.kind === 'citation') return true
  return false
}

/**
 * Whether a citation supports the sentence: its own, that of the sentence before when this one carries on from it,
 * or that of a later one when every sentence up to it carries on (a citation at the end of a chain covers the chain).
 */
export function isSupported(passage: Passage, sentence: Sentence): boolean {
  if (cites(passage, sentence)) return true
  const { sentences } = passage
  const before = sentences[sentence.index - 1]
  if (before && cites(passage, before) && carriesOn(passage, sentence)) return true
  for (let i = sentence.index + 1; i < sentences.length; i++) {
    const next = sentences[i] as Sentence
    if (!carriesOn(passage, next)) return false
    if (cites(passage, next)) return true
  }
  return false
}
