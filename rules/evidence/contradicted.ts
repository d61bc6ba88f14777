// How propositions are worded that sources of the library speak against: data for citation/contradicted-by-library.
import type { RelationKind } from '../../core/prose/model.ts'

/** A proposition of the library and the wordings that assert it. */
export interface Contradicted {
  /** Key of `propositions`. */
  readonly claim: string
  /** Patterns of core/prose/pattern.ts; the sentence asserts the proposition where one fits. */
  readonly says?: readonly string[]
  /** Wordings that assert it of what the sentence before is about. */
  readonly back?: { readonly says: readonly string[]; readonly about: readonly string[] }
  /** Claims that assert it: what acts on what. */
  readonly links?: readonly {
    readonly subject: readonly string[]
    /** The lack of the subject is meant. */
    readonly lack?: boolean
    readonly relation: readonly RelationKind[]
    readonly object: readonly string[]
  }[]
  /** Words that make it another, narrower proposition. */
  readonly unless?: readonly string[]
  /** A real condition, or a restriction to some people, makes it another proposition. */
  readonly general?: boolean
  /** Words that must stand in the sentence. */
  readonly near?: readonly string[]
}

/** Relations by which one thing brings another about. */
export const makes: readonly RelationKind[] = ['causes', 'increases', 'enables']
const fluid = '(plasma | blood | bloodstream | serum | saliva | salivary | peripheral | circulating | urinary | urine)'
const mirrors =
  '(~reflect | ~mirror | ~index | ~track | ~reveal | ~indicate | ~correspond | ~represent | ~tell | proxy | index | marker | window | measure | picture | readout | indicator | ~show)'
const head = '(brain | central | cerebral | csf | brain’s)'
const bonds = '(bond | bonds | bonding | pair-bonding | attachment | monogamy | monogamous)'
const substance = '..1! (molecule | hormone | peptide | neuropeptide | chemical | substance | messenger | signal)'
const heritage =
  '(predict* | determine* | explain* | decide* | ~make | ~shape | associated | linked | tied | ~influence | ~affect)'

const euphoria = "(runner’s high | runner's high | euphoria | (exercise high))"
const sport = '(exercise | exercising | running | jogging | runners | workout | workouts | sport | training)'
const goodFeeling =
  '(happy | happier | happiness | joy | joyful | elated | elation | bliss | high | mood | pleasure | (feel good) | (feel-good))'

export const contradicted: readonly Contradicted[] = [
  {
    claim: 'ot-blood-brain',
    says: [
      `[${fluid} ..2! @oxytocin ..6 ${mirrors} ..12 ${head}]`,
      `[@oxytocin ..3! ${fluid} ..6 ${mirrors} ..12 ${head}]`,
      `[(${fluid} | blood draw | blood test | saliva sample | saliva test | swab | spit | drop of blood) ..6 (${mirrors} | show | shows | say | says | know | read) ..10 @oxytocin ..8! ${head}]`,
      `[@oxytocin ..4! ${head} ..6! (~read off | ~measure | ~know | ~estimate | ~see | ~tell | ~judge) ..3! (from | in | by) ..4! ${fluid}]`
    ],
    unless: ['weak|weakly|stress|dosing|administration|csf|depend|depends']
  },
  {
    claim: 'ot-oxtr-snp',
    says: [
      `[(oxtr | rs53576 | rs2254298 | oxytocin receptor gene | oxytocin receptor genotype) ..6! ${heritage} ..8]`,
      '[(carriers | carrier | people | those | women | men) (of | with | who carry | carrying) ..8! (oxtr | rs53576 | rs2254298 | oxytocin receptor gene) ..6! (are | is | have | feel | show | score | tend | respond) ..8]',
      '[(empathy | empathic | sociable | outgoing | warm | trust | trusting | kindness | personality | lonely | sensitive) ..14 (read from | read off | depends on | depend on | comes from | due to | a matter of | written in | in the hands of | known from | told from | predicted from) ..8! (oxtr | rs53576 | oxytocin receptor gene | oxytocin receptor)]',
      '[(determined | decided | governed | set | fixed) by ..3! (oxtr | rs53576 | oxytocin receptor gene | oxytocin receptor genotype)]',
      '[(sociability | sociality | empathy | trust | prosociality | social behaviour | social behavior | personality) ..6 (determined | predicted | explained | shaped) ..5 (oxtr | oxytocin receptor gene)]'
    ],
    unless: ['methylation|mice|knockout|expression|studies|reported']
  },
  {
    claim: '5ht-depression',
    says: [
      '[(depression | depressed | depressive) ..6 (caused by | due to | result of | results from | stems from | comes from | because of | explained by) ..5 serotonin]',
      '[(low | lack of | shortage of | too little | deficient | deficit of | deficit in | lowered | reduced | imbalance of) ..2! serotonin ..4! (~cause | ~lead to | ~produce | ~trigger | behind | responsible for | ~make | ~explain) ..5 depress*]',
      '[serotonin (deficiency | deficit | shortage | imbalance | depletion) ..4! (~cause | ~lead to | ~produce | ~trigger | behind | responsible for | ~explain) ..5 depress*]',
      '[(people | patients | those | person | brain | brains) ..4! depress* ..3! (~have too little | ~have less | ~lack | ~be short of | ~be low on | (not have (enough | sufficient)) | ~be low in | ~run low on) ..2! serotonin]',
      '[depress* (people | patients | persons | person | brains | brain) ..3! (~have too little | ~have less | ~lack | ~be short of | ~be low on | (not have (enough | sufficient)) | ~be low in | ~run low on) ..2! serotonin]',
      '[(lack | shortage | deficit | deficiency | imbalance) (of | in)? ..1! serotonin ..3 (is | as) (the | a) ..1! (cause | root | origin | reason) ..4! depress*]',
      '[depress* ..3 (is | means) ..2! (lack | shortage | deficit | deficiency | imbalance) ..2 serotonin]'
    ],
    links: [{ subject: ['serotonin'], lack: true, relation: ['causes'], object: ['depression'] }]
  },
  {
    claim: 'ot-trust',
    general: true,
    says: [
      '[@oxytocin ..6! (~increase | ~boost | ~enhance | ~raise | ~promote | ~foster | ~make) ..4! (trust | trusting)]',
      '[(given | after | on | under the influence of | thanks to | with) ..3! @oxytocin ..2 (people | men | participants | they | we | investors | players | volunteers | strangers | subjects | humans) ..2! (~trust | ~entrust | ~hand over | ~invest | become more trusting | are more trusting) ..6]',
      '[(trust | trusting) ..4! (is | are) (greater | higher | stronger) ..2! (after | with | on | under) ..5! @oxytocin]',
      '[(puff | whiff | dose | sniff | spray) of ..1! @oxytocin (and | , and) ..1! (we | people | you | men | strangers | they) ..2! (~trust | ~hand | ~entrust | ~invest | ~give) ..6]',
      '[(trust | trusting) ..4! (rises | rose | grows | goes up | increases | is raised | is boosted | is increased) ..5! (after | with | on | by | when) ..5! @oxytocin]'
    ],
    links: [{ subject: ['oxytocin'], relation: makes, object: ['trust'] }],
    unless: [
      'low|disposition|in-group|low-trusting|own|some|only|context|certain|familiar|betrayal|ingroup|members|distrust|receptor|gene|plasma|if|environment|environments|receive|receives|received',
      '(level | levels) ~increase|~rise|~climb'
    ]
  },
  {
    claim: 'cort-chronic',
    says: [
      '[(chronic stress | long-term stress | ptsd | prolonged stress | lasting stress | chronically stressed | trauma) ..6! (~mean | ~raise | ~increase | ~elevate | ~lead to | ~cause | ~bring | ~flood | ~keep | ~have | ~show) ..6! cortisol]',
      '[(sustained | chronic | chronically | permanently | persistent | constantly) ..2! cortisol ..3! , (the | a) (hallmark | sign | signature | mark)]',
      '[(sustained | chronic | chronically | permanently | persistently) (high | elevated | raised) cortisol ..8 (ptsd | trauma | chronic stress | burnout)]',
      '[(chronic stress | long-term stress | prolonged stress | lasting stress) ..16 cortisol ..8 (stays | remains | keeps) ..3! (high | elevated | raised)]',
      '[cortisol ..3! (is | are | stays | remains) ..3! (high | elevated | raised | increased) ..4! (ptsd | chronic stress | trauma)]'
    ],
    unless: ['lower|low|blunted|flat|rats|mice|@animal|hair|response|may']
  },
  {
    claim: 'ot-treat-autism',
    says: [
      '[@oxytocin ..10 (~improve | ~help | ~treat | ~benefit | ~cure | ~ease | ~relieve) ..8 (autism | autistic)]',
      '[(autism | autistic) ..10 (~improve | ~benefit | ~respond | ~help) ..6 @oxytocin]',
      // “is an effective treatment for the social symptoms of autism”, “a therapy that ameliorates …”
      '[@oxytocin ..12 (effective | established | proven | successful | promising | valid | useful | remedy) ..4! (treatment | therapy | remedy | medicine | drug | cure | for) ..10 (autism | autistic)]',
      '[@oxytocin ..12 (~ameliorate | ~alleviate | ~reduce | ~restore | ~enhance | ~lessen) ..8 (autism | autistic)]',
      // “Autistic adults seek more contact once they take oxytocin.”
      '[(autism | autistic) ..12 (more | better | sociable | calmer | less) ..6! (when | once | after | if | on | with | under) ..4! @oxytocin]',
      '[(autism | autistic) ..4! (who | that | when | if | after | given | on | treated with | taking) ..4! @oxytocin ..6 (~become | ~be | ~grow | ~get | ~show | ~make | ~read | ~look | ~seek) ..4! (more | better | sociable | less | calmer | eye contact)]'
    ],
    unless: ['whether|placebo|trial|trials|randomised|randomized|mixed|mice|rats|may|might|could']
  },
  {
    claim: 'ot-vole-necessary',
    says: [
      `[(@oxytocin | @oxytocin_receptor) ..5! (required | necessary | needed | essential | indispensable | vital) ..8 ${bonds}]`,
      `[(without | lacking) ..2! @oxytocin ..10 (no | not | cannot | never) ..5 ${bonds}]`,
      `[(not | cannot | never | no | unable | fail | fails) ..5! ${bonds} ..4! (without | lacking | absence of) ..3! (@oxytocin | @oxytocin_receptor)]`,
      `[${bonds} ..5! (~require | ~need | depend on | depends on) ..3! @oxytocin]`,
      `[@oxytocin is the ${substance} (that | which) ..8 ${bonds}]`
    ],
    // “Two people grow attached, and their brains change. Oxytocin is the molecule that starts this change.”
    back: {
      says: [
        `[@oxytocin (is | remains) the ${substance} (that | which | behind | responsible for) ..4! (this | these | that | those | it | them | such | all of this)]`,
        `[(this | these | all of this | such ..1!) ..2! (is | are) (the work of | due to | owed to | driven by | sustained by | initiated by | built by | made by | produced by | brought about by) @oxytocin]`
      ],
      about: [
        `(~form | ~make | ~build | ~become | ~grow | ~create | ~deepen | ~keep | ~sustain | ~maintain | ~fall) ..6! (${bonds} | attached | bonded | (in love))`,
        `${bonds} ..6! (~form | ~grow | ~arise | ~develop | ~deepen | ~last | ~rewire | ~reorganise | ~reorganize | ~change | ~reshape)`
      ]
    },
    near: ['vole|voles|mate|mates|partner|partners|couples|pair|monogam* | @oxytocin is the']
  },
  {
    claim: 'endorphin-high',
    says: [
      // That exercise releases endorphins is known; what is contested is that the euphoria comes from them.
      `[${euphoria} ..8 endorphin*]`,
      `[endorphin* ..8 ${euphoria}]`,
      `[endorphin* ..8 ${sport} ..4 (euphoric | elated | high | blissful)]`,
      `[${sport} ..8 endorphin* ..8 ${goodFeeling}]`,
      `[${goodFeeling} ..8 ${sport} ..8 endorphin*]`,
      `[endorphin* ..8 ${goodFeeling} ..4 ${sport}]`
    ],
    unless: ['may|might|could'],
    near: ['~cause|~produce|~release|~trigger|~owe|~explain|~flood|behind|from|due|because|responsible|~bring|~give']
  },
  {
    claim: 'amyg-fear',
    says: [
      '[amygdala ..5! (fear (center | centre | module | hub) | seat of fear | home of fear | source of fear)]',
      '[fear (center | centre) ..5! amygdala]'
    ]
  },
  {
    claim: 'da-pleasure',
    says: [
      '[dopamine ..4! (pleasure (molecule | chemical | hormone | neurotransmitter | signal) | feeling of pleasure)]',
      '[pleasure ..4! (comes from | caused by | due to) ..3! dopamine]',
      '[pleasure is (just | only | simply | nothing but | all about | a matter of)? dopamine]'
    ],
    links: [{ subject: ['dopamine'], relation: ['causes', 'is-a'], object: ['pleasure'] }]
  },
  {
    claim: 'lstyles',
    says: [
      '[(~match | ~teach | ~tailor | ~fit) ..8! learning styles ..8! (~improve | ~help | ~raise | better | ~boost)]',
      '[(learn | learns) (better | best) ..8! learning style]'
    ]
  },
  {
    claim: 'leftright',
    says: ['[(left-brained | right-brained) ..3! (people | person | thinkers | thinker | men | women | type)]']
  }
]
