// measurement/peripheral-monoamine: monoamines in blood, urine or platelets used as brain transmitter levels; commercial transmitter tests.
import { defineRule } from '../../core/rule.ts'
import { asking, concludes, reads } from './questions.ts'

const monoamine =
  '@serotonin|@dopamine|@noradrenaline|@monoamine|neurotransmitter|neurotransmitters|dopaminergic|noradrenergic|serotonergic'
const fluid =
  '@platelet|@plasma|@serum|@blood|@urine|@saliva|@circulating|@peripheral|blood|urine|urinary|spit|finger-prick|pee|wee|bloods|(blood test)|(stick test)|dipstick|(pin-prick)|(~pee ..2! (strip | stick | cup))'
const meant =
  '@brain|@central|@region|@depression|@anxiety|@addiction|@reward|@happiness|brain|brains|depressed|addicted|deficient|deficiency|deficit|lack|lacks|lacked|imbalance|shortage|depleted|reward|mood|unhappy|anxious|motivation|motivated|(missing)|(your ..1! brain)|transmission|(make enough)'
const unless = [
  '@csf|@central-measure|sympathetic|carcinoid|neuroendocrine|phaeochromocytoma|pheochromocytoma|tumour|tumor|tumours|neuroblastoma|syndrome|@animal|@ssri|@gene|~correlate|~associate|correlation|association|reuptake|transporter|~infuse|infusion'
]

export default defineRule(
  asking(
    {
      id: 'measurement/peripheral-monoamine',
      summary: 'Monoamines in blood, urine or platelets used as brain transmitter levels; commercial transmitter tests',
      why: 'These pools are largely separate from the synapses of the brain. No test of blood, urine or saliva diagnoses a lack of a transmitter in the brain.',
      better: '“peripheral serotonin, which does not index brain serotonin”.',
      silent:
        'When the link is denied or doubted, when cerebrospinal fluid or the brain itself was sampled, and for tests of peripheral diseases.',
      references: ['moncrieff2022', 'yano2015', 'lacasse2005'],
      severity: 'warning',
      overclaim: true,
      aspects: ['compartment', 'certainty'],
      messages: {
        index:
          '“{text}” reads the brain from a sample of the body, but those pools are largely separate; write “peripheral”, and that it does not index the brain.',
        test: '“{text}” offers a test for brain transmitters, but no sample of blood, urine or saliva diagnoses a lack of them in the brain; say what was measured, and in which fluid.'
      },
      examples: {
        flagged: [
          { text: '⟦Plasma serotonin mirrors the brain⟧.' },
          { text: '⟦A urine test revealed his serotonin deficiency⟧.', message: 'test' }
        ],
        fine: [
          { text: 'Plasma serotonin does not mirror the brain.' },
          { text: 'Urine tests of neurotransmitters have not been validated.' },
          { text: 'Plasma noradrenaline rose during the handgrip test.' }
        ]
      }
    },
    [
      {
        message: 'index',
        of: [[monoamine], [fluid]],
        link: [
          reads.replace('|~show|', '|').replace('|~see|', '|').replace('|~say|', '|'),
          '~show (that | how | whether | what | us | you | a | an | the | too | her | his | their)',
          '(as | is | are | was | were | : | , | a | an | to) ..3! marker|biomarker|index|indicator|proxy|readout|gauge|barometer|window|mirror|signature|predictor|proof|evidence|measure|test',
          concludes,
          'since|must|clearly|evidently',
          '(told|said|diagnosed|tested|from) ..8!'
        ],
        to: [meant, '(low | lower | too little | too low | lacking) @serotonin|@dopamine|@noradrenaline'],
        unless
      },
      {
        message: 'test',
        of: [
          [
            'neurotransmitter|neurotransmitters|transmitter|transmitters|serotonin|dopamine ..2! test|tests|testing|panel|panels|profile|kit|kits|screening|analysis',
            '(neurotransmitter | neurotransmitters | serotonin | dopamine) ..10! (test | tests | kit | kits | panel | sample)',
            '(home test | at-home test | home kit | test kit | strip) : ..6 (neurotransmitter | neurotransmitters | serotonin | dopamine)',
            '~test|~check your ..1! neurotransmitters|serotonin|dopamine',
            '~get|~have your ..1! neurotransmitters|serotonin|dopamine|transmitters tested|checked|measured',
            '(test | tests | testing | kit | kits | panel | sample) ..10! (neurotransmitter | neurotransmitters | serotonin | dopamine)'
          ]
        ],
        link: [
          '~test|~check|~measure (your | her | his | their)',
          '(~run | ~offer | ~use | ~do | ~perform) ..4! (test | panel | tests | panels | screening)',
          '~order|~buy|~book|~try|~find|~know|~learn|~discover|~get|~check|~reveal|~pinpoint|~uncover|~balance|~tell|~show|~identify'
        ],
        to: ['your|you|our|home|at-home|clients|patient|patients|customers|brain'],
        unless: [...unless, 'learning test']
      }
    ]
  )
)
