// Asks the rules about one block and keeps their answers with the verdicts on them; nothing here depends on
// settings, so the answers can be cached with the block.
import { lowest, silent, speaks, sum } from './prose/answers.ts'
import { tokenSpanOf } from './prose/locate.ts'
import { isMapped } from './prose/mapped.ts'
import type { TokenSpan, Verdict } from './prose/model.ts'
import { ownReport } from './prose/own-report.ts'
import { compilePatterns, type Matcher } from './prose/pattern.ts'
import { occurs } from './prose/query.ts'
import { isTechnical } from './prose/technical.ts'
import { tokenize } from './prose/tokens.ts'
import {
  type BlockRule,
  type BlockView,
  type ClaimRule,
  familyOf,
  type MentionRule,
  type Report,
  type Rule,
  type SentenceRule
} from './rule.ts'
import { namesIn, titlesIn } from './titles.ts'

/** A rule that reads one block. */
export type LocalRule = ClaimRule | MentionRule | SentenceRule | BlockRule

/** What a rule said, and what the ten questions say about it; spans are relative to the block. */
export interface Answer {
  readonly rule: Rule
  readonly report: Report
  readonly verdict: Verdict
}

/** A rule that broke; the other rules go on. */
export interface Failure {
  /** Missing when the passage itself could not be read. */
  readonly rule?: Rule
  readonly error: string
}

export interface Answers {
  readonly answers: readonly Answer[]
  readonly failures: readonly Failure[]
}

/** Rules that read one block, not the document. */
export function isLocal(rule: Rule): rule is LocalRule {
  return rule.on !== 'document'
}

/** The reports of a rule on a block; those of claim rules name their claim. */
function* reportsOf(rule: LocalRule, view: BlockView): Generator<Report> {
  const { passage } = view
  switch (rule.on) {
    case 'claim':
      for (const claim of passage.claims) for (const r of rule.check(claim, view)) yield { claim, ...r }
      break
    case 'mention':
      for (const mention of passage.mentions) for (const r of rule.check(mention, view)) yield r
      break
    case 'sentence':
      for (const sentence of passage.sentences) for (const r of rule.check(sentence, view)) yield r
      break
    case 'block':
      for (const r of rule.check(view)) yield r
  }
}

/** What each rule is about, compiled when it is first asked for. */
const topics = new WeakMap<Rule, Matcher>()

function topicOf(rule: Rule, patterns: readonly string[]): Matcher {
  const matcher = topics.get(rule) ?? compilePatterns(patterns)
  topics.set(rule, matcher)
  return matcher
}

/** Whether the paragraph, or the heading above it, speaks of what the rule is about. */
function isOnTopic(rule: Rule, { passage, block }: BlockView): boolean {
  if (!rule.about) return true
  const topic = topicOf(rule, rule.about)
  return occurs(topic, passage) || (block.heading !== '' && topic.match(tokenize(block.heading)).length > 0)
}

/** The answer where the words are somebody else's: in a block quotation, or in the title of another work. */
function otherVoice(view: BlockView, { at }: Report): Verdict | undefined {
  if (view.block.kind === 'quote')
    return silent(ofProse, 'quoted', 'the words stand in a block quotation, and are somebody else’s', at)
  // “The bar is called Serotonin and makes people happy”: what begins in a name is told of what bears it.
  const named = view.fact(namesIn).some(({ start, end }) => start <= at.start && at.start < end)
  if (named) return silent(ofProse, 'quoted', 'the words are the name of something else', at)
  const titled = view.fact(titlesIn).some(({ start, end }) => start <= at.start && at.end <= end)
  return titled ? silent(ofProse, 'quoted', 'the words are in the title of another work', at) : undefined
}

/** What the questions say of a report: of its claim as a whole first, then of the stretch that it names. */
function verdictOn(view: BlockView, report: Report, rule: Rule): Verdict {
  const { passage } = view
  const { claim } = report
  const elsewhere = rule.quotations ? undefined : otherVoice(view, report)
  if (elsewhere) return elsewhere
  if (claim?.verdict.silent && claim.verdict.question <= wholeClaim) return claim.verdict
  const range = tokenSpanOf(passage.tokens, report.judge ?? claim?.relation ?? report.at)
  const verdict = passage.judge(range, report.aspects ?? rule.aspects)
  if (!verdict.silent && !isOnTopic(rule, view))
    return silent(ofTopic, verdict.stance, 'the paragraph speaks of something else than the rule', report.at)
  if (verdict.silent) return verdict
  if (isAboutTheWorld(rule) && isTechnical(passage, range))
    return silent(ofMethods, verdict.stance, 'the sentence speaks in the terms of methods or statistics', report.at)
  return onlyMapped(view, report, rule) ?? ownWork(view, report, rule, range, verdict) ?? verdict
}

/** The answer of rules on claims where the words tell how measures of brains came out: a name for a place is one all the same. */
function onlyMapped({ passage }: BlockView, { at, aspects }: Report, rule: Rule): Verdict | undefined {
  if (!claimFamilies.has(familyOf(rule.id))) return undefined
  const said = tokenSpanOf(passage.tokens, at)
  if ((aspects ?? rule.aspects).includes('epithet') && isShort(said, wordsOfName)) return undefined
  if (!isMapped(passage, said)) return undefined
  return silent(ofReports, 'reported', 'the sentence says where or in whom a measure of brains was greater', at)
}

/** The answer where the words report what was meant to be done, done or seen in a study. */
function ownWork(view: BlockView, report: Report, rule: Rule, range: TokenSpan, verdict: Verdict): Verdict | undefined {
  const { passage } = view
  const aspects = report.aspects ?? rule.aspects
  const names = aspects.includes('epithet')
  if (!(report.asserted ?? rule.asserted ?? claimFamilies.has(familyOf(rule.id)))) return undefined
  if (names && isShort(range, wordsOfClaim)) return undefined
  const told = ownReport(passage, range, view.block.section)
  if (told === undefined) return undefined
  if (told.kind === 'result')
    return sum([speaks(ofReports, verdict.stance, 'the sentence says what a study found', lowest, told.at), verdict])
  // “Harmless stimuli were given”, “activity was used to measure fear”: what is taken for granted there is told all the same.
  const granted = names || (aspects.includes('fixed') && aspects.includes('absence'))
  if (told.kind === 'method' && granted) return undefined
  return silent(ofReports, told.kind === 'aim' ? 'proposed' : 'reported', reports[told.kind], told.at)
}

const isShort = ({ first, last }: TokenSpan, words: number): boolean => last - first < words
/** A name (“the reptilian brain”) has fewer words than a claim. */
const wordsOfClaim = 5
/** “The emotion centres” are called so whatever was measured there. */
const wordsOfName = 3

/** Why such sentences claim nothing of the world. */
const reports = {
  aim: 'the sentence says what a study is for',
  topic: 'the sentence names what a study or a list is about',
  method: 'the sentence says how a study was done'
}

/** The first question: whether the words are the author's own prose. */
const ofProse = 1
/** The question after the ten: whether the sentence tells how something was done, where words have other senses. */
const ofMethods = 11
/** Whether the paragraph is about what the rule is about. */
const ofTopic = 12
/** The last question: whether the sentence reports what the authors of a study meant to do, did or saw. */
const ofReports = 13

/** Families whose rules mind what is claimed of the world; those on measures mind methods and results themselves. */
const claimFamilies: ReadonlySet<string> = new Set(['simplification', 'inference'])

/** Rules about what is claimed of people and brains; those on measures and statistics are about methods themselves. */
function isAboutTheWorld({ id, overclaim = false }: Rule): boolean {
  const family = familyOf(id)
  return overclaim && family !== 'measurement' && family !== 'statistics'
}

/** The questions up to this one are about a claim as such; the later ones depend on what a rule is about. */
const wholeClaim = 6

/** Everything that `rules` say about the block, silent answers included (the trace shows them). */
export function checkBlock(rules: readonly LocalRule[], view: BlockView): Answers {
  const answers: Answer[] = []
  const failures: Failure[] = []
  for (const rule of rules) {
    try {
      for (const report of reportsOf(rule, view)) {
        answers.push({ rule, report, verdict: verdictOn(view, report, rule) })
      }
    } catch (error) {
      failures.push({ rule, error: error instanceof Error ? error.message : String(error) })
    }
  }
  return { answers, failures }
}
