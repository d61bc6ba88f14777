// Further forms of “not the person but the body”, each with a topic or a frame that leaves no doubt what is meant.
import { topic } from './slogans.ts'

/** What people live through, do and are, as explanations of what they feel. */
const lived =
  '(feeling | feelings | emotion | emotions | sadness | sorrow | unhappiness | grief | grieving | mourning | heartbreak | heartache | heart | hearts | soul | souls | mind | minds | attention | character | personality | temper | choice | choices | willpower | will | free will | weakness | weakness of will | strength of will | love | affection | tenderness | romance | passion | loyalty | fidelity | faithfulness | commitment | vows | psychology | psychological | psyche | thinking | thought | thoughts | belief | beliefs | attitude | attitudes | intention | intentions | motive | motives | experience | experiences | biography | history | past | story | stories | childhood | upbringing | parenting | mothering | mothers | mother | father | parents | family | home | marriage | husband | wife | partner | boss | friends | peers | neighbours | neighbors | neighbourhood | neighborhood | school | schooling | schools | teachers | teaching | education | lessons | study | practice | training | effort | work | hard work | discipline | self-discipline | self-control | restraint | diligence | laziness | sloth | idleness | gluttony | greed | appetite | culture | society | social | politics | poverty | hardship | adversity | misfortune | bad luck | circumstances | circumstance | environment | surroundings | life | life events | life’s blows | loss | losses | trauma | abuse | neglect | loneliness | isolation | stress | worry | worries | nerves | religion | faith | prayer | god | spirit | spirituality | morality | morals | moral | virtue | virtues | vice | vices | sin | sins | evil | wickedness | goodness | kindness | generosity | honesty | courage | bravery | cowardice | duty | conscience | respect | manners | rudeness | insolence | naughtiness | disobedience | defiance | stubbornness | selfishness | vanity | pride | envy | spite | malice | hatred | imagination | fantasy | fancy | hysteria | malingering | excuse | excuses | drama | attention-seeking | whim | whims | taste | tastes | preference | preferences | habit | habits | intuition | insight | wisdom | reason | logic | talent | gift | genius | inspiration | muse | meaning | values | ideals | dreams | hopes | fears | anger | rage | boredom | stupidity | ignorance | carelessness | negligence | learning | learned | learnt | memory | memories | behaviour | behavior | conversation | talk | talking | words | storage | computation | information | mental | emotional | cultural | spiritual | personal | intellectual | philosophy | poetry | fate | destiny | chance | age | ageing | aging | parent | child | student | pupil | patient | person | people | you | yourself | us | we | him | her | them | sufferer | addict | smoker | drinker | therapist | doctor | luck | good luck | company | sympathy | tidiness | order | neatness | politeness | patience | maturity | hysterics | tantrums | mood | moods)'
/** What carries it in the body. */
const bodily =
  '(chemistry | biochemistry | neurochemistry | biology | neurobiology | physiology | physics | plumbing | wiring | hardware | machinery | mechanics | electricity | voltage | electrical | hormone | hormones | hormonal | chemical | chemicals | biochemical | biological | neurological | neurochemical | neural | physical | molecular | molecule | molecules | genetic | genetics | genes | gene | genome | dna | chromosomes | heredity | inheritance | inherited | inborn | instinct | instincts | evolution | circuit | circuits | circuitry | connections | connectivity | networks | neurons | neurones | neuron | nerves | nerve cells | reflex | reflexes | synapse | synapses | receptor | receptors | transmitter | transmitters | neurotransmitter | neurotransmitters | brain | brains | brain disease | brain disorder | brain chemistry | brain wiring | nervous system | immune system | frontal lobe | frontal lobes | prefrontal cortex | grey matter | gray matter | white matter | enzymes | proteins | protein | peptides | inflammation | inflamed | metabolism | metabolic | glucose | blood sugar | insulin | leptin | ghrelin | thyroid | blood | gut | guts | gut bacteria | bacteria | microbes | microbiome | flora | vagus nerve | vitamin | iron | sleep pressure | body clock | clock | clocks | adenosine | oscillations | brain waves | rhythms | cells | glia | microglia | mitochondria | muscles | body | bodies | biological clock | disease | medical | chemical imbalance | neurodevelopment | neurodevelopmental | anatomy | structural | channels | channel disorder | brain disorder | nerve disorder | cortisol | adrenaline | endorphins | @molecule | @region | @central | @receptor | @gene | @cell)'
const plainly =
  '!(only | just | merely | simply | solely | necessarily | always | purely | entirely | exclusively | alone | yet | significant)'
const little =
  '(a | an | the | your | our | his | her | their | some | any | pure | sheer | mere | raw | plain | simple | bad | poor | weak | faulty | low | high | about | in | of | on | by | to | with | from | at | matters of | a matter of | a question of | a lack of | lack of | want of)? (the | your | our | his | her | their | a | an | bad | poor | weak | low | high)?'
const own = '(your | my | his | her | their | our | the | its)?'
/** A denial in earnest: “not only”, “not always” adds or limits. */
const denying =
  "((is not | isn't | are not | aren't | is never | are never | 's not | 're not | was never) !only|just|merely|simply|solely|always|necessarily|purely | (is | are) no)"
const noResults = '!(~measure | ~assess | ~test | ~record | ~sample | ~study)'
const kind =
  '(disorder | disease | illness | matter | question | product | problem | failure | condition | function | result | work | affair | case | fault | effect | consequence | outcome | child | business | story | form)'
const because =
  '((explained | caused | driven | produced | created | governed | controlled | ruled | run | made | set | shaped | decided | determined | dictated | fixed | steered | brought about | triggered | sparked | fuelled | fueled | written | born | wired | learned | learnt | handed down | kept alive | held together) (by | of | in | into | from | through) | (due | down | owed | thanks) to | (comes | come | stems | springs | arises | flows | grows) from | (a | the) ..1! (product | result | matter | question | effect | work | consequence) of | (has | have | having) (its | their) ..1! (seat | root | roots | origin | origins | home | source | cause | basis) in | rooted in | because of)'
const asides = '(, | ; | : | — | – | , but | but)'
const instead =
  '((instead of | rather than | and not | , not | , never | not) (by | in | of | to | from | because of | with)?)'

const mindly =
  '(psychological | psychosomatic | psychogenic | emotional | mental | imaginary | imagined | moral | behavioural | behavioral | cultural | social | romantic | spiritual | learned | learnt | acquired | voluntary | wilful | willful | deliberate)'
const bodyly =
  '(biological | physical | physiological | chemical | biochemical | neurological | neurobiological | neurochemical | neural | hormonal | endocrine | genetic | inherited | inborn | innate | hereditary | organic | inflammatory | immunological | metabolic | mitochondrial | molecular | medical | cerebral | bacterial | electrical)'
/** Names that people are called, and what they are said to be in place of ill. */
const folk =
  '(people | persons | men | women | mothers | fathers | parents | children | kids | boys | girls | teenagers | adolescents | teens | students | pupils | patients | addicts | alcoholics | drunks | perfectionists | procrastinators | narcissists | sociopaths | dyslexics | veterans | soldiers | voters | artists | employees | dieters | eaters | sleepers | owls | larks | hypochondriacs | anorexics | gamers | optimists | pessimists | thieves | killers | rapists | drivers | toddlers | babies | smokers | drinkers | gamblers | criminals | offenders | murderers | psychopaths | bullies | liars | cheaters | introverts | loners | hoarders | insomniacs | adults | husbands | wives | lovers | you | they | we | he | she)'
const judged =
  '(lazy | evil | weak | weak-willed | stupid | dumb | cold | cruel | bad | wicked | mad | crazy | rude | selfish | stubborn | spoilt | spoiled | moody | mean | careless | clumsy | naughty | defiant | ungrateful | greedy | heartless | immoral | sinful | unloving | unfaithful | shy | antisocial | difficult | dramatic | needy | clingy | jealous | cowardly | undisciplined | irresponsible | unmotivated | broken | sad | heartbroken | in love | choosing ..2! | ignoring you | trying to ..2!)'

type Form = (denied: string, given: string) => string
const both = (form: Form): string[] => [form(lived, bodily), form(bodily, lived)]

/** Within one sentence. */
export const contrasts: readonly string[] = [
  // “Obesity has nothing to do with choice; it is a disorder of the hypothalamus.”
  ...both(
    (a, b) =>
      `[(has | have | had | got) (nothing | little | not a thing | zero | precious little) (whatever | at all)? to do with ${little} ..1! ${a} ..4! (, | ; | : | — | – | and | but) ..2! (is | are | it’s | they’re | that’s | this is | comes | come | lies | lie | everything | all | stems) ..6! ${b}]`
  ),
  `[${topic} ..3! (has | have) (nothing | little) to do with ..4! (and | but) (everything | a lot | all) to do with ${little} ..2! ${bodily}]`,
  // “Trauma lives in the body, not in the memory.”
  `[${topic} ..2! (~live | ~sit | ~reside | ~dwell | ~lodge | ~hide | ((is | are) ..1! (held | stored | kept | locked | carried | lodged | trapped | written | made))) (in | within | into) (the | your | our | their)? ..1! (${bodily} | body | bodies | gut | vagus | vagus nerve | fascia | tissues | muscles | cells | brainstem | brain stem | @region) ,? (and)? not (in | within)? (the | your | our | their)? ..1! (${lived} | head | memory | memories | psyche)]`,
  // “Obesity is to be understood as a disorder of signalling and not as a matter of self-control.”
  ...both(
    (a, b) =>
      `[(understood | seen | regarded | viewed | treated | conceived | considered | explained | conceptualised | conceptualized) as ${little} ..1! ${kind} of ..2! ${b} ..1! ,? ((and not | but not | not | rather than | instead of) (as)?) ${little} ..1! ${kind}? (of)? ${little} ..1! ${a}]`
  ),
  // “Monogamy is explained by receptors instead of by experience.”
  ...both((a, b) => `[${topic} ..5! ${because} ${little} ..3! ${b} ,? ${instead} ${little} ..1! ${a}]`),
  ...both(
    (a, b) =>
      `[${topic} ..4! (is | are | was) (not | never) ${plainly} ${because} ${little} ..1! ${a} ..2! ${asides} ..3! ${b}]`
  ),
  // “Schizophrenia is a disorder of connections, not of genes or experience.”
  ...both(
    (a, b) =>
      `[${topic} (is | are | remains) (a | an | the)? ..1! ${kind} of ${little} ..2! ${b} ,? (and)? (not | never) (one)? of ${little} ..1! ${a}]`
  ),
  `[${topic} (is | are | remains) (a | an | the)? ..1! ${kind} of ..2! <word> , (and)? (not | never) (one)? of ${little} (${lived} | genes | genetics | chemistry | biology | hormones | neurons | molecules)]`,
  `[${topic} (is | are | remains) (a | an | the)? ..1! ${kind} of ${little} (${lived} | ${bodily}) , (and)? (not | never) (one)? of <word>]`,
  // “Don't blame your willpower, blame your leptin.”
  ...both(
    (a, b) =>
      `[(do not | don't | never | no need to | stop | quit) (blame | thank | credit | fault | curse | accuse | praise | blaming | thanking | faulting | accusing | praising) ${own} ..1! ${a} ..4! (, | ; | : | — | – | and | but) ..1! (blame | thank | credit | fault | praise | accuse | it’s | it is | look | check | ask | treat | the culprit is | start blaming) ..3! ${b}]`
  ),
  // “Psychotherapy doesn't change minds, it changes synapses.”
  ...both(
    (a, b) =>
      `[(doesn't | does not | don't | do not | didn't | never | cannot | can't) (really | actually | truly)? ${noResults} ${plainly} <word> ${own} ..1! ${a} ..1! (, | ; | — | –) (but)? (it | they | we | you | he | she | what it does is) (really | actually)? <word> ${own} ..1! ${b}] (<end> | . | , | ; | and | that | which)`
  ),
  // “You don't fall in love with your heart but with your hypothalamus.”
  ...both(
    (a, b) =>
      `[(we | you | they | lovers | addicts | ~@folk) (don't | do not | does not | doesn't | never) <word> ..3! (with | in | from | for | because of | out of | by) ${own} ..1! ${a} ..1! (, | ; | — | –)? (but | we | you | they) ..4! (with | in | from | for | because of | out of | by) ${own} ..1! ${b}]`
  ),
  // “Postnatal depression: hormones, not hardship”
  ...both(
    (a, b) =>
      `[${topic} ..2! (: | — | –) (it's | it is)? ${little} ..1! ${b} ,? (and)? (not | never | rather than | instead of) ${little} ..1! ${a}] (<end> | .)`
  ),
  ...both(
    (a, b) =>
      `[${topic} ..2! (: | — | –) (not | no | never | less) ${plainly} ${little} ..1! ${a} (, | ;)? (but | just | only | than) ${little} ..1! ${b}] (<end> | .)`
  ),
  ...both(
    (a, b) =>
      `<start> [(it's)? (not | never | no) ${plainly} ${own} ${a} : (it's | it is)? ${own} ..1! ${b}] ..3 (<end> | .)`
  ),
  // “It is the amygdala that is afraid, not you.”
  `[(it is | it's | it was) ${little} ..1! ${bodily} (that | which | who) ..7! , (and)? not ${little} ${lived}]`,
  `[(it is not | it isn't | it's not | it was never) ${little} ..1! ${lived} (that | which | who) ..7! (, | ; | — | –) (but | it’s | it is) ..3! ${bodily}]`,
  // “Neurons make you generous, principles do not.”
  `<start> [(the | your | our | a)? ${bodily} !(has | had | ~measure | may) <word> ..5! , (and | while | but)? ${little} ${lived} (do not | does not | don't | doesn't | has nothing to do | have nothing to do | plays no | play no | has no say | have no say | is irrelevant | are irrelevant | is beside the point)]`,
  // “Love is all chemistry and no choice.”
  ...both(
    (a, b) =>
      `[(is | are) (all | pure | sheer | mere | purely | plain | just) ${b} (and | ,) (no | not | without | nothing of) (a | any)? ${a}] (<end> | . | , | ; | at)`
  ),
  // “What we call courage is a quiet amygdala, not a virtue.”
  `[(what | whatever) ..2! (call | calls | called | take for | mistake for | experience as | think of as | praise as | know as | refer to as | consider) ..4! (is | are | was) ..8! ${bodily} ..3! ,? (and | rather than)? (not | rather than | instead of) ${little} ..1! ${lived}]`,
  `[(what | whatever) ..2! (looks like | look like | looks | feels like | feel like | seems | seems like | passes for | appears as | shows as | presents as | sounds like) ..2! ${lived} ..2! (is | are) (really | actually | only | just | merely | simply | nothing but | in truth | in fact | often just) ..3! ${bodily}] (<end> | . | , | ; | at | that)`,
  // “Your problem is testosterone and not your temper.”
  ...both(
    (a, b) =>
      `[(the | your | our | his | her | their) ..1! (problem | trouble | issue | culprit | secret | enemy | cause) (is | are | was) ${little} ..1! ${b} ,? (and)? (not | never | rather than) ${little} ..1! ${a}]`
  ),
  // “The music does not move us; the dopamine does.”
  `[(does not | doesn't | do not | don't) (really | actually | truly)? ${noResults} <word> (us | you | me | him | her | them | we | ((the | your | our | my | his | her | their | a)? ~@folk)) ..2! (; | , | — | –) (but | it is | it's)? ${own} ..1! ${bodily} (do | does)] (<end> | . | ;)`,
  // “You don't choose your partner, your immune genes choose for you.”
  `[(we | you | they | I | lovers | ~@folk) (do not | don't | did not | didn't | never) (really | actually | truly)? ${noResults} <word> ..5! (; | , | — | – | :) (your | our | their | my | his | her) ..2! ${bodily} (choose | chooses | chose | decide | decides | decided | pick | picks | picked | select | selects | love | loves | make | makes | made | take | takes | took | want | wants | drive | drives | speak | speaks | run | runs | steer | steers | pull | pulls | call | calls | act | acts | think | thinks)]`,
  // “Fatigue is not psychological but mitochondrial.”
  `[(is not | isn't | are not | aren't | is never) ${mindly} (but | , it is | , it's | ; it is | ; it's | , but) (purely | wholly | entirely)? ${bodyly}]`,
  `[(is | are) ${bodyly} ,? (and)? (not | rather than | never) ${mindly}] !(variables | factors | measures | data | characteristics | predictors | processes | in)`,
  // “Memory is not storage but reconstruction.”
  `[<start> ${topic} (is | are) not ${plainly} (a | an)? ${lived} ,? but (a | an)? !(also | rather | because | one | only | not | may | might | can | is | are | has) <word>] (<end> | . | ;)`,
  `[<start> ${topic} (is | are) not ${plainly} (a | an)? <word> ,? but (a | an | the)? ..1! ${bodily}] (<end> | . | ;)`,
  // “Migraine was never a vascular disease; it is an electrical one.”
  `[${topic} (was | is | are | were) (never | not) (a | an) ..1! (disease | disorder | problem | illness | condition) ..3! (, | ; | — | – | : | but) (it is | it's | they are | but | rather)? (a | an) ..1! (one | disease | disorder | problem | illness | condition)]`
]

/** A denial at the end of a sentence that stands alone, and the answer that the next sentence begins with. */
export const contrastDenials: readonly string[] = both(
  (a) =>
    `<start> (stop | quit | don't | do not | never | let's not | let us not | no more | enough of | please stop) (call | calling | say | saying | talking about | speaking of | speak of | mistake | mistaking | treat | treating | label | labelling | put | putting) (it | this | that | them | ..1! ${topic})? ..1! (down to | it | as | for | on | up to)? ${little} ${a} (at all)? (. | <end>)`
)
  .concat(
    both(
      (a) =>
        `<start> (do not | don't | never | stop) (blame | thank | credit | fault | blaming | thanking | crediting | accuse) ${own} ..1! ${a} ..3! (. | <end>)`
    )
  )
  .concat(both((a) => `(has | have | had) (nothing | little) to do with ${little} ${a} (at all)? (. | <end>)`))
  .concat(
    both(
      (a) =>
        `<start> ${topic} (is | are | was | were) (not | never) ${plainly} (driven by | caused by | made of | down to | due to | about | explained by) ${little} ${a} .`
    )
  )
export const contrastAnswers: readonly string[] = both(
  (_, b) =>
    `<start> [(it's | it is | this is | that is | they are | they're | these are | you are | he is | she is | blame | thank | credit | what you are seeing is | call it | it comes from | it comes down to) (all)? (really | actually | nothing but | only | just | simply | purely)? ${little} ..3! ${b}]`
)
/** “Forget character.” “Loyalty is all about receptors.” */
export const waved: readonly string[] = both(
  (a) =>
    `<start> (forget | forget about | never mind | so much for | enough of | goodbye | goodbye to | scrap) ${little} ..2! ${a} (. | <end>)`
)
export const madeOf: readonly string[] = both(
  (_, b) =>
    `<start> [(${topic} | ${lived}) ..2! (is | are | comes | come | runs | run | depends | depend | rests | lies | lives | boils | begins | starts) (all | only | just | purely | really | simply | entirely)? (about | down to | on | in | from | of | with | made of | a matter of)? ${little} ..2! ${b}]`
)
/** “Criminals are not evil.” “Their prefrontal cortex is thin.” */
export const judgements: readonly string[] = [
  `<start> ${folk} (are not | aren't | is not | isn't | 're not | 's not) ${judged} (. | <end>)`
]
export const excuses: readonly string[] = [
  `<start> [(their | your | our | his | her) ..2! ${bodily} ..2! (is | are | has | have | was | were | runs | run | does | do | did | lacks | needs | makes | ripens | fires)]`
]

/** What has no feelings, good or bad: a circuit, a hormone, a part of the brain. */
const organ =
  '(@region | @molecule | @receptor | brain | system | systems | circuit | circuits | circuitry | network | pathway | pathways | axis | nerve | hormone | hormones | peptide | molecule | cortex | neurons | wiring | machinery | architecture)'
const gentle =
  '(benign | warm | warmth | gentle | tender | tenderness | soft | cosy | cozy | cuddly | cuddle | fuzzy | sweet | kindly | (kind !of) | loving | friendly | romantic | sentimental | innocent | comforting | consoling | soothing | peaceful | joyful | joy | noble | generous | affectionate | motherly | magical | mystical | poetic | spiritual | happy)'
const engine =
  '(mechanism | machine | machinery | algorithm | switch | filter | engine | computer | calculator | sensor | detector | alarm | circuit | circuitry | program | programme | processor | pump | valve | meter | gauge | thermostat | gatekeeper | device | instrument | weapon | apparatus | controller | classifier | ledger | radar | (feedback loop) | ((control | alarm | sorting | warning | surveillance | prediction | accounting | reward) system))'
const noIllness = '!tumour|tumor|tumours|tumors|lesion|growth|cyst|condition|neoplasm|variant|course|form|disease'

/** “The reward pathway is no joyful fountain; it is a prediction engine”: warmth denied, so that clockwork can be sold. */
export const machines: readonly string[] = [
  `[${organ} ${denying} (a | an | the | some | about | just)? ..1! ${gentle} ${noIllness} ..3 (, | ; | : | — | –) ..1! (but | it is | it's | they are | they're | rather) (a | an | the)? ..3! ${engine}]`,
  `[${organ} ${denying} (a | an | the | some | about | just)? ..1! ${gentle} ${noIllness} ..3 but (a | an | the) ..3! ${engine}]`
]
/** The same in two sentences. */
export const warmth: readonly string[] = [
  `${organ} ${denying} (a | an | the | some | about | just)? ..1! ${gentle} ${noIllness} ..3 (. | <end>)`
]
export const clockwork: readonly string[] = [
  `<start> [(it is | it's | this is | they are | they're) !also (a | an | the | our | your)? ..3! ${engine}]`
]

const they =
  '(you | they | we | he | she | I | your ..2! | our ..2! | my ..2! | his ..1! | her ..1! | people | children | teenagers | pupils | students | addicts)'
const trouble = '(problem | problems | issue | issues | deficit | disorder | crisis | shortage | imbalance)'
const lacking = '(lack | lacks | need | needs | want | wants | miss | misses | suffer from | suffers from)'
/** “You don't have a discipline problem. You have a dopamine problem.” “We do not lack willpower. We lack serotonin.” */
export const troubles: readonly string[] = [
  `<start> ${they} ((do not | don't | does not | doesn't) have (a | an | any)? | (have | has) no) !@molecule|@region|@receptor|hormone|brain <word> ..1! ${trouble} (. | <end>)`,
  `<start> ${they} (do not | don't | does not | doesn't) ${lacking} ${little} ..1! ${lived} (. | <end>)`
]
export const trueTroubles: readonly string[] = [
  `<start> [${they} (have | has) (a | an)? ..1! (${bodily} | @molecule | @region) ..1! ${trouble}]`,
  `<start> [${they} (${lacking} | have too little | have too much | are low on | are short of) ${little} ..1! (${bodily} | @molecule)]`
]

/** A question whether something is the person’s, and the answer that it is the body’s. */
export const supposals: readonly string[] = [
  `(is | are | was) ${little} ..1! ${topic} ..1! ${little} ..1! ${lived} ..3! \\?`
]
export const corrections: readonly string[] = [
  `<start> [no (: | , | . | ; | — | –) ..1! (it is | it's | they are | it comes from | they come from | it lies in) (all | purely | simply | just)? ${little} ..1! (${bodily} | @molecule)]`
]
