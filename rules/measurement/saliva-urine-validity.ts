// measurement/saliva-urine-validity: salivary or urinary oxytocin treated as a trait marker or biomarker.
import { defineRule } from '../../core/rule.ts'
import { asking, concludes, graded, readings, reads } from './questions.ts'

const fluid =
  '@saliva|@urine|spit|swab|swabs|saliva|urine|pee|spittle|drool|dribble|~spit|spat|salivette|dipstick|(test strip)|nappy|nappies'
const peptide = '@oxytocin|@vasopressin|(cuddle hormone)|(love hormone)|(bonding hormone)'
/** The hormone in saliva or urine, or what was said of both in the sentence before. */
const urinaryPeptide = [
  '(urinary | salivary | urine | saliva | spit) ..2! (level | levels | value | values | concentration | concentrations | amount)? ..2! (@oxytocin | @vasopressin | peptide | hormone)',
  '@oxytocin|@vasopressin|hormone ..5! (saliva | urine | spit | pee)',
  '(saliva | urine | spit | pee) ..8! (@oxytocin | @vasopressin | (love | cuddle | bonding hormone))',
  '(spit | pee) ..12 (@oxytocin | (love | cuddle | bonding hormone))'
]
/** A method, a change within persons or a correlation that is reported as one. */
const unless = [
  'reliability|stability|ELISA|immunoassay|antibody|@cortisol|unstable|unreliable|averaged|mean|repeated|~correlate|correlation|correlations|~relate|unrelated|uncorrelated|~associate|association|independent|retest|test-retest|RIA|extraction|intravenous|intravenously',
  '(# | ~@numeral) times',
  'poor|weak|bad|crude|noisy ..1! ~@reading',
  'testosterone|progesterone|estradiol|oestradiol',
  'pregnant|DNA|glucose|ketones|infection|cotinine|amylase|alpha-amylase|(drug screen)',
  '@oxytocin|@vasopressin ..4! (((detected | identified | detectable) ..1! (in | from)) | (established in)) ..2! (saliva | urine | spit | sample | samples)'
]

/** What a neighbour of the word says by an adjective: “representative of”. */
const stands =
  '(representative | indicative | diagnostic | predictive | suggestive | reflective | revealing | telling | informative | characteristic | symptomatic) ..1! (of | for | about)'
/** What is opened to the reader: “gives insight into”, “allows monitoring of”. */
const opens =
  '~give|~provide|~allow|~offer|~open|~grant|~afford|~enable|~permit|~yield|~supply ..4! (access | insight | insights | information | monitoring | look | assessment | estimation | estimates | detection | measurement | answer | answers | clues) ..1! (to | into | on | of | about | at)'
/** Somebody who wants to know what another is like. */
const wantsToKnow =
  '(want | wants | like | wish | wishes | curious | wonder | wonders | wondering | need | dying | eager | ask | asking) ..3! (know | learn | find | see | whether | if | how | who | which) ..2! (whether | if | how | who | which | what | you | your | he | she | they | someone | her | his | their)'

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
      aspects: ['compartment'],
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
          '~reveal|~tell|~indicate|~reflect|~mirror|~index|~predict|~identify|~distinguish|~diagnose|~betray|~foretell|~track|~disclose|~gauge|~capture|~expose|~represent|~classify|~separate|(~mark ..1! out)|(~single ..1! out)|(~pick ..1! out)|~sort|~grade|~rank|~screen|~detect|~spell|~prove|~establish|~spot|~unmask|~suffice|~characterise|~characterize|(~give ..2! away)|(~tell apart)|(~tell ..3! from)',
          '~mean (that)? (you | he | she | they | we | someone | a person | people)',
          '~test|~check|~measure (your | his | her) ..3! hormone|@oxytocin',
          '(fluid | sample | test) of choice',
          'diagnosis|prediction|identification|classification|estimation|assessment|detection of ..4! from|by|with|via|in',
          ': your ..2! score|type|profile|level',
          'says about',
          'trait|dispositional|constitutional @oxytocin|@vasopressin',
          '~return|~give|~deliver|~yield|~provide|~calculate your|their|his|her ..2! type|profile|score|personality|level',
          '~match|~pair|~select|~choose|~hire|~recruit ..4! by|on|from|through',
          '~show|~know|~determine|~see|~learn|~find (out)? ..1! (how | who | which | what | whether | if | that ..2! (are | is))',
          `(as | is | are | was | were | : | , | - | = | provides | provide | offers | became | become | remains) ..5! ~@reading`,
          '(validly | reliably) ..2! ~assess|~measure|~capture',
          '(valid | reliable | dependable | stable | robust | accurate | trustworthy | sound) ..3 ~@reading|assessment|way|method|means|route|tool|approach|alternative',
          '(a | an | the) ..2! (measure | reading) (of | for)',
          '(your | the | their | his | her | a) (spit | saliva | urine) ..2! ~know',
          'as good|valid|reliable|informative as',
          'to (pick | choose | select | hire | match | recruit)',
          '~hold ..1! key|secret|answer',
          stands,
          '(can | could | will | may) ..1! help ..5! (decide | choose | judge | tell | find out | pick)',
          '(can | could | lets us | allows us to | possible to | way to) ..1! (quantify | measure | assess | gauge) (empathy | love | trust | attachment | bonding | affection | sociability | warmth)',
          '(valid | reliable | good | perfect | equal | adequate | faithful | full | non-invasive | noninvasive) ..1! (alternative | substitute | replacement | stand-in) (to | for) ..3! (CSF | cerebrospinal | brain | central | plasma | blood | spinal | lumbar)',
          opens,
          '(endophenotype | phenotype | proxy-measure | surrogate-marker | surrogate) ..1! (of | for)',
          '(direct | easy | convenient | cheap | simple | painless | non-invasive | noninvasive | objective) ..1! (access | monitoring | window | read-out | insight)',
          '~learn|~discover|~know|~find|~uncover (out)? (your | my | their | how much)? @oxytocin|@vasopressin',
          'read|told|inferred|predicted|guessed|diagnosed ..1! from',
          '(~assign | ~allocate | ~sort) ..6! to ..6! (type | types | profile | profiles)',
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
          '(@oxytocin|@vasopressin tone) | (tonic|trait|endogenous|central @oxytocin|@vasopressin tone|function|functioning|system|status|capacity)',
          '(stable | trait-like | enduring | lasting | reliable | fixed) ..1! (difference | differences | characteristic | characteristics | property | feature | attribute | quantity)',
          '@oxytocin|@vasopressin|hormone|peptide ..2! (in | within | inside) (the | your | their | a | her | his)? ..1! (brain | head | CSF | mind)',
          '(brain | central) @oxytocin|@vasopressin',
          '@oxytocin|@vasopressin ..1! disposition|trait|setpoint|set-point|type|profile|score|status|capacity|system|personality',
          '(by nature | constitutionally | innately | born | by temperament | naturally) ..6',
          '~@dispositional',
          '(low | high | too little) @oxytocin|@vasopressin',
          'oxytocin|-oxytocin person|people|type|types|giver|givers',
          'better|worse|good|bad ~@folk'
        ],
        unless: [...unless, 'rose|fell|after|before|during|decreased']
      },
      // Who has more of it is somebody of another kind; it may name the hormone in the sentence before.
      {
        message: 'marker',
        of: [
          [
            '(low | high | higher | lower | more | less | little | much | plenty of | elevated | raised | reduced | rich | poor | rich in | low in) ..4! (urinary | salivary) @oxytocin|@vasopressin',
            '(low | high | higher | lower | more | less | little | much | plenty of | elevated | raised | reduced | rich in | poor in) ..4! @oxytocin|@vasopressin ..2! (in | of) ..2! (saliva | urine | spit | pee)',
            '(urine | saliva | spit) ..2! (rich | poor | high | low) in @oxytocin|@vasopressin'
          ]
        ],
        link: [
          '(is | are | make | makes | become | became | remain | grow up to be | grow into | turn into | turn out to be | love | loves | parent) ..1! (a | an | the)? ..1! (more | less | better | worse | bad | good | cold | warm | poor | simply | also | just | natural | born | by nature | devoted | loving | caring | kind | generous | trusting | faithful | sociable | shy | anxious | their | each)',
          '(love | loves | trust | trusts | bond | bonds | cheat | cheats | care | cares) ..4 (more | less | deeply | better | easily)',
          '(is | are) ..1! (why | the reason | what makes)',
          '(have | has | suffer | suffers | show | shows) ..1! (a | an) ..1! (faulty | deficient | broken | impaired | sluggish | weak | underactive | defective | dysfunctional | overactive | poor)',
          '(lack | lacks | lacking) ..2! (ability | capacity | warmth | trust | empathy | love | feeling | affection | attachment | sensitivity | instinct | interest)',
          '(struggle | struggles | find | finds) ..2! (hard | difficult | harder | to trust | to bond | to love | it easy | it easier)',
          '(have | has | find | finds | keep | keeps) ..1! (few | fewer | no | more | many | better | happier | stable | lasting) (friends | friend | marriages | relationships | partners | bonds | families | empathy)'
        ],
        unless: [...unless, 'rose|fell|after|before|during|decreased|placebo|trial']
      },
      {
        message: 'marker',
        of: [[...urinaryPeptide], [peptide, 'peptide|hormone|molecule']],
        link: [
          '(can | could | may | will | should | might) ..1! be ..1! (used | taken | employed) ..1! (to | as)',
          '(can | could | will | should) ..1! (guide | steer | decide | pick | select | tell | warn)',
          '(valid | reliable | good | perfect | useful | early | faithful | objective) ..1! (substitute | stand-in | surrogate | replacement | check | yardstick | warning) ..2! (for | of | to)',
          '(can | could | may) ..1! be ..2! (seen | told | recognised | recognized | guessed) (from | by)',
          '~@dispositional ..4! (from | by | in) ..3! (saliva | urine | spit)',
          '~enter|~code|~define|~treat|~use ..3! as ..4! (phenotype | type | trait | tone | status | profile | score)',
          '(discover | find | learn | know | check | see) ..2! your ..4! (level | levels | score | type | status)'
        ],
        unless: [...unless, 'creatinine|kinetics|assay|assays']
      },
      {
        message: 'test',
        of: [[fluid], [peptide]],
        link: ['~test|~check|~measure|~sample|~send|~order|~analyse|~analyze|~collect|~buy|~spit|~get|~look'],
        to: [wantsToKnow],
        unless
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
