// measurement/peripheral-monoamine: monoamines in blood, urine or platelets used as brain transmitter levels; commercial transmitter tests.
import { defineRule } from '../../core/rule.ts'
import { asking, awash, concludes, readings, reads } from './questions.ts'

const monoamine =
  '@serotonin|@dopamine|@noradrenaline|@monoamine|~@brain_chemical|dopaminergic|noradrenergic|serotonergic|MHPG|HVA|5-HIAA|(homovanillic acid)|((what | whatever) ..1! brain|brains ..2! ~need|~lack|~miss|missing|~crave)'
const fluid =
  '@platelet|@plasma|@serum|@blood|@urine|@saliva|@circulating|@peripheral|~@sampled|urinary|~excrete|excretion|(stick test)|(~pee ..2! (strip | stick | cup))'
/** The brain, its state, or a lack in it. */
const meant =
  '@brain|@central|@ADHD|@mental_illness|@region|~@brain_place|@depression|@anxiety|@addiction|@reward|@happiness|~@strained|depressed|addicted|deficient|deficiency|deficit|lack|lacks|lacked|imbalance|shortage|depleted|reward|unhappy|motivation|motivated|drive|alert|alertness|@attention|attention|~concentrate|~focus|concentration|sleepless|insomnia|listless|mood|moods|moody|miserable|sad|gloomy|apathy|apathetic|thrill|thrills|~chase|~gamble|tone|neurotransmission|((dopaminergic | serotonergic | noradrenergic | monoaminergic) function|activity|system)|impulsive|impulsiveness|impulsivity|restless|restlessness|aggressive|irritable|irritability|cravings|(short of)|(low on|in)|missing|(too little)|transmission|(make enough)|~prescribe|((which | what) ..2! ~@brain_chemical)|(~@brain_chemical ..6! lack|lacks|short|missing|needs)'
const unless = [
  'medication|medications|(learning task)|((nothing | little) (about | of | on))',
  // What a study collects: a list of its measures reads nothing.
  'questionnaire|questionnaires|inventory|inventories',
  '(outcome | outcomes | (outcome measures) | measures | measurements | assessments | endpoints | variables) ..2! (include | included | includes | including | comprise | comprised | were | are | : | \\( | (will (be | include)))',
  '(measure | measured | assess | assessed | collect | collected | record | recorded | obtain | obtained) ..8 (indicator | indicators | index | indices | marker | markers) of ..3! (, | and)',
  '(indicator | indicators | index | indices | marker | markers | measures) of ..3! , ..6 (was | were | will be | (have been)) ..1! (measured | assessed | collected | recorded | obtained)',
  // In whom it was measured, and no more.
  '(measured | assessed | determined | quantified | analysed | analyzed | assayed | examined | evaluated | estimated | compared | collected) ..3! (in | from | among | between) ..6! (patients | children | adolescents | adults | women | men | participants | volunteers | controls | subjects | individuals | people | boys | girls | students | users | cases) (with ..5!)? <end>',
  '(understanding | theories | theory | models | account | accounts) of how | implications for',
  '@csf|@central-measure|sympathetic|carcinoid|neuroendocrine|phaeochromocytoma|pheochromocytoma|tumour|tumor|tumours|neuroblastoma|syndrome|(!@dog !@cat !@horse @animal)|@ssri|@gene|~correlate|~associate|correlation|association|reuptake|transporter|~infuse|infusion',
  // What blood and fluids are for, and nerves on their way: no sample was taken.
  'gland|glands|digestion|nutrition|inflammation|inflammatory|itch|fluid|fluids|postsynaptic|neuromodulator|neuromodulators|metabolism | ((part | parts | region | regions) of the brain) | (released from) | (spinal cord) | blood (flow | from | away | supply | vessel | vessels)'
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
          { text: 'A ⟦urine test revealed his serotonin deficiency⟧.', message: 'test' }
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
          reads,
          readings,
          '(as | is | are | was | were | : | , | a | an | to) ..3! marker|biomarker|index|indicator|proxy|readout|gauge|barometer|window|mirror|signature|predictor|proof|evidence|measure|test',
          concludes,
          'thereby|explained',
          awash,
          '~turn|~change ..1! when|if',
          '(view | look | glimpse | picture) (of | into | at | inside)',
          '(~get | ~have) ..4! checked|tested|measured|analysed|analyzed|assessed',
          '~peer|~look|~see|~peek into|inside|at',
          ': ..2! your|the|their|his|her brain|brains',
          '(told|said|diagnosed|tested|from) ..8!'
        ],
        to: [meant, '(low | lower | too little | too low | lacking) @serotonin|@dopamine|@noradrenaline'],
        unless
      },
      {
        message: 'test',
        of: [
          [
            'neurotransmitter|neurotransmitters|transmitter|transmitters|serotonin|dopamine ..2! test|tests|testing|panel|panels|profile|kit|kits|screening|analysis|report|reports|results',
            '(urine | urinary | saliva | salivary | blood | plasma) ..3! (profile | panel | test | screen | screening) ..4! (dopamine | serotonin | neurotransmitters)',
            '(urine | urinary | saliva | salivary | blood | plasma) ..1! (neurotransmitter | dopamine | serotonin) (profile | panel | test | screen | screening)',
            '(neurotransmitter | neurotransmitters | serotonin | dopamine) ..10! (test | tests | kit | kits | panel | sample)',
            '(home test | at-home test | home kit | test kit | strip) : ..6 (neurotransmitter | neurotransmitters | serotonin | dopamine)',
            '(test | tests | testing | check | checks | screening) ..2! of|for ..2! (neurotransmitters | serotonin | dopamine | transmitters)',
            '~test|~check your ..1! neurotransmitters|serotonin|dopamine',
            '~get|~have your ..1! neurotransmitters|serotonin|dopamine|transmitters tested|checked|measured',
            '(test | tests | testing | kit | kits | panel | sample | analysis | analyses | screening) ..10! (neurotransmitter | neurotransmitters | serotonin | dopamine)'
          ]
        ],
        link: [
          '~test|~check|~measure (your | her | his | their)',
          '(~run | ~offer | ~use | ~do | ~perform) ..4! (test | panel | tests | panels | screening | testing | kit | kits)',
          '~receive|~get|~give|~write|~draw|~choose|~base|~follow|~decide|~determine|~show|~say',
          '~explain|~let|~allow|~enable|~help|~guide|~tailor|~personalise|~personalize',
          '~order|~buy|~book|~try|~find|~know|~learn|~discover|~get|~check|~reveal|~pinpoint|~uncover|~balance|~tell|~show|~identify'
        ],
        to: [
          'treatment|therapy|diagnosis|your|you|our|home|at-home|((individual | personal | personalised | personalized | tailored) recommendation|recommendations|plan|advice)|supplement|supplements|clients|patient|patients|customers|brain|deficiency|deficit|(too (little | low | much | few))'
        ],
        unless: [...unless, 'learning test']
      }
    ]
  )
)
