// Classes of everyday words for steps that go further than the evidence: `~@early_life`, `~@for_good`, `~@mindly`.
//
// Each list is what a writer may put in the same place of the same inference. Hyphens are written as spaces.

/** Words and wordings by class, as they stand. */
export const inferenceWords: Readonly<Record<string, string>> = {
  // The years that are said to decide.
  early_life: `child, children, childhood, childhoods, infant, infants, infancy, baby, babies, babyhood, toddler, toddlers, newborn, newborns,
    orphan, orphans, orphanage, cradle, cot, crib, nursery, kindergarten, preschool, womb, in utero, born, birth, firstborn,
    mother, mothers, mother's, mum, mums, mothering, caregiver, caregivers, parenting, parental, upbringing, early, earliest,
    first year, first years, year one, first months, first three years, first two years, first thousand days, first 1000 days,
    zero to three, neglect, neglected, maltreated, maltreatment, abuse, abused, adversity, formative, attachment style,
    insecurely attached, securely attached, insecure attachment, avoidant, insecure infant, age of one, age of two, age of three,
    age of four, age of five, age of six, age of seven, age one, age two, age three, age four, age five, age six, age seven,
    age 1, age 2, age 3, age 4, age 5, age 6, age 7, age of 1, age of 2, age of 3, age of 4, age of 5, age of 7, before the age of,
    third birthday, second birthday, first birthday, fifth birthday, before three, before two, eighteen months, twelve months,
    six months, two years old, three years old, breastfed, daycare, day care, adopted, foster, institutionalised, institutionalized, left to cry,
    unloved, deprived, deprivation, separated, separation, insecure, at one, at two, as a girl, as a boy, schoolchild, critical period, sensitive period, kid, kids, little ones, at birth`,
  // Finality.
  for_good: `for good, for life, for ever, forever, forevermore, permanently, permanent, irreversibly, irreversible, irreparable,
    irreparably, irrevocably, irrevocable, once and for all, indelible, indelibly, lifelong, life long, for a lifetime, of a lifetime, lasts a lifetime,
    last a lifetime, set in stone, carved in stone, written in stone, etched in stone, cast in stone, set in concrete, cast in concrete, your fate, child's fate, their fate, our fate, his fate, her fate, the fate is,
    destiny, destined, fated, doomed, doom, condemned, condemns, life sentence, beyond repair, beyond remedy,
    too late, no way back, no turning back, no going back, no second chance, nothing can remove, nothing can erase, nothing can heal, nothing can repair, nothing can make up for, nothing will change, no one can undo, leaves its mark, never outgrow, never catch up, never recover, never recovers, never heal, never heals,
    never be undone, cannot be undone, can't be undone, not be undone, never be repaired, cannot be repaired, never again, nothing can undo,
    no therapy can, nothing later can, inescapable, inescapably, inevitably, unchangeable, immutable, ineradicable, irremediable,
    as long as they live, as long as he lives, as long as she lives, as long as we live, to the grave, till death, until death, rest of their life, rest of their lives,
    rest of your life, rest of his life, rest of her life, rest of our lives, rest of a life, rest of the life, rest of life,
    seals, seal, sealed, sealing, hardwires, hardwired, hard wired, hard wires, never be able to, never learn to, never learns to, never be capable, never trust, never love, never bond,
    whole life, entire life, whole lives, all their lives, all his life, all her life, all your life, scarred, scars, broken adults, as surely as,
    door closes, door shuts, window closes, window shuts, window has closed, window slams shut, slams shut, blueprint for life, dictates, dictate, predestines, predestined,
    predetermined, preordained, foreordained, always be, will always, forever after, unalterable, unalterably, done and dusted, ruined, ruins, die is cast, no escape, marked for life, cannot be erased, can't be erased, never be erased`,
  // What a mind or its owner is said to be able to do.
  ability: `better at, worse at, good at, bad at, best at, able to, unable to, can't, cannot, incapable, capable, ability, inability,
    skill, skills, talent, talents, talented, gift, gifted, genius, smarter, cleverer, brighter, clever, brilliant, sharper, sharp minds, quicker, wiser, kinder,
    calmer, braver, more sensitive, less sensitive, more efficient, less efficient, more intelligent, more anxious, more empathic, more social, more emotional,
    memory, memories, multitask, multitasking, remember, forget, forgets, navigate, navigation, map reading, sense of direction, orientation,
    performance, improved, impaired, sensing, listeners, listener, worriers, worrier, thinkers, thinker, mind, minds, thinking, feel, feels, feeling,
    feelings, cope, coping, learn, learns, learners, read people, care, caring, cares, function, functioning, functions better, works better, work better,
    control, self control, impulse control, emotion regulation, regulating, focus, focused, concentrate, concentration, concentrating,
    empath, empaths, leader, leaders, friends, sociable, outgoing, intuition, intuitive, rational, impulsive, decisions, parenting, vigilant, wisdom, reaction, processing`,
  // The mind's side of a false contrast.
  mindly: `psychological, psychologically, psychology, psychosomatic, mental, mentally, mind, minds, emotional, emotion, emotions, feeling, feelings, character,
    character flaw, personality, choice, choices, will, willpower, attitude, attitudes, weakness, weak will, laziness, lazy, moral, moral failing, imagination, imaginary, imagined,
    imagining, made up, in the head, in your head, in her head, in his head, in their heads, in your mind, in her mind, in his mind, stubborn, stubbornness, hysteria, hysterical, thoughts, thinking, belief, beliefs, biography, life story, story, motivation,
    motivational, discipline, soul, psyche, spirit, upbringing, cognitive, subjective, malingering, faking, faked, experience, experiences, personal failing, lack of effort, lack of love, sentiment, parenting, naughtiness, naughty, bad behaviour, bad behavior,
    cold, rude, difficult, wickedness, sadness, sad, nerves, neurosis, drama, excuse, whim, decision, habits of mind, psychotherapy, talk, talking, relationship problem, relationship, your fault, my fault, her fault, his fault, unconscious, self control, not you, poetry, romance`,
  // The brain's side of it.
  brainly: `brain, brains, brain based, brain disease, brain disorder, brain circuits, neurological, neurologically, neurology, neurobiological, neurobiology, neural, neurochemical, neurochemistry,
    neuroscience, neuroscientific, biological, biologically, biology, biochemical, biochemistry, chemical, chemistry, chemicals, physiological, physiology, organic, physical, bodily, nervous system,
    cortex, amygdala, limbic system, circuit, circuits, circuitry, neurons, synapses, wiring, hormones, hormone, hormonal, genes, genetic, molecular, molecules, dopamine,
    serotonin, oxytocin, cortisol, nerves, anatomy, prefrontal cortex, brainstem, grey matter, gray matter, neurones, structural, medical, hardware, neuroendocrine, vagus nerve, endocrine, neurotransmitters, inflammation`,
  // Where our kind is said to come from.
  ancestral: `ancestor, ancestors, ancestral, forebear, forebears, forefathers, foremothers, stone age, ice age, pleistocene, palaeolithic, paleolithic, prehistoric, prehistory, foraging, forager, foragers, hunters, hunting, gatherers, days of old, dawn of man, dawn of humanity, rivals, their genes, our genes, her genes, his genes, selfish genes,
    savannah, savanna, savannahs, african plain, african plains, cave, caves, caveman, cavemen, cavewoman, cavewomen, cave dwellers, hunter gatherer, hunter gatherers, hunters and gatherers,
    hominid, hominids, hominin, hominins, early humans, first humans, primeval, primordial, tribe, tribal, tribes, band, clan, campfire, campfires, sabre toothed, sabre tooth, saber tooth, mammoth, mammoths,
    predators, lions, stone age brain, our species, evolution, natural selection, sexual selection, mother nature, reproduction, reproductive, offspring, gene pool, pass on, darwin,
    survival, survive, survived, millions of years, thousands of years, million years, ancient, group life, lived in groups, outcast, outcasts, exile, paleo`,
  // A story of purpose.
  purpose: `evolved, selected for, naturally selected, honed by, honed over, sculpted by, forged by, favoured, favored, arose to, arose as, emerged to, emerged as, came about to, exists to, exist to,
    designed to, designed for, built for, built to, made for, made to, meant for, meant to, wired for, wired to, hardwired, programmed to, programmed for, there to, served to, serves to, an adaptation, adaptation for,
    an adaptation to, is why, that's why, kept, saved, protected, meant death, spelled death, paid off, advantage, survival value, gave us, gave them, equipped, equips, bred into, a relic, relics, hangover, holdover, echo, echoes, vestige, residue, want to spread, trick, strategy, leftover, left over, remnant, inheritance, legacy, heirloom,
    hand me down, no accident, no coincidence, purpose, function was, to keep, to make sure, to ensure, to protect, to bind, to attract, to stop, to help, to avoid, to detect, to escape, to survive`
}

/** Nouns by class; the last word of each may stand in the plural. */
export const inferenceNouns: Readonly<Record<string, string>> = {
  // What a mechanism is said to run on.
  neural_part: `receptor, neuron, neurone, nerve cell, brain cell, synapse, synaptic plasticity, dendritic spine, dendrite, spine, axon, neurogenesis, neuroplasticity, plasticity,
    pathway, circuit, circuitry, network, vagus nerve, vagal tone, nervous system, brainstem, default mode network, nerve fibre, nerve fiber, afferent, c fibre, c tactile afferent, mirror neuron, glia, microglia, myelin,
    methylation, epigenetic mark, gene expression, connection, projection, hpa axis, stress axis, reward system, reward circuitry, brain wave, theta rhythm, oscillation, grey matter, gray matter, new neuron, neurotransmitter, hormone, brain chemistry, endorphin, brain, threat system`,
  // What is said to be helped by it.
  ailment: `depression, anxiety, autism, ptsd, trauma, addiction, loneliness, adhd, ocd, schizophrenia, psychosis, arthritis, pain, alcoholism, drinking, binge eating, obesity, jealousy, broken heart, broken bond, autistic, depressed, anxious, traumatised, traumatized, lonely, patient group, epilepsy, millions, sufferer, victim, survivor, social deficit, social skill, stress, burnout, insomnia, eating disorder, anorexia, shyness, panic, phobia,
    heartbreak, grief, broken attachment, attachment, attachment disorder, social anxiety, borderline, borderline patient, patient, sufferer, marriage, relationship, couple, child, veteran, mental illness, disorder, aggression, dementia, alzheimer's, parkinson's, migraine, mood, suicidality, people, sick, mother, fear, craving`
}
