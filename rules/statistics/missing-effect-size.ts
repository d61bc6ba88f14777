// statistics/missing-effect-size: a significant result without its size.

import { checksAssumptions, drawsLine, rulesTests, tellsNuisance, testsMany } from '../../core/prose/criteria.ts'
import {
  explainsMarks,
  followsMark,
  followsRow,
  isLegendThroughout,
  isPanel,
  opensAsLegend
} from '../../core/prose/legends.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { comparesAtOutset } from '../../core/prose/outset.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { heardIn, isCiting, reportedIn } from '../../core/prose/reported.ts'
import { speaksForItself, tellsOfOthers } from '../../core/prose/retold.ts'
import { listsPlaces, readsMap, tellsMap } from '../../core/prose/thresholded-maps.ts'
import { defineRule, type Fact, type Reading } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { givesPeak, isToldBeside, tellsSize } from './told-sizes.ts'

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

/** Blocks that announce or repeat what the text tells with its numbers, and the words of others. */
const told: ReadonlySet<string> = new Set(['caption', 'cell', 'heading', 'title', 'quote'])
/** Sections that sum up what is told with its numbers elsewhere. */
const summaries: ReadonlySet<string> = new Set(['abstract', 'introduction', 'discussion', 'conclusion'])
/**
 * Whether the sentence retells what is reported elsewhere: it gives no test itself, and stands outside the results, under
 * another heading or among the sources of others.
 */
function isRetold({ block, citations, passage }: Reading, sentence: Sentence, tested: boolean): boolean {
  if (tested || block.section === 'results') return false
  if (block.heading !== '') return true
  return citations.some(({ kind }) => kind !== 'link') && !speaksForItself(passage, sentence)
}

/** Whether the sentence reports the authors’ own test, and not what a mark, a line or a paper of others says. */
function isOwnResult(view: Reading, sentence: Sentence): boolean {
  const { block, passage } = view
  if (told.has(block.kind) || summaries.has(block.section)) return false
  if (isPanel(passage, sentence) || isLegendThroughout(passage)) return false
  if (occurs(meant, passage, sentence) || tellsOfOthers(passage, sentence)) return false
  if (rulesTests(view, sentence)) return false
  return ![checksAssumptions, drawsLine, explainsMarks, tellsNuisance, testsMany].some((is) => is(passage, sentence))
}

/** What a map of the brain shows, in words. */
const mapped = compilePatterns([
  'activation|activations|deactivation|deactivations|bold|haemodynamic|hemodynamic|connectivity|fc|dfc|voxel|voxels|cluster|clusters | (grey|gray matter volume|volumes) | (brain|neural|cortical|regional activity|response|responses)'
])

/** Whether the sentence tells of a map, whose sizes stand in its table: in its words, or by the places that it lists. */
function isOfMap(view: Reading, sentence: Sentence): boolean {
  const { passage } = view
  if (occurs(mapped, passage, sentence)) return true
  return readsMap(view) && listsPlaces(passage, [sentence, passage.sentences[sentence.index + 1]])
}

/** Whether a test or its p value is given. */
const givesTest = (heard: string): boolean => reportedIn(heard).some(({ kind }) => kind === 'p' || kind === 'test')

/** A significant result without its size in the paragraph. */
interface Unsized {
  readonly focus: Span
  /** The sentence. */
  readonly said: string
  readonly steps: number
}

function unsizedIn(view: Reading, sentence: Sentence): Unsized | undefined {
  const { passage } = view
  const { tokens, mentions, sentences } = passage
  const said = passage.text.slice(sentence.start, sentence.end)
  const heard = heardIn(view, sentence)
  if (!heard.includes('ignifican') || isCiting(said)) return undefined
  const tested = givesTest(heard)
  const match =
    results.match(tokens, sentence, mentions, { longest: true })[0] ??
    (tested || sentence.fragment ? headlines.match(tokens, sentence, mentions, { longest: true })[0] : undefined)
  const before = sentences[sentence.index - 1]
  if (before && checksAssumptions(passage, before)) return undefined
  if (!match || !isOwnResult(view, sentence) || isRetold(view, sentence, tested)) return undefined
  if ([followsMark, followsRow].some((is) => is(passage, match.focus.start))) return undefined
  // “The following tests showed a significant change:”, and the list tells how large.
  if (tokens[sentence.last - 1]?.form === ':') return undefined
  if (sentences.some((s) => tellsSize(view, s) || givesPeak(heardIn(view, s)))) return undefined
  const verdict = passage.judge(match.focus, ['fixed'])
  if (verdict.silent) return undefined
  // Without any number it may sum up what is told elsewhere: of a map in its table, of those who took part in theirs.
  const reported = tested || sentences.some((s) => givesTest(heardIn(view, s)))
  // “(p < .001 uncorrected)” without a statistic is the line of a map.
  const drawn = !tested || tellsMap(view, sentence, reportedIn(heard))
  const shown = (drawn && isOfMap(view, sentence)) || (!tested && opensAsLegend(passage))
  const elsewhere = !reported || shown || comparesAtOutset(view, sentence)
  return { focus: match.focus, said, steps: verdict.steps + (elsewhere ? -1 : 0) }
}

const unsized: Fact<readonly Unsized[]> = (view) =>
  view.passage.sentences.map((sentence) => unsizedIn(view, sentence)).filter((found) => found !== undefined)

export default defineRule({
  id: 'statistics/missing-effect-size',
  summary: 'A significant result without its size or interval',
  why: 'The size of an effect, not its p value, tells whether it matters: in the best-known eyes test, oxytocin raised the score from about 69 to 72 of 100.',
  better: 'Give the size and its interval: “scores rose by 3 points (95 % CI 0.4 to 5.6), p = .02”.',
  silent:
    'When the paragraph gives a size, an interval, a table or a figure; in captions, abstracts and discussions, whose numbers stand elsewhere; for assumption tests and criteria; when it tells of somebody else’s result; when nothing significant was found. It is silent where the coordinates of peaks are given, whose sizes stand in tables. It is milder where the paragraph before or after, or a table beside, tells of the size, for maps of the brain told in words, and for groups as they came to the study.',
  references: ['nuijten2016', 'szucs2017'],
  severity: 'info',
  profiles: { popular: 'off' },
  aspects: ['fixed'],
  on: 'document',
  messages: {
    missing: '“{text}” tells that there is an effect, but not how large it is; add the effect size with its 95 % CI.'
  },
  *check({ blocks, locate }) {
    for (const [at, view] of blocks.entries()) {
      for (const { focus, said, steps } of view.fact(unsized)) {
        const beside = steps === 0 && isToldBeside(blocks, at, said)
        yield { at: locate(view, focus), message: 'missing', steps: beside ? -1 : steps }
      }
    }
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
