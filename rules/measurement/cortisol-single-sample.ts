// measurement/cortisol-single-sample: conclusions about stress or the HPA axis from one cortisol sample without its time.
import { defineRule } from '../../core/rule.ts'
import { asking, concludes, readable, readings, reads } from './questions.ts'

const sample =
  'sample|samples|morning|afternoon|evening|value|values|draw|measurement|reading|occasion|specimen|swab|determination|tube|vial|probe|level|concentration|test|assay|(time point)|time-point|timepoint|visit|measure|drop|check|spit|tubeful|prick|finger-prick'
const once = [
  `one|single|lone|one-time|one-off|once-off|spot|isolated|sole|random|only ..5! ${sample} !(of (# | ~@numeral))`,
  'one-shot|single-shot|snapshot|single-sample @cortisol',
  '(one | single | lone) ..1! (serum | plasma | salivary | saliva | blood) @cortisol',
  '(spot | one-off | random | one-time) (check | checks | test) of|on',
  '~measure|~take|~check|~sample|~assess|~test|~collect|~draw|~determine|~assay|~obtain|~quantify|~bleed|~swab|~spit|~give|~provide|~donate ..5! (once | one time | a single time)',
  '(only | sole | one and only) ..2! sample|value|reading|swab|measurement',
  '@cortisol ..3! (once | one time | a single time)'
]
/** A sample or its result, whose singular says that it is one. */
const oneSample =
  '(a | an | the | one | her | his | their | your | my | our | this | each | spot | single) ..4! sample|swab|draw|specimen|tube|spot|test|check|finger-prick|prick|tubeful|stick|vial|collection|look|strip|kit|puncture|dipstick|pad !(of (# | ~@numeral | ..1! (people | adults | women | men | patients | children)) | size | sizes | tube-fed)'
/** Its result; “a value of 24” is no sample of twenty-four. */
const oneValue =
  '(a | an | the | one | her | his | their | your | my | our | this | each | spot | single) ..4! value|result|reading|measurement|measure|level|concentration|determination|assay|finding|figure'
/** A state that is said to last, or the axis behind it. */
const lasting = [
  '(severe | massive | chronic | chronically | constant | constantly | permanent | permanently | persistently | long-term | always | highly | severely) ..1! (@stress | stress | stressed | strained)',
  'under (severe | great | constant | heavy | enormous | extreme | immense | considerable | intense | too much | so much | massive) ..1! stress|strain|pressure',
  'HPA|HPA-axis|@hpa_axis|adrenal|adrenals|burnout|hypercortisol*|hypocortisol*|stress-vulnerable|overworked|overstressed|frazzled',
  'how ..1! stressed|strained|exhausted|worn',
  'stress ..1! axis|system|response|type|types|level|levels|vulnerability',
  '~@wearing',
  '~wear|~grind|~burn|~tire|~run|~drag ..1! (out | down)',
  '~class|~classify|~label|~grade|~diagnose|~call ..2! stressed',
  '(prone to stress) | stress-prone | (trait (anxiety | stress)) | (how (well | badly) ..4! ~cope|~handle|~deal|~manage)',
  'resilient|resilience|overtrained|overtraining|overreaching|hypervigilant|unstressed|stress-resistant|stress-resilient|high-stress|low-stress',
  'stressed (and | or | versus | vs | from) <word>',
  '(~make (you | him | her | us | them | me | your ..1! | people) (ill | sick)) | (burnt | burned out)',
  'hyporeactive|hyperreactive|hypo-reactive|hyper-reactive|hyporesponsive|hyperresponsive|responders|non-responder|((high|low|blunted) responder)',
  'strain|exhaustion|stress-related|stress-induced|fight-or-flight|overdrive',
  '(state of ..1! (alarm | emergency | siege | exhaustion)) | (((is | are) ..4!)? stressing (them | him | her | you | us | the | its | your))',
  '(toxic | acculturative | traumatic | occupational | social | inherited | academic | marital) stress',
  '(more | most | less | least | so | too | very | how | heavily) stressed|strained|stressful (than | they | you | he | she | we | it | the | in | <end>)',
  '(~cope with|under) | (who ..3! ~cope) | (~crack|~break|~buckle|~collapse|~thrive|~perform|~fold under ..2! pressure|stress|strain)',
  '(high | low | under | non) stress group|groups|class|category|women|men|people|individuals',
  'stress of their|his|her|the|these|our',
  '(must | must have been | to be | have been) ..2! stressed|stressful|strained|(under ..2! stress)'
]
const axis =
  '@stress|stress|stressed|~cope|coping|resilient|resilience|overtrained|overtraining|HPA|HPA-axis|@hpa_axis|adrenal|adrenals|hypercortisolism|trauma|(fight or flight)|~@wearing|@trauma|strain|strained'
const abnormal =
  'elevated|raised|high|higher|low|lower|abnormal|overactive|hyperactive|hypoactive|dysregulated|increased|reduced|exhausted|blunted'
/** Taken when it happened to suit. */
const untimed =
  '(at any (time | hour | point)) | whenever | (when ..4! (happened | suited | convenient | came by | came in | came | dropped in | turned up | visited | arrived | called | caught | captured)) | (at no (fixed | set | particular | specified | given) (time | hour)) | (at (various | different | differing | varying | random | irregular | arbitrary | unspecified | unrecorded | unknown) (times | hours)) | (at a random (time | hour)) | (at (some | one) (point | time | hour)) | (at an (unrecorded | unknown | unspecified | arbitrary) (time | hour)) | (at whatever (time | hour)) | (regardless | irrespective of ..2! (time | hour)) | (at the time of (the | their | her | his | a | an | your) ..1! (visit | appointment | consultation | interview | check-up | enrolment | intake | admission)) | (without ..3! (time of day | fixed time)) | (on arrival) | ((at | during) (the | their | her | his | a | an | one | your | my)? ..1! (visit | appointment | consultation | check-up | checkup | intake)) | ((at | on) (entry | study entry | trial entry | intake | inclusion | enrolment | enrollment | admission | recruitment)) | (between (lectures | classes | lessons | patients | shifts))'
/** What tells the time of a sample, takes several, or is a clinical test that has its time. */
const clocked =
  "minutes|waking|awakening|noon|midnight|o'clock|daily|slope|averaged|repeated|dexamethasone|insufficiency|cushing*|screen|screening|hair|injection|@oxytocin|@vasopressin|fetal|foetal|placental"
/** What tells the time after all, or another measure. */
const timed = `${clocked}|limitation|curve|diurnal|baseline`

/** The time of the sample, several samples, or a clinical test that has its time. */
const unless = [
  `${clocked}|min|hours|a.m|am|pm|screens|t-test|~inject`,
  '(area under)',
  '(social stress test)|TSST|stressor',
  '(on | over | across | consecutive | both | separate | sampling | all | # | ~@numeral | several) ..1! days',
  'genotyping|questionnaire|questionnaires',
  '# : #'
]

export default defineRule(
  asking(
    {
      id: 'measurement/cortisol-single-sample',
      summary: 'Conclusions about stress or the HPA axis from one cortisol sample without its time',
      why: 'Cortisol changes several-fold with the time of day, waking and meals. One value cannot tell trait, state and rhythm apart.',
      better: 'Give the sampling time relative to waking, and report an area or a slope over several samples.',
      silent:
        'When the time of the sample is given, for clinical tests that have a fixed time, and when the limit of one sample is stated.',
      references: ['stalder2016', 'hellhammer2009', 'miller2007'],
      severity: 'warning',
      aspects: ['compartment', 'certainty'],
      messages: {
        single:
          '“{text}” rests on one cortisol value without its time, but cortisol changes several-fold over the day; give the time since waking, and an area or slope over several samples.',
        untimed:
          '“{text}” compares cortisol taken at no fixed time, but it changes several-fold over the day; give the time since waking.'
      },
      phrases: [
        {
          find: [
            '[@cortisol ..8 sampled|taken|measured|collected|drawn|assessed|tested ..1! (during the day | at some point | at some time | at any time | whenever | at random | at random times | at various times | at different times | at varying times | at no fixed time | at different times of day | when they came | when they arrived | whenever convenient)]',
            '[elevated|higher|lower|raised|increased|reduced|high|low @cortisol ..4! (at | during) (the|their|a|an|her|his)? ..3! visit|visits|appointment|appointments|consultation|interview|check-up|checkup|intake|examination]'
          ],
          unless: ["waking|awakening|morning|noon|midnight|o'clock|limitation|insufficiency|cushing*", '# : #'],
          message: 'untimed'
        }
      ],
      examples: {
        flagged: [
          { text: '⟦Cortisol was measured once and was lower⟧ in the veterans.' },
          { text: '⟦A single cortisol value revealed chronic stress⟧.' }
        ],
        fine: [
          { text: 'A single cortisol value cannot reveal chronic stress.' },
          { text: 'Cortisol was measured once, thirty minutes after waking.' },
          { text: 'Cortisol was sampled six times a day.' }
        ]
      }
    },
    [
      {
        message: 'single',
        of: [
          [
            oneSample,
            oneValue,
            '~take|~draw|~give|~collect (some | a little | a bit of | a drop of)? blood|saliva|spit|urine',
            '@cortisol ..10! (was|is|~reach|~read|stood|came) (at | out at | back at)? ..1! # (µg | μg | ug | nmol | ng | µg/dl | μg/dl | ug/dl | nmol/l | ng/ml)',
            '(single-point | one-point | single-time | single-timepoint | single-time-point | one-minute | one-time) ..2! @cortisol',
            '(a | the)? (serum | plasma | salivary | saliva | blood)? @cortisol (above | below | of | over | under | exceeding | at) #',
            '(spot | single | random | one-off | isolated | casual | lone | one-shot | single-shot | snapshot) ..2! @cortisol',
            '(one | a | single) (drop | tube | stick | prick) of ..2! ~@sampled|finger|fingertip|thumb|earlobe',
            'sample|samples|swab|saliva|blood|spat|spit ..6! (sometime | some time | whenever | at some point | on arrival)',
            '(sometime | some time | whenever | at some point | on arrival) ..8 sample|swab|spat|spit|saliva|blood'
          ],
          [
            '@cortisol',
            '~@sampled|(prick of the|your|a finger)',
            '# (µg | μg | ug | nmol | ng | µg/dl | μg/dl | ug/dl | nmol/l | ng/ml)'
          ]
        ],
        link: [
          reads,
          readings,
          concludes,
          ': ..2! you|she|he|they|we|i ~be',
          ': ..1! @cortisol',
          ';|:|— ..1! (their | his | her | your | our) ..4! ~be',
          '~lead ..4! to',
          '~separate|~sort|~divide|~split|~group|~categorise|~categorize|~stratify|~allocate|~consider|~deem|~convince|~persuade',
          `${readable} ..1! (from | in | by)`,
          '(~see|~tell|~recognise|~recognize|~read|~gauge|~judge from|by|in)',
          '~diagnose|~class|~classify|~label|~grade|~index|~serve|~tell|~confirm|~prove|~determine|~establish|~infer|~conclude|~judge',
          '~take|~use|~read|~treat|~define ..3! as'
        ],
        to: lasting,
        unless: [
          ...unless,
          'predict|predicts|correlate|correlates|curve|# ..1! (times | samples)|repeatedly|several|two|three|four|five|six|morning ..3! (below | above)'
        ],
        never: ['# samples', '# : #']
      },
      {
        message: 'single',
        of: [once, ['@cortisol|@saliva|@serum|@plasma|@blood'], ['@cortisol|@stress|HPA|HPA-axis|@hpa_axis']],
        link: [
          reads,
          readings,
          concludes,
          '~rest|~base|~depend on',
          '~lead ..4! to',
          `~use|~base|~find|~elevate|~raise|~increase|from|by|as|was|were`
        ],
        to: [axis, abnormal],
        unless,
        never: ['# samples', '# : #']
      },
      {
        message: 'single',
        of: [['@cortisol'], [abnormal, axis]],
        link: [
          '~measure|~take|~check|~sample|~assess|~test|~collect|~draw|~determine|~assay|~obtain ..2! (once | one time | a single time)'
        ],
        unless
      },
      {
        message: 'untimed',
        of: [
          [untimed],
          ['@cortisol'],
          ['sample|samples|sampled|swab|swabs|spat|spit|saliva|blood|serum|plasma|urine|tube|tubes|@cortisol']
        ],
        link: [
          reads,
          readings,
          concludes,
          '~take|~use|~read|~treat|~define ..4! as',
          '~mark|~index',
          'was|were|had|showed ..3! in|for|than|among'
        ],
        to: [
          `${abnormal} ..4! in|among (the | our | those | this)? ..3`,
          ...lasting,
          '@stress|stress|stressed|stressful|(trait ..1! <word>)'
        ],
        unless: [timed]
      },
      {
        message: 'untimed',
        of: [
          [
            '@cortisol ..6! high|higher|low|lower|above|below|elevated|raised|abnormal|back',
            'high|elevated|raised|low|abnormal @cortisol (level | reading | value | test)',
            '@cortisol (level | reading | value | result) ..6! (above | below | over | under | too high | too low | high | low | elevated)'
          ]
        ],
        link: [
          'so|therefore|hence|thus|because|since|as|must|means|meaning|proof|proves|confirms|evidence|sign|shows|proving|showing|conclude|concluded',
          '(~show that)',
          '(she | he | you | they) (was | were | is | are) (told | diagnosed | classified)',
          '(you | your body | your adrenals) ..2! (~suffer | ~live | ~have | ~be | ~run | ~carry)'
        ],
        to: [
          '(chronic | chronically | constant | constantly | permanent | permanently | under) ..2! stress|stressed',
          '~@wearing',
          '~wear|~grind|~burn|~tire|~run|~drag ..1! out|down',
          '(fight-or-flight | survival mode | stress mode | fight or flight | overdrive)',
          '(stress system | stress axis | HPA axis | @hpa_axis | adrenals | adrenal | burnout | burnt-out) ..6!'
        ],
        unless: [...unless, 'samples|curve|diurnal|cortisone|loop|feedback|resistance']
      }
    ]
  )
)
