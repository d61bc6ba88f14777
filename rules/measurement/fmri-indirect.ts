// measurement/fmri-indirect: fMRI described as showing neurons, thoughts or the brain “in action”.
import { defineRule } from '../../core/rule.ts'
import { asking } from './questions.ts'

const scan =
  '~@picture|@imaging|(brain images)|(images ..3! brain)|(red|yellow|orange|coloured|colored|bright|glowing|white ..1! patch|patches|blob|blobs|spot|spots|areas|dots|regions)|(on the screen ..4! brain|brains|neurons)'
const see =
  '~@read|~let|~allow|~enable|~catch|~watch|~picture|~make|~display|~observe|~witness|~look|~visualise|~image|~photograph|~film|~peer|~decode|~give|~eavesdrop|~glimpse|~freeze|~map|~find|~measure'
const felt =
  '@trust|@love|@empathy|@jealousy|@hostility|@happiness|@sadness|@desire|@fear|@anger|@guilt|@disgust|@affection|@pleasure|@attachment|@moral_judgement|@awe|@curiosity|@gratitude|@honesty|@lying|grudge|lie|lies|lying|liar|liars|forgiving|forgiveness|regret|regrets|nostalgia|decision|decisions|secret|secrets|prayer|(an idea)|ideas|dream|dreams|memory|memories|@loneliness|belief|beliefs|boredom|hope|pride|relief|temptation'
/** Cells, and what only electrodes can see them do. */
const cells = '(neuron | neurons | neurones | nerve cells | brain cells | synapses | @neuron)'
const fire =
  '~fire|~spike|(~light up)|(~switch on)|(~switch off)|(~turn on)|(~wake up)|active|activated|talking|communicating|chattering|(at work)|(in the act)|(go off)|(going off)|~flash|~burst|~discharge|~glow'
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
        link: [
          `${cells} ..6! (${fire})`,
          '(neural | neuronal | neuron) firing|spiking|discharge|discharges|spikes',
          'firing|spiking|spikes|discharge|chatter ..1! of|in|from ..5! neurons|cells|synapses',
          '(increased | more | greater | stronger) ..1! spiking|firing',
          `cells ..2! (@region | @central | brain) ..2! (${fire})`,
          `~eavesdrop|~listen|~spy on|to|in ..4! ${cells}`
        ],
        never: [...never, 'PET|recordings|model|spikes|~record ..2! from']
      },
      {
        message: 'thoughts',
        of: [[scan]],
        link: [
          `(${see}) ..4! (thoughts | thought | thinking | intentions)`,
          `(${see}) ..2! (@human | you | we | they | us)? ..1! (mind | minds | thinker)`,
          `(${see}) ..2! what|how|which|whether ..4! (think | thinks | thinking | feel | feels | feeling | thought | thoughts | lying | loves | love)`,
          `(${see}) ..2! (@brain | @central | brain | brains | mind) (in action | at work | in love | think | thinking | feel | falling | fall | decide | deciding | learn | learning)`,
          `(${see}) ..2! (how | where) ..1! (${felt}) (looks | look | lives | live | sits | sit | resides | happens | comes | works | feels | arises)`,
          `(${see}) ..2! (${felt}) (itself | as it | as they | being | happening | happen | unfold | unfolding | take | taking | form | forming | in the | in action | in real time | in colour | on | at | live)`,
          `(${see}) ..3! (fall in love | think | dream | decide | forgive | remember | grieve | daydream | in the act | in action)`,
          `~make ..1! (${felt} | thoughts | feelings | emotions) visible`,
          `(photograph | photographs | picture | pictures | portrait | snapshot | snapshots | footage | film | image | images | photo | photos) of ..3! (${felt} | thought | thoughts | mind | soul | @brain (at work | in action | in love | in the act))`,
          `(we | us | you | researchers | scientists | neuroscientists | they | doctors) ..3! (~watch | ~see | ~look at | ~look | ~witness | ~observe) ..2! (${felt})`,
          'window|eye|view|look|glimpse ..1! (on | into | onto | of | at) ..4! mind|minds|brain|brains|@brain',
          '(in action | at work | in real time | in the act) ..4!'
        ],
        to: [
          felt,
          'thoughts|thought|think|thinking|thinks|intentions|mind|minds|feelings|feel|feels|feeling|(brain in action)|(brain at work)|(brains at work)|(brain in love)|(brain fall*)|(brain falling)|(brains in action)|(brain ..1! act of)|remember|dream|decide|forgive|grieve|daydream|(window ..3! brain|brains|mind)'
        ],
        never
      },
      {
        message: 'thoughts',
        of: [[`${scan}|brain|brains|head|heads`]],
        link: [
          `(we | you | us | researchers | scientists | neuroscientists | they | I) ..2! (~watch | ~see | ~observe | ~witness) ..2! (${felt} | @brain | thoughts | thinking | ideas | memories | feelings) ..3! (at work | happen | happening | unfold | unfolding | light up | lighting up | lit up | in action | in real time | as they form | forming | think | thinking | decide | deciding | (in | on | inside) (the | their | your | a | our)? ..1! (brain | brains | scan | scanner | scans | heads | head))`,
          `(~look | ~peer) (into | inside) (the | their | your | our) (heads | head | brains | brain | minds | mind) and (~see | ~watch)`
        ],
        never
      }
    ]
  )
)
