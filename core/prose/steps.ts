// Steps from a premise to a conclusion: "X, so Y", "because X, Y", "X means that Y", "X. Therefore Y".
import type { Aspect, Passage, Sentence, TokenSpan } from './model.ts'
import { compilePatterns, type Match, type Matcher } from './pattern.ts'

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
  '[,|; and|which|this|that ..2! so|hence|therefore|thus|consequently|explains]',
  '[so that|so] (it | this | we | they | he | she | the | our | your | oxytocin | @molecule | @human | @treatment | a)',
  '[and (is | are | was | were)? hence|therefore|thus|consequently|accordingly]',
  '[,|;|and as a result] | [,|;|and for this|that|which reason]',
  '[(that | which | this) is ..1! (why | how | what | proof | evidence)]',
  '[(that | which | this)? ~@show that|why|how|what]',
  '[means|mean|proves|prove|proved|implies|reveals|establishes|establish|established|explains|confirms|demonstrates|betrays]',
  '[, (which | and this) (makes | make | made | leaves | left | gives | gave | lets | let | enables | allows | renders | puts | turns | keeps)]',
  '[proving|meaning|showing|demonstrating|revealing|confirming|implying that|how|why|what?]',
  '[(leads | led | brings | brought) us to the conclusion that?]',
  '[, (which | this | that | it) (must | can only) (mean | be)]',
  '[(tells | tell | told | teaches | teach | shows | showed) us (that | how | why | what)?]',
  '[,|—|: (a | an | the)? (sure | clear | direct | certain | telling | sign | proof | evidence | testimony | demonstration) ..2! (that | of | how | why)]',
  '[(a | clear | sure | direct) (sign | proof | evidence) (that | of)]',
  '[it follows that]',
  '[,|;|— evidently|clearly|plainly|obviously|surely|(no | small | little) wonder]',
  '[;|,|— (that | this | it) (is | was) !what|why|how|not]',
  '[, (leaving | making | rendering | turning | enabling | allowing)]',
  '[:]'
])

/** The conclusion says itself that it is one: "…; support therefore works by …". */
const within = compilePatterns([';|:|,|and ..8! therefore|hence|thus|consequently'])

/** The premise follows these words up to a comma, or to the end when they stand inside. */
const grounds = compilePatterns([
  '[since|because|given|considering|as]',
  '[given|considering|seeing that] | [now that] | [to judge by|from] | [judging|going by|from] | [based on] | [in view of] | [in the? light of] | [, for !example|instance|a|an|all|him|her|them|us|me]'
])
/** Words that give grounds only where they open the sentence: "If X, then Y", "From X we know Y". */
const groundsFirst = compilePatterns([
  '[if|from|with|where|being|having|finding|seeing|looking|knowing|given|after|once] | [on the basis|strength of]'
])

/** "We can conclude from X that Y": the premise stands before "that". */
const derived = compilePatterns([
  '[~conclude|~infer|~deduce|~gather|~learn|~know|~tell|~see|~read ..1! from|by] ..20 that|:|how|why'
])

/** "From X we know that Y". */
const known = compilePatterns([
  '[<start> from|by] ..15 (we | you | one | it | they | I) ..2! (~know | ~learn | ~see | ~conclude | ~infer | ~tell | ~gather | ~follow)'
])

const colon = compilePatterns([':'])

/** "Evidence that Y comes from X": the conclusion stands before its ground. */
const backed = compilePatterns([
  '(evidence | proof | confirmation | demonstration) that|for|of ..20 [(~come | ~stem | ~derive) from | ~be provided by | ~lie in]'
])

/** A sentence that concludes from the one before. */
const opening = compilePatterns([
  'so|therefore|thus|hence|consequently|accordingly|evidently|clearly|plainly|obviously|surely|undoubtedly|unmistakably',
  '(that | this | it | which) is (therefore)? (why | how | proof | evidence | what)',
  '(this | that | these | it | which | (the | our) (finding | findings | result | results | effect | effects | scan | scans | data | image | images | map | overlap | difference | response | experiment | trial | study)) (thus | therefore | clearly | in turn | alone | also | only | in itself)? (means | mean | proves | prove | shows | show | demonstrates | demonstrate | confirms | confirm | explains | explain | implies | imply | reveals | reveal | establishes)',
  'it follows that',
  '(we | one | I) ..1! (conclude | concluded | infer | inferred | deduce)',
  '(no | small | little) wonder | (in other words) | (as a result) | (for this reason)',
  '(the | our) ..1! (conclusion | upshot | lesson | message | implication | moral) (is | :)'
])
/** How far into a sentence "therefore" may stand to speak of the sentence before. */
const openingWithin = 6
/** How far into a sentence such words may begin. */
const opensBy = 3

function range(passage: Passage, first: number, last: number): TokenSpan {
  const start = passage.tokens[first]?.start ?? 0
  return { first, last, start, end: passage.tokens[last - 1]?.end ?? start }
}

/** "What this means": the words join nothing. */
function asksWhat({ tokens }: Passage, link: TokenSpan): boolean {
  const before = [tokens[link.first]?.form, tokens[link.first - 1]?.form, tokens[link.first - 2]?.form]
  return before.includes('what')
}

/** "Since X, Y": the premise goes up to a comma. */
function upToComma(passage: Passage, sentence: Sentence, link: TokenSpan): Step[] {
  const { tokens } = passage
  return tokens
    .slice(link.last + 1, sentence.last)
    .flatMap((token, i) => {
      const comma = link.last + 1 + i
      if (token.form !== ',') return []
      return [{ premise: range(passage, link.last, comma), conclusion: range(passage, comma + 1, sentence.last), link }]
    })
    .slice(0, 2)
}

/** "Why X? Because Y.", "What does X tell us? That Y.": the answer rests on what the question takes for granted. */
function answerTo(passage: Passage, before: Sentence, sentence: Sentence): TokenSpan | undefined {
  const { tokens } = passage
  const asked = before.question === 'presupposing' && questionWords.has(tokens[before.first]?.form ?? '')
  const answered = answerWords.has(tokens[sentence.first]?.form ?? '')
  return asked && answered ? range(passage, sentence.first, sentence.first + 1) : undefined
}

const questionWords: ReadonlySet<string> = new Set(['why', 'what', 'how'])
const answerWords: ReadonlySet<string> = new Set(['because', 'that', 'by', 'thanks', 'to'])

/** The steps of every sentence, by its index: a fact about a block that rules share. */
export const stepsIn = ({ passage }: { readonly passage: Passage }): readonly (readonly Step[])[] =>
  passage.sentences.map((sentence) => stepsOf(passage, sentence))

/** Whether the words that join a step are denied or hedged; a mark alone says nothing. */
function isDenied(passage: Passage, link: TokenSpan, aspects: readonly Aspect[]): boolean {
  const { tokens } = passage
  const words = tokens.slice(link.first, link.last).some(({ kind }) => kind === 'word')
  return words && passage.judge(link, aspects).silent
}

/** What a rule takes for a premise and for a conclusion that the premise cannot carry. */
export interface Leap {
  readonly premise: Matcher
  readonly conclusion: Matcher
  /** What a premise must not hold. */
  readonly without?: Matcher
}

/**
 * A step from such a premise to such a conclusion of at most `longest` tokens, unless the words that join them are
 * denied or hedged.
 */
export function leapOf(
  view: { readonly passage: Passage; fact<Value>(fact: (reading: { readonly passage: Passage }) => Value): Value },
  sentence: Sentence,
  { premise, conclusion, without }: Leap,
  aspects: readonly Aspect[] = [],
  longest = Number.POSITIVE_INFINITY
): { readonly at: TokenSpan; readonly judge: TokenSpan } | undefined {
  const { passage } = view
  for (const step of view.fact(stepsIn)[sentence.index] ?? []) {
    if (step.conclusion.last - step.conclusion.first > longest) continue
    if (premise.match(passage.tokens, step.premise, passage.mentions).length === 0) continue
    if (without && without.match(passage.tokens, step.premise, passage.mentions).length > 0) continue
    const hits = conclusion.match(passage.tokens, step.conclusion, passage.mentions)
    const hit = foremost(passage, hits, aspects)
    if (!hit || isDenied(passage, step.link, aspects)) continue
    return { at: stretchOf(passage, sentence, step, hit), judge: hit }
  }
  return undefined
}

/** Of the places that fit, the first that is asserted; of those that begin there, the longest. */
function foremost(passage: Passage, hits: readonly Match[], aspects: readonly Aspect[]): TokenSpan | undefined {
  const asserted = hits.filter(({ focus }) => !passage.judge(focus, aspects).silent)
  const [first, ...others] = (asserted.length > 0 ? asserted : hits).map(({ focus }) => focus)
  return others.reduce(
    (best, next) => (best && next.first === best.first && next.last > best.last ? next : best),
    first
  )
}

/** The steps that a sentence takes, and the one from the sentence before to it. */
export function stepsOf(passage: Passage, sentence: Sentence): Step[] {
  const { tokens, mentions } = passage
  const steps: Step[] = []
  for (const { focus: link } of onward.match(tokens, sentence, mentions)) {
    if (link.first === sentence.first || asksWhat(passage, link)) continue
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
    } else steps.push(...upToComma(passage, sentence, link))
  }
  const start = { first: sentence.first, last: Math.min(sentence.last, sentence.first + 2) }
  for (const { focus: link } of groundsFirst.match(tokens, start, mentions))
    steps.push(...upToComma(passage, sentence, link))
  for (const { focus: link, span } of derived.match(tokens, sentence, mentions)) {
    const conclusion = range(passage, span.last, sentence.last)
    steps.push({ premise: range(passage, link.last, span.last - 1), conclusion, link })
  }
  for (const { focus: link, span } of known.match(tokens, sentence, mentions)) {
    const conclusion = range(passage, span.last, sentence.last)
    steps.push({ premise: range(passage, link.last, span.last - 2), conclusion, link })
  }
  // "They felt disgust: the insula was active."
  for (const { focus: link } of colon.match(tokens, sentence, mentions)) {
    const premise = range(passage, link.last, sentence.last)
    steps.push({ premise, conclusion: range(passage, sentence.first, link.first), link })
  }
  for (const { focus: link, span } of backed.match(tokens, sentence, mentions)) {
    const premise = range(passage, link.last, sentence.last)
    steps.push({ premise, conclusion: range(passage, span.first, link.first), link })
  }
  const before = passage.sentences[sentence.index - 1]
  const head = { first: sentence.first, last: Math.min(sentence.last, sentence.first + openingWithin) }
  const opened = opening.match(tokens, head, mentions).find(({ span }) => span.first <= sentence.first + opensBy)
  const link = before && (opened?.focus ?? answerTo(passage, before, sentence))
  if (before && link) steps.push({ premise: before, conclusion: sentence, link })
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
