// Quotations: which marks make a pair, and whether the words around keep a distance.
import { describe, expect, it } from 'vitest'
import { layersOf } from './marked.ts'

/** "frame: quotation" for each quotation. */
function lines(text: string): string[] {
  return layersOf(text).quotations.map(({ start, end, frame }) => `${frame}: ${text.slice(start, end)}`)
}

describe('marks', () => {
  it.each([
    ['It is a "joy" signal.', ['none: "joy"']],
    ['It is a “joy” signal.', ['none: “joy”']],
    ['It is a ‘joy’ signal.', ['none: ‘joy’']],
    ["It is a 'joy' signal.", ["none: 'joy'"]],
    ['It is a «joy» signal.', ['none: «joy»']],
    ['It is a „joy” signal.', ['none: „joy”']],
    ["The mothers' brains and the fathers' brains differ.", []],
    ["It's the rat’s own brain, isn't it?", []],
    ["In the '90s, the patients' scores fell.", []],
    ['She said: “He called it ‘joy’ twice.”', ['none: “He called it ‘joy’ twice.”', 'none: ‘joy’']],
    ['An open " mark alone.', []],
    [
      'He wrote: "Joy is old. Fear is older. Both are slow." We agree.',
      ['none: "Joy is old. Fear is older. Both are slow."']
    ],
    ['A 5" needle and a 6" needle', ['none: " needle and a 6"']]
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('frames', () => {
  it.each([
    ['The so-called "joy molecule" is old.', 'distancing: "joy molecule"'],
    ['The label "joy molecule" is catchy.', 'distancing: "joy molecule"'],
    ['The "joy molecule" myth persists.', 'distancing: "joy molecule"'],
    ['Calling it the "joy molecule" hides its role in learning.', 'distancing: "joy molecule"'],
    ['Dubbed the "joy molecule", it is a small amine.', 'distancing: "joy molecule"'],
    ['Dubbed the "joy molecule", which lifts every mood, it is a small amine.', 'endorsing: "joy molecule"'],
    ['Known as the "joy molecule" because it lifts moods, it is an amine.', 'endorsing: "joy molecule"'],
    ['Known as the "joy molecule", it is an amine.', 'none: "joy molecule"'],
    ['The "joy molecule" lifts moods.', 'none: "joy molecule"'],
    ['"Joy molecule" comes out of every headline.', 'distancing: "Joy molecule"'],
    ['"Joy molecule" makes you laugh.', 'none: "Joy molecule"'],
    ['"Dopamine makes joy" packs a guess into three words.', 'distancing: "Dopamine makes joy"'],
    ['"Dopamine makes joy" is simply true.', 'none: "Dopamine makes joy"'],
    ['"Dopamine makes joy" stood on the wall. It is true.', 'none: "Dopamine makes joy"'],
    ['Whoever says "joy molecule" pays a euro.', 'distancing: "joy molecule"'],
    ['They say "joy molecules" rise.', 'none: "joy molecules"'],
    ['She called her memoir "The Joy Molecule".', 'distancing: "The Joy Molecule"'],
    ['A mug with "Joy is a molecule" on it was left.', 'distancing: "Joy is a molecule"'],
    ['He lost a point for every "the brain decides" in it.', 'distancing: "the brain decides"'],
    ['They follow a "use it or lose it" rule.', 'none: "use it or lose it"'],
    [
      'He wrote: "It is the molecule of joy. It lifts moods." This claim is false.',
      'distancing: "It is the molecule of joy. It lifts moods."'
    ]
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected])
  })
})
