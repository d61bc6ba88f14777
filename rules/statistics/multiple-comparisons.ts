// statistics/multiple-comparisons: many tests, and a line that was made for one.
import { drawsLine, testsMany } from '../../core/prose/criteria.ts'
import { explainsMarks } from '../../core/prose/legends.ts'
import type { Sentence, Token, TokenSpan } from '../../core/prose/model.ts'
import { partsIn, type Stretch } from '../../core/prose/parts.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { denies, occurs } from '../../core/prose/query.ts'
import { countOf, numbersIn, type Reported } from '../../core/prose/reported.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'
import { overlaps, type Span } from '../../core/text/span.ts'

/** From so many tests on one of them may well come out by chance. */
const enough = 5
/** The usual line. */
const alpha = 0.05
/** Maps of the brain at less strict a line than this need more than a size of clusters. */
const lenientFrom = 0.001

const correction =
  '(correction | corrections | correcting | correct | corrected | adjustment | adjustments | adjusting | adjust | adjusted)'
/** No correction was made, or it was left out. */
const uncorrected = compilePatterns([
  '[(uncorrected | unadjusted | unc)] ..8! (threshold | thresholds | p | level | significance | voxel | voxels | cluster | clusters | height | voxelwise | voxel-wise | statistical | alpha | map | maps | test | tests | t-test | t-tests | u-tests | anovas | contrasts | results | comparisons)',
  `[no ..1! (bonferroni | holm | fdr | fwe | alpha | multiplicity) ..1! ${correction}]`,
  '<start> [uncorrected] ,',
  '(p | threshold | thresholds | voxel | voxels | voxelwise | level | maps | map | results | activations) ..4 [uncorrected|unadjusted|unc]',
  `[(no | not | without | n’t | nor | neither) ..4! ${correction} ..4! for ..3! (multiple | many | multiplicity | number | several | # | ~@numeral | (!covariate|covariates ~@many_tests))]`,
  `(voxel | voxels | threshold | map | maps | peak | peaks | cluster | clusters | p | ~@many_tests) ..16 [(without | no) ..1! ${correction}] !(for !multiple|many|several|the|all|#|their|its)`,
  `[(~omit | ~skip | ~forgo | ~waive | ~drop | ~abandon | refrained from | dispensed with | left out | instead of | rather than) ..3! ((bonferroni | holm | fdr | fwe | alpha | statistical | multiplicity) ${correction} | ${correction} for ..2! (multiple | many | several | the (number | tests)))] !(for !multiple|many|several|the|all|#)`,
  `[(bonferroni | holm | fdr | fwe) ${correction}? (~be)? ..3! (too | overly | unduly | unnecessarily | so) (strict | conservative | harsh | stringent | severe)]`,
  '[(not | never | n’t | nor) ..1! (adjust | correct | lower | divide) ..2! (alpha | (p values) | p-values | threshold | thresholds | (significance level))]',
  // “Bonferroni would have left nothing.”
  '[(bonferroni | holm | fdr | fwe | correction | correcting) ..3! (would | had) ..4! (~leave | ~render | ~make)? (nothing | none | no result | no results | all ..2! (insignificant | non-significant | nonsignificant) | ~wipe out | ~erase | ~kill | ~eliminate)]',
  '[(not | n’t) ..2! (use | apply | perform | carry out | make) ..1! (a | any | the)? (bonferroni | fdr | fwe | holm)]',
  `(<start> | , | and | but | so | the | a | any | bonferroni | fdr | fwe | holm | multiplicity | alpha | statistical | comparison | comparisons | testing) [${correction} ..4! (was | were | is) ..2! (omitted | left out | skipped | waived | not (applied | made | used | performed | necessary | needed | required))]`
])
/** “At least 10 voxels”: a cluster size is no correction by itself. */
const extent = compilePatterns([
  '[(exceeding | at least | more than | minimum of | \\> | ≥ | with | of | than) ..2! (# | ~@numeral) (contiguous | adjacent | connected | neighbouring | neighboring)? (voxels | vertices)]',
  '[(k | cluster size) (\\> | = | ≥) #]'
])
/** What came out of many. */
const picked = compilePatterns([
  '[(one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | a single | only | just | some | several | a few | a handful | # | alone) ..6! (significant | significance | ~reach | ~survive | ~emerge | (~come out) | (~stand out) | (~turn out) | ~favour | ~favor | ~correlate | ~@outcome_verb | ~show) ..6!]',
  '[(one | two | three | four | five | six | some | several | #) ..3! (below | under | beneath | past | beyond) ..1! (.05 | 0.05)]',
  '[(significant | significantly) ..6! (in | for | on | with) ..1! (one | two | three | four | #) (of | out of) ..1! (# | ~@numeral | forty | fifty | sixty)]',
  '[~reveal|~show|~yield|~find|~give|~bring ..4! (r = # | significant) ..4!]'
])
/** Everything of a kind was tested. */
const all = compilePatterns([
  '~@many_tests after ~@many_tests',
  '(all | each | every | each of the | every one of the | whole range of | battery of | dozens of | scores of | hundreds of | thousands of) (of)? ..3! ~@many_tests'
])
/** What is done to a list of outcomes. */
const probed = compilePatterns([
  '~test|~compare|~analyse|~analyze|~measure|~assess|~correlate|~rate|~record|~regress|~examine|~split|~screen|~search|search|screen|screening|~scan|~explore|~probe|~compute|~run|~relate|~associate|~link|exploratory|among|across|of|(~look at)|(~look for)|(~look through)|correlations|~genotype|~sequence'
])
/** What makes it right. */
const corrected = compilePatterns([
  'bonferroni*|bonferroni-adjusted|bonferroni-corrected|fdr-corrected|fdr-adjusted|fwe-corrected|holm-bonferroni|holm-corrected|holm-adjusted|q|multiplicity-adjusted',
  // “AlphaSim-corrected”, “FWEc”, “small-volume-corrected”.
  '!un-corrected|non-corrected -corrected',
  'fwe*|fdr*|alphasim*|tfce|grf|pcorrected',
  'fwe|fdr|fwer|bonferroni|holm|hochberg|hochberg’s|benjamini-hochberg|sidak|šidák|tukey|scheffé|benjamini|family-wise|familywise|tfce|corrected|correction|permutation|preregistered|pre-registered|registered|adjusted',
  '(false discovery rate) | (small volume correction) | (for ..1! (display | illustration | visualisation | visualization | completeness | descriptive))',
  'display|displayed|visualised|visualized|illustration',
  '(~replicate | replication | ~confirm) ..6! in ..3! (other | second | independent | held-out | new | validation | confirmatory) ..2! (half | sample | samples | cohort | data | dataset | set)',
  'exploratory-confirmatory|split-half|held-out|(p|ps ..4! for (each | all | both | every))',
  '~be|as|considered|deemed|labelled|labeled|purely|only exploratory|descriptive|hypothesis-generating !(study | trial | analysis | research)'
])
const lesson = compilePatterns([
  '(false positive | false positives | dead salmon | type I)',
  '(by chance) | (chance alone) | (what chance) | (expected by) | (chance findings) | (summed | averaged | combined | collapsed) ..2! (in | into | to)',
  '(earlier | previous | older | other | those | these | many | such | past | early | results that | studies that) ..2! (studies | papers | work | reports | maps | results | trials | analyses | had | have | were)',
  'acuity|refractive|vision|visual|eyesight|near-sighted|nearsighted|myopia|(correction for nonsphericity)',
  // A limit or a gap is no test, and the name of a test no result.
  'significant limitation|limitations|challenge|challenges|problem|problems|advance|advances|gap|gaps|issue|issues|question|questions|drawback|drawbacks',
  'significance test|tests|testing',
  // What the studies of a review did, which voxels were looked at, and lines that are called exploratory where they are drawn.
  'paper|papers|study|studies|report|reports|article|articles ..3! ~report|~use|~apply|~employ ..3! uncorrected',
  '~restrict|~confine|~limit to ..12! voxel|voxels|mask|areas|regions ..24 uncorrected',
  'mask|masks|localiser|localizer|localisers|localizers|roi|rois ..24 uncorrected',
  'exploratory ..1! threshold|thresholds|level|levels',
  // “p < .05 for 90 % of regions”: a share is told; “a fit of r = .8”: how well a model does.
  'p \\< # (for | in | at) ..2! (# % | # percent) of',
  'fit|fits of ..1! r = #',
  // What was written down beforehand is another question than what was done.
  '(not | n’t) ..3! (specified | mentioned | described | planned | preregistered | pre-registered | anticipated)',
  // A share that is large, no test that came out.
  '(significant | significantly) ..1! (portion | share | amount | proportion | part | fraction | number | majority)',
  // The line of such studies is drawn for all their tests; what is as before without one was found otherwise.
  'genome-wide|genomewide|gwas|(genome wide)|unchanged|((~hold | the same | similar | robust) ..6! (if | when))',
  // “Not significant after adjusting for multiple testing”: it was adjusted for.
  'significant|survived|survive|survives|remained|remain ..4! (after | when | once | following | upon | with) ..3! (adjusting | correcting | correction | adjustment | controlling | adjusted | corrected)',
  '~exclude|attention (check | checks)',
  // What others do, or may do, is worried about: no test of one’s own is told of.
  'concern|concerns|worry|worries|criticism|criticisms|criticise*|criticize*|pitfall|pitfalls|malpractice|crisis|replicability|reproducibility|p-hacking|harking|(publication bias)|(selective reporting)|(selective outcome)|(questionable research)|(researcher degrees)',
  // The terms of one model are no tests among many.
  '(main | interaction) (effect | effects) | (significant interaction) | (all predictors)'
])
/** Clusters of voxels come out of a correction, unless a lenient line is named. */
const clustered = compilePatterns(['(significant | significantly) ..4! (cluster | clusters)'])
const counted = compilePatterns([
  '(# | ~@numeral | forty | fifty | sixty | seventy | eighty | ninety | hundred) ..2! ~@many_tests',
  '~@many_tests in (# | ~@numeral) ..1! ~@many_tests'
])

/** “Trust, gaze, mood, pulse, sleep and marital status were each tested”: the longest run of short members between commas. */
function listed(tokens: readonly Token[], { first, last }: Stretch): number {
  let [members, most, since] = [0, 0, 0]
  for (let i = first; i < last; i++) {
    const { form, kind } = tokens[i] as Token
    // Values are no outcomes.
    if (kind === 'number' || kind === 'maths') members = 0
    if (form === ',' || form === 'and' || form === 'or') {
      members = since <= longestMember ? members + (since > 0 ? 1 : 0) : 1
      since = 0
      most = Math.max(most, members + 1)
    } else since++
  }
  return most
}
const longestMember = 2

/** Each way of splitting a sample is a test, and few are told as a list. */
const subgroups = compilePatterns([
  '(subgroup | subgroups | sub-group | sub-groups | stratified) ..1! (analyses | analysis | tests | comparisons)? ..2! (by | for | according to | of | on | in)'
])
const splits = 3

/** How many tests a stretch tells of; 0 where it tells of few. */
function testsIn(view: BlockView, stretch: Stretch): number {
  const { tokens, mentions } = view.passage
  if (partsIn(view.passage, stretch, [subgroups])) {
    const ways = listed(tokens, stretch)
    if (ways >= splits) return ways
  }
  if (!partsIn(view.passage, stretch, [probed])) return 0
  const numbers = counted.match(tokens, stretch, mentions).flatMap(({ span }) =>
    tokens
      .slice(span.first, span.last)
      .map(({ form }) => countOf(form))
      .filter((n) => n >= enough)
  )
  if (numbers.length > 0) return Math.max(...numbers)
  const every = all.match(tokens, stretch, mentions).length
  // Every scale with every region: as many as their product.
  if (every > 0) return enough ** Math.min(every, 2)
  const members = listed(tokens, stretch)
  return members >= enough ? members : 0
}

/** Nothing is picked where most come out. */
const most = compilePatterns(['(for | in | of | across | on) most|both'])

const fivePercent = '(# % | # percent | five percent | .05 | 0.05)'
/** “With a separate t-test”, “each at an alpha of 5 %”: one line for each of many. */
const separately = compilePatterns([
  '[(separate | individual | own) ..1! (test | tests | t-test | t-tests | anova | anovas | regression | regressions | u-test | model | models)]',
  '[(~@many_tests) ..8! ((one by one) | (one at a time) | (one after the other))]',
  `[(alpha | level | threshold) (of | at) ..1! ${fivePercent}]`,
  `[at (a | an | the) ..1! ${fivePercent} (alpha | level | threshold)]`
])
/** “A t test at each of 300 time points”. */
const everywhere = compilePatterns([
  '[(t-test | t-tests | (t test) | (t tests) | anova | anovas | u-test | u-tests) ..5! (at | for | in | on | with) (each | every) ..4! ~@many_tests]'
])
/** What came out of tests. */
const outcome = compilePatterns([
  'higher|lower|larger|smaller|greater|better|worse|stronger|weaker|~differ|~correlate|significant|significantly|~rise|~drop|~improve|~predict|difference|differences|~alter|~distinguish|~discriminate|~separate'
])
/** “Three were significant at p < .05”: the line is named for what passed it. */
const passed = compilePatterns([
  '(one | ~@numeral | several | some | #) ..3! (was | were | came out | proved | turned out | ~reach | ~pass | ~survive) ..3! p|<maths>',
  '(one | ~@numeral | several | some | #) ..3! (was | were | came out | proved | turned out) ..1! significant at',
  '(one | two | three | four | five | six | seven | eight | nine | several | some | #) (of them)? (passed | survived) <end>|it|this'
])

/** “Of 20 outcomes, one reached p = .04”, in one sentence or in two. */
function singled(view: BlockView, sentence: Sentence): Report | undefined {
  const { passage } = view
  if (view.block.kind === 'caption' || view.block.kind === 'cell') return undefined
  if (explainsMarks(passage, sentence) || occurs(most, passage, sentence)) return undefined
  const apart = partsIn(passage, sentence, [separately])?.[0]
  if (apart && testsIn(view, sentence) >= enough && occurs(outcome, passage, sentence))
    return { at: apart, message: 'many' }
  const repeated = partsIn(passage, sentence, [everywhere])?.[0]
  const isResult = () => numbersIn(view, sentence).some(({ kind, relation }) => kind === 'p' && relation !== '>')
  if (repeated && occurs(outcome, passage, sentence) && isResult()) return { at: repeated, message: 'many' }
  if (drawsLine(passage, sentence) && !occurs(passed, passage, sentence)) return undefined
  const before = passage.sentences[sentence.index - 1]
  const count = testsIn(view, sentence) || (before ? testsIn(view, before) : 0)
  if (count === 0) return undefined
  const values = numbersIn(view, sentence).filter((r) => r.kind === 'p')
  // Where several values stand side by side, nothing was picked, unless few of many came out and none of them by far.
  if (values.length > 1) return few(view, sentence, values, count)
  // Genes “at p < .05” were sorted by a line; nothing is said of how many tests it was drawn for.
  const sorted = testsMany(passage, sentence) && values.every(({ relation }) => relation === '<')
  const p = sorted ? undefined : values.find((r) => r.relation !== '>' && r.value > alpha / count && r.value <= alpha)
  if (p) return { at: { start: p.start, end: p.end }, message: 'many' }
  const some = values.length > 0 ? undefined : pickedIn(view, sentence)
  return some && !denies(passage, some) ? { at: some, message: 'many' } : undefined
}

/** What came out of many; “the five most frequent categories” were named before, and not found among others. */
function pickedIn({ passage }: BlockView, sentence: Sentence): TokenSpan | undefined {
  const { tokens, mentions } = passage
  if (!occurs(significant, passage, sentence)) return undefined
  const found = picked.match(tokens, sentence, mentions).map(({ focus }) => focus)
  const isDefinite = ({ first }: TokenSpan): boolean => determined.has(tokens[first - 1]?.form ?? '')
  const isNumbered = ({ first }: TokenSpan): boolean => !Number.isNaN(countOf(tokens[first]?.form ?? ''))
  return found.find((at) => !isDefinite(at) && (isNumbered(at) || !found.some(isDefinite)))
}

/** “Of 24 scales, two differed (p = .03 and p = .04)”. */
function few(view: BlockView, sentence: Sentence, values: readonly Reported[], count: number): Report | undefined {
  const [first, last] = [values[0], values.at(-1)]
  const near = ({ relation, value }: Reported) => relation !== '>' && value > alpha / count && value <= alpha
  if (!first || !last || values.length > count / 3 || !values.every(near)) return undefined
  if (testsIn(view, sentence) < enough || !partsIn(view.passage, sentence, [fewOf])) return undefined
  return { at: { start: first.start, end: last.end }, message: 'many' }
}
const fewOf = compilePatterns([
  '(of | among | from | out of) ..2! (# | ~@numeral | forty | fifty | sixty) ..5! ~@many_tests',
  '(one | two | three | four | five | # | ~@numeral) of ..2! (# | ~@numeral | forty | fifty | sixty) ..3! ~@many_tests'
])

/** Before a number: what was named before, all there are, a figure. */
const determined: ReadonlySet<string> = new Set(
  'top least first last the these those all both figure fig table experiment study session area'.split(' ')
)
const significant = compilePatterns([
  'significant|significantly|significance|((below | under) ..1! .05|0.05)|(reached ..1! threshold)|(came out)|(stood out)|(r = #)'
])

/** A cluster extent and a lenient line, called significant or active. */
function lenient(view: BlockView, sentence: Sentence): Report | undefined {
  const match = partsIn(view.passage, sentence, [extent])?.[0]
  const p = numbersIn(view, sentence).find((r) => r.kind === 'p')
  return match && p && p.value >= lenientFrom ? { at: match, message: 'extent' } : undefined
}

/** “Voxels with t > 3.1 were deemed active”: one line for each of thousands. */
const calledActive = compilePatterns([
  '[(voxel | voxels | vertices | pixels | clusters | (brain (regions | areas))) ..10 (~deem | ~consider | ~regard | ~count | ~class | ~classify | ~take | ~declare | ~treat | ~interpret | ~call | ~judge | ~define | ~accept | ~label) ..4! (active | activated | activation | activations | significant | significantly)]',
  '[(active | activated | significant | responsive) (voxels | vertices | pixels | clusters) ..3! (defined | taken | considered | identified | those) ..4]'
])
/** A line in terms of t or z. */
const heightLine = /\b[tz](?:[- ](?:value|score|statistic)s?)?\s?(?:[>=≥]|above|of|over|exceeding)\s?\d/i

/** Voxels called active by the height of each alone. */
function byHeight(view: BlockView, sentence: Sentence): Report | undefined {
  const called = partsIn(view.passage, sentence, [calledActive])?.[0]
  const lenientP = () => numbersIn(view, sentence).some((r) => r.kind === 'p' && r.value >= lenientFrom)
  const drawn = called && (heightLine.test(view.text(sentence)) || lenientP())
  return drawn ? { at: called, message: 'uncorrected' } : undefined
}

function otherwise(view: BlockView, sentence: Sentence): Report | undefined {
  const line = lenient(view, sentence) ?? byHeight(view, sentence)
  return line ?? (occurs(clustered, view.passage, sentence) ? undefined : singled(view, sentence))
}

export default defineRule({
  id: 'statistics/multiple-comparisons',
  summary: 'Significance from many tests without a correction',
  why: 'Among thousands of voxels, or twenty outcomes, some pass the line by chance; lenient thresholds for clusters inflated false positives too.',
  better: '“FWE- or FDR-corrected at …; cluster-forming threshold p < .001”, or say that the tests were exploratory.',
  silent:
    'When a correction or a registered outcome is named, when a map is shown for display only, and when the need for correction is explained.',
  references: ['eklund2016', 'bennett2009', 'nichols2017', 'botvinik2020'],
  severity: 'warning',
  profiles: { popular: 'off' },
  aspects: ['fixed', 'absence'],
  about: [
    'p|~test|t-test|t-tests|anova|anovas|statistic|statistics|statistical|statistically|significant|significantly|significance|nonsignificant|threshold|thresholds|thresholded|alpha|voxel|voxels|cluster|clusters|comparison|comparisons|correlation|correlations|correlated|~correlate|regression|regressions|multiplicity|fwe|fdr|bonferroni|holm|uncorrected|(correction|corrections for ..2! (multiple | # | ~@numeral))|(false positives) | gwas | hypothesis|hypotheses'
  ],
  on: 'sentence',
  messages: {
    uncorrected:
      '“{text}” lets chance findings through, as thousands of voxels or many outcomes are tested; name the correction (FWE or FDR) and its level.',
    extent:
      '“{text}” is no correction by itself, and lenient cluster thresholds give false positives; name the corrected level.',
    many: '“{text}” may be chance, as many tests were made; correct for their number, or call the result exploratory.'
  },
  *check(sentence, view) {
    const { tokens, mentions, sentences } = view.passage
    if (partsIn(view.passage, sentence, [lesson])) return
    const own = partsIn(view.passage, sentence, [uncorrected])?.[0]
    const [before, after] = [sentences[sentence.index - 1], sentences[sentence.index + 1]]
    // “No correction was applied” holds the word itself.
    const outside = (m: { span: Span }) => !own || !overlaps(m.span, own)
    if (corrected.match(tokens, sentence, mentions).some(outside)) return
    const made = (s?: Sentence) =>
      s && partsIn(view.passage, s, [corrected]) && !partsIn(view.passage, s, [uncorrected])
    // What is called uncorrected here is so, whatever was corrected before.
    const plainly = own !== undefined && /\buncorrected\b/i.test(view.text(own))
    if ((!plainly && made(before)) || (!own && made(after))) return
    // Further off in the paragraph the correction may be told too.
    if (!own && sentences.some(made) && !partsIn(view.passage, sentence, [extent])) return
    const report = own ? { at: own, message: 'uncorrected' } : otherwise(view, sentence)
    if (report) yield report
  },
  examples: {
    flagged: [
      { text: 'The song nucleus was active at p < .001, ⟦uncorrected⟧.', message: 'uncorrected' },
      { text: 'Of 20 measures of song, ⟦one was significant⟧.', message: 'many' },
      { text: 'Voxels at p < .01 ⟦with at least 10 contiguous voxels⟧ were called active.', message: 'extent' }
    ],
    fine: [
      { text: 'The song nucleus was active at p < .05, FWE-corrected.' },
      { text: 'Maps at p < .001 uncorrected are shown for display.' },
      { text: 'Of 20 measures of song, one was significant, and none after Bonferroni correction.' }
    ]
  }
})
