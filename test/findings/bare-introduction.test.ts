// An introduction without any source, in an article that cites elsewhere, gets one note that only asks.
import { describe, expect, it } from 'vitest'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import rule from '../../rules/evidence/missing-citation.ts'

const linter = createLinter([rule])

const claims = [
  'Oxytocin receptors are reduced in the amygdala of traumatised adults.',
  'Cortisol suppresses oxytocin release in the hypothalamus.',
  'Chronic stress shrinks the hippocampus.',
  'Early neglect lowers the expression of the receptor.',
  'Sleep deprivation impairs the extinction of fear.',
  'Dopamine encodes the value of a partner’s face.',
  'Poor sleep is associated with higher amygdala reactivity.',
  'Testosterone reduces sensitivity to infant cries.'
]

const found = (introduction: string) =>
  linter.lint(
    parse(
      `# Voles\n\n## Introduction\n\n${introduction}\n\n## Methods\n\nPairs were kept in cages.\n\n## Discussion\n\nOthers found the same in mice [@roe2019].`,
      'markdown'
    ),
    undefined,
    { ...defaultSettings, profile: 'manuscript' }
  )

describe('an introduction', () => {
  it('without any source gets one note that shows every place', () => {
    const notes = found(claims.join(' '))
    expect(notes.map(({ severity }) => severity)).toEqual(['info'])
    expect(notes[0]?.message).toContain('the whole introduction cites no source')
    expect(notes[0]?.related.length).toBeGreaterThan(3)
  })

  it('that cites gets a note on what lacks a source', () => {
    const notes = found(`${claims.join(' ')}\n\nPairs that lost their partner huddle less [@lund2012].`)
    expect(notes.map(({ severity }) => severity)).toEqual(['error'])
    expect(notes[0]?.message).not.toContain('introduction')
  })

  it('of a few sentences gets one too', () => {
    expect(found(claims.slice(0, 3).join(' ')).some(({ message }) => message.includes('whole'))).toBe(false)
  })
})
