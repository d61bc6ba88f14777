// measurement/hair-cortisol: hair cortisol read as acute or perceived stress.
import { defineRule } from '../../core/rule.ts'
import { asking, concludes, graded, readable, readings, reads } from './questions.ts'

const hair =
  '@hair|~@hair_word|((segment | segments | cm | centimetre | centimetres) ..4! scalp)|(scalp sample|samples|clipping|clippings)|((centimetre|centimetres|centimeter|cm|inch|inches|millimetre) ..6! head|scalp|crown)|(@cortisol ..6! coat|coats)'
const felt =
  '(acute|immediate|momentary|instant|short-lived reaction|response|reactions|responses)|@stress|@anxiety|@fear|@sadness|@calm|@depression|@emotion|@loneliness|@happiness|~@strained|burden|burdened|dreaded|(how ..1! (strongly | badly | much | hard | intensely | deeply) ..10! ~react|~respond|~mind|~suffer|~take|~hit|~hurt|~trouble|~shake|~affect|~weigh|~touch|~get|~wound)|(how ..1! (hard | tough | rough | bad | difficult | trying | heavy | gruelling) ..6! (was | were | is | has been | had been))|((you | they | we | he | she | who | people | patients | children) ..1! suffer|suffers)|fretted|worried|~@wearing|hardship|hardships|unhappiest|unhappier|saddest|sadder|happier|happiest|loneliest|lonelier|calmest|tenser|tensest|angriest|gloomiest|crisis|crises|divorce|breakup|break-up|hell|ordeal|(your troubles)|((bad | hard | tough | rough | difficult | dark | worst | awful | terrible | gruelling | turbulent | trying) ..1! day|week|month|months|year|years|winter|summer|term|semester|childhood|divorce|patch|times)|((under | how much | so much | too much) pressure)|((~kill | ~crush | ~break | ~grind ..1! down) (you | him | her | us | them | me))|(on edge)|(the edge)|(breaking point)|(not coping)|(~struggle ..1! more|most|less|with|to)|((had | have | has | who) suffered)'
/** What hair can tell, or another matter of hair. */
const unless = [
  '((# | ~@numeral | preceding | past | last | previous | several | few | over | across | for | to | these | those | recent) ..2! months|weeks)|long-term|cumulative|exposure|retrospective|preceding|integrated|~correlate|~associate|correlation|association|uncorrelated|unrelated|grey|gray|salon|loss|cells|cell|questionnaire|questionnaires|genotyping|DNA|dye|dyeing|regrowth|~relate|relationship|link|links|zero|weakly|~predict|systemic|EEG|MEG|electrode|electrodes|transcript|transcripts|text|texts|video|videos|audio',
  // Hair as a part of somebody's looks, or where a shiver runs.
  'neck|shoulder|shoulders|arms|spine|smelly|greasy|tingling|shiver|shivers|goosebumps',
  '(~shave | ~wax | ~remove | ~comb | ~brush | ~style | ~wash | ~tear | ~pull) ..2! ~@hair_word',
  '~cut|~trim my|her|his|our|their|your hair',
  '~@hair_word (~fall | ~thin | ~grow | ~turn)|grew'
]

export default defineRule(
  asking(
    {
      id: 'measurement/hair-cortisol',
      summary: 'Hair cortisol read as acute or perceived stress',
      why: 'Hair gathers cortisol over weeks to months, washing, position on the head and steroid use change it, and it relates only weakly to the stress that people report.',
      better: '“hair cortisol, reflecting systemic exposure over roughly the preceding months”.',
      silent: 'When long-term exposure is meant, when the link is denied, questioned or reported as a correlation.',
      references: ['stalder2016'],
      severity: 'info',
      overclaim: true,
      about: [
        '((centimetre|centimetres|centimeter|cm|inch) ..6! head|scalp|crown)|fur|hairbrush|(strands !of)|((cut|snip|snipped|from|in|one|single) ..1! strand !of)|hairdo|ponytail|ponytails|pigtail|pigtails|braid|braids|plait|plaits|hair|hairs|haircut|hairdresser|barber|scalp|cortisol|glucocorticoid|glucocorticoids|hormone|hormones'
      ],
      aspects: ['compartment', 'certainty'],
      messages: {
        stress:
          '“{text}” reads how stressed somebody is or feels from hair, but hair gathers cortisol over months and relates weakly to reported stress; write “hair cortisol, reflecting systemic exposure over roughly the preceding months”.'
      },
      examples: {
        flagged: [
          { text: '⟦Hair cortisol reveals how anxious⟧ applicants are.' },
          { text: '⟦Stress was measured in the hair⟧ of forty nurses.' }
        ],
        fine: [
          { text: 'Hair cortisol reflects exposure over roughly three months.' },
          { text: 'Hair cortisol does not measure perceived stress.' },
          { text: 'Does hair show how stressed we are?' }
        ]
      }
    },
    [
      {
        message: 'stress',
        of: [[hair]],
        link: [
          reads,
          readings,
          '=|→|: ..2!',
          'according to',
          'check|checks|checking|test|tests|testing|analysis|analyses|screening|report|reports from|of|by|with|in|on|via',
          'the more|higher|less|lower|greater ..8! , the',
          '~leave ..4! trace|traces|mark|marks|imprint|footprint|footprints|stamp|fingerprint|record',
          '~look|~peer|~glance|~see back|into|inside|at',
          '(~tell | ~see | ~say | ~know | ~conclude | ~infer | ~establish | ~determine) ..2! that|how|whether',
          '(never | cannot | (does not) | (do not)) ~lie',
          'using|via ..3! ~@hair_word',
          'the more|higher|greater ..10 , the more|less|higher|lower|greater',
          readable,
          '~be|~lie|~hide|~show in ..3! ~@hair_word'
        ],
        to: [felt],
        unless
      },
      {
        message: 'stress',
        of: [[hair], ['@cortisol']],
        link: [
          graded,
          `more|higher|less|lower|elevated @cortisol`,
          '@cortisol|hair|levels|it ..2! (is | was | were | are | had) ..2! raised|elevated|high|higher|increased|up'
        ],
        to: [
          `(is | are | was | were | had | have | has | feel | felt | suffer | suffered | clearly | evidently | plainly | must | so) ..3! ${felt}`
        ],
        unless
      },
      // What was found in hair, and what is concluded from it, in the sentence or the next.
      {
        message: 'stress',
        of: [[hair], ['@cortisol']],
        link: [concludes],
        to: [
          `(is | are | was | were | feel | felt | be | been | live | lived) ..4! (${felt})`,
          `(~suffer | ~live | ~struggle | ~cope) ..2! (with | under | from) ..2! (${felt})`,
          `(their | his | her | your | our) ..2! (${felt})`
        ],
        unless
      }
    ]
  )
)
