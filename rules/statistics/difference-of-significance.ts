// statistics/difference-of-significance: significant here and not there, read as a difference between here and there.
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { isNonsignificant, legible, reportedIn, resultAt } from '../../core/prose/reported.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

/** A result in one group or condition and none in another. */
const contrasts = compilePatterns([
  '[(significant | significantly | effect | present | responded | respond | responds | changed | improved | increased | decreased | fell | rose | dropped | active | activated | activity | active | correlated | predicted | lower | higher | greater | better | trust | p) ..10 (but | and | yet | , )? not ..2! (in | for | after | during | with | under | among | on) ..8]',
  '[(left | right | in-group | men | women | patients | controls | mothers | fathers | former) but not (the | in | for)? ..3! <word>]',
  '[(the)? (significant | effect | response | increase | decrease | reduction | change | improvement | activation) ..10 (but | and | whereas | while) (no | none | absent | not) ..6]',
  '[only (the | those | in | for)? ..8! (differed | improved | changed | responded | benefited | benefitted | rose | fell | correlated | reacted | worked | gained | recovered | survived | predicted | showed | was | were | did | passed | reached)]',
  '[(responded | improved | changed | rose | fell | increased | decreased | benefited | gained | learned | trusted | reacted | was significant | were significant | correlated | differed) ..6 (, | ; | and | but | while | whereas) ..5! (did not | was not | were not | didn’t | wasn’t | weren’t | none did | none was)]',
  '[significan* ..8! only]',
  '[p (= | \\<) # ..4 (but | and | yet) not ..3!]',
  '[(unlike | in contrast to | as opposed to | contrary to) ..4! , ..8 significan*]',
  '[(in | for | with) (whom | which) ..6! (significant | effect) ..10 (in | for | with)? (whom | which) (it | there | this | the effect | none) (was | is | did)? (not | none | no)]',
  '[significan* ..12 (unlike | in contrast to | as opposed to | contrary to) ..6]',
  '[(<word> but not ..2! <word>) ..10 (significant | significantly | reached | correlated | predicted | differed | changed | responded | improved)]',
  '[(was | were | reached | became) ..1! (significant | significance) ..6 (, | ; | : | — | –) ..8! (was not | were not | did not | wasn’t | didn’t | missed it | non-significant | nonsignificant | not significant | n.s. | failed)]',
  '[(reached | attained) significance ..5! (, | ; | and | but | whereas | while) ..6 (not | missed | failed | fell short)]',
  '[(significant | p \\< .05) ..6! (in | for | after | with) ..6! (, | ; | and | but | whereas | while) ..4! (non-significant | nonsignificant | (not significant) | n.s. | (no effect)) ..6]',
  '[present ..6 (but | and | yet) absent ..3!]',
  '[(whereas | while | although) ..12 significant* ..10 , ..5! (did not | was not | were not | didn’t | none | no)]',
  '[(whereas | while | although) ..8 (did not | was not | were not) ..12 significant*]',
  '[only (the)? ..5! (was | were | showed | reached | yielded | had | responded) (a | an)? ..2! significan*]',
  '[only (the)? ..5! (showed | had) ..1! (significant | a significant) ..2!]',
  '[significan* only (in | for | after | among | under) ..4!]'
])
/** The second half stands in a sentence of its own: “It did not in controls.” */
const found = compilePatterns(['significant|significantly'])
const lacking = compilePatterns([
  '(did | was | were | does | is | do) not | didn’t | wasn’t | weren’t | (no (significant | such | change | effect | difference | improvement | increase | decrease)) | (non-significant) | none'
])
/** The conclusion that only an interaction could carry. */
const conclusions = compilePatterns([
  '[(so | hence | therefore | thus | consequently | showing | demonstrating | proving | confirming | indicating | revealing | suggesting | (evidence (of | for | that)) | proof | (speaks | speak | argues | argue | points | point | testifies | attests) (for | to | against | that) | underlines | underscores | underlining | (we | I) ..1! (conclude | infer | concluded) | (must | clearly) | (that is why) | ( , | and | ; ) ..6! (is | are) (therefore | thus | hence) | (which | this | these | that) ..2! (shows | demonstrates | proves | confirms | indicates | suggests | means | reveals | establishes) | shows that | demonstrates that | proves that | means that) ..14 (differ | differs | different | differently | specific | specifically | specificity | selective | selectively | superior | superiority | better | stronger | lateralised | lateralized | lateralisation | lateralization | parochial | unique | uniquely | limited to | restricted to | only | maternal | efficacy | effective | works | sex-dependent | sex-specific | dependent | depends | moderates | moderated | distinct | dissociation | dissociable | male | female | larger | more | alone | the better | (<word> (specific | dependent | selective | sensitive | contingent | bound)) | marker | abolished | abolish | eliminated | cause | caused | responsible | matters | matter | needed | necessary | required | essential | crucial | critical | vulnerable | resilient | sensitive | insensitive | immune | protected | benefit | benefits | works in | only in | dose-response)]',
  '[; ..8! (is | are) ..2! (superior | better | stronger | specific | selective | lateralised | lateralized | more effective)]',
  '[: ..8! (differently | differs | differ | specific | selective | sex-specific | only in | only works | works only)]',
  '[must (act | be | have | depend | work | differ | lie | matter | target | need | come | affect | influence | make | play)]',
  '[(superior | better | stronger | specific | selective | more effective | lateralised)]'
])
/** How many words a question may have whose answer is a contrast of results. */
const longestQuestion = 8
/** What does carry it. */
const compared = compilePatterns([
  'interaction|interactions|interacted|slopes|(direct comparison) | (directly compared) | (difference between the (groups | effects | two)) | (between-group | between-groups)',
  '(did not differ) | (differed from each other) | (the two (effects | groups) differed)',
  'moderation analysis|moderator'
])
const lesson = compilePatterns(['(does | do) not (show | mean | imply | prove) that | (is | are) not enough'])

/** The conclusion in a sentence; it must come after a word that draws it unless the contrast stands before `;`. */
function conclusion(view: BlockView, sentence: Sentence) {
  return conclusions.match(view.passage.tokens, sentence, view.passage.mentions, { longest: true })[0]
}

const draws = compilePatterns([
  '(evidence (of | for | that)) | (speaks | speak | argues | argue | points | point | testifies | attests) (for | to | against | that) | must | (we conclude) | (we infer) | proof',
  '(since | because) ..12 significan*',
  'so|:|underlining|underlines|underscores|demonstrated|attesting|pointing|hence|therefore|thus|consequently|showing|demonstrating|proving|confirming|indicating|revealing|suggesting|shows|demonstrates|proves|confirms|indicates|suggests|means|reveals|establishes | ;'
])

/** Results that are told to stand on either side of the line, whatever they are results of. */
const here = compilePatterns([
  '(significant | significantly | significance) !predictor | (had | showed | was | found | there is | there was) ..1! (an | a clear | a strong)? effect',
  '(~improve | ~benefit | ~respond | ~react | ~change | ~rise | ~fall | ~increase | ~decrease | ~correlate | ~gain | ~learn | ~differ | held | worked | slowed | present)',
  'only ..4! (showed | had | reached | improved | responded | benefited | differed | changed | significant) | (in | for | among) (the)? ..3! only'
])
const notThere = compilePatterns([
  '(but | and | , | did | was | were | does | is | do | has | had) not | didn’t | wasn’t | weren’t | none | neither',
  'absent|non-significant|nonsignificant|insignificant|vanished|disappeared|lacking|missing|only',
  '(no (effect | change | significant | such | difference | preference | longer | response | improvement)) | (~fail to) | (fell short) | (failed) | n.s.'
])
/** “Was significant”, “improved significantly”: a test, and no “significant amount”. */
const passed = compilePatterns([
  '(~be | ~remain | ~become | ~reach | ~attain | proved) ..2! (significant | significance)',
  'significantly',
  'significant (effect | effects | correlation | difference | improvement | increase | decrease | change | association | response | reduction | benefit | interaction | preference)',
  '(non-significant | nonsignificant)'
])
/** Words that draw a conclusion from what stands before them. */
const drawn = compilePatterns([
  '[(so | hence | thus | therefore | consequently | accordingly) ..12]',
  '[(which | this | that) (means | shows | proves | demonstrates | indicates | implies | suggests | confirms | tells us) (that)? ..12]',
  '[(meaning | showing | proving | demonstrating | indicating | implying | confirming | revealing | suggesting | establishing) (that)? ..12]',
  '[(it follows | we conclude | we infer | we see | evidently | clearly | apparently) ..12]'
])
/** A stop or a dash draws one where the sentence ends with a property. */
const stopped = compilePatterns([
  '[(; | : | — | –) ..6! (<word> specific | specificity | selectivity | specific | selective | effective | works | sex-specific | dissociation | wears off | only in | differently | differs | depends)]'
])
/** Reasons that lead up to it: “Since patients improved and controls did not, …”. */
const reasons = compilePatterns(['<start> (since | because | as | given that) [..30 , ..12]'])
/** What is done about such a result, rather than concluded from it. */
const careful = compilePatterns([
  'power|underpowered|sample|samples|replicat*|~test|~compare|~rerun|~repeat|analysis|analyses|caution|cautious|care|chance|~interpret|exploratory|correction|excluded|stopped|interval|intervals|expected|wide|neither|unclear|unknown|open|whether|table|figure|nothing|before|after'
])

/** Whether a sentence, with the one before, tells of p values on both sides of the line, or of an effect here and none there. */
function straddles(view: BlockView, sentence: Sentence): boolean {
  const values = reportedIn(legible(view.passage.text.slice(sentence.start, sentence.end), view.text(sentence))).filter(
    (r) => r.kind === 'p'
  )
  const above = values.some(isNonsignificant)
  const below = values.some((r) => r.value <= 0.05 && !isNonsignificant(r) && r.relation !== '>')
  if (values.length > 1) return above && below
  const tested = values.length === 1 || occurs(passed, view.passage, sentence)
  return tested && occurs(here, view.passage, sentence) && occurs(notThere, view.passage, sentence)
}

/** Any conclusion drawn from two results on either side of the line. */
function straddled(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions, sentences } = view.passage
  if (occurs(careful, view.passage, sentence) || !straddles(view, sentence)) return undefined
  const next = sentences[sentence.index + 1]
  if (next && occurs(careful, view.passage, next)) return undefined
  const match =
    drawn.match(tokens, sentence, mentions, { longest: true }).at(-1) ??
    reasons.match(tokens, sentence, mentions, { longest: true })[0] ??
    stopped.match(tokens, sentence, mentions, { longest: true }).at(-1)
  return match && { at: match.focus, judge: resultAt(view.passage, match.focus, sentence), message: 'inferred' }
}

/** “Who benefits? Children, in whom the effect was significant, unlike adults”: the contrast is the answer. */
function answered(view: BlockView, sentence: Sentence): Report | undefined {
  const before = view.passage.sentences[sentence.index - 1]
  if (before?.question !== 'presupposing' || before.last - before.first > longestQuestion) return undefined
  const contrast = contrasts.match(view.passage.tokens, sentence, view.passage.mentions, { longest: true })[0]
  const tells =
    contrast !== undefined && occurs(found, view.passage, sentence) && occurs(lacking, view.passage, sentence)
  return tells ? { at: contrast.focus, judge: sentence, message: 'inferred' } : undefined
}

function report(view: BlockView, sentence: Sentence): Report | undefined {
  const { tokens, mentions, sentences } = view.passage
  const asked = answered(view, sentence)
  if (asked) return asked
  const end = conclusion(view, sentence)
  if (!end || !occurs(draws, view.passage, sentence)) return undefined
  const start = contrasts.match(tokens, sentence, mentions, { longest: true })[0]
  if (start && start.focus.first < end.focus.last) {
    return {
      at: { start: Math.min(start.focus.start, end.focus.start), end: Math.max(start.focus.end, end.focus.end) },
      judge: resultAt(view.passage, end.focus, sentence),
      message: 'inferred'
    }
  }
  const before = sentences[sentence.index - 1]
  if (!before || occurs(compared, view.passage, before)) return undefined
  const contrast = contrasts.match(tokens, before, mentions, { longest: true })[0]
  const earlier = sentences[sentence.index - 2]
  const split =
    occurs(lacking, view.passage, before) &&
    earlier !== undefined &&
    occurs(found, view.passage, earlier) &&
    !occurs(lacking, view.passage, earlier)
  if (!contrast && !split) return undefined
  const opening = { ...sentence, last: Math.min(sentence.last, sentence.first + 6) }
  if (!occurs(draws, view.passage, opening)) return undefined
  const at = { start: sentence.start, end: end.focus.end }
  const related = [
    {
      message: 'The two results stand here.',
      span: { start: (contrast?.focus ?? before).start, end: (contrast?.focus ?? before).end }
    }
  ]
  return { at, judge: resultAt(view.passage, end.focus, sentence), message: 'inferred', related }
}

export default defineRule({
  id: 'statistics/difference-of-significance',
  summary: '“Significant in A but not in B” used as a difference between A and B',
  why: 'The difference between significant and not significant is itself not significant: p = .04 in one group and .06 in the other differ in nothing. About half of the neuroscience papers that could make this error made it.',
  better:
    'Test the difference itself, and report it: “the interaction (F(1, 96) = …) was significant” or that it was none.',
  silent:
    'When an interaction or a direct comparison is reported, when two results are only told side by side, and when the error is explained.',
  references: ['nieuwenhuis2011', 'gelmanstern2006'],
  severity: 'warning',
  overclaim: true,
  aspects: ['fixed', 'absence'],
  on: 'sentence',
  messages: {
    inferred:
      '“{text}” concludes a difference from one result that is significant and one that is not; test the interaction, and report that.'
  },
  *check(sentence, view) {
    if (occurs(compared, view.passage, sentence) || occurs(lesson, view.passage, sentence)) return
    const next = view.passage.sentences[sentence.index + 1]
    if (next && occurs(compared, view.passage, next)) return
    const found = report(view, sentence) ?? straddled(view, sentence)
    if (found) yield found
  },
  examples: {
    flagged: [
      { text: 'Song length ⟦rose significantly in old birds but not in young ones, so the drug is specific⟧.' },
      {
        text: 'The drug changed singing significantly in males. In females it did not. ⟦Thus the drug acts differently⟧ in the sexes.'
      }
    ],
    fine: [
      { text: 'Song length rose in old birds but not in young ones.' },
      { text: 'The age-by-drug interaction was significant, so old birds differ.' },
      { text: 'That one effect is significant and the other is not does not show that they differ.' }
    ]
  }
})
