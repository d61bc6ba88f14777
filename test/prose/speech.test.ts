// Direct speech: which words between quotation marks somebody is told to say.
import { describe, expect, it } from 'vitest'
import { layersOf } from './marked.ts'

/** The quotations that are speech. */
const spoken = (text: string): string[] =>
  layersOf(text)
    .quotations.filter((quotation) => quotation.spoken)
    .map(({ start, end }) => text.slice(start, end))

describe('speech', () => {
  it.each([
    ['“The hormone rules our lives completely,” Dr. Lund told me.', 1],
    ['“The hormone rules our lives completely,” says the biologist Ada Lund.', 1],
    ['Lund said: “The hormone rules our lives completely.”', 1],
    ['"The hormone rules our lives. We all obey," she explains.', 1],
    ['“The hormone is old,” Lund says. “It rules our lives, and nobody asked for it.”', 2],
    ['“Does the hormone rule our lives?” asked nobody, and Lund answered.', 1]
  ])('%s', (text, count) => {
    expect(spoken(text)).toHaveLength(count)
  })

  it.each([
    ['the author’s own words', 'The hormone rules our lives completely, I told Lund.'],
    ['a name', 'The “love hormone” said goodbye.'],
    ['a title that is argued with', 'I wrote “Why the hormone does not rule our lives” and lost the bet.'],
    ['a phrase within a sentence', 'That “the hormone rules our whole lives” is on every mug is telling.']
  ])('is not %s', (_, text) => {
    expect(spoken(text)).toEqual([])
  })
})
