// statistics/pseudoreplication: cells, slices, trials or voxels counted as if they were independent subjects.
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { legible, reportedIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

const part =
  'cell|cells|neuron|neurons|neurone|neurones|spine|spines|slice|slices|section|sections|trial|trials|voxel|voxels|synapse|synapses|bouton|boutons|dendrite|dendrites|unit|units|recording|recordings|channel|channels|electrode|electrodes|pup|pups|siblings|littermates|epoch|epochs|image|images|vertex|vertices|well|wells|interneurons|astrocytes|axons|eye|eyes|events|event|spikes|spike|responses|sessions|images|timepoints|fibres|fibers|vesicles|mitochondria|organoids|cultures|wells|biopsies|samples|blocks|bouts|calls|songs|hemisphere|hemispheres'

const few = '(one | two | three | four | five | six | 1 | 2 | 3 | 4 | 5 | 6 | a single | the same)'
const owners =
  '(animal | animals | @animal | @species | mouse | mice | rat | rats | monkey | monkeys | litter | litters | dam | dams | culture | cultures | brain | brains | slice donor | subject | subjects | patient | patients | participant | participants | donor | donors | plate | plates | volunteer | volunteers | bird | birds | dish | cage | cages)'

/** “n = 900 spines”, “spines (n = 900)”. */
const counted = compilePatterns([
  `[n = # ..2! ${part}]`,
  `[${part} \\( n = # \\)]`,
  `[# ..1! ${part} (, | \\( | and | ; ) ..1! ${few} ..1! ${owners}]`,
  `[(${part}) (from | of) (one | a single | two | three) ..2! and (one | a single | two | three) ..2! ${owners}]`,
  `[# ..2! (${part}) (from | of | in | across | cut from | taken from | drawn from) ..1! ${few} ..2! ${owners}]`,
  `[(${part}) ..1! (come | came | stem | stemmed | are | were | taken | drawn | cut)? (from | of) (only | just)? ${few} ..2! ${owners}]`,
  `[${few} ..2! ${owners} (, | \\( | and | ; | : ) ..2! # ..1! ${part}]`,
  `[(# | dozens of | hundreds of | thousands of | ten | twelve | sixteen | twenty | thirty | forty | fifty | sixty | hundred) ..2! (${part}) ..3! (from | of | in | across | taken from | cut from | recorded in | recorded from) (each of)? (the same | ${few} | only ${few} | just ${few} | a single | one) ..2! ${owners}]`,
  `[(${part}) \\( # ..6! (from | of) ..1! (one | a single | two | three | the same) ..2! ${owners} \\)]`,
  `[(${part}) \\( # (per | in each | each | a) ..10 (from | of) ..1! ${few} ..2! ${owners}]`,
  `[(# | all | our | the) ..1! pooled ..1! (${part})]`,
  `[(pooled | pooling | lumped) ..3! (${part}) ..6]`,
  `[(# | ten | twelve | fifteen | twenty | all) (pups | cells | slices | neurons | siblings | littermates) from (each of | both | the same | one | a single | two | three) ..2! ${owners}]`,
  `[# ..1! ${part} from|of|in (one|two|three|four|five|six|2|3|4|5|6 | a single) ..1! (@animal | animals | animal | litters | mice | rats | monkeys | subjects | patients | participants | humans)]`
])
const treated = compilePatterns([
  `[(${part}) ..4! as if (they | it) (were | was) (independent | separate)]`,
  `[(${part}) of (one | a single | two | three | the same) ..1! (litter | litters | culture | cultures) (was | were) ..2! (scored | tested | entered | counted | treated | compared) ..2! (individually | separately | independently)]`,
  `[(${part}) ..6! (were | was | are | is) ..1! (counted | treated | entered | analysed | analyzed | considered | scored | tested) ..1! (separately | individually | independently | twice | as if (they were)? independent)] `,
  `[((doubled | tripled | quadrupled | multiplied | increased | raised | boosted | gave us | giving | yielding | yields | for) ..4! (sample | n | degrees of freedom | power) ..8) (because | by counting | as each | since | by treating | by using | from) ..8 (${part})]`,
  `[(each | every) (of)? ..3! (${part}) (, ..8! ,)? (is | was | were | are) ..2! (entered | counted | treated | used | taken | regarded | scored) ..2! (independent | separate | observation | case | data point | datum | sample | replicate | subject)]`,
  `[(each | every) ..1! (${part}) (is | was | being | as) ..2! (its own | an independent | a separate | a new | one) (observation | subject | sample | case | data point | datum | replicate)]`,
  `[(treating | counting | taking | using | considering) (each | every | all | the | single | individual)? ..2! (${part}) as ..2! (independent | separate | individual | observations | subjects | samples | replicates | participants | animals | units | cases | data points)]`,
  `[(degrees of freedom | df) ..6! (number of | from | by | on | over) ..3! (${part})]`,
  `[(${part}) ..4! (were | was | are | is | entered | served | serve) ..3! (treated | analysed | analyzed | considered | taken | counted | used | entered | pooled | test | tests)? ..3! as ..3! (independent | separate) (animals | subjects | samples | observations | replicates | data points | units | observation | sample | subject | replicate | measurements | cases | animal)?]`,
  `[(each | every) ..1! (${part}) ..3! (was | is | entered | counted | served | serves | contributed | as) ..4! (data point | datum | independent | observation | sample | replicate | unit | subject)]`,
  `[(${part}) ..2! (serve | serves | served | taken | used | were | was | are) (as)? (the | our)? (unit of analysis | units of analysis | statistical unit | experimental unit | sampling unit | cases | replicates)]`,
  `[(~treat | ~take | ~count | ~use | ~enter | ~analyse | ~analyze | ~regard) (all | the | each | every | individual | single)? ..1! (${part}) as ..2! (replicates | replicate | independent | subjects | cases | samples | observations | animals | people | n)]`,
  `[(${part}) ..6! (cut | taken | drawn | recorded | obtained | from)? ..5! (was | were) (entered | counted | treated | analysed | analyzed | tested | used) as ..3! (independent | separate | observation | observations | replicates | animals | cases | samples | subjects)]`,
  `[(${part}) of ..8! (were | was) (analysed | analyzed | counted | treated | entered | tested) ..8! (independent | separate | made n | giving n | n =)]`,
  `[(both | two | all | three | four | five | six | several | repeated) (${part}|measurements|samples|readings|scans|ratings|legs|ears|hands|halves) (of | from | per) (each | every | one | a | the same | person | participant | patient | subject | animal) ..4! (were | was) ..2! (counted | pooled | entered | used | analysed | analyzed | treated | lumped) ..10 (n = #)]`,
  `[(${part}|measurements|readings|ratings) per (person | participant | patient | subject | animal | mouse | rat) ..2! (were | was) (pooled | lumped | counted) ..10 n = #]`,
  `[with ..1! (${part}) as (the)? (unit of analysis | statistical unit | unit | experimental unit | n | sample | replicates)]`,
  `[(${part}) (was | were) the (unit of analysis | statistical unit | experimental unit)]`
])
/** A test on them. */
const tested = compilePatterns([
  '~change|~alter|~rise|~fall|mann-whitney|wilcoxon|kolmogorov-smirnov|regression|correlation|chi-square|n|~test|effect|faster|slower|more|less|fewer|p|~differ|~increase|~decrease|~reduce|~compare|significant|significantly|higher|lower|larger|smaller|~fire|~respond|test|tests|t-test|anova|p-value'
])
/** What makes it right: subjects are counted, averaged or modelled. */
const nested = compilePatterns([
  '~average|averaged|means ..4! (first | then | before) | (~collapse (across | within)) | (one (per | from each))',
  'mixed|mixed-effects|multilevel|hierarchical|nested|clustered|gee|bootstrap | random (effect | effects | intercept | intercepts | factor | slope)',
  '~average|averages|averaging|averaged|mean|means ..6! (within | per | for each | of each | by | across) ..1! (animal | animals | @animal | subject | subjects | mouse | rat | monkey | participant | participants | cell | litter | each)',
  '(per | each) (animal | mouse | rat | monkey | participant | subject | person | litter)',
  '(animal | animals | litter | mouse | mice | rat | rats | participant | participants | subject | subjects | monkey | person) (was | were) the ..2! (unit | units)',
  'n = # ..2! (@animal | animals | mice | rats | monkeys | participants | subjects | people | adults | patients | children | women | men)',
  'inflat*|~violate|~ignore|mistake|error|invalid|wrong|pseudoreplication | (too (small | large | many | few)) | (false positives)',
  'random|randomly|randomised|randomized order|sequence|presented'
])
const manySubjects = /\b(?:from|of|in|across)\s+(?:[1-9]\d+|[789]|seven|eight|nine|ten|eleven|twelve|twenty)\s/

/** The stretch to ask the verdict for: what is “treated as” something is kept at no distance here. */
function judged(view: BlockView, at: TokenSpan): TokenSpan {
  if (view.passage.judge(at, ['fixed']).question !== 5) return at
  return { ...at, last: at.first + 1, end: view.passage.tokens[at.first]?.end ?? at.end }
}

function report(view: BlockView, sentence: Sentence): TokenSpan | undefined {
  const { tokens, mentions, text } = view.passage
  const direct = treated.match(tokens, sentence, mentions, { longest: true })[0]
  if (direct) return direct.focus
  const count = counted.match(tokens, sentence, mentions, { longest: true })[0]
  if (!count) return undefined
  const heard = legible(text.slice(sentence.start, sentence.end), view.text(sentence))
  if (manySubjects.test(heard)) return undefined
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
    const { tokens, mentions, sentences } = view.passage
    const next = sentences[sentence.index + 1]
    const around = next ? [sentence, next] : [sentence]
    if (around.some((s) => nested.match(tokens, s, mentions).length > 0)) return
    const at = report(view, sentence)
    if (at) yield { at, judge: judged(view, at), message: 'counted' }
  },
  examples: {
    flagged: [
      { text: 'Song neurons fired more in spring (⟦n = 95 neurons⟧, p = .01).' },
      { text: '⟦Slices were treated as independent samples⟧.' }
    ],
    fine: [
      { text: 'Song neurons fired more in spring (n = 95 neurons from 12 birds; mixed model).' },
      { text: 'The bird was the unit of analysis.' },
      { text: 'Trials were presented in random order.' }
    ]
  }
})
