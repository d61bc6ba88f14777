// Classes of everyday words for what headlines, practitioners, sellers and advocates say of brains and molecules.
//
// Collected from headlines, pages of clinics and programmes, and talks; each class is what can stand in one place of a claim.
import { type WordClass, words } from './class.ts'

export const claims: Readonly<Record<string, WordClass>> = {
  // What brains and bodies are made of and run on, in words that are no mentions.
  neuro: words(
    'none',
    `circuit, circuits, circuitry, neurochemistry, neurochemical, neurochemically, neurobiology, receptor, receptors, brain, brains, nervous system, nervous systems, synapse, synapses, pathway, pathways, fascia, vagus, vagal, vagal tone, limbic,
    limbic system, limbic brain, hormone, hormones, hormonal, hormonally, chemistry, biochemistry, brain chemistry, physiology, stress axis, stress system, reward system, reward circuit, fear network, attachment system, alarm system, neurons, nerve cells,
    neuroplasticity, neuroplastic, wiring, grey matter, white matter, neural, default mode network, neural network, brain network, brain waves, fight or flight, autonomic, peptide, peptides, transmitter, transmitters, neurotransmitter, neurotransmitters, spray, molecule, molecules, bonding, attachment, trauma, hpa axis, parasympathetic, sympathetic nervous system, mirror neurons`
  ),
  // Who comes to a practitioner.
  cared_for: words(
    'noun',
    `client, patient, couple, family, coachee, survivor, veteran, mother, father, parent, man, woman, child, boy, girl, teenager, widow, widower, executive, leader, student, athlete, addict, person, people, individual, participant, group, someone, somebody, nervous system, case`
  ),
  // "I have seen it": what practitioners do and then know.
  witness: words(
    'verb',
    `see, watch, witness, observe, notice, find, feel, hear, learn, know, realise, realize, recognise, recognize, tell, say, confirm, attest, swear, vouch, teach, show, prove, convince, understand, discover, experience, report, agree, testify, come to know, be convinced, be certain, be sure, treat, work with, sit with, accompany, guide, coach, counsel, support, help`
  ),
  // Where they do it.
  workplace: words(
    'none',
    `practice, clinic, clinics, consulting room, therapy room, treatment room, office, couch, mat, bedside, massage table, table, studio, ward, delivery room, birth room, labour ward, nursery, classroom, retreat, retreats, workshop, workshops, circle, circles, seminar, seminars,
    session, sessions, group, groups, work, caseload, coaching, room, surgery, waiting room, chair, centre, hospital, studio, sanctuary`
  ),
  // What headlines say is done to us.
  ruin: words(
    'verb',
    `destroy, kill, ruin, poison, hijack, fry, steal, eat, eat away, rot, shrink, wreck, starve, drain, rob, sabotage, numb, break, melt, erase, shatter, devour, hack, torment, cripple, paralyse, paralyze, betray, hate, damage, harm, rewire, burn out, scar, haunt,
    invade, enslave, addict, dumb down, make stupid, make sick, corrupt, seduce, silence, switch off, wipe out, swallow, crush, wound, tear apart, flood, drown, chew up, smash, kidnap, blackmail, doom, curse`
  ),
  // What headlines promise.
  rescue: words(
    'verb',
    `cure, heal, save, rescue, end, beat, defeat, conquer, abolish, banish, erase, reverse, vanquish, fix, stop, solve, wipe out, eliminate, eradicate, make history, switch off, turn off, dissolve, melt away, mend, repair, restore, transform, change, unlock, explain, guarantee, bring back, make happy, keep young, make better, turn around, put an end to`
  ),
  // What can be ruined or rescued.
  dear: words(
    'noun',
    `brain, mind, life, lives, memory, memories, marriage, relationship, love, heart, soul, child, children, kid, family, sleep, mood, happiness, health, health, sex life, career, body, youth, teenager, generation, attention, focus, friendship, bond, confidence, willpower, self, personality, parenting, childhood, world, humanity, us, you, everything,
    loneliness, depression, anxiety, stress, fear, pain, grief, shyness, addiction, autism, heartbreak, trauma, dementia, burnout, insomnia, jealousy, anger, panic, cravings, sadness, worry, ageing, aging, hippocampus, amygdala, prefrontal cortex, nerves, dopamine, serotonin, divorce, war, racism, hate, boredom`
  ),
  // A thing that is said to act alone.
  sole_agent: words(
    'noun',
    `hormone, molecule, chemical, brain chemical, peptide, gene, neuron, nerve cell, cell, nerve, circuit, switch, spray, pill, drug, drop, sniff, protein, enzyme, receptor, brain region, brain area, gland, bacterium, bacteria, food, habit, trick, substance, neurotransmitter, transmitter, neuropeptide, brain part, compound, shot, injection, potion, snack, exercise, breath, hug, scent, smell, gas, herb, mushroom, diet, vitamin, protein, gut bug, microbe, mutation, scan, test, device, helmet, app, hug`
  ),
  // Enemies and wonders.
  menace: words(
    'noun',
    `killer, enemy, thief, monster, villain, saboteur, poison, assassin, traitor, time bomb, predator, parasite, demon, weapon, threat, danger, plague, curse, epidemic, menace, toxin, tyrant, dictator, puppet master, puppeteer, dark side, dark secret, dirty secret, dark truth, ugly truth, nightmare, horror, trap, scourge`
  ),
  marvel: words(
    'noun',
    `miracle, miracle cure, magic pill, magic bullet, silver bullet, wonder drug, wonder pill, wonder hormone, cure, antidote, elixir, holy grail, superpower, fountain of youth, secret weapon, love potion, off switch, on switch, master key, key, secret, remedy, recipe, formula, shortcut, answer, solution, end of, breakthrough, dream drug, fix, quick fix, reset button, truth serum, code, hack, cheat code, superfood`
  ),
  // Ways in which a question is declared closed, with “be” or “have been” before them.
  closed: words(
    'none',
    `proven, proved, undisputed, indisputable, incontrovertible, incontestable, settled, certain, confirmed, documented, well established, well documented, uncontested, unquestioned, unquestionable, irrefutable, beyond dispute, beyond doubt, beyond question, beyond all doubt, beyond any doubt, past doubt, answered, closed,
    resolved, decided, a fact, fact, no longer in doubt, no longer in question, no longer controversial, no longer debated, no longer a hypothesis, not in doubt, out of the question to doubt, common knowledge, textbook knowledge, clear cut, cut and dried, overwhelming, conclusive, unequivocal, unambiguous, watertight, rock solid, unassailable, certain, firmly established, long established, universally accepted, generally accepted, widely accepted, set in stone, case closed`
  ),
  // Who would have to doubt it.
  authority: words(
    'noun',
    `scientist, researcher, expert, specialist, neuroscientist, psychologist, psychiatrist, scholar, scientific community, academic, biologist, doctor, authority, field, science, literature, textbook, discipline, consensus, research community`
  ),
  // To close a question: stronger than to show or find.
  settle_verb: words(
    'verb',
    `prove, establish, confirm, settle, reveal, uncover, unlock, crack, solve, resolve, answer, end, clinch, lay bare, pin down, make plain, make clear, leave no doubt, verify, underscore, underline, put beyond doubt, decide, unravel, nail, nail down, pinpoint, unmask, lay to rest, dispel, unearth, bring to light`
  ),
  // What is sold or led, in words that no method of research shares; the last word tells.
  offer: words(
    'noun',
    `academy, app, audio course, audio track, away day, boot camp, bootcamp, bundle, card deck, ceremony, challenge, circle, class, classes, cleanse, coaching, cold plunge, course, crash course, cure, detox, e-book, ebook, evening class, getaway, gummy,
    gummies, guided walk, headband, helmet, hypnosis, intensive, journal, journey, kit, live call, masterclass, masterclasses, meditation, membership, mentoring, mentorship, morning routine, offering, package, patch, plan, planner, playlist, podcast, program, programme, recording, retreat, ritual, roadmap,
    sanctuary, seminar, soundscape, soundtrack, spa, studio, subscription, summit, tincture, toolbox, toolkit, training camp, video course, wearable, webinar, weekend, workbook, workshop, wristband, yoga class`
  ),
  // Whom it is sold to, and what they do with it.
  buyer: words(
    'noun',
    `alumnus, alumni, anyone, attendee, client, coachee, couple, customer, employee, everybody, everyone, executive, graduate, guest, leader, member, mother, parent, participant, people, student, subscriber, team, those, user, woman, man, child`
  ),
  enrols: words(
    'verb',
    `apply, attend, book, buy, come to, complete, do, download, enrol, enroll, enrol in, enroll in, enrol on, experience, finish, follow, go on, go through, graduate from, join, leave, listen to, order, pass through, practise, practice, register for, return from, sign up for, stick with, subscribe to, take, take part in, try, use, visit, walk out of, wear, work through, work with`
  ),
  // What it is said to give the brain, as a noun: “a reset of your nervous system”.
  refit: words(
    'noun',
    `boost, calibration, cleanse, defrag, downgrade, fix, healing, jump-start, kick-start, makeover, massage, overhaul, rebalance, rebalancing, reboot, recalibration, recharge, rebuild, refresh, regeneration, renewal, repair, reprogramming, reset, resetting, restart, restoration, retraining, retuning, revival, rewire, rewiring, surge, transformation, tune-up, update, upgrade, workout`
  ),
  // The brain's side of a false contrast, where both sides are named.
  of_brain: words(
    'none',
    `adrenals, alarm system, amygdala, anatomy, axons, biochemical, biochemistry, biological, biologically, biology, brain, brain cells, brain chemicals, brain chemistry, brain circuit, brain circuits, brain disease, brain disorder, brain scan, brain wiring, brain's, brains, brainstem, cells, chemical, chemical imbalance, chemical imbalances, chemical reaction, chemicals, chemistry, circuit, circuitry, circuits, cortex, cortisol, dopamine, electrical, electricity, endocrine, faulty wiring, frontal lobe, frontal lobes, genes, genetic, genetics, glands, grey matter, gray matter, hardware, hippocampus, hormonal, hormone, hormones, HPA axis, hypothalamus, inflammation, limbic system,
    misfiring neurons, molecular, molecule, molecules, nerve cells, nerves, nervous system, nervous systems, neural, neural circuits, neural firing, neurobiological, neurobiology, neurochemical, neurochemicals, neurochemistry, neurological, neurologically, neurology, neuronal, neurones, neurons, neurophysiological, neuroscience, neurotransmitter, neurotransmitters, organic, organ disease, oxytocin, peptide, peptides, physiological, physiology, prefrontal cortex, receptor, receptors, reward circuit, reward system, serotonin, stress axis, structural, synapse, synapses, synaptic, testosterone, tissue, transmitters, vagus, vagus nerve, vasopressin, wired, wiring, adrenaline, noradrenaline, endorphins, hijacked amygdala, physical, medical`
  ),
  // The mind's side of it.
  of_mind: words(
    'none',
    `all in the head, attitude, attitudes, attachment issue, bad character, bad manners, bad mood, bad temper, behavioural, belief, beliefs, biography, bravery, character, character defect, character flaw, character flaws, choice, choices, choosing, coldness, complaining, confidence, courage, cowardice, decision, decisions, disposition, drama, effort, emotion, emotional, emotional problem, emotions, excuse, excuses, experience, experiences, failing, faking, fancy, fault, feeling, feelings, free will, grit, habit, habits, habits of mind, hysteria, hysterical, ill will, imaginary, imagination, imagined, immaturity, in her head, in his head, in my head, in our heads, in the head, in their heads, in the mind, in your head, in your mind, indifference, insecurities, insecurity, insight, laziness, lazy, learned helplessness, life story, love, malice, manners, mental, mentality, mind, mindset, minds, mood, moodiness, moral, moral failing, moral weakness, morality, morals, motivation, naughtiness, naughty, negativity, neglect of duty, neurosis, obstinacy, opinion, personality, poor parenting, psyche, psychic, psychological, psychologically, psychology, psychosomatic, rudeness, sadness, self control, self discipline, self pity, selfish, selfishness, sentiment, sentiments, sin, soul, spirit, spoilt, state of mind, stubborn, stubbornness, talk, temper, temperament, thinking, thought, thoughts, trauma story, upbringing, virtue, want of will, weak character, weak will, weakness, weakness of will, whim, will, willpower, wishful thinking, bad parenting, bad behaviour, bad behavior, childhood story, discipline, immature, weak, weak-willed, poor character, rudeness`
  ),
  // Work that was never made to settle anything, or that nobody else has checked.
  first_look: words(
    'noun',
    `case series, company data, conference abstract, conference paper, conference poster, conference talk, congress abstract, data never published, data not shown, data on file, data so far, early data, early evidence, early figure, early finding, early number, early observation, early outcome, early result, early signal, exploratory data, exploratory evidence,
    exploratory finding, exploratory observation, exploratory result, exploratory study, exploratory trial, feasibility study, feasibility trial, feasibility data, feasibility finding, feasibility result, feasibility work, small trial without controls, findings not shown, first data, first figure, first finding, first result, first run, half finished trial, in house data, in house study, initial data, initial evidence, initial figure, initial finding, initial number,
    initial observation, initial outcome, initial result, initial signal, interim analysis, interim data, interim evidence, interim figure, interim finding, interim look, interim number, interim observation, interim outcome, interim report, interim result, interim signal, internal data, internal study, manuscript in preparation, ongoing study, ongoing trial,
    open label extension, open label study, open label trial, paper in preparation, patients so far, phase 1 trial, phase i trial, phase one trial, pilot, pilot data, pilot evidence, pilot experiment, pilot figure, pilot finding, pilot number, pilot observation, pilot outcome, pilot program, pilot programme, pilot project, pilot result, pilot run, pilot sample, pilot signal,
    pilot study, pilot trial, poster, preliminary analysis, preliminary data, preliminary evidence, preliminary experiment, preliminary figure, preliminary finding, preliminary number, preliminary observation, preliminary outcome, preliminary report, preliminary result, preliminary signal, preliminary study, preliminary survey, preliminary test, preliminary trial,
    preliminary work, preprint, proof of concept study, proof of concept trial, provisional data, provisional evidence, provisional figure, provisional finding, provisional number, provisional observation, provisional outcome, provisional result, provisional signal, results never published, results not shown, results so far, running trial, small pilot, submitted manuscript,
    test run, trial run, unfinished study, unfinished trial, unpublished analysis, unpublished case, unpublished data, unpublished dissertation, unpublished evidence, unpublished experiment, unpublished figure, unpublished finding, unpublished follow up, unpublished manuscript, unpublished number, unpublished observation, unpublished outcome, unpublished paper,
    unpublished result, unpublished signal, unpublished study, unpublished survey, unpublished thesis, unpublished trial, unpublished work, unreviewed manuscript, unreviewed paper`
  ),
  // What bodies and minds are said to do once a programme has been followed.
  mend: words(
    'verb',
    `discharge, release, regain, recover, let go, bring down, bring back, return to, come back, come down, calm down, settle down, wake up, work as, work again, grow back, come alive, come online, come into balance, get back, take back, reclaim, reconnect with, lay down, wire in, rewire, reset, restore, rebuild, heal, mend, repair, rebalance, recalibrate, reprogram, reprogramme, retrain, normalise, normalize, regenerate, refill, replenish, unblock, dissolve, melt, lower, raise, boost, lift, increase, strengthen, sharpen, tone, tame, quiet, soothe, switch on, switch off, turn on, turn off, double, triple, activate, optimise, optimize, balance, harmonise, harmonize, detox, cleanse, flush, flood, unlock, upgrade, supercharge, open`
  )
}
