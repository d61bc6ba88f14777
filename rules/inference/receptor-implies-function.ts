// inference/receptor-implies-function: receptors or overlapping anatomy taken as proof of what a substance does.
import { located, placeAccounts, substanceActs, substanceDoes } from '../../core/prose/lexicon/leaps-receptors.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { leapOf } from '../../core/prose/steps.ts'
import { defineRule } from '../../core/rule.ts'

const place = compilePatterns(located)
const effect = compilePatterns(substanceDoes)
const accounts = compilePatterns(placeAccounts)
const acts = compilePatterns(substanceActs)

/** How long a statement may be that only stands beside the place. */
const aside = 8

/** Passive, with the map as the proof: "regulated by oxytocin, as the map shows". */
const mapped = compilePatterns([
  '[(regulated | controlled | governed | modulated | driven | steered) by ..2! @molecule ..2 as ..5! (map | maps | distribution | receptors | anatomy) ..2! (shows | show | demonstrates | reveals | proves | tells)]'
])

/** “Places oxytocin in an ideal position to influence …”: what lies somewhere is said to be made for its task. */
const poised = compilePatterns([
  '(receptor | receptors | @receptor | fibres | fibers | innervation | terminals | projections | binding) ..14 [(places | place | puts | put | leaves | leave) (@molecule | it | them | the (hormone | peptide | transmitter | neuropeptide | molecule)) ..2! in ..3! (position | place | spot) to ..8]',
  '(receptor | receptors | @receptor | fibres | fibers | innervation | terminals | projections | binding) ..14 [(@molecule | @receptor | it | them | they | the (hormone | peptide | transmitter | neuropeptide | molecule)) (is | are)? (ideally | perfectly | uniquely | strategically | optimally | well | superbly | best) (placed | positioned | situated | poised | located | suited | equipped) to ..8]',
  '[(@receptor | receptors | fibres | fibers) (is | are)? (ideally | perfectly | uniquely | strategically | optimally | superbly | best) (placed | positioned | situated | poised | located | suited) to ..8]',
  '[(places | place | puts | put | leaves | leave) @molecule , ..4! (receptor | receptors | @receptor | fibres | fibers | terminals) ..8! , in ..3! (position | place | spot) to ..8]',
  '(receptor | receptors | @receptor | fibres | fibers | terminals) ..14 [(arrangement | location | position | placement | layout | distribution) (that | which) (allows | lets | enables | permits) ..1! @molecule ..8]'
])

/** The receptor was manipulated, or the function is a settled one of the body. */
const otherwise = compilePatterns([
  '@settled | @interventional | @infusion | @injection | @intranasal',
  'block*|antagonist|antagonists|knockout|knocked|delet*|lacking|agonist|agonists|silencing|activat*|stimulat*|inhibit*|excit*|signalling|signaling|channel|channels|transporter',
  // Receptors of the senses, which are cells.
  'mechanoreceptor|mechanoreceptors|thermoreceptor|thermoreceptors|chemoreceptor|chemoreceptors|nociceptor|nociceptors|photoreceptor|photoreceptors|baroreceptors|proprioceptors|taste|(hair cells) | (sensory | olfactory | touch | pain) receptors',
  // What one's own data show, and how little: a limitation.
  '(limited | small | modest | weak) in (size | magnitude | strength) | in our (own | present | current)? sample',
  // How an axis or a drug works, and shares of a variance.
  'axis|variance|ratio|alcohol | (region | part | area) of the brain (that | which)',
  'alone | (uterus | kidney | muscle) | plausible|possible|conceivable|candidate | (binds | bind | bound | binding) to'
])

export default defineRule({
  id: 'inference/receptor-implies-function',
  summary: 'Receptors or overlapping anatomy taken as proof of what a substance does to behaviour',
  why: 'A receptor in a region makes a role there possible, no more: peptide receptors and the places of release often lie apart, and what a receptor does shows only when it is blocked, removed or activated.',
  better: '“receptors in the accumbens make a role in pair bonding plausible”.',
  silent:
    'When the step is denied, asked or called plausible, when the receptor was blocked, deleted or activated, and for bodily functions that are known (uterus, mammary gland).',
  references: ['gimpl2001', 'jurek2018', 'krakauer2017'],
  severity: 'info',
  overclaim: true,
  aspects: ['certainty'],
  about: [
    '@molecule|@receptor|@gene|@region|receptor|receptors|peptide|peptides|hormone|hormones|neurotransmitter|transmitter|neuropeptide|binding|mrna|fibres|fibers|neurons|regions|areas|circuits|circuitry'
  ],
  on: 'sentence',
  messages: {
    located:
      '“{text}” concludes from where receptors lie to what the substance does, but location only makes a role possible; write “makes a role plausible”, or cite a study that blocked the receptor.'
  },
  *check(sentence, view) {
    const { passage } = view
    const { tokens, mentions } = passage
    if (occurs(otherwise, passage, sentence)) return
    const from = { premise: place, without: otherwise }
    const leap =
      leapOf(view, sentence, { ...from, conclusion: effect }, ['certainty']) ??
      leapOf(view, sentence, { ...from, conclusion: acts, beside: aside }, ['certainty'])
    if (leap) {
      yield { at: leap.at, judge: leap.judge, message: 'located' }
      return
    }
    const match =
      mapped.match(tokens, sentence, mentions)[0] ??
      poised.match(tokens, sentence, mentions)[0] ??
      accounts.match(tokens, sentence, mentions)[0]
    if (match) yield { at: match.focus, message: 'located' }
  },
  examples: {
    flagged: [
      { text: '⟦Oxytocin receptors sit in the accumbens, hence oxytocin makes⟧ us love.' },
      { text: '⟦The map of its receptors proves that oxytocin governs⟧ trust.' }
    ],
    fine: [
      { text: 'Receptors in the accumbens make a role in love plausible.' },
      { text: 'The presence of receptors does not show that oxytocin regulates fear.' }
    ]
  }
})
