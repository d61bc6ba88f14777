// measurement/peripheral-as-central: blood, saliva or urine taken as a reading of the brain.
import { defineRule } from '../../core/rule.ts'
import { asking, awash, concludes, readings, reads } from './questions.ts'

const peptide = '@oxytocin|@vasopressin|@oxytocin_neuron|oxytocinergic|vasopressinergic|peptide'
const fluid =
  '@plasma|@serum|@blood|@circulating|~circulate|@peripheral|@saliva|@urine|@sweat|@tears|~@sampled|spat|venous|arterial|capillary|urinary|salivary'
const brain = '@central|@region|~@brain_place'
/** A look into the brain itself, a dose, or a way between blood and brain: then the sentence rests on more than a sample. */
const unless = [
  '@csf|@central-measure|@rodent|@sheep|@intranasal|@intravenous|@receptor|@gene|spray|~infuse|~inject|~administer|IU|amyloid|aβ|tau|bdnf',
  // Other peptides than those of bonding, and what they say of the heart, the gut or sugar.
  'natriuretic|BNP|NT-proBNP|ANP | ((C | glucagon-like | gene-related | opioid | (amyloid (β | beta)) | intestinal | signal | antimicrobial) peptide) | C-peptide',
  // Both are named, to be told apart.
  '(central | centrally | brain) ..3! (versus | vs | or | and) ..4! (periphery | peripheral | peripherally | circulation) | (peripheral (and | versus | or | vs) central)',
  '(only | merely | at best) ..1! (indirect | rough | crude | weak | imperfect | partial)',
  'pituitary|neurohypophysis|neurohypophyseal|axons|(neurons ..3! ~project|~innervate|~terminate|~send|whose)|volume|thickness|dendrites|(independently)|(blood-brain barrier)|uncoupled|dissociated|decoupled|vasopressin-deficient|osmoreceptor|osmoreceptors|hyperosmolar|osmolarity|lesion|lesions|imaging|~@picture|@fmri_signal|sodium|osmolality|invisible|criticised|criticized|((correlation | relation | relationship | association | difference) between)|lactation|labour|labor|contractions',
  // What the peptide does to circuits is no reading of how much there is.
  `(${peptide}) ..1! (~change | ~alter | ~modulate | ~affect | ~influence | ~shape | ~regulate | ~dampen) ..4! (connectivity | activity | circuit | circuits | circuitry | response | responses | processing)`
]

export default defineRule(
  asking(
    {
      id: 'measurement/peripheral-as-central',
      summary: 'Blood, saliva or urine oxytocin used as evidence about the brain',
      why: 'Oxytocin barely crosses the blood–brain barrier, and release in the brain can be uncoupled from release into the blood. Across studies, central and peripheral levels go together only weakly (r = 0.29), and hardly at all at rest (r = 0.08).',
      better:
        '“plasma oxytocin (a peripheral measure that may not reflect central release)”, or leave out the conclusion about the brain; Valstad et al. (2017) is the source to give.',
      silent:
        'When the sentence or a neighbour says that the measure is peripheral only, when the link is denied or asked about, when cerebrospinal fluid or an animal’s brain was measured, and when a correlation with behaviour is reported as one.',
      references: [
        'valstad2017',
        'mccullough2013',
        'landgraf2004',
        'ludwigleng2006',
        'leng2016',
        'martins2020elife',
        'lefevre2017'
      ],
      severity: 'error',
      covers: ['citation/contradicted-by-library'],
      aspects: ['compartment'],
      messages: {
        index:
          '“{text}” reads the brain from a peripheral sample, but at rest the two hardly correlate (r = 0.08); call it a peripheral measure that may not reflect central release.',
        unmeasured:
          '“{text}” states a quantity inside the living human brain, which no available method measures; say what was measured, and in which fluid.'
      },
      phrases: [
        {
          find: [
            '[rise|increase|fall|drop|decrease|surge|boost|change|changes of|in @oxytocin levels|concentrations|release? (in | inside | within) (the | our | your | their)? human? (brain | brains | amygdala | hypothalamus | head)]',
            '[levels|concentrations|amounts of @oxytocin (in | inside | within) (the | our | your | their)? human? (brain | brains | amygdala | hypothalamus | head)]',
            '[(~have | ~carry | ~show | ~hold | ~contain | with | (there (is | was))) ..1! (more | less | higher | lower | little | much | enough | plenty of | a lack of) ..1! @oxytocin|@vasopressin levels? (in | inside | within) (the | our | your | their | his | her)? human? (brain | brains | amygdala | hypothalamus | head | heads)]',
            '[@oxytocin levels|concentrations (in | inside | within) (the | our | your | their)? human? (brain | brains | amygdala | hypothalamus | head)]',
            '[(their | your | our | his | her | the patient’s | patients’) (paraventricular nucleus | hypothalamus | brain | brains) ..2! (underproducing | overproducing | underproduces | overproduces | producing too little | producing too much | produces less | produces more)]'
          ],
          unless: ['@csf|@central-measure|@peripheral'],
          never: ['@animal'],
          message: 'unmeasured'
        }
      ],
      examples: {
        flagged: [
          { text: '⟦Plasma oxytocin reflects central⟧ oxytocin.' },
          { text: 'Serum oxytocin was low. ⟦Clearly, their brains⟧ released too little of it.' },
          { text: 'Kindness follows a ⟦rise of oxytocin in the brain⟧.', message: 'unmeasured' }
        ],
        fine: [
          { text: 'Plasma oxytocin does not reflect central oxytocin.' },
          { text: 'Plasma oxytocin rose; whether the brain released more is unknown.' },
          { text: 'Plasma oxytocin correlated with warmth towards the baby.' },
          { text: 'Can salivary oxytocin serve as an index of brain oxytocin?' }
        ]
      }
    },
    [
      {
        message: 'index',
        of: [[peptide], [fluid]],
        link: [
          reads,
          readings,
          concludes,
          '=|→|⇒',
          '~suggest|~imply|~parallel|~correspond|~disclose|(i.e.)|(that is)|(in other words)|namely|as|obviously|apparently|surely',
          '(interchangeable | equivalent | identical | synonymous | same) with|to|as',
          '(in | from | via | through | by | with | using) ..3! ~@sampled|saliva|urine|plasma|serum|blood',
          '(look | view | insight | insights | window | peek | clue | clues) at|into|of|to|on|onto',
          awash,
          '~go|~rise|~fall|~move together|(hand in hand)|(in step)'
        ],
        to: [brain],
        unless
      }
    ]
  )
)
