// Classes of everyday words that phrase patterns name with `~@class`: every inflection of every word in it.
//
// They answer what journalists vary freely where the claim stays the same: which verb "drives" something, which noun
// stands for a substance. Words with a technical sense of their own belong in the rule that needs them.

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
  [
    // "X drives Y": brings about or adds to it.
    'drive',
    words(
      'verb',
      `accelerate, amplify, arouse, awaken, boost, breed, bring about, bring on, bring out, build, cause, create,
      cultivate, deepen, drive, elevate, encourage, engender, enhance, evoke, fan, feed, foment, foster, fuel, generate,
      give rise to, heighten, ignite, improve, increase, incite, induce, inflame, inspire, instil, instill, intensify,
      kindle, lead to, lift, magnify, nourish, nurture, power, produce, promote, prompt, provoke, raise, release,
      result in, set off, sharpen, sow, spark, spawn, spur, step up, stimulate, stir, stir up, stoke, strengthen,
      supercharge, trigger, underlie, unleash, unlock, whip up, yield, kick off, set in motion, fire up, ramp up`
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
    // Amounts: "a rush of X".
    'portion',
    words(
      'noun',
      `blast, boost, burst, cascade, dash, dollop, dose, drip, drop, flood, gush, hit, jolt, kick, rush, shot, shower,
      spike, spurt, squirt, surge, torrent, trickle, wave, whiff`
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
      regrow, regulate, release, renew, repair, reprogram, reprogramme, reset, reshape, restart, restore, restructure,
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
      training course, training programme, training program, webinar, weekend course, workbook, workshop, planner,
      headband, gadget`
    )
  ],
  [
    // What practitioners do; somebody's own in “our method”, “each session”.
    'service',
    words(
      'noun',
      `assessment, breathing tool, breathing technique, challenge, class, course, exercise, formula, gathering, group,
      journey, kit, massage, meditation, method, module, package, playlist, practice, product, protocol, ritual,
      session, spray, studio, supplement, technique, therapist, therapy, tool, training, workshop, yoga`
    )
  ]
])
