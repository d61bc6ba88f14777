// Classes of everyday words for the subjects that popular claims about brains return to: `~@brain_game`, `~@new_neuron`.
//
// Each list is what a writer may put in the same place of the same claim. They are no mentions: a claim is not about
// them, they only tell a phrase pattern what is being talked of. Hyphens are written as spaces.

/** Nouns by class; the last word of each may stand in the plural. */
export const topicNouns: Readonly<Record<string, string>> = {
  // What is said to be used only in part.
  brain: `brain, mind, brainpower, brain power, brain capacity, mental capacity, cerebral capacity, mental power,
    grey matter, gray matter, cortex, neocortex, cerebrum, intellect, mental potential, cerebral potential, mental faculty`,
  // The part of it that is said to wait.
  brain_part: `part, portion, area, region, potential, capacity, power, reserve, expanse, stretch, territory, corner,
    circuit, neuron, brain cell, bulk, majority, depth, half`,
  // What is said to make us human, and to come from few cells.
  humane: `empathy, compassion, sympathy, autism, culture, language, speech, civilisation, civilization, society, humanity,
    morality, kindness, imitation, emotional contagion, contagion, contagious yawning, contagious laughter, mind reading,
    intersubjectivity, intention, sorrow, grief, love, bonding, connection, community, togetherness, art, emotion, feeling,
    pain, pain of others, distress, mood, charisma, enthusiasm, solidarity, narcissist, psychopath, fellow feeling, hurt,
    social intelligence, empathic people, empathetic people, caring people, cold people, what others feel, other minds, read minds`,
  // What is said to be rewired.
  wiring: `brain, mind, mindset, neural pathway, neural circuit, neural circuitry, neural network, neuron, nerve cell,
    brain cell, nervous system, synapse, brain circuit, reward circuit, circuitry, neural architecture, wiring, subconscious,
    neural connection, brain chemistry, brain pathway, neurochemistry, neural route, neural wiring, brain wiring`,
  pathway: `pathway, path, connection, circuit, network, synapse, wiring, route, road, highway, track, trail, rut, groove, channel, furrow, lane, loop,
    link`,
  // Learning styles and those who are said to have one.
  doer_kind: `looker, watcher, listener, doer, viewer, reader, hearer, toucher, mover`,
  style: `learning style, style of learning, learning type, learner type, learning preference, sensory preference,
    sensory style, learning channel, preferred modality, preferred style, preferred channel, preferred sense, dominant sense,
    dominant modality, learning modality, sensory channel, sensory modality, learning profile, sensory profile, vak, vark,
    cognitive style, way of learning, style, sensory strength, strongest sense`,
  learner: `learner, type, thinker, student, pupil, child, person, processor, brain, kid, employee, profile, people,
    children, learning`,
  lesson: `lesson, teaching, instruction, lecture, class, course, curriculum, material, worksheet, training, teacher,
    classroom, school, trainer, tutor, pupil, student, learner, recruit, employee, retention, attainment, grade, exam, result,
    result, content, homework, seminar, child, children, delivery, study`,
  // What brain training consists of, and what it is said to bring.
  brain_game: `brain training, brain game, brain exercise, brain teaser, brain fitness, brain workout, brain gym, brain app,
    brain trainer, brain puzzle, mind game, mind training, memory training, memory game, memory exercise, memory app,
    working memory training, cognitive training, cognitive exercise, cognitive game, mental exercise, mental workout,
    mental training, mental gymnastics, mental jogging, mental fitness, attention training, mind gym, puzzle, crossword,
    crossword puzzle, sudoku, n back, chess, training app, brain jogging, brainteaser, computerised training,
    computerized training, memory puzzle, memory drill, memory workout, mental drill, mental puzzle, n back practice,
    brain gymnastics, logic puzzle, neurogame, training software, cognitive workout, attention game, brain program,
    brain programme, cognitive program, cognitive programme, brain drill, iq training, training game`,
  // Nerve cells that adults are said to grow.
  new_neuron: `new neuron, new neurone, new brain cell, new nerve cell, fresh neuron, fresh brain cell, fresh nerve cell,
    extra neuron, extra brain cell, additional neuron, additional brain cell, baby neuron, baby brain cell, young neuron,
    newborn neuron, newborn brain cell, newborn nerve cell, new hippocampal neuron, adult born neuron, new hippocampal cell,
    newly born neuron, fresh hippocampal neuron, brand new neuron,
    brand new brain cell, replacement neuron, spare neuron, new cell`,
  // What people are said to do for their brains.
  lifestyle: `exercise, exercising, run, running, jogging, jog, walk, walking, swimming, cycling, dancing, sport, workout,
    aerobics, yoga, meditation, mindfulness, sleep, fasting, diet, food, berry, blueberry, turmeric, curcumin, chocolate,
    coffee, green tea, wine, omega 3, fish oil, walnut, flavonoid, supplement, learning, sex, music, lifestyle, habit,
    antidepressant, ssris, stress, alcohol, sugar, treadmill, cold shower, intermittent fasting, psilocybin, ketamine, weights`,
  // Traits that a single gene is said to give, and people it is said to make.
  trait: `aggression, violence, empathy, kindness, happiness, optimism, trust, infidelity, fidelity, cheating, loyalty, love,
    monogamy, loneliness, intelligence, genius, creativity, musicality, musical talent, talent, sociability, shyness,
    generosity, altruism, selfishness, criminality, crime, evil, wanderlust, adventure, risk taking, thrill seeking, gambling,
    addiction, alcoholism, depression, anxiety, worry, homosexuality, sexuality, religiosity, religious faith, faith,
    spirituality, leadership, politics, conservatism, bravery, courage, procrastination, divorce, temper, short temper,
    personality, temperament, character, self esteem, gratitude, patience, perseverance, ambition, impulsivity, neuroticism,
    extraversion, obesity, fear, anger, rage, hatred, cruelty, sensitivity, resilience, bad temper, drinking, promiscuity,
    entrepreneurship, musical genius, dyslexia, adhd, mood, morality, honesty, lying, curiosity, novelty seeking,
    voting conservative, success, confidence, sleeplessness, night owl, sweet tooth, athletic talent`,
  doer: `killer, criminal, murderer, thug, cheat, cheater, adulterer, psychopath, hero, leader, warrior, worrier, gambler,
    addict, optimist, pessimist, genius, drunk, alcoholic, bully, introvert, extravert, extrovert, entrepreneur, bad husband,
    good mother, loner, believer, saint, carer, romantic, liar, thief, risk taker, daredevil, musician, traveller`,
  gut: `gut, bowel, intestine, belly, tummy, stomach, microbiome, microbiota, microbe, gut bacterium, bacteria, gut flora,
    probiotic, prebiotic, psychobiotic, yoghurt, yogurt, kefir, kimchi, sauerkraut, fermented food, fibre, fiber,
    second brain, digestive tract, digestive system, colon, guts, innards, kombucha, miso, digestion, gastrointestinal tract,
    enteric nervous system, gut lining, intestinal bacteria, gummy, gummies`,
  mood: `mood, happiness, joy, depression, anxiety, mental health, mental illness, wellbeing, well being, cheerfulness,
    sadness, melancholy, contentment, good cheer, cheer, blues, emotion, feeling, smile, state of mind, spirits, misery,
    peace of mind, despair, gloom, mental wellbeing, mental well being, happy mind, psyche, soul`,
  // The drug that a pleasure is likened to, and the pleasure.
  glia: `glia, glial cell, glia cell, support cell, supporting cell, glue cell, helper cell, neuroglia, astrocyte, non neuronal cell,
    glial, helper`,
  nerve_cell: `neuron, neurone, nerve cell, brain cell, nervous cell, grey cell, gray cell`,
  // Brains under stress, as two parties: the one that grabs the wheel and the one that loses it.
  low_brain: `amygdala, limbic system, limbic brain, emotional brain, alarm brain, survival brain, threat brain, primitive brain,
    reptilian brain, lizard brain, reptile brain, lower brain, animal brain, caveman brain, cave brain, stone age brain, fear brain, monkey brain,
    chimp brain, chimp, survival instinct, survival mode, fight or flight, fight or flight response, panic brain, inner caveman, inner chimp, inner lizard, inner child, inner animal, fear brain, fear centre,
    fear center, threat system, alarm system, stress brain, instinct brain, old brain, ancient brain, downstairs brain, back brain`,
  high_brain: `prefrontal cortex, rational brain, thinking brain, logical brain, cortex, frontal lobe, frontal cortex, reason,
    rational mind, reasoning, logic, executive brain, upstairs brain, human brain, wise brain, higher brain, smart brain,
    front of the brain, common sense, rationality, neocortex, brain`,
  hard_drug: `cocaine, heroin, crack, crack cocaine, meth, crystal meth, opium, morphine, opioid, opiate, fentanyl, nicotine,
    cigarette, tobacco, hard drug, class a drug, drug, narcotic, junkie, addict, amphetamine, drug addict, drug addiction,
    drug abuse, substance abuse, cold turkey, opiate dependence, coke, smack, drug user, alcoholic, alcoholism, smoking,
    street drug, drug habit, line of coke, slot machine, speed`,
  temptation: `sugar, sweet, chocolate, cookie, biscuit, cake, doughnut, donut, cheese, bread, carb, fat, fast food, junk food,
    ultra processed food, processed food, ice cream, pizza, crisp, soda, food, love, romance, falling in love, lover,
    infatuation, romantic love, crush, kiss, affection, partner, ex, break up, breakup, heartbreak, heartache, heartbroken,
    jilted, lovesick, lovesickness, rejection, grief, mourning, separation, phone, smartphone, screen, tablet, ipad, social
    media, instagram, tiktok, facebook, snapchat, twitter, youtube, netflix, like, notification, ping, text, email, swipe,
    scrolling, scroll, swiping, gaming, game, video game, computer game, app, fortnite, candy crush, shopping, porn,
    pornography, online shopping, selfie, gossip, news, television, binge watching, tanning, work, oreo, sugary drink, feed,
    the internet, screen time, social approval, approval, online dating, tinder, music, gambling app, energy drink`
}

/** Verbs by class; the first word of each bends. */
export const topicVerbs: Readonly<Record<string, string>> = {
  // "has the sole say over"
  command: `control, determine, decide, dictate, govern, rule, command, orchestrate, run, reign over, preside over, hold sway over,
    be in charge of, be the boss of, call the shots in, account for, write, settle, have the say over, hold the key to, be behind,
    be the boss in, mastermind, set the tone of, have the last word on, be all there is to, single handedly drive`,
  // "the amygdala grabs the wheel"
  seize: `hijack, take over, seize, seize control, seize the controls, take control, take command, take charge, take the wheel, grab the wheel,
    grab the controls, commandeer, override, overrule, shout down, run the show, call the shots, be in charge, be in control,
    be in the driver's seat, be at the wheel, hold the wheel, win, drown out, silence, pull the plug on, rule, kick in, sound the alarm,
    pull the alarm, trump, swamp, dominate, steamroll, overpower, overwhelm, bypass, highjack, knock out, sideline, do the talking,
    be driving, take the reins, have the reins, hold the reins, step in, jump in, storm, outrun`,
  lose: `go offline, shut down, switch off, shut off, go dark, leave the room, lose, lose control, go out the window, go down, close down,
    check out, be offline, go quiet, log off, power down, fall silent, be silenced, go on strike, stop working, shut up, surrender`,
  // "we use ten percent of it"
  use: `use, tap, tap into, access, employ, utilise, utilize, exploit, harness, engage, run on, get by on, get by with, get along with, get along on, make do with, go through life with, content itself with, operate at,
    operate on, run at, work at, function at, function on, put to use, put to work, switch on, fire up, mobilise, draw on,
    unlock, awaken, wake, wake up, unleash, activate, recruit, make use of, live on, manage with, work with, need, call on,
    exercise, reach, open up, open, get at, release, free`,
  // "rewires your brain": no gentle word for plain change
  rewire: `rewire, re wire, reprogram, reprogramme, re programme, reboot, hardwire, hard wire, resculpt, rejig, remap,
    recalibrate, redesign, remake, overhaul, renovate, hack, reformat, wire,
    reconfigure, re engineer, reengineer, wire back, supercharge, turbocharge, remould, remold, refashion,
    reinvent`,
  reshape: `change, alter, reshape, remodel, transform, sculpt, mould, mold, shape, modify, restructure, fix, heal, strengthen,
    reorganise, reorganize, shrink, upgrade, reset, optimise, optimize, retrain, rebuild, rework`,
  carve: `build, create, carve, forge, grow, lay, lay down, form, open, open up, pave, strengthen, develop, establish, wire,
    make, dig, etch, cut, burn, blaze, construct, weave, sprout, hardwire, spin, groove`,
  // "teach to the style"
  match: `match, tailor, adapt, adjust, align, suit, fit, cater, accommodate, respect, address, differentiate, personalise,
    personalize, customise, customize, teach, gear, plan, design, geared, sort, group, appeal, reach, vary, honour, honor,
    individualise, individualize, target, train, tune, deliver, present, engage, serve, assign, stream, optimise, optimize`,
  // "keeps dementia away", "raises the IQ"
  train_gain: `prevent, delay, stop, protect, protect against, ward off, stave off, fend off, slow, slow down, reverse, fight,
    keep, raise, boost, improve, increase, make, enhance, sharpen, strengthen, lift, expand, supercharge, build, lower, cut,
    reduce, beat, hold off, save, add, add to, double, guard, shield, postpone, combat, cure, halt, help, get, give, lead to,
    become, avert, avoid, escape, immunise, immunize, defend, preserve, maintain, grow, train, transfer, transfer to, raise up,
    stay, rejuvenate, rewire, turn back, rise, climb, soar, win, gain, earn, unlock, develop, hone, push up, drive off, banish`,
  // "grows new neurons"
  grow: `grow, regrow, sprout, create, generate, regenerate, build, make, produce, form, birth, give birth to, spawn, add, gain,
    renew, replenish, replace, restore, give, trigger, stimulate, boost, increase, encourage, help, bring, yield, churn out,
    manufacture, multiply, rebuild, deliver, double, acquire, get, keep, start, promote, spur, let`
}

/** Words and wordings by class, as they stand. */
export const topicWords: Readonly<Record<string, string>> = {
  // Names that the press gives to genes.
  gene_nick: `warrior, cheating, cheat, infidelity, fidelity, empathy, trust, love, happiness, happy, god, gay, violence, aggression,
    altruism, generosity, loneliness, wanderlust, adventure, risk, risk taking, optimism, kindness, intelligence, genius, leadership,
    depression, addiction, worrier, worry, thrill, thrill seeking, entrepreneur, sociability, bonding, selfishness, selfish behaviour,
    ruthlessness, crime, criminal, psychopath, liberal, conservative, shyness, niceness, promiscuity, party, bully, gambling,
    divorce, divorcee, monogamy, commitment, jealousy, anger, rage, evil, serial killer, drinking, binge drinking, alcoholism, language,
    music, creativity, curiosity, explorer, nomad, social, gossip, laziness, couch potato, procrastination, lying, mean, bravery,
    faith, religion, celebrity, slut, rape, grit, success, stress, panic, fear, anxiety, temper, sleep, night owl, obedience, dictator,
    hoarding, shopping, credit card debt, voting, bad driver, clumsiness, charisma, cuddle, motherhood, mothering, fatherhood`,
  // What traits are said to make of people: "anxious", "faithful".
  made: `violent, aggressive, anxious, kind, kinder, cruel, happy, happier, content, optimistic, pessimistic, empathic,
    empathetic, more caring, caring, generous, more generous, sociable, lonely, shy, brave, timid, faithful, unfaithful, loyal,
    religious, gay, intelligent, smart, smarter, impulsive, adventurous, depressed, addicted, musical, creative, nice, nicer,
    selfish, trusting, jealous, promiscuous, honest, dishonest, ambitious, lazy, patient, calm, calmer, nervous, hot headed,
    affectionate, warm, cold, criminal, reckless, fearful, fearless, dominant, submissive, social, antisocial, sensitive,
    good parents, bad husbands, better mothers, violent men, cheat, stray, steal, kill, lie, gamble, drink, fight`,
  // The age at which brains are said to be done, and being done.
  age25: `25, twenty five, mid twenties, mid 20s, mid twenties, middle twenties, 25th birthday, twenty fifth birthday, quarter of a century,
    quarter century, 25s, under 25s, over 25s, 25 year old, twenty five year old, 25 year olds, mid 20 s, third decade begins`,
  mind_win: `dementia, alzheimer, alzheimers, cognitive decline, mental decline, memory loss, forgetfulness, senility, intelligence, intelligent,
    iq, smarter, clever, cleverer, bright, brighter, sharper, sharp, mentally fit, brainpower, brain power, lucid, mental faculty,
    mental faculties, every mental faculty, top the class, top of the class, years to your brain, years younger, young again, twenty again, wits,
    better grades, better marks, mind fit, brain fit, genius, geniuses, at bay, brain young, mind young, young at heart, brighter adults,
    keep the mind, think faster, think quicker, forget less, remember more, better memory, thinking faster, ageless, never forget, better thinkers, concentration, quick mind, agile mind, mental edge, old age`,
  inner_life: `desire, passion, feeling, rank, social rank, status, fate, destiny, love life, sex life, social life, family life, life, lives,
    relationship, character, choice, decision, urge, instinct, mood, emotional life, inner life, mental life, emotion, appetite, who we are,
    how we feel, whom we love, who we love, what we want, what we do, heart, thought, ambition, temper, society, success, happiness`,
  conductor: `conductor, maestro, captain, king, queen, puppeteer, puppet master, commander, director, dictator, thermostat, pilot,
    author, architect, boss, master, ruler, chief, judge, sovereign, general, driver, captain, regulator, guardian, gatekeeper, accelerator,
    steering wheel, compass, master switch, master key, currency, alpha and omega`,
  done: `mature, matured, matures, maturity, developed, finished, finish, finishes, complete, completed, completes, completion,
    done, formed, grown, grown up, grows up, adult, ready, online, comes online, on line, wired, settled, cooked, baked, finalised,
    finalized, set, stops growing, stop growing, stops developing, stop developing, ends, end, fully developed, fully formed,
    fully grown, fully mature, ripe, ripens, ripened, built, in place, assembled, come on, comes on, clicks, clicked, whole,
    finally complete, wrapped up, hardened, closes, turns adult, becomes adult, over, settles, settled, finalises, reaches adulthood, ready for life, all there, plateaus`,
  undone: `unfinished, immature, incomplete, developing, under construction, half built, half finished, half formed, underdeveloped,
    growing, offline, work in progress, a building site, construction site, not done, unripe, half baked, in beta, still cooking,
    not an adult, not adults, under development, still maturing, immature brain, not grown up, unformed, undeveloped, half grown,
    in the making, partly built, only partly`,
  // Men, women and theirs, as the two kinds that brains are said to come in.
  his: `male, men, man, boys, boy, males, masculine, his, husbands, guys, husband, fathers, man's, the stronger sex`,
  hers: `female, women, woman, girls, girl, females, feminine, her, wives, ladies, wife, mothers, woman's, the fairer sex`,
  bent_for: `wired, hardwired, hard wired, pre wired, prewired, built, made, designed, programmed, geared, primed, evolved, tuned,
    set up, equipped, hormonally programmed, biologically programmed, born, constructed, configured, engineered, organised, organized,
    structured, preprogrammed, pre programmed, cut out, shaped`,
  // Big round numbers for nerve cells.
  hundred_billion: `100 billion, hundred billion, 100 000 million, hundred thousand million, 100bn, 100 bn, 100b, 10 ^ 11, 10 11,
    10^11, 10¹¹, 100 000 000 000, one hundred billion, a hundred billion, 100 thousand million, tenth of a trillion,
    100 milliard`,
  ten_times: `ten times, 10 times, tenfold, ten fold, 10 fold, ten to one, 10 to 1, 10 to one, ten to 1, 10 : 1, 10:1, factor of ten,
    factor of 10, fifty times, 50 times, fifty to one, 50 to 1, 50:1, nine to one, 9 to 1, nine times, 9:1, ratio of ten, order of magnitude,
    90 %, 90 percent, 90 per cent, ninety percent, ninety per cent, nine tenths, nine in ten, nine in every ten, nine of every ten,
    nine out of ten, nine of ten, a tenth as many, one tenth as many`,
  // The share that is said to be in use.
  few_percent: `tenth, fraction, sliver, 10 %, ten %, 10 percent, 10 per cent, ten percent, ten per cent, five percent,
    five per cent, 5 percent, 5 per cent, 5 %, twelve percent, 12 percent, 12 %, 15 percent, 15 per cent, 15 %,
    fifteen percent, 20 percent, 20 per cent, 20 %, twenty percent, twenty per cent, small part, small portion, tiny part,
    tiny portion, small share, tiny share, tiny corner, small corner, small percentage, tiny percentage, one in ten,
    a few percent, a few per cent, eight percent, 8 percent, minute part, minuscule part`,
  // The share that is said to wait.
  rest_percent: `90 %, 90 percent, 90 per cent, ninety percent, ninety per cent, nine tenths, nine in ten, ninety odd percent,
    95 percent, 95 %, 80 percent, 80 %, 85 percent, 88 percent, 80 per cent, most, much, the rest, vast majority, great majority,
    the bulk, greater part, larger part, large parts, vast parts, huge parts, vast regions, vast areas, large areas, vast stretches,
    large portions, the remainder, the majority, whole regions, ninety, more than half, three quarters, the other 90`,
  idle: `unused, idle, dormant, untapped, never used, asleep, wasted, fallow, in reserve, spare, switched off, silent,
    sleeping, slumbering, unexploited, to waste, waiting, lies waiting, in waiting, never switched on, never been switched on,
    out of use, lie unused, mothballed, in the dark, unoccupied, never touched, unemployed, do nothing, does nothing,
    never do anything, never does anything, off line, in standby, on standby, never awakened,
    never activated, never wake up, never fires, never fire, unawakened`,
  // Sense words that label learners.
  sense: `visual, auditory, aural, kinaesthetic, kinesthetic, tactile, verbal, hands on, read write, visual spatial, sensory`,
  // What training is said to win or to keep off.
  mind_gain: `dementia, alzheimer, alzheimers, cognitive decline, mental decline, memory loss, ageing, aging, forgetfulness,
    senility, intelligence, intelligent, fluid intelligence, iq, smarter, smart, clever, cleverer, brighter, sharp, sharper,
    mentally sharp, young, younger, mentally fit, fit, brainpower, brain power, cognition, cognitive performance,
    cognitive function, cognitive ability, cognitive abilities, at bay, memory, mind, minds, reasoning, focus, concentration,
    grades, marks, brain age, think faster, mental sharpness, every area of life, everyday life, daily life, real life, school,
    mental life, mental powers, processing speed, decline, age, remember anything, genius, wits, mental agility, smarts,
    problem solving, attention problems, mental performance, quicker, faster thinking, lucid, old age, brain health`,
  adult_life: `day, daily, overnight, week, every hour, adult, adults, adulthood, life, lifelong, age, nineties, eighties,
    seventies, old, old age, elderly, seniors, grown up, grown ups, human, humans, people, we, you, your, our, men, women,
    hippocampus, hippocampal, dentate gyrus, memory centre, brain, brains, patients, seventy year old, grandmother, retirement, grandparents, grandmothers, grandfathers, pensioners, parents, sixty, seventy, eighty, ninety, everyone, anyone,
    constantly, continuously, forever, until we die, until death, end of life`,
  // Words of a report of results: the sentence tells what one study did or found.
  report: `participant, participants, placebo, trial, trials, task, tasks, ratings, baseline, meta analysis, meta analyses,
    correlation, correlated, correlates, variance, covariate, assay, sample, samples, scores, knockout, regression,
    randomised, randomized, control group, waiting list, measured, assessed, recorded, questionnaire, respondents,
    surveyed, survey, n =, p <, significant, significantly, cohort, dataset, tested, we asked, blinded, effect size,
    confidence interval, preregistered, pre registered`
}
