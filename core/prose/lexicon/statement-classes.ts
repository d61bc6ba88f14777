// Word classes for statements about everybody, about brains that act like people, and about what the body makes itself.

import { inflectVerb } from '../inflect.ts'
import { commonVerbs, nounLike } from './finite.ts'
import { changeVerbs, verbs } from './relations.ts'

/** Verbs of everyday statements that the lists of relations and of finite verbs lack. */
const everyday = `abound ache adjust age answer anticipate appreciate arouse assemble avoid awaken balance bear beat
  beg behave bend bloom break breathe care cease charge cheat cling close come compete compensate complete connect
  contract control cooperate cope copy cost cure deal defend degenerate degrade desire despise develop dictate
  dominate downgrade empathise empathize empty end endure excite express feed fear feel find finish flee flow fluctuate
  focus follow forgive form function gain gamble get glow grieve guide handle heal hesitate hide hold hurt imagine
  imitate increase inherit intend interpret judge jump know laugh learn leave lie listen live long lose love lower make
  manage mature merge mind misjudge mourn move nest nourish obey originate overcome own panic pass perceive perform
  pick plan pleasure possess prepare produce pull punish pursue race reach read reason rebel recover regenerate
  register regret reject relapse relate relax rely remain remember repair resemble resist revolve reward ripen rise
  seek sense shape shrink shun sink smell soften solve sort start starve steal stem strive struggle succeed swell
  switch synchronise synchronize taste thirst thrive tire trace traumatise traumatize understand unite vary wait wake
  want weep wire wither worry yearn yield`
  .trim()
  .split(/\s+/)

const known: readonly string[] = [
  ...new Set([
    ...[...verbs, ...changeVerbs].flatMap((group) => group.lemmas.map((lemma) => lemma.split(' ')[0] ?? lemma)),
    ...commonVerbs,
    ...everyday
  ])
]

const third = (verb: string): readonly string[] =>
  inflectVerb(verb).filter((form) => form !== verb && form.endsWith('s') && !/(?:ous|ess)$/.test(form))

/** Forms of the present that statements about everybody have; in `does` and `do` without those that are nouns more often. */
export const statementForms: Readonly<Record<string, string>> = {
  // "it sleeps"
  does: [...new Set(known.flatMap(third))].filter((form) => !nounLike.has(form) && form !== 'is').join(', '),
  // after “every child”, “never”, where no noun can stand
  surely_does: [...new Set(known.flatMap(third))].filter((form) => form !== 'is').join(', '),
  surely_do: known.filter((form) => form !== 'be').join(', '),
  // "they sleep"
  do: known
    .filter((form) => !nounLike.has(form) && form !== 'be' && !/^(?:mean|set|long|own|mind|close)$/.test(form))
    .join(', ')
}

/** Verbs by class. */
export const statementVerbs: Readonly<Record<string, string>> = {
  // What people do with their minds and with each other; organs do not.
  mind_verb: `admire, adore, agonise over, agonize over, apologise, apologize, appreciate, argue, ask for, await, beg,
    believe, betray, bicker, blackmail, blame, boast, brood over, cheat, cherish, choose, coax, complain, con,
    conspire, convince, crave, deceive, decide, deliberate, delude, demand, despair, despise, deserve, desire,
    detest, disagree, disapprove, distrust, doubt, dread, dream of, dream up, dupe, enjoy, envy, fall for, fall in love,
    fancy, fib, flatter, flirt with, fool, forgive, fret, gossip, grieve, grieve for, gripe, grumble, guess, hanker
    after, hate, haggle with, hope, hope for, imagine, insist, insist on, invent excuses, itch to, jump to conclusions,
    keep faith, keep hoping, keep looking for, keep searching for, keep waiting, keep asking, know, lament, lie to,
    like to, long for, long to, loathe, love, lust after, make believe, make up its mind, mind its own business, mistrust,
    mourn, muse, nag, obsess over, outwit, panic, pat itself, persuade, pine for, plead with, plot against, ponder, praise, pray, prefer
    to, pretend, pride itself, quarrel with, reassure, rebel, refuse, refuse to, regret, rejoice, relish, resent, scheme, scold, seduce,
    shout at, sulk, swear, talk itself into, talk us into, talk you into, tease, tell itself, tell us, tell you, tempt us, think,
    trick, try to please, try to protect, understand, vow, wait for, want, warn us, warn you, whisper, whine, wish, wonder,
    worry, worry about, yearn for, yearn to, look forward to, set its heart on, cry for, cry out for, weigh up, size up`,
  // What people do to each other with words and looks.
  soothe: `comfort, console, scold, lecture, calm down, ask, beg, beseech, bully, cajole, coax, congratulate, correct, criticise,
    criticize, deceive, defy, discipline, encourage, entertain, fool, forgive, hug, humiliate, hush, hypnotise, ignore, invite,
    kick, nag, obey, overrule, persuade, please, punish, reassure, rebuke, remind, reprimand, reproach, restrain, scold,
    seduce, shame, shout at, shout down, silence, smack, soothe, spoil, talk to, taunt, teach, tease, tell off, thank, torment,
    torture, trick, trust, tug at, warn, whisper to, wrestle with, yell at`
}

export const statementWords: Readonly<Record<string, string>> = {
  month: 'january, february, march, april, june, july, august, september, october, november, december',
  // Said of what is only thought of or planned.
  planned: 'may, might, could, should, future, recommended, approved',
  // Nouns for organs and their parts that stories make into people.
  organ: `brain, brains, amygdala, amygdalae, hypothalamus, hippocampus, striatum, insula, cortex, neocortex, cerebellum, thalamus,
    prefrontal cortex, frontal lobe, frontal lobes, nucleus accumbens, accumbens, neuron, neurons, neurone, neurones, nerve cell,
    nerve cells, brain cell, brain cells, synapse, synapses, limbic system, nervous system, reward system, reward circuit,
    reward circuits, reward centre, reward center, stress system, attachment system, circuit, circuits, grey matter, gray matter,
    vagus, vagus nerve, hemisphere, left hemisphere, right hemisphere, brainstem, pituitary, gut, microglia, astrocytes,
    mirror neurons, dopamine neurons, dopamine system, receptors`,
  // Kinds of people and animals that general statements are about.
  folk: `people, person, human, humans, human being, human beings, man, men, woman, women, child, children, boy, boys, girl, girls,
    baby, babies, infant, infants, newborn, newborns, toddler, toddlers, teenager, teenagers, adolescent, adolescents, adult, adults,
    mother, mothers, father, fathers, parent, parents, couple, couples, lover, lovers, partner, partners, husband, husbands, wife, wives,
    marriage, marriages, family, families, friend, friends, stranger, strangers, addict, patient, patients, victim, victims, survivor,
    survivors, smoker, smokers, drinker, drinkers, orphan, orphans, twin, twins, sibling, siblings, animal, animals, mammal, mammals,
    primate, primates, vertebrate, vertebrates, creature, creatures, species, bird, birds, dog, dogs, ape, apes, society, societies,
    culture, cultures, introvert, introverts, extravert, extraverts, psychopath, psychopaths, brain, brains, neuron, neurons,
    nerve cell, nerve cells, brain cell, brain cells, synapse, synapses, cell, cells, hormone, hormones, molecule, gene, genes,
    behaviour, behaviours, behavior, behaviors, emotion, emotions, feeling, feelings, memory, memories, thought, thoughts, decision,
    decisions, bond, bonds, relationship, relationships, friendship, friendships, attachment, attachments, addiction, addictions,
    trauma, traumas, fear, fears, phobia, phobias, habit, habits, desire, desires, pleasure, pain, pains, heartbreak, dream, dreams,
    disorder, disorders, illness, mental illness, mental disorder, instinct, instincts, hug, hugs, kiss, kisses, touch, smile, smiles,
    perception, perceptions, personality, sensation, sensations, effect of stress, effects of stress, mind, minds, learning, love, sleep`,
  // Said of a substance: it comes from the body or from nature.
  bodily: `home made, homemade, home brewed, from within, come from within, comes from within, inside you, inside us, within you, within us, in your body, in our bodies,
    in the body, in every body, in your own body, in your brain, in our brains, body makes, body produces, body brews, body
    releases, body contains, body knows, body already makes, body already produces, body itself makes, body itself produces, brain makes, brain produces,
    brain releases, brain already makes, bodies make, bodies produce, brains make, brains produce, pineal makes, gland makes, gland produces, glands make, glands produce, pituitary makes, pituitary
    releases, pituitary produces, hypothalamus makes, hypothalamus produces, ovary makes, ovaries make, adrenals make, cells make, mothers release, mothers make,
    mothers produce, mother releases, women make, women release, we all make, we make, you make, you already make, already have, you already have, nature
    makes, nature made, nature gave, nature intended, nature designed, same molecule, same peptide, same hormone, same substance,
    same compound, exact molecule, identical to, indistinguishable from, a copy of, breast milk, mother's milk, in the womb,
    part of your body, part of our biology, in your blood, in our blood, your own, its own, our own, own hormone, own chemistry, naturally in, occurs in the body, found in the body,
    made by the body, made in the body, produced by the body, released by the body, known to the body, no stranger to the body, familiar to the body,
    from plants, from a plant, a plant, from nature's, a herb, a mushroom, grows in, grown in the, picked from, evolution gave, evolution designed,
    grows wild, grows in, occurs in every, occurs in the blood, occurs in your, brain releases, brain already has, hormone your body,
    hormone that your brain, hormone that your body, you were born with, we are born with, mother's blood, mother's womb, hormone of the womb, comes from nature, body makes itself, body itself, glands produce, adrenal glands produce, adrenals produce, body's stores,
    already in you, already in us, born with, occurs in the human, occurs in the brain, occurs in all of us, occurs in us, is found in all of us, pituitary has made, body has made, brain has made, from the pituitary, from the hypothalamus, carry it in, in our veins, in your veins, have plenty of it, has plenty of it, grows in the forest, from the forest, knows this molecule, knows this substance, knows this hormone, gift of evolution, gift of nature, part of our own chemistry, made in your brain, made by your brain, produced in the brain`,
  // Said of a substance for that reason: no harm, go ahead.
  welcome: `cannot hurt, can't hurt, cannot harm, can't harm, can hurt no one, harms nobody, hurts nobody, none of the risks, none of the dangers, none of the side effects,
    none of the downsides, none of the drawbacks, no risks, without the risks, without the side effects, no dangers,
    gentle, gentle way, kind way, mild way, safe way, soft way, nothing to fear, fear nothing, no overdose, cannot overdose, can't overdose,
    can have them, can have it, can take it, can take them, can take as much, may take as much, take as much as, take as many as, no harm in, no harm in taking, take it every, taking it every,
    no need for a doctor, no need for a prescription, no prescription, won't hurt, will not hurt, won't harm, will not harm, doesn't hurt,
    does not hurt, why worry, why fear, what could go wrong, what harm, well tolerated, better tolerated, tolerated, trust it, can be trusted,
    is bound to help, bound to work, sure to work, sure to help, works better than, better than any, better than drugs, better than pills,
    kinder than, safer than, gentler than, healthier than, superior to, as safe as, as harmless as, free of, no addiction, cannot be addictive, can't be addictive,
    cannot become addicted, cannot be toxic, can't be toxic, cannot be bad, can't be bad, cannot be wrong, perfectly fine, fine for, suitable for,
    even for children, even for babies, even for infants, the whole family, fine for long term use, suitable for long term use, safe for long term use, for life, at any dose, in any dose, any amount, no upper limit,
    nobody needs to fear, need not fear, no one needs to fear, fine to take, as often as you like, as much as you like, 
    cannot become addictive, cannot be dangerous, how could it be bad, how can it be bad, how could it harm, do us no harm, do you no harm, does us no harm, accepts it, without protest, with an easy mind, without a second thought, suitable for babies, suitable for children, handle any amount, any amount of it, bound to be well, must be safe, must therefore be safe, is safe, are safe, be safe, nothing wrong with, no need to worry, cannot overdose on, toddler can have, child can have, body recognises, body recognizes, body accepts, body welcomes, body knows what to do`
}

/** Words that weaken a claim; adjectives alone (“likely, possible and probable”) may be what is spoken of. */
export const weakens =
  /^(?:may|might|could|can|would|should|perhaps|maybe|possibly|probably|seem|appear|apparently|arguably|presumably|conceiva|potentially|likely to|it|somewhat)/

/** Months as they begin a date, and no name. */
export const monthNames: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' ')
)
