// Relation words as data: which verbs, nouns and adjectives say that one thing acts on, is, or goes with another.
//
// Sources: the causal and correlational classes follow the verb lists of the FrameNet frames Causation,
// Cause_change_of_position_on_a_scale and Contingency (framenet.icsi.berkeley.edu), Levin 1993 (change-of-state
// verbs), and the graded scale of causal language in health papers by Haber et al. 2022 (doi:10.1093/aje/kwac137).
// Strength is how much of a cause the words claim: 3 a sole cause, 2 a cause, 1 a share, 0 none.
import type { Relation, RelationKind } from '../model.ts'

type Strength = Relation['strength']

/** Verbs of one kind and strength. A lemma may bring particles ("give rise to") and a preposition ("lead to"). */
export interface VerbGroup {
  readonly kind: RelationKind
  readonly strength: Strength
  readonly lemmas: readonly string[]
  /** The object acts and the subject is acted on: "stems from". */
  readonly swap?: boolean
}

const list = (words: string): readonly string[] => words.split(/\s*,\s*/)

/** Transitive verbs: the subject acts on the object; the passive swaps them. */
export const verbs: readonly VerbGroup[] = [
  {
    kind: 'causes',
    strength: 3,
    lemmas: list(
      'control, determine, dictate, govern, rule, command, orchestrate, decide, hardwire, account for, decide on, steer'
    )
  },
  {
    kind: 'causes',
    strength: 2,
    lemmas: list(
      'cause, make, drive, produce, trigger, induce, generate, create, evoke, elicit, spark, ignite, provoke, bring about, bring, bring on, lead to, give rise to, result in, set off, kick off, start, initiate, launch, unleash, activate, turn on, rewire, remodel, reshape, reorganise, reorganize, restructure, recalibrate, reprogram, reprogramme, shape, mould, transform, change, alter, shift, turn, cure, treat, heal, explain, instil, instill, breed, power, prompt, motivate, awaken, stir, foster, render, ensure, guarantee, work on, act on, restore, reset, trick, hijack, fry, build, rebuild'
    )
  },
  { kind: 'causes', strength: 3, swap: true, lemmas: list('boil down to, come down to') },
  {
    kind: 'causes',
    strength: 2,
    swap: true,
    lemmas: list(
      'stem from, result from, arise from, come from, originate in, originate from, derive from, spring from'
    )
  },
  {
    kind: 'causes',
    strength: 1,
    lemmas: list(
      'modulate, influence, affect, regulate, mediate, underlie, underpin, moderate, impact, tune, fine-tune, coordinate, contribute towards'
    )
  },
  {
    kind: 'increases',
    strength: 2,
    lemmas: list(
      'increase, raise, boost, elevate, enhance, heighten, strengthen, amplify, augment, intensify, lift, improve, deepen, fuel, stimulate, ramp up, turn up, dial up, step up, push up, drive up, crank up, sharpen, up-regulate, upregulate, potentiate, supercharge, bolster, maximise, maximize, double, triple, grow, multiply, speed up, accelerate, prolong, reinforce, spike, exacerbate, worsen, aggravate'
    )
  },
  {
    kind: 'increases',
    strength: 2,
    lemmas: list(
      'release, secrete, flood, pump out, pump, unlock, deliver, give, supply, provide, get, replenish, stock'
    )
  },
  {
    kind: 'decreases',
    strength: 2,
    lemmas: list(
      'decrease, reduce, lower, diminish, dampen, weaken, suppress, inhibit, attenuate, blunt, block, lessen, curb, quell, shrink, impair, abolish, eliminate, erase, extinguish, relieve, ease, soothe, calm, quiet, silence, prevent, counteract, counter, thin, thin out, ruin, wreck, sap, rot, stunt, poison, down-regulate, downregulate, shut down, shut off, turn down, turn off, dial down, cut, deplete, drain, alleviate, ameliorate, mitigate, disrupt, damage, destroy, halve, buffer, antagonise, antagonize, melt away, melt, take away, tame, remove, banish, undermine, hinder, wipe out, kill, erode, damp, minimise, minimize, harm, buffer against, protect against, protect from, calm down, disable, tone down'
    )
  },
  {
    kind: 'enables',
    strength: 1,
    lemmas: list(
      'facilitate, promote, support, enable, allow, help, encourage, assist, aid, contribute to, participate in, take part in, let, permit, favour, favor, bias, nurture, maintain, sustain, preserve, protect, benefit, underwrite'
    )
  },
  {
    kind: 'correlates',
    strength: 0,
    lemmas: list(
      'predict, correlate with, correlate positively with, correlate negatively with, covary with, co-vary with, track, track with, parallel, accompany, go with, coincide with, go hand in hand with, correspond to, correspond with, match, forecast'
    )
  },
  {
    kind: 'measures',
    strength: 0,
    lemmas: list('measure, index, quantify, assess, gauge, estimate, detect, capture, assay, record, image, monitor')
  },
  {
    kind: 'reflects',
    strength: 0,
    lemmas: list(
      'reflect, mirror, reveal, indicate, show, demonstrate, suggest, signal, mean, prove, confirm, imply, betray, tell, expose, point to, disclose, represent, signify, establish, tell us'
    )
  },
  {
    kind: 'reaches',
    strength: 0,
    lemmas: list(
      'reach, enter, cross, penetrate, access, bypass, get into, get to, get across, get through, pass into, pass through, pass, make its way into, make its way to, arrive in, arrive at, travel to, travel into, diffuse into, diffuse to, flow into, seep into, find its way into, find its way to, go to, go into, go straight to, go straight into, go directly to, move into, gain access to, target, spray into, inject into, infuse into, transport into, transport to, transport across, deliver to, deliver into, traverse, breach, infiltrate'
    )
  },
  {
    kind: 'requires',
    strength: 1,
    lemmas: list(
      'require, need, work through, work via, act through, act via, operate through, operate via, depend on, depend upon, rely on, rely upon, hinge on, hang on, presuppose, demand'
    )
  },
  {
    kind: 'has',
    strength: 0,
    lemmas: list(
      'have, contain, carry, express, exhibit, possess, lack, display, harbour, harbor, hold, house, host, make more, produce more, produce less, make less, miss'
    )
  },
  {
    kind: 'is-a',
    strength: 0,
    lemmas: list('constitute, equal, embody')
  }
]

/** Verbs that name: "X, dubbed the Y", "we call X the Y", "X is known as the Y". The participle stands for "is a". */
export const namingVerbs: readonly string[] = list(
  'call, dub, nickname, name, label, term, christen, brand, bill, tout, hail, coin, style, title, baptise, baptize, entitle'
)

/** Verbs and adjectives that name only with "as": "known as the Y", "described as the Y", "acts as the Y". */
export const namingAs: readonly string[] = list(
  'know, describe, refer to, regard, see, act, serve, function, bill, tout, hail, market, cast, paint, portray, think of, view, work, label, sell, peddle, celebrate, recast, double, define, depict, identify, consider, operate, advertise, promote, present'
)

/** Verbs of change that take no object: what changes is the grammatical subject. */
export const changeVerbs: readonly VerbGroup[] = [
  {
    kind: 'increases',
    strength: 1,
    lemmas: list(
      'rise, increase, go up, climb, surge, soar, grow, improve, shoot up, jump, peak, intensify, spike, go through the roof, skyrocket, flourish, blossom, bloom, deepen, strengthen, ramp up, escalate'
    )
  },
  {
    kind: 'decreases',
    strength: 1,
    lemmas: list(
      'fall, drop, decrease, decline, go down, sink, plummet, dip, shrink, wane, vanish, disappear, weaken, fade, subside, plunge, dwindle, evaporate, crash, melt away, melt, collapse, recede, diminish, go quiet, die down, fizzle'
    )
  }
]

/** A noun or adjective that relates two things through prepositions. */
export interface Head {
  readonly head: string
  readonly kind: RelationKind
  readonly strength: Strength
  /** Prepositions before what is acted on: "role *in* trust". */
  readonly to: readonly string[]
  /** Whether the acting thing may follow with "of": "the effect *of* oxytocin on trust". */
  readonly of?: boolean
  /** Verbs that may carry the noun instead of a copula: "*plays* a role in". */
  readonly light?: readonly string[]
  /** Where the acting thing and the thing acted on change places: "marker *of* trust". */
  readonly swap?: boolean
}

const heads = (
  words: string,
  kind: RelationKind,
  strength: Strength,
  to: string,
  more: Partial<Pick<Head, 'of' | 'light' | 'swap'>> = {}
): readonly Head[] => list(words).map((head) => ({ head, kind, strength, to: to.split(' '), ...more }))

/** Nouns with "of X … on Y": they need no verb. */
export const nominals: readonly Head[] = [
  ...heads('effect, effects, impact, impacts, influence, influences', 'causes', 1, 'on upon in', {
    of: true,
    light: ['have', 'exert', 'produce', 'show']
  }),
  ...heads('action, actions, power', 'causes', 1, 'on upon over', { of: true, light: ['have', 'exert'] }),
  ...heads('control', 'causes', 3, 'of over', { light: ['have', 'exert', 'take'] }),
  ...heads(
    'role, roles, part, function, importance, involvement, contribution, participation',
    'enables',
    1,
    'in for to during',
    {
      of: true,
      light: ['play', 'have', 'serve', 'take', 'make']
    }
  ),
  ...heads(
    'link, links, association, associations, relationship, relationships, relation, relations, connection, connections, correlation, correlations, tie, ties, interplay, interaction, interactions',
    'correlates',
    0,
    'with to',
    {
      of: true,
      light: ['have', 'show', 'bear']
    }
  )
]

/** Predicates after a copula: "X is the key to Y", "X is responsible for Y", "X is linked to Y". */
export const predicates: readonly Head[] = [
  ...heads('responsible, to blame', 'causes', 3, 'for'),
  ...heads('cause, culprit, driver, engine, author, architect, origin, motor', 'causes', 3, 'of behind for'),
  ...heads(
    'reason, secret, source, root, explanation, force, fuel, glue, key, trigger, answer, recipe, catalyst, basis, foundation, ingredient, mechanism, motivator',
    'causes',
    2,
    'of for behind to in why'
  ),
  ...heads('behind', 'causes', 2, ''),
  ...heads(
    'at the root of, at the heart of, at the core of, at the bottom of, at the basis of, at the centre of, at the center of, at the helm of, at play in, at work in, in charge of, in control of',
    'causes',
    2,
    ''
  ),
  ...heads('due', 'causes', 2, 'to', { swap: true }),
  ...heads('dependent, contingent, reliant', 'requires', 1, 'on upon'),
  ...heads('essential, necessary, indispensable, vital, required, needed', 'causes', 2, 'for to in'),
  ...heads('crucial, critical, central, pivotal, fundamental', 'enables', 1, 'for to in'),
  ...heads(
    'important, involved, implicated, instrumental, engaged, relevant, active, good, great, helpful, beneficial',
    'enables',
    1,
    'in for to'
  ),
  ...heads(
    'associated, linked, related, correlated, tied, connected, coupled, unrelated, predictive, proportional',
    'correlates',
    0,
    'with to of'
  ),
  ...heads('predictor, correlate', 'correlates', 0, 'of'),
  ...heads(
    'marker, biomarker, index, indicator, measure, proxy, sign, signature, readout, gauge, barometer, surrogate, hallmark, window, fingerprint',
    'measures',
    0,
    'of for into on onto'
  ),
  ...heads('indicative, reflective, diagnostic, symptomatic', 'reflects', 0, 'of'),
  ...heads('rich', 'has', 0, 'in'),
  ...heads('low, high, deficient', 'has', 0, 'in on')
]

/** Second halves of compounds: "oxytocin-induced trust", "dopamine-driven behaviour". */
export const compounds: Readonly<Record<string, readonly [RelationKind, Strength]>> = {
  induced: ['causes', 2],
  driven: ['causes', 2],
  triggered: ['causes', 2],
  evoked: ['causes', 2],
  elicited: ['causes', 2],
  fuelled: ['causes', 2],
  fueled: ['causes', 2],
  powered: ['causes', 2],
  controlled: ['causes', 3],
  mediated: ['causes', 1],
  modulated: ['causes', 1],
  associated: ['correlates', 0],
  linked: ['correlates', 0],
  dependent: ['requires', 1],
  enhanced: ['increases', 2],
  boosted: ['increases', 2]
}

/** Words after or before a thing that say its lack or its blocking is what acts. */
export const lackAfter: readonly string[] = list(
  'deficiency, deficiencies, deficit, deficits, depletion, deprivation, antagonist, antagonists, antagonism, blocker, blockers, blockade, inhibitor, inhibitors, inhibition, knockout, knockouts, knockdown, loss, withdrawal, shortage, absence, lesion, lesions, damage, silencing'
)
export const lackBefore: readonly string[] = list(
  'lack, absence, loss, deficiency, depletion, blockade, shortage, deficit, inhibition, blocking, without, lacking, removing, low, less, lower, reduced, diminished, insufficient, depleted, decreased, silencing, lesions, lesioning, damage, missing, knocking, inhibiting, antagonising, antagonizing, fewer, deficient'
)
