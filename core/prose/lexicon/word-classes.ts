// Classes of everyday words that phrase patterns name with `~@class`: every inflection of every word in it.
//
// They answer what journalists vary freely where the claim stays the same: which verb "drives" something, which noun
// stands for a substance. Words with a technical sense of their own belong in the rule that needs them.

import { inferenceNouns, inferenceVerbs, inferenceWords } from './inference-classes.ts'
import { statementForms, statementVerbs, statementWords } from './statement-classes.ts'
import { topicNouns, topicVerbs, topicWords } from './topic-classes.ts'

/** The words of a class: of a verb the first word bends ("leads to"), of a noun the last; forms stay as they are. */
export interface WordClass {
  readonly bend: 'verb' | 'noun' | 'none'
  readonly words: readonly string[]
}

const words = (bend: WordClass['bend'], list: string): WordClass => ({
  bend,
  words: list.split(',').map((word) => word.trim().replace(/\s+/g, ' '))
})

const topics = (bend: WordClass['bend'], lists: Readonly<Record<string, string>>): [string, WordClass][] =>
  Object.entries(lists).map(([name, list]) => [name, words(bend, list)])

export const wordClasses: ReadonlyMap<string, WordClass> = new Map([
  ...topics('noun', topicNouns),
  ...topics('verb', topicVerbs),
  ...topics('none', topicWords),
  ...topics('noun', inferenceNouns),
  ...topics('verb', inferenceVerbs),
  ...topics('none', inferenceWords),
  ...topics('verb', statementVerbs),
  ...topics('none', { ...statementForms, ...statementWords }),
  [
    // "X drives Y": brings about or adds to it.
    'drive',
    words(
      'verb',
      `accelerate, amplify, arouse, awaken, boost, breed, brighten, bring about, bring on, bring out, build, cause, create,
      cultivate, deepen, drive, elevate, encourage, engender, enhance, evoke, fan, feed, foment, foster, fuel, generate,
      give rise to, heighten, ignite, improve, increase, incite, induce, inflame, inspire, instil, instill, intensify,
      kindle, lead to, lift, magnify, nourish, nurture, power, produce, promote, prompt, provoke, raise, release,
      result in, set off, sharpen, sow, spark, spawn, spur, step up, stimulate, stir, stir up, stoke, strengthen,
      supercharge, sweeten, trigger, underlie, unleash, unlock, whip up, yield, kick off, set in motion, fire up, ramp up`
    )
  ],
  [
    // "X makes people Y".
    'make',
    words(
      'verb',
      `allow, bid, bring, cause, coax, command, compel, condition, convert, drive, egg on, enable, encourage, force,
      get, goad, help, impel, incline, induce, inspire, invite, keep, lead, leave, let, lure, make, motivate, move,
      nudge, persuade, predispose, press, prime, program, programme, prod, prompt, propel, provoke, push, render, send,
      set, spur, steer, tempt, transform, turn, urge, wire`
    )
  ],
  [
    // "X runs Y": has the say over it.
    'rule',
    words(
      'verb',
      `be behind, be in charge of, be in control of, be responsible for, be the boss of, call the shots in, command,
      control, decide, determine, dictate, direct, dominate, drive, govern, hold sway over, lie behind, manage,
      orchestrate, oversee, power, preside over, reign over, rule, run, set, shape, steer`
    )
  ],
  [
    // "X lowers Y".
    'lower',
    words(
      'verb',
      `banish, beat, blast, bring down, burn off, combat, conquer, control, crush, curb, cut, decrease, defeat,
      detox, diminish, drop, ease, fight, flush, flush out, get rid of, hack, keep down, knock down, lessen, lower,
      manage, master, melt, melt away, minimise, minimize, reduce, rein in, reset, shed, slash, soothe, squash, tackle,
      tame, wash away, zap`
    )
  ],
  [
    // "X shows that Y".
    'show',
    words(
      'verb',
      `be evidence of, be proof of, be a sign of, betray, confirm, demonstrate, disclose, equal, establish, expose,
      give away, imply, indicate, mean, prove, reflect, reveal, say, show, signal, spell, tell, testify to`
    )
  ],
  [
    // "it lives in X".
    'dwell',
    words(
      'verb',
      `abide, arise, begin, come from, dwell, have its home, have its seat, hide, lie, live, lodge, lurk, make its home,
      nest, originate, reside, rest, sit, spring from, start, stem from`
    )
  ],
  [
    // "it is made in X", after a form of “to be”.
    'placed',
    words(
      'none',
      'based, born, created, formed, found, generated, handled, held, housed, located, lodged, made, manufactured, processed, produced, rooted, seated, stored, kept'
    )
  ],
  [
    // "X delivers Y", "Y comes with X".
    'supply',
    words(
      'verb',
      `bestow, bring, deliver, dish out, dispense, dole out, feed, fire off, give, grant, hand, hand out, offer, pour,
      produce, provide, pump out, release, send, serve, serve up, set off, spark, squirt, supply, trigger, unleash`
    )
  ],
  [
    // Nouns that stand for a signalling molecule.
    'substance',
    words(
      'noun',
      `brain chemical, chemical, compound, drug, elixir, hormone, juice, messenger, molecule, neurochemical,
      neurohormone, neuromodulator, neuropeptide, neurotransmitter, peptide, potion, serum, substance, transmitter`
    )
  ],
  [
    // Nouns for the place where something sits.
    'seat',
    words(
      'noun',
      `abode, birthplace, capital, center, centre, command post, control room, cradle, dwelling place, engine room,
      headquarters, home, house, hub, lair, locus, nerve centre, nerve center, powerhouse, seat, source, throne,
      wellspring, fountainhead`
    )
  ],
  [
    // Words that commend a substance for where it comes from.
    'natural',
    words(
      'none',
      `all natural, as nature intended, as old as humanity, bio identical, bioidentical, body identical,
      botanical, endogenous, from nature, herbal, home grown, homegrown, found in nature, made by nature, natural,
      naturally, naturally occurring, nature identical, nature's, nature's own, of plant origin, organic, plant based,
      plant derived, the body's own, your body's own, our body's own, the brain's own, your brain's own, your own body,
      the natural way, nature's way, mother nature, mother nature's, a gift of nature, wild crafted, time honoured,
      time honored, age old`
    )
  ],
  [
    // Words that call a substance safe or free of trouble.
    'harmless',
    words(
      'none',
      `anything but dangerous, benign, can't be bad, cannot be bad, can't go wrong, can do no harm,
      cannot do any harm, cannot do harm, can't do any harm, cannot be dangerous, cannot harm, cannot hurt, can't harm,
      can't hurt, do no harm, does no harm, does not harm, free from side effects, free of adverse effects,
      free of danger, free of harm, free of risk, free of risks, free of side effects, gentle, gentler, gently, good for
      you, good for us, harmless, healthier, healthy, hurts nobody, innocuous, kind to, mild, milder, never harmful,
      no adverse effects, no cause for concern, no danger, no dangers, no downside, no downsides, no hangover, no need
      to fear, no need to worry, no reason to fear, no reason to worry, no risk, no risks, no side effects, non addictive, non toxic, nontoxic, not addictive, not dangerous, not harmful, nothing to be afraid
      of, nothing to fear, nothing to worry about, perfectly fine, poses no risk, risk free, safe, safely, safer, side
      effect free, side effect free, tolerable, tolerated, tolerates, tolerate, trustworthy, unproblematic,
      well tolerated, without adverse effects, without danger, without fear, without harm, without risk, without risks,
      without side effects, without worry, wholesome, zero risk, zero side effects`
    )
  ],
  [
    // Nouns for something taken against an ailment.
    'remedy',
    words(
      'noun',
      `alternative, antidepressant, antidote, anxiolytic, aphrodisiac, balm, calmer, cure, healer, love drug, love
      potion, medicine, mood booster, mood enhancer, mood lifter, painkiller, pain reliever, panacea, pharmacy, prozac,
      relaxant, anti anxiety drug, anti anxiety agent, relief, remedy, sedative, sleep aid, sleeping pill, solution, stress reliever, therapy, tonic,
      tranquilizer, tranquilliser, tranquillizer, treatment, valium, viagra, ritalin, xanax, medicine cabinet, medicine
      chest, answer to, answer for, booster, protection, elixir, potion`
    )
  ],
  [
    // Praise for research and its subjects that is no evidence; plain words with senses of their own are left out.
    'praise',
    words(
      'none',
      `amazing, astonishing, astounding, awe inspiring, awesome, bombshell, breathtaking, brilliant, cutting edge, dazzling,
      earth shaking, earth shattering, electrifying, epoch making, exhilarating, extraordinary, eye opening, eye popping,
      fantastic, field defining, first of its kind, game changing, ground breaking, groundbreaking, historic, incredible,
      jaw dropping, life changing, magical, magnificent, marvellous, marvelous, masterly, mind altering, mind bending,
      mind blowing, mindblowing, miraculous, momentous, monumental, once in a generation, paradigm shifting, path breaking,
      pathbreaking, phenomenal, record breaking, revolutionary, revolutionising, revolutionizing, sensational,
      spectacular, staggering, stunning, superb, trailblazing, transformative,
      tremendous, trend setting, ultra modern, unbelievable, unheard of, unmatched, unparalleled, unprecedented,
      unrivalled, wonderful, wondrous, world beating, world changing, world class, world first, world leading,
      world shaking, tantalising, tantalizing, thrilling, world famous`
    )
  ],
  [
    // Nouns for research, what it finds and what it uses.
    'research',
    words(
      'noun',
      `account, advance, analysis, article, approach, atlas, book, clue, clinical trial, demonstration, development,
      discovery, effort, evidence, experiment, explanation, field, finding, glimpse, idea, image, imaging, innovation,
      insight, intervention, investigation, journey, laboratory, lead, lecture, link, look, map, mapping, method, model,
      move, observation, paper, picture, procedure, programme, program, progress, project, proof, publication, report,
      research, result, review, revelation, scan, science, series, step, story, study, success, survey, team, technique,
      technology, test, theory, therapy, tool, treatment, trial, understanding, view, window, work`
    )
  ],
  [
    // Amounts: "a rush of X".
    'portion',
    words(
      'noun',
      `blast, boost, burst, cascade, dash, dollop, dose, drip, drop, flood, gush, hit, jolt, kick, rush, shot, shower,
      spike, spurt, squirt, surge, torrent, trickle, wave, whiff`
    )
  ],
  [
    // Nouns of methods and results: a sentence that has them speaks of studies, not to the reader.
    'method',
    words(
      'noun',
      `administration, agonist, antagonist, assay, association, baseline, binding, concentration, condition, correlate,
      correlation, cohort, experiment, evidence, finding, genotype, hypothesis, interaction, intervention, isoform,
      knockout, literature, meta-analysis, moderator, paradigm, participant, placebo, polymorphism, protocol, ratio,
      rating, replication, research, researcher, review, role, sample, score, study, task, theory, transporter,
      trial, variance, volunteer, administered, measured, measuring, assessed, manipulated, investigated, modulated`
    )
  ],
  [
    // Verbs of association.
    'relate',
    words(
      'verb',
      `associate, correlate, covary, differ, interact, link, mediate, moderate, modulate, predict, relate, vary`
    )
  ],
  [
    // Words for goodwill that are no mentions because they have other senses too.
    'goodwill',
    words(
      'none',
      `care, caring, charitable, charming, chummy, closer, close-knit, community, considerate, cuddlier, friendships,
      good-natured, kind, kind-hearted, nice, nicer, neighbourly, rapport, reach out, share, sharing, sweet,
      sweeter, together, unselfish, warm, warmer, warm-hearted, welcoming, connect, connects, connecting, open their wallets, trust anybody, devoted, help others,
      help strangers, help each other, help one another, look after, care about, get along, open up, better listener,
      better listeners, good listener, good listeners, better people, better person, good person, sociable`
    )
  ],
  [
    // Words for good spirits that are no mentions.
    'cheer',
    words(
      'none',
      `amazing, brighten, brightens, cheerful, delicious, delight, exciting, fantastic, feel-good, fun, glow, good
      about yourself, good mood, good times, grin, heavenly, highs, laugh, mood, moods, smile, smiles, smiling, so       spirits, sweet, thrill, thrills, wonderful, worth living, irresistible, tastes good, taste good, good, sunny`
    )
  ],
  [
    // Words for low spirits that are no mentions.
    'gloom',
    words(
      'none',
      `bad mood, blue, blues, cranky, down, down in the dumps, flat, gloom, glum, grumpy, irritable, low, moody, snappy,
      tearful, the blues, wretched, joyless, listless`
    )
  ],
  [
    // Words for fights and the will to win that are no mentions.
    'fight',
    words(
      'none',
      `alpha, ambition, assault, attack, attacks, beast, boss, brute, brutes, brutish, bullies, bully, bullying, combat,
      conquer, conquest, crime, crimes, criminals, cruelty, daredevils, dominate, dominates, dominating, dominant,
      duels, enemies, enemy, fight, fighter, fighters, fighting, fights, fists, hit, hitting, hooligans, kill, killers,
      killing, macho, machismo, murder, murderers, murders, murderous, outbursts, power-hungry, punch, punch-ups,
      raid, rape, rapists, prison, prisoners, prisons, convicts, reckless, recklessly, recklessness, riot, rioters, rioting, riots, bigger risks, more risks, insane risks, wild risks, risk-taking, risky,
      rivals, rough, ruthless, shootings, showing off, status, take risks, tantrums, temper, tempers, thugs, troublemakers,
      tyrants, war, warlike, warmongers, warrior, warriors, wars, win, wrath, road rage, stab, swagger`
    )
  ],
  [
    // Enmity between people and groups, in words that are no mentions.
    'enmity',
    words(
      'none',
      `attack, attacking, backstabbing, bigots, bloodshed, bullies, bully, cheat, clannish, conflict, conflicts, crueller,
      despise, despising, enemies, enemy, ethnic cleansing, exclude, excluding, fights, genocide, genocides, haters,
      harsher, intolerant, kill, killing, murder, lie, loathe, monsters, nationalism, nationalists, outsiders, persecute, persecution, punish,
      slaughter, slaughtering, massacre, massacres, raid, raids, steal, terrorism, tribal warfare, warfare, them and us, torture, tribal, us and them, vendettas, violence, war, wars, warmongers, xenophobes`
    )
  ],
  [
    // Words of marriage and of men in it.
    'matrimony',
    words(
      'none',
      `adultery, boyfriend, boyfriends, cheat, cheating, cheats, commit, commitment, committed, dad, daddy, devoted,
      devotion, divorce, divorces, doting, faithful, faithfulness, family man, family men, father's, fatherly, fidelity,
      good fathers, good father, good husbands, guard, guarding, guard-dog, husband, husband's, husbands, infidelity,
      jealous lover's, jealousy, long marriages, loyal, loyalty, lover's, macho, man's, marital, marriage, marriages,
      married, marry, mate-guarding, men's, monogamous, monogamy, one-woman, possessive, possessiveness, protective,
      protector, protector's, settle down, settles down, stay-at-home, stray, straying, strays, territorial, wife,
      womaniser, womanisers, wives`
    )
  ],
  [
    // Habits of the day that are said to run on reward.
    'habit',
    words(
      'noun',
      `app, badge, biscuit, bite, chocolate, click, cold plunge, cold shower, comment, computer game, cookie,
      doomscrolling, e-mail, email, emoji, facebook, feed, gambling, gaming, gossip, ice bath, inbox, instagram, junk food,
      like, message, netflix, news, notification, online shopping, phone, ping, porn, pornography, reel, retweet,
      screen, scroll, scrolling, scrolls, selfie, shopping, slot machine, smartphone, snack, social media, streak, sugar,
      sweets, swipe, swiping, text, texting, tiktok, tweet, twitter, video, video game, whatsapp, youtube, digital, online`
    )
  ],
  [
    // Faculties of the mind that are looked for in one place.
    'faculty',
    words(
      'none',
      `addiction, altruism, attention, beauty, belief, bliss, charisma, compassion, conscience, consciousness, courage,
      craving, creativity, curiosity, decision-making, decisions, desire, disgust, emotion, emotional, emotions, empathy,
      envy, evil, faith, feeling, feelings, forgiveness, free will, generosity, genius, god, gratitude, greed, grief, guilt,
      happiness, hate, hatred, honesty, hope, humour, imagination, inspiration, insight, intelligence, introspection,
      intuition, jealousy, joy, judgement, kindness, loneliness, love, lust, memories, memory, mind-reading, moral,
      moral judgement, morality, morals, motivation, optimism, patience, personality, pessimism, pleasure, pride, reason, recognition,
      regret, religion, religious feelings, revenge, romance, sadness, schadenfreude, self, self-awareness, self-control,
      selfhood, sense of humour, shame, soul, spirituality, sympathy, thought, trust, willpower, wisdom, worry, funny`
    )
  ],
  [
    // Characters that are given to a half of the brain.
    'temperament',
    words(
      'none',
      `accountant, accountants, analyse, analyses, analysis, analytical, art, artist, artistic, artists, arts, bookkeeper,
      cold, cool, counts, creative, creatively, creatives, creativity, daydream, detail-minded, dreamer, dreamers, dreams,
      emotion, emotional, emotions, engineer, engineers, facts, feel, feeling, feelings, feels, free-spirited, holistic,
      imagination, imaginative, inner artist, innovative, intuition, intuitive, intuitively, linear, logic, logical,
      logically, lyrical, mathematical, numbers, order, orderly, organised, painter, painters, planner, planners,
      playful, poet, poetic, poetry, poets, rational, reason, reasons, scientist, scientists, sequential, spontaneity,
      spontaneous, verbal, visionaries, visionary, big picture, thinks in pictures, thinks in words, sensitive`
    )
  ],
  [
    // "Y because of X": what comes before is the effect.
    'due',
    words(
      'verb',
      `arise from, attributable to, because of, be born of, be built on, be down to, be due to, be made of, be the work of,
      begin with, boil down to, by way of, caused by, come courtesy of, come down to, come from, come with, courtesy of,
      created by, depend on, derive from, down to, driven by, due to, explained by, flow from, fuelled by, fueled by,
      governed by, grow from, hang on, have its roots in, hinge on, in the grip of, on account of, originate in, owe to,
      owing to, powered by, produced by, rest on, result from, ride on, rise from, rooted in, run on, spring from,
      start with, stem from, thanks to, the fault of, the product of, the result of, the work of, triggered by,
      under the influence of, brought about by, brought on by, controlled by, ruled by, determined by, decided by,
      steeped in, drunk on, high on, a case of, a matter of, a question of, nothing but, nothing more than`
    )
  ],
  [
    // How much of it there is: "low X", "people with more X".
    'amount',
    words(
      'none',
      `abundant, ample, boosted, depleted, elevated, enough, excess, excessive, extra, falling, faltering, flagging,
      greater, high, higher, highest, increased, insufficient, lack of, less, little, low, lower, lowered, lowest, more,
      plenty of, raised, reduced, rising, shortage of, surging, surplus, too little, too much, without, drop in, dip in,
      fall in, rise in, surge of, surge in, deficit of, deficiency of, deficit in, deficiency in, levels of, level of`
    )
  ],
  [
    // What becomes of an amount: "when X rises", "X is high".
    'go',
    words(
      'verb',
      `be released, be high, be low, be raised, be up, be down, be depleted, be flowing, climb, course, crash, dip, dive,
      drop, dry up, ebb, fall, flood, flow, get going, go up, go down, increase, kick in, plummet, pour, pump, rise, run
      high, run low, run out, rush, sink, soar, spike, start flowing, surge, swell, take over, tumble, wane, be pumping`
    )
  ],
  [
    // "X repairs Y": the promises of programmes, apps and therapies.
    'repair',
    words(
      'verb',
      `activate, awaken, balance, boost, build, calibrate, calm, change, clear, correct, cure, detox, dissolve, fix,
      free, grow, hack, harmonise, harmonize, heal, improve, lay down, mend, normalise, normalize, open, optimise,
      optimize, quiet, realign, rebalance, reboot, rebuild, recalibrate, recharge, reconnect, re-educate, regenerate,
      refill, regrow, regulate, release, renew, replenish, repair, reprogram, reprogramme, reset, reshape, restart, restore, restructure,
      retrain, retune, reverse, revive, rewire, rewrite, set right, settle, shift, soothe, stabilise, stabilize,
      strengthen, supercharge, switch off, switch on, sync, synchronise, synchronize, tone, tone up, train, transform,
      tune, turn off, turn on, unblock, unlock, upgrade, wake up`
    )
  ],
  [
    // What is sold or offered under a name of its own: programmes, courses, apps.
    'venture',
    words(
      'noun',
      `academy, app, boot camp, bootcamp, breathwork journey, camp, cleanse, coach, coaching, coaching programme,
      coaching program, detox, group programme, healing circle, intensive, life coach, masterclass, membership,
      mentoring, mentorship, neurocoach, neurofeedback package, online class, online course, online programme,
      parenting class, parenting course, program, programme, retreat, seminar, summer school, toolkit, training camp,
      training course, training programme, training program, webinar, weekend, weekend course, workbook, workshop,
      planner, headband, gadget, audio, neurofeedback, sound bath, ice bath, cold plunge, tapping, guided tapping, dance circle, singing circle, breathing
      course, seminar series, weekend away, group coaching, leadership day, online lesson, summit, clinic, wellness centre,
      wellness center`
    )
  ],
  [
    // What practitioners do; somebody's own in “our method”, “each session”.
    'service',
    words(
      'noun',
      `assessment, breathing tool, breathing technique, challenge, circle, class, course, exercise, formula, gathering, group,
      journey, kit, massage, meditation, method, module, package, playlist, practice, product, protocol, ritual,
      session, spray, studio, centre, center, institute, supplement, technique, therapist, therapy, tool, training, workshop, yoga`
    )
  ],
  [
    // "X reads Y": takes something from a sample, a trace or a picture.
    'read',
    words(
      'verb',
      `assess, be a record of, betray, capture, classify, conclude, confirm, deduce, demonstrate, detect, determine,
      diagnose, disclose, discover, divulge, establish, estimate, evaluate, expose, figure out, find out, gauge,
      give away, identify, index, indicate, infer, know, learn, log, mark out, measure, mirror, monitor, operationalise,
      operationalize, pick up, pick out, pinpoint, predict, prove, quantify, read, read off, read out, record, reflect,
      register, represent, reveal, see, show, sense, signal, single out, spot, stand for, tell, tell apart, tell from,
      track, uncover, unmask, work out, equal, judge, mean, say, score, point to, speak of, spell, sort, separate,
      distinguish, label, lay bare, give a picture of, give a glimpse of, translate into, serve as`
    )
  ],
  [
    // Nouns for what reads something: "a marker of", "a window on".
    'reading',
    words(
      'noun',
      `barometer, biomarker, clue, correlate, diagnosis, diary, estimate, evidence, eye, fingerprint, gauge, glimpse,
      index, indication, indicator, litmus test, lie detector, log, marker, measure, measurement, meter, mirror, monitor,
      picture, predictor, proof, proxy, reading, readout, read-out, record, reflection, report card, scale, score, sign,
      signal, signature, snapshot, speedometer, stand-in, surrogate, telltale, test, testimony, thermometer, window,
      yardstick, hallmark, giveaway, criterion`
    )
  ],
  [
    // What is eaten or drunk.
    'food',
    words(
      'noun',
      `almond, avocado, bean, berry, bread, broccoli, cacao, cashew, cereal, cheese, chocolate, cocoa, coffee, date, dish,
      egg, fermented food, fava bean, fig, fruit, ginseng, honey, kefir, kimchi, kiwi, meal, milk, mushroom, nut, oat,
      oatmeal, oily fish, papaya, peanut, pineapple, plum, porridge, salad, soup, sandwich, juice, curry, dinner, lunch, pumpkin seed, salmon, seed, smoothie, snack, soya,
      soy, spinach, sprouted rice, tea, tofu, tomato, tomatoes, potatoes, mangoes, tuna, turkey, vegetable, walnut, yoghurt, yogurt, banana, breakfast,
      drink, shake, broth`
    )
  ],
  [
    // Forms in which a substance is swallowed.
    'pill',
    words(
      'noun',
      `capsule, chew, chewing gum, dietary supplement, drop, elixir, extract, food supplement, gel cap, gummy, lozenge,
      pastille, pill, powder, preparation, sachet, shot, softgel, spoonful, supplement, syrup, tablet, tincture,
      supplementation, oral spray, sublingual drop, sublingual spray, wafer`
    )
  ],
  [
    // Pictures from a scanner and the marks in them.
    'picture',
    words(
      'noun',
      `brain image, brain map, brain picture, brain scan, brain scanner, fmri, fmri image, fmri map, fmri data,
      functional image, functional imaging, functional magnetic resonance imaging, functional mri, image, imaging, mri,
      mri machine, mri scanner, mri tube, neuroimaging, brain imaging, neuroimage, scan, scanner, scanning, snapshot,
      activation map, coloured blob, colored blob, blob, coloured patch, hot spot, coloured spot, bright spot,
      glowing spot, glowing area`
    )
  ],
  [
    // Small numbers in words.
    'numeral',
    words(
      'none',
      `two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
      seventeen, eighteen, nineteen, twenty, twenty-one, twenty-two, twenty-three, twenty-four, twenty-five, thirty,
      forty, fifty, sixty, a dozen, two dozen, a handful of`
    )
  ],
  [
    // Who gives advice or care for a living.
    'helper',
    words(
      'noun',
      `analyst, birth worker, bodyworker, breathwork facilitator, carer, clinician, coach, counsellor, counselor,
      couples therapist, doctor, doula, GP, healer, health visitor, life coach, massage therapist, midwife, midwives, nurse,
      paediatrician, pediatrician, physician, physiotherapist, practitioner, psychiatrist, psychoanalyst, psychologist,
      psychotherapist, shaman, social worker, therapist, trauma therapist, yoga teacher, teacher`
    )
  ],
  [
    // One piece of research.
    'inquiry',
    words(
      'none',
      `study, trial, experiment, survey, scan, brain scan, scan study, scanning study, imaging study, fMRI study, EEG
      study, paper, analysis, project, pilot, pilot study, case study, investigation, twin study, finding`
    )
  ],
  [
    // Who tells the public about science.
    'medium',
    words(
      'noun',
      `article in a magazine, bestseller, blog, blog post, documentary, facebook post, influencer,
      instagram post, linkedin post, magazine, magazine article, news article, news report, news story, newsletter,
      newspaper, newspaper article, podcast, podcast episode, popular book, press release, press statement, radio
      programme, radio show, self-help book, self-help classic, social media post, talk show, ted talk, tedx talk,
      ted speaker, tedx speaker, podcaster, podcast host, columnist, blogger, vlogger, newsreader, talk show host, television
      host, tv doctor, book on habits, book on the brain, popular science book, bestselling book, best selling book, airport
      book, tiktoker, tiktok, tiktok video, film, netflix documentary, bbc documentary, news site, tabloid, glossy magazine,
      women's magazine, newspaper story, press office, tv programme, tv series, tv show, tweet, viral post, web page, website, wikipedia,
      wikipedia article, youtube, youtube video, youtuber, netflix series, newspaper column`
    )
  ],
  [
    // "X says that Y", of people and of what they write.
    'tell',
    words(
      'verb',
      `announce, argue, assert, call, claim, declare, describe, explain, give, have it, hold, inform, insist, maintain,
      make clear, note, promise, prove, put, put it, quote, recommend, report, reveal, say, show, state, suggest,
      teach, tell, warn, write`
    )
  ]
])
