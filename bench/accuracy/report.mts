// The accuracy report: what was measured, per rule and family, as Markdown and as lines for the terminal.
import { familyOf } from '../../core/rule.ts'
import type { Judgement, RealFinding, RealResult } from './articles.mts'
import type { Outcome, SpotOutcome } from './judge.mts'
import { add, type Counts, f1, falseAlarms, none, precision, recall, type Share, share } from './measure.mts'

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

const serious = new Set(['warning', 'error'])

function per1000(n: number, words: number): string {
  return ((1000 * n) / words).toFixed(2)
}

/** Findings on real articles by rule, and how those that were read were judged. */
export function articleTable(real: RealResult, judged: readonly Judgement[]): string {
  const byRule = new Map<string, RealFinding[]>()
  for (const f of real.findings) byRule.set(f.rule, [...(byRule.get(f.rule) ?? []), f])
  const places = new Set(real.findings.map((f) => `${f.rule} ${f.file} ${f.line}`))
  // Judgements of findings that are no longer made say nothing of the rules as they are.
  const live = judged.filter((j) => places.has(`${j.rule} ${j.file} ${j.line}`))
  const rows = [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, found]) => {
      const mine = live.filter((j) => j.rule === rule)
      return `| ${rule} | ${found.length} | ${per1000(found.length, real.words)} | ${mine.length} | ${shown(share(mine.filter((j) => j.right).length, mine.length))} |`
    })
  const strong = real.findings.filter((f) => serious.has(f.severity))
  const right = share(live.filter((j) => j.right).length, live.length)
  return `${real.words} words; ${real.findings.length} findings (${per1000(real.findings.length, real.words)} per 1,000 words), ${strong.length} of them warnings or errors (${per1000(strong.length, real.words)} per 1,000 words). Of ${live.length} that were read, ${shown(right)} were right.

| rule | findings | per 1,000 words | read | judged right (95 %) |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`
}
