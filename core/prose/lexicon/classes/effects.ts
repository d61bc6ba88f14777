// Classes of everyday words: what brings about, lowers, runs, mends and supplies things, how much of them there is, and where they are made.
import { type WordClass, words } from './class.ts'

export const effects: Readonly<Record<string, WordClass>> = {
  // "X drives Y": brings about or adds to it.
  drive: words(
    'verb',
    `accelerate, amplify, arouse, awaken, boost, breed, brighten, bring about, bring on, bring out, build, cause,
    create, cultivate, deepen, drive, elevate, encourage, engender, enhance, evoke, fan, feed, foment, foster,
    fuel, generate, give rise to, heighten, ignite, improve, increase, incite, induce, inflame, inspire, instil,
    instill, intensify, kindle, lead to, lift, magnify, nourish, nurture, power, produce, promote, prompt,
    provoke, raise, release, result in, set off, sharpen, sow, spark, spawn, spur, step up, stimulate, stir,
    stir up, stoke, strengthen, supercharge, sweeten, trigger, underlie, unleash, unlock, whip up, yield, kick
    off, set in motion, fire up, ramp up,
    push up, drive up, pump up, jack up, jump-start, kick-start, turn up, whet, add to`
  ),
  // "X makes people Y".
  make: words(
    'verb',
    `allow, bid, bring, cause, coax, command, compel, condition, convert, drive, egg on, enable, encourage,
    force, get, goad, help, impel, incline, induce, inspire, invite, keep, lead, leave, let, lure, make,
    motivate, move, nudge, persuade, predispose, press, prime, program, programme, prod, prompt, propel,
    provoke, push, render, send, set, spur, steer, tempt, transform, turn, urge, wire, bend, convince, dispose, lull, plunge, put, reward, shove, soothe,
    tell, throw`
  ),
  // "X runs Y": has the say over it.
  rule: words(
    'verb',
    `be behind, be in charge of, be in control of, be responsible for, be the boss of, call the shots in,
    command, control, decide, determine, dictate, direct, dominate, drive, govern, hold sway over, lie behind,
    manage, orchestrate, oversee, power, preside over, reign over, rule, run, set, shape, steer`
  ),
  // "It is wholly due to X": words that shut out every other cause.
  wholly: words(
    'none',
    `100 %, 100 percent, all, altogether, completely, entirely, exclusively, fully, in its entirety, in their entirety, just, merely, nothing but, one hundred percent,
    only, plainly, purely, quite simply, simply, solely, totally, utterly, wholly`
  ),
  // "X lowers Y".
  lower: words(
    'verb',
    `banish, beat, blast, bring down, burn off, combat, conquer, control, crush, curb, cut, decrease, defeat,
    detox, diminish, drop, ease, fight, flush, flush out, get rid of, hack, keep down, knock down, lessen,
    lower, manage, master, melt, melt away, minimise, minimize, reduce, rein in, reset, shed, slash, soothe,
    squash, tackle, tame, wash away, zap, switch off, turn off, turn down, dial down, halve, quell, chase away, drive out, starve`
  ),
  // "it lives in X".
  dwell: words(
    'verb',
    `abide, arise, begin, come from, dwell, have its home, have its seat, hide, lie, live, lodge, lurk, make its
    home, nest, originate, reside, rest, sit, spring from, start, stem from`
  ),
  // "it is made in X", after a form of “to be”.
  placed: words(
    'none',
    `based, born, created, formed, found, generated, handled, held, housed, located, lodged, made, manufactured,
    processed, produced, rooted, seated, stored, kept`
  ),
  // How something is said to get to the brain, and the brain to get by on it.
  ship: words(
    'verb',
    `arrive in, deliver, feed, fuel, furnish, get into, get to, go to, head for, make its way, make their way, nourish, provide, reach, send, serve, ship, starve, stock, supply, travel, wash over`
  ),
  live_on: words(
    'verb',
    'bathe in, count on, depend on, draw on, feed off, feed on, hang on, live off, live on, need, rely on, run on, thrive on'
  ),
  // "X delivers Y", "Y comes with X".
  supply: words(
    'verb',
    `bestow, bring, deliver, dish out, dispense, dole out, feed, fire off, give, grant, hand, hand out, offer,
    pour, produce, provide, pump out, release, send, serve, serve up, set off, spark, squirt, supply, trigger,
    unleash,
    reward, treat, fill, flood, shower, spoil`
  ),
  // Nouns that stand for a signalling molecule.
  substance: words(
    'noun',
    `brain chemical, chemical, compound, drug, elixir, hormone, juice, messenger, molecule, neurochemical,
    neurohormone, neuromodulator, neuropeptide, neurotransmitter, peptide, potion, serum, substance, transmitter`
  ),
  // Nouns for the place where something sits.
  seat: words(
    'noun',
    `abode, birthplace, capital, center, centre, command post, control room, cradle, dwelling place, engine room,
    headquarters, home, house, hub, lair, locus, nerve centre, nerve center, powerhouse, seat, source, throne,
    wellspring, fountainhead`
  ),
  // Amounts: "a rush of X".
  portion: words(
    'noun',
    `blast, boost, burst, cascade, dash, dollop, dose, drip, drop, flood, gush, hit, jolt, kick, rush, shot,
    shower, spike, spurt, squirt, surge, torrent, trickle, wave, whiff`
  ),
  // "Y because of X": what comes before is the effect.
  due: words(
    'verb',
    `arise from, attributable to, because of, be born of, be built on, be down to, be due to, be made of, be the
    work of, begin with, boil down to, by way of, caused by, come courtesy of, come down to, come from, come
    with, courtesy of, created by, depend on, derive from, down to, driven by, due to, explained by, flow from,
    fuelled by, fueled by, governed by, grow from, hang on, have its roots in, hinge on, in the grip of, on
    account of, originate in, owe to, owing to, powered by, produced by, rest on, result from, ride on, rise
    from, rooted in, run on, spring from, start with, stem from, thanks to, the fault of, the product of, the
    result of, the work of, triggered by, under the influence of, brought about by, brought on by, controlled
    by, ruled by, determined by, decided by, steeped in, drunk on, high on, a case of, a matter of, a question
    of, nothing but, nothing more than,
    have to thank, be a sign of, be written in, be the doing of, be the fault of, be the handiwork of,
    by dint of, hardwired by, orchestrated by, spurred by, stoked by,
    dictated by, the doing of, the handiwork of, under the command of, under the control of,
    under the rule of, under the spell of, at the mercy of, in the hands of, in thrall to,
    on the strength of, by grace of, fired by, fired up by, the gift of,
    a gift of, the child of, a product of, a result of`
  ),
  // How much of it there is: "low X", "people with more X".
  amount: words(
    'none',
    `abundant, ample, boosted, depleted, elevated, enough, excess, excessive, extra, falling, faltering,
    flagging, greater, high, higher, highest, increased, insufficient, lack of, less, little, low, lower,
    lowered, lowest, more, plenty of, raised, reduced, rising, shortage of, surging, surplus, too little, too
    much, without, drop in, dip in, fall in, rise in, surge of, surge in, deficit of, deficiency of, deficit in,
    deficiency in, levels of, level of`
  ),
  // What becomes of an amount: "when X rises", "X is high".
  go: words(
    'verb',
    `be released, be high, be low, be raised, be up, be down, be depleted, be flowing, climb, course, crash, dip,
    dive, drop, dry up, ebb, fall, flood, flow, get going, go up, go down, increase, kick in, plummet, pour,
    pump, rise, run high, run low, run out, rush, sink, soar, spike, start flowing, surge, swell, take over,
    tumble, wane, be pumping`
  ),
  // "X repairs Y": the promises of programmes, apps and therapies.
  repair: words(
    'verb',
    `activate, awaken, balance, boost, build, calibrate, calm, change, clear, correct, cure, detox, dissolve,
    fix, free, grow, hack, harmonise, harmonize, heal, improve, lay down, mend, normalise, normalize, open,
    optimise, optimize, quiet, realign, rebalance, reboot, rebuild, recalibrate, recharge, reconnect,
    re-educate, regenerate, refill, regrow, regulate, release, renew, replenish, repair, reprogram, reprogramme,
    reset, reshape, restart, restore, restructure, retrain, retune, reverse, revive, rewire, rewrite, set right,
    settle, shift, soothe, stabilise, stabilize, strengthen, supercharge, switch off, switch on, sync,
    synchronise, synchronize, tone, tone up, train, transform, tune, turn off, turn on, unblock, unlock,
    upgrade, wake up`
  )
}
