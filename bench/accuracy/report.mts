// The accuracy report: what was measured, per rule and family, as Markdown and as lines for the terminal.
import { familyOf } from '../../core/rule.ts'
import type { Outcome, SpotOutcome } from './judge.mts'
import { add, type Counts, f1, falseAlarms, none, precision, recall, type Share } from './measure.mts'

/** Counts of the outcomes, by rule id. */
export function countByRule(outcomes: readonly Outcome[]): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const { sample, flagged } of outcomes) {
    const c = counts.get(sample.rule) ?? none()
    counts.set(sample.rule, c)
    if (sample.expected === 'flag') flagged ? c.found++ : c.missed++
    else flagged ? c.alarms++ : c.left++
  }
  return counts
}

function shown(s: Share): string {
  if (Number.isNaN(s.value)) return '–'
  return `${s.value.toFixed(2)} (${s.low.toFixed(2)}–${s.high.toFixed(2)})`
}

function row(name: string, c: Counts): string {
  return `| ${name} | ${c.found}/${c.found + c.missed} | ${c.alarms}/${c.alarms + c.left} | ${shown(precision(c))} | ${shown(recall(c))} | ${f1(c).toFixed(2)} | ${shown(falseAlarms(c))} |`
}

const head = `| rule | flagged | near misses flagged | precision (95 %) | recall (95 %) | F1 | false alarms (95 %) |
| --- | --- | --- | --- | --- | --- | --- |`

/** A table of one set: every rule, every family, everything. */
export function setTable(outcomes: readonly Outcome[]): string {
  const byRule = [...countByRule(outcomes)].sort(([a], [b]) => (a < b ? -1 : 1))
  const byFamily = new Map<string, Counts>()
  for (const [id, c] of byRule) byFamily.set(familyOf(id), add(byFamily.get(familyOf(id)) ?? none(), c))
  const all = byRule.reduce((sum, [, c]) => add(sum, c), none())
  return [
    head,
    ...byRule.map(([id, c]) => row(id, c)),
    ...[...byFamily].map(([family, c]) => row(`**${family}**`, c)),
    row('**all**', all)
  ].join('\n')
}

/** What came out differently from what was adjudicated, one line each; `cause` says why. */
export function spotTable(outcomes: readonly SpotOutcome[], causes: Readonly<Record<string, string>>): string {
  const right = outcomes.filter((o) => o.right).length
  const rows = outcomes
    .filter((o) => !o.right)
    .map((o) => {
      const cause = causes[`${o.spot.id} ${o.rule}`] ?? 'not yet looked into'
      return `| ${o.spot.id} | ${o.rule} | ${o.flagged ? 'flagged' : 'silent'} | ${o.spot.principle ?? ''} | ${cause} |`
    })
  return `${right} of ${outcomes.length} pairs of spot and rule (${((100 * right) / outcomes.length).toFixed(0)} %) come out as adjudicated.

| spot | rule | came out | what it tests | cause |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`
}
