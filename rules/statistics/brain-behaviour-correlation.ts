// statistics/brain-behaviour-correlation: correlations too high to be true, or estimated in the data that chose them.
import type { Passage, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { over, partsIn, type Stretch, withBefore } from '../../core/prose/parts.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { numbersIn, type Reported } from '../../core/prose/reported.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** From this size on a correlation between brain and behaviour is doubted. */
const high = 0.7
/** From this share of variance on an explanation of behaviour by the brain is doubted: r = .7. */
const muchVariance = 49
/** With fewer cases than this a high one is a warning. */
const few = 50

const brain = compilePatterns(['~@brain_signal', '@region | @central | @receptor'])
const mind = compilePatterns(['~@mind_score', '@state | @behaviour | @practice'])
/** Nouns for traits and feelings (“generosity”, “loneliness”, “neuroticism”) that the lexicon need not know. */
const trait =
  /^(?!re|express|connectiv|activ|dens|intens|specific|similar|reliab|thick|mechan|metabol|likel|harness)[a-z]{3,}(?:ness|ity|ism|sion|hood|ship)$/

/** That one goes along with the other. */
const linked = compilePatterns([
  '(~read off) | correl*|coefficient|coefficients|r|rho|tau|spearman|pearson|~relate|relationship|relation|association|~associate|~predict|~track|~link|~explain|~mirror|~match|~scale|~follow'
])
/** A share of the variance, and what it is a share of. */
const shares = compilePatterns([
  '[(# % | # percent | # per cent)]',
  '[(nearly | almost | virtually | practically)? (all | most | three quarters | the whole | the lion’s share | the bulk) (of)? ..3! (variance | variability | variation | differences)]',
  '[(nearly | almost | virtually | practically) everything]'
])
const spread = compilePatterns(['variance|variability|variation|differences|difference|everything'])
const explained = compilePatterns(['~explain|~capture|~predict|~reflect|(~account for)|(~tell ..1!)|~determine|due'])
/** A fit without rest. */
const perfect = compilePatterns([
  '[(near | nearly | almost | close to)? (perfect | perfectly)] !sense|pitch|storm|example|match|information',
  '[(almost | nearly) (identical | deterministic)]'
])
/** Numbers that are no correlations. */
const otherNumber =
  /^(?:p|ps|α|alpha|auc|icc|accuracy|power|d|g|or|hr|rr|kappa|κ|mm|ms|s|hz|tesla|t|iu|mg|kg|version|sd|se|m)$/

/** Other things that correlate highly, and should; and what is said of numbers that are too high. */
const expected = compilePatterns([
  // A cue that was made to.
  '(cue | cues | stimulus | stimuli | tone | tones) ..2! perfectly',
  'test-retest|test–retest|retest|reliability|reliable|rater|raters|inter-rater|interrater|icc|agreement|twin|twins|simulated|simulation|questionnaires|software|methods|pipelines|split-half|consistency',
  '(two | both | the) (raters | questionnaires | scales | methods | measures | forms | versions)',
  'independent|cross-validated|cross-validation|held-out|localiser|localizer|leave-one-out|replication|replicate|~fail | other|second|odd|even half|sample|dataset|cohort|runs|sessions | (in | by) the other',
  // Regions that belong together by their signal, pieces that an algorithm made, and what is shown for the eye.
  'k-means|kmeans|parcellation|parcellated|meta-analysis|meta-analyses|meta-analytic|ale | (k means) | (posterior (probability | probabilities)) | (small volume)',
  'correlated|coherent|intrinsic|spontaneous ..3! (fluctuation | fluctuations | activity | oscillations)',
  '(network | networks) ..3! (of | as | defined by) ..4! (regions | areas | nodes) | (clustering (algorithm | analysis))',
  'display|illustration|illustrative|visualise|visualize|visualisation|visualization|visualising|visualizing',
  // Signals that are compared with one another, images as they were taken, and variance by its sources.
  'seed|seeds|seed-based|time-series|timeseries|descriptive|heritability|mm|mae | (time (series | course | courses)) | ((resting-state | resting state) ..2! connectivity) | ((age | machine) prediction) | age-prediction | ((environmental | genetic | unmodelled | unmodeled) ..2! (factors | variance))',
  '(between | across | of both) sessions|runs|visits|scanners',
  // Parts of the brain that are told from one another by what they hold, and not by what anybody does.
  '(variance | variability | variation) ..2! (in | of | across) ..3! (expression | data | connectivity | activity | activation | signal | signals | spectra | samples | images | transcriptome)',
  '(gene | mrna | protein) expression',
  '(do | did | does | will | could | can) not ..2! (~report | ~estimate | ~interpret | ~give | ~compute) ..3! (effect | effects | size | sizes | correl* | strength)',
  'circular|circularity|non-independence|anatomical|anatomically | (double dipping)',
  'suspicious|sceptical|skeptical|luck|lucky|chance|implausible|implausibly|implausibility|unlikely|artefact|artifact|artefacts|artifacts|inflated|inflates|inflation|spurious|doubtful|beware|possible|impossible|puzzling|voodoo | too (high | good | large | strong)'
])

const parts =
  'voxel|voxels|cluster|clusters|region|regions|electrode|electrodes|neuron|neurons|channel|channels|sensor|sensors|roi|rois|(region of interest)|(regions of interest)|vertex|vertices|peak|peaks|area|areas|cells|coordinates|mask|window|windows|edges|connections'
const chosen =
  '~select|~choose|~pick|~identify|~define|~find|~locate|~take|~draw|~sort|~isolate|~extract|~determine|~use'
/** Parts of a picture or recording that are chosen, for what, and what is then estimated in them. */
const circularParts = [
  compilePatterns([
    `[(${chosen}) ..8! (${parts})]`,
    `[(${parts}) ..2! (${chosen})]`,
    `[(${parts}) ..10 (~be | ~serve) ..1! (${chosen} | averaged | as)]`,
    `[(~search | ~scan | ~screen | ~comb) ..6! for ..2! (${parts})]`,
    `[(${parts}) (surviving | showing | from | at which | in which | whose | that | which)]`
  ]),
  compilePatterns([
    `[(${parts}) (related | correlated | associated | linked | tied | coupled) (to | with)]`,
    '[(that | which | whose | with | for | by | on | in | at | of | from | where | because of | surviving | showing | most) ..5! (correl* | ~follow | ~track | ~differ | differences | difference | ~predict | contrast | effect | effects | response | responses | responded | comparison | regression | significant | significantly | significance | strongest | largest | highest | greatest | best | most | maximal | maximum | predictive | related | responsive | associated | association | relation | relationship)]',
    '(largest | strongest | highest | greatest | maximal | best | most) ..3! (correl* | t | value | effect | response | difference | voxel | cluster | coordinates)'
  ]),
  compilePatterns([
    '(same | these | those | that | them | there | again | then | mean | their | its) ..8! (correl* | difference | differences | contrast | effect | effects | estimates | related | tested | compared | report | reported | data | scans | runs | d | r | plotted | averaged | more)',
    `(${chosen}) (for | to) ..2! (analysis | analyse | analyze | test | testing | estimate | compare) ..5! (correl* | difference | differences | effect | association)`,
    '(~extract | ~average | ~plot | ~correlate | ~retest | ~estimate | ~compute) ..12 (correl* | relation | relationship | association | strength | scores | ratings | again | differed | against | (how ..6! related) | (same (contrast | comparison | effect | data)))'
  ]),
  compilePatterns([
    'correl* | ~test | ~plot | ~retest | ~report | ~average | ~estimate | ~extract | ~compute | ~compare | (shown to) | ~confirm'
  ])
]

const relation = '(correl* | association | relation | relationship | link | coupling)'
/** “Defined by its association with pain, and found an association with pain in it”. */
const twice = compilePatterns([
  `[(${chosen}) ..8! (by | through | for | (because of) | (according to) | (on the basis of)) ..3! ${relation} (with | to) ..16 ${relation} (with | to | between)]`
])

interface Coefficient {
  readonly value: number
  readonly at: Span
}

function isHigh(name: string, value: number): boolean {
  if (value > 1) return false
  return /^(?:r|rs|rho|ρ)$/.test(name) ? value >= high : /^r[2²]$/.test(name) && value * 100 >= muchVariance
}

/** A number between .7 and 1 that belongs to nothing else. */
function bareNumber({ tokens }: Passage, sentence: Sentence, all: readonly Reported[]): Span | undefined {
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]
    if (token === undefined || !/^[-–−]?0?\.[7-9]\d*$/.test(token.form)) continue
    const { start, end } = token
    const before = tokens.slice(Math.max(sentence.first, i - 3), i).map((t) => t.form)
    const taken = all.some((x) => x.start + sentence.start < end && start < x.end + sentence.start)
    // A row of a table that lost its lines: “ISS 25 (24 to 34) 0.77”, “0.18 ± 0.83”; no number in it is told of.
    if (!taken && /^(?:[)±]|[\d.,–-]{1,12})$/.test(before.at(-1) ?? '')) return undefined
    if (!taken && !before.some((word) => otherNumber.test(word))) return { start, end }
  }
  return undefined
}

function coefficient({ passage }: BlockView, sentence: Sentence, all: readonly Reported[]): Coefficient | undefined {
  const r = all.find((x) => x.kind === 'effect' && isHigh(x.name, Math.abs(x.value)))
  if (r) return { value: r.value, at: { start: r.start, end: r.end } }
  const near = partsIn(passage, briefly(passage, sentence), [linked])
  const bare = near && bareNumber(passage, sentence, all)
  if (bare) return { value: Number(passage.text.slice(bare.start, bare.end)), at: bare }
  const whole = partsIn(passage, sentence, [perfect, linked])
  if (whole) return { value: 1, at: over(whole) }
  const most = partsIn(passage, sentence, [shares, explained, spread])
  if (!most?.[0]) return undefined
  const share = Number.parseFloat(passage.tokens[most[0].first]?.form ?? '')
  return Number.isNaN(share) || share >= muchVariance ? { value: 1, at: over(most) } : undefined
}

/** How long a sentence may be that goes on with what the one before was about. */
const longest = 16

/** A short sentence together with the one before: “The relation was strong. It reached r = .88.” */
function briefly(passage: Passage, sentence: Sentence): Stretch {
  return sentence.last - sentence.first > longest ? sentence : withBefore(passage, sentence)
}

/** Whether brain and mind, not two parts of the brain, are spoken of. */
function brainAndMind(passage: Passage, stretch: Stretch): boolean {
  if (partsIn(passage, stretch, [brain]) === undefined) return false
  const { tokens } = passage
  return (
    partsIn(passage, stretch, [mind]) !== undefined ||
    tokens.slice(stretch.first, stretch.last).some(({ form }) => trait.test(form))
  )
}
const peak = compilePatterns(['(peak | strongest | best | maximum | maximal) (voxel | voxels | voxel’s | cluster)'])

/** Words of recordings: a “peak” or a “window” may be one of anything. */
const recorded = compilePatterns([
  '~@brain_signal | @region | @central',
  'voxel|voxels|cluster|clusters|region|regions|electrode|electrodes|neuron|neurons|channel|channels|sensor|sensors|roi|rois|vertex|vertices|contrast|contrasts|scan|scans|beta|betas|cells|coordinates'
])

/** In longer sentences, in tokens, the parts meet by chance: articles tell much at once of how regions were chosen. */
const most = 40

function circular(passage: Passage, sentence: Sentence): TokenSpan | undefined {
  if (!partsIn(passage, sentence, [recorded])) return undefined
  const again = partsIn(passage, sentence, [twice])?.[0]
  if (again) return again
  if (sentence.last - sentence.first > most) return undefined
  const places = partsIn(passage, sentence, circularParts)
  return places && over(places)
}

export default defineRule({
  id: 'statistics/brain-behaviour-correlation',
  summary: 'Very high correlations of brain and behaviour, or selection and estimation on the same data',
  why: 'Reliable links of brain and behaviour are small. Very high ones mostly come from few people, or from voxels that were chosen because they correlate and then report how well.',
  better: 'Estimate the correlation in independent data, and say so: “in a second sample, r = .15”.',
  silent:
    'For small correlations, reliability, agreement of raters or methods, independent regions, cross-validation, and where circular analysis is explained.',
  references: ['vul2009', 'kriegeskorte2009', 'marek2022'],
  severity: 'info',
  profiles: { popular: 'off' },
  aspects: ['fixed'],
  on: 'sentence',
  messages: {
    high: '“{text}” is higher than reliable links of brain and behaviour are; say whether the correlation was estimated in independent data.',
    circular:
      '“{text}” chooses and estimates on the same data, which inflates the result; estimate it in independent data.'
  },
  *check(sentence, view): Generator<Report> {
    const { passage, block } = view
    if (block.kind === 'heading' || block.kind === 'title' || partsIn(passage, sentence, [expected])) return
    const chosenBy = circular(passage, sentence)
    if (chosenBy) {
      yield { at: chosenBy, message: 'circular' }
      return
    }
    const all = numbersIn(view, sentence)
    const r = coefficient(view, sentence, all)
    const stretch = briefly(passage, sentence)
    if (
      !r ||
      !(brainAndMind(passage, sentence) || brainAndMind(passage, stretch) || partsIn(passage, sentence, [peak]))
    )
      return
    const small = all.some((x) => x.kind === 'size' && x.value < few)
    yield { at: r.at, message: 'high', ...(small ? { severity: 'warning' as const } : {}) }
  },
  examples: {
    flagged: [
      { text: 'Amygdala activity correlated with fear (⟦r = .88⟧).' },
      {
        text: 'We ⟦selected voxels that correlated with age and report their mean correlation⟧.',
        message: 'circular'
      }
    ],
    fine: [
      { text: 'Amygdala activity correlated with fear (r = .11).' },
      { text: 'Retest reliability of amygdala activity was r = .80.' },
      { text: 'Voxels were chosen in one half of the data and tested in the independent other half.' }
    ]
  }
})
