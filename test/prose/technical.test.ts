// Sentences that tell how something was done, computed or tested, and claims that only name a measure.
import { describe, expect, it } from 'vitest'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import { read } from '../../core/prose/passage.ts'
import { isTechnical } from '../../core/prose/technical.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

describe('a sentence in the terms of methods', () => {
  it.each([
    ['The cell keeps a memory of the input pattern across iterations of the simulation.', true],
    ['Words were selected for the baseline of the simulation.', true],
    ['The algorithm kept its memory over thirty epochs.', true],
    ['The participants fell in love.', false],
    ['Love changes the brain.', false],
    ['The trial changed how people think of love.', false]
  ])('%s', (text, expected) => {
    const passage = read(text, { abbreviations: new Map(), topic: '', headline: false })
    const [sentence] = passage.sentences
    expect(sentence && isTechnical(passage, sentence)).toBe(expected)
  })

  it('silences what claims more than the evidence, not what is about measures', () => {
    const linter = createLinter(rules)
    const found = (text: string): string[] =>
      linter.lint(parse(text, 'markdown'), undefined, defaultSettings).map(({ rule }) => rule)
    expect(found('Gratitude rewires your brain for joy.')).toContain('simplification/neuroplasticity-hype')
    expect(found('The graph algorithm rewires your brain for joy.')).not.toContain(
      'simplification/neuroplasticity-hype'
    )
    expect(found('The contrast was marginally significant in the simulation of trials (p = .07).')).toContain(
      'statistics/marginal-significance'
    )
  })
})
