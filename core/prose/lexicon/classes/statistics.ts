// Classes of everyday words: what studies of brains and behaviour measure, count and compare, and what they report of it.
//
// Collected from the methods and results sections of open-access papers on imaging, electrophysiology and hormones.
import { type WordClass, words } from './class.ts'

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
    shyness, loneliness, neuroticism, extraversion, narcissism, psychopathy, schizotypy, autistic traits, conservatism, liberalism, voting, spirituality, mystical`
  ),
  // Parts of bodies, recordings and pictures that many come of one animal or person.
  case_part: words(
    'noun',
    `cell, neuron, neurone, interneuron, astrocyte, microglia, microglial cell, glial cell, slice, section, culture, coverslip, dish, well, organoid, trial, block, epoch, segment, voxel, vertex, vertices, pixel,
    spine, dendrite, dendritic spine, axon, synapse, synapses, bouton, terminal, varicosity, vesicle, mitochondrion, mitochondria, nucleus, nuclei, field of view, image, photograph, photo, roi, pup, littermate, litter mate, offspring,
    spike, burst, event, calcium transient, transient, recording, recording site, site, electrode, channel, unit, tetrode, patch, eye, ear, hand, leg, foot, feet, arm, hemisphere, muscle, fibre, fiber, hair, tooth, teeth,
    sample, blood sample, saliva sample, measurement, reading, rating, scan, run, session, visit, day, answer, response, saccade, fixation, heartbeat, breath, song, syllable, call, bout, bite, sniff, lever press,
    word, item, partner, twin, sibling, child of the same family, pupil of the same class, step, stride, droplet, tissue block, biopsy, biopsies, explant, islet, clone, colony, colonies`
  ),
  // What is tested many at a time.
  many_tests: words(
    'noun',
    `hormone, cytokine, metabolite, area, brain area, region, brain region, electrode, sensor, channel, outcome, measure, gene, variant, polymorphism, snp, locus, loci, allele, methylation site, cpg site, scale, subscale,
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
  study_people: words(
    'none',
    `actors, addicts, adolescents, adoptees, adults, amnesics, apprentices, artists, astronauts, athletes, attendees, babies, bankers, barbers,
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
    volunteers, voters, waiters, widowers, widows, wine experts, wives, women, workers, writers, youths`
  ),
  // What a study is said to do with a question.
  conclude: words(
    'verb',
    `reveal, show, demonstrate, prove, confirm, establish, uncover, settle, document, illuminate, make clear, make it clear, make plain, make it plain, leave no doubt, pinpoint, pin down, locate, identify, discover, explain, tell, teach,
    crack, unlock, unravel, solve, resolve, answer, end, conclude, know, understand, find out, lay bare, expose, decide, determine, suffice to, clinch, verify, map, trace, unearth, shed light on, clear up`
  )
}
