// One point is made once: where two rules say the same of the same words, one finding says it, and the other place is related.
import { describe, expect, it } from 'vitest'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const linter = createLinter(rules)

const found = (text: string) =>
  linter.lint(parse(text, 'markdown'), undefined, { ...defaultSettings, profile: 'popular' })

describe('covered rules', () => {
  it.each([
    [
      'Her grief is chemistry, not character: it is driven by hormones rather than by choice.',
      'inference/neuro-vs-psych-dichotomy',
      'language/false-dichotomy'
    ],
    ['During an amygdala hijack nobody listens.', 'simplification/fight-or-flight-hijack', 'language/brain-agency'],
    [
      'In a study at Stanford, researchers found that oxytocin raises trust.',
      'citation/named-study-uncited',
      'evidence/weasel-attribution'
    ],
    ['Dopamine is the pleasure chemical.', 'simplification/dopamine-pleasure', 'citation/contradicted-by-library'],
    [
      'Children learn best when they are taught in their own learning style.',
      'citation/contradicted-by-library',
      'simplification/learning-styles'
    ]
  ])('%s', (text, lead, covered) => {
    const findings = found(text)
    const own = findings.filter((f) => f.rule === lead)
    expect(own).toHaveLength(1)
    expect(own[0]?.related.length).toBeGreaterThan(0)
    expect(findings.map((f) => f.rule)).not.toContain(covered)
  })

  it('stand in sentences where they alone have something to say', () => {
    const text =
      'In a study at Stanford, researchers found that oxytocin raises trust. Studies show that hugs make us kinder.'
    expect(found(text).map((f) => f.rule)).toEqual(
      expect.arrayContaining(['citation/named-study-uncited', 'evidence/weasel-attribution'])
    )
  })

  it('that cover each other leave one, with the mends of both', () => {
    const findings = found('Intranasal oxytocin is widely studied. Oxytocin increases trust.')
    const lead = findings.filter((f) => f.span.start > 38 && f.severity === 'warning')
    expect(lead.map((f) => f.rule)).toEqual(['simplification/oxytocin-universal-prosocial'])
    expect(lead[0]?.fixes.map(({ title }) => title).join()).toContain('Declerck')
  })

  it('leave a note alone that speaks for the whole document', () => {
    const text = 'Studies show that oxytocin raises trust in humans. Cortisol lowers trust in humans, too.'
    const note = found(text).find((f) => f.rule === 'evidence/missing-citation')
    expect(note?.related.length).toBeGreaterThan(0)
  })

  it('are rules that exist, and none covers itself', () => {
    const ids = new Set(rules.map((rule) => rule.id))
    for (const { id, covers = [] } of rules) {
      expect([id, covers.filter((other) => !ids.has(other) || other === id)]).toEqual([id, []])
    }
  })
})
