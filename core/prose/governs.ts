// Which cues reach a span, and which caveats answer what a rule asks.
import type { Aspect, Caveat, Cue, Token, TokenSpan } from './model.ts'

/** A cue may end with the determiner that a span begins with: "is less *a* pleasure chemical". */
const determiners = new Set(['a', 'an', 'the', 'its', 'our'])

/** Whether a caveat next door gives a rule about these aspects all that it asks for. */
export function answersCaveat(caveat: Caveat, aspects: readonly Aspect[]): boolean {
  if (caveat.kind === 'measure') return aspects.includes('measure') || aspects.includes('compartment')
  return caveat.kind === 'species' && aspects.includes('species')
}

const preventing = /^(?:prevent|keep|stop|bar|block|hinder|hold)(?:s|ped|ed|red|ing|ping|ring)?$|^(?:kept|held)$/

function wordsIn(tokens: readonly Token[], first: number, last: number): number {
  let words = 0
  for (let index = first; index < last; index++) if (tokens[index]?.kind === 'word') words++
  return words
}

/** Whether the cue's words are among those of the span. */
export function isInside(cue: Cue, at: TokenSpan): boolean {
  return at.first <= cue.first && cue.last <= at.last
}

const doubtful = /^(?:candidate|hypothetical|possible|potential|presumed|putative|speculative|tentative)$/

/** “Confirms a link with loss and possible harm”: an adjective behind “and” holds back its own noun, not the verb before. */
function isJoinedDoubt(cue: Cue, at: TokenSpan, tokens: readonly Token[]): boolean {
  if (cue.class !== 'hedge' || cue.first - at.first < 3) return false
  return tokens[cue.first - 1]?.form === 'and' && doubtful.test(tokens[cue.first]?.form ?? '')
}

const auxiliary = /^(?:did|does|do|has|have|had|is|are|was|were|could|would)$/

/** Whether a “not” directly behind the span denies the part of it that follows a “but”. */
function deniesEnd(cue: Cue, at: TokenSpan, tokens: readonly Token[]): boolean {
  if (cue.first < at.last || cue.first > at.last + 1) return false
  if (cue.first === at.last + 1 && !auxiliary.test(tokens[at.last]?.form ?? '')) return false
  for (let index = at.last - 1; index > at.first; index--)
    if (/^(?:but|whereas|while|although|though)$/.test(tokens[index]?.form ?? '')) return true
  return false
}

/**
 * Whether a cue governs a span: the span lies in its scope (or runs into the words of a cue that looks back), or holds the cue and most of what it governs
 * ("Oxytocin does not control attachment" as a whole).
 */
export function governs(cue: Cue, at: TokenSpan, tokens: readonly Token[]): boolean {
  // “It was once thought that X”: a span that begins with the cue's last words counts from behind its "that".
  const overlaps =
    cue.first < at.first && at.first < cue.last && cue.last < at.last && tokens[cue.last - 1]?.form === 'that'
  const opening = overlaps ? cue.last : at.first
  const first = determiners.has(tokens[opening]?.form ?? '') ? opening + 1 : opening
  const runsIn = cue.scope.last === cue.first && at.first < cue.first
  const end = runsIn ? Math.max(cue.last - 1, cue.scope.last) : cue.scope.last
  if (cue.scope.first <= first && at.last <= end) return true
  // “The assumption is that X — you do A, you feel B”: what follows the dash says X once more.
  if (cue.class === 'distance' && cue.scope.first <= first && tokens[end]?.form === '—') return true
  // “It was assumed that A is B and C is D”: what is said goes on where the first of two joined clauses ends.
  const saying =
    tokens[cue.last - 1]?.form === 'that' ||
    tokens[cue.last]?.form === 'that' ||
    /^(?:and|or)$/.test(tokens[end]?.form ?? '')
  if (saying && cue.scope.first <= first && first < end && cue.last <= first) return true
  // “They improved on the task, but intelligence did not”: the span runs across a contrast and ends with what is denied.
  if (cue.class === 'negation' && deniesEnd(cue, at, tokens)) return true
  // “Rather than an X, A is …”: the span takes in the name of what is denied to be one.
  if (cue.class === 'negation' && cue.scope.first <= first && first < end && tokens[end]?.form === ',') return true
  if (!isInside(cue, at) || isJoinedDoubt(cue, at, tokens)) return false
  // "X is the reason that you cannot sleep": what is denied is the effect.
  for (let index = at.first; index < cue.first; index++)
    if (/^(?:why|reason)$/.test(tokens[index]?.form ?? '')) return false
  // "X keeps men from straying": the span tells what X prevents, which is no denial of it.
  if (preventing.test(tokens[cue.first]?.form ?? '') && at.first <= cue.first) return false
  if (cue.scope.first < cue.first) return cue.scope.first <= at.first && at.first < cue.scope.last
  const rest = wordsIn(tokens, cue.last, Math.min(cue.scope.last, at.last))
  return rest > 0 && rest * 2 >= wordsIn(tokens, cue.last, at.last)
}

/** “Does not have to be hard”, “need not cost much”: what is denied behind the “not” is a need, not the effect. */
export function deniesNeed(at: number, tokens: readonly Token[]): boolean {
  const form = tokens[at]?.form ?? ''
  return (form === 'have' && tokens[at + 1]?.form === 'to') || /^(?:need|require|cost|mean)$/.test(form)
}
