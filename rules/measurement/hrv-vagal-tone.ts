// measurement/hrv-vagal-tone: heart rate variability or RSA read directly as vagal tone, regulation or safety.
import { defineRule } from '../../core/rule.ts'
import { asking, concludes, graded, readable, readings, reads } from './questions.ts'

/** The measure by its names. */
const named =
  'HRV|RSA|RMSSD|rMSSD|HF-HRV|pNN50|SDNN|HF|(high-frequency power)|(high frequency power)|(beat-to-beat ..2!)|(heartbeat ..6! variability)|(variability ..6! heartbeat|heartbeats)|(heart rate variability)|(heart-rate variability)|(respiratory sinus arrhythmia)|(heart variability)'
const hrv = `${named}|(heart beats | heartbeats)|(heart rhythm)`
const vagal = [
  '(vagal | parasympathetic | cardiac vagal | cardiovagal | vagus) ..1! (tone | activity | control | outflow | brake | function | regulation | influence | strength | health | fitness | power | traffic | output | state | withdrawal | system)',
  'vagus (nerve)? ..3! ~withdraw|~activate|engaged|(at work)|(in charge)|~weaken|~strengthen|strong|stronger|weak|weaker|active|toned|fit|healthy|works|working|doing|(does its)|tired|lazy|sluggish|(out of shape)|(in shape)|~wake|~fire',
  '~tone|~train|~stimulate|~strengthen|~exercise ..2! vagus',
  'strong|weak|healthy|fit|toned|stronger|weaker vagus',
  'your|her|his|my|their|our vagus',
  '(tone | strength | health | fitness | power | activity | function | state | output | work) of ..2! vagus|(parasympathetic ..2!)'
]
const state =
  '~@strained|(nervous system | nervous systems)|safe|safety|unsafe|regulated|dysregulated|((emotion | emotional | self | state | autonomic | system | nervous | affect | your | her | his | their | good | poor) ..1! regulation)|dysregulation|self-regulate|self-regulation|((can | cannot) ..1! regulate)|traumatised|traumatized|trauma|stress|stressed|resilient|resilience|relaxed|calm|burnout|overwhelmed|@stress|@calm|@trauma|@resilience|@anxiety|(survival mode)|(fight or flight)|@autonomic_nervous_system|frozen|shutdown|calmer|safer|worn|exhausted|recovered|@stress|tense|threatened|threat|soothed|balanced|balance'

const gadget = '~@gadget'
/** What else moves it, or a correlation that is reported as one. */
const respired =
  'respiration|(~control for)|(breathing ..1! rate|rates|depth|frequency|pattern|controlled|uncontrolled)|((on | with | by | of | from | for | and | in | , | or | when) ..2! breathing)|((breathing ..1!) (~change | ~alter | ~affect | ~confound | and | or))'
const unless = [
  respired,
  '~assess|~record|~collect ..8 (and | ,) ..3! (indices | index | measures | parameters) of',
  '(markers of) ..1! training|overtraining|fatigue',
  'paced|influenced|confounded|~correlate|correlation|~associate|association|~induce|meta-analysis|stressor|stressors|task|indirect'
]

export default defineRule(
  asking(
    {
      id: 'measurement/hrv-vagal-tone',
      summary: 'Heart rate variability or RSA read directly as vagal tone, regulation or safety',
      why: 'Breathing, activity and age change respiratory sinus arrhythmia without any change of vagal outflow. Heart rate variability is not a stress score.',
      better: '“RSA, an index influenced by vagal and respiratory factors”.',
      silent:
        'When breathing is taken into account, when the reading is denied or doubted, and for recordings from the nerve.',
      references: ['grossman2007', 'grossman2023'],
      severity: 'info',
      about: [
        named,
        '(heart rate | heart-rate | heartbeat | heartbeats | heart | pulse | vagal | vagus | nervous system | nervous systems) ..8 (~@gadget | variability | tone | score)',
        '~@gadget ..12 (nervous system | nervous systems | vagus | vagal | stressed | safe | unsafe | calm | recovery | regulated | resilient)',
        '(nervous system | nervous systems | vagus | vagal | stressed) ..12 ~@gadget',
        '~check|~measure|~track|~score ..2! (nervous system | vagus)',
        'vagal|vagus',
        '(your | the | my) ..1! (watch | ring | smartwatch | wearable | tracker | wristband | strap | app)'
      ],
      overclaim: true,
      aspects: ['compartment', 'certainty'],
      messages: {
        tone: '“{text}” equates heart rate variability with vagal tone, but breathing, activity and age change it without any change of vagal outflow; write “an index influenced by vagal and respiratory factors”.',
        state:
          '“{text}” reads a state of mind or nerves from heart rate variability, which is no stress score; say what was measured and what else changes it.'
      },
      examples: {
        flagged: [
          { text: '⟦RSA measures vagal tone⟧.' },
          { text: 'Low ⟦HRV shows that you are stressed⟧.', message: 'state' }
        ],
        fine: [
          { text: 'RSA is not the same as vagal tone.' },
          { text: 'HRV changes with breathing, age and activity.' },
          { text: 'Does RSA measure vagal tone?' }
        ]
      }
    },
    [
      {
        message: 'tone',
        of: [[hrv]],
        link: [
          reads,
          readings,
          '=|→|:|\\(|(i.e.)|(that is)|namely|aka|(in other words)|(or|as vagal|parasympathetic)',
          'reflecting|reflected|indexed|operationalised|operationalized|derived|defined|assessed',
          'the ..2! fitter|stronger|healthier|better|higher|greater',
          '~raise|~increase|~improve|~train|~boost|~strengthen|~double|so|thus|hence|therefore|which|proves',
          graded,
          readable,
          '(and | along) with (it | them)',
          'is|are|was|were|equals ..3! vagal|parasympathetic|vagus'
        ],
        to: vagal,
        unless: [
          respired,
          'paced|influenced|confounded|indirect|indirectly',
          '(respiratory factors)',
          'nerve ..3! ~record',
          'vagotomy|atropine'
        ]
      },
      {
        message: 'state',
        of: [[hrv]],
        link: [
          reads,
          readings,
          concludes,
          '=|→|:',
          '(the | a) mark of',
          `(low | high | higher | lower) ..2! (${hrv}) ..6! ,`,
          `(${hrv}) ..3! low|high|lower|higher|drops|falls|dips|rises|down|up|dropped|fallen|crashes ,|:|;`,
          graded,
          `whose (${hrv}) ..1! ~rise|~fall|~drop|~increase|~improve`,
          'the ..2! calmer|safer|fitter|healthier'
        ],
        to: [state],
        unless
      },
      {
        message: 'state',
        of: [['your|my|her|his']],
        link: [
          '~check|~measure|~track|~monitor|~test|~score your|my ..1! (nervous system | vagal tone | vagus nerve | vagus)'
        ]
      },
      {
        message: 'state',
        of: [[gadget]],
        link: [reads, '~score'],
        to: [
          '(how | whether | that | when) ..2! (safe | stressed | regulated | calm)',
          ...vagal,
          '(your | the | my | our | her | his) ..2! (nervous system | vagus nerve | vagal tone | stress)'
        ],
        unless
      }
    ]
  )
)
