// measurement/saliva-urine-validity: salivary or urinary oxytocin treated as a trait marker or biomarker.
import { defineRule } from '../../core/rule.ts'
import { asking, concludes, graded, readings, reads } from './questions.ts'

const fluid =
  '@saliva|@urine|spit|swab|swabs|saliva|urine|pee|spittle|drool|dribble|~spit|spat|salivette|dipstick|(test strip)|nappy|nappies'
const peptide = '@oxytocin|@vasopressin|(cuddle hormone)|(love hormone)|(bonding hormone)'
/** A method, a change within persons or a correlation that is reported as one. */
const unless = [
  'reliability|stability|ELISA|immunoassay|antibody|@cortisol|unstable|unreliable|averaged|mean|repeated|~correlate|correlation|correlations|~relate|unrelated|uncorrelated|~associate|association|independent|retest|test-retest|RIA|extraction|intravenous|intravenously',
  '(# | ~@numeral) times',
  'poor|weak|bad|crude|noisy ..1! ~@reading'
]

export default defineRule(
  asking(
    {
      id: 'measurement/saliva-urine-validity',
      summary: 'Salivary or urinary oxytocin treated as a trait marker or biomarker',
      why: 'Single samples of saliva repeat poorly from day to day, and salivary oxytocin does not track what is infused into a vein. What is said of a person, and not of a moment, needs repeated measures.',
      better: '“salivary oxytocin (single sample; low test–retest reliability)”.',
      silent:
        'When the sentence or a neighbour says how far the measure can be trusted, when it is denied or asked, and for other hormones and other fluids.',
      references: ['martins2020elife'],
      severity: 'warning',
      overclaim: true,
      aspects: ['compartment', 'certainty'],
      messages: {
        marker:
          '“{text}” treats salivary or urinary oxytocin as a marker to rely on, but single samples repeat poorly; write “salivary oxytocin (single sample; low test–retest reliability)”.',
        test: '“{text}” promises to read a person’s oxytocin from one sample, but single samples repeat poorly from day to day; say what was measured, in which fluid and how often.'
      },
      examples: {
        flagged: [
          { text: '⟦Urinary oxytocin is a stable biomarker⟧ of affection.' },
          { text: 'The ⟦saliva test shows how much oxytocin⟧ you have to give.', message: 'test' }
        ],
        fine: [
          { text: 'Salivary oxytocin is not a reliable marker of affection.' },
          { text: 'Oxytocin in saliva rose after the massage; one sample says little about a person.' },
          { text: 'Salivary cortisol is a marker of free plasma cortisol.' }
        ]
      }
    },
    [
      {
        message: 'marker',
        of: [[fluid], [peptide]],
        link: [
          '~reveal|~tell|~indicate|~reflect|~mirror|~index|~predict|~identify|~distinguish|~diagnose|~betray|~foretell|~track|~disclose|~gauge|~capture|~expose|~represent|~classify|~separate|(~mark ..1! out)|(~single ..1! out)|(~pick ..1! out)|~sort|~grade|~rank|~screen|~detect|~spell|~prove|~establish|~spot|~unmask|(~give ..2! away)|(~tell apart)|(~tell ..3! from)',
          '~mean (that)? (you | he | she | they | we | someone | a person | people)',
          '~test|~check|~measure (your | his | her) ..3! hormone|@oxytocin',
          '(fluid | sample | test) of choice',
          'diagnosis|prediction|identification|classification|estimation|assessment|detection of ..4! from|by|with|via|in',
          ': your ..2! score|type|profile|level',
          'says about',
          'trait|dispositional|constitutional @oxytocin|@vasopressin',
          '~return|~give|~deliver|~yield|~provide|~calculate your|their|his|her ..2! type|profile|score|personality|level',
          '~match|~pair|~select|~choose|~hire|~recruit ..4! by|on|from|through',
          '~show|~know|~determine|~see|~learn|~find (out)? ..1! (how | who | which | what | that ..2! (are | is))',
          `(as | is | are | was | were | : | , | - | = | provides | provide | offers | became | become | remains) ..5! ~@reading`,
          '(validly | reliably) ..2! ~assess|~measure|~capture',
          '(valid | reliable | dependable | stable | robust) ..2! ~@reading|assessment',
          '(a | an | the) ..2! (measure | reading) (of | for)',
          '(your | the) (spit | saliva | urine) ..2! ~know',
          '~hold ..1! key|secret|answer',
          '~learn|~discover|~know|~find|~uncover (out)? (your | my | their | how much)? @oxytocin|@vasopressin',
          'read|told|inferred|predicted|guessed|diagnosed ..1! from',
          '(to | we) ~index|~gauge|~estimate|~infer',
          '~@reading of|for|on|into|:'
        ],
        unless
      },
      {
        message: 'marker',
        of: [[fluid], [peptide]],
        link: [
          reads,
          readings,
          concludes,
          graded,
          '~use|~take|~treat|~enter|~define ..5! as',
          '~contain|~hold|~have|~carry ..1! (more | less | higher | lower | little | much | enough | plenty)',
          'is|are|was|were (a | an)?'
        ],
        to: [
          '(stable | lasting | fixed | personal | enduring) trait|traits',
          'trait|dispositional|constitutional|personal|individual @oxytocin|@vasopressin',
          '@oxytocin|@vasopressin ..1! disposition|trait|setpoint|set-point|type|profile|score|status|capacity|system|personality',
          '(by nature | constitutionally | innately | born | by temperament | naturally) ..6',
          '~@dispositional',
          '(low | high | too little) @oxytocin|@vasopressin',
          'oxytocin|-oxytocin person|people|type|types|giver|givers',
          'better|worse|good|bad ~@folk'
        ],
        unless: [...unless, 'rose|fell|after|before|during|decreased']
      },
      {
        message: 'test',
        of: [
          [
            '(a | an | one | single | spot) ..1! (swab | urine sample | saliva sample | spit test | saliva test | spit sample | urine test)'
          ]
        ],
        link: [reads],
        to: [
          '@attachment|@love|@trust|@bonding|couple|couples|marriage|bond|bonds|bonding|(who will)|(which ..3! will)'
        ],
        unless: [...unless, '@gene|DNA|drug|drugs|infection|pregnancy|pregnant|virus|hormones|progesterone']
      }
    ]
  )
)
