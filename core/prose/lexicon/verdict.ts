// Words that the verdict looks for around a claim, as data.
import type { Aspect, CueClass } from '../model.ts'

/** Open a concession before a name. */
export const concessive = new Set(['although', 'though', 'while', 'whilst', 'albeit', 'despite', 'notwithstanding'])

/** "even if", "as if", "only if": other things than a supposition. */
export const unreal = new Set(['even', 'as', 'only'])

/** Words and marks that add a reservation to what a sentence has said. */
export const adding = new Set([
  'although',
  'though',
  'but',
  'yet',
  'however',
  'albeit',
  'while',
  'whereas',
  ';',
  '—',
  '('
])

/** Of the head rather than of a fluid. */
export const central = new Set(['brain', 'brains', 'central', 'neural'])
/** How fluids are had. */
export const sampling = new Set(
  'measured assayed sampled drawn collected taken quantified determined assessed'.split(' ')
)
/** Set what follows against what was said. */
export const opposing = new Set(['but', 'yet', 'although', 'though', 'however'])

/** What is asked of a claim, not of a name in it: a denial of the verb that its words are the subject of denies it. */
export const ofClaims: ReadonlySet<Aspect> = new Set(['certainty', 'generality', 'causality'])

/** Cues that decide more than a naming does. */
export const decisive: ReadonlySet<CueClass> = new Set([
  'negation',
  'rejection',
  'history',
  'distance',
  'proposal',
  'prospect'
])

/** Behind a negation: the conclusion is denied, not what the sentence names. */
/** Words that put what follows under what was denied before: “it is not true, as they say, that …”. */
export const subordinating: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'because', 'since', 'so'])

/** Verbs of inference. */
export const inferring: ReadonlySet<string> = new Set(['mean', 'imply', 'entail', 'guarantee', 'follow'])

/** Behind a negation: the effect of what the sentence names is denied. */
export const explaining: ReadonlySet<string> = new Set(['explain', 'cause', 'account', 'underlie'])

/** What people do for an effect: a denial of the effect is one of the practice. */
export const practices: ReadonlySet<string> = new Set(
  'detox detoxes detoxing detoxification fast fasting cleanse reset resets training diet diets hack hacks'.split(' ')
)
