// statistics/missing-effect-size: a significant result without its size.
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { heardIn, isCiting, reportedIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule } from '../../core/rule.ts'

const nouns =
  'increase|increases|decrease|decreases|difference|differences|effect|effects|improvement|improvements|reduction|reductions|correlation|correlations|association|associations|interaction|interactions|change|changes|rise|drop|decline|activation|activations|attenuation|enhancement'

/** Results: what was found to be significant. */
const results = compilePatterns([
  '[(was | were | became | had | has | have | showed | displayed | reported | exhibited | felt | scored | looked | gave | made | spent | got | needed) ..2! significantly <word>]',
  `[significant ..1! (predictor | predictors | moderator | mediator | correlate | correlates | determinant | risk factor | contributor | covariate | factor)]`,
  `[(was | were | proved | turned out | came out | remained | became | being) (statistically | highly | also | again | both)? significant] !(other | others | digit | digits | figures)`,
  `[significant ..3! (main)? ${nouns} ..6! (emerged | appeared | arose | occurred | existed | remained | resulted | followed | obtained)]`,
  `[(led to | resulted in | produced | yielded | caused | brought | was followed by | was accompanied by | with) (a | an)? (statistically | highly)? significant ..2! ${nouns}]`,
  '[significantly (improved | reduced | increased | decreased | lowered | raised | enhanced | attenuated | changed | differed | altered | impaired | affected | helped | predicted | correlated | modulated | elevated | suppressed | diminished | strengthened | weakened | shortened | prolonged | influenced | boosted | facilitated | inhibited | dampened | rose | fell | grew | dropped | declined | outperformed | slowed | sped | blocked | reversed | moderated | mediated | interacted | exceeded)]',
  '[(improved | predicted | affected | influenced | helped | reduced | increased | decreased | lowered | raised | enhanced | attenuated | changed | differed | altered | impaired | rose | fell | dropped | declined | correlated | varied | diverged | interacted | grew) ..4! significantly]',
  `[significant ..3! ${nouns} ..8! (was | were) (found | observed | seen | visible | detected | noted | obtained | evident | present | revealed | reported | shown)]`,
  `[(found | observed | saw | revealed | showed | detected | yielded | produced) ..2! (a | an)? (statistically | highly)? significant ..2! ${nouns}]`,
  `[there (was | were) (a | an)? (statistically | highly)? significant ..2! ${nouns}]`
])
const headlines = compilePatterns([
  '[(reached | attained | achieved | reaching) ..2! significance]',
  `[significant ..2! ${nouns}]`,
  '[significantly <word>]'
])

/** The size, in words or in numbers. */
const sizes = compilePatterns([
  '((standardised | standardized) difference) | (effect size | effect sizes | standardised mean difference | standardized mean difference | mean difference | odds ratio | hazard ratio | risk ratio | eta squared | explained variance | variance explained | percentage points)',
  'cohen|cohen’s|hedges|interval|intervals|eta-squared',
  '(by | of | from) (about | roughly | some | only | almost | up to)? (# | one | two | three | four | five | a third | half | a quarter)',
  '# %|percent|points|seconds|ms|beats|minutes|fold|times',
  '(large | small | medium | moderate | medium-sized) (effect | effects)',
  '# vs|versus|against # | # (compared with | compared to | rather than | instead of | down from | up from | and not) # | (respectively)',
  '(means | medians | scores | rates | averages) ..3! (of | were | :) ..1! #',
  'table|tables|figure|fig|figures|appendix|supplement|supplementary'
])
const meant = compilePatterns([
  'significant other|others|digit|digits|figures',
  '(papers | articles | reports | authors | editors | journals | readers | abstracts) ..8 significant|significantly|significance',
  '(whether | if | when | what | how) ..6 significant|significantly',
  'be significant',
  '(want | wanted | designed | planned | aimed | powered) to ..6',
  '(effects | results | differences | values | tests | cells | clusters | correlations | coefficients | those | ones) (that | which) (are | were | is | was) ..1! significant',
  'bold|italic|italics|asterisk|asterisks|shaded|highlighted | (printed in)',
  '~mark|~define|~deem|~consider ..3! significant|significantly'
])

/** “OR 1.8”, “1.2–2.7”, “M = 8.1 … M = 7.2”: a size or a range without the words for it. */
const bareSize =
  /\b(?:[ai]?OR|[ai]?RR|[ai]?HR|IRR|S?MD|WMD|AUC|ICC)\s{0,2}[:,of]{0,2}\s{0,2}\d|\d\.\d{1,3}\s?(?:[–—]|to)\s?[-−]?\d{1,3}\.\d|\bM\s?=[^=]{1,60}(?:=[^=]{1,60})?\bM\s?=|\d\s?±\s?\d/u

function tellsSize(view: BlockView, sentence: Sentence | undefined): boolean {
  if (!sentence) return false
  const { tokens, mentions } = view.passage
  const heard = heardIn(view, sentence)
  if (reportedIn(heard).some((r) => r.kind === 'effect' || r.kind === 'interval')) return true
  if (bareSize.test(heard)) return true
  return sizes.match(tokens, sentence, mentions).length > 0
}

export default defineRule({
  id: 'statistics/missing-effect-size',
  summary: 'A significant result without its size or interval',
  why: 'The size of an effect, not its p value, tells whether it matters: in the best-known eyes test, oxytocin raised the score from about 69 to 72 of 100.',
  better: 'Give the size and its interval: “scores rose by 3 points (95 % CI 0.4 to 5.6), p = .02”.',
  silent:
    'When the sentence or a neighbour gives a size, an interval or a table; when it tells of somebody else’s result with its source; when nothing significant was found.',
  references: ['nuijten2016', 'szucs2017'],
  severity: 'info',
  profiles: { popular: 'off' },
  overclaim: true,
  aspects: ['fixed'],
  on: 'sentence',
  messages: {
    missing: '“{text}” tells that there is an effect, but not how large it is; add the effect size with its 95 % CI.'
  },
  *check(sentence, view) {
    const { tokens, mentions, sentences, text } = view.passage
    if (isCiting(text.slice(sentence.start, sentence.end))) return
    const heard = heardIn(view, sentence)
    if (!heard.includes('ignifican')) return
    const tested = reportedIn(heard).some((r) => r.kind === 'p')
    const match =
      results.match(tokens, sentence, mentions, { longest: true })[0] ??
      (tested || sentence.fragment ? headlines.match(tokens, sentence, mentions, { longest: true })[0] : undefined)
    if (!match || meant.match(tokens, sentence, mentions).length > 0) return
    const around = [sentence, sentences[sentence.index - 1], sentences[sentence.index + 1]]
    if (!around.some((s) => tellsSize(view, s))) yield { at: match.focus, message: 'missing' }
  },
  examples: {
    flagged: [
      { text: 'Old birds sang ⟦significantly longer⟧ (p = .02).' },
      { text: 'The drug ⟦significantly reduced⟧ singing.' },
      { text: 'A ⟦significant increase in singing was observed⟧.' }
    ],
    fine: [
      { text: 'Old birds sang significantly longer (d = 0.4).' },
      { text: 'The drug significantly reduced singing, from 20 to 15 songs.' },
      { text: 'The drug did not significantly reduce singing.' }
    ]
  }
})
