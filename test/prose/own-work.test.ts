// Which sentences tell of the authors' own work, and which of what others found.
import { describe, expect, it } from 'vitest'
import { isPast, tellsOfOwnWork } from '../../core/prose/own-work.ts'
import { read } from '../../core/prose/passage.ts'
import { parse } from '../../formats/index.ts'

const surroundings = { abbreviations: new Map<string, string>(), topic: '', headline: false }

/** The last sentence of a text of one paragraph, and how it is read. */
function last(source: string) {
  const block = parse(source, 'markdown').blocks[0]
  const passage = read(block?.text ?? '', surroundings)
  const start = block?.start ?? 0
  const text = (at: { start: number; end: number }) => source.slice(start + at.start, start + at.end)
  const sentence = passage.sentences.at(-1)
  if (sentence === undefined) throw new Error('A text without a sentence.')
  return { view: { passage, text }, sentence }
}

describe('own work', () => {
  it.each([
    'We searched the recordings for songs.',
    'I filled this gap.',
    'Our sample was small.',
    'This study aimed to measure how voles sing.',
    'The present trial was designed to test whether voles sing.',
    'The aim was to count the songs of voles.',
    'In Study 2, voles sang more.',
    'The present data are from voles.',
    'Voles sang more, p = .03.',
    'Voles sang `r songs` times.',
    'Voles sang more (Figure 2).',
    'Table 2 lists all songs. Voles sang more.',
    'The trained mice learned more songs.'
  ])('%s', (text) => {
    const { view, sentence } = last(text)
    expect(tellsOfOwnWork(view, sentence)).toBe(true)
  })

  it.each([
    'Voles sing more at night.',
    'We know that voles sing.',
    'Studies found that voles sang.',
    'The mice of the north sing.',
    'A table of oak stood there. Voles sing.'
  ])('not %s', (text) => {
    const { view, sentence } = last(text)
    expect(tellsOfOwnWork(view, sentence)).toBe(false)
  })

  it('goes on between two sentences that tell of it', () => {
    const { view } = last('We found songs. Voles sing at night. My data confirm this.')
    const [, between] = view.passage.sentences
    expect(between && tellsOfOwnWork(view, between)).toBe(true)
  })

  it.each([
    ['Voles learned more songs.', true],
    ['Voles were calmer, which may help.', true],
    ['Voles learn songs, as they did in spring.', false],
    ['Voles have learned songs.', false]
  ])('in the past: %s', (text, past) => {
    const { view, sentence } = last(text)
    expect(isPast(view.passage, sentence)).toBe(past)
  })
})
