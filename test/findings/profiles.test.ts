// How the kind of a text and the place in it move the level of a finding.
import { describe, expect, it } from 'vitest'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import type { Profile } from '../../core/rule.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const linter = createLinter(rules)

function levelOf(text: string, rule: string, profile: Profile): string | undefined {
  const settings = { ...defaultSettings, profile }
  return linter.lint(parse(text, 'markdown'), undefined, settings).find((finding) => finding.rule === rule)?.severity
}

const cause = 'In our survey, loneliness raised cortisol.'
const rule = 'inference/correlation-as-causation'

describe('a rule that was seldom right on fresh texts of a kind', () => {
  it('warns in a review', () => {
    expect(levelOf(cause, rule, 'review')).toBe('warning')
  })

  it('asks in the body of a manuscript, and in a popular text', () => {
    expect(levelOf(cause, rule, 'manuscript')).toBe('info')
    expect(levelOf(cause, rule, 'popular')).toBe('info')
  })

  it('warns in the abstract of a manuscript', () => {
    expect(levelOf(`# Loneliness\n\n## Abstract\n\n${cause}`, rule, 'manuscript')).toBe('warning')
  })
})

describe('rules that a reviewer minds most', () => {
  it('weigh more in a manuscript', () => {
    const vague = 'Studies show that touch calms infants.'
    expect(levelOf(vague, 'evidence/weasel-attribution', 'review')).toBe('info')
    expect(levelOf(vague, 'evidence/weasel-attribution', 'manuscript')).toBe('warning')
  })
})

describe('a finding without a source in a manuscript', () => {
  const rule = 'evidence/missing-citation'
  const finding = 'Early neglect lowers the number of oxytocin receptors in the amygdala.'
  const cited = 'Others disagree [@lund2001]. The debate is old.'

  it('is more than a warning in the opening of its introduction', () => {
    const text = `## Introduction\n\n${cited}\n\n${finding}`
    expect(levelOf(text, rule, 'review')).toBe('warning')
    expect(levelOf(text, rule, 'manuscript')).toBe('error')
  })

  it('asks further on, in a chapter of its own too', () => {
    expect(levelOf(`${cited}\n\n${finding}`, rule, 'review')).toBe('warning')
    expect(levelOf(`${cited}\n\n${finding}`, rule, 'manuscript')).toBe('info')
  })
})

describe('a vague source where a manuscript sums up', () => {
  it('weighs less than in its introduction', () => {
    const vague = 'Studies show that touch calms infants.'
    const under = (heading: string) => levelOf(`## ${heading}\n\n${vague}`, 'evidence/weasel-attribution', 'manuscript')
    expect(under('Introduction')).toBe('warning')
    expect(under('Conclusion')).toBe('info')
  })
})

describe('every other rule', () => {
  it('keeps its level', () => {
    const name = 'Oxytocin is the love hormone.'
    const [here, there] = (['review', 'manuscript'] as const).map((p) =>
      levelOf(name, 'simplification/oxytocin-epithet', p)
    )
    expect(here).toBeDefined()
    expect(there).toBe(here)
  })
})
