// Cues with their scopes: which words deny, reject, weaken, attribute or condition, and which stretch they govern.
//
// A sentence end stops every scope. Pseudo-cues win over cues. What a cue does to a claim is not decided here.
import { findCounted } from './counted.ts'
import { findDiscarded } from './discarded.ts'
import { Endorsements } from './endorsement.ts'
import { findJudgements } from './judgements.ts'
import { type CueGroup, cueGroups } from './lexicon/cues.ts'
import type { Clause, Cue, Sentence, Token, TokenSpan } from './model.ts'
import { findOccasions } from './occasions.ts'
import { compilePatterns } from './pattern.ts'
import { findReplies } from './replies.ts'
import { Scopes } from './scopes.ts'
import { findStaged } from './staged.ts'

const sources = cueGroups.flatMap((group) => group.patterns.map((pattern) => ({ group, pattern })))
const matcher = compilePatterns(sources.map((source) => source.pattern))

/** The cues of a passage, by their place. */
export function findCues(
  _text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  endorsed = new Endorsements(tokens, sentences)
): Cue[] {
  if (tokens.length === 0) return []
  const found = matcher.match(tokens).map(({ index, span }) => ({ group: sources[index]?.group as CueGroup, span }))
  const shadow = shadowOf(tokens, found)
  const scopes = new Scopes(tokens, sentences, clauses)
  const cues: Cue[] = []
  for (const { group, span } of found) {
    if (group.class === 'pseudo' || (group.class !== 'booster' && isShadowed(shadow, group, span))) continue
    const sentence = scopes.sentenceAt(span.first)
    if (sentence === undefined || span.last > sentence.last || !scopes.allows(group, span, sentence)) continue
    const scope = scopes.of(group, span, sentence)
    if (scope === undefined) continue
    const cue: Cue = { ...span, class: group.class, scope, sentence: sentence.index }
    cues.push(group.of !== undefined && scopes.answersBefore(span, sentence) ? { ...cue, of: group.of } : cue)
  }
  const { found: judged, endorsed: credible } = findJudgements(tokens, sentences, clauses, scopes)
  const all = [
    ...credited(cues, credible, tokens.length),
    ...judged,
    ...findReplies(tokens, sentences, clauses, scopes),
    ...findStaged(tokens, sentences),
    ...findCounted(tokens, sentences, scopes),
    ...findOccasions(tokens, sentences, scopes),
    ...findDiscarded(tokens, sentences, scopes)
  ].map((cue) => (isTelling(cue) && endorsed.of(cue.sentence, cue) ? agreed(cue) : cue))
  return withoutRepeats(all.sort((a, b) => a.first - b.first))
}

/** What hands words to somebody else, where the author may go on to agree with them. */
const isTelling = (cue: Cue): boolean => cue.class === 'distance' || cue.class === 'history'

/** “My aunt says so, and she is right”: she is credited, and the author answers for it as well. */
const agreed = (cue: Cue): Cue => ({ ...cue, class: 'attribution' })

/** "The claim that X is well supported": a distance whose sentence endorses what is kept at it is a mere attribution. */
function credited(cues: readonly Cue[], endorsed: readonly TokenSpan[], count: number): Cue[] {
  if (endorsed.length === 0) return [...cues]
  const inside = new Uint8Array(count)
  for (const { first, last } of endorsed) inside.fill(1, first, last)
  return cues.map((cue) =>
    cue.class === 'distance' && inside[cue.first] === 1 ? { ...cue, class: 'attribution' } : cue
  )
}

interface Found {
  readonly group: CueGroup
  readonly span: TokenSpan
}

/** Marks the tokens that pseudo-cues cover; a prefix sum answers for any span at once. */
function shadowOf(tokens: readonly Token[], found: readonly Found[]): Uint32Array {
  const marked = new Uint8Array(tokens.length)
  let done = 0
  for (const { group, span } of found) {
    if (group.class !== 'pseudo') continue
    for (let at = Math.max(span.first, done); at < span.last; at++) marked[at] = 1
    done = Math.max(done, span.last)
  }
  const sums = new Uint32Array(tokens.length + 1)
  for (let at = 0; at < tokens.length; at++) sums[at + 1] = (sums[at] as number) + (marked[at] as number)
  return sums
}

/** A denial that holds a whole pseudo-cue and more outlives it ("better described as A than as B"). */
function isShadowed(sums: Uint32Array, group: CueGroup, span: TokenSpan): boolean {
  const inside = (sums[span.last] as number) - (sums[span.first] as number)
  if (inside === 0) return false
  if (group.class !== 'negation') return true
  const before = span.first === 0 ? 0 : (sums[span.first] as number) - (sums[span.first - 1] as number)
  const after = span.last + 1 < sums.length ? (sums[span.last + 1] as number) - (sums[span.last] as number) : 0
  return before + after > 0 || inside === span.last - span.first
}

/** Drops a cue that lies inside a longer one of its class that reaches as far; distance needs only to begin inside. */
function withoutRepeats(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = []
  const last = new Map<string, Cue>()
  for (const cue of cues) {
    const key = `${cue.class} ${cue.scope.first < cue.first} ${cue.of ?? ''}`
    const before = last.get(key)
    const overlaps =
      before !== undefined &&
      cue.first < before.last &&
      before.scope.last >= cue.scope.last &&
      before.scope.first <= cue.scope.first
    if (overlaps && (before.last >= cue.last || cue.class === 'distance')) continue
    last.set(key, cue)
    kept.push(cue)
  }
  return kept
}
