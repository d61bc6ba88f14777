// Suppositions against the facts: “if A were the X, …”, “if A made everyone kind, strangers would …”.
//
// A past tense behind “if” with “would” or “ought” in what follows says that it is not so. Of readers and people it may
// be mere politeness (“if you hugged more, you would be calmer”), so that of them only “were”, “was” and “had” count.
import { NONE } from './finite.ts'
import type { Clause, Sentence, Token } from './model.ts'

/** How far along, in tokens, is looked. */
const furthest = 40

const unrealVerbs = new Set(['were', 'was', 'had', 'really'])
/** Forms in the past that do not end in “-ed”. */
const irregularPast = new Set(
  'made meant drove gave took came went kept held did brought led ran bred told lay sat stood found knew felt drew built grew worked'.split(
    ' '
  )
)
/** What follows from what is supposed. */
export const modals: ReadonlySet<string> = new Set([
  'would',
  'could',
  'should',
  'ought',
  "wouldn't",
  "couldn't",
  "shouldn't",
  'might',
  'why'
])
/** They say that what follows from it is not so either; “could” and “might” promise. */
const expecting = new Set(['would', 'should', 'ought', "wouldn't", "shouldn't", "'d"])
const opensPhrase = /^(?:an?|the|this|that|these|those|every|each|no|any|of|in|with|by)$/
const reader = /^(?:you|your|we|our|i|my|us|one|people|someone|somebody|they|he|she|only)$/

/** "If serotonin were the X, … would …", "… would be nice if there were a X", "if A drove men to B, … ought to …". */
export function isUnreal(clause: Clause, sentence: Sentence, tokens: readonly Token[], verbs: Uint8Array): boolean {
  const around = (forms: ReadonlySet<string>): boolean =>
    hasForm(tokens, clause.last, sentence.last, forms) || hasForm(tokens, sentence.first, clause.first, forms)
  if (hasForm(tokens, clause.first, clause.last, unrealVerbs)) return around(modals)
  return isPast(clause, tokens, verbs) && around(expecting)
}

/** "If mirror neurons made us kind, monkeys would hold doors": what is supposed of no reader and promised to nobody. */
export function isAgainstFacts(
  clause: Clause,
  sentence: Sentence,
  tokens: readonly Token[],
  verbs: Uint8Array
): boolean {
  const promised = /^(?:they|he|she)$/.test(tokens[clause.last + 1]?.form ?? '') // “If voters raised it, they would …”
  return !promised && isPast(clause, tokens, verbs) && isUnreal(clause, sentence, tokens, verbs)
}

/** "If A made …": a finite verb in the past, of anything but the reader. */
function isPast(clause: Clause, tokens: readonly Token[], verbs: Uint8Array): boolean {
  const form = (at: number): string => tokens[at]?.form ?? ''
  const subject = clause.first + 1
  if (
    /^(?:an?)$/.test(form(subject))
      ? /^(?:person|man|woman|child)$/.test(form(subject + 1))
      : reader.test(form(subject))
  )
    return false
  for (let at = subject + 1; at < Math.min(clause.last, clause.first + furthest); at++) {
    // “If a stressed rat …”: not before the noun of a phrase.
    const past = form(at).endsWith('ed') ? !opensPhrase.test(form(at - 1)) : irregularPast.has(form(at))
    // The first finite verb decides: “if A raises what B lowered”.
    if (past || verbs[at] !== NONE) return past
  }
  return false
}

/** Whether one of the forms stands in a stretch, or as far along it as is looked. */
export function hasForm(tokens: readonly Token[], first: number, last: number, forms: ReadonlySet<string>): boolean {
  for (let index = first; index < Math.min(last, first + furthest); index++)
    if (forms.has(tokens[index]?.form ?? '')) return true
  return false
}
