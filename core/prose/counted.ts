// Sayings that are counted: “41 of the 60 shops called it safe” reports how often something is said, and does not say it.
import { countVerbs, listenedTo } from './lexicon/counted.ts'
import type { Cue, Sentence, Token } from './model.ts'
import { countOf } from './reported.ts'
import type { Scopes } from './scopes.ts'

/** How far behind a share of speakers their verb stands, and how far before the verb the share begins. */
const nearest = 10

/** Finds what is told only as a number of those who say it. */
export function findCounted(tokens: readonly Token[], sentences: readonly Sentence[], scopes: Scopes): Cue[] {
  const found: Cue[] = []
  for (const sentence of sentences) {
    const share = shareIn(tokens, sentence)
    if (share < 0) continue
    const end = Math.min(sentence.last, share + nearest)
    for (let verb = share; verb < end; verb++) {
      if (!countVerbs.has(tokens[verb]?.form ?? '') || listenedTo.has(tokens[verb - 1]?.form ?? '')) continue
      const cue = scopes.said('distance', scopes.spanOf(verb, verb + 1), sentence)
      if (cue !== undefined) found.push(cue)
      break
    }
  }
  return found
}

const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || !Number.isNaN(countOf(token.form)))

/** Behind a number of a number in a sentence: "17 of the 20", "six in ten", "four books in five", "of 300 plans 212"; -1 for none. */
function shareIn(tokens: readonly Token[], sentence: Sentence): number {
  const form = (at: number): string => tokens[at]?.form ?? ''
  for (let at = sentence.first; at < sentence.last - 2; at++) {
    if (!/^(?:of|in)$/.test(form(at))) continue
    const total = /^(?:the|our|these|those|all)$/.test(form(at + 1)) ? at + 2 : at + 1
    if (!isCount(tokens[total]) && form(total) !== 'ten') continue
    if (at > sentence.first && (isCount(tokens[at - 1]) || (form(at) === 'in' && isCount(tokens[at - 2]))))
      return total + 1
    if (form(at) === 'in' || at > sentence.first + 1) continue
    for (let part = total + 1; part < Math.min(sentence.last, total + nearest); part++)
      if (isCount(tokens[part])) return part + 1
  }
  return -1
}
