// Classes of everyday words: what is sampled, scanned and worn, what reads it, and what it is said to tell.
import { type WordClass, words } from './class.ts'

export const measures: Readonly<Record<string, WordClass>> = {
  // "X reads Y": takes something from a sample, a trace or a picture.
  read: words(
    'verb',
    `assess, be a record of, betray, capture, classify, conclude, confirm, deduce, demonstrate, detect, determine,
    diagnose, disclose, discover, divulge, establish, estimate, evaluate, expose, figure out, find out, gauge, give
    away, identify, index, indicate, infer, know, learn, log, mark out, measure, mirror, monitor, operationalise,
    operationalize, pick up, pick out, pinpoint, predict, prove, quantify, read, read off, read out, record,
    reflect, register, represent, reveal, see, show, sense, signal, single out, spot, stand for, tell, tell apart,
    tell from, track, uncover, unmask, work out, equal, judge, mean, say, score, point to, speak of, spell, sort,
    separate, distinguish, label, lay bare, give a picture of, give a glimpse of, translate into, serve as, make
    plain, make it plain, make clear, make it clear, evidence, catch, document, discern, make out, ascertain,
    profile, rank, grade, class, screen, screen for, flag, recognise, recognize, testify to, attest to, amount to,
    correspond to, stand in for, act as, substitute for, take for, use as, take as, treat as, regard as, interpret
    as, be interchangeable with, bear witness to, speak volumes about, reconstruct, come back with, eavesdrop on,
    spy on, equate with, hold the key to, hold the answer to, answer, account for, explain, consider, deem, rate as, count as, mark, brand, stamp, characterise, characterize, certify, denote, signify, forecast, foretell, foreshadow, presage, portend, herald, hint at, convey, manifest, verify, substantiate, corroborate, decode, decipher, unveil, unearth, appraise, size up, encode, embody, illustrate, declare, pronounce, take to be, be the mark of, be a mark of`
  ),
  // Nouns for what reads something: "a marker of", "a window on".
  reading: words(
    'noun',
    `barometer, biomarker, clue, correlate, diagnosis, diary, estimate, evidence, eye, fingerprint, gauge, glimpse,
    index, indication, indicator, litmus test, lie detector, log, marker, measure, measurement, meter, mirror,
    monitor, picture, predictor, proof, proxy, reading, readout, read-out, record, reflection, report card, scale,
    score, sign, signal, signature, snapshot, speedometer, stand-in, surrogate, telltale, test, testimony,
    thermometer, window, yardstick, hallmark, giveaway, criterion, peephole, keyhole, insight, peek, peep, looking
    glass, periscope, footprint, imprint, tell-tale, detector, score card, scorecard, confirmation, demonstration,
    seismograph, oracle, crystal ball, portrait, x-ray, chronicle, verdict`
  ),
  // Pictures from a scanner and the marks in them.
  picture: words(
    'noun',
    `brain image, brain map, brain picture, brain scan, brain scanner, fmri, fmri image, fmri map, fmri data,
    functional image, functional imaging, functional magnetic resonance imaging, functional mri, image, imaging,
    mri, mri machine, mri scanner, mri tube, neuroimaging, brain imaging, neuroimage, scan, scanner, scanning,
    snapshot, activation map, coloured blob, colored blob, blob, coloured patch, hot spot, coloured spot, bright
    spot, glowing spot, glowing area, red spot, red patch, orange patch, yellow spot, white spot, orange spot,
    bright patch, red blob, lit-up area, monitor, magnetic resonance scanner, tube of the scanner`
  ),
  // What a sample is, or is taken with.
  sampled: words(
    'noun',
    `blood, serum, plasma, bloodstream, blood sample, blood test, blood draw, blood spot, blood panel, blood work,
    bloodwork, bloods, blood drop, drop of blood, venous sample, capillary sample, capillary blood, finger prick,
    fingerprick, finger stick, fingerstick, pinprick, pin prick, needle prick, needle, heel prick, vein,
    venepuncture, venipuncture, phlebotomy, syringe, platelet, cord blood, saliva, spit, spittle, drool, dribble,
    swab, cheek swab, mouth swab, spit sample, spit test, saliva sample, saliva test, saliva kit, cotton roll,
    salivette, spit kit, urine, pee, wee, urine sample, urine test, urine strip, dipstick, dip stick, pee stick,
    test strip, stick test, urine stick, nappy, sweat, sweat patch, tear, stool sample, test tube, tube, vial,
    specimen, beaker, tubeful, lancet`
  ),
  // Where the brain is, in any words.
  brain_place: words(
    'noun',
    `brain, head, skull, grey matter, gray matter, brain chemistry, synapse, synaptic cleft, neuron, neurone, nerve
    cell, brain cell, reward system, reward circuit, bonding circuit, bonding system, attachment system, social
    circuit, brain circuit, caring circuit, trust circuit, love circuit, cortex, hypothalamus, amygdala, nervous
    system`
  ),
  // What tests of “brain chemistry” promise to measure.
  brain_chemical: words(
    'noun',
    `neurotransmitter, transmitter, brain chemical, brain messenger, neurochemical, chemical messenger, happiness
    chemical, happy chemical, feel good chemical, mood chemical, messenger of the brain, brain chemistry, monoamine,
    chemistry of the brain, brain transmitter, happiness hormone, happy hormone, mood messenger, neuro messenger,
    chemical of happiness`
  ),
  // What is worn to read the heart.
  gadget: words(
    'noun',
    `watch, smartwatch, smart watch, ring, smart ring, app, wearable, tracker, fitness tracker, wristband, wrist
    band, chest strap, chest belt, bracelet, fitness band, armband, sensor, phone, smartphone, monitor, wrist,
    fingertip sensor, finger sensor, heart sensor, pulse, heartbeat, heart rhythm, ear clip, biofeedback device,
    headband, strap`
  ),
  // Hair, wherever it grows, and who cuts it.
  hair_word: words(
    'noun',
    `hair, ponytail, pony tail, clipping, snippet, snip, bristle, beard, moustache, curl, braid, pigtail, plait,
    fringe, strand, offcut, haircut, fur, tress, lock, mane, hairbrush, hairdresser, barber, wisp, tuft,
    dreadlock, eyebrow, hairline, hairdo, whisker, eyelash`
  ),
  // "X makes its way to, past, into Y".
  arrive: words(
    'verb',
    `arrive, ascend, be absorbed, breach, bypass, circumvent, come, cross, diffuse, disperse, distribute, dodge,
    drift, elude, end up, escape, evade, find its way, find way, flow, get, go, head, journey, jump, land, leak,
    leap, make it, make its way, make for, migrate, move, outwit, overcome, pass, pour, reach out, return, rise,
    sail, seep, sidestep, skip, slip, sneak, spill, spread, stream, swim, surmount, travel, trickle, walk, wander,
    wash, wind up, zip, shoot, circulate, be taken up, touch down, work its way, climb, creep, sweep, race, rush,
    tunnel, localise, localize`
  ),
  // "X gets in Y", with no word between.
  enter: words(
    'verb',
    `access, accumulate in, appear in, attain, bathe, drench, enter, flood, gain access, gain entry, hit, infiltrate,
    invade, penetrate, perfuse, permeate, pervade, reach, saturate, soak, show up in, target, traverse, show up in,
    swamp, colonise, colonize, engulf, occupy, suffuse, fill, wash over, be absorbed by, be absorbed into, be taken
    up by, be taken up in, touch down in, land in, arrive in, arrive at, end up in, wind up in, make it into, make
    it to, get into, get to, get inside, come to`
  ),
  // "X brings Y to Z".
  convey: words(
    'verb',
    `administer, bring, carry, channel, conduct, convey, deliver, direct, drive, ferry, feed, funnel, get, give,
    guide, inject, introduce, lead, move, pipe, place, propel, pump, push, put, rush, send, shuttle, smuggle, spray,
    squirt, supply, take, transfer, transmit, transport, usher, waft, whisk, drip, flush, blow, escort, dispatch,
    shoot, absorb`
  ),
  // "X lets Y be seen", of pictures and of those who look at them.
  see_in: words(
    'verb',
    `betray, capture, catch, depict, detect, discern, disclose, display, expose, film, find, freeze, glimpse, image,
    lay bare, lay open, look at, look into, measure, observe, peer into, photograph, picture, read, record, reveal,
    see, show, spot, track, uncover, unveil, visualise, visualize, watch, witness, eavesdrop on, spy on, decode,
    trace, zoom in on, make visible, look like, light up, follow, pinpoint, discover, decipher, illuminate, unmask, x-ray, view, gaze at, gaze into`
  ),
  // What people feel, as samples are said to tell it.
  strained: words(
    'none',
    `stress, stressed, stress level, stress levels, stressed out, stressful, distress, distressed, worried, worry,
    worries, worrying, anxious, anxiety, nervous, nerves, tense, tension, strain, strained, under strain, under
    pressure, overwhelmed, overburdened, overloaded, overworked, overwrought, burnt out, burned out, burnout, panic,
    panicked, panicking, panicky, scared, afraid, frightened, fear, fears, fearful, terrified, dread, upset,
    suffering, suffered, exhausted, worn out, worn down, drained, frazzled, on edge, unhappy, sad, sadness,
    depressed, depression, low spirits, miserable, misery, lonely, loneliness, grief, grieving, heartbreak,
    troubled, tormented, harried, hassled, agitated, ill at ease, uneasy, calm, calmer, relaxed, happy, happiness,
    contented, mood, moods, emotion, emotions, emotional, feelings, feeling, feels, felt, state of mind, mental state,
    psychological state, psychological strain, mental load, mental strain, trauma, traumatised, traumatized, coping,
    at ease, lovesick, jittery, rattled, shaken, despair, despairing, hopeless, anguish, angst, turmoil, unrest,
    restless, fraught, fretful, fretting, apprehensive, hard time, hard times, bad day, bad week, difficult time,
    difficult times, homesick, heartache, exam nerves, stage fright, jitters, pressures, inner life, inner state, breakdown, nervous breakdown, near collapse, meltdown, at breaking point, at the end of their tether, at their wits' end, unhappiness, discontent, desperate, desperation, tearful, in tears, wretched, bereft, gloom, gloomy, glum, dejected, downcast`
  ),
  // Stress that lasts, or has worn somebody down.
  wearing: words(
    'none',
    `wearing you down, wearing us down, getting to him, getting to her, getting to you, getting to me, getting to them, got to him, got to her, taking its toll, took its toll, takes its toll, wears you down, worn down, worn out, running on empty, in its grip, has you in its grip, got the better of you, at the end of their
    tether, at the end of your tether, overworked, overstressed, frazzled, exhausted, burnt out, burned out,
    burnout, years of stress, months of stress, weeks of stress, decades of stress, lifetime of stress, stressed
    out, under constant stress, under permanent stress, under chronic stress, chronically stressed, permanently
    stressed, constantly stressed, always stressed, highly stressed, severely stressed, too much stress, toxic
    stress, stress mode, survival mode, fight or flight mode, stuck in fight or flight, close to collapse, near
    collapse, breaking point, adrenal fatigue, adrenal exhaustion, adrenal burnout, exhausted adrenals, tired
    adrenals, hypercortisolism, hypocortisolism, stress vulnerable, stress prone, chronic stress, permanent stress,
    constant stress, long term stress, lasting stress, prolonged stress, persistent stress, stress load, allostatic
    load, overtaxed, drained`
  ),
  // What somebody is or will be, not what happened in one hour.
  dispositional: words(
    'none',
    `trait, traits, disposition, dispositional, constitutional, constitutionally, temperament, temperamental,
    character, personality, type, types, profile, profiles, score, scores, status, capacity, capability, aptitude,
    propensity, tendency, inclination, talent, gift, setpoint, set point, by nature, innate, innately, inborn, born,
    naturally, potential, likelihood, risk, at risk, vulnerability, susceptibility, individual differences, stable,
    lasting, fixed, personal, characteristic, characteristics, loving, caring, trusting, trustful, generous, cold, warm, warmer, sociable, social,
    unsociable, empathic, empathetic, faithful, unfaithful, loyal, kind, kinder, selfish, attached, affectionate,
    good mother, good mothers, good father, good parent, good parents, bad mothers, good husband, lovers, lover,
    giver, bonder, loner, loners, cheater, cheats, compatible, compatibility, stay together, split up, divorce,
    respond to, responds, responders, outcome, autism, autistic, psychopath, psychopaths, securely attached,
    insecure, anxious, avoidant, how much love, how much oxytocin, oxytocin system, bonding, bond, bonded,
    attachment, relationship, relationships, parenting, sensitivity, sensitive, social anxiety, depression, well
    being, wellbeing, prognosis, diagnosis, hormone in the body, whole body, the body, people are, person is, you
    are, they are, someone is, who will, who is, who has, which couples, which mothers, which parents, which
    children`
  )
}
