// inference/population-overgeneralisation: “people” and “we” for findings from men, students or one group.

import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

/** A sample of one kind only. */
const narrow = compilePatterns([
  '# ..3! (men | males | students | undergraduates | boys | women | mothers | Americans | volunteers)',
  '(male | college | university | psychology | medical) (students | undergraduates | volunteers | participants | subjects)',
  '(men | males) only | (all | only) male | undergraduates',
  'twenty|thirty|forty|fifty|sixty ..2! (men | students | women)'
])

/** Everybody. */
const everybody = compilePatterns([
  '[humans|humankind|mankind]',
  '[human beings|nature]',
  '[people (in general)? !who|with|in|were|aged|of|from|over|under]',
  '[~make|~render|~help|~keep people]',
  '[^people]',
  '[we|us ~forget|~trust|~read|~feel|~love|~bond|~become|~get|~respond|~remember|~act|~behave|~give|~look|~learn|~care|~prefer|~fear|~judge|~recognise|are|all]',
  '[(the human (brain | mind | race)) | everyone | everybody | (all of us) | (we all)]'
])

/** Findings of a spray in "humans" at large: mostly young men were tested. */
const dosed = compilePatterns([
  '[in humans|people , ..4! (the | a)? (spray | nasal (oxytocin | spray) | intranasal oxytocin | @molecule administration | nasal @molecule) ..1! (enhances | increases | improves | raises | boosts | promotes | reduces | lowers | strengthens | facilitates | sharpens | makes)]',
  '[(the | a)? (spray | nasal spray | intranasal oxytocin | nasal oxytocin) (enhances | increases | improves | raises | boosts | promotes | reduces | lowers | strengthens | facilitates | sharpens | makes) ..6! in humans|people]'
])

/** Sweeping statements about how all of us are made. */
const sweeping = compilePatterns([
  '[(we | us) (are | ’re) all ..1! (wired | hardwired | hard-wired | built | made | programmed | designed) ..2]',
  '[(all of us | every human | all humans | every human being | all people | everyone) ..2! (is | are)? ..1! (wired | hardwired | hard-wired | built | programmed | designed | responds | respond | reacts | react) ..1! (this | that | the same | in this | to) way?]'
])

/** Comparisons of groups and descriptions of who took part. */
const otherwise = compilePatterns([
  '@animal | @synthesis',
  '~include|~recruit|~enrol|~generalise|~generalize|~exclude|took part|participate*|(n = #) ..2 and',
  'representative|eligible|unlike|versus|compared'
])

/** What was found, not who took part. */
const finding = compilePatterns([
  '~become|~get|~react|~respond|~trust|~feel|kinder|averse|~demonstrate|~judge|~change|~help|~make|~improve|~increase|~show|~enhance|~read|~forget|~sharpen|~reduce|~avoid|~understand|~lower|~promote|~prove|wired|better|worse|faster|more|less'
])

function general(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions } = view.passage
  const here = (m: typeof narrow): boolean => m.match(tokens, sentence, mentions).length > 0
  if (!here(narrow) || here(otherwise) || !here(finding)) return undefined
  const sample = narrow.match(tokens, sentence, mentions)[0]
  const hit = everybody
    .match(tokens, sentence, mentions, { longest: true })
    .find((m) => m.span.first < (sample?.span.first ?? 0) || m.span.first >= (sample?.span.last ?? 0))
  return hit && sample && { at: hit.focus, message: 'sample', data: { sample: view.text(sample.focus) } }
}

export default defineRule({
  id: 'inference/population-overgeneralisation',
  summary: '“People”, “humans” or “we” for findings from men only, students, or one group',
  why: 'Most oxytocin trials tested young men, and the sexes may differ. A statement about people reaches further than such a sample.',
  better: 'Name the sample: “in 30 healthy young men”.',
  silent:
    'When the sample itself is what the sentence speaks of, when it says that the finding may not hold for others, and when several groups were tested.',
  references: ['henrich2010', 'macdonald2011', 'bartz2010'],
  severity: 'info',
  overclaim: true,
  aspects: [],
  on: 'sentence',
  messages: {
    sample: '“{text}” speaks of everybody, but the finding comes from {sample}; name the group that was tested.',
    dosed:
      '“{text}” speaks of people at large, but most such trials tested young men; name the sample (“in healthy young men”).',
    all: '“{text}” speaks for everybody, which few samples allow; name the group that was tested.'
  },
  *check(sentence, view) {
    const { tokens, mentions } = view.passage
    const report = general(view, sentence)
    if (report) yield report
    const spray = dosed.match(tokens, sentence, mentions, { longest: true })[0]
    if (!report && spray) yield { at: spray.focus, message: 'dosed' }
    const all = sweeping.match(tokens, sentence, mentions, { longest: true })[0]
    if (!report && all) yield { at: all.focus, message: 'all' }
  },
  examples: {
    flagged: [
      { text: 'Oxytocin ⟦makes people⟧ generous (24 men).' },
      { text: '⟦In humans, nasal oxytocin increases⟧ trust.', message: 'dosed' }
    ],
    fine: [
      { text: 'Oxytocin made 24 men more generous.' },
      { text: 'Whether people in general respond as these 24 men did is unknown.' }
    ]
  }
})
