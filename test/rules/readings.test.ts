// Readings from samples: which link counts, what is put aside, and which statements belong together.
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../core/lint.ts'
import { asking } from '../../core/pack/readings.ts'
import { parse } from '../../formats/index.ts'

const rule = asking(
  {
    id: 'test/feather',
    summary: 'A feather read for a mood',
    why: 'Feathers tell no moods.',
    better: 'Ask.',
    severity: 'warning',
    messages: { read: '“{text}” reads a mood from a feather.' }
  },
  [{ message: 'read', of: [['feather|feathers']], link: ['~@read'], to: ['mood|moods'], unless: ['questionnaire'] }]
)

const linter = createLinter([rule])

const isFlagged = (text: string): boolean =>
  linter.lint(parse(`${text}\n`, 'markdown')).some((finding) => finding.rule === 'test/feather')

describe('a reading', () => {
  it.each([
    'A feather reveals the mood of the bird.',
    'We plucked a feather. It tells the mood of the bird.',
    'Moods were measured in feathers.',
    'Beaks do not reveal a species, but feathers reveal moods.',
    'Feathers reveal moods, with no questionnaire at hand.',
    'How is the mood? A feather tells.',
    'A feather was plucked, and it told the mood of the bird.'
  ])('is flagged: %s', (text) => {
    expect(isFlagged(text)).toBe(true)
  })

  it.each([
    'A feather does not reveal the mood of the bird.',
    'A feather reveals nothing of the mood of a bird.',
    'A feather tells little about the mood of a bird.',
    'The mood was measured by hand, and a feather was plucked.',
    'Feathers and a questionnaire reveal moods.',
    'No study has shown that a feather reveals the mood of a bird.',
    'Does a feather reveal moods?'
  ])('is left alone: %s', (text) => {
    expect(isFlagged(text)).toBe(false)
  })
})
