// What a reading leaves untold: “predicts nothing”, “little about the brain”; and words that only announce one.
import type { Passage, TokenSpan } from '../prose/model.ts'
import { compilePatterns } from '../prose/pattern.ts'

/** “Many studies have shown that”: what announces a finding reads nothing from a sample. */
export const announces = compilePatterns([
  '(numerous | several | many | some | most | previous | prior | earlier | recent | other | further | two | three | few | large | small | one | various | multiple | new) (study | studies | trial | trials | review | reviews | experiment | experiments | meta-analysis | meta-analyses) ..2! [~@read] that',
  '<start> (studies | research | evidence) (have | has)? [~@read] that',
  // “Imaging experiments”, “evidence from studies of …”: nouns, which name the source of what is told.
  '[imaging | scanning | neuroimaging] (study | studies | experiment | experiments | data | research | session | sessions | work | literature | method | methods | technique | techniques | protocol | protocols)',
  '(imaging | neuroimaging | fMRI) (study | studies | experiment | experiments | research | work | literature) (have | has)? ..1! [~@read] that',
  '[evidence] from ..4! (study | studies | experiment | experiments | meta-analysis | meta-analyses | trial | trials | review | reviews)',
  // A task or a questionnaire reads it, and not the sample.
  '(task | tasks | paradigm | paradigms | questionnaire | questionnaires | scale | scales | inventory | inventories | game | games | interview | interviews | ratings) ..3! [~@see_in | ~@read]',
  // “Mothers who showed more of it” are not what was read.
  'who ..1! [~@read]',
  // Two pools that are separate.
  '~be ..3! [separate]',
  '[~@read] (in | by) (a | another | several | other | later | one | two) ..2! (study | studies | trial | trials | experiment | experiments | cohort)'
])

/** “Predicted nothing”, “tells little about”: what a verb takes for its object denies it. */
export function saysNothing({ cues, tokens }: Passage, link: TokenSpan): boolean {
  const [next, after] = [tokens[link.last]?.form, tokens[link.last + 1]?.form]
  if (next === 'little' && (after === 'about' || after === 'of' || after === 'on')) return true
  return cues.some(
    (cue) =>
      cue.class === 'negation' &&
      link.last <= cue.first &&
      cue.first <= link.last + 1 &&
      /^(?:nothing|nobody|none|nowhere)(?:'s)?$/.test(tokens[cue.first]?.form ?? '')
  )
}

/** “…, and nothing about your mood”, “little of the brain”: whether such words stand right ahead of what could be told. */
export function isUntold({ tokens }: Passage, { first }: TokenSpan): boolean {
  const ahead = tokens.slice(Math.max(0, first - aheadWithin), first).map(({ form }) => form)
  return /\b(?:nothing|little) (?:about|of|on)\b/.test(ahead.join(' '))
}
/** How many words ahead they are looked for: “nothing about your”. */
const aheadWithin = 4
