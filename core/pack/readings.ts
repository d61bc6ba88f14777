// Questions about what is read from a sample or a picture: what was taken, what it is said to show, what answers that.

import type { Aspect, Clause, Passage, Sentence, TokenSpan } from '../prose/model.ts'
import { compilePatterns, type Match, type Matcher } from '../prose/pattern.ts'
import type { BlockRule, BlockView, Report } from '../rule.ts'
import { firstWhere } from '../text/search.ts'
import { compileRule } from './compile.ts'
import type { RuleData } from './data.ts'
import { announces, isUntold, saysNothing } from './untold.ts'

/** One question. Every part is a list of patterns of which one must occur, wherever it stands in the sentence. */
interface Question {
  /** Key of `messages`. */
  readonly message: string
  /** What must be named; a part may be named in the sentence before when this one points back. */
  readonly of: readonly (readonly string[])[]
  /** The words that lead from what was sampled to what it is taken to show. */
  readonly link: readonly string[]
  /** What it is taken to show. */
  readonly to?: readonly string[]
  /** The sentence must hold none of these. */
  readonly unless?: readonly string[]
  /** The paragraph must hold none of these. */
  readonly never?: readonly string[]
  /** Whether it minds what is claimed of people, and not what was done with them in a study. */
  readonly asserted?: boolean
  /** Steps to move the severity, where the words say less than those of the other questions. */
  readonly steps?: number
}

interface Compiled {
  readonly message: string
  readonly steps: number
  readonly asserted: boolean | undefined
  readonly of: readonly Matcher[]
  readonly link: Matcher
  readonly to: Matcher | undefined
  readonly unless: Matcher
  readonly never: Matcher
}

const pointsBack = compilePatterns([
  'it|its|they|their|them|this|that|these|those|he|she|his|her|the|there|low|high|lower|higher|values|levels'
])

/** How a sentence answers the question before it: “Find out”, “It can”, “gives the answer”. */
const answers = compilePatterns([
  '~@read|(~find out)|answer|answers|~ask|~check|~try|~order|~send|~spit|~pee|~book|~look|~deliver|~bring|~put|~restore|~fill|~hold|~give|yes|(<start> from|by|with|through|in|on|thanks|because)|(it ~do)|(it can)|~knows|verdict|clear|(~have|~get ..4! tested|checked|measured|analysed|analyzed)'
])

/** A question that asks for a reading and not whether there is one. */
const wanted = compilePatterns(['how|what ~do|can|could|would'])

/** Words that draw a conclusion: a denial in what follows them is no part of a reading. */
const concluding = /^(?:so|hence|therefore|thus|consequently|because|since|and)$/

/** The sample or its reading, taken up by a neighbour. */
const sampled = compilePatterns([
  'sample|samples|measurement|measurements|measure|test|tests|reading|readings|reliability|validity|validated'
])

/** Cues by which a neighbour takes back or limits what a sentence says. */
const limiting = new Set(['negation', 'rejection', 'caveat'])
/** Those by which the sentence before does: “It cannot say why. What it does show is …” denies something else. */
const limitingBefore = new Set(['rejection', 'caveat'])

/** Words that put a thing aside: “with no questionnaire”, “not by PET”. */
const aside = compilePatterns([
  'without|neither|nor ..1!',
  '(rather than | instead of) ..1!',
  'with|and|but no ..1!',
  'not|never repeated|averaged|replicated',
  'not by|with|from|through|of|in|for|on|via|a|an ..1!'
])

function compiled(question: Question): Compiled {
  return {
    message: question.message,
    steps: question.steps ?? 0,
    asserted: question.asserted,
    of: question.of.map((part) => compilePatterns(part)),
    link: compilePatterns(question.to ? [...question.link, '→|⇒'] : question.link),
    to: question.to && compilePatterns(question.to),
    unless: compilePatterns(question.unless ?? []),
    never: compilePatterns(question.never ?? [])
  }
}

function hits(matcher: Matcher, view: BlockView, sentence?: TokenSpan): Match[] {
  return matcher.match(view.passage.tokens, sentence, view.passage.mentions)
}

/** Whether something that would answer the question stands there, and is not put aside. */
function holds(matcher: Matcher, view: BlockView, within?: TokenSpan): boolean {
  const found = hits(matcher, view, within)
  if (found.length === 0) return false
  const put = hits(aside, view, within).map(({ span }) => span)
  return found.some(({ span }) => !put.some((a) => a.first < span.first && span.first <= a.last))
}

/** The stretch from the first to the last of some places. */
function stretch({ passage }: BlockView, places: readonly TokenSpan[]): TokenSpan {
  const first = Math.min(...places.map((p) => p.first))
  const last = Math.max(...places.map((p) => p.last))
  return { first, last, start: passage.tokens[first]?.start ?? 0, end: passage.tokens[last - 1]?.end ?? 0 }
}

/** Where each part is named: in the sentence, or ([]) in the one before when this one points back to it. */
function named(question: Compiled, view: BlockView, sentence: Sentence): Match[][] | undefined {
  const before = view.passage.sentences[sentence.index - 1]
  const parts: Match[][] = []
  for (const part of question.of) {
    const here = hits(part, view, sentence)
    if (here.length === 0) {
      if (!before || hits(part, view, before).length === 0 || hits(pointsBack, view, sentence).length === 0) return
    }
    parts.push(here)
  }
  return parts
}

/** “That is no translation, but the principle holds: …”: what is said behind a “but” takes the denial before it back. */
function isBeyond({ passage }: BlockView, sentence: Sentence, at: TokenSpan): boolean {
  const own = passage.cues.filter((cue) => cue.sentence === sentence.index && limiting.has(cue.class))
  if (own.some((cue) => cue.of === 'previous' || cue.first >= at.first)) return false
  const last = Math.max(...own.map((cue) => cue.last))
  return passage.tokens.slice(last, at.first).some(({ form }) => form === 'but')
}

/** Whether a neighbour denies, rejects or limits the reading: it speaks of the same things and has such a cue. */
function answered(question: Compiled, view: BlockView, sentence: Sentence): boolean {
  const { sentences, cues } = view.passage
  return [sentence.index - 1, sentence.index + 1].some((index) => {
    const near = sentences[index]
    const limits = index < sentence.index ? limitingBefore : limiting
    if (!near || !cues.some((cue) => cue.sentence === index && limits.has(cue.class))) return false
    const spoken = [
      question.link,
      ...(question.to ? [question.to] : []),
      ...(index > sentence.index ? [...question.of, sampled] : [])
    ]
    return spoken.some((matcher) => hits(matcher, view, near).some(({ span }) => !isBeyond(view, near, span)))
  })
}

/** What stands between the link and its object opens a clause of its own: a “not” in there is part of the reading. */
function opensClause({ passage }: BlockView, sentence: Sentence, link: TokenSpan, to: TokenSpan): boolean {
  // “Whether you are stressed can be read from your hair”: the question is what is read.
  if (to.last <= link.first && /^(?:whether|how|what|who)$/.test(passage.tokens[sentence.first]?.form ?? ''))
    return true
  // A link with a gap may reach over its object: “from the blood how much of it the brain makes”.
  const reachesOver = link.first <= to.first && to.first < link.last
  const between = passage.tokens.slice(reachesOver ? link.first : link.last - 1, to.first + 1)
  if (between.some((token) => token.form === ';')) return false
  return between.some((token) => /^(?:that|how|whether|if|who|so|which|because|why|what|:)$/.test(token.form))
}

function isDenied(view: BlockView, at: TokenSpan): boolean {
  return view.passage.judge(at).stance === 'denied'
}

/** “So we conclude nothing about the brain”: what follows a concluding word is denied. */
function concludesNot(view: BlockView, link: TokenSpan, to: TokenSpan): boolean {
  return concluding.test(view.passage.tokens[link.first]?.form ?? '') && isDenied(view, to)
}

/** A link that is a sign (“=”, “:”, “(”) and no word: then its sides are judged. */
function isSign({ passage }: BlockView, link: TokenSpan): boolean {
  return passage.tokens[link.first]?.kind === 'punct'
}

/** The statement of each token of a sentence: its main clause, or the one after “and”, “but”, with what hangs on it. */
function statementsOf({ clauses }: Passage, sentence: Sentence): readonly number[] {
  const own = clauses.filter((clause) => clause.sentence === sentence.index)
  const roots = new Map<number, number>()
  for (const { index, kind, parent } of own) {
    roots.set(index, kind === 'coordinate' ? index : (roots.get(parent) ?? index))
  }
  const statements: number[] = []
  const open: Clause[] = []
  let next = 0
  for (let token = sentence.first; token < sentence.last; token++) {
    for (let clause = own[next]; clause && clause.first <= token; clause = own[++next]) open.push(clause)
    while ((open.at(-1)?.last ?? token + 1) <= token) open.pop()
    statements.push(roots.get(open.at(-1)?.index ?? -1) ?? -1)
  }
  return statements
}

/** How many words lie between the link and its object; a link behind its object is a little further off. */
function apart(link: TokenSpan, to: TokenSpan): number {
  if (link.last <= to.first) return to.first - link.last
  return to.last <= link.first ? link.first - to.last + 2 : 0
}

/** The link that stands closest to its object, of those next to it; `links` in the order of the text. */
function nearest(links: readonly TokenSpan[], to: TokenSpan): TokenSpan | undefined {
  const behind = firstWhere(links, ({ first }) => first >= to.first)
  const near = links.slice(Math.max(0, behind - neighbours), behind + neighbours)
  const [first, ...others] = near
  return others.reduce((best, link) => (best && apart(link, to) < apart(best, to) ? link : best), first)
}

/** How many links before and behind an object may be the closest one: they overlap. */
const neighbours = 4

/** Whether a link, or what leads up to it within its statement, is denied or left open. */
function hushedFrom(
  view: BlockView,
  sentence: Sentence,
  links: readonly TokenSpan[],
  silent: (at: TokenSpan) => boolean
): (link: TokenSpan) => boolean {
  const statements = statementsOf(view.passage, sentence)
  const statementOf = (at: TokenSpan): number => statements[at.first - sentence.first] ?? -1
  const from = new Map<number, number>()
  for (const link of links) {
    const statement = statementOf(link)
    if (from.has(statement) || isSign(view, link)) continue
    if (silent(link) || saysNothing(view.passage, link)) from.set(statement, link.first)
  }
  return (link) => (from.get(statementOf(link)) ?? link.first + 1) <= link.first
}

/** Words that take up what another statement named, or draw a conclusion from it; a colon does so too. */
const takesUp =
  /^(?:there|it|its|they|their|them|this|that|these|those|which|whose|he|she|his|her|you|your|so|hence|thus|therefore|thereby|because|since|means?|must|now)$/

/** “Take it and feel the calm”: what is promised for doing it is no statement of its own. */
const promised = /^(?:feel|sense|watch|see|enjoy|notice|experience|discover|learn)$/

/** Whether link and object stand in a statement of their own, without any part and without a word that takes one up. */
function standsApart({ passage }: BlockView, sentence: Sentence, pair: Pair, parts: readonly Match[][]): boolean {
  const statements = statementsOf(passage, sentence)
  const statementOf = (at: TokenSpan): number => statements[at.first - sentence.first] ?? -1
  const own = statementOf(pair.link)
  if (pair.to && statementOf(pair.to) !== own) return false
  if (goesOnWith(passage, pair.link)) return false
  const spans = parts.flatMap((part) => part.map(({ span }) => span))
  if (spans.length === 0 || spans.some((span) => statementOf(span) === own)) return false
  const words = passage.tokens.slice(sentence.first, sentence.last)
  return !words.some(
    ({ form }, i) =>
      form === ':' ||
      (statements[i] === own && takesUp.test(form)) ||
      (form === 'and' && promised.test(words[i + 1]?.form ?? ''))
  )
}

/** “Cortisol was taken once and served as …”: a verb without a subject of its own goes on with the one before. */
function goesOnWith({ tokens }: Passage, link: TokenSpan): boolean {
  let at = link.first - 1
  while (link.first - at < 5 && carriedOver.test(tokens[at]?.form ?? '')) at--
  return /^(?:and|or)$/.test(tokens[at]?.form ?? '')
}

/** What may stand between “and” and a verb that goes on with a subject. */
const carriedOver = /^(?:was|were|is|are|be|been|has|have|had|can|could|will|would|then|also|later|now|even|[a-z]+ly)$/

/** So many words may lie between a link and its object, and between them and what was sampled. */
const reach = { object: 12, part: 24 }

/** How many of the words between two places stand in a clause put in by the way: “…, which is set early, …”. */
function inserted({ clauses }: Passage, sentence: Sentence, a: TokenSpan, b: TokenSpan): number {
  const [from, to] = a.last <= b.first ? [a.last, b.first] : [b.last, a.first]
  return clauses
    .filter((clause) => clause.sentence === sentence.index && aparte.has(clause.kind))
    .filter((clause) => from <= clause.first && clause.last <= to)
    .reduce((longest, clause) => Math.max(longest, clause.last - clause.first), 0)
}

const aparte: ReadonlySet<Clause['kind']> = new Set(['relative', 'parenthesis'])

/** Whether link, object and every part that the sentence names stand close enough together to be one statement. */
function standsTogether(
  { passage }: BlockView,
  sentence: Sentence,
  { link, to }: Pair,
  parts: readonly Match[][]
): boolean {
  if (to && apart(link, to) - inserted(passage, sentence, link, to) > reach.object) return false
  const places = to ? [link, to] : [link]
  return parts.every(
    (part) => part.length === 0 || part.some(({ span }) => places.some((place) => apart(place, span) <= reach.part))
  )
}

/** A link and what it leads to. */
interface Pair {
  readonly link: TokenSpan
  readonly to: TokenSpan | undefined
}

/** Where one of some words reads something: what only announces a finding does not. */
function readIn(matcher: Matcher, view: BlockView, sentence: Sentence): Match[] {
  const announced = new Set(hits(announces, view, sentence).map(({ focus }) => focus.first))
  return hits(matcher, view, sentence).filter(({ span }) => !announced.has(span.first))
}

/** The answer to one question for one sentence. */
function ask(question: Compiled, view: BlockView, sentence: Sentence, aspects: readonly Aspect[]): Report | undefined {
  const { passage } = view
  const parts = named(question, view, sentence)
  if (!parts || holds(question.unless, view, sentence) || holds(question.never, view)) return undefined
  const links = readIn(question.link, view, sentence).map(({ span }) => span)
  const objects = question.to && hits(question.to, view, sentence).map(({ span }) => span)
  const targets = objects?.filter((span) => !isUntold(passage, span))
  if (links.length === 0 || targets?.length === 0 || answered(question, view, sentence)) return undefined
  const silent = (at: TokenSpan): boolean => passage.judge(at, aspects).silent
  if (!targets && parts.some((part) => part.length > 0 && part.every(({ span }) => isDenied(view, span))))
    return undefined
  const hushed = hushedFrom(view, sentence, links, silent)
  const fits = (link: TokenSpan, to: TokenSpan): boolean =>
    !hushed(link) && ((opensClause(view, sentence, link, to) && !concludesNot(view, link, to)) || !silent(to))
  const pair = targets
    ? targets
        .map((to) => ({ to, link: nearest(links, to) ?? to }))
        .sort((a, b) => apart(a.link, a.to) - apart(b.link, b.to))
        .find((pair) => fits(pair.link, pair.to) && standsTogether(view, sentence, pair, parts))
    : links.filter((link) => !hushed(link)).map((link) => ({ link, to: undefined }))[0]
  if (!pair || !standsTogether(view, sentence, pair, parts) || standsApart(view, sentence, pair, parts))
    return undefined
  const { link, to } = pair
  const places = [link, ...(to ? [to] : []), ...parts.flatMap((part) => part.slice(0, 1).map((m) => m.span))]
  return {
    at: stretch(view, places),
    judge: isSign(view, link) ? (to ?? places.at(-1) ?? link) : link,
    message: question.message,
    ...assertedBy(question)
  }
}

function assertedBy({ asserted }: Compiled): Pick<Report, 'asserted'> {
  return asserted === undefined ? {} : { asserted }
}

/** A question that is asked and answered: “How stressed are you? A strand of hair tells.” */
function askedAndAnswered(
  question: Compiled,
  view: BlockView,
  sentence: Sentence,
  aspects: readonly Aspect[]
): Report | undefined {
  const { sentences, tokens } = view.passage
  const before = sentences[sentence.index - 1]
  if (!before || !question.to || tokens[before.last - 1]?.form !== '?') return undefined
  if (before.last - before.first > 16 || sentence.last - sentence.first > 20) return undefined
  const both = { ...sentence, first: before.first, start: before.start }
  if (holds(question.unless, view, both) || holds(question.never, view)) return undefined
  const parts = question.of.map((part) => hits(part, view, both))
  if (parts.some((part) => part.length === 0) || hits(question.to, view, both).length === 0) return undefined
  const fromSample = question.of.some((part) => hits(part, view, sentence).length > 0)
  // “What does it tell the doctor? That …”, “How do we know? …”: the question itself asks for a reading.
  const asked = hits(wanted, view, before).length > 0 ? hits(question.link, view, before) : []
  const isAnswer = fromSample || (asked.length > 0 && hits(question.to, view, sentence).length > 0)
  const [link] = [...readIn(answers, view, sentence), ...readIn(question.link, view, sentence), ...asked]
  if (!isAnswer || !link || view.passage.judge(link.span, aspects).silent) return undefined
  if (view.passage.cues.some((cue) => cue.sentence === sentence.index && limiting.has(cue.class))) return undefined
  const last = tokens[sentence.last - 1]?.kind === 'punct' ? sentence.last - 1 : sentence.last
  const first = sentence.first
  return {
    at: stretch(view, [{ first, last, start: sentence.start, end: sentence.end }]),
    judge: link.span,
    message: question.message,
    ...assertedBy(question)
  }
}

/** A rule that is data, with questions besides its phrases: a question speaks where no phrase did. */
export function asking(data: RuleData, questions: readonly Question[]): BlockRule {
  const phrases = compileRule(data)
  const all = questions.map(compiled)
  return {
    ...phrases,
    *check(view) {
      const found = [...phrases.check(view)]
      yield* found
      for (const sentence of view.passage.sentences) {
        if (found.some(({ at }) => at.start >= sentence.start && at.start < sentence.end)) continue
        for (const question of all) {
          const report =
            ask(question, view, sentence, phrases.aspects) ??
            askedAndAnswered(question, view, sentence, phrases.aspects)
          if (report) yield question.steps === 0 ? report : { ...report, steps: question.steps }
          if (report) break
        }
      }
    }
  }
}
