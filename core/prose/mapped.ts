// Whether a sentence tells how measures of brains came out, in the authors' own study or in others': what was more active
// where, in whom, than under which condition. Such words locate a signal; they give no place a task or a character.
import * as wordings from './lexicon/mapped.ts'
import type { Passage, TokenSpan } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { occurs } from './query.ts'

const measures = compilePatterns(wordings.measures)
const outcomes = compilePatterns(wordings.outcomes)
const readings = compilePatterns(wordings.readings)

/** Whether the sentence in which a stretch begins only maps a measure: what it is read as is more than the map. */
export function isMapped(passage: Passage, at: TokenSpan): boolean {
  const sentence = passage.sentences.find(({ last }) => at.first < last)
  if (sentence === undefined || sentence.question !== 'no') return false
  return (
    occurs(measures, passage, sentence) && occurs(outcomes, passage, sentence) && !occurs(readings, passage, sentence)
  )
}
