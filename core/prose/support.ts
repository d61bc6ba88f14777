// Which citations support a sentence: those in it, and those of a neighbour that carries the same thread on.
import type { Passage, Sentence } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { cites } from './query.ts'

/** Openings that carry on from the sentence before. */
const continues = compilePatterns([
  'this|these|that|those|such|it|they|both|here|similarly|likewise|conversely|moreover|furthermore|additionally|also',
  'all|most|much|both|some|none|each of this|that|these|those|which|them',
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
    .some(
      (m) =>
        m.span.first <= sentence.first + 1 ||
        /^(?:therefore|thus|hence|also|in turn)/.test(formAt(passage, m.span.first))
    )
}

function formAt(passage: Passage, at: number): string {
  return passage.tokens[at]?.form ?? ''
}

/** How near its beginning a sentence must name a source to answer for the one before ("According to Love (2014), …"). */
const namedWithin = 6

/** Whether the sentence begins by naming a source. */
function names(passage: Passage, sentence: Sentence): boolean {
  return cites(passage, { first: sentence.first, last: Math.min(sentence.last, sentence.first + namedWithin) })
}

/** One study, introduced with its source; what follows in the paragraph tells of it. */
const oneStudy = compilePatterns([
  'a|an|one|the|this ..3! study|trial|experiment|survey|replication|analysis|meta-analysis|review|overview|paper ..12 <citation>',
  '<citation> ..2! ~find|~report|~show|~conduct|~test|~examine|~study|~investigate|~observe|~compare|~measure|~give|~analyse'
])

/** Whether an earlier sentence of the paragraph introduced one study that this sentence goes on to tell of. */
function reportsStudy(passage: Passage, sentence: Sentence): boolean {
  let introduced = false
  for (const earlier of passage.sentences.slice(0, sentence.index)) {
    if (!cites(passage, earlier)) continue
    // Another source ends the story of the first.
    introduced = oneStudy.match(passage.tokens, earlier, passage.mentions).length > 0
  }
  return introduced
}

/**
 * Whether a citation supports the sentence: its own, that of the sentence before when this one carries on from it,
 * or that of the study whose report it goes on with, or that of a later one when every sentence up to it carries on (a citation at the end of a chain covers the chain).
 */
export function isSupported(passage: Passage, sentence: Sentence): boolean {
  if (cites(passage, sentence)) return true
  const { sentences } = passage
  const before = sentences[sentence.index - 1]
  if (before && cites(passage, before) && carriesOn(passage, sentence)) return true
  if (sentence.index === 0 && carriesOn(passage, sentence)) return true
  if (reportsStudy(passage, sentence)) return true
  for (let i = sentence.index + 1; i < sentences.length; i++) {
    const next = sentences[i] as Sentence
    if (names(passage, next)) return true
    if (!carriesOn(passage, next)) return false
    if (cites(passage, next)) return true
  }
  return false
}
