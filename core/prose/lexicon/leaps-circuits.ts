// What has been watched in the brains of animals only, told of people or of nobody in particular: peptides at work in
// their places, where the fibres of named cells run, and behaviour that is scored in cages.

const neuropeptide = '@neuropeptide'
/** Deep enough that nobody could have looked: not the glands that release into the blood. */
const deep =
  '(!pituitary|neurohypophysis|uterus @region | (mesolimbic | mesocorticolimbic | dopamine | dopaminergic | reward) ..1! (pathway | system | circuit | circuitry | neurons) | @reward_system)'
const cells =
  '(@cell | neurons | neurones | synapses | terminals | receptors | ((@molecule | noradrenergic | gabaergic | glutamatergic) ..1! (activity | signalling | signaling | transmission | release | cells | neurons | firing)))'
const acts =
  '(~modulate | ~excite | ~inhibit | ~activate | ~silence | ~suppress | ~strengthen | ~weaken | ~disinhibit | ~switch | ~stimulate | ~tune | ~gate | ~boost | ~dampen)'
/** Peptides that neurons make; those of the gut and the blood are known from people. */
const peptide = `!@insulin|@leptin|@ghrelin|@growth_hormone|@glucagon|@angiotensin ${neuropeptide}`

/** A peptide released, bound or at work in a part of the brain. */
export const atWork = [
  `[${peptide} ..3! (released | secreted | liberated) (in | into | within | inside | onto) ..3! ${deep}]`,
  `${peptide} ..3! (~be)? [(released | secreted | liberated) ..20 ${acts} ..3! ${cells} ..3! (in | of | within) ..3! ${deep}]`,
  `[${peptide} ..2! (~act | ~bind | ~dock | ~land) ..2! (on | to | in | at | onto | upon | with | within) ..5! ${deep}]`,
  `[${peptide} ..3! ${acts} ..3! ${cells} ..3! (in | of | within) ..3! ${deep}]`,
  `[${peptide} ..3! (~flood | ~bathe | ~reach | ~enter | ~wash over | (~pour | ~flow | ~surge | ~spread | ~stream | ~rush) (into | in | through | across)) ..3! ${deep}]`,
  `[(opioids | endorphins | enkephalins) ..3! released (in | into | within) ..3! ${deep}]`,
  `[(in | within) ..2! ${deep} ,? ..3! ${peptide} ..3! ${acts} ..3! ${cells}]`,
  `[${peptide} ..3 (~team up | ~interact | ~cooperate | ~join forces | ~work together | ~work hand in hand | ~combine | ~synergise | ~synergize) with ..5! ${deep}]`,
  `[${peptide} ..4! (interaction | interactions | interplay | crosstalk | cross-talk | dialogue | partnership) with ..4! ${deep}]`
] as const

const peptideCells = '(@oxytocin_neuron | @vasopressin_neuron | @kisspeptin_neuron | @cell_named_after_its_marker)'
const fibres = '(projections | projection | fibres | fibers | axons | terminals | inputs | pathway)'
const peptideFibres = `(${peptide} ..1! ${fibres} | ${fibres} (of | from) ..1! (${peptide} ..1! (neurons | cells) | ${peptideCells}))`

/** Cells that make a peptide, told of the moment in which they fire. */
export const cellsFiring = [
  `[(${peptideCells} | (${peptide} ..1! (neurons | cells))) ..2! (~fire | ~burst | ~wake up | ~respond | ~spring into action | ~switch on | ~fall silent | ~become active | ~be active | ~release)] ..3! (when | whenever | as soon as | each time | every time)`
] as const

/** Where the fibres of cells run that make a peptide. */
export const peptideTracts = [
  `[${peptideFibres} ..6! (from ..4! @region)? ..6! (to | into | onto | reach | reaching | in) ..4! @region]`,
  `[${peptideFibres} ..3! @region ..3! (to | into | onto | reaching) ..4! @region]`,
  `[${peptideCells} ..6! (~project | ~connect | ~run | ~send ..3! | ~reach | ~innervate) ..2! (to | onto | into)? ..3! @region]`
] as const

/** What such fibres are said to be for. */
export const servingSomething = [
  '~keep|~govern|~maintain|~regulate|~drive|~mediate|~control|~support|~underlie|~shape|~make|~enable|~strengthen|~calm|~promote|~determine|~guard | (involved | implicated | important | crucial | essential | necessary | responsible) (in | for) | associated with | (play | plays | have | has) ..3! (role | part | function)'
] as const

/** How it was found out in people: not by looking at cells. */
export const seenInPeople = [
  '@intranasal | @imaging | @plasma | @saliva | @cerebrospinal_fluid | @lesion | narcolep*|deficien*|patients|autopsy|post-mortem|postmortem|donors|donated|spray|agonist|antagonist|antagonists|tract|tracts|white-matter|measured|trial|trials|variant|variants|polymorphism|polymorphisms'
] as const

const scored =
  '(partner (preference | preferences) | ((separation | distress | isolation | ultrasonic) ..1! (call | calls | cry | cries | vocalisation | vocalisations | vocalization | vocalizations)) | PANIC ..1! GRIEF | (panic | grief) system | (conditioned place (preference | aversion)) | (lever (pressing | presses)) | lordosis | huddling | allogrooming | ((pup | pups) (retrieval | killing)) | (nest building) | (immobility in ..3! (swim | suspension)) | (open-arm | open arm) (time | entries))'

const handled =
  '(blocking | blockade of | antagonising | antagonizing | deleting | deletion of | knocking (out | down) | ablating | ablation of | silencing | lesioning | lesions of | inactivating | inactivation of | infusing | infusion of | injecting | injection of | microinjection of | overexpressing | overexpression of | optogenetic ..2! of | chemogenetic ..2! of)'
const onlyInAnimals =
  '(@receptor | @molecule | @gene | @cell | receptors | neurons | terminals | projections | it) ..2! (in | into | of | within | from | to) ..3! @region'

/** What drugs relieve in people who take them. */
const ofPatients =
  '!(..3! (symptoms | psychosis | hallucinations | delusions | craving | cravings | nausea | seizures))'

/** What was blocked, deleted or infused within a brain, told in the present as what it does: the species is left out. */
const handledInside = [
  `[${handled} ..3! ${onlyInAnimals}] ..2! (abolishes | reduces | increases | restores | impairs | prevents | blocks | eliminates | induces | facilitates | disrupts | promotes | enhances | attenuates | rescues | decreases | suppresses | triggers | elicits | makes | turns | stops | lowers | raises | leads | produces | reinstates | weakens | strengthens | accelerates | causes | erases | reverses) ${ofPatients}`,
  `[@molecule ..1! (infused | injected | microinjected | delivered | administered | expressed) ..1! (in | into | within) ..3! @region] ..2! (abolishes | reduces | increases | restores | impairs | prevents | blocks | eliminates | induces | facilitates | disrupts | promotes | enhances | attenuates | decreases | suppresses | triggers | elicits | makes | turns | stops | lowers | raises | causes)`,
  `[(abolished | reduced | prevented | blocked | impaired | eliminated | disrupted | restored | induced | facilitated) by ..1! ${handled} ..3! ${onlyInAnimals}]`
] as const

/** What a substance did to behaviour that is scored in animals. */
export const scoredInAnimals = [
  ...handledInside,
  `[(effect | effects | influence | action | actions) of @molecule ..4! on ..5! ${scored}]`,
  `[@molecule ..3! (~have | ~exert) ..4! (effect | effects | influence) on ..3! ${scored}]`,
  `[@molecule ..2! (~abolish | ~quell | ~reduce | ~increase | ~decrease | ~induce | ~facilitate | ~block | ~restore | ~impair | ~suppress | ~promote | ~attenuate | ~enhance | ~prevent | ~elicit | ~evoke) ..3! ${scored}]`
] as const

/** The authors' own data: the species stands in their methods. */
export const ownData = [
  'we|our|group|groups|treated|pretreated|p|n|sem|anova|fig|figure|table|test|tests|session|sessions|day|days|min|mg|μg|ng | (as compared to | compared with) (vehicle | saline | controls)'
] as const
