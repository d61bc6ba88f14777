// statistics/missing-effect-size: a significant result without its size.

import { CODE } from '../../core/document/mask.ts'
import {
  checksAssumptions,
  drawsLine,
  explainsMarks,
  followsMark,
  followsRow,
  rulesTests,
  tellsNuisance,
  testsMany
} from '../../core/prose/criteria.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { heardIn, isCiting, reportedIn } from '../../core/prose/reported.ts'
import { speaksForItself, tellsOfOthers } from '../../core/prose/retold.ts'
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
  '# vs|versus|against # | # vs . # | # (compared with | compared to | rather than | instead of | down from | up from | and not) # | (respectively)',
  '(means | medians | scores | rates | averages) ..3! (of | were | :) ..1! #',
  'table|tables|figure|fig|figures|appendix|supplement|supplementary'
])
const meant = compilePatterns([
  'significant other|others|digit|digits|figures',
  '(papers | articles | reports | authors | editors | journals | readers | abstracts) ..8 significant|significantly|significance',
  '(whether | if | when | what | how | (in case) | where | wherever | whenever | (which of)) ..8 significant|significantly',
  'be significant',
  // A fixed term for what a patient can feel, which is no test.
  '(clinically | (reliable and clinically) | (clinically and practically)) (significant | significantly) (change | changes | improvement | improvements | deterioration | response | benefit | gains | gain | recovery | improved | changed)',
  // How many of them were significant is told, and not how much.
  '(more | fewer | most | many | several | few | none | all | both | half | majority | number | share | proportion | # | ~@numeral) (of)? ..2! ~@many_tests ..2! significant|significantly',
  '(likelihood | log-likelihood | likelihood-ratio | deviance) ..1! (ratio | test | tests)',
  '(model | models) ..2! # and|than|over|to ..1! #|model',
  'in|from|of the (first | second | third | last | pilot | other) (experiment | study | session) | (in | of | from) (experiment | study) #',
  '(want | wanted | designed | planned | aimed | powered) to ..6',
  '(effects | results | differences | values | tests | cells | clusters | correlations | coefficients | those | ones) (that | which) (are | were | is | was) ..1! significant|significantly',
  'bold|italic|italics|asterisk|asterisks|shaded|highlighted | (printed in)',
  '~mark|~define|~deem|~consider ..3! significant|significantly'
])

/** “OR 1.8”, “1.2–2.7”, “M = 8.1 … M = 7.2”: a size or a range without the words for it. */
const bareSize =
  /\b(?:[ai]?OR|[ai]?RR|[ai]?HR|IRR|S?MD|WMD|AUC|ICC)\s{0,2}(?:of|[:,=])?\s{0,2}[-−]?\d|\d\.\d{1,3}\s?(?:[–—]|to)\s?[-−]?\d{1,3}\.\d|\bM\s{0,3}=[^=]{1,120}(?:=[^=]{1,60})?\bM\s{0,3}=|\d\s?±\s?\d/u

/** Blocks that announce or repeat what the text tells with its numbers. */
const told: ReadonlySet<string> = new Set(['caption', 'cell', 'heading', 'title'])
/** Sections that sum up what is told with its numbers elsewhere. */
const summaries: ReadonlySet<string> = new Set(['abstract', 'introduction', 'discussion', 'conclusion'])
/**
 * Whether the sentence retells what is reported elsewhere: it gives no test itself, and stands outside the results, under
 * another heading or among the sources of others.
 */
function isRetold({ block, citations, passage }: BlockView, sentence: Sentence, tested: boolean): boolean {
  if (tested || block.section === 'results') return false
  if (block.heading !== '') return true
  return citations.some(({ kind }) => kind !== 'link') && !speaksForItself(passage, sentence)
}

/** Whether the sentence reports the authors’ own test, and not what a mark, a line or a paper of others says. */
function isOwnResult(view: BlockView, sentence: Sentence): boolean {
  const { block, passage } = view
  if (told.has(block.kind) || summaries.has(block.section)) return false
  if (occurs(meant, passage, sentence) || tellsOfOthers(passage, sentence)) return false
  if (rulesTests(view, sentence)) return false
  return ![checksAssumptions, drawsLine, explainsMarks, tellsNuisance, testsMany].some((is) => is(passage, sentence))
}

/** Code that prints a result where the document is made, and macros in brackets that stand for one. */
const printing = /^`r\s|[A-Z\d]{2,}_[A-Z]|[$_[(]/
const macro = /\(\s?\\[A-Z][A-Za-z]{4,40}(?:\{\})?\s?[,;)]/
/** What such code prints where it is no size: p values, degrees of freedom, statistics of tests. */
const noSize = /\bp[._]?(?:val|adj|print)|printp|pval|Pr\(|df\b|[Ff][ ._]?val|\$[FtzpH]\b|[tz][ ._]value/i

/** Whether a result is printed that may hold its size. */
function printsResult(source: string, heard: string): boolean {
  // Code may stand within a formula too: “$\beta = `r …`$”.
  const code = source.match(heard.includes(CODE) ? /`[^`]{1,600}`/g : /`r [^`]{1,600}`/g) ?? []
  return code.some((each) => printing.test(each) && !noSize.test(each)) || macro.test(source)
}

/** “.37 (SD .23)”: a mean with its spread; what it is compared with stands beside it. */
const spread = /\d[\s\uE000]{0,3}\(\s?[*_$]{0,2}SDs?\b[^\d]{0,6}\d/u
/** Two spreads or more. */
const spreads = /\bSD\b.{1,300}\bSD\b/su
/** “26 ± 1 and 3 ± 0”, “Δ = 0.8”: what was compared is given with its spread, or as a difference. */
const compared =
  /\d\s?(?:±|\\pm)\s?\d.{1,120}\d\s?(?:±|\\pm)\s?\d|(?:Δ|\\Delta)[^=<>]{0,24}=\s?[-−]?\d|\bM[}*_]{0,2}\s?\$?=\$?\s?[-−]?\d.{1,200}\bM[}*_]{0,2}\s?\$?=\$?\s?[-−]?\d/su

function tellsSize(view: BlockView, sentence: Sentence): boolean {
  const heard = heardIn(view, sentence)
  const source = view.text({ start: sentence.start, end: sentence.end })
  if (compared.test(source) || spread.test(source)) return true
  // “Ratings: $M = 4.1$; $SD = 0.5$ … The two differed significantly”: the means stand in the sentence before.
  const before = view.passage.sentences[sentence.index - 1]
  if (before && spreads.test(view.text({ start: before.start, end: before.end }))) return true
  if (printsResult(source, heard)) return true
  if (reportedIn(heard).some((r) => r.kind === 'effect' || r.kind === 'interval')) return true
  if (bareSize.test(heard)) return true
  return occurs(sizes, view.passage, sentence)
}

/** Whether a test or its p value is given. */
const givesTest = (heard: string): boolean => reportedIn(heard).some(({ kind }) => kind === 'p' || kind === 'test')

export default defineRule({
  id: 'statistics/missing-effect-size',
  summary: 'A significant result without its size or interval',
  why: 'The size of an effect, not its p value, tells whether it matters: in the best-known eyes test, oxytocin raised the score from about 69 to 72 of 100.',
  better: 'Give the size and its interval: “scores rose by 3 points (95 % CI 0.4 to 5.6), p = .02”.',
  silent:
    'When the paragraph gives a size, an interval, a table or a figure; in captions, abstracts and discussions, whose numbers stand elsewhere; for assumption tests and criteria; when it tells of somebody else’s result; when nothing significant was found.',
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
    const tested = givesTest(heard)
    const match =
      results.match(tokens, sentence, mentions, { longest: true })[0] ??
      (tested || sentence.fragment ? headlines.match(tokens, sentence, mentions, { longest: true })[0] : undefined)
    const before = sentences[sentence.index - 1]
    if (before && checksAssumptions(view.passage, before)) return
    if (!match || !isOwnResult(view, sentence) || isRetold(view, sentence, tested)) return
    if ([followsMark, followsRow].some((is) => is(view.passage, match.focus.start))) return
    // “The following tests showed a significant change:”, and the list tells how large.
    if (tokens[sentence.last - 1]?.form === ':') return
    if (sentences.some((s) => tellsSize(view, s))) return
    // Without any number it may sum up what is told with its numbers elsewhere.
    const reported = tested || sentences.some((s) => givesTest(heardIn(view, s)))
    yield { at: match.focus, message: 'missing', steps: reported ? 0 : -1 }
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
