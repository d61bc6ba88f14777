// How a reply takes up what was said: it gives up the view, finds it untested, or meets what was only liked.
import { attitudeNouns } from './lexicon/cues/attitudes.ts'
import { held } from './lexicon/cues/retelling.ts'
import type { Token } from './model.ts'

type Tokens = readonly Token[]

const formAt = (tokens: Tokens, at: number): string => tokens[at]?.form ?? ''

/** "graduate students unlearn it", "later work overturned that". */
export function takesUpObject(tokens: Tokens, verb: number, last: number): boolean {
  for (let at = verb; at < Math.min(last, verb + 6); at++) {
    const next = formAt(tokens, at + 1)
    if (/^(?:it|this|that|them)$/.test(formAt(tokens, at)) && /^(?:[.;,!]|)$/.test(next)) return true
    if (/^(?:this|that|such)$/.test(formAt(tokens, at)) && attitudeNouns.has(next)) return true
  }
  return false
}

/** "we no longer hold this view", "nobody believes it"; `denies` tells whether a denial stands in a stretch. */
export function disowns(
  tokens: Tokens,
  first: number,
  last: number,
  denies: (from: number, to: number) => boolean
): boolean {
  if (!/^(?:i|we|few|nobody|hardly)$/.test(formAt(tokens, first))) return false
  for (let at = first + 1; at < Math.min(last, first + 6); at++)
    if (held.has(formAt(tokens, at)) && denies(first, at)) return takesUpObject(tokens, at, last)
  return false
}

/** "nobody has measured it", "no study tested whether …" */
export function isTested(tokens: Tokens, verb: number, last: number): boolean {
  for (let at = verb; at < Math.min(last, verb + 4); at++)
    if (/^(?:measured|tested|checked|studied|examined|verified|looked|counted)$/.test(formAt(tokens, at))) return true
  return false
}

/** "is popular", "has become very popular" */
export function isPredicate(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--)
    if (/^(?:is|are|was|were|be|been|has|become|becomes|became|grown|seems|sounds|looks)$/.test(formAt(tokens, before)))
      return true
  return false
}

/** "The idea of … is attractive": what is liked is a thought. */
export function namesThought(tokens: Tokens, first: number, verb: number): boolean {
  for (let at = first; at < Math.min(verb, first + 5); at++) if (attitudeNouns.has(formAt(tokens, at))) return true
  return false
}
