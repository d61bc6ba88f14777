// What words such as “studies report” are not: counts of one's own, parts of other words, conditions.
import type { Passage, Sentence, Token, TokenSpan } from '../../core/prose/model.ts'
import type { Span } from '../../core/text/span.ts'

/** Whether a noun phrase can begin at this token: “our studies”, “the remaining (smaller) studies” say whose or which. */
export function opensPhrase(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (before?.form === '/' || isCount(before)) return false
  if (before?.form === ')') {
    const opening = tokens.slice(Math.max(0, first - longestAside), first).findLastIndex(({ form }) => form === '(')
    return opening < 0 || opensPhrase(tokens, Math.max(0, first - longestAside) + opening)
  }
  return before === undefined || before.kind !== 'word' || openers.has(before.form)
}

/** “44 studies reported …” counts its own; “by 1998 studies had shown” names a year. */
const isCount = (token: Token | undefined): boolean => /^\d{1,3}$/.test(token?.form ?? '')

/** How many tokens a remark in brackets before a noun has. */
const longestAside = 8

/** Words after which “studies” are no particular ones. */
const openers: ReadonlySet<string> = new Set(
  'that and but or so yet as while because since although though which where when if however indeed further also now today fact moreover furthermore than what how for'.split(
    ' '
  )
)

/** “the abilities that it is thought to support”: the pronoun stands for a thing. */
export function isPronoun(tokens: readonly Token[], { first }: TokenSpan): boolean {
  return tokens[first]?.form === 'it' && /^(?:that|which|what|than)$/.test(tokens[first - 1]?.form ?? '')
}

/** “trials associated with no response”, “grants and research support”: they are associated, and show nothing. */
export function isParticiple(tokens: readonly Token[], { last }: TokenSpan): boolean {
  return (
    (/^(?:associated|connected|linked)$/.test(tokens[last - 1]?.form ?? '') &&
      /^(?:with|to)$/.test(tokens[last]?.form ?? '')) ||
    (/^(?:support|supported|funded|sponsored)$/.test(tokens[last - 1]?.form ?? '') && tokens[last]?.form === 'by') ||
    (tokens[last - 2]?.form === 'research' && /^(?:reports?|support)$/.test(tokens[last - 1]?.form ?? '')) ||
    // “Researchers found it hard to …”.
    (/^(?:found|find)$/.test(tokens[last - 1]?.form ?? '') && tokens[last]?.form === 'it') ||
    (/^(?:shown|reported|found|observed)$/.test(tokens[last - 1]?.form ?? '') &&
      /^(?:in|are|is|were|here|at|by)$/.test(tokens[last]?.form ?? ''))
  )
}

/** “Based on the research team’s expectations”, “the literature review”: the noun only tells what kind of thing is meant. */
export function isModifier(tokens: readonly Token[], { first, last }: TokenSpan): boolean {
  if (tokens[first]?.form !== 'based') return false
  const next = tokens.slice(last, last + 3)
  if (modified.test(next[0]?.form ?? '')) return true
  return next.some(({ form }, i) => /['’]s?$/.test(form) && next.slice(0, i).every(({ kind }) => kind === 'word'))
}

const modified =
  /^(?:teams?|groups?|staff|nurses?|assistants?|questions?|aims?|objectives?|hypothes[ie]s|designs?|protocols?|plans?|reviews?|searches|search|domain|domains|diagnostic|setting|settings|sites?|notes)$/

/** “Where studies reported several outcomes, …”: the sentence opens with what is done in such a case. */
export function isCase(tokens: readonly Token[], sentence: Sentence, { first }: TokenSpan): boolean {
  return first - 1 === sentence.first && /^(?:where|wherever|when|whenever)$/i.test(tokens[first - 1]?.form ?? '')
}

/** “(vii) studies reported whole-brain results”: the point of a list of what studies had to be. */
const numbered = /(?:\((?:[ivx]{1,5}|\d{1,2}|[a-h])|(?:^|\s)\d{1,2})\)\s{1,2}(?:the\s)?$/
const numberedWithin = 14
export const isCriterion = ({ text }: Passage, { start }: Span): boolean =>
  numbered.test(text.slice(Math.max(0, start - numberedWithin), start))

/** So long a quotation is a passage from a book, whose words are not the author’s. */
const longQuoted = 100
export const isLongQuoted = ({ quotations }: Passage, at: Span): boolean =>
  quotations.some(({ start, end }) => start <= at.start && at.end <= end && end - start > longQuoted)
