// What single words are to the claims layer: adverbs to be read across, verbs of saying that end a phrase.

import { complementVerbs } from './lexicon/openers.ts'
import { adverbs } from './lexicon/phrases.ts'
import type { Scene } from './scene.ts'

const nounsInLy: ReadonlySet<string> = new Set(
  'family anomaly assembly monopoly supply reply bully belly friendly elderly deadly motherly fatherly brotherly lonely lovely unfriendly likely unlikely'.split(
    ' '
  )
)

/** Whether a word only colours the verb beside it. */
export function isAdverb(form: string | undefined): boolean {
  return form !== undefined && (adverbs.has(form) || (form.endsWith('ly') && form.length > 4 && !nounsInLy.has(form)))
}

/** Members of the list of saying verbs that are nouns or pronouns as often. */
const notVerbs: ReadonlySet<string> = new Set(
  'us you me people readers report reports reason reasons test tests stress stresses guess question questions doubt doubts note notes state states point points claim check out is was unknown unclear uncertain establish'.split(
    ' '
  )
)

/** "studies show oxytocin raises …": a verb of saying or showing, after which a clause may start without "that". */
export function isReporting(scene: Scene, at: number): boolean {
  const form = scene.forms[at] ?? ''
  return complementVerbs.has(form) && !form.endsWith('ing') && !notVerbs.has(form)
}

/** "Students learn by doing", "pupils think in images": what is done in some way is not heard or held by anybody. */
export function isPractice(tokens: readonly { readonly form: string }[], at: number): boolean {
  const form = (place: number): string => tokens[place]?.form ?? ''
  if (form(at - 1) === 'be' && /^(?:should|must|to|can)$/.test(form(at - 2))) return true
  if (/^think/.test(form(at))) return /^(?:in|with|visually|logically|analytically|creatively)$/.test(form(at + 1))
  return /^learn/.test(form(at)) && /^(?:by|with|through|best|better|faster|differently)$/.test(form(at + 1))
}
