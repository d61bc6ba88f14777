// Classes of everyday words for steps that go further than the evidence: `~@early_life`, `~@for_good`, `~@mindly`.
//
// Each list is what a writer may put in the same place of the same inference. Hyphens are written as spaces.

/** Words and wordings by class, as they stand. */
export const inferenceWords: Readonly<Record<string, string>> = {
  // The years that are said to decide.
  early_life: `mother's touch, reparenting, kindergarten, loveless childhood, bottle-fed, childhood home, pram, playpen, child, children, childhood, childhoods, infant, infants, infancy, baby, babies, babyhood, toddler, toddlers, newborn, newborns,
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
  ancestral: `great-grandmothers, great-grandfathers, grandmothers, forager life, plains, grooming, fur, scarce, ripe fruit, famine, famines, hunter, hunters, alliances, band life, wolves, hyenas, leopards, snakes, dawn of time, age of stone, cavemen, alpha male, suitors, mate value, kin, bloodline, lineage, ancestor, ancestors, ancestral, forebear, forebears, forefathers, foremothers, stone age, ice age, pleistocene, palaeolithic, paleolithic, prehistoric, prehistory, foraging, forager, foragers, hunters, hunting, gatherers, days of old, dawn of man, dawn of humanity, rivals, their genes, our genes, her genes, his genes, selfish genes,
    savannah, savanna, savannahs, african plain, african plains, cave, caves, caveman, cavemen, cavewoman, cavewomen, cave dwellers, hunter gatherer, hunter gatherers, hunters and gatherers,
    hominid, hominids, hominin, hominins, early humans, first humans, primeval, primordial, tribe, tribal, tribes, band, clan, campfire, campfires, sabre toothed, sabre tooth, saber tooth, mammoth, mammoths,
    predators, lions, stone age brain, our species, evolution, natural selection, sexual selection, mother nature, reproduction, reproductive, offspring, gene pool, pass on, darwin,
    survival, survive, survived, millions of years, thousands of years, million years, ancient, group life, lived in groups, outcast, outcasts, exile, paleo`,
  // States in which the organ of one person is said to be.
  off_kilter: `active, addicted, agitated, alert, asleep, awake, atrophied, blocked, blunted, broken, burned out, burnt out, calm, calmer, chaotic, compromised, damaged, dead, deficient, dehydrated, delicate, depleted, deprived, desensitised, desensitized, disconnected, dominant, dormant, down-regulated, downregulated, drained, dried up, dulled, dysfunctional, dysregulated, easily flooded, empty, enlarged, exhausted, faulty, fragile, fried, frozen, hair-trigger, hijacked, hungry, hyperactive, hyperreactive, hypersensitive, immature, impaired, inflamed, insensitive, jumpy, lazy, leaky, locked, low, maladjusted, miswired, misfiring, muted, noisy, numb, offline, on strike, out of balance, out of kilter, out of order, out of sync, out of tune, over-sensitive, overactive, overcharged, overdeveloped, overheated, overloaded, oversensitive, overstimulated, overtaxed, overworked, permanently on, poorly connected, primed, reactive, rewired, run down, running hot, rusty, shrunken, shut down, skewed, sleepy, slow, sluggish, spent, starved, strained, stuck, stunted, suppressed, switched off, thin, thinner, tired, too active, too low, too high, too small, too slow, too weak, trigger-happy, tuned too high, twitchy, unbalanced, under-aroused, underactive, underdeveloped, underpowered, undernourished, unripe, up-regulated, upregulated, volatile, weak, weaker, weakened, wired differently, wired for fear, worn out`,
  // Comparison of what people can do.
  comparative: `abler, better, better at, brainier, braver, brighter, calmer, cleverer, cooler, deeper, easier, faster, fewer, fitter, friendlier, funnier, further, gentler, happier, hardier, harder, healthier, keener, kinder, less, livelier, longer, lonelier, more, moodier, nicer, nimbler, quicker, richer, sadder, saner, sharper, shyer, slower, smarter, smoother, sterner, stronger, stupider, subtler, sweeter, tougher, warier, warmer, weaker, wiser, worse, unable, incapable, prone, at once`,
  // What somebody is like.
  temperament: `abstinent, affectionate, aggressive, aloof, altruistic, ambitious, anxious, assertive, bashful, bold, brave, brilliant, calm, careless, caring, cautious, charming, cheerful, clever, clingy, clumsy, cold, compassionate, competitive, cooperative, courageous, cowardly, creative, cruel, curious, decisive, depressed, devout, distractible, easily bored, eloquent, empathic, empathetic, extroverted, fair, faithful, fearful, fearless, fickle, forgetful, forgiving, friendly, generous, gentle, greedy, gregarious, gullible, happy, honest, hostile, impatient, impulsive, indecisive, intelligent, introverted, intuitive, jealous, kind, lonely, loving, loyal, mean, moody, musical, nervous, nurturing, obedient, open-minded, optimistic, outgoing, patient, pessimistic, promiscuous, quick-witted, rash, rational, rebellious, reckless, religious, resilient, restless, rude, selfish, sensitive, shy, sly, smart, sociable, spiritual, stubborn, suspicious, talented, tender, timid, tolerant, trusting, trustworthy, unfaithful, unhappy, vindictive, violent, warm, wary, wise, witty, worried`,
  // Counts of a small sample, in words.
  small_number: `six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, dozen, two dozen, handful of`,
  // What is done with, over, or beyond change.
  finished: `baked in, built, carved, cast, complete, completed, concluded, decided, determined, done, drawn, engraved, etched, finalised, finished, fixed, formed, frozen, frozen in place, hardened, hardwired, in place, laid, laid down, locked, locked in, mapped out, over, ready, sealed, set, settled, signed and sealed, solidified, stamped, wired, written, wired up`,
  // Beyond repair.
  mended: `caught up, changed, closed, compensated, corrected, cured, erased, fixed, forgotten, healed, made good, made up for, made whole, mended, outgrown, overcome, overwritten, put right, quietened, rebuilt, recovered, regained, relearned, repaired, replaced, reset, restored, reversed, rewired, rewritten, shaken off, undone, unlearned, won back`,
  // Everyday human life, as opposed to that of animals in a laboratory.
  human_life: `book club, boss, bosses, boyfriend, boyfriends, bride, career, careers, classroom, classrooms, deadline, deadlines, divorce, divorced, divorces, exam, exams, fatherhood, girlfriend, girlfriends, heartbreak, holiday, holidays, homesick, honeymoon, human shyness, husband, husbands, in-laws, job, jobs, jilted, marriage, marriages, meeting, meetings, men, mortgage, motherhood, office, offices, open-plan, parenthood, parenting, politicians, pub, romance, school, schools, smartphone, smartphones, soldier, soldiers, spouse, spouses, teenage, teenagers, toddlers, trainers, traders, widow, widows, widowed, wedding, weddings, wife, wives, workplace, workplaces, yoga class, dad, dads, mum, mums, becoming a dad, becoming a mother`,
  // A story of purpose.
  purpose: `evolved, selected for, naturally selected, honed by, honed over, sculpted by, forged by, favoured, favored, arose to, arose as, emerged to, emerged as, came about to, exists to, exist to,
    designed to, designed for, built for, built to, made for, made to, meant for, meant to, wired for, wired to, hardwired, programmed to, programmed for, there to, served to, serves to, an adaptation, adaptation for,
    an adaptation to, is why, that's why, kept, saved, protected, meant death, spelled death, paid off, advantage, survival value, gave us, gave them, equipped, equips, bred into, a relic, relics, hangover, holdover, echo, echoes, vestige, residue, want to spread, trick, strategy, leftover, left over, remnant, inheritance, legacy, heirloom,
    hand me down, no accident, no coincidence, purpose, function was, to keep, to make sure, to ensure, to protect, to bind, to attract, to stop, to help, to avoid, to detect, to escape, to survive`
}

/** Verbs by class; the first word of each may be bent. */
export const inferenceVerbs: Readonly<Record<string, string>> = {
  // What people do, feel, think and wish, but a tissue or a study does not.
  human_act: `abhor, admire, adore, agonise, argue, ache, bargain, befriend, believe, betray, bond, brood, care, cheat, cherish, comfort, commit, communicate,
    compete, concentrate, confide, cooperate, cope, court, covet, crave, cry, cuddle, dance, daydream, decide, delight, deliberate, desire, despair, despise, detest, disapprove, dislike, distrust, doubt, dread, dream, drool over,
    embrace, empathise, empathize, enjoy, envy, excel, fancy, fantasise, fantasize, fear, feel, fight, flirt, focus, forget, forgive, fret, gamble, gossip, grieve, grow up, hate, help, hope, hug, hurt, imagine, improvise, intend, judge,
    juggle, keep his temper, keep her temper, keep their temper, laugh, lie, like, listen, long for, lose their way, lose his temper, lose her temper, love, lust, make friends, marry, memorise, mentalise, mentalize, mind-read, miss, mistrust, mourn, multitask, navigate, nurture, obey, obsess, panic,
    perceive, picture, plan, play, ponder, prefer, pretend, procrastinate, quarrel, rather be, react, read, recognise, recognize, regret, relate, relax, relish, relive, reminisce, remember, remorse, resent, resist, respect, reason, root for, sacrifice, savour, savor, scheme, see themselves, see red, share, shop,
    show off, sing, smile, socialise, speak, struggle, suffer, suspect, switch between tasks, sympathise, sympathize, talk, taste, tell lies, think, tolerate, treasure, trust, understand, value, visualise, visualize, volunteer, want, weep, wish, wonder, work harder, worry, worship, yearn, be in love, be in pain, fall in love, take risks, take pleasure, take delight, bear a grudge`,
  // What a treatment promises.
  mend: `abolish, alleviate, banish, beat, calm, combat, conquer, control, correct, counter, counteract, cure, ease, eliminate, end, eradicate, fend off, fight, fix, halt, heal, help, keep at bay, lift, mend, overcome, prevent, protect against, quell, reduce, relieve, remedy, repair, reverse, rid, save, soothe, stave off, stop, tackle, take away, treat, vanquish, ward off`,
  // What is said to be done to tissue, by which a thing is said to work.
  rework: `activate, adjust, amplify, balance, bathe, block, boost, break down, bring down, build, calm, change, clear, close, connect, cool, correct, cut, damp, dampen, deactivate, desensitise, desensitize, disinhibit, dissolve, disrupt, down-regulate, downregulate,
    drown, elevate, engage, enlarge, erase, excite, flood, flush, grow, harmonise, heal, inhibit, interrupt, jolt, kick-start, loosen, lower, mobilise, mobilize, modulate, mute, nourish, normalise, normalize, open, overwrite, quell, quench, quiet, quieten, raise, re-balance, rebalance, recalibrate, reconnect, recruit, reduce, refill, regrow, regulate, release,
    remodel, renew, repair, replenish, reset, reshape, restart, restore, retrain, retune, rewire, saturate, sharpen, shift, shrink, shut down, silence, slow, slow down, soften, speed up, stimulate, strengthen, suppress, switch off, switch on, sync, synchronise, synchronize, tamp down, tax, thicken, tone, tone down, trigger, tune, turn down, turn off, turn on, turn up, unblock, unleash, unlock, up-regulate, upregulate, wake up, weaken, widen`,
  // What a result is said to do for a theory.
  bear_out: `accord with, agree with, align with, bear out, bolster, buttress, chime with, confirm, corroborate, endorse, fit, fit into, fit with, harmonise with, match, reinforce, speak for, square with, strengthen, support, sit well with, tally with, testify to, validate, verify, vindicate`,
  // What a theory does before the data.
  foretell: `anticipate, demand, expect, forecast, foresee, foretell, hold, imply, predict, prescribe, require, say, teach, want, would have it`
}

/** Nouns by class; the last word of each may stand in the plural. */
export const inferenceNouns: Readonly<Record<string, string>> = {
  // People by what they are and do.
  somebody: `accountant, actor, adolescent, adult, alcoholic, apprentice, artist, athlete, babysitter, bachelor, banker, believer, bookworm, boxer, boy, bride, bully, buyer, cab driver, cabbie, cabby, cadet, celebrity, champion, chess player, chess master, child, churchgoer, client, clown, coach, commuter, con man, conscript, conservative, consumer, cook, couple, criminal, crossword fan, customer,
    cyclist, dad, dancer, daughter, diner, doctor, donor, dreamer, driver, drinker, drug user, employee, engineer, entrepreneur, executive, expat, expert, extrovert, fan, farmer, father, fiance, firefighter, follower, footballer, freshman, gambler, gamer, genius, girl, grandmother, grandparent, groom, guest, gymnast, hermit, hoarder, husband, introvert, investor, jogger, journalist, judge, juggler, kid, lawyer, leader,
    liar, liberal, liberal voter, listener, lover, man, manager, mathematician, medical student, meditator, miser, monk, mother, mother-in-law, mum, musician, narcissist, navigator, newlywed, nun, nurse, officer, onlooker, optimist, owner, painter, parent, partner, passer-by, patient, pensioner, people, person, pessimist, philosopher, pianist, pilot, player, poet, politician, polyglot, postgraduate, priest, prisoner, procrastinator, psychopath,
    pupil, reader, recruit, rugby player, runner, sailor, saint, scholar, schoolchild, scientist, shopper, sibling, singer, sinner, sister, skier, smoker, soldier, sommelier, son, sophomore, spectator, spouse, sprinter, storyteller, student, supporter, surgeon, swimmer, taxi driver, teacher, teen, teenager, tester, thinker, toddler, trader, translator, traveller, twin, undergraduate, user, veteran, viewer, violinist, visitor, volunteer, voter, waiter, walker, wife, winner, woman, worker, worrier, worshipper, writer, yogi, youngster, youth`,
  // What somebody has a gift for.
  gift: `agility, appetite, aptitude, artistry, attention span, balance, brilliance, charm, compassion, composure, courage, coolness, craftsmanship, creativity, cunning, curiosity, dexterity, discipline, ear, empathy, eloquence, eye, fingering, finesse, flair, fluency, foresight, genius, gift, grace, imagination, impulsiveness, ingenuity, insight, intellect, intelligence, intuition, judgement, judgment, kindness, knack, level-headedness, memory, musicality, nerve, patience, perseverance, poise, prowess, quickness, recall, reflexes, resilience, self-control, sense of direction, shyness, skill, social life, social skill, speed, stamina, sure-footedness, tact, talent, taste, temper, tolerance, touch, virtuosity, vocabulary, willpower, wisdom, wit`,
  theory_word: `account, conjecture, explanation, framework, hypothesis, interpretation, model, proposal, theory, thesis, view, paradigm`,
  // What a mechanism is said to run on.
  neural_part: `receptor, neuron, neurone, nerve cell, brain cell, synapse, synaptic plasticity, dendritic spine, dendrite, spine, axon, neurogenesis, neuroplasticity, plasticity,
    pathway, circuit, circuitry, network, vagus nerve, vagal tone, nervous system, brainstem, default mode network, nerve fibre, nerve fiber, afferent, c fibre, c tactile afferent, mirror neuron, glia, microglia, myelin,
    methylation, epigenetic mark, gene expression, connection, projection, hpa axis, stress axis, reward system, reward circuitry, brain wave, theta rhythm, oscillation, grey matter, gray matter, new neuron, neurotransmitter, hormone, brain chemistry, endorphin, brain, threat system`,
  // What is said to be helped by it.
  ailment: `depression, anxiety, autism, ptsd, trauma, addiction, loneliness, adhd, ocd, schizophrenia, psychosis, arthritis, pain, alcoholism, drinking, binge eating, obesity, jealousy, broken heart, broken bond, autistic, depressed, anxious, traumatised, traumatized, lonely, patient group, epilepsy, millions, sufferer, victim, survivor, social deficit, social skill, stress, burnout, insomnia, eating disorder, anorexia, shyness, panic, phobia,
    heartbreak, grief, broken attachment, attachment, attachment disorder, social anxiety, borderline, borderline patient, patient, sufferer, marriage, relationship, couple, child, veteran, mental illness, disorder, aggression, dementia, alzheimer's, parkinson's, migraine, mood, suicidality, people, sick, mother, fear, craving`
}
