// The examples of every rule: what is marked is flagged, what is fine is left alone, what is mended is clean.
import { describe, expect, it } from 'vitest'
import { linterFor } from '../../bench/accuracy/judge.mts'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import type { Finding } from '../../core/finding.ts'
import type { FineExample, FlaggedExample, Rule } from '../../core/rule.ts'
import { applyEdits } from '../../core/text/edits.ts'
import { parse } from '../../formats/index.ts'
import { evidence } from '../../rules/evidence/index.ts'
import { rules } from '../../rules/index.ts'
import { unmark } from '../support/cases.ts'

async function findings(rule: Rule, text: string, example: FlaggedExample | FineExample): Promise<Finding[]> {
  const bibliography = example.bibliography
    ? (await loadBibliography([{ path: 'refs.bib', text: example.bibliography }])).bibliography
    : undefined
  return linterFor(rule)
    .lint(parse(text, 'markdown'), bibliography)
    .filter((f) => f.rule === rule.id)
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has examples both ways and references that the library has', () => {
    expect(rule.examples.flagged.length).toBeGreaterThanOrEqual(2)
    expect(rule.examples.fine.length).toBeGreaterThanOrEqual(2)
    for (const key of rule.references) expect(evidence(key), key).toBeDefined()
  })

  it.each(rule.examples.flagged.map((e) => [e.text, e] as const))('flags: %s', async (_, example) => {
    const { text, marks } = unmark(example.text)
    const found = await findings(rule, text, example)
    const places = found.flatMap((f) => [f.span, ...f.related.map((r) => r.span)])
    expect(marks.length, 'an example says with ⟦ ⟧ what is flagged').toBeGreaterThan(0)
    expect(places.map((p) => text.slice(p.start, p.end))).toEqual(
      expect.arrayContaining(marks.map((m) => text.slice(m.start, m.end)))
    )
    expect(marks.some((m) => m.start === found[0]?.span.start && m.end === found[0]?.span.end)).toBe(true)
    if (example.message !== undefined) expect(rule.messages).toHaveProperty([example.message])
    if (example.fixed === undefined) return
    const fix = found[0]?.fixes[0]
    expect(fix, 'a fix is offered').toBeDefined()
    const fixed = applyEdits(text, fix?.edits ?? [])
    expect(fixed).toBe(example.fixed)
    expect((await findings(rule, fixed, example)).map((f) => f.message)).toEqual([])
  })

  it.each(rule.examples.fine.map((e) => [e.text, e] as const))('leaves alone: %s', async (_, example) => {
    expect((await findings(rule, example.text, example)).map((f) => f.message)).toEqual([])
  })
})
