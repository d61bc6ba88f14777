// measurement/fmri-indirect: fMRI described as showing neurons, thoughts or the brain “in action”.
import { defineRule } from '../../core/rule.ts'
import { asking } from './questions.ts'

const scan =
  '@fmri_signal|fMRI|MRI|scan|scans|scanner|scanners|scanning|neuroimaging|(brain imaging)|(functional imaging)|(functional MRI)|(brain images)|(images ..3! brain)'
const see =
  '~show|~reveal|~let|~allow|~enable|~capture|~catch|~see|~watch|~read|~picture|~make|~display|~expose|~record|~measure|~observe|~witness|~detect|~look|~visualise|~track|~image|~photograph|~film|~find|~tell|~peer|~spot|~decode|~give'
const felt =
  '@trust|@love|@empathy|@jealousy|@hostility|@happiness|@sadness|@desire|@fear|@anger|@guilt|@disgust|@affection|@pleasure|@attachment|@moral_judgement|@awe|@curiosity'
/** Where the signal is named, where cells were recorded, or where structure was scanned. */
const never = [
  'BOLD|hemodynamic|haemodynamic|oxygenation|oxygenated|oxygen|vascular|calcium|electrode|electrodes|two-photon|EEG|MEG|optogenetic|@animal',
  '(blood flow | blood oxygen | single-unit | single unit | blood-oxygen)'
]

export default defineRule(
  asking(
    {
      id: 'measurement/fmri-indirect',
      summary: 'fMRI described as showing neurons, thoughts or the brain “in action”',
      why: 'The BOLD signal is a change of blood oxygenation that goes with local processing; it cannot tell excitation from inhibition. The coloured maps are statistics, not pictures.',
      better: '“greater BOLD signal in X for A than for B”.',
      silent:
        'When BOLD or blood flow is mentioned in the paragraph, for recordings from cells, and for scans of structure.',
      references: ['logothetis2008', 'poldrack2006', 'racine2005'],
      severity: 'info',
      overclaim: true,
      aspects: ['certainty'],
      messages: {
        neurons:
          '“{text}” lets the scanner see neurons, but the BOLD signal is a change of blood oxygenation; write “greater BOLD signal in X for A than for B”.',
        thoughts:
          '“{text}” turns a statistical map into a picture of the mind; write which signal was greater in which condition.'
      },
      phrases: [
        {
          find: [
            '[fMRI|scan|scans|scanner|scanners|neuroimaging|(brain images)|(functional MRI)|(functional imaging)|(brain imaging) ..2! ~show|~reveal|~let|~record|~capture|~see|~detect|~observe|~watch|~image|~picture|~display ..6! neurons|neurones|cells|synapses ..4! firing|fire|fires|fired|active|activated|communicating|talking|(at work)]',
            '[fMRI|scan|scans|scanner|scanners|neuroimaging|(functional MRI)|(functional imaging)|(brain imaging) ..2! ~show|~reveal|~record|~capture|~see|~detect|~measure ..2! (firing of neurons | neuronal firing | neural firing | firing neurons | which neurons | what neurons | how neurons)]',
            '[fMRI|scan|scans|scanner|scanners|neuroimaging|(functional MRI)|(functional magnetic resonance imaging)|(brain imaging) directly ~measure|~record|~image|~show|~observe|~see|~visualise|~capture ..4! neural|neuronal|neurons|@neuron|brain|@brain|@central]',
            '[fMRI|scan|scans|scanner|scanners|neuroimaging|(functional MRI)|(functional magnetic resonance imaging)|(brain imaging) ~measure|~record|~image|~show|~observe|~see|~visualise|~capture ..4! (neural activity | neuronal activity | activity of neurons | brain activity | neural firing | @central activity | @neuron activity) directly]',
            '[fMRI|neuroimaging|(functional MRI)|(functional magnetic resonance imaging) ..2 direct|pure|true measure|readout|measurement|record|recording|picture|view of|on|into ..3! neural|neuronal|neurons|brain|@central|@neuron]',
            '[(fMRI | MRI | scanner | scans) ,? ..5! directly (at | into | on)? (neural | neuronal | brain) activity]',
            '[direct|directly ..3! neural|neuronal|@neuron|@central (activity | firing)? ..4! with|by|using|through|via fMRI|(functional MRI)|(functional magnetic resonance imaging)]'
          ],
          never: [
            'BOLD|hemodynamic|haemodynamic|oxygenation|oxygenated|vascular|calcium|electrode|electrodes|two-photon|PET|EEG|MEG',
            '(blood flow | blood oxygen | single-unit | single unit | blood-oxygen)'
          ],
          message: 'neurons'
        },
        {
          find: [
            '[fMRI|scan|scans|scanner|scanners|neuroimaging|(brain images)|(functional MRI)|(brain imaging)|images ..3! ~show|~reveal|~let|~allow|~capture|~see|~read|~picture|~make|~display|~expose ..4! thoughts|thought|thinking|feelings|intentions|(the mind)|(your mind)|(our mind)|(our minds)|(what we think)|(what we feel)|(what you think)|(what people think)|(what you feel)|(what someone thinks)|(brain in action)|(brain at work)|(brain think)|(brain thinking)|(brains at work)]',
            '[(we | you | us | researchers | scientists | neuroscientists | they | I) (can | could)? (now | actually | finally | literally)? ~watch|~see|~observe|~witness ..2! (@state | @behaviour | thoughts | thinking | ideas | memories | feelings | jealousy | desire) ..3! (at work | happen | happening | unfold | unfolding | light up | lighting up | lit up | in action | in real time | as they form | forming | in (the | their | your | a | our)? (brain | brains | scan | scanner | scans | heads))]',
            '[(we | you | us | researchers | scientists | neuroscientists | they | I) (can | could)? (now | actually | finally | literally)? ~watch|~see|~observe|~witness ..2! (@brain | brain | brains) (think | thinking | decide | deciding | at work | in action | fall | feel | love | learn | remember)]',
            '[images|pictures|scans|views|image|picture|scan|fMRI|footage|snapshots ..4! brain|brains|@brain|mind in action|(at work)|(in the act)]',
            '[fMRI|scan|scans|scanner|neuroimaging|(functional MRI)|(brain imaging) ..2 :? ..2! (window | eye | look | view) (on | into | onto) (the | our | your | a)? (thinking | feeling | human | living | working)? (brain | mind | brains | minds | @brain)]',
            '[~see|~watch|~find ..3! @state ..3! in|on the (scan | scans | scanner | fMRI)]',
            '[in|inside|on the|a (scanner | fMRI | scan) ..4! ~see|~watch ..4! @state|jealousy|thoughts|thinking]',
            '[~look|~looked|~peer (into | inside) (the | their | your | our) (heads | head | brains | brain | minds | mind) and ~see|~saw|~watch ..6!]'
          ],
          near: [
            'fMRI|scan|scans|scanner|scanners|neuroimaging|imaging|images|MRI|brain|brains|heads|head|pictures|footage'
          ],
          never: [
            'BOLD|hemodynamic|haemodynamic|oxygenation|oxygenated|vascular|calcium|electrode|electrodes|two-photon',
            '(blood flow | blood oxygen | single-unit | single unit | blood-oxygen)'
          ],
          message: 'thoughts'
        },
        {
          find: [
            '[neurons|neurones|cells|@neuron ..6! firing|fire|fires|fired|(light up)|(lit up)|(lighting up)|(switch on)]'
          ],
          near: ['fMRI|scanner|scanners|scan|scans|neuroimaging|(MRI machine)|MRI|(brain imaging)'],
          never: [
            'BOLD|hemodynamic|haemodynamic|oxygenation|oxygenated|vascular|calcium|electrode|electrodes|two-photon|PET|EEG|MEG|recorded|recordings|recording|optogenetic|@mouse|@rat|@monkey|model|spikes',
            '(blood flow | blood oxygen | single-unit | single unit | blood-oxygen)'
          ],
          message: 'neurons'
        },
        {
          find: [
            '[~see|~watch|~witness|~observe ..3! (@state | @behaviour | thoughts | thinking | ideas | memories | feelings | decisions) ..3! (in|inside (the | a | our | your | their)? (living | human | working)? brain|brains|head|heads|scanner|scan)]'
          ],
          near: ['scan|scans|scanner|fMRI|imaging|MRI|brain|brains|heads|head'],
          never: [
            'BOLD|hemodynamic|haemodynamic|oxygenation|oxygenated|vascular|calcium|electrode|electrodes|two-photon',
            '(blood flow | blood oxygen | single-unit | single unit | blood-oxygen)'
          ],
          message: 'thoughts'
        }
      ],
      examples: {
        flagged: [
          { text: '⟦fMRI directly measures neuronal⟧ activity.' },
          { text: 'At last ⟦we can watch the brain think⟧.', message: 'thoughts' }
        ],
        fine: [
          { text: 'fMRI does not measure the firing of neurons.' },
          { text: 'The scans seem to show the brain in action; what they show is a change in blood flow.' },
          { text: 'The BOLD signal in the insula was greater for pain than for warmth.' }
        ]
      }
    },
    [
      {
        message: 'neurons',
        of: [[scan]],
        link: [see, '(was | were | is | are) (seen | recorded | measured | visible)', 'visible', '~fire|~light'],
        to: [
          '(neuron | neurons | neurones | nerve cells | brain cells | synapses | @neuron) ..3! ~fire|firing|(light up)|(lit up)|active|talking',
          '(neural | neuronal | neuron) firing',
          'firing of ..3! neurons|cells'
        ],
        never: [...never, 'PET|recordings|model|spikes|~record ..2! from']
      },
      {
        message: 'thoughts',
        of: [[scan]],
        link: [
          `${see} ..3! (thoughts | thought | thinking | intentions)`,
          `${see} ..2! (@human | you | we | they | us)? ..1! (mind | minds | thinker) ..2!`,
          `${see} ..2! what|how ..4! (think | thinks | thinking | feel | feels | feeling)`,
          `${see} ..2! (@brain | @central | brain | brains | mind) (in action | at work | in love | think | thinking | feel | falling | fall | decide | deciding | learn | learning)`,
          `${see} ..2! (how | where) ..1! (${felt}) (looks | look | lives | live | sits | sit | resides | happens | comes | works | feels | arises)`,
          `(show | shows | showed | captured | capture | caught | reveal | reveals | revealed | watched | saw | see | photographed | filmed) (the | our | your | their | pure | true | maternal | romantic)? (${felt}) (in | on | at | itself | as | live | happening | happen | unfold)`,
          `~make (${felt} | thoughts | feelings | emotions) visible`,
          '(in action | at work | in real time) ..4!'
        ],
        to: [
          felt,
          'thoughts|thought|think|thinking|thinks|intentions|mind|minds|feelings|feel|feels|feeling|(brain in action)|(brain at work)|(brains at work)|(brain in love)|(brain fall*)|(brain falling)|(brains in action)'
        ],
        never
      }
    ]
  )
)
