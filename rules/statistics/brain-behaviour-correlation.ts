// statistics/brain-behaviour-correlation: correlations too high to be true, or estimated in the data that chose them.
import type { Mention, Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { legible, type Reported, reportedIn } from '../../core/prose/reported.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

/** From this size on a correlation between brain and behaviour is doubted. */
const high = 0.7
/** With fewer cases than this a high one is a warning. */
const few = 50

const brainWords = compilePatterns([
  'activation|activations|activity|voxel|voxels|cortex|cortical|thickness|volume|bold|fmri|responses|response|connectivity|insula|amygdala|peak'
])
/** Selection and estimation on the same data. */
const circular = compilePatterns([
  '[(selected | chose | identified | extracted | picked | took) ..2! (voxels | clusters | regions | electrodes | neurons) ..3! (that | which | whose | with | for | by | showing) ..2! (correlat* | correlation | significant | significantly | differed | responded)] ..25 (mean | average | correlation | correlations | report | reported | plotted | tested)',
  '[(voxels | clusters | regions | electrodes) were (selected | chosen | identified | defined | picked) ..3! (for | by | because of | based on | on the basis of) ..4! (correlation | correlations | difference | contrast | effect)] ..20 (mean | average | correlation | report | reported | tested | in these)',
  '[(roi | rois | region of interest | regions of interest | mask | cluster) ..3! (was | were)? (defined | drawn | selected | derived | identified | based | chosen) ..8 (contrast | comparison | correlation | effect | peak) ..14 (tested | compared | used | extracted | reported | correlated) ..6 (same | that) (contrast | comparison | data | effect | correlation | scan | scans | runs)]',
  '[(in | from) the (cluster | clusters | voxels | region | regions | peak) (identified | defined | revealed | found | selected | showing) ..3! (by | in | from | with) ..4! (comparison | contrast | correlation | analysis | difference | effect) , ..14 (differed | correlated | difference | correlation | confirmed | higher | lower)]'
])
/** “A correlation of .92”. */
const worded = compilePatterns([
  'correlation|correlations ..8! [#]',
  'correlated|correlate|correlates ..2! at ..1! [#]',
  'correlated|related [#]'
])
/** Other things that correlate highly, and should. */
const expected = compilePatterns([
  'test-retest|test–retest|retest|reliability|reliable|rater|raters|inter-rater|interrater|icc|agreement|twin|twins|simulated|simulation|questionnaires|software|methods|pipelines|raters | (two | both) (raters | questionnaires | scales | methods | measures)',
  'independent|cross-validated|cross-validation|held-out|localiser|localizer|leave-one-out',
  'circular|circularity | (double dipping) | non-independence'
])

function isMind(m: Mention): boolean {
  return m.kind === 'state' || m.kind === 'behaviour'
}

const mindWords = compilePatterns([
  'score|scores|rating|ratings|questionnaire|scale|trait|patience|personality|behaviour|behavior|performance|warmth|tenderness|ability'
])

interface Coefficient {
  readonly value: number
  readonly start: number
  readonly end: number
}

function coefficient(view: BlockView, sentence: Sentence, all: readonly Reported[]): Coefficient | undefined {
  const r = all.find(
    (x) => x.kind === 'effect' && /^(?:r|rs|rho|ρ)$/.test(x.name) && Math.abs(x.value) >= high && Math.abs(x.value) <= 1
  )
  if (r) return { value: r.value, start: r.start + sentence.start, end: r.end + sentence.start }
  const { tokens, mentions } = view.passage
  for (const { focus } of worded.match(tokens, sentence, mentions)) {
    const form = tokens[focus.first]?.form ?? ''
    if (/^0?\.[7-9]\d*$/.test(form)) return { value: Number(form), start: focus.start, end: focus.end }
  }
  return undefined
}

/** Whether brain and mind, not two parts of the brain, stand in the sentence; a peak voxel’s correlation is one with the mind. */
function brainAndMind(view: BlockView, sentence: Sentence): boolean {
  const { tokens, mentions } = view.passage
  const here = mentions.filter((m) => m.sentence === sentence.index)
  const brain =
    here.some((m) => m.kind === 'region' || m.kind === 'central') ||
    brainWords.match(tokens, sentence, mentions).length > 0
  const mind = here.some(isMind) || mindWords.match(tokens, sentence, mentions).length > 0
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
