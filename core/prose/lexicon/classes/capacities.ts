// Classes of everyday words for what brains and their owners can do, and how well.
import { type WordClass, words } from './class.ts'

export const capacities: Readonly<Record<string, WordClass>> = {
  // What somebody does more or less well.
  perform: words(
    'verb',
    `add up, adapt, aim, argue, attend, balance, behave, bond, calculate, catch, choose, communicate, compose, concentrate, control, cook, cooperate, cope, count, create, dance, decide, detect, discriminate, distinguish, draw, empathise, empathize, excel, feel, find, find their way, find its way, fly, focus, follow, forget, forgive, grasp, guess, handle, hear, hunt, imagine, imitate, improvise, inhibit, invent, judge, juggle, keep track, keep track of, keep up, know, learn, lie, listen, love, make decisions, make friends, manage, map, master, memorise, memorize, mind-read, multitask, navigate, notice, orient, orientate, paint, perceive, perform, picture, plan, play, predict, process, pronounce, read, reason, recall, recognise, recognize, recollect, recover, regulate, relate, remember, resist, respond, sense, sing, sleep, smell, socialise, socialize, solve, sort, speak, spell, spot, sprint, store, swim, switch, taste, tell apart, think, throw, track, translate, trust, understand, visualise, visualize, wait, withstand, work, worry, write`
  ),
  // Nouns for how well something is done.
  capacity: words(
    'noun',
    `ability, acuity, acumen, agility, aptitude, artistry, attention, attention span, awareness, balance, bonding, brainpower, capability, capacity, cleverness, cognition, cognitive control, command, communication, comprehension, concentration, control, coordination, creativity, decision-making, dexterity, drive, ear, emotion regulation, empathy, executive function, expertise, eye, eyesight, face recognition, fine motor control, flexibility, fluency, foresight, function, genius, gift, grip, handiness, hearing, imagination, impulse control, impulsiveness, inhibition, insight, intellect, intelligence, interoception, intuition, iq, judgement, judgment, knowledge, language, learning, mastery, math, mathematics, memory, mental health, mindreading, motivation, motor skill, musicality, navigation, numeracy, orientation, parenting, patience, perception, performance, planning, precision, problem-solving, processing, pronunciation, prowess, reading, reasoning, recall, recognition, resilience, rhythm, self-awareness, self-control, self-regulation, sense, sensitivity, sensing, sharpness, skill, smell, sociability, social skill, speech, speed, stamina, strength, synaesthesia, talent, taste, thinking, tolerance, touch, understanding, verbal skill, virtuosity, vision, vocabulary, willpower, wisdom, wit, working memory`
  ),
  // Said of a performance that is good or bad.
  how_well: words(
    'none',
    `better, worse, best, worst, badly, well, properly, poorly, faster, slower, quicker, longer, finer, more easily, more easily than, with ease, effortlessly, less well, more accurately, more precisely, more keenly, more deeply, more clearly, more sharply, more, less, as it should, as they should, normally, efficiently, more efficiently, less efficiently, superbly, brilliantly`
  ),
  // Greater or poorer, before a noun of capacity.
  greater_or_poorer: words(
    'none',
    `advanced, better, brilliant, compromised, decreased, deeper, defective, deficient, diminished, enhanced, excellent, exceptional, expanded, extra, extraordinary, fabulous, faster, faulty, feeble, feebler, finer, good, great, greater, heightened, high, higher, impaired, improved, increased, inferior, keen, keener, lack of, less, limited, loss of, low, lower, more, outstanding, perfect, phenomenal, poor, poorer, powerful, prodigious, quick, quicker, rare, reduced, remarkable, richer, sharp, sharper, slower, sound, strong, stronger, superb, superior, superhuman, unusual, weak, weaker, worse`
  )
}
