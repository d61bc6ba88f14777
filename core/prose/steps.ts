// Steps from a premise to a conclusion: "X, so Y", "because X, Y", "X means that Y", "X. Therefore Y".
import type { Passage, Sentence, TokenSpan } from './model.ts'
import { compilePatterns } from './pattern.ts'

/** One part of a passage given as the reason for another. */
export interface Step {
  readonly premise: TokenSpan
  readonly conclusion: TokenSpan
  /** The words that join them: a denial of these denies the step. */
  readonly link: TokenSpan
}

/** The conclusion follows in the same sentence. */
const onward = compilePatterns([
  '[,|; so|hence|therefore|thus|consequently|accordingly|ergo]',
  '[,|; and|which|this|that ..1! so|hence|therefore|thus|consequently|explains]',
  '[so that|so] (it | this | we | they | he | she | the | our | your | oxytocin | @molecule | @human | @treatment | a)',
  '[and hence|therefore|thus|consequently]',
  '[(that | which | this) is why]',
  '[(that | which | this)? (means | mean | meant | proves | prove | proved | implies | imply | demonstrates | demonstrate | demonstrated | confirms | confirm | confirmed | shows | show | showed | reveals | reveal | revealed | establishes | indicates | indicate | indicated | suggests | suggest | explains | explain | testifies) (that | why | how)]',
  '[means|mean|proves|prove|proved|implies|reveals|establishes|explains|confirms|demonstrates]',
  '[proving|meaning|showing|demonstrating|revealing|confirming|implying that|how|why?]',
  '[(tells | tell | told) us (that | how | why | what)?]',
  '[(a | clear | sure | direct) (sign | proof | evidence) (that | of)]',
  '[it follows that]',
  '[:]'
])

/** The conclusion says itself that it is one: "…; support therefore works by …". */
const within = compilePatterns([';|:|, ..4! therefore|hence|thus|consequently'])

/** The premise follows these words up to a comma, or to the end when they stand inside. */
const grounds = compilePatterns(['[since|because|given|considering|as]', '[given|considering that]'])

/** A sentence that concludes from the one before. */
const opening = compilePatterns([
  'so|therefore|thus|hence|consequently|accordingly|evidently|clearly',
  '(that | this | it | which) is (therefore)? (why | how | proof | evidence | what)',
  '(this | that | these | it | which | the (finding | findings | result | results | effect | scan | data)) ..2! (means | mean | proves | prove | shows | show | demonstrates | demonstrate | confirms | confirm | explains | explain | implies | imply | reveals | reveal | establishes)',
  'it follows that'
])
/** How far into a sentence "therefore" may stand to speak of the sentence before. */
const openingWithin = 5

function range(passage: Passage, first: number, last: number): TokenSpan {
  const start = passage.tokens[first]?.start ?? 0
  return { first, last, start, end: passage.tokens[last - 1]?.end ?? start }
}

/** The steps that a sentence takes, and the one from the sentence before to it. */
export function stepsOf(passage: Passage, sentence: Sentence): Step[] {
  const { tokens, mentions } = passage
  const steps: Step[] = []
  for (const { focus: link } of onward.match(tokens, sentence, mentions)) {
    if (link.first === sentence.first) continue
    const premise = range(passage, sentence.first, link.first)
    steps.push({ premise, conclusion: range(passage, link.last, sentence.last), link })
  }
  for (const { focus: link } of within.match(tokens, sentence, mentions)) {
    const premise = range(passage, sentence.first, link.first)
    steps.push({
      premise,
      conclusion: range(passage, link.first, sentence.last),
      link: range(passage, link.last - 1, link.last)
    })
  }
  for (const { focus: link } of grounds.match(tokens, sentence, mentions)) {
    if (link.first > sentence.first + 1) {
      const conclusion = range(passage, sentence.first, link.first)
      steps.push({ premise: range(passage, link.last, sentence.last), conclusion, link })
      continue
    }
    const comma = tokens.findIndex((token, at) => at > link.last && at < sentence.last && token.form === ',')
    if (comma < 0) continue
    steps.push({
      premise: range(passage, link.last, comma),
      conclusion: range(passage, comma + 1, sentence.last),
      link
    })
  }
  const before = passage.sentences[sentence.index - 1]
  const head = { first: sentence.first, last: Math.min(sentence.last, sentence.first + openingWithin) }
  const link = before && opening.match(tokens, head, mentions)[0]?.focus
  if (before && link) {
    steps.push({ premise: before, conclusion: sentence, link })
  }
  return steps
}

/** The words from the beginning of a step to the end of a place in its conclusion, within the conclusion's sentence. */
export function stretchOf(passage: Passage, sentence: Sentence, step: Step, hit: TokenSpan): TokenSpan {
  const first = Math.max(sentence.first, Math.min(step.premise.first, step.link.first, hit.first))
  return range(
    passage,
    first,
    Math.max(hit.last, step.link.first > hit.last ? Math.min(step.premise.last, sentence.last) : hit.last)
  )
}
