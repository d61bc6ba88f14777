// Aggregation: one finding where several say the same, with every place kept as related.

import { type Finding, type Related, severities } from './finding.ts'
import { capOf } from './profiles.ts'
import { familyOf, type Profile } from './rule.ts'
import { addTo, groupBy } from './text/group.ts'
import { overlaps, type Span } from './text/span.ts'
import type { ReadBlock } from './views.ts'

/** Families of which a sentence gets at most one finding, the more severe. */
const onePerSentence = new Set(['simplification', 'measurement'])

/** Families that speak of wording in a paragraph; the same rule is reported there once. */
const onePerBlock = new Set(['simplification', 'measurement', 'inference', 'evidence'])

/** Rules on a habit in giving results: one note for a paragraph shows every place, and is mended in one go. */
const habits = new Set(['statistics/missing-effect-size', 'statistics/p-value-format'])

/** Whether a paragraph gets one finding of the rule. What offers a mend of its own stays where it can be taken. */
function isOncePerBlock({ rule, fixes }: Finding): boolean {
  return onePerBlock.has(familyOf(rule)) || (habits.has(rule) && fixes.length === 0)
}

function rank(finding: Finding): number {
  return severities.indexOf(finding.severity)
}

function bySource(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1)
}

/** Joins findings of one kind: the most severe (then the first) stays, the others become related places. */
function join(group: readonly Finding[]): Finding {
  const lead = group.reduce((best, f) => (rank(f) > rank(best) ? f : best))
  const places = (f: Finding): Related[] => [{ message: f.message, span: f.span }, ...f.related]
  const kept = [lead]
  for (const f of group) {
    // The same rule on overlapping words has nothing to add.
    if (!kept.some((k) => k === f || (k.rule === f.rule && overlaps(k.span, f.span)))) kept.push(f)
  }
  return kept.length === 1 ? lead : { ...lead, related: [...lead.related, ...kept.slice(1).flatMap(places)] }
}

/** Groups findings by a key; undefined keys stay alone. The order of first appearance is kept. */
function joinBy(findings: readonly Finding[], keyOf: (f: Finding) => string | undefined): Finding[] {
  // A finding without a key is one of its own.
  const groups = groupBy<string | Finding, Finding>(findings, (finding) => keyOf(finding) ?? finding)
  return [...groups.values()].map(join)
}

/** The index of the item whose span holds `offset`, by binary search; -1 when none does. */
function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const s = spans[middle] as Span
    if (offset < s.start) high = middle - 1
    else if (offset >= s.end && s.end > s.start) low = middle + 1
    else return middle
  }
  return -1
}

/** Findings beyond a rule's cap join the last one that fits. */
function cap(findings: readonly Finding[], profile: Profile): Finding[] {
  const seen = new Map<string, number>()
  return joinBy(findings, (f) => {
    const limit = capOf(f.rule, profile)
    const count = (seen.get(f.rule) ?? 0) + 1
    seen.set(f.rule, count)
    return count >= limit ? `${f.rule} last` : undefined
  })
}

/** Which rules a rule covers, by id. */
export type Covers = ReadonlyMap<string, readonly string[]>

/**
 * Findings that another in the same sentence makes needless, and that is no milder, become related places of it; what
 * they offer as a mend or as reading is offered there. Where two cover each other, the more severe or else the later
 * stays. `findings` are in source order.
 */
function fold(findings: readonly Finding[], covers: Covers, sentenceOf: (f: Finding) => string): readonly Finding[] {
  const leads = groupBy(
    findings.filter((f) => covers.has(f.rule)),
    sentenceOf
  )
  const covered = new Set([...leads.values()].flat().flatMap(({ rule }) => covers.get(rule) ?? []))
  if (covered.size === 0) return findings
  const taken = new Map<Finding, Finding[]>()
  const gone = new Set<Finding>()
  const rest = findings.filter((f) => {
    // What speaks for several places is not told by what is said of one.
    if (!covered.has(f.rule) || f.related.length > 0) return true
    const around = leads.get(sentenceOf(f))
    const lead = around?.find(
      (l) => !gone.has(l) && rank(l) >= rank(f) && covers.get(l.rule)?.includes(f.rule) === true
    )
    if (lead === undefined) return true
    addTo(taken, lead, f)
    gone.add(f)
    return false
  })
  const withTaken = (f: Finding): Finding => (taken.get(f) ?? []).map(withTaken).reduce(withCovered, f)
  return rest.map(withTaken)
}

function withCovered(lead: Finding, covered: Finding): Finding {
  return {
    ...lead,
    related: [...lead.related, { message: covered.message, span: covered.span }, ...covered.related],
    fixes: [...lead.fixes, ...covered.fixes.filter(({ title }) => !lead.fixes.some((fix) => fix.title === title))],
    references: [...new Set([...lead.references, ...covered.references])]
  }
}

/** Aggregates in source order: what one rule says for another, then per sentence by family, per block by rule, per document by cap. */
export function aggregate(
  findings: readonly Finding[],
  blocks: readonly ReadBlock[],
  profile: Profile,
  covers: Covers
): Finding[] {
  const unique = new Map(findings.map((f) => [`${f.rule} ${f.span.start} ${f.span.end}`, f]))
  const spans = blocks.map((view) => view.block as Span)
  const blockOf = (f: Finding): number => indexAt(spans, f.span.start)
  const sentenceOf = (f: Finding): string => {
    const at = blockOf(f)
    const view = blocks[at]
    const within = view?.passage.sentences.findIndex((s) => f.span.start - view.block.start < s.end)
    return within === undefined ? `at ${f.span.start}` : `${at} ${within}`
  }
  const folded = fold([...unique.values()].sort(bySource), covers, sentenceOf)
  const bySentence = joinBy(folded, (f) => {
    const family = familyOf(f.rule)
    return onePerSentence.has(family) && blockOf(f) >= 0 ? `${family} ${sentenceOf(f)}` : undefined
  })
  const byBlock = joinBy(bySentence, (f) => {
    const at = blockOf(f)
    return at < 0 || !isOncePerBlock(f) ? undefined : `${f.rule} ${at}`
  })
  return cap(byBlock.sort(bySource), profile).sort(bySource)
}
