// inference/receptor-implies-function: receptors or overlapping anatomy taken as proof of what a substance does.
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { leapOf } from '../../core/prose/steps.ts'
import { defineRule } from '../../core/rule.ts'

/** Where receptors, fibres or genes lie. */
const located = compilePatterns([
  '@molecule ..1! (fibres | fibers | terminals | axons | projections | nerve endings) ..2! ~reach|~run|~enter|~end|~contact',
  '@receptor|receptor|receptors|immunoreactivity|autoradiography',
  '@gene ..2! (expression | mrna | transcripts | density | is expressed | are expressed)',
  '(~express | ~carry | ~contain | rich in | full of | studded with | dotted with | packed with) ..4! (@gene | @receptor)',
  '@molecule ..1! (binding | fibres | fibers | terminals | axons | projections | neurons | cells) ..6! @region',
  '(expression | binding | density | mrna | fibres | fibers | innervation) ..5! (@molecule | @gene | receptor | receptors)',
  '(distribution | location | map | anatomy | overlap) of ..5! (@receptor | receptors | the two systems | @molecule (and | with) @molecule)'
])

/** What the substance is said to do. */
const function_ = compilePatterns([
  '(@molecule | @gene | the peptide | the hormone | it) ..5! (~@rule | ~@drive | ~@make | ~command | ~run)',
  '(molecule | hormone | chemical | substance | transmitter | source | seat | home | centre | center | engine | key | root | switch | birthplace | cradle) (of | to | for | behind) ..6!',
  '(there|here ..3! (~@human_act | @state | affection) ..2! (is | are)? ..1! (made | born | forged | decided | kindled))',
  "(@molecule | @gene | the peptide | the hormone | peptide's | hormone's | it | its | they | the (system | two | region | area) | @region) ..5! (~control | ~regulate | ~govern | ~drive | ~shape | ~steer | ~determine | ~underlie | ~mediate | ~modulate | ~create | ~cause | ~make | ~produce | ~dictate | ~build | ~act | ~work | ~influence | ~calm | ~reduce | ~promote | ~rule | ~direct | ~guide | ~focus | ~enable | ~support | ~decide | ~strengthen | ~increase | matters | role | function | functions | involved | responsible | essential)",
  'role|involvement (of | in | for)',
  "@molecule|peptide's|hormone's ..1! role|function",
  '(controlled | regulated | governed | driven | steered | modulated | made | produced | ruled | shaped | run) (by | in) ..2!',
  '@molecule must ..3!',
  '@state|@behaviour|love|mood|affection|feelings|gossip|company|romance|friends|faces|@social_brain|(gut feeling)|(gut feelings)'
])

/** Passive, with the map as the proof: "regulated by oxytocin, as the map shows". */
const mapped = compilePatterns([
  '[(regulated | controlled | governed | modulated | driven | steered) by ..2! @molecule ..2 as ..5! (map | maps | distribution | receptors | anatomy) ..2! (shows | show | demonstrates | reveals | proves | tells)]'
])

/** The receptor was manipulated, or the function is a settled one of the body. */
const otherwise = compilePatterns([
  '@settled | @interventional | @animal | @infusion | @injection | @intranasal',
  'block*|antagonist|antagonists|knockout|knocked|delet*|lacking|agonist|agonists|silencing|activat*|stimulat*|inhibits|inhibition|channel|channels|transporter',
  'alone | (uterus | kidney | muscle) | plausible|possible|candidate | (binds | bind | bound | binding) to'
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
  on: 'sentence',
  messages: {
    located:
      '“{text}” concludes from where receptors lie to what the substance does, but location only makes a role possible; write “makes a role plausible”, or cite a study that blocked the receptor.'
  },
  *check(sentence, view) {
    const { passage } = view
    const { tokens, mentions } = passage
    if (occurs(otherwise, passage, sentence)) return
    const leap = leapOf(view, sentence, { premise: located, conclusion: function_, without: otherwise }, ['certainty'])
    if (leap) {
      yield { ...leap, message: 'located' }
      return
    }
    const match = mapped.match(tokens, sentence, mentions)[0]
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
