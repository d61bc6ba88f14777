// statistics/pseudoreplication: cells, slices, trials or voxels counted as if they were independent subjects.
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns, type Match } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { countOf, heardIn, reportedIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

/** Parts of a body, a recording or a day, of which one animal or person gives many. */
const part = '~@case_part'
const few = '(one | two | three | four | five | six | 1 | 2 | 3 | 4 | 5 | 6 | a single | the same | both)'
const owners =
  '(animal | animals | @animal | @species | mouse | mice | rat | rats | monkey | monkeys | litter | litters | dam | dams | culture | cultures | brain | brains | donor | donors | subject | subjects | patient | patients | participant | participants | person | people | woman | women | man | men | child | children | infant | infants | baby | babies | volunteer | volunteers | plate | plates | dish | dishes | bird | birds | flies | larvae | worms | fish | pigs | piglets | cage | cages | family | families | couple | couples | dyad | dyads | classroom | home | homes)'

/** “n = 900 spines”, “300 cells from two rats”: how many parts, and of how few. */
const counted = compilePatterns([
  `[n = # #? ..2! ${part}]`,
  '[n = # ..1! (fields (of view)? | regions of interest | micrographs | photomicrographs | tiles)]',
  `[${part} \\( n = # #? \\)]`,
  `${part} ..14 [(# | ~@numeral | dozens | hundreds | thousands) ..1! (came | come | were | are | taken | drawn | recorded | stem | stemmed) ..1! from (one | a single | the same | two)]`,
  `[(# | ~@numeral | dozens of | hundreds of | thousands of | many | multiple | repeated | several) ..3! ${part} ..8 ${few} ..2! ${owners}]`,
  `[${part} ..8 (from | of | per) ..1! (only | just)? ..1! ${few} ..5! ${owners}]`,
  `[${few} ..2! ${owners} ..12 (# | ~@numeral | dozens of | hundreds of) ..2! ${part}]`,
  `[pooled ..4! ${part}]`,
  `[${part} ..3! pooled (across | over | from)]`,
  `[n ..1! (is | was | equals) ..2! number of ${part}]`,
  `[(sample size | sample sizes) ..2! (: | = | of | was | were)? ..1! # ..2! ${part}]`,
  // “Compared 900 spines with 870”: hundreds of parts on either side of a test.
  `[(~compare | comparison of | comparing) ..3! # ..2! ${part} ..8! (with | to | against | and | versus) #]`,
  `[(pooled | pooling | lumped) ..3! ${part} ..6]`
])
const treat =
  '(~treat | ~count | ~enter | ~analyse | ~analyze | ~regard | ~consider | ~use | ~take | ~score | ~serve | ~test | ~pool | ~lump | ~contribute | ~function | ~define | ~handle | ~act)'
/** What they are taken for. */
const unit =
  '(independent | unrelated | (separate !population|populations|class|classes|type|types|group|groups|kind) | case | cases | data point | data points | datum | observation | observations | replicate | replicates | subject | subjects | animals | animal | participant | participants | volunteers | patients | people | degrees of freedom | unit of analysis | units of analysis | experimental unit | statistical unit | sampling unit | sample size | n)'
const treated = compilePatterns([
  // “Which yielded 360 independent data points for the regression”
  '[(~yield | ~give | ~make | making | giving | yielding | (~result in) | leaving | (~rest on) | (based on)) ..2! # independent (data points | datapoints | observations | measurements | measures | samples | values | cases | responses)]',
  `[${part} ..14 ${treat} ..4! (as | like) ..4! ${unit}]`,
  `[(each | every) ..1! ${owners} ..2! (~provide | ~give | ~contribute | ~complete | ~yield | ~supply) ..3! (# | ~@numeral) ..2! ${part} ..10 (# | ~@numeral) (degrees of freedom | observations | data points | cases)]`,
  `[${part} ..6 (~give | ~yield | ~leave | with | giving | leaving) ..2! # degrees of freedom]`,
  // “Filmed three times, giving us thirty cases”
  '[(twice | (# | ~@numeral) (times | days | occasions)) ..2! (giving | yielding | making | (which (gave | yields | yielded | made))) ..2! (# | ~@numeral) (cases | observations | (data points))]',
  `[${part} ..14 (~take | ~count) for ..4! ${unit}]`,
  `[${treat} ..4! ${part} ..4! (as | like | to be) ..4! ${unit}]`,
  `[(~take | ~count | ~mistake) ..4! ${part} ..4! for ..4! ${unit}]`,
  // What is “analysed separately” has an analysis of its own.
  `[${part} ..8 (~treat | ~count | ~enter | ~analyse | ~analyze | ~score | ~consider | ~test | ~pool) ..6! (independently | individually | twice)] !as|that|the`,
  `[(with | using) ..3! ${part} as ..3! ${unit}]`,
  `[${part} (is | was | were | are | be | being) ..1! (a | an | the | our | its own | their own)? (independent | separate | single | new)? (data point | data points | datum | independent | observation | observations | replicate | replicates | unit of analysis | statistical unit | experimental unit | case | subject)] !of|from`,
  `[(sample size | (statistical power !as) | degrees of freedom | df) ..12 (~count | ~treat | ~raise | ~double | ~multiply | number of | based on) ..6! ${part}]`,
  `[(left and right | both hemispheres | both eyes | both ears | both hands) ..6! ${treat} ..4! (as | separately | independently) ..3!]`,
  `[(statistics | tests | test | analysis | analyses | n | ~compute | ~calculate | ~run) ..4! (over | across | on | with) ..1! ${part}] ,? (not | rather than | instead of) ..2! ${owners}`,
  `[(~compute | ~calculate | ~run | ~test | correlation | regression | t-test) ..4! (over | across | on) ..2! # ${part} (of | from | by) ..2! (# | ~@numeral)]`,
  `[${part} (were | was) ..1! (entered | submitted | fed | put) ..2! (in | into | to) ..2! (t test | t-test | anova | test | regression | correlation | model)]`,
  `[${part} ..8 (doubled | tripled | multiplied | raised | increased | gave us | making | made | giving | yielding) ..3! (n | the sample | sample size | our sample | power | (number of ..1! ${owners})) ..4!]`,
  `[${part} ..14 (sample | n | power | (number of ..1! ${owners})) ..2! (~grow | ~swell | ~rise | ~double | ~triple | ~multiply)]`,
  `[${part} ..8 as (if | though) ..5! (independent | another | other | different | separate | unrelated)]`,
  `[${part} ..6 (with | by | in | using) ..1! (ordinary | simple | standard | plain | usual | unpaired | independent-samples | conventional) ..2! (regression | regressions | correlation | correlations | t-test | t-tests | t test | anova | test | tests)]`
])
/** Measurements of the same people, put together as one large sample. */
const together = compilePatterns([
  `[${part} (of | from | per) ..3! (person | people | participant | patient | subject | animal | woman | man | mouse | rat | owner) ..8! (~pool | ~lump | ~count | ~enter | ~combine | ~treat) ..12]`,
  `[(both | two | all | three | four | several) ..1! ${part} of ..3! ${owners} ..6! (~pool | ~lump | ~count | ~enter | ~combine) ..8]`
])
/** A test on them. */
const tested = compilePatterns([
  'mann-whitney|wilcoxon|kolmogorov-smirnov|regression|correlation|chi-square|~test|effect|effects|p|significant|significantly|significance|t-test|anova|p-value|comparison|tests|difference|differences',
  '~differ|~compare'
])
/** What makes it right: subjects are counted, averaged or modelled. */
const nested = compilePatterns([
  `average|averages|mean|means ..20 across|over ..2! ${part}`,
  '~average|averaged|means ..4! (first | then | before) | (~collapse (across | within)) | (one (per | from each))',
  'mixed|mixed-effects|multilevel|hierarchical|nested|clustered|gee|bootstrap | random (effect | effects | intercept | intercepts | factor | slope)',
  '~average|averages|averaging|averaged|mean|means ..6! (within | per | for each | of each | by | across) ..1! (animal | animals | @animal | subject | subjects | mouse | rat | monkey | participant | participants | cell | litter | each)',
  '(animal | animals | litter | mouse | mice | rat | rats | participant | participants | subject | subjects | monkey | person) (was | were) the ..2! (unit | units)',
  '/ # ..1! (@animal | animals | mice | rats | monkeys | participants | subjects | donors)',
  'n = # !pups|offspring|littermates ..2! (@animal | animals | mice | rats | monkeys | participants | subjects | people | adults | patients | children | women | men)',
  '(at | on) the level of (the | each | single | individual)? ..1! (animal | animals | litter | mouse | rat | participant | participants | subject | person | donor)',
  'inflat*|~violate|~ignore|mistake|error|invalid|wrong|pseudoreplication | (too (small | large | many | few)) | (false positives)',
  'random|randomly|randomised|randomized order|sequence|presented',
  // Who was left out, and what algorithms learn from.
  '(sample size | power) ..16! (small | low | limited)',
  'censored|right-censored|missing|outlier|outliers|~model|simulate*|simulating|simulation|simulations|computational|pixel|pixels',
  '~exclude|~discard|~reject|(fewer than)|(at least # ..3! per)',
  'pca|(principal ..1! components | component)|row|rows|column|columns|matrix|matrices|classifier|classifiers|decoder|decoding|held-out|cross-validation|(in other words)'
])
/** Each animal is spoken of by itself: no number of parts stands for theirs, unless the words say that it does. */
const byEach = compilePatterns([
  '(per | each) (animal | mouse | rat | monkey | participant | subject | person | litter) !(contributed | contributes | provided | provides | gave | gives | yielded | yields | rated | completed)'
])
/** The number of parts taken for n. */
const taken = compilePatterns([
  `(# | ~@numeral | dozens of | hundreds of) ..3! ${part} ..14 n = #`,
  '(giving | making | yielding | gives | gave | hence | so | thus) ..2! n = #'
])
/** More than this many are no animals of the few. */
const most = 6
const manySubjects =
  /\b(?:from|of|in|across)\s+(?:[1-9]\d+|[789]|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty)\s(?:\w{3,12}\s)?(?:animals|mice|rats|monkeys|voles|birds|litters|participants|subjects|patients|people|adults|children|women|men|volunteers|donors|cultures|families|couples)/

/** The stretch to ask the verdict for: what is “treated as” something is kept at no distance here. */
function judged(view: BlockView, at: TokenSpan): TokenSpan {
  if (view.passage.judge(at, ['fixed']).question !== 5) return at
  return { ...at, last: at.first + 1, end: view.passage.tokens[at.first]?.end ?? at.end }
}

/** How many took part. */
const subjectsCounted = compilePatterns([`[(# | ~@numeral)] ..2! ${owners}`])
/** How many degrees of freedom a test had. */
const freedom = compilePatterns([
  '[(# | ~@numeral) ..1! degrees of freedom]',
  '[(degrees of freedom | df) (of | was | were | is | are | came to | =) #]'
])
/** More degrees of freedom for each of those who took part than any design leaves by right: one would do. */
const freedomEach = 2

/** “Our t test with 15 participants had 2,998 degrees of freedom”: what each of them gave many of was counted. */
function tooFree({ passage }: BlockView, sentence: Sentence): TokenSpan | undefined {
  const { tokens, mentions } = passage
  const count = ({ focus }: Match): number => {
    const figures = tokens.slice(focus.first, focus.last).map(({ form }) => countOf(form.replace(/,/g, '')))
    return Math.max(...figures.filter((figure) => !Number.isNaN(figure)))
  }
  const free = freedom.match(tokens, sentence, mentions)[0]
  const tookPart = Math.max(0, ...subjectsCounted.match(tokens, sentence, mentions).map(count))
  return free && tookPart > 0 && count(free) > tookPart * freedomEach ? free.focus : undefined
}

/** Parts that only a body has; words and answers may come from many people. */
const bodily =
  '(cells | neurons | interneurons | astrocytes | slices | synapses | spines | dendrites | axons | boutons | terminals | nuclei | vesicles | mitochondria | fibres | fibers | voxels | spikes | pups | islets)'
const subjects = compilePatterns([
  `[${bodily}] ..3! (~differ | ~be | ~show | ~increase | ~decrease | ~respond | ~fire | ~have)`
])
const anyOwners = compilePatterns([owners])
/** So many degrees of freedom that parts must have been counted. */
const freely = /[tF]\s?\((?:\d,\s?)?([1-9]\d{2,5})\)/

/** “Synapses differed, t(1198) = 3.4”: no animals are named, and the degrees of freedom count the parts. */
function unnamed(
  { passage: { tokens, mentions } }: BlockView,
  sentence: Sentence,
  heard: string
): TokenSpan | undefined {
  if (!freely.test(heard) || anyOwners.match(tokens, sentence, mentions).length > 0) return undefined
  return subjects.match(tokens, sentence, mentions)[0]?.focus
}

function report(view: BlockView, sentence: Sentence, next: Sentence | undefined): TokenSpan | undefined {
  const { tokens, mentions } = view.passage
  const direct =
    treated.match(tokens, sentence, mentions, { longest: true })[0] ??
    together.match(tokens, sentence, mentions, { longest: true })[0]
  if (direct) return direct.focus
  if ([sentence, next].some((s) => s && occurs(byEach, view.passage, s))) return undefined
  const free = tooFree(view, sentence)
  if (free) return free
  const count = counted.match(tokens, sentence, mentions, { longest: true })[0]
  const heard = heardIn(view, sentence)
  if (!count) return unnamed(view, sentence, heard)
  if (manySubjects.test(heard)) return undefined
  const ownSize = reportedIn(heard).some((r) => r.kind === 'size' && r.value > most)
  if (ownSize && taken.match(tokens, sentence, mentions).length > 0) return count.focus
  const statistics = reportedIn(heard).some((r) => r.kind === 'p' || r.kind === 'test')
  return statistics || tested.match(tokens, sentence, mentions).length > 0 ? count.focus : undefined
}

export default defineRule({
  id: 'statistics/pseudoreplication',
  summary: 'Cells, slices, trials or voxels counted as independent subjects',
  why: 'Cells of one animal are alike, so counting them as independent inflates the degrees of freedom and gives small p values for nothing.',
  better: 'Count the animals and model the nesting: “n = 120 neurons from 8 mice; random intercept for mouse”.',
  silent:
    'When the number of animals or people is given next to it, when values are averaged for each animal, when a mixed model is used, and where nothing is tested.',
  references: ['lazic2010', 'aarts2014'],
  severity: 'info',
  profiles: { popular: 'off' },
  aspects: ['fixed'],
  on: 'sentence',
  messages: {
    counted:
      '“{text}” may count parts of a few animals or people as independent cases; give the number of animals, and model the nesting.'
  },
  *check(sentence, view): Generator<Report> {
    if (view.block.kind === 'caption' || view.block.kind === 'cell') return
    const { tokens, mentions, sentences } = view.passage
    const next = sentences[sentence.index + 1]
    const around = next ? [sentence, next] : [sentence]
    if (around.some((s) => nested.match(tokens, s, mentions).length > 0)) return
    const at = report(view, sentence, next)
    if (at) yield { at, judge: judged(view, at), message: 'counted' }
  },
  examples: {
    flagged: [
      { text: 'Song neurons fired more in spring (⟦n = 95 neurons⟧, p = .01).' },
      { text: '⟦Slices were treated as independent⟧ samples.' }
    ],
    fine: [
      { text: 'Song neurons fired more in spring (n = 95 neurons from 12 birds; mixed model).' },
      { text: 'The bird was the unit of analysis.' },
      { text: 'Trials were presented in random order.' }
    ]
  }
})
