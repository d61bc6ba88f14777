// Direct speech: words between quotation marks that somebody is told to say, as in “…,” Dr Lund told us. “…”
import type { Span } from '../text/span.ts'
import { inflectVerb } from './inflect.ts'
import { sentenceOf, tokenFrom } from './locate.ts'
import type { Sentence, Token } from './model.ts'

/** Verbs of saying; “told” with the one who heard it. */
const saying: ReadonlySet<string> = new Set(
  'say tell explain recall add note write argue claim continue reply answer remark joke recount report insist observe'
    .split(' ')
    .flatMap(inflectVerb)
)

/** Speech has at least so many words; shorter quotations are names and phrases. */
const leastWords = 5
/** How far from the marks the verb of saying stands. */
const nearby = 6

/** Whether somebody who says it is told right before or behind the words, in the same sentence. */
function hasSpeaker(tokens: readonly Token[], sentences: readonly Sentence[], first: number, last: number): boolean {
  // “…,” said Ada Lund: the comma stands inside, and the sentence goes on behind the marks.
  const end = sentenceOf(sentences, last - 1)?.last ?? last
  const after = tokens.slice(last, Math.min(end, last + nearby))
  if (/^[,!?…]$/.test(tokens[last - 2]?.form ?? '') && after.some(({ form }) => saying.has(form))) return true
  // Ada Lund told us: “…”
  const start = sentenceOf(sentences, first)?.first ?? first
  const lead = tokens.slice(Math.max(start, first - nearby), first)
  return /^[:,]$/.test(lead.at(-1)?.form ?? '') && lead.some(({ form }) => saying.has(form))
}

/** Which of these stretches between quotation marks are speech: those of a speaker, and what he or she goes on to say. */
export function spokenAmong(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Span[]
): readonly boolean[] {
  let before: number | undefined
  return quotations.map(({ start, end }) => {
    const [first, last] = [tokenFrom(tokens, start), tokenFrom(tokens, end)]
    if (last - first <= leastWords) return false
    // “…,” she said. “…”: only her name and the verb stand between.
    const goesOn = before !== undefined && first - before <= nearby + 2
    const spoken = goesOn || hasSpeaker(tokens, sentences, first, last)
    before = spoken ? last : undefined
    return spoken
  })
}
