// Classes of everyday words for the places in the brain that a single function is given to.
import { type WordClass, words } from './class.ts'

export const places: Readonly<Record<string, WordClass>> = {
  // Persons, appliances and rooms that a part of the brain is likened to.
  brain_office: words(
    'noun',
    `boss, manager, director, supervisor, commander, captain, general, president, king, queen, emperor, decision
    maker, decider, autopilot, auto pilot, pilot, keeper, memory keeper, bouncer, guardian, sentinel, policeman,
    brake, brakes, gas pedal, accelerator, radar, calculator, translator, storyteller, narrator, artist, poet,
    musician, composer, philosopher, accountant, banker, broker, diplomat, cheerleader, coach, therapist,
    priest, moralist, worrier, worrywart, comedian, detective, spam filter, party animal, mission control,
    headquarters, mastermind, nerve centre, chief, chairman, chairwoman, dictator, secretary, housekeeper,
    bookkeeper, matchmaker, peacemaker, happiness factory, memory bank, notebook, scrapbook, photo album, diary,
    warehouse, pantry, savings account, librarian, library, archivist, archive, watchdog, guard dog, thermostat,
    conductor, switchboard, control tower, filing cabinet, hard drive, hard disk, referee, judge, brake pedal,
    throne, ceo, chief executive, air traffic controller, gps, sat nav, satnav, navigator, search engine,
    gatekeeper, doorman, teacher, poet laureate, clerk, lawyer, prosecutor, parent, nanny, engine, steering
    wheel, dashboard, cockpit, remote control, joystick, camera, recorder, tape recorder, editor, postman,
    postmaster, usb stick, cloud storage, smoke detector, fire brigade`
  ),
  // What goes through a head, of which a part of the brain is made the author.
  inner_talk: words(
    'none',
    `catastrophe, catastrophes, catastrophic thought, catastrophic thoughts, daydreams, doubt, doubts, excuses, fantasies,
    inner critic, inner dialogue, inner monologue, judgements, judgments, lies, monologue, narrative, narratives, nightmare,
    nightmares, regrets, rumination, ruminations, scenarios, scenario, self-criticism, self-talk, stories, story, thoughts,
    thought, worries, worry, worst-case scenarios, sense of self, the self, ego, cravings, urges, dread, self-doubt, chatter`
  ),
  // What a centre, spot or region of the brain is said to be there for, besides the faculties of the mind.
  mind_function: words(
    'none',
    `appetite, arithmetic, bonding, buy, buying, choice, comfort, complaint, concentration, conflict, contentment, cool-headedness,
    daydreaming, decision, decisions, disappointment, dream, dreaming, dreams, error, ethics, excitement, feel-good, focus, friendship,
    fullness, fun, gossip, grammar, habit, habits, happy, humour, hunger, impulse, impulse-control, inhibition, itch, itching, kissing,
    lie, lying, liking, logic, maths, mathematics, metaphor, metaphors, mentalising, mentalizing, mind reading, money, mood, mothering,
    multitasking, music, number, numbers, nurturing, pain, panic, parenting, perspective-taking, planning, politics, prayer,
    problem-solving, procrastination, punishment, reasoning, reflection, reward, rewards, risk, risk-taking, sarcasm, satiety, sex, sharing, shopping,
    social, social rejection, storytelling, stress, swearing, talent, temptation, theory of mind, theory-of-mind, thinking, thirst, time,
    understanding others, violence, want, wanting, anxiety, fear, learning, language, decision making, problem solving, habit formation,
    affection, arousal, attachment, awareness, belonging, blushing, boredom, calm, caregiving, caring, cheating, compulsion, coping, crime, dating,
    drug-taking, eating, exploration, falling in love, family, fashion, fatherhood, flirting, food, forgetting, forgiveness, gambling,
    gaming, gut feeling, headache, health, identity, imitation, infatuation, innovation, joke, jokes, math, meditation, migraine, mindfulness,
    morals, motherhood, nostalgia, novelty, obedience, obsession, orgasm, parental, parental love, maternal love, patriotism, perfectionism,
    persuasion, play, playfulness, popularity, praise, racism, rage, reading, relaxation, restraint, rhythm, romantic, routine, sadness, safety,
    seduction, self-discipline, self-esteem, self-image, sexual, sexual desire, singing, sleep, small talk, smoking, snacking, song, spending, spirituality,
    strategy, superstition, surprise, tantrum, teamwork, tension, thrift, thrill, trauma, travel, tribal, understanding, vanity, vice, virtue,
    warmth, worship, writing, well-being, wellbeing, yearning, mystical, mysticism, creative, caution, confidence, courage, bliss, suspicion, taste for beauty`
  ),
  // What maps of the lobes say that each of them does.
  lobe_task: words(
    'none',
    `balance, behaviour, behavior, calculation, coordination, decision making, decision-making, emotion, emotions, feeling, feelings, habits,
    hearing, impulse control, judgement, judgment, language, learning, logic, memories, memory, mood, morality, motivation, movement, music, navigation,
    number, numbers, pain, personality, planning, pleasure, problem solving, problem-solving, reading, reason, reasoning, reward,
    seeing, self-control, sight, smell, speaking, speech, taste, thinking, thought, touch, vision, willpower`
  ),
  // What happens to such a place, in the words of those who speak of brains.
  brain_event: words(
    'verb',
    `activate, arouse, awaken, bathe, dampen, deactivate, disable, engage, excite, feed, fire, fire up, flood, hijack, hit, inhibit, kick in, light up, mature,
    mute, numb, override, paralyse, paralyze, quiet, quieten, recruit, reach, shut down, shut off, silence, spark, starve, stimulate, suppress, switch off, switch on,
    target, tickle, trigger, turn off, turn on, wake, wake up, zap, be at work, be not yet finished, be underdeveloped, be overactive, be unfinished,
    be still developing, be still growing, be asleep, go quiet, go silent, flare up, glow, take over`
  )
}
