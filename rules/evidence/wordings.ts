// How the contested propositions of the library are worded: the parts that a sentence states each of them with.
import { compilePatterns, type Matcher } from '../../core/prose/pattern.ts'

/** The wordings of one proposition: patterns of core/prose/pattern.ts. */
interface Wording {
  /** The parts of the statement: one pattern of each must stand in the sentence. */
  readonly all: readonly string[]
  /** Words that speak of it where a study of it is cited. */
  readonly cited?: string
}

/** Oxytocin by its name, its nicknames, or the form in which it is given. */
const oxytocin =
  '@oxytocin | spray | sprays | peptide | neuropeptide | nonapeptide | syntocinon | ((love | cuddle | hug | hugging | bonding | trust | attachment | moral | social | kindness | empathy) (hormone | molecule | chemical | drug | potion | peptide)) | ((the | this | a) ..1! hormone)'
const given = `${oxytocin} | inhal* | sniff* | puff | whiff | squirt`

/** What is said to have got more of it: trust, and what people do who trust. */
const trust =
  '@trust | trust-enhancing | trust-building | trust-promoting | ~trust | ~entrust | ~confide | (~invest !(in oxytocin)) | (~hand ..2! over ..3! money|cash|euros|francs) | (~rely on ..1! strangers) | (~give|~transfer|~send|~part ..4! (money | cash | endowment))'

/** What is read in others. */
const minds =
  '@empathy | @social_cognition | (emotion|emotional recognition|intelligence) | mind-reading | mindreading | mentalising | mentalizing | (mind reading) | (theory of mind) | (~read|reading|recognition|~recognise|~recognize|~decode|~guess|~understand|~infer|~interpret|~sense|~tell|~detect|~see|~perceive|attuned ..7! faces|minds|mind|emotions|emotion|eyes|feelings|expressions|thoughts|cues|(others (feel|think)) | (what ..3! feel|think|feels|thinks)) | (~feel (with|for) others) | (eyes ..1! test)'

/** To lower or quieten. */
const quiets =
  'fear|calm*|~quiet|~quieten|~silence|~reduce|~dampen|~damp|~suppress|~lower|~inhibit|~soothe|~tame|~blunt|~attenuate|~weaken|~mute|~muffle|~decrease|~diminish|~relax|~curb|~cool|fear-reducing|(~turn|~tone ..4! down)|(~switch|~turn ..4! off)|brake|less|weaker|reduction|attenuation | @fear'

/** Social conduct and feelings of all kinds. */
const social =
  'prosocial|kind|kinder|kindness|generous|generosity|sociable|cooperat*|bonding|faithful|faithfulness|fidelity|loyal|loyalty|moral|morality|altruis*|charit*|donat*|monogamous|monogamy|affection|affectionate|closeness|intimacy|friendlier|friendly|forgiv*|helpful|unselfish|selfless|sharing|attached|calm|safety|(eye contact)|(love between)|(lasting|romantic ..1! love|relationship|relationships)|(~tend and ~befriend)|tend-and-befriend|befriend*|jealous*|(~bind|~bond|~glue ..3! couples|people|us|lovers|partners|humans|strangers|owners|men) | @social | @sociability | @generosity | @bonding | @affiliation | @attachment | @love | @affection | @loyalty | @social_connection | @forgiveness | (social behaviour|behavior|bond|bonds|life) | (bonds ..2! couples|people|us|lovers|partners|humans)'

/** What gene variants are said to explain. */
const traits =
  '@state | @behaviour | (social deficit|deficits|skills|competence|impairment|impairments|abilities|behaviour|behavior) | traits|trait|safety|sociability|parenting|personality|temperament|empath*|optimis*|lonel*|crime|violent|violence|criminals|antisocial'

const blood =
  '@plasma | @blood | @saliva | @serum | @peripheral | @urine | spit|swab|salivary|urinary|circulating|bloodstream'

/** Remedy and effect of treatment. */
const treats =
  '~treat|~improve|~help|~relieve|~ease|~cure|~restore|~reduce|~alleviate|~heal|~benefit|works|effective|effectiveness|treatment|therapy|remedy|medicine|cure|efficacy|efficacious|beneficial|responsiveness|better|milder|less'

const raised =
  'high|higher|raised|elevated|raises|raise|increases|increase|elevates|elevate|excess|excessive|flood*|surplus|hypercortisol*|overproduc*|rises|rise|climbs|soar*|(up|too much)'

const scans = '@imaging | scan | scans | scanner | scanners | fmri | bold | mri | (brain image|images|activity)'

const wordings: Readonly<Record<string, Wording>> = {
  'ot-trust': {
    all: [oxytocin, trust],
    cited:
      'money|cash|~invest|investor|investors|entrust*|trustee|trustees|betray*|(social risk|risks)|risk|risks|secret|secrets|disclos*|envelope|envelopes|confidential|confide|~transfer|endowment|unsealed|wallet|strangers|generous | ~trust | @trust'
  },
  'ot-mindreading': {
    all: [oxytocin, minds],
    cited:
      'eyes|eye|emotion|emotions|emotional|faces|facial|expressions|minds|mental|mind|feelings|empathy|empathic|mentalising|mentalizing'
  },
  'ot-amygdala': {
    all: [oxytocin, '@amygdala', quiets],
    cited: 'amygdala|fear*|trusting|trusted|betray*|threat*'
  },
  'ot-stress': {
    all: [
      given,
      'stress|stressed|stress-reducing|stress-relieving|stress-buffering|anxiety|anxious|anxiolytic|anti-anxiety|antianxiety|anxiety-reducing|nervousness|tension|worry|worries|nerves|panic|calming|soothing|relaxing|cortisol | @anxiety | @social_anxiety | @cortisol',
      `${quiets} | anxiolytic|anti-anxiety|antianxiety|stress-reducing|stress-relieving|stress-buffering|anxiety-reducing|calming|soothing|relaxing|~relieve|~ease|~buffer|~alleviate|~protect|~fight|~counter|~counteract|~banish|~control|~take|~melt|~dissolve|relief|buffer|remedy|antidote`
    ]
  },
  'ot-ingroup': {
    all: [
      given,
      '(in-group|ingroup ..1! favour|favouritism|favor|favoritism|bias|love|trust|loyalty|members) | (own group|tribe|team|kind|people) | parochial*|ethnocentr*|tribalism'
    ]
  },
  'ot-outgroup': {
    all: [
      oxytocin,
      'out-group | outgroup | out-groups | outgroups | outsiders | foreigners | immigrants | strangers | (other (groups|tribes|teams))',
      'hostility|hostile|aggression|aggressive|derogation|~derogate|hatred|~hate|prejudice|dislike|~dislike|distrust|~distrust|ethnocentr*|xenophob*|racis*|mistrust|reject|rejection|~attack'
    ],
    cited: 'derogat*|hostil*|aggressi*|ethnocentr*|outsiders|out-group|outgroup'
  },
  'ot-blood-brain': {
    all: [
      oxytocin,
      blood,
      '~reflect|~mirror|~index|~indicate|~track|~reveal|~show|~tell|~represent|~measure|proxy|marker|biomarker|window|indicator|readout|gauge|same',
      "@central | @brain | @CSF | brain | brain's"
    ]
  },
  'ot-in-brain': {
    all: [
      '@intranasal | spray | sprays | sprayed | nose | nasal | nasally | sniff* | inhal*',
      '@oxytocin | peptide | neuropeptide | hormone | spray',
      '~reach|~enter|~cross|~penetrate|~travel|~arrive|~get|~pass|~go|~find|~make|~access|delivery|delivers|delivered|passage|transport|uptake',
      '@central | @blood-brain_barrier | (the brain) | (central nervous system) | (nose-to-brain)'
    ]
  },
  'ot-oxtr-snp': {
    all: [
      '@OXTR | @rs53576 | @rs2254298 | oxtr | (oxytocin receptor ..1! gene|genes|genotype|genotypes|variant|variants|polymorphism|polymorphisms|allele|alleles)',
      traits
    ],
    cited: 'rs53576|rs2254298|allele|alleles|carriers|genotype|variant|variants|polymorphism|oxtr | @empathy|@optimism'
  },
  'ot-vole-necessary': {
    all: [
      '@oxytocin | @oxytocin_receptor',
      'necessary|required|essential|indispensable|necessity|requirement|prerequisite|vital|crucial|~require|~need|~depend|without|block*|prevent*|antagonist',
      'bond|bonds|bonding|mates|monogamy|monogamous|partner|partners|(partner preference) | @pair_bonding | @bonding',
      '@vole'
    ]
  },
  '5ht-depression': {
    all: [
      '@serotonin | (chemical imbalance) | (imbalance ..4! brain|chemicals)',
      '@depression | melancholy | antidepressant|antidepressants',
      'low|lower|lowered|lack|lacking|lacks|deficit|deficiency|deficient|cause|causes|caused|imbalance|imbalanced|shortage|depletion|depleted|short|little|reduced|due|scarcity|disturbed|disorder|disease|origin|root'
    ],
    cited: 'serotonin|serotonergic|monoamine|monoamines|deficiency|depress*'
  },
  'da-pleasure': {
    all: ['@dopamine', '@pleasure | @happiness | @euphoria | pleasurable | feel-good | (feel good) | joy | bliss'],
    cited: 'pleasure|pleasurable|happiness|joy|hedonic|anhedonia|feel-good|reward|rewarding'
  },
  'endorphin-high': {
    all: [
      '@endorphin',
      "@exercise | running | runners | runner’s | runner's | run | workout | workouts | jog* | marathon | marathons | sport | sports | gym | training"
    ],
    cited: "endorphin*|opioid|opioids|euphoria|high|runner's|runners|running"
  },
  'cort-chronic': {
    all: [
      '@cortisol',
      '@PTSD | ((chronic|chronically|prolonged|long-term|lasting|persistent|constant|ongoing|sustained|permanent ..1! stress|stressed|strain|stressors) | (years of stress) | burnout | trauma | traumatised | traumatized | neglect | neglected | maltreat* | adversity | abuse | abused | poverty | loneliness | caregivers | bereaved | unemployed) | ((chronically|permanently|constantly|persistently) ..1! raised|high|elevated|increased)',
      raised
    ]
  },
  'amyg-fear': {
    all: [
      '@amygdala',
      '(fear|alarm|panic|anxiety|threat ..1! centre|center|hub|headquarters|module|button|organ|generator) | (seat|home|source|site|origin|birthplace|cradle|house of ..1! fear|fears|panic) | (fear ..1! lives|resides|sits|originates|arises|comes) | ((where|that|which) ..4! fear ..1! (lives|resides|sits|originates|arises|made|born|produced|generated)) | ((makes|make|creates|create|produces|produce|generates|generate) ..1! fear)'
    ],
    cited: 'fear|afraid|frightened|fearful|fearless|panic'
  },
  'testo-aggr': {
    all: [
      '@testosterone | androgen | androgens | (male hormone|hormones)',
      'aggressi*|violen*|hostil*|criminal*|crime|fights|fighting|brawl|brawls|bullying|brutal*|assault*|rage | @aggression'
    ]
  },
  sexbrain: {
    all: [
      '(men|women|boys|girls|males|females|(the sexes)|husbands|wives ..8 brain|brains) | (brain|brains ..3! men|women|boys|girls|males|females|sexes) | (male|female|masculine|feminine|men’s|women’s brain|brains) | (brains of men|women|males|females|boys|girls) | (brain sex)',
      'wired|hard-wired|hardwired|built|made|designed|empathy|empathis*|empathiz*|systemis*|systemiz*|multitask*|logic|intuition|emotions|maps|maths|feelings|language|caring|(two|different ..1! kinds|types|sorts|forms|kind|type|sort)|((different|differ|opposite|distinct) ..4! (brain | brains))|((brain | brains) ..3! (differ | different | opposite | distinct))|(brain sex)'
    ]
  },
  mature25: {
    all: [
      'brain | brains | (frontal|prefrontal lobe|lobes|cortex) | @prefrontal_cortex',
      '25|twenty-five|25th|twenty-fifth|(mid twenties)|mid-twenties|mid-20s|24|26',
      'matur*|~develop|development|grown|finished|complete|completed|adult|ripe|~ripen|ready|done|wired'
    ]
  },
  plastic: {
    all: [
      '@brain | brain | brains | cortex | neuroplasticity | plasticity',
      '~rewire|~reorganise|~reorganize|~remap|~rebuild|~reshape|~reinvent|plasticity|neuroplasticity|~adapt|~change',
      'freely|limitless|limitlessly|endlessly|unlimited|boundless|infinitely|infinite|(without limit|limits|bounds)|(no limit|limits|bounds)|(at will)|(any function)|(from scratch)'
    ]
  },
  leftright: {
    all: [
      'left-brained | right-brained | (left-brain | right-brain) | (left|right brain|hemisphere|half|side ..8! logical|logic|creative|creativity|artistic|analytical|analytic|intuitive|intuition|rational)'
    ]
  },
  lstyles: {
    all: [
      '(learning style|styles|type|types|preference|preferences) | (visual|auditory|kinaesthetic|kinesthetic learners|learner|types)',
      '~improve|~teach|~match|~differ|~exist|~explain|learning|~learn|learners|~tailor|~adapt|~fit|~raise|~boost|better|best'
    ]
  },
  btrain: {
    all: [
      '(brain|memory|cognitive|mind|mental|(working memory) training|games|game|exercises|puzzles|apps|app|workouts)',
      'intelligence|memory|ability|abilities|dementia|iq|smarter|cognition|sharper|mind|attention|school|grades|driving|everyday | @intelligence'
    ],
    cited: 'intelligence|intelligent|iq|transfer|reasoning|ability|smarter|cleverer'
  },
  neurogen: {
    all: [
      'neurogenesis | ~@new_neuron | (new|fresh|newborn ..1! neurons|cells)',
      'adult|adults|adulthood|grown-up|grown-ups|(old age)|elderly|(throughout life)|eighties|nineties|lifelong|life',
      'human|humans|people|person|we|our|us|men|women|adults|grown-ups|patients'
    ],
    cited: 'neurogenesis|neurons|cells|hippocampus'
  },
  polyvagal: {
    all: [
      'polyvagal | (ventral|dorsal vagal|vagus) | ((social engagement system) ..8 vagus|vagal) | (vagus|vagal ..8 (social engagement)) | (vagus|vagal ..8! safety|safe)'
    ]
  },
  triune: {
    all: ['(reptilian|lizard|reptile|triune brain|brains) | (reptilian|mammalian layer|core|complex)']
  },
  candgene: {
    all: [
      '@5-HTTLPR | @MAOA | 5-httlpr | maoa | (serotonin transporter) | ((short|s|long ..1! allele|alleles|variant|variants|version)) | (warrior gene) | (candidate gene|genes)',
      traits
    ],
    cited:
      'serotonin|transporter|5-httlpr|allele|alleles|genotype|gene|genes|carriers|polymorphism|variant|variants|maoa|maltreat*|antisocial|violent|violence'
  },
  'ot-treat-autism': {
    all: [`${oxytocin} | hormone`, '@autism', treats],
    cited: 'autism|autistic|asperger*|asd|responsiveness'
  },
  'ot-treat-clinical': {
    all: [
      oxytocin,
      '@schizophrenia|@depression|@social_anxiety|@PTSD|@borderline_personality_disorder|psychosis|anorexia|addiction',
      treats
    ],
    cited: 'schizophrenia|psychosis|psychotic|symptoms|borderline|ptsd'
  },
  mirror: {
    all: [
      '@mirror_neuron | (mirror neuron|neurons|system|cells)',
      '@empathy|@social_cognition|@autism | understanding|understand|imitation|imitate|language|compassion|feel|intentions|intention|wince|yawn*|contagious'
    ],
    cited: 'mirror|imitation|empathy|autism|autistic|intentions|actions'
  },
  allure: {
    all: [
      '(brain|neuroimaging|fmri image|images|picture|pictures|scan|scans|photograph)',
      'convinc*|persuasive|persuade|persuades|credible|credibility|believe|believable|trustworthy|plausible|judgements|judgments'
    ],
    cited: 'images|image|pictures|scans|scan'
  },
  'reverse-inf': {
    all: [
      scans,
      '(~read|~detect|~reveal|~tell|~decode|~expose|~know ..4! thoughts|thought|lies|lying|minds|mind|feelings|liar|liars|(what ..3! feel|think|feels|thinks)|love) | (lie detector)'
    ]
  },
  'bold-direct': {
    all: [
      scans,
      'directly|direct',
      '(neural|neuronal|nerve|brain activity|firing) | neurons | @dopamine|@oxytocin|@serotonin | neurotransmitter*|neurochemi*'
    ]
  },
  'ot-lit-reliable': {
    all: [given, social]
  }
}

/** What the parts of a proposition, and talk of it, look like. */
export interface Topic {
  /** The parts that a sentence states it with. */
  readonly parts: readonly Matcher[]
  /** Words that speak of it where its original is cited. */
  readonly cited: Matcher
}

/** The propositions by their ids, in the order in which a sentence is asked for them. */
export const topics: ReadonlyMap<string, Topic> = new Map(
  Object.entries(wordings).map(([id, { all, cited }]) => [
    id,
    { parts: all.map((pattern) => compilePatterns([pattern])), cited: compilePatterns(cited ? [cited] : []) }
  ])
)
