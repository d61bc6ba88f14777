// Classes of everyday words: what studies of brains and behaviour measure, count and compare, and what they report of it.
//
// Collected from the methods and results sections of open-access papers on imaging, electrophysiology and hormones.
import { type WordClass, words } from './class.ts'

/** Those whom studies test. */
const studyPeople = `actors, addicts, adolescents, adoptees, adults, amnesics, apprentices, artists, astronauts, athletes, attendees, babies, bankers, barbers,
  believers, bloggers, boys, brains, brides, brothers, bus drivers, cabbies, caregivers, carers, cases, cat owners, cellists, chefs, children,
  clerks, clients, climbers, clinicians, clowns, comedians, commuters, composers, consumers, controls, cooks, couples, customers, cyclists, dads,
  dancers, divers, doctors, dog owners, drinkers, drivers, dyads, dyslexics, elderly, elders, employees, executives, families, farmers, fathers,
  females, firefighters, folk, folks, footballers, gamblers, gamers, gentlemen, girls, graduates, grandmothers, grandparents, grooms, guys,
  hairdressers, hermits, humans, husbands, imams, immigrants, individuals, infants, inmates, inpatients, insomniacs, investors, judges, ladies,
  lads, lawyers, learners, listeners, lovers, magicians, males, managers, meditators, members, men, midwives, migrants, miners, monks, mothers,
  mums, musicians, newborns, newlyweds, night owls, non-smokers, novices, nuns, nurses, offenders, officers, orphans, outpatients, owners, painters,
  parents, participants, partners, patients, pensioners, people, perfumers, persons, photographers, physicians, pianists, pilgrims, pilots,
  players, poets, politicians, preachers, preschoolers, priests, prisoners, psychopaths, pupils, rabbis, readers, recruits, refugees, respondents,
  retirees, rowers, runners, sailors, schoolchildren, scientists, seniors, shift workers, shoppers, siblings, singers, sisters, skiers, sleepers,
  smokers, soldiers, sommeliers, speakers, spouses, students, subjects, sufferers, surgeons, survivors, swimmers, tasters, taxi drivers, teachers,
  teenagers, teens, therapists, toddlers, traders, trainees, triplets, twins, undergraduates, users, vegans, veterans, villagers, violinists,
  volunteers, voters, waiters, widowers, widows, wine experts, wives, women, workers, writers, youths,
  academics, accountants, acrobats, admirals, ballerinas, architects, bakers, boxers, builders, cadets, carpenters, cheerleaders,
  chess players, choirboys, choristers, coaches, conscripts, dentists, drug users, drummers, electricians, engineers, expatriates,
  explorers, expats, fans, fishermen, foresters, freelancers, freshmen, gardeners, golfers, guitarists, gymnasts, hikers, historians,
  hunters, interns, joggers, journalists, jugglers, librarians, lifeguards, mathematicians, mechanics, medical students, monastics,
  mountaineers, nursing students, opera singers, organists, paramedics, plumbers, police officers, policemen, postgraduates,
  programmers, psychologists, rangers, reporters, rugby players, salesmen, scholars, schoolboys, schoolgirls, sculptors, shepherds,
  shopkeepers, sophomores, sprinters, stewardesses, tailors, tennis players, tourists, translators, travellers, triathletes,
  truckers, truck drivers, typists, vets, weavers, wrestlers`

/** Names of those tested that fit everybody. */
const general: ReadonlySet<string> = new Set(
  'people participants subjects individuals adults humans respondents patients volunteers users cases controls members parents seniors families psychologists scientists researchers scholars listeners readers learners persons brains folk folks dyads elderly elders consumers customers outpatients inpatients speakers attendees'.split(
    ' '
  )
)

export const statistics: Readonly<Record<string, WordClass>> = {
  // What a scanner, an electrode or a slice gives a number for.
  brain_signal: words(
    'none',
    `brain, brains, gyrus, sulcus, thalamus, striatum, striatal, caudate, putamen, hippocampus, hippocampal, cingulate, accumbens, precuneus,
    cuneus, cerebellum, hypothalamus, amygdala, insula, vmpfc, dlpfc, acc, pfc, tpj, sts, vta, eeg, erp, erps, p300, n170, theta, alpha, gamma, beta
    power, white matter, fa, fractional anisotropy, tract, fasciculus, connectome, network, reactivity, myelin, density, ventricle, ventricles, lobe,
    grey matter, gray matter, synchrony, coupling, signal, signals, bold, fmri, activation, activations, activity, voxel, voxels,
    cortex, cortical, subcortical, neural, thickness, volume, volumes, response, responses, connectivity, binding potential, receptor binding, peak, cluster, roi,
    frontal, prefrontal, temporal, parietal, occipital, corpus callosum, habenula, brainstem, neurons, spectroscopy, gaba, glutamate, dti`
  ),
  // What people feel, do, score and are, as a study would correlate it.
  mind_score: words(
    'none',
    `self report, self reported, self rated, reported, felt, feel, feelings, rejection, pain, length, quality, satisfaction, duration, intelligence, iq,
    temper, mood, sex life, religiosity, prayer, prayers, praying, faith, political, politics, attitude, attitudes, choice, choices, decision, decisions, judgement,
    judgements, judgment, judgments, accuracy, speed, reaction times, symptom, symptoms, severity, distress, grief, depression, anxiety, stress, people,
    differences between people, individual differences, score, scores, rating, ratings, rated, questionnaire, questionnaires, scale, subscale, inventory, trait, traits, patience,
    personality, behaviour, behavior, performance, gossiping, gossip, warmth, tenderness, ability, recall, recalled, recognition, memory, remembered, learning, learned,
    gave, giving, donated, donations, donation, shared, money, savings, offers, bids, gambled, betting, bets, risks, honesty, cheating, lies, lying, humour, humor,
    laughter, smiles, friends, friendships, followers, network size, social network, contacts, marriage, marital, romance, orgasm, desire, attraction, attractiveness, beauty, taste,
    appetite, eating, craving, cravings, drinking, smoking, relapse, years of, experience, practice, skill, skills, expertise, musical, music, chess, reading, vocabulary, grades, exam,
    school, income, wealth, happiness, well being, wellbeing, life satisfaction, optimism, pessimism, hope, guilt, shame, envy, pride, disgust, gratitude, forgiveness, revenge, punishment,
    generosity, altruism, empathy, empathic, compassion, trust, trusted, trustworthiness, fairness, cooperation, aggression, anger, impulsivity, impulsive, self control, willpower,
    procrastination, novelty seeking, thrill seeking, sensation seeking, curiosity, creativity, creative, imagination, insight, dreams, hypnotisability, suggestibility, hallucinations, delusions, consciousness,
    sleepiness, fatigue, boredom, attention, distraction, mind wandering, working memory, language, accent, bilingual, navigation, spatial, maze, introspection, metacognition, confidence,
    price, prices, pay, paid, buy, bought, purchases, sales, wins, winnings, goals, results in sport, willingness, preference, preferences, liking, wanting, how much, how well, how strongly, how often, how long, how deeply, sympathy, closeness, attachment, love, bonding, homesickness, nostalgia,
    body mass index, bmi, weight loss, weight gain, grade point average, gpa, grades, marks, achievement, academic achievement, attainment, race times, marathon times, running times, sprint times, lap times, finishing times,
    calories, snacks, snacking, alcohol intake, drinks, screen time, steps, promotions, salary, votes, ballots, ranking, rankings, reputation, popularity, punctuality, homework, driving, parking, golf, tennis, typing, handwriting, accent, shyness, loneliness, neuroticism, extraversion, narcissism, psychopathy, schizotypy, autistic traits, conservatism, liberalism, voting, spirituality, mystical`
  ),
  // Parts of bodies, recordings and pictures that many come of one animal or person.
  case_part: words(
    'noun',
    `cell, neuron, neurone, interneuron, astrocyte, microglia, microglial cell, glial cell, slice, section, culture, coverslip, dish, wells, organoid, trial, block, epoch, segment, voxel, vertex, vertices, pixel,
    spine, dendrite, dendritic spine, axon, neurite, filopodium, filopodia, growth cone, punctum, puncta, ripple, sharp-wave ripple, spindle, postsynaptic current, epsc, ipsc, myotube, oligodendrocyte, myelin sheath, synapse, synapses, bouton, terminal, varicosity, vesicle, mitochondrion, mitochondria, nucleus, nuclei, field of view, image, photograph, photo, roi, pup, littermate, litter mate, offspring,
    spike, burst, event, calcium transient, transient, recording, recording site, site, electrode, channel, unit, tetrode, patch, eye, ear, hand, leg, foot, feet, arm, hemisphere, muscle, fibre, fiber, hair, tooth, teeth,
    sample, blood sample, saliva sample, measurement, reading, rating, scan, run, session, visit, day, answer, response, saccade, fixation, heartbeat, breath, song, syllable, call, bout, bite, sniff, lever press, vocalisation, vocalization,
    word, item, partner, twin, sibling, child of the same family, pupil of the same class, step, stride, droplet, tissue block, biopsy, biopsies, explant, islet, clone, colony, colonies`
  ),
  // What is tested many at a time.
  many_tests: words(
    'noun',
    `hormone, cytokine, metabolite, area, brain area, region, brain region, electrode, sensor, channel, outcome, measure, score, gene, variant, polymorphism, snp, locus, loci, allele, methylation site, cpg site, scale, subscale,
    test, comparison, correlation, variable, item, marker, biomarker, contrast, questionnaire, roi, endpoint, trait, time point, timepoint, sample, bin, voxel, vertex, vertices, edge, connection, parcel, tract,
    peptide, protein, transcript, mrna, microrna, probe, site, analysis, analyses, model, subgroup, interaction, predictor, rating, symptom, parameter, metric, window, time window, frequency, frequencies, band, frequency band,
    t test, anova, regression, domain, task, index, indices, feature, dimension, facet, emotion, personality trait, blood value, compound, bacterium, bacteria, species of bacteria, taxon, taxa, nutrient, food, drug, covariate, threshold, combination, split, cut off`
  ),
  // What people, animals and measures are told to have done in a study, for better or worse.
  outcome_verb: words(
    'verb',
    `respond, react, change, improve, increase, decrease, fall, rise, drop, grow, shrink, decline, gain, lose, learn, recover, benefit, relapse, correlate, covary, predict, differ, light up, activate, deactivate,
    huddle, bond, freeze, explore, press, trust, cooperate, share, gaze, look, sleep, wake, eat, drink, remember, forget, recall, recognise, recognize, solve, win, fail, pass, reach, attain, exceed, outperform, surpass,
    speed up, slow, slow down, lengthen, shorten, weaken, strengthen, heal, survive, remit, ease, lessen, diminish, lower, raise, reduce, enhance, impair, affect, alter, influence, modulate, attenuate, boost, dampen, heighten,
    calm, relax, worsen, get better, get worse, feel better, feel worse, score higher, score lower, become calmer, become faster, mature, develop, sharpen, soften, reverse, cross`
  ),
  // Whom studies of people are done with.
  study_people: words('none', studyPeople),
  // Those of them who are of one kind: no “people”, “participants” or “adults”.
  kind_of_people: words(
    'none',
    studyPeople
      .split(',')
      .filter((name) => !general.has(name.trim()))
      .join()
  ),
  // What a study is said to do with a question.
  conclude: words(
    'verb',
    `reveal, show, demonstrate, prove, confirm, establish, uncover, settle, document, illuminate, make clear, make it clear, make plain, make it plain, leave no doubt, pinpoint, pin down, locate, identify, discover, explain, tell, teach,
    crack, unlock, unravel, solve, resolve, answer, end, conclude, know, understand, find out, lay bare, expose, decide, determine, suffice to, clinch, verify, map, trace, unearth, shed light on, clear up`
  ),
  // What comes from one's parents, in the words of people who are told their heritability.
  inborn: words(
    'none',
    `genes, gene, genetic, genetically, genetics, inherited, inherit, inherits, hereditary, heredity, heritable, heritability, DNA, innate, inborn, genome, chromosomes, chromosome, conception, birth, born with,
    in the blood, in your blood, in our blood, family tree, bloodline, handed down, passed down, passed on, from mum, from dad, from your parents, from our parents, from her parents, from his parents, by her parents, by his parents, by your parents,
    by their parents, by our parents, from my mother, from my father, from my parents, from her mother, from his father, nature, biology, genetic lottery, genetic make up, genetic makeup, ancestors, biological inheritance, in your dna, hard wired, hardwired, written`
  ),
  // A share of something.
  share_of: words(
    'none',
    `half, a half, one half, a third, one third, two thirds, a quarter, one quarter, three quarters, a fifth, one fifth, two fifths, three fifths, four fifths, a tenth, most of, the greater part, the larger part, the bulk, the lion's share,
    percent, per cent, %, nine tenths, seven tenths, one in two, fifty fifty, more than half, less than half, about half, roughly half, almost half, some 40, the better part, the majority, a good part, a large part`
  ),
  // That nothing can be done about it.
  fate: words(
    'none',
    `unchangeable, immutable, bound to, certain to, sure to, fated, preordained, foreordained, ineluctable, inexorable, unstoppable, unpreventable, unmodifiable, unteachable, untrainable, ingrained for life, sooner or later, only a matter of time, no escaping, no escape, no way out, no way around, in vain, a waste of time, a lost cause, untreatable, incurable, unalterable, irreversible, fixed for, pointless, useless, futile, hopeless, inevitable, fate, destiny, inescapable, unavoidable, for life, for good, for ever, forever, here to stay, stuck with, sealed, doomed, destined, condemned,
    predetermined, predestined, set in stone, carved in stone, beyond our control, beyond your control, beyond your influence, beyond our influence, beyond anyone's control, beyond control, beyond our reach, beyond help, beyond influence, out of our hands, out of your hands, out of reach, no cure, waste of time, waste of effort, waste of money, waste of, in vain, no use, no point, no sense, why bother, why try, cannot change, can't change, cannot be changed,
    cannot alter, cannot help, cannot be helped, cannot be altered, cannot be treated, cannot be trained, cannot be taught, cannot be learned, cannot be overcome, cannot be prevented, cannot do much, cannot do anything, can do nothing, can do little, little can be done, nothing can be done, nothing to be done, will not change, won't change, will not alter, won't alter, will not help, won't help, cannot matter, does not matter, hardly matters, hardly matter, barely matters, matters little, little room, no room, little effect, no effect, little influence, no influence, makes no difference,
    make no difference, no amount of, there is nothing, no therapy, no treatment, no parenting, no programme, no program, no training, no school, no schooling, no intervention, only a fifth, only a third, only a quarter, only half, only the rest, never change, never be changed, never be cured, never learn, can't be changed, can't be helped, can't help, resistant to change, immune to, impervious to, beyond change, with you for life, no matter what,
    live with it, live with them, live with that, live with this, come to terms with it, accept it, accept their fate, accept his fate, accept her fate, accept your fate, put up with it, resign yourself, resign themselves, give up hope, give up on, no hope, no remedy, no help, no diet, no diets, no exercise, no medicine, no drug, no pill, no teacher, no teachers,
    no effort, no coaching, no counselling, no counseling, no tutoring, no lessons, no practice, no discipline, no willpower, no campaign, no policy, no reform, no upbringing, no environment, no programme on earth, cannot be improved, cannot be raised, cannot be reduced, cannot be lowered, cannot be reversed, cannot be undone, cannot be avoided, cannot be escaped, cannot be cured, cannot be learnt,
    cannot be acquired, cannot be unlearned, cannot be unlearnt, cannot be shaped, cannot be modified, cannot be corrected, cannot be fixed, cannot be stopped, cannot be influenced, cannot be healed, cannot be eradicated, cannot do a thing, cannot expect, cannot hope, cannot escape, cannot avoid, cannot fight, cannot learn, cannot be outrun, will always be, will always have, will never be, will never have,
    will never become, will never learn, will never lose, will never go, never get better, never recover, never go away, not go away, bound to fail, doomed to fail, have no say, has no say, cannot be blamed, not their fault, not his fault, not your fault, fixed at birth, settled at birth, decided at birth, determined at birth, set at birth, given at birth, from birth, unlearnable, useless to, there to stay,
    cannot be bettered, nothing you do, nothing we do, nothing they do, nothing parents do, nothing he does, nothing she does, whatever you do, whatever they do, whatever we do, whatever parents do, whatever their parents do, whatever teachers do, however hard, change nothing, changes nothing, do nothing, achieve little, achieve nothing, accomplish little, out of his hands, out of her hands, out of their hands, get used to it, never win, cannot win, losing battle, lost battle, money thrown away, thrown away, wasted on, lost on, all for nothing, down the drain, wasted`
  ),
  // What is not inherited.
  nurture: words(
    'none',
    `environment, environments, environmental, upbringing, nurture, experience, experiences, parents, parenting, culture, lifestyle, life style, up to you, up to us, choice, choices, education, rearing, society, home, family, friends, school, schools, circumstances, circumstance, learning, learned, learnt, life events, stress,
    diet, neighbourhood, neighborhood, habits, habit, luck, chance, your own doing, your doing, our own making, own making, teachers, peers, surroundings, how we are raised, how you are raised, how you were raised, how they were raised, how they are raised, brought up, bringing up, raised, reared, childhood, training, teaching, practice, the world around, effort, free will, willpower,
    exercise, nutrition, hard work, instruction, tuition, schooling, the street, daily life, modern life, poverty, discipline, picked up, ours to change, yours to change,
    under our control, under your control, under their control, in our hands, in your hands, in their hands, in our power, in your power, mindset, coaching, outside influences, outside world, the company you keep, income of the parents, the classroom`
  ),
  // What is done so that somebody changes, learns or gets well.
  remedial: words(
    'noun',
    `appeal, approach, awareness campaign, behavioural therapy, campaign, care, coaching, community project, counselling, counseling, course, cure, diet, dieting, discipline, doctor, drug, early help, education, effort, encouragement, environment, exercise, experience, family support,
    good will, habit, healthy eating, help, home, intervention, kindness, lesson, lifestyle change, love, measure, medication, medicine, meditation, mindfulness, mindfulness course, music lesson, nutrition, parent, parental effort, parenting, parenting class, parenting course, parenting style,
    policy, policies, practice, practising, praise, prevention, prevention programme, programme, program, project, psychotherapy, punishment, reading lesson, reform, rehabilitation, remedial class, remedial classes, remedial teaching, remedy, remedies, schooling, school, self-help, self-help book,
    social policy, social programme, social reform, social support, special education, sports programme, stress management, support, talk therapy, talking cure, teacher, teaching, therapist, therapy, therapies, training, treatment, tuition, tutoring, upbringing, weight loss programme, willpower, workshop, youth work, counsellor, psychologist, social worker, coach, coaches, classes`
  ),
  // What those with a trait are who cannot do otherwise: whoever they are, they have it from birth.
  heir: words(
    'none',
    `those who inherit, those who inherited, those who have inherited, those born with, people born with, people who inherit, people who inherited, children who inherit, children born with, anyone born with, anyone who inherits, whoever inherits, whoever is born with, whoever has inherited, if you inherit, if you inherited,
    if you have inherited, the child of, children of, the children of, a child of, sons of, daughters of, the son of, the daughter of, offspring of, somebody born with, someone born with, those affected, sufferers, carriers of the trait, such children, such people, these children, these people, these pupils, these patients, such pupils, such patients, a child with, a person with, children with, people with, patients with, pupils with, anyone with, those with`
  )
}
