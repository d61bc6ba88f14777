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

describe('what stands together', () => {
  const together = compileRule({
    id: 'lab/ghrelin-together',
    summary: 'Ghrelin and hunger in one breath',
    why: '',
    better: '',
    severity: 'warning',
    messages: { together: '“{text}”' },
    phrases: [{ together: { these: '@ghrelin', those: '@hunger', within: 6 } }]
  })
  const found = (text: string): string[] =>
    createLinter([together])
      .lint(parse(text, 'markdown'), undefined, defaultSettings)
      .map(({ span }) => text.slice(span.start, span.end))

  it.each([
    ['Ghrelin is the drumbeat of hunger.', 'Ghrelin is the drumbeat of hunger'],
    ['Hunger is a song of ghrelin.', 'Hunger is a song of ghrelin'],
    ['Ghrelin: bottled appetite', 'Ghrelin: bottled appetite'],
    ['Why is lunch so welcome to the hungry? Blame your ghrelin.', 'ghrelin']
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'Ghrelin is not bottled appetite.',
    'Ghrelin and hunger were on the syllabus.',
    'Ghrelin contributes to hunger.',
    'Does ghrelin bring hunger? Ghrelin is made in the stomach.',
    'Participants rated their hunger before ghrelin was infused.',
    'Ghrelin was discovered by a team that had set out to find something else, and hunger came later.'
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what is concluded from it', () => {
  const concluded = compileRule({
    id: 'lab/ghrelin-step',
    summary: 'Hunger concluded from ghrelin',
    why: '',
    better: '',
    severity: 'warning',
    messages: { step: '“{text}”' },
    phrases: [
      { step: { from: ['@ghrelin'], to: ['~starve|hungry'], without: ['synthetic'], beside: 8 }, unless: ['@animal'] }
    ]
  })
  const found = (text: string): string[] =>
    createLinter([concluded])
      .lint(parse(text, 'markdown'), undefined, defaultSettings)
      .map(({ span }) => text.slice(span.start, span.end))

  it.each([
    ['Ghrelin rose, so everybody was hungry.', 'Ghrelin rose, so everybody was hungry'],
    ['Everybody was hungry at noon because ghrelin rose.', 'hungry at noon because ghrelin rose.'],
    ['Ghrelin rose. That is why they starved.', 'That is why they starved'],
    ['Why is everybody hungry? Ghrelin is high.', 'Ghrelin is high.'],
    ['Ghrelin rose; everybody was hungry.', 'Ghrelin rose; everybody was hungry']
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'Ghrelin rose, so everybody was asked again.',
    'Synthetic ghrelin was given, so everybody was hungry.',
    'In mice, ghrelin rose, so all were hungry.',
    'Ghrelin rose, which does not mean that anybody was hungry.'
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
