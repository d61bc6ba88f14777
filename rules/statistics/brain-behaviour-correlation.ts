// statistics/brain-behaviour-correlation: correlations too high to be true, or estimated in the data that chose them.
import type { Mention, Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { legible, type Reported, reportedIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

/** From this size on a correlation between brain and behaviour is doubted. */
const high = 0.7
/** With fewer cases than this a high one is a warning. */
const few = 50
/** From this share of variance on an explanation of behaviour by the brain is doubted: r = .7. */
const muchVariance = 0.49

const brainWords = compilePatterns([
  'brain|brains|gyrus|sulcus|thalamus|striatum|hippocampus|cingulate|accumbens|precuneus|cerebellum|hypothalamus|vmPFC|dlPFC|ACC|PFC|TPJ|eeg|erp|p300|theta|alpha|gamma|white-matter|fa|tract|connectome|network|reactivity|myelin|density|ventricle|lobe|grey-matter|gray-matter|synchrony|coupling|signal|signals|activation|activations|activity|voxel|voxels|cortex|cortical|thickness|volume|bold|fmri|responses|response|connectivity|insula|amygdala|peak'
])
/** Selection and estimation on the same data. */
const circular = compilePatterns([
  '[(selected | chose | identified | picked | took | used) ..2! (voxels | clusters | regions | electrodes | neurons | channels | sensors | roi | rois) ..1! with (the)? (largest | strongest | highest | best | greatest | most) ..3! (effect | effects | response | responses | correlation | difference | activation | contrast)] ..14 (test | tested | report | reported | compared | correlated | same | these | those)',
  '[(selected | chose | identified | extracted | picked | took) ..2! (voxels | clusters | regions | electrodes | neurons) ..3! (that | which | whose | with | for | by | showing) ..2! (correlat* | correlation | significant | significantly | differed | responded)] ..25 (mean | average | correlation | correlations | report | reported | plotted | tested)',
  '[(voxels | clusters | regions | electrodes) were (selected | chosen | identified | defined | picked) ..3! (for | by | because of | based on | on the basis of) ..4! (correlation | correlations | difference | contrast | effect)] ..20 (mean | average | correlation | report | reported | tested | in these)',
  '[(roi | rois | region of interest | regions of interest | mask | cluster) ..3! (was | were)? (defined | drawn | selected | derived | identified | based | chosen) ..8 (contrast | comparison | correlation | effect | peak) ..14 (tested | compared | used | extracted | reported | correlated) ..6 (same | that) (contrast | comparison | data | effect | correlation | scan | scans | runs)]',
  '[(voxel | voxels | cluster | clusters | region | regions | roi | rois | peak | electrode | electrodes) ..5! (that | which | whose | most | of | from | best | with) ..8! (tracked | correlated | correlation | related | predicted | differed | contrast | comparison | effect | significant)] ..10 (extract* | plotted | averaged | taken | estimated | reported | report) ..14 (correlat* | effect | estimate | d | r | same | again)',
  '[(after | having | by) (~find | ~locate | ~identify | ~choose | ~select | ~pick) ..2! (region | regions | voxel | voxels | cluster | clusters | peak | electrode | area | areas) ..8! (correlated | related | associated | predictive | different | significant | responsive)] ..12 (correlation | plotted | effect | report | estimated | same)',
  '[(extract* | taken | averaged) ..6! from (the | this | that | those | these)? ..3! (cluster | clusters | peak | peaks | voxel | voxels) ..6!] ..14 (correlat* | estimate | effect | tested again | retested | same (contrast | data))',
  '[(in | from) the (cluster | clusters | voxels | region | regions | peak) (identified | defined | revealed | found | selected | showing) ..3! (by | in | from | with) ..4! (comparison | contrast | correlation | analysis | difference | effect) , ..14 (differed | correlated | difference | correlation | confirmed | higher | lower)]'
])
/** “A correlation of .92”. */
const worded = compilePatterns([
  'correlation|correlations ..12! [#]',
  'correlated|correlate|correlates ..2! at ..1! [#]',
  'correlated|related [#]',
  '(r | rho | coefficient | coefficients) (of | was | is | were | reached | above | over | exceeding | around | about | between) ..2! [#]',
  '(~correlate | ~relate) ..12! (at | of | with | : | =) [#]'
])
/** Most of the variance in behaviour, explained by the brain. */
const explained = compilePatterns([
  '(~explain | ~account for | ~capture | ~predict) ..4! [(# % | # percent | # per cent)] of ..2! (variance | variability | variation | differences)',
  '[(# % | # percent | # per cent)] of ..2! (variance | variability | variation | differences) ..8! (~explain | accounted | captured | predicted | due)',
  '(~explain | ~account for | ~capture | ~predict) [(# % | # percent | # per cent)] of (the)? ..1! (variance | variability | variation | differences)',
  '[(~explain | ~account for | ~capture | ~predict) (nearly | almost | virtually | practically)? (all | most | three quarters | the whole | the lion’s share) (of)? ..2! (variance | variability | variation | differences | difference)]',
  '[(near-perfect | almost perfect | nearly perfect | perfect | almost one-to-one | one-to-one) (correlation | relation | relationship | match | association | correspondence | prediction | fit)]',
  '[(read | predicted | decoded | tracked | told | seen | inferred | matched | mirrored) ..8! (almost | nearly | near)? perfectly]',
  '[~correlate|~track|~predict|~match ..5! (almost | nearly)? perfectly]'
])
/** Other things that correlate highly, and should. */
const expected = compilePatterns([
  'test-retest|test–retest|retest|reliability|reliable|rater|raters|inter-rater|interrater|icc|agreement|twin|twins|simulated|simulation|questionnaires|software|methods|pipelines|raters | (two | both) (raters | questionnaires | scales | methods | measures)',
  'independent|cross-validated|cross-validation|held-out|localiser|localizer|leave-one-out | other|second half|sample|dataset|cohort | ((in | by) the other)',
  'circular|circularity | (double dipping) | non-independence',
  // What sentences about such numbers say of them.
  'suspicious|sceptical|skeptical|luck|lucky|chance|implausible|implausibly|implausibility|unlikely|artefact|artifact|artefacts|artifacts|inflated|inflates|inflation|spurious|doubtful|beware | (too (high | good | large | strong)) | (by chance)'
])

function isMind(m: Mention): boolean {
  return m.kind === 'state' || m.kind === 'behaviour'
}

const mindWords = compilePatterns([
  '-report|self-reported|self-report|self-rated|reported|felt|rejection|pain|length|quality|satisfaction|duration|intelligence|iq|temper|mood|sex|age|religiosity|political|politics|attitude|attitudes|choice|choices|decision|decisions|judgement|judgements|judgment|judgments|accuracy|speed|symptoms|symptom|severity|distress|grief|depression|anxiety|stress|people | (differences between people) | (individual differences)',
  'score|scores|rating|ratings|rated|questionnaire|scale|trait|patience|personality|behaviour|behavior|performance|gossiping|warmth|tenderness|ability'
])

interface Coefficient {
  readonly value: number
  readonly start: number
  readonly end: number
}

function isHigh(name: string, value: number): boolean {
  if (value > 1) return false
  return /^(?:r|rs|rho|ρ)$/.test(name) ? value >= high : /^r[2²]$/.test(name) && value >= muchVariance
}

/** Nouns for traits and feelings (“generosity”, “loneliness”, “neuroticism”) that the lexicon need not know. */
const trait =
  /^(?!re|connectiv|activ|dens|intens|specific|similar|reliab|thick|mechan|metabol|likel|harness)[a-z]{3,}(?:ness|ity|ism|sion|hood|ship)$/

function coefficient(view: BlockView, sentence: Sentence, all: readonly Reported[]): Coefficient | undefined {
  const r = all.find((x) => x.kind === 'effect' && isHigh(x.name, Math.abs(x.value)))
  if (r) return { value: r.value, start: r.start + sentence.start, end: r.end + sentence.start }
  const { tokens, mentions } = view.passage
  for (const { focus } of worded.match(tokens, sentence, mentions)) {
    const form = tokens[focus.first]?.form ?? ''
    if (/^[-–−]?0?\.[7-9]\d*$/.test(form)) return { value: Number(form), start: focus.start, end: focus.end }
  }
  const most = explained.match(tokens, sentence, mentions, { longest: true })[0]
  if (!most) return undefined
  const share = Number.parseFloat(tokens[most.focus.first]?.form ?? '')
  return Number.isNaN(share) || share / 100 >= muchVariance ? { value: 1, ...most.focus } : undefined
}

/** Whether brain and mind, not two parts of the brain, stand in the sentence; a peak voxel’s correlation is one with the mind. */
function brainAndMind(view: BlockView, sentence: Sentence): boolean {
  const { tokens, mentions } = view.passage
  const here = mentions.filter((m) => m.sentence === sentence.index)
  const brain =
    here.some((m) => m.kind === 'region' || m.kind === 'central') ||
    brainWords.match(tokens, sentence, mentions).length > 0
  const mind =
    here.some(isMind) ||
    mindWords.match(tokens, sentence, mentions).length > 0 ||
    tokens.slice(sentence.first, sentence.last).some(({ form }) => trait.test(form))
  return (brain && mind) || peak.match(tokens, sentence, mentions).length > 0
}
const peak = compilePatterns(['(peak | strongest | best | maximum | maximal) (voxel | voxels | voxel’s | cluster)'])

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
    const { tokens, mentions, text } = view.passage
    if (expected.match(tokens, sentence, mentions).length > 0) return
    const twice = circular.match(tokens, sentence, mentions, { longest: true })[0]
    if (twice) {
      yield { at: twice.focus, message: 'circular' }
      return
    }
    const all = reportedIn(legible(text.slice(sentence.start, sentence.end), view.text(sentence)))
    const r = coefficient(view, sentence, all)
    if (!r || !brainAndMind(view, sentence)) return
    const small = all.some((x) => x.kind === 'size' && x.value < few)
    yield { at: { start: r.start, end: r.end }, message: 'high', ...(small ? { severity: 'warning' as const } : {}) }
  },
  examples: {
    flagged: [
      { text: 'Amygdala activity correlated with fear (⟦r = .88⟧).' },
      { text: 'We ⟦selected voxels that correlated⟧ with age and report their mean correlation.', message: 'circular' }
    ],
    fine: [
      { text: 'Amygdala activity correlated with fear (r = .11).' },
      { text: 'Retest reliability of amygdala activity was r = .80.' },
      { text: 'Voxels were chosen in one half of the data and tested in the independent other half.' }
    ]
  }
})
