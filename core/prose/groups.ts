// Verb groups: auxiliaries, adverbs and raising verbs before a main verb, "has been shown to strongly reduce".

import { inflectVerb } from './inflect.ts'
import { be, become, having, modals, raisingVerbs, raisingWords } from './lexicon/phrases.ts'
import type { Sentence } from './model.ts'
import type { Scene } from './scene.ts'
import { isAdverb } from './words.ts'

/** What stands before a main verb. */
export interface Group {
  /** First token of the group, adverbs included. */
  readonly first: number
  /** The auxiliary nearest to the verb. */
  readonly aux: 'none' | 'be' | 'have' | 'modal'
  /** A "to" that no raising verb carries: a purpose, or "the ability to". */
  readonly infinitive: boolean
}

const raising: ReadonlySet<string> = new Set([...[...raisingVerbs].flatMap(inflectVerb), ...raisingWords])
const longest = 16

/** Reads a verb group leftwards from its main verb. */
export function readGroup(scene: Scene, sentence: Sentence, at: number): Group {
  let first = at
  let aux: Group['aux'] = 'none'
  let infinitive = false
  for (let left = at - 1; left >= sentence.first && at - left < longest; left--) {
    const form = scene.forms[left] ?? ''
    if (form === 'to') {
      infinitive = true
      if (aux === 'none') aux = 'modal'
      first = left
      const carrier = carrierBefore(scene, sentence, left)
      if (carrier < left) {
        first = left = carrier
        infinitive = false
      } else if (!isAuxiliary(scene.forms[left - 1] ?? '')) break
    } else if (isAuxiliary(form)) {
      if (aux === 'none') aux = be.has(form) || become.has(form) ? 'be' : having.has(form) ? 'have' : 'modal'
      first = left
      infinitive = false
    } else if (helping.has(form) && first === at) {
      aux = 'modal'
      first = left
    } else if (form === ',') {
      const opening = asideBefore(scene, sentence, left)
      if (opening < 0) break
      left = opening
    } else if (!isAdverb(form)) break
  }
  while (first > sentence.first && isAdverb(scene.forms[first - 1])) first--
  return { first, aux, infinitive }
}

const helping: ReadonlySet<string> = new Set(['help', 'helps', 'helped'])

/** The raising word before "to" ("known to", "was used to"); the place of "to" itself when there is none. */
function carrierBefore(scene: Scene, sentence: Sentence, to: number): number {
  if (to <= sentence.first) return to
  const form = scene.forms[to - 1] ?? ''
  if (raising.has(form)) return to - 1
  if (!form.endsWith('ed')) return to
  let left = to - 2
  while (left > sentence.first && isAdverb(scene.forms[left])) left--
  return be.has(scene.forms[left] ?? '') ? to - 1 : to
}

/** "can, in some people, raise": the comma that opens an aside right after an auxiliary; -1 when there is none. */
function asideBefore(scene: Scene, sentence: Sentence, comma: number): number {
  for (let at = comma - 1; at > sentence.first && comma - at < 8; at--) {
    if (scene.forms[at] === ',') return isAuxiliary(scene.forms[at - 1] ?? '') ? at : -1
  }
  return -1
}

/** Whether a form is an auxiliary, a modal or "to". */
export function isAuxiliary(form: string): boolean {
  return be.has(form) || modals.has(form) || having.has(form)
}
