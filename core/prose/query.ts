// Questions that rules ask of claims, so that a rule reads like its own summary.
import type { Argument, Claim, Mention, MentionKind, Passage, RelationKind, Sentence } from './model.ts'
import type { Matcher } from './pattern.ts'

/** The kinds of all mentions in an argument. */
export function kindsIn(argument: Argument): ReadonlySet<MentionKind> {
  return new Set(argument.mentions.map(({ kind }) => kind))
}

/** The first mention of one of the kinds in an argument. */
export function mentionOf(argument: Argument, ...kinds: readonly MentionKind[]): Mention | undefined {
  return argument.mentions.find(({ kind }) => kinds.includes(kind))
}

/** The first mention of one of the kinds that an argument is about: not "oxytocin" in "oxytocin researchers". */
export function headOf(argument: Argument, ...kinds: readonly MentionKind[]): Mention | undefined {
  return argument.heads.find(({ kind }) => kinds.includes(kind))
}

/** Whether an argument is about a concept. */
export function isAbout(argument: Argument, concept: string): boolean {
  return argument.heads.some((head) => head.concept === concept)
}

/** Whether an argument mentions a concept anywhere. */
export function names(argument: Argument, concept: string): boolean {
  return argument.mentions.some((mention) => mention.concept === concept)
}

/** Whether any mention of an argument belongs to a group ("peripheral", "neuropeptide"). */
export function hasGroup(argument: Argument, group: string): boolean {
  return argument.mentions.some(({ groups }) => groups.includes(group))
}

/** Whether a concept itself acts in a claim: it is the subject, and not its lack or its blocking. */
export function acts(claim: Claim, concept: string): boolean {
  return claim.subject.absent !== true && isAbout(claim.subject, concept)
}

/** The first mention of one of the kinds among the objects. */
export function objectOf(claim: Claim, ...kinds: readonly MentionKind[]): Mention | undefined {
  for (const object of claim.objects) {
    const mention = mentionOf(object, ...kinds)
    if (mention !== undefined) return mention
  }
  return undefined
}

/** Whether the relation is of one of the kinds and claims at least so much of a cause. */
export function relates(claim: Claim, kinds: readonly RelationKind[], strength: 0 | 1 | 2 | 3 = 0): boolean {
  return kinds.includes(claim.relation.kind) && claim.relation.strength >= strength
}

/** Subject and objects. */
export function argumentsOf(claim: Claim): readonly Argument[] {
  return [claim.subject, ...claim.objects]
}

/** Whether a group ("peripheral") is among what the claim was measured in. */
export function measuredIn(claim: Claim, group: string): boolean {
  return claim.measures.some(({ groups }) => groups.includes(group))
}

/** The claims of a sentence. */
export function claimsOf(passage: Passage, sentence: number): readonly Claim[] {
  return passage.claims.filter((claim) => claim.sentence === sentence)
}

/** Whether one of the patterns occurs in a sentence, or anywhere in the passage. */
export function occurs(matcher: Matcher, passage: Passage, sentence?: Sentence): boolean {
  return matcher.match(passage.tokens, sentence, passage.mentions).length > 0
}

/** Whether a citation stands among the tokens `[first, last)`: in a sentence, or in the beginning of one. */
export function cites(passage: Passage, { first, last }: { readonly first: number; readonly last: number }): boolean {
  for (let i = first; i < last; i++) if (passage.tokens[i]?.kind === 'citation') return true
  return false
}

/** Whether a stretch holds a denial in its own words ("no role", "does not differ"). */
export function denies({ cues }: Passage, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return cues.some((cue) => cue.class === 'negation' && first <= cue.first && cue.last <= last)
}

/** The sentence that an offset of the passage lies in, or the first behind it. */
export function sentenceAt({ sentences }: Passage, offset: number): Sentence | undefined {
  return sentences.find((sentence) => offset < sentence.end)
}

const possibility: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might'])

/** Whether a stretch says only that something can be ("stress can raise cortisol"), which some texts mean as a hedge. */
export function tellsOfPossibility(
  { tokens }: Passage,
  { first, last }: { readonly first: number; readonly last: number }
): boolean {
  return tokens.slice(first, last).some(({ form }) => possibility.has(form))
}
