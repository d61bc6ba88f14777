// Caveats: their kinds, the sentences that they cover, and what takes them back.
import { describe, expect, it } from 'vitest'
import { layersOf } from './marked.ts'

/** "kind [concepts] of sentence: from–to" and "taken back" for each caveat. */
function lines(text: string): string[] {
  return layersOf(text).caveats.map(
    ({ kind, concepts, sentence, from, to, cancelledAt }) =>
      `${kind}${concepts.length > 0 ? ` [${concepts.join(', ')}]` : ''} in ${sentence}: ${from}–${to}${cancelledAt ? ', taken back' : ''}`
  )
}

describe('caveats', () => {
  it.each([
    ['Plasma values cannot be taken as values of the brain.', ['measure [plasma] in 0: 0–0']],
    ['Peripheral levels say little about release in the brain.', ['measure [peripheral] in 0: 0–0']],
    ['Mood ratings cannot be taken as diagnoses.', []],
    ['These findings come from rats only.', ['species [rat] in 0: 0–0']],
    ['We tested rats and mice.', []],
    ['These data are correlational.', ['causality in 0: 0–0']],
    ['The effect has not been replicated.', ['replication in 0: 0–0']],
    ['The effect was replicated twice.', []],
    ['Samples were small and came from one city.', ['generality in 0: 0–0']],
    ['Are these data correlational?', []]
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('cover two sentences before and after, and only the one before with a demonstrative', () => {
    const around = ['One.', 'Two came.', 'Three came.']
    expect(lines([...around, 'The data are correlational.', ...around].join(' '))).toEqual(['causality in 3: 1–5'])
    expect(lines([...around, 'These data are correlational.', ...around].join(' '))).toEqual(['causality in 3: 2–5'])
  })

  it('end where a cancelling cue takes them back', () => {
    expect(lines('It rose. The data are correlational. Nevertheless, it drives mood. It works.')).toEqual([
      'causality in 1: 0–1, taken back'
    ])
    expect(lines('The work was done in rats, but the principle holds for everyone. It works.')).toEqual([
      'species [rat] in 0: 0–0, taken back'
    ])
  })
})
