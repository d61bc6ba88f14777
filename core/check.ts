// Asks the rules about one block and keeps their answers with the verdicts on them; nothing here depends on
// settings, so the answers can be cached with the block.
import { tokenSpanOf } from './prose/locate.ts'
import type { Passage, TokenSpan, Verdict } from './prose/model.ts'
import type { BlockRule, BlockView, ClaimRule, MentionRule, Report, Rule, SentenceRule } from './rule.ts'
import type { Span } from './text/span.ts'

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
  readonly rule: Rule
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

/** The reports of a rule on a block, each with the stretch that the verdict is asked for. */
function* reportsOf(rule: LocalRule, view: BlockView): Generator<[Report, Span]> {
  const { passage } = view
  switch (rule.on) {
    case 'claim':
      for (const claim of passage.claims) for (const r of rule.check(claim, view)) yield [r, r.judge ?? claim.relation]
      break
    case 'mention':
      for (const mention of passage.mentions) for (const r of rule.check(mention, view)) yield [r, r.judge ?? r.at]
      break
    case 'sentence':
      for (const sentence of passage.sentences) for (const r of rule.check(sentence, view)) yield [r, r.judge ?? r.at]
      break
    case 'block':
      for (const r of rule.check(view)) yield [r, r.judge ?? r.at]
  }
}

function verdictOn(passage: Passage, at: Span, rule: Rule): Verdict {
  const range: TokenSpan = tokenSpanOf(passage.tokens, at)
  return passage.judge(range, rule.aspects)
}

/** Everything that `rules` say about the block, silent answers included (the trace shows them). */
export function checkBlock(rules: readonly LocalRule[], view: BlockView): Answers {
  const answers: Answer[] = []
  const failures: Failure[] = []
  for (const rule of rules) {
    try {
      for (const [report, judged] of reportsOf(rule, view)) {
        answers.push({ rule, report, verdict: verdictOn(view.passage, judged, rule) })
      }
    } catch (error) {
      failures.push({ rule, error: error instanceof Error ? error.message : String(error) })
    }
  }
  return { answers, failures }
}
