// What a reading leaves untold: “predicts nothing”, “little about the brain”.
import type { Passage, TokenSpan } from '../prose/model.ts'

/** “Predicted nothing”, “tells little about”: what a verb takes for its object denies it. */
export function saysNothing({ cues, tokens }: Passage, link: TokenSpan): boolean {
  const [next, after] = [tokens[link.last]?.form, tokens[link.last + 1]?.form]
  if (next === 'little' && (after === 'about' || after === 'of' || after === 'on')) return true
  return cues.some(
    (cue) =>
      cue.class === 'negation' &&
      link.last <= cue.first &&
      cue.first <= link.last + 1 &&
      /^(?:nothing|nobody|none|nowhere)(?:'s)?$/.test(tokens[cue.first]?.form ?? '')
  )
}

/** “…, and nothing about your mood”, “little of the brain”: whether such words stand right ahead of what could be told. */
export function isUntold({ tokens }: Passage, { first }: TokenSpan): boolean {
  const ahead = tokens.slice(Math.max(0, first - aheadWithin), first).map(({ form }) => form)
  return /\b(?:nothing|little) (?:about|of|on)\b/.test(ahead.join(' '))
}
/** How many words ahead they are looked for: “nothing about your”. */
const aheadWithin = 4
