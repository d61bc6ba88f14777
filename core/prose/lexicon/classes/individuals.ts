// Classes of everyday words for one person who is told about a brain: who it is, what is said of the brain, and by what test.
import { type WordClass, words } from './class.ts'

const folk =
  'son, daughter, child, boy, girl, toddler, baby, teen, teenager, partner, husband, wife, spouse, boyfriend, girlfriend, boss, mother, father, mum, mom, dad, brother, sister, friend, ex, neighbour, neighbor, colleague, client, patient, pupil, student, employee, candidate, applicant, defendant, accused, suspect, plaintiff, offender, prisoner, witness, couple, kid, grandmother, grandson, fiance, date, team, manager, secretary, trainee, roommate, nephew, niece'

/** First names that tellers of cases use, without those that are words. */
const given =
  'anna, anne, maria, marie, mary, sarah, sara, laura, julia, lisa, emma, emily, lucy, kate, katie, kathy, karen, susan, linda, nancy, helen, jane, alice, sophie, sophia, hannah, rachel, rebecca, jessica, jennifer, melissa, michelle, nicole, amanda, claire, ellen, eva, elena, nina, olivia, amy, beth, carol, diana, fiona, ingrid, julie, lena, leah, martha, megan, monica, natalie, nora, paula, petra, ruth, sandra, sonia, teresa, tina, ursula, vera, zoe, tom, thomas, peter, paul, john, james, david, michael, daniel, robert, richard, william, george, charles, henry, kevin, brian, steven, stephen, andrew, matthew, joshua, jacob, jonas, lukas, ben, benjamin, sam, samuel, simon, martin, oliver, oscar, max, leo, adam, alan, alex, alexander, anthony, carlos, chris, christopher, dan, dave, eric, erik, felix, frank, fred, gary, greg, harry, jack, jason, jim, joe, joseph, karl, ken, larry, luis, markus, mike, nick, patrick, phil, ralph, rob, ryan, scott, sean, stefan, tim, tony, victor, walter, ahmed, ali, fatima, aisha, yusuf, priya, raj, wei, mei'

export const individuals: Readonly<Record<string, WordClass>> = {
  // Somebody who is meant in person, behind “your”, “my”, “this”, “the”.
  one_person: words('none', folk),
  // One person by a first name.
  by_name: words('none', given),
  // How the organ of one person is said to differ from that of others.
  unlike_others: words(
    'none',
    `in withdrawal, in overdrive, in survival mode, in deficit, in short supply, in the red, above average, below average, above normal, below normal, out of the normal range, abnormal, abnormally, atypical, addicted, hooked, prone, depleted, deficient, too little, too much, too few, too many, too weak, too strong, too low, too high, too small, too large, too slow, not enough, overactive, overreactive, over-reactive, reactive, underactive, underpowered, hyperactive, taken over, takes over, hypersensitive, oversensitive, undersensitive, understimulated, overstimulated, underdeveloped, overdeveloped, immature, dysregulated, impaired, malfunctioning, misfiring, miswired, wired differently, wired for, wired to crave, wired to seek, wired to avoid, starved, starving, craving, burnt out, burned out, exhausted, blunted, shrunken, shrunk, broken, faulty, defective, damaged, disconnected, unbalanced, out of balance, imbalanced, sluggish, flooded, hijacked, stuck in, locked in, frozen, shut down, switched off, desensitised, desensitized, on high alert, hypervigilant, hyper-reactive, easily aroused, easily flooded, easily overwhelmed, quick to fire, slow to fire, slow to mature, short of, low on, low in, running low, lacking, missing, lopsided, dominant, feminised, masculinised`
  ),
  // Verbs of having and being for an organ: “your amygdala runs …”.
  stands: words(
    'none',
    `am, are, is, was, were, has, have, had, got, gets, remains, remain, stays, stay, became, becomes, runs, run, sits, works, work, reacts, react, responds, respond, fires, fire, produces, produce, makes, make, releases, release, lacks, lack, has been, have been, has become, has got, must be, must have, seems, is in fact, are simply, is simply, keeps`
  ),
  // What a piece of behaviour is said to come from, or to show.
  springs_from: words(
    'verb',
    `come from, come of, stem from, spring from, result from, arise from, be due to, be caused by, be the result of, be the work of, be the fault of, be the product of, be a product of, be a symptom of, be a sign of, be down to, be driven by, be rooted in, be explained by, be governed by, be dictated by, be set by, go back to, originate in, lie in, betray, reveal, reflect, mean, show, point to, speak of, indicate, suggest, be evidence of, be proof of, be nothing but, boil down to, come down to, trace back to`
  ),
  // A test that anybody can take.
  self_test: words(
    'noun',
    `quiz, questionnaire, test, brain test, brain-type test, personality test, online test, assessment, self-assessment, checklist, scan, brain scan, eeg, headset, app, kit, saliva kit, swab, tracker, wearable, smartwatch, score, profile, personality profile, brain profile, report, analysis, survey, self-test, inventory, genotype, dna test, gene test, handwriting, horoscope, algorithm, typing pattern, voice sample, brain map, brain mapping, hair sample, drop of blood, quick test, dopamine test, chart, game, answer, result`
  ),
  // What such a test is said to find.
  brain_type: words(
    'noun',
    `brain type, neurotype, brain profile, neuro-profile, neuroprofile, neurochemical profile, neural profile, neurochemical type, neurochemistry, brain chemistry, brain age, brain score, brain health score, brain balance, brain dominance, dominant neurotransmitter, dominant hemisphere, dominant hormone, dominant brain chemical, dominant circuit, leading neurotransmitter, neurotransmitter, neurotransmitter type, neurotransmitter profile, neurotransmitter deficiency, chemical imbalance, hormone type, hormone personality, nervous system type, nervous system state, vagal tone, polyvagal state, dopamine type, dopamine level, dopamine score, dopamine profile, dopamine baseline, serotonin level, serotonin type, oxytocin level, oxytocin score, oxytocin type, oxytocin profile, cortisol type, stress type, stress chemistry, trauma brain, brain wiring, love hormone, brain sex, brain gender, amygdala type, amygdala reactivity, mirror neuron, reward type`
  ),
  // Finding out about oneself.
  discover: words(
    'verb',
    'discover, find out, learn, uncover, reveal, identify, unlock, explore, determine, get to know, know, see, check, measure, map, decode, meet, pinpoint, diagnose, test, calculate, establish, track, read, detect, tell'
  ),
  // Who was compared in groups.
  compared_group: words(
    'noun',
    `people, person, patient, adult, child, boy, girl, man, woman, teenager, teen, adolescent, addict, alcoholic, smoker, gambler, psychopath, offender, criminal, murderer, orphan, survivor, victim, veteran, introvert, extrovert, extravert, musician, gamer, meditator, liar, narcissist, autistic, autistics, dyslexic, dyslexics, firstborn, twin, conservative, liberal, study, finding, research, group, average, mean, scan, sufferer, those, subject, volunteer, participant, individual, left-hander, mother, father, couple, monk, immigrant, male, female, student, worker, player, insomniac, migraineur, stutterer, borderline patient, depressive, millennial, vegetarian, vegan, bilingual, monolingual, drinker, user, owner, eater, gardener, sleeper, poet, manager, pensioner, widow, refugee, resident, villager, city dweller, churchgoer, believer, athlete, runner, dancer, reader, chess player, early riser, night owl, commuter, nurse, shift worker, employee, non-smoker`
  )
}
