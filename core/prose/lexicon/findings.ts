// Findings whose words are no messenger or region acting on somebody: what changes in a brain, what people carry in them,
// when a circuit can be changed, what an effect is due to (patterns, see pattern.ts).

const neural = '@region|@central|@circuit|circuitry|networks|~@neuro'
const change =
  'reorganisation|reorganization|remodelling|remodeling|restructuring|rewiring|change|changes|alteration|alterations|thinning|thickening|shrinkage|growth|loss|adaptation|adaptations|plasticity'
/** What somebody must have looked at to say so. */
const seen =
  'measurable|measurably|detectable|observable|visible|demonstrable|structural|structurally|anatomical|physical|neuroplastic|lasting|permanent|permanently|long-lasting|enduring|quantifiable'

/** To make more of something, or less. */
const shifts =
  '~halve | ~double | ~triple | ~reduce | ~increase | ~lower | ~raise | ~cut | ~decrease | ~diminish | ~shrink | ~blunt | ~dampen | ~heighten | ~amplify | ~enlarge | ~boost | ~suppress | ~attenuate | ~prolong | ~shorten | ~flatten | ~weaken | ~strengthen | ~quicken | ~slow | ~change | ~alter'
/** Whose response somebody must have recorded. */
const organs =
  'adrenal | adrenocortical | pituitary | hypothalamic | hormonal | endocrine | autonomic | sympathetic | parasympathetic | vagal | startle | glucocorticoid | corticosterone | cortisol | neuronal | amygdala | hippocampal | cortical | striatal | dopaminergic | serotonergic | oxytocin | insular'

/** “The brain undergoes measurable reorganisation”, “juggling leaves lasting changes in the visual cortex”. */
export const changes: readonly string[] = [
  `(${neural}) ..3! (~undergo | ~go through | ~show | ~exhibit | ~display) (a | an)? ..1! [(${seen}) ..2! (${change})]`,
  `(~undergo | ~show | ~exhibit | ~leave | ~produce | ~cause | ~induce | ~bring about) (a | an)? [(${seen}) ..2! (${change})] (in | of | to | within) ..3! (${neural})`,
  // “Prenatal alcohol halves the number of Purkinje cells”, “handling lowers the adrenal response to restraint”.
  `[(${shifts}) ..3! (number | numbers | density | size | volume | count | length | growth | survival | birth | loss | thickness | expression | turnover | sensitivity | availability) of ..4! (@cell | @receptor | @region | neurons | neurones | cells | synapses | spines | dendrites | receptors | microglia | oligodendrocytes)]`,
  `[(${shifts}) ..2! (${organs}) ..1! (response | responses | reactivity | reaction | reactions | output | firing | secretion | tone)]`
]

const lack =
  'suppression|depletion|deficit|deficits|deficiency|dysregulation|dysfunction|hyperactivity|hypoactivity|excess|imbalance|downregulation|down-regulation|upregulation|insufficiency|overactivity|underactivity'
const off =
  'reduced|increased|elevated|raised|blunted|altered|greater|lower|higher|smaller|larger|weaker|stronger|thinner|thicker|impaired|enlarged|heightened|less|more|low|high|overactive|underactive|hyperactive|hypoactive|dysregulated|suppressed|depleted'

/** “Individuals with trauma present with oxytocin suppression”: people, and what they are said to carry in them. */
export const carried: readonly string[] = [
  `(@human|~@human_kind|~@ailment|workers) ..14! (~present with | ~suffer from | ~carry | ~tend to (have | show) | ~manifest | ~have | ~show | ~display | ~exhibit) ..2! [((${off}) ..4! @region|@molecule) | (@molecule|@receptor|@circuit ..2! (${lack}))]`
]

const opportune =
  'best|highest|highest-plasticity|greatest|optimal|ideal|peak|prime|critical|sensitive|crucial|decisive|only|narrow'
const window = 'window|windows|period|periods|moment|phase'
const modified =
  '(plasticity | neuroplasticity | ~change | changing | ~modify | ~rewire | ~wire | ~shape | ~reshape | ~alter | ~retrain | ~rewrite | ~update | ~form | ~build | ~unlearn | ~remodel)'
const malleable =
  '(plastic | malleable | modifiable | changeable | (open | accessible | amenable | susceptible | receptive) to (change | changes | modification | revision | rewiring | updating | new learning))'
const kept = `(${neural}|memory|memories|habit|habits|@attachment | (attachment | bonding | fear | reward | stress system | systems))`

/** When a circuit or a memory can be changed. */
export const windows: readonly string[] = [
  `[(${opportune}) ..2! (${window}) (for | of | in which | to | when) ..3! ${modified} ..4! ${kept}] ..8! (~be | ~close | ~open | ~end | ~fall | ~lie | ~last | ~begin)`,
  `[(${window}) of (${opportune}) ..1! ${modified} (for | of | in) ..3! ${kept}] ..8! (~be | ~close | ~open | ~end | ~fall | ~lie | ~last | ~begin)`,
  `@state|@human|adolescence|childhood|infancy|puberty|pregnancy ~be ..1! [(a | the) ..2! (${opportune}) ..1! (${window}) (for | of | in which | to) ..3! ${modified} ..4! ${kept}]`,
  `[${kept} ..6! ~be ..1! (most | highly | maximally | especially | particularly | only) ${malleable} (when | while | during | once | in the | right after | just after | shortly after)]`
]

/** What an effect is put down to; the messenger or region may be the cause or have the effect. */
export const explained: readonly string[] = [
  '(effect | effects | action | actions | relief | benefit | benefits) ..8! ~be ..2! [(due | attributable | owed | traceable | ascribed | attributed) ..8 to]',
  '(effect | effects | action | actions | relief | benefit | benefits) ..6! [(~stem | ~result | ~arise | ~derive | ~spring) ..8 from]',
  '(effect | effects | action | actions | relief | benefit | benefits) of ..4! [(~depend | ~rest | ~rely | ~hinge) ..8 on]'
]

const plastic =
  '((kind | form | type | sort | pattern) of ..2! (plasticity | neuroplasticity | neuroadaptation | neuroadaptations))'

/** One kind of plasticity for all: “triggers a specific type of brain plasticity common to all substances”. */
export const plasticities: readonly string[] = [
  `${plastic} (that | which) (all|every|each|any) ..4! ~share|~have`,
  `${plastic} ..4! (same | common | shared | ~share | found | identical | seen | universal) ..5! (all|every|any|each)`,
  `(all | every) ..4! ~rest|~share|~involve|~depend|~produce|~cause|~trigger ..2! (one | same | single | common) ..1! ${plastic}`,
  `(~trigger | ~induce | ~cause | ~set off | ~produce | ~evoke) (a | the | one) ..1! (specific | particular | certain | distinct | unique | peculiar | single) ..1! ${plastic}`
]

const care =
  "((early | earliest | childhood | infant | infancy | prenatal | formative | adverse) ..2! (experience | experiences | adversity | adversities | attachment | attachments | bond | bonds | relationship | relationships | relational | caregiving | care | environment | environments | stress | trauma | neglect | interactions | upbringing | maltreatment | deprivation | abuse)) | ((caregiving | parenting | maternal | parental | caregiver | mother’s | mother's | parents’) ..2! (environment | care | warmth | sensitivity | responsiveness | bond | attunement | support | affection)) | ((secure | insecure | disrupted | avoidant | anxious | infant) ..1! (attachment | attachments | bonds | bonding)) | ((responsive | sensitive | warm | attuned | neglectful | harsh | inconsistent | chaotic | unpredictable) ..1! (caregiving | parenting | care)) | ((experience | experiences | events | stress | care) ..6! (in | during) the? (early | first | formative) (years | childhood | life | months))"
const early = `${care} | trauma|neglect|maltreatment|adversity`
const development =
  "((brain | brains | neural | emotional | cognitive | social | psychological | mental | stress | emotion | self | interoceptive | sensory | nervous | child’s | child's | children’s) ..3! (development | develop | develops | regulation | self-regulation | circuits | circuitry | connectivity | architecture | pathways | wiring | health | growth | function | functioning | processing | outcomes | resilience | system | systems | structure | capacity | maturation)) | ((connectivity | connections) between) | ((development | maturation | regulation | organisation | organization) of) | self-regulation|neurodevelopment|brain|brains|psychopathology|@circuit|@region"
const shape =
  '~shape|~influence|~affect|~alter|~strengthen|~impair|~mould|~mold|~sculpt|~wire|~rewire|~disrupt|~determine|~reshape|~change|~damage|~harm|~undermine|~calibrate|~weaken|~foster|~stunt|~compromise|~enhance|~derail|~reprogram'
const later = '(adulthood | adolescence | (later | adult) life | (the rest of ..3! life | lives) | (old age))'
const enduring =
  '(lasting | long-lasting | long-term | lifelong | enduring | permanent | lingering | far-reaching | profound)'

/** What early care, attachment or trauma is said to make of brains and lives. */
export const upbringing: readonly string[] = [
  `[(${early}) ..10! (${shape}) ..8! (${development})]`,
  `[(${development}) ..6! (~be | that are | which are)? ..2! (shaped|influenced|moulded|molded|determined|calibrated|altered|sculpted|affected) ..2! by ..3! (${early})]`,
  `~be ..1! [(shaped|influenced|moulded|molded|determined|calibrated|sculpted) ..1! by ..3! (${care})]`,
  `[(${early}) ..8! ~be|~get ..1! carried|(passed on) (into | through | throughout | to) ..1! ${later}]`,
  `[(${early}) ..8! (~persist | ~echo | ~last | ~continue | ~reverberate | ~extend) ..2! (into | through | throughout) ..1! ${later}]`,
  `[(${early}) ..6! (~act as | ~serve as | ~be | ~form | ~lay | ~provide | ~create | ~set) (a | the) ..2! (buffer | shield | foundation | foundations | groundwork | blueprint | template | basis | stage) (against | for | of) ..6]`,
  `[(${early}) ..8! (~have | ~leave | ~exert) ..2! ${enduring} (effect|effects|impact|impacts|consequences|influence|mark|marks|imprint|imprints|traces|scars) (on | for | in) ..6]`,
  `[(~have | ~exert) (a | an)? ${enduring} (effect|effects|impact|impacts|consequences|influence) on ..5! (${development})]`
]

const illness =
  'psychopathology|(psychiatric|mental|mood|anxiety|personality|eating|depressive|neurodevelopmental ..1! disorder|disorders|illness|symptoms)|dysregulation|depression|anxiety|ptsd|schizophrenia|autism|addiction|dementia|burnout'

/** Illness that something is said to go with: somebody counted the ill. */
export const illnesses: readonly string[] = [
  `(~be | ~have been | been) ..1! (strongly | closely | consistently | robustly | reliably | tightly | firmly | directly | heavily | deeply | repeatedly | often | frequently | commonly)? [(linked | tied | associated | connected | correlated) (to | with) ..10! (${illness})]`
]

/** “Infants are wired for connection”: what is said to be inborn. */
export const inborn: readonly string[] = [
  '[infants|babies|newborns|humans|people|children|mammals|brain|brains|@human ~be ..2! (wired | hardwired | hard-wired | prewired | pre-wired | programmed) (for | to) ..4]'
]

/** A part of the brain that is said to change its work. */
export const working: readonly string[] = [
  '[@region|@central|(nervous system) (, ..14 ,)? ..2! (~shut | ~switch | ~power | ~turn) (itself)? (off | down)] (during | when | while | in | under | after | as | , | and | <end>)',
  '[(@region|@central|(nervous system)) ..1! (~adapt | ~compensate | ~respond | ~react) (to ..5!)? by ..1! (becoming | growing | shrinking | increasing | reducing | pruning | strengthening | weakening | producing | releasing | making | building | rewiring | downregulating | down-regulating | shutting | turning)]',
  '[@region|@central ..8! (~take | ~need | ~require) ..3! (# | ~@numeral | #/# | (a fraction)) ..3! (second | seconds | millisecond | milliseconds | ms)]'
]

const doing =
  '(@behaviour|@state|@practice|touch|touching|interaction|interactions|activities|closeness|contact|moments|hugging|kissing|sex|intimacy|conversation|laugh|laughing|eye)'

/** A messenger that is said to flow when people do something. */
export const released: readonly string[] = [
  `[@molecule ..6! ~be ..2! (released | produced | secreted | made) ..4! (during | when | while | whenever | (in (response | moments)) | through) ..8! ${doing}]`,
  `[(~release | ~produce | ~secrete) ..3! @molecule (during | when | while | whenever) ..8! ${doing}]`
]

/** What is not known, whom a study took, and what its authors thought. */
export const unfound = [
  '(little | less | nothing | not much) ..1! (is | was) ..1! known | (remains | remain | is | are) ..2! (elusive | unknown | unclear | unexplored | unresolved)',
  '(inclusion | exclusion | eligibility) criteria | (criteria were) | (we|I (reasoned | speculated | predicted | anticipated | expected)) | ((specific | general | main | primary)? (objectives | aims) (are | were))',
  'questionnaire|scale|inventory ..2! (includes | contains | consists | comprises | has) ..4! (items | questions | statements | subscales)',
  '(work | research | studies | evidence) ..24! (has | have) been ..1! (conducted | done | carried out | performed) (in | on | with)'
] as const
