// Who counts as a named source of a result, and who does not.
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import rule from '../../rules/citation/named-study-uncited.ts'

const linter = createLinter([rule])

function flagged(text: string): string[] {
  return linter.lint(parse(text, 'markdown')).map(({ span }) => text.slice(span.start, span.end))
}

describe('named', () => {
  it.each([
    ['Two decades ago Ada van der Berg discovered a second pathway.', 'Ada van der Berg'],
    ['J. A. Marsh demonstrated that voles share food.', 'J. A. Marsh'],
    ['According to a trial led by Ada Noor, sleep helped; the result was confirmed later.', 'trial led by Ada Noor'],
    ['Work by Noor and her colleagues suggests that voles share food.', 'Work by Noor and her colleagues'],
    ['In a pioneering series of experiments, voles were shown to share food.', 'a pioneering series of experiments'],
    ['McEwen and his team found smaller cells after stress.', 'McEwen and his team'],
    ['Psychologist Ada Lund, in her last years, argued that voles grieve.', 'Ada Lund'],
    ['Professor Lund showed that voles share food.', 'Lund'],
    ['A Harvard study found that gratitude lasts.', 'A Harvard study'],
    ['Scientists at Stanford University discovered a switch for sleep.', 'Scientists at Stanford University'],
    ['O’Connor et al. found the same in rats.', 'O’Connor et al'],
    ['In voles, Young’s lab has found two such receptors.', 'Young’s lab']
  ])('%s', (text, name) => {
    expect(flagged(text)).toEqual([name])
  })
})

describe('not named', () => {
  it.each([
    'The Prisoner’s Dilemma revealed less cooperation.',
    'Alzheimer’s disease and Parkinson’s disease showed the same decline.',
    'In New York, reports of stress doubled.',
    'The World Health Organization reported more cases.',
    'Figure Two shows the amygdala; Table Three shows the rest.',
    'Women with Borderline Personality Disorder reported less trust.',
    'Functional Magnetic Resonance Imaging showed activity in the striatum.',
    'Wistar rats showed less fear, and Long Evans rats showed none.',
    'The Trier Social Stress Test showed a rise in cortisol.',
    'The Beck Depression Inventory showed no change.',
    'Is it true that Ada Lund showed this?',
    'On Monday, Professor Lund told reporters that voles had shown grief.',
    'This essay is in memory of Ada Lund, who showed how voles bond.',
    'Participants played the Trust Game and found partners.',
    '# What Ada Lund showed\n\nVoles bond.',
    '## Acknowledgements\n\nAda Lund showed us how to handle voles.',
    'Love showed itself in small acts.',
    'Born in Vienna, he found his way to voles.',
    'Ada Lund showed that voles bond ([paper](https://doi.org/10.5555/1)).',
    'Ada Lund showed that voles bond.[^1]\n\n[^1]: Lund (2001).',
    'Voles bond (Lund, 2001).\n\nYears later, Ada Lund showed that they also grieve.'
  ])('%s', (text) => {
    expect(flagged(text)).toEqual([])
  })
})
