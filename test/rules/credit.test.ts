// `credit` in rules that are data: one thing gets the credit for another, however the sentence puts it.
import { describe, expect, it } from 'vitest'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import { compileRule } from '../../core/pack/compile.ts'
import { parse } from '../../formats/index.ts'

const rule = compileRule({
  id: 'lab/ghrelin',
  summary: 'Ghrelin gets the credit for hunger',
  why: '',
  better: '',
  severity: 'warning',
  messages: { credited: '“{text}”' },
  phrases: [{ credit: { agent: '@ghrelin', effect: '@hunger', lack: 'full|sated' }, unless: ['@animal'] }]
})

function flagged(text: string): string[] {
  const findings = createLinter([rule]).lint(parse(text, 'markdown'), undefined, defaultSettings)
  return findings.map(({ span }) => text.slice(span.start, span.end))
}

describe('what gets the credit', () => {
  it.each([
    ['We say that ghrelin fuels hunger.', 'ghrelin fuels hunger'],
    ['Your hunger comes down to ghrelin.', 'hunger comes down to ghrelin'],
    ['The more ghrelin we make, the greater our appetite.', 'more ghrelin we make, the greater our appetite'],
    ['Once ghrelin rises, hunger sets in.', 'Once ghrelin rises, hunger'],
    ['People with little ghrelin feel full.', 'little ghrelin feel full'],
    ['Why are we hungry at noon? Ghrelin.', 'Ghrelin']
  ])('%s', (text, expected) => {
    expect(flagged(text)).toEqual([expected])
  })

  it.each([
    'Ghrelin does not fuel hunger.',
    'Ghrelin was assayed before lunch, and the hungry volunteers were paid.',
    'In mice, ghrelin fuels hunger.',
    'Ghrelin is involved in hunger.'
  ])('leaves alone: %s', (text) => {
    expect(flagged(text)).toEqual([])
  })
})
