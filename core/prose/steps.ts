// Steps from a premise to a conclusion: "X, so Y", "because X, Y", "X means that Y", "X. Therefore Y".
import * as links from './lexicon/step-links.ts'
import type { Aspect, Passage, Sentence, TokenSpan } from './model.ts'
import { compilePatterns, type Match, type Matcher } from './pattern.ts'
import { denies } from './query.ts'

/** One part of a passage given as the reason for another. */
export interface Step {
  readonly premise: TokenSpan
  readonly conclusion: TokenSpan
  /** The words that join them: a denial of these denies the step. */
  readonly link: TokenSpan
  /** Nothing says that one follows from the other: they stand side by side. */
  readonly beside?: true
  /** The conclusion is what the question before takes for granted: “Why did they weep? The insula was active.” */
  readonly asked?: true
}

const onward = compilePatterns(links.onward)
const within = compilePatterns(links.within)
const grounds = compilePatterns(links.grounds)
const groundsFirst = compilePatterns(links.groundsFirst)
const derived = compilePatterns(links.derived)
const known = compilePatterns(links.known)
const colon = compilePatterns([':'])
const backed = compilePatterns(links.backed)
const opening = compilePatterns(links.opening)
const adverbs = compilePatterns(links.adverbs)
const marks = compilePatterns(links.marks)
const yesOrNo = compilePatterns(links.yesOrNo)
const yes = compilePatterns(links.yes)

/** How far into a sentence "therefore" may stand to speak of the sentence before. */
const openingWithin = 6
/** How far into a sentence such words may begin. */
const opensBy = 3
/** How far into a sentence an adverb may stand that concludes from the sentence before. */
const adverbWithin = 14

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
  let depth = 0
  return tokens
    .slice(link.last + 1, sentence.last)
    .flatMap(({ form }, i) => {
      const comma = link.last + 1 + i
      // “As it rose in men (r = .34, p = .02), …”: a comma in brackets ends no premise.
      depth += form === '(' ? 1 : form === ')' ? -1 : 0
      if (form !== ',' || depth > 0) return []
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
  return words && passage.judge(link, [...aspects, 'certainty']).silent
}

/** First words of what stands beside a premise and concludes nothing from it. */
const openers: ReadonlySet<string> = new Set(
  'what how why whether which who but although though however yet no not nothing nobody none if when while by in for then next first finally'.split(
    ' '
  )
)

/** The numbers of the questions whether something is denied or asked, in the verdict. */
const presupposed: ReadonlySet<number> = new Set([4, 6])

/** What a rule takes for a premise and for a conclusion that the premise cannot carry. */
export interface Leap {
  readonly premise: Matcher
  readonly conclusion: Matcher
  /** What a premise must not hold. */
  readonly without?: Matcher
  /** Statements side by side will do, where the second is at most so many tokens long. */
  readonly beside?: number
  /** What is a conclusion only where words say that it is drawn. */
  readonly drawn?: Matcher
}

/** Whether words say that the one follows from the other: "so", "because", "which is why", not "if", "when" or a mark. */
export function isDrawn({ tokens }: Passage, { link, beside, asked }: Step): boolean {
  if (beside || asked) return false
  const words = tokens.slice(link.first, link.last).filter(({ kind }) => kind === 'word')
  return words.length > 0 && !loosely.has(words[0]?.form ?? '')
}

/** Words that join a setting to what happens in it. */
const loosely: ReadonlySet<string> = new Set(
  'if from with where being having finding looking after once when whenever ever as to making leaving letting giving'.split(
    ' '
  )
)

/**
 * A step from such a premise to such a conclusion of at most `longest` tokens, unless the words that join them are
 * denied or hedged.
 */
export function leapOf(
  view: { readonly passage: Passage; fact<Value>(fact: (reading: { readonly passage: Passage }) => Value): Value },
  sentence: Sentence,
  { premise, conclusion, without, beside = 0, drawn }: Leap,
  aspects: readonly Aspect[] = [],
  longest = Number.POSITIVE_INFINITY
): { readonly at: TokenSpan; readonly judge: TokenSpan; readonly step: Step } | undefined {
  const { passage } = view
  for (const step of view.fact(stepsIn)[sentence.index] ?? []) {
    const limit = step.beside ? Math.min(beside, longest) : longest
    if (step.conclusion.last - step.conclusion.first > limit) continue
    const has = (matcher: Matcher, at: TokenSpan): boolean =>
      matcher.match(passage.tokens, at, passage.mentions).length > 0
    if (!has(premise, step.premise) || (without && has(without, step.premise))) continue
    // What stands beside a premise and is one itself, or asks something, concludes nothing.
    if (
      step.beside &&
      (openers.has(passage.tokens[step.conclusion.first]?.form ?? '') || denies(passage, step.conclusion))
    )
      continue
    if (step.beside && (has(premise, step.conclusion) || (without && has(without, step.conclusion)))) continue
    const hits = conclusion.match(passage.tokens, step.conclusion, passage.mentions)
    if (drawn && isDrawn(passage, step)) hits.push(...drawn.match(passage.tokens, step.conclusion, passage.mentions))
    if (step.asked) {
      const ground = premise.match(passage.tokens, step.premise, passage.mentions)[0]?.focus
      if (!ground || hits.length === 0) continue
      return { at: step.premise.last - step.premise.first > answer ? ground : step.premise, judge: ground, step }
    }
    const hit = foremost(passage, hits, aspects)
    if (!hit || isDenied(passage, step.link, aspects)) continue
    return {
      at: stretchOf(passage, sentence, step, hit),
      judge: answers(passage, step, hit) || isProven(passage, step, hit, aspects) ? step.link : hit,
      step
    }
  }
  return undefined
}

/**
 * "This tells us how much …", "…, which explains why patients fail to …": what would be an open question, or a lack, is
 * what the premise is said to explain.
 */
function answers(passage: Passage, { link, conclusion }: Step, hit: TokenSpan): boolean {
  const { tokens } = passage
  const asking = [link.last - 1, conclusion.first].some((at) =>
    /^(?:how|why|what|where|who)$/.test(tokens[at]?.form ?? '')
  )
  return asking && presupposed.has(passage.judge(hit, []).question)
}

/** “That X governs Y was demonstrated in a trial of Z”: what keeps the conclusion at a distance is the step itself. */
function isProven(passage: Passage, step: Step, hit: TokenSpan, aspects: readonly Aspect[]): boolean {
  const { premise, link, conclusion } = step
  const { silent, at } = passage.judge(hit, aspects)
  if (!silent || at === undefined) return false
  // “From the signal it can be told that …”: what joins the two stands between them.
  if (link.last <= premise.first && premise.last <= conclusion.first)
    return at.start >= premise.end && at.end <= conclusion.start
  return link.first >= conclusion.last && at.start < link.end && at.end > link.start
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

/** “Since the early eighties”, “since 1998”: a time, no ground. */
function isTime({ tokens }: Passage, link: TokenSpan): boolean {
  if (tokens[link.last - 1]?.form !== 'since') return false
  const [next, after] = [tokens[link.last], tokens[link.last + 1]]
  return next?.kind === 'number' || times.has(next?.form === 'the' ? (after?.form ?? '') : (next?.form ?? ''))
}

/** Words that a time begins with. */
const times: ReadonlySet<string> = new Set(
  'adolescence antiquity at beginning birth childhood dawn days discovery early eighties end fifties first infancy last late mid nineties seminal seventies sixties start then time times turn'.split(
    ' '
  )
)

/** “They smiled as they looked”, “the same as”: within a sentence “as” gives a ground behind a comma only. */
function isLoose({ tokens }: Passage, sentence: Sentence, link: TokenSpan): boolean {
  if (link.last - link.first !== 1 || link.first <= sentence.first + 1) return false
  const [before, word] = [tokens[link.first - 1]?.form ?? '', tokens[link.first]?.form ?? '']
  return (word === 'as' && !/^[,;:—–(]$/.test(before)) || (word === 'considering' && before === 'worth')
}

/** What stands before a colon in so few words is a label, no conclusion: “Negative emotion: …”. */
const label = 2

/** What a colon is followed by where no ground follows: the first item of a list, a concession. */
const setsOff: ReadonlySet<string> = new Set(['(', 'though', 'although', 'but', 'while'])

/** "Tablets were given": no ground is named. */
function isPassive({ tokens }: Passage, link: TokenSpan): boolean {
  return (
    tokens[link.first]?.form === 'given' &&
    /^(?:is|are|was|were|be|been|being)$/.test(tokens[link.first - 1]?.form ?? '')
  )
}

/** What authors decide on: its grounds are reasons, not findings ("We included it because earlier work …"). */
const decisions = compilePatterns([
  '(we|I) (have | had | also | then | first | here | thus | therefore | only | further | additionally)? ..1! (~include | ~choose | ~select | ~use | ~focus | ~exclude | ~restrict | ~control | ~adjust | ~test | ~examine | ~analyse | ~analyze | ~expect | ~hypothesise | ~hypothesize | ~predict | ~measure | ~add | ~adopt | ~decide | ~opt | ~limit | ~collect | ~recruit | ~match | ~prefer)'
])

/** Whether the authors tell what they did or expected in this stretch. */
function isDecision({ tokens, mentions }: Passage, at: TokenSpan): boolean {
  return decisions.match(tokens, at, mentions).length > 0
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
    if (isPassive(passage, link) || isTime(passage, link) || isLoose(passage, sentence, link)) continue
    if (link.first > sentence.first + 1) {
      const conclusion = range(passage, sentence.first, link.first)
      if (isDecision(passage, conclusion)) continue
      steps.push({ premise: range(passage, link.last, sentence.last), conclusion, link })
    } else steps.push(...upToComma(passage, sentence, link))
  }
  const start = { first: sentence.first, last: Math.min(sentence.last, sentence.first + 2) }
  for (const { focus: link } of groundsFirst.match(tokens, start, mentions))
    if (!isTime(passage, link)) steps.push(...upToComma(passage, sentence, link))
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
    if (setsOff.has(tokens[link.last]?.form ?? '') || link.first - sentence.first <= label) continue
    const premise = range(passage, link.last, sentence.last)
    steps.push({ premise, conclusion: range(passage, sentence.first, link.first), link })
  }
  for (const { focus: link } of backed.match(tokens, sentence, mentions)) {
    const premise = range(passage, link.last, sentence.last)
    steps.push({ premise, conclusion: range(passage, sentence.first, link.first), link })
  }
  return [...steps, ...fromBefore(passage, sentence), ...sideBySide(passage, sentence)]
}

/** The step from the sentence before to this one. */
function fromBefore(passage: Passage, sentence: Sentence): Step[] {
  const { tokens, mentions } = passage
  const before = passage.sentences[sentence.index - 1]
  if (!before) return []
  const head = { first: sentence.first, last: Math.min(sentence.last, sentence.first + openingWithin) }
  const opened = opening.match(tokens, head, mentions).find(({ span }) => span.first <= sentence.first + opensBy)
  const early = { first: sentence.first, last: Math.min(sentence.last, sentence.first + adverbWithin) }
  const link = opened?.focus ?? adverbs.match(tokens, early, mentions)[0]?.focus ?? answerTo(passage, before, sentence)
  const nothing = range(passage, sentence.first, sentence.first)
  const told: Step = link
    ? { premise: before, conclusion: sentence, link }
    : { premise: before, conclusion: sentence, link: nothing, beside: true }
  const answered = affirmed(passage, sentence)
  if (answered) return [told, answered]
  return asksFor(passage, before, sentence)
    ? [told, { premise: sentence, conclusion: before, link: nothing, asked: true }]
    : [told]
}

/** An answer of so few words is shown whole. */
const answer = 12

/** How long a question may be of which the next sentence is heard as the answer. */
const shortly = 16

/** "How do we know that they were sad? Their insula fired": the ground is given as an answer. */
function asksFor({ tokens }: Passage, before: Sentence, sentence: Sentence): boolean {
  const asks = before.question === 'presupposing' && questionWords.has(tokens[before.first]?.form ?? '')
  return asks && sentence.question === 'no' && before.last - before.first <= shortly
}

/** “Does it govern mood? Yes. Its receptors lie there”: what was asked is told with the yes, and a ground follows. */
function affirmed(passage: Passage, sentence: Sentence): Step | undefined {
  const { tokens, mentions, sentences } = passage
  const yesIn = (at: Sentence): Match | undefined => yes.match(tokens, at, mentions)[0]
  const before = sentences[sentence.index - 1]
  const apart = before && before.last - before.first <= briefly && yesIn(before) ? before : undefined
  const question = apart ? sentences[apart.index - 1] : before
  const from = apart ? sentence.first : (yesIn(sentence)?.focus.last ?? sentence.last)
  if (!question || sentence.last - from <= label || question.last - question.first > shortly) return undefined
  if (tokens[question.last - 1]?.form !== '?' || !yesOrNo.match(tokens, question, mentions)[0]) return undefined
  const nothing = range(passage, sentence.first, sentence.first)
  return { premise: range(passage, from, sentence.last), conclusion: question, link: nothing, asked: true }
}

/** How long a mere “Yes, it does.” may be. */
const briefly = 6

/** Statements joined by a mark alone: "The insula fired; they felt sick". */
function sideBySide(passage: Passage, sentence: Sentence): Step[] {
  return marks.match(passage.tokens, sentence, passage.mentions).map(({ focus: link }) => ({
    premise: range(passage, sentence.first, link.first),
    conclusion: range(passage, link.last, sentence.last),
    link,
    beside: true
  }))
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
