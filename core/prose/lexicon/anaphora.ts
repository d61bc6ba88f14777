// Words that decide whether "it" and "the hormone" refer back to a molecule.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Definite nouns with the group that their molecule must have; '' fits any. */
export const definiteNouns: ReadonlyMap<string, string> = new Map([
  ['hormone', 'hormone'],
  ['neurohormone', 'hormone'],
  ['peptide', 'peptide'],
  ['neuropeptide', 'neuropeptide'],
  ['nonapeptide', 'nonapeptide'],
  ['molecule', ''],
  ['chemical', ''],
  ['neurochemical', ''],
  ['substance', ''],
  ['compound', ''],
  ['neurotransmitter', 'neurotransmitter'],
  ['transmitter', 'neurotransmitter'],
  ['neuromodulator', ''],
  ['steroid', 'steroid'],
  ['drug', 'drug'],
  ['opioid', 'opioid'],
  ['catecholamine', 'catecholamine'],
  ['cytokine', 'cytokine']
])

export const determiners = set('the this that')

/** May stand between determiner and noun, or between "it is" and what matters. */
export const fillers = set(
  `same very single little tiny powerful not never also therefore thus still often now only even be been become being
  widely generally well further however perhaps probably quite rather so already just simply increasingly long`
)

/** After these a definite noun is a predicate, and "it" may be a dummy subject. */
export const copulas = set(
  `is are was were be been being as called become becomes became remains dubbed named nicknamed termed labelled labeled
  will would may might could can should must considered deemed`
)

/** What follows a definite noun that is not a reference back: a definition, or a longer name. */
export const notAnaphoricAfter = set(
  `of that which who whose responsible called known named dubbed receptor receptors company companies trial trials
  industry discovery class classes family group abuse use user users store system systems called replacement messenger
  messengers imbalance structure formula reaction reactions therapy therapies treatment treatments market`
)

/** Words that may follow a definite noun at the end of its phrase, besides verbs. */
export const followers = set(
  `in on at by for from with to into onto across through during after before when while as than and or but also itself
  then thus alone too now never not only because if although without within between among under over via per up down
  so yet nor since until about against whether both either first again still often sometimes always`
)

/** Plural nouns that go on with the phrase: "oxytocin levels", "the drug effects". */
export const headNouns = set(
  `levels concentrations effects receptors neurons neurones systems pathways molecules actions doses studies results
  values samples treatments injections infusions antagonists agonists cells projections circuits genes tests assays
  sprays companies users trials responses fibres fibers axons terminals peptides hormones analogues mechanisms
  researchers experts fans deficits networks functions properties administrations stores reserves reactions
  dynamics kinetics`
)

/** Words before a subject "it". */
export const pronounOpeners = set(
  `and but that because while when if although though so since whereas yet how where then also or as until unless once
  whether after before what , ; : — ( " …`
)

/** Of these, the ones after which "it" may stand for the subject of its own sentence: "…, and it lowers fear". */
export const innerOpeners = set('and but because while when if although though so whereas yet then or , ; : —')

/** Verbs with a dummy subject: "it takes years", "it raises the question". */
export const dummyVerbs = set('takes took depends follows happens happened begs pays')

/** "It is important to …": the sentence is about what follows, not about a thing. */
export const rhetoricAdjectives = set(
  `clear unclear unknown possible impossible important worth hard difficult easy easier true false tempting plausible
  conceivable necessary crucial essential evident obvious notable noteworthy interesting surprising striking useful
  helpful natural premature misleading reasonable unreasonable unsurprising no when who because through
  here time not fair wise common sad ironic remarkable curious questionable`
)

/** "It is known that …" against "it is known to …". */
export const reportedWith = set(
  `known shown argued assumed believed thought said claimed suggested proposed reported established noted demonstrated
  found observed hypothesised hypothesized recommended understood expected estimated recognised recognized accepted
  likely unlikely good bad better best agreed debated certain doubtful`
)

/** What becomes of a molecule before it acts: “It is released. This makes …”. */
export const releases = set(
  'released secreted produced rises rise rose flows flow flowed surges surge surged floods flood flooded peaks spikes climbs increases increased'
)
