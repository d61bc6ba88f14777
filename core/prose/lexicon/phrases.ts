// Closed-class words that bound noun phrases and verb groups, as data for the claims layer.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const determiners = set(
  `a an the this that these those its their his her our your my some any each every all no both another one
   whose which either neither most many few several nature's`
)

/** Prepositions; none of them can be a subject's or an object's first word. */
export const prepositions = set(
  `of in on at by for with from to into onto about between among amongst through throughout during under over within
   without as than against across per via after before following toward towards upon despite unlike like besides beyond
   near beneath above below behind around inside outside along beside amid regarding concerning including since until
   till except versus vs out off up down because onto alongside`
)

/** Words that end an object, whatever follows. */
export const objectStops = set(
  `because when whenever while although though whereas since so but after before until till unless than rather instead
   compared relative via through by despite without unlike yet nor as from if versus vs which who whom whose where
   during following upon including except thereby thus therefore hence against under at depending based according
   even not is are was were am be has have had do does did can could may might must shall should
   will would cannot especially particularly such whether together then whereupon regardless`
)

/** Words that open a clause used as an object: "decides *whether*", "shows *that*". */
export const clauseObjects = set('that whether what how who why where if which')

/** Words at which a noun phrase read leftwards ends. */
export const leftStops = set(
  `that which who whom whose because when whenever while if although though whereas since so but yet nor unless until
   till how why what whether where than then thus hence therefore however moreover furthermore thereby as once
   meet says e.g. i.e. did does do is are was were has have had can could may might must shall should will would cannot
   not never always often also`
)

/** Adverbs that do not end in -ly; verb groups are read across them. */
export const adverbs = set(
  `not never also always often still just even only simply really actually thus then therefore further again
   already now sometimes usually typically once both rather quite very much well indeed perhaps maybe ever either too
   all so far more less most least almost n't soon later first hence here there instead instantly alone
   together somehow altogether straight nothing but merely mostly largely partly basically`
)

export const be = set("is are was were am be been being isn't aren't wasn't weren't it's that's 's")
export const become = set(
  'get gets got gotten getting become becomes became becoming remain remains remained feel feels felt seem seems seemed'
)
export const modals = set(
  `can could may might must shall should will would cannot do does did don't doesn't didn't can't couldn't won't
   wouldn't shouldn't to`
)
export const having = set("has have had having hasn't haven't hadn't")

/** Verbs that are hardly ever nouns, beyond those of the relation lexicon: a phrase ends at them. */
export const plainVerbs = set(
  `exert undergo comprise possess underscore highlight blame credit praise complain arise emerge interact communicate
   navigate engage distinguish originate integrate converge consist belong develop seek receive obtain achieve acquire
   adopt adapt perform conduct perceive learn lose discover describe diverge respond express extend combine avoid prefer
   recruit sustain refine remind argue believe allow remain become occur appear enter join adjust gain invite undermine
   identify recognise recognize investigate examine localise localize encounter experience endure tolerate`
)

/** Verbs between a subject and "to" + verb: "is known to", "seems to", "helps to". */
export const raisingVerbs = set(
  `know show find think believe say report seem appear tend help begin start continue suppose claim consider expect
   serve act work prove turn demonstrate observe assume hypothesise hypothesize suggest fail need allege rumour rumor
   presume predict come go manage understand evolve design state propose speculate ought`
)
/** Other words in that place. */
export const raisingWords = set('able likely unlikely about ready sure certain bound enough out set powerful')

/** Verbs whose passive says what was handed over, not what was raised. */
export const handedOver = set('give get supply provide deliver bring see show turn take')

/** Participles that say how much of something somebody has: "have reduced oxytocin". */
export const amountVerbs = set(
  `reduced increased elevated lowered decreased raised impaired altered blunted enhanced diminished depleted`
)

/** Forms of relation verbs that are nouns as often; an adverb does not follow them as verbs. */
export const nounLikeVerbs = set(
  'benefits benefit effects controls causes signals changes supports needs aids impacts influences results matches records'
)

/** Words right before a verb that can only be its subject or join it to another verb. */
export const subjectWords = set('that which who what it this and or but then , ) — they we you')

/** Plurals that do not end in -s. */
export const plurals = set(
  'we you they i people men women children mice who that which these those both us them data rats others'
)

/** Nouns that only quantify or carry what follows "of": "levels of oxytocin". */
export const carriers = set(
  `level levels amount amounts concentration concentrations dose doses release releases burst bursts surge surges shot
   shots flood floods rush boost increase increases decrease decreases rise drop lack absence loss shortage deficiency
   presence administration secretion production injection injections infusion action actions effect effects influence
   power lot lots plenty puff puffs spray sprays squirt quantity quantities supply deficit depletion kind kinds sort
   form activity activation ability capacity role function hormone peptide neurotransmitter molecule neuropeptide
   blockade inhibition blocking dip spike jolt hit kick wave cascade state states feeling feelings sense
   symptom symptoms case cases experience episode episodes use sniff whiff touch bit ounce
   number density expression availability effects influences potential propensity signals`
)

/** Nouns after a thing's name that leave it the thing that acts: "oxytocin levels", "dopamine release". */
export const trailing = set(
  `level levels concentration concentrations release secretion administration treatment spray sprays system systems
   activity activation signalling signaling molecule molecules hormone hormones peptide peptides itself surge surges
   burst bursts spike spikes production response responses reactivity exposure injection injections infusion infusions
   dose doses deficiency deficiencies deficit depletion neurotransmitter transmitter chemical function functioning
   circuit circuits pathway pathways network networks rush hit boost increase increases decrease neuropeptide
   antagonist antagonists blocker blockers blockade inhibitor inhibitors alone lesions lesion damage stimulation
   receptor receptors binding availability loss hormone's values value oxytocin's symptoms feelings disorder disorders
   behaviour behaviours behavior behaviors problems ratings scores score test readings reading sample samples
   knockout deprivation transmission neurotransmission boosters booster drugs drug withdrawal shortage intake
   pills pill imbalance imbalances overload`
)

/** Nouns that name a kind of thing without saying which: "a hormone that …" is whatever it was said of. */
export const generic = set(
  `hormone hormones molecule molecules chemical chemicals peptide neuropeptide neurotransmitter transmitter drug
   substance compound messenger structure region area nucleus one thing something part protein stuff elixir potion
   substances system`
)

/** Nouns that make a label of what stands before them: "love hormone", "fear centre". */
export const labels = set(
  `hormone hormones molecule molecules chemical chemicals drug drugs peptide peptides neurotransmitter
   neurotransmitters transmitter transmitters center centre centers centres gene genes headquarters seat hub spot
   switch thermostat alarm juice potion elixir fuel glue currency area circuit neuron neurons painkiller painkillers
   substance messenger compound stuff cocktail button engine module organ detector ceo conductor button`
)
