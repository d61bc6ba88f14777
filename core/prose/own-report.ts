// Whether a stretch of a sentence reports what the authors of a study meant to do, did or saw: such words tell of one
// study, in the past or as a plan, and claim nothing of people and brains in general. What the authors conclude from
// their results, in the present tense, does.
import type { SectionKind } from '../document/document.ts'
import { finiteVerbs, LEXICAL, NONE } from './finite.ts'
import * as wordings from './lexicon/own-report.ts'
import type { Clause, Passage, Sentence, TokenSpan } from './model.ts'
import { isPastForm } from './own-work.ts'
import { compilePatterns, type Match, type Matcher } from './pattern.ts'
import { cites } from './query.ts'

/** What is reported: an aim, what a study was about, what was done or will be, what came out. */
export interface OwnReport {
  readonly kind: 'aim' | 'topic' | 'method' | 'result'
  readonly at: TokenSpan
}

const aims = compilePatterns(wordings.aims)
const topics = compilePatterns([...wordings.topics, ...wordings.kinds])
const kinds = compilePatterns(wordings.kinds)
const methods = compilePatterns(wordings.methods)
const ownResults = compilePatterns(wordings.ownResults)
const others = compilePatterns(wordings.others)
const concluding = compilePatterns(wordings.concluding)
const naming = compilePatterns(wordings.naming)

/** Sections that tell of the study at hand unless they say otherwise. */
const ownSections: ReadonlySet<SectionKind> = new Set(['abstract', 'results', 'conclusion'])

/** What a stretch reports of the authors’ own study, if that is all it does. */
export function ownReport(passage: Passage, at: TokenSpan, section: SectionKind): OwnReport | undefined {
  const sentence = passage.sentences.find(({ last }) => at.first < last)
  if (sentence === undefined || sentence.question !== 'no') return undefined
  return (
    aimAt(passage, sentence, at) ??
    topicAt(passage, sentence, at) ??
    methodAt(passage, sentence, at) ??
    resultAt(passage, sentence, at, section)
  )
}

function matchesIn(matcher: Matcher, { tokens, mentions }: Passage, range: { first: number; last: number }): Match[] {
  return matcher.match(tokens, range, mentions)
}

/** The clause in which a stretch begins; what stands in brackets belongs to the clause around it. */
function clauseAt({ clauses }: Passage, sentence: Sentence, at: TokenSpan): Clause | undefined {
  let found: Clause | undefined
  for (const clause of clauses) {
    if (clause.sentence !== sentence.index || clause.kind === 'parenthesis') continue
    if (clause.first <= at.first && at.first < clause.last) found = clause
  }
  return found
}

/** “We sought to test whether A could …, and be …”: but what a side remark takes for granted is told. */
function aimAt(passage: Passage, sentence: Sentence, at: TokenSpan): OwnReport | undefined {
  const aim = matchesIn(aims, passage, sentence).find(({ focus }) => focus.last <= at.first)
  if (aim === undefined) return undefined
  for (let clause = clauseAt(passage, sentence, at); clause; clause = passage.clauses[clause.parent]) {
    if (clause.first < aim.focus.first) break
    if (clause.kind === 'relative' || (clause.kind === 'subordinate' && !/^(?:if|whether)$/.test(clause.opener)))
      return undefined
    if (clause.kind === 'coordinate' && hasSubject(passage, clause)) return undefined
  }
  return { kind: 'aim', at: aim.span }
}

/** “…, and stress rises” tells; “…, and 3. show a rise” goes on with what is aimed at: its first word is a verb. */
function hasSubject({ tokens }: Passage, { first, last }: Clause): boolean {
  for (let index = first; index < last; index++) {
    const token = tokens[index]
    if (token?.kind === 'word' && !joining.has(token.form)) return !isBareVerb(tokens, index)
  }
  return false
}

/** “Show a rise”, “be applied”: a verb with its object, and nobody before it. */
function isBareVerb(tokens: Passage['tokens'], index: number): boolean {
  if (tokens[index]?.form === 'be' || /^(?:an?|the|its|their)$/.test(tokens[index + 1]?.form ?? '')) return true
  return finiteVerbs(tokens.slice(index, index + 1))[0] !== NONE
}

const joining: ReadonlySet<string> = new Set(['and', 'or', 'but', 'to', 'then', 'also', 'thus', 'thereby', 'finally'])

/** “A review of training on memory”, “many types of training such as …”: a subject, of which nothing is said. */
function topicAt(passage: Passage, sentence: Sentence, at: TokenSpan): OwnReport | undefined {
  const says = finiteVerbs(passage.tokens.slice(at.first, at.last)).some((kind) => kind !== NONE)
  const topic = matchesIn(says ? kinds : topics, passage, sentence).find(
    ({ span }) => span.last <= at.first && at.first - span.last <= nearTopic
  )
  return topic && { kind: 'topic', at: topic.span }
}

/** So many words (“the”, “early”) may stand between “review of” and what it is about. */
const nearTopic = 2

/** “We gave ten patients …”, “all patients will have completed …”: told in the clause of the stretch itself. */
function methodAt(passage: Passage, sentence: Sentence, at: TokenSpan): OwnReport | undefined {
  const clause = clauseAt(passage, sentence, at)
  if (clause === undefined || clause.kind === 'participle') return undefined
  const inside = (index: number): boolean => clauseAt(passage, sentence, spanAt(passage, index)) === clause
  const method = matchesIn(methods, passage, clause).find(
    ({ span }) => span.first >= clause.first && inside(span.first) && inside(span.last - 1)
  )
  if (method === undefined || (clause.kind === 'relative' && isOver(passage, method.span, at))) return undefined
  if (matchesIn(others, passage, { first: sentence.first, last: method.span.first }).length > 0) return undefined
  return { kind: 'method', at: method.span }
}

/** “The calm, which we assessed by interview, is due to …”: behind the comma the verb of the main clause follows. */
function isOver({ tokens }: Passage, method: TokenSpan, at: TokenSpan): boolean {
  for (let index = method.last; index < at.first; index++)
    if (tokens[index]?.form === ',' && finiteVerbs(tokens.slice(index + 1, index + 2))[0] !== NONE) return true
  return false
}

/** What came out, in the past: that it was the authors who saw it is said, or told by the section. */
function resultAt(passage: Passage, sentence: Sentence, at: TokenSpan, section: SectionKind): OwnReport | undefined {
  const clause = clauseAt(passage, sentence, at)
  const verb = clause && verbOf(passage, clause)
  if (clause === undefined || clause.kind === 'participle' || verb === undefined || !isPast(passage, verb))
    return undefined
  const own = matchesIn(ownResults, passage, sentence).find(({ span }) => span.first <= at.first)
  if (own === undefined && (!ownSections.has(section) || cites(passage, sentence))) return undefined
  if (matchesIn(concluding, passage, { first: sentence.first, last: at.first }).length > 0) return undefined
  if (matchesIn(others, passage, sentence).length > 0 || matchesIn(naming, passage, at).length > 0) return undefined
  return { kind: 'result', at: own?.span ?? spanAt(passage, verb.index) }
}

function spanAt({ tokens }: Passage, index: number): TokenSpan {
  const { start = 0, end = start } = tokens[index] ?? {}
  return { first: index, last: index + 1, start, end }
}

/** A finite verb, and what kind of one it is where it stands: “found” alone may be none. */
interface Verb {
  readonly index: number
  readonly kind: number
}

/** The first finite verb of a clause that stands in none of the clauses inside it. */
function verbOf(passage: Passage, clause: Clause): Verb | undefined {
  const found = finiteVerbs(passage.tokens.slice(clause.first, clause.last))
  const inner = passage.clauses.filter((other) => other.parent === clause.index)
  for (const [offset, kind] of found.entries()) {
    const index = clause.first + offset
    if (kind === NONE || inner.some(({ first, last }) => first <= index && index < last)) continue
    return { index, kind }
  }
  return undefined
}

const pastAuxiliary = /^(?:was|were|had|did|wasn't|weren't|didn't|hadn't)$/

function isPast({ tokens }: Passage, { index, kind }: Verb): boolean {
  const form = tokens[index]?.form ?? ''
  return pastAuxiliary.test(form) || (kind === LEXICAL && isPastForm(form))
}
