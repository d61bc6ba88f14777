// What SARIF says of rules; apart from the reporters, since the pages of rules take the curated library to write.
import { pageOf } from '../../core/page.ts'
import type { Rule } from '../../core/rule.ts'
import { suppressionRules } from '../../core/suppress.ts'
import { formatReference } from '../../rules/evidence/index.ts'
import type { RuleHelp } from './sarif.ts'

/** The help of each rule, those about suppressions included. */
export function helpFor(rules: readonly Rule[]): RuleHelp[] {
  const own = rules.map((rule) => ({
    id: rule.id,
    summary: rule.summary,
    why: rule.why,
    severity: rule.severity,
    page: pageOf(rule, formatReference)
  }))
  return [...own, ...suppressionRules.map((rule) => ({ ...rule, page: rule.why }))]
}
