// Classes of everyday words for the subjects that popular claims about brains return to: `~@brain_game`, `~@new_neuron`.
//
// Each list is what a writer may put in the same place of the same claim. They are no mentions: a claim is not about
// them, they only tell a phrase pattern what is being talked of. Hyphens are written as spaces.

/** Nouns by class; the last word of each may stand in the plural. */
export const topicNouns: Readonly<Record<string, string>> = {
  // What is said to be used only in part.
  brain: `brain, mind, brainpower, brain power, brain capacity, mental capacity, cerebral capacity, mental power,
    grey matter, gray matter, cortex, neocortex, cerebrum, intellect, mental potential, cerebral potential`,
  // The part of it that is said to wait.
  brain_part: `part, portion, area, region, potential, capacity, power, reserve, expanse, stretch, territory, corner,
    circuit, neuron, brain cell, bulk, majority, depth, half`,
  // What is said to make us human, and to come from few cells.
  humane: `empathy, compassion, sympathy, autism, culture, language, speech, civilisation, civilization, society, humanity,
    morality, kindness, imitation, emotional contagion, contagion, contagious yawning, contagious laughter, mind reading,
    intersubjectivity, intention, sorrow, grief, love, bonding, connection, community, togetherness, art, emotion, feeling,
    pain, pain of others, distress, mood, charisma, enthusiasm, solidarity, narcissist, psychopath, fellow feeling, hurt,
    social intelligence, what others feel, other minds, read minds`,
  // What is said to be rewired.
  wiring: `brain, mind, mindset, neural pathway, neural circuit, neural circuitry, neural network, neuron, nerve cell,
    brain cell, nervous system, synapse, brain circuit, reward circuit, circuitry, neural architecture, wiring, subconscious,
    neural connection, brain chemistry, brain pathway, neurochemistry, neural route, neural wiring, brain wiring`,
  pathway: `pathway, path, connection, circuit, network, synapse, wiring, route, road, highway, track, trail, rut, groove,
    link`,
  // Learning styles and those who are said to have one.
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
  gut: `gut, bowel, intestine, belly, tummy, stomach, microbiome, microbiota, microbe, gut bacterium, bacteria, gut flora,
    probiotic, prebiotic, psychobiotic, yoghurt, yogurt, kefir, kimchi, sauerkraut, fermented food, fibre, fiber,
    second brain, digestive tract, digestive system, colon, guts, innards, kombucha, miso, digestion, gastrointestinal tract,
    enteric nervous system, gut lining, intestinal bacteria, gummy, gummies`,
  mood: `mood, happiness, joy, depression, anxiety, mental health, mental illness, wellbeing, well being, cheerfulness,
    sadness, melancholy, contentment, good cheer, cheer, blues, emotion, feeling, smile, state of mind, spirits, misery,
    peace of mind, despair, gloom, mental wellbeing, mental well being, happy mind, psyche, soul`,
  // The drug that a pleasure is likened to, and the pleasure.
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
  // "we use ten percent of it"
  use: `use, tap, tap into, access, employ, utilise, utilize, exploit, harness, engage, run on, get by on, operate at,
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
    hippocampus, hippocampal, dentate gyrus, memory centre, brain, brains, patients, seventy year old, grandmother, retirement,
    constantly, continuously, forever, until we die, until death, end of life`,
  // Words of a report of results: the sentence tells what one study did or found.
  report: `participant, participants, placebo, trial, trials, task, tasks, ratings, baseline, meta analysis, meta analyses,
    correlation, correlated, correlates, variance, covariate, assay, sample, samples, scores, knockout, regression,
    randomised, randomized, control group, waiting list, measured, assessed, recorded, questionnaire, respondents,
    surveyed, survey, n =, p <, significant, significantly, cohort, dataset, tested, we asked, blinded, effect size,
    confidence interval, preregistered, pre registered`
}
