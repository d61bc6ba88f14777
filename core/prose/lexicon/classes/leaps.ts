// Classes of everyday words for what is concluded from a finding: whom it lands on, what they are told to do, and with what they are to be treated.
import { type WordClass, words } from './class.ts'

/** Adjectives that stand for people behind “the”. */
const kinds =
  'abused, addicted, aged, aggressive, ambitious, anxious, apathetic, autistic, bereaved, betrayed, bilingual, bored, bullied, burnt-out, confused, demented, depressed, deprived, desperate, devout, divorced, dying, elderly, excluded, faithful, fearful, forgetful, frail, frightened, generous, grieving, guilty, happy, heartbroken, homeless, homesick, impulsive, infirm, insecure, insomniac, isolated, jealous, jilted, jobless, lonely, lovelorn, lovesick, loved-up, mentally ill, middle-aged, miserable, mourning, neglected, obese, old, optimistic, overweight, paralysed, paralyzed, phobic, poor, powerful, powerless, privileged, psychotic, rejected, religious, retired, rich, sad, scorned, sedentary, shy, sick, sleepless, sleep-deprived, socially anxious, stressed, suicidal, tense, traumatised, traumatized, troubled, trusting, unemployed, unfaithful, unhappy, unloved, unpopular, vulnerable, wealthy, weary, widowed, withdrawn, worried, young'

export const leaps: Readonly<Record<string, WordClass>> = {
  // People by one adjective: “the rejected”, “the lonely”.
  the_kind: words(
    'none',
    kinds
      .split(', ')
      .map((kind) => `the ${kind}`)
      .join(', ')
  ),
  // What an active region is told to do.
  lights_up: words(
    'verb',
    `activate, awaken, blaze, blink, bubble, burn, burst, buzz, chime in, clamour, come alive, come online, crackle, erupt, explode, fire, fire up, flare, flare up, flash, flicker, glow, go off, go wild, hum, ignite, jump, kick in, leap, light up, peak, perk up, pipe up, pulse, react, respond, rev up, ring, roar, shine, shoot up, simmer, sing, sizzle, soar, spark, sparkle, spike, spring, stir, surge, swell, switch on, throb, tick, tingle, twitch, wake, wake up, whir`
  ),
  // What somebody is said to be doing in the mind, beside what `feeling` holds.
  minding: words(
    'none',
    `wrestling, weighing, mulling, reflecting, contemplating, hankering, itching, aching, gearing up, holding back, second-guessing, reasoning, calculating, scheming, rehearsing, replaying, reading between the lines, paying attention, taking note, on edge, on guard, under strain, in conflict, in two minds, at ease, at peace, in agony, in ecstasy, hurting, rooting for, identifying, relating, bored stiff, captivated, enthralled, engrossed, spellbound, gripped, moved, touched, shaken, torn, tempted, hooked, smitten, besotted, homesick, envious, resentful, remorseful, grateful, hopeful, hopeless, suspicious, wary, thrilled, elated, delighted, appalled, revolted, repelled, attracted, aroused, alarmed, startled, soothed, comforted, reassured, relieved, satisfied, frustrated, disappointed, offended, insulted, humiliated, proud, ashamed, embarrassed`
  ),
  // What somebody is treated with.
  curative: words(
    'noun',
    `add-on, adjunct, agent, aid, analgesic, antagonist, agonist, antidepressant, antidote, antipsychotic, anxiolytic, avenue for treatment, blocker, booster, brain implant, cure, drug, drug target, gene therapy, implant, inhibitor, injection, intervention, medication, medicine, option, painkiller, pharmacotherapy, pill, prescription, programme, remedy, remedies, sedative, sleep aid, sleeping pill, solution, spray, strategy, strategies, supplement, tablet, target, therapeutic, therapeutic target, therapy, therapies, tonic, tool, treatment, treatment option, treatment target, vaccine, weapon`
  ),
  // What is said in its favour.
  hopeful: words(
    'none',
    `actionable, attractive, auspicious, beneficial, better, breakthrough, compelling, curative, effective, efficient, elegant, encouraging, excellent, exciting, fast-acting, first-line, helpful, ideal, innovative, logical, long-awaited, lasting, much-needed, natural, new, novel, obvious, perfect, potent, powerful, prime, promising, rational, real, revolutionary, safe, sensible, suitable, superior, targeted, unique, useful, valuable, viable, tailor-made, welcome`
  ),
  // What it is said to do to patients and their illness.
  aid: words(
    'verb',
    `abolish, alleviate, ameliorate, banish, beat, bring back, calm, combat, conquer, counteract, cure, defeat, ease, eliminate, end, eradicate, erase, fight, fix, free, halt, heal, help, improve, lessen, lift, mend, normalise, normalize, overcome, prevent, protect, quell, quieten, rebuild, reduce, rehabilitate, relieve, remedy, repair, rescue, restore, revert, reverse, rid, save, soften, soothe, stave off, stop, switch off, tackle, tame, treat, turn off, undo, vanquish, ward off, wipe out`
  ),
  // What patients have, and who has it, in words of everyday life: not “people”, not “children”.
  illness: words(
    'noun',
    `addict, addiction, addictive disorder, adhd, aggression, alcoholic, alcoholism, alzheimer's, alzheimer's disease, alzheimer, anhedonia, anorexia, anxiety, anxiety disorder, anxious child, anxious children, anxious patient, apathy, autism, autistic adult, autistic child, autistic children, autistic people, autistic person, attachment disorder, bad memory, binge eating, binge drinking, bipolar disorder, borderline, bulimia, burnout, chronic fatigue, chronic pain, cognitive decline, cognitive deficit, cognitive impairment, craving, delirium, dementia, depressed adult, depressed mother, depressed patient, depressed people, depression, disorder, eating disorder, fibromyalgia, forgetfulness, gambling, gambling disorder, heartbreak, huntington's, impulsivity, insomnia, insomniac, loneliness, long covid, low mood, memory loss, memory problem, mental illness, migraine, mood disorder, mood swings, multiple sclerosis, negative symptom, neurodegeneration, nightmare, obesity, ocd, overeating, pain, panic, panic attack, panic disorder, patient, personality disorder, phobia, post-traumatic stress, postnatal depression, postpartum depression, psychiatric disorder, psychiatric illness, psychosis, ptsd, relapse, schizophrenia, schizophrenic, self-harm, shyness, social anxiety, social deficit, social functioning, social impairment, social skill, social withdrawal, spinal cord injury, stroke, substance abuse, substance use, sufferer, suicidal thought, suicidality, suicide, survivor, symptom, syndrome, tinnitus, tourette's, trauma, trauma survivor, traumatised child, veteran, victim, withdrawal symptom`
  ),
  // What is done to a mechanism that is to heal.
  targeting: words(
    'verb',
    `activate, augment, block, boost, calm, correct, cut, dampen, delete, dial down, dial up, enhance, feed, give, inhibit, knock out, lower, mimic, modulate, mute, normalise, normalize, quiet, quieten, raise, rebalance, reduce, remove, replace, replenish, reset, restore, silence, soothe, stimulate, strengthen, supplement, suppress, switch off, switch on, tame, target, top up, turn off, turn on`
  ),
  // What readers are told to do.
  urged: words(
    'none',
    `adopt, ask, avoid, ban, breastfeed, breathe, bring, brush up, buy, call, chat, choose, clean up, cook, cuddle, cut, cut down on, dance, ditch, drink, drop, eat, eat up, embrace, enrol, exercise, fall in love, feed, forget, forgive, get, give, go, go easy on, grab, grow, hand, hang, have, hit, hold, hug, invite, join, jog, keep, keep away from, kick, kiss, laugh, lay off, learn, leave, let, light, limit, lock, look after, make, marry, meditate, move, nap, open, pet, phone, pick up, plan, play, pour, practise, practice, pray, pucker up, put, quit, raise, read, relax, replace, reserve, ring, run, say, sign up, sing, skip, sleep, sleep in, smile, sniff, spend, sprinkle, start, stay, stick to, stock up on, stop, stroke, swap, swim, switch off, switch on, take, take up, talk, throw, tie, touch, train, trade, try, turn, turn off, turn on, unplug, visit, volunteer, wake, walk, watch, work out, write`
  )
}
