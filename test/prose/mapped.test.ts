// Sentences that tell how measures of brains came out, and what is read into them.
import { describe, expect, it } from 'vitest'
import { isMapped } from '../../core/prose/mapped.ts'
import { read } from '../../core/prose/passage.ts'

function mapped(text: string): boolean | undefined {
  const passage = read(text, { abbreviations: new Map(), topic: '', headline: false })
  const [sentence] = passage.sentences
  return sentence && isMapped(passage, sentence)
}

describe('a map of results', () => {
  it.each([
    'Verbal trials yielded activations in the left hemisphere.',
    'Activation of the amygdala was greater for faces than for houses.',
    'Functional connectivity between the insula and the thalamus was reduced in patients.',
    'Convergence of foci was found in the pars opercularis.',
    'Grey matter volume was lower in the older group.',
    'Thus, the groups differed in amygdala activation.',
    'Voxels more responsive to food were located in the insula.'
  ])('%s', (text) => {
    expect(mapped(text)).toBe(true)
  })

  it.each([
    // What is read off it, and what is made of it.
    'Greater amygdala activation shows that participants were afraid.',
    'Activation of the insula was higher, so they felt disgust.',
    'Amygdala activation was greater; hence fear was at work.',
    'Activity was higher in the striatum, which is why you crave sugar.',
    'Testosterone leads to higher activation of the striatum.',
    'Reduced connectivity was taken as a marker of loneliness.',
    'Was activation of the amygdala greater in women?',
    // Nothing was measured.
    'The activation of her talents made life easier.',
    'Love lives in the caudate.',
    'The left hemisphere is analytical.'
  ])('%s', (text) => {
    expect(mapped(text)).toBe(false)
  })
})
