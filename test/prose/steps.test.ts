// Steps from a premise to a conclusion.
import { expect, it } from 'vitest'
import { read } from '../../core/prose/passage.ts'
import { stepsOf } from '../../core/prose/steps.ts'

const around = { abbreviations: new Map<string, string>(), topic: '', headline: false }

/** Premise ⇒ conclusion of every step in the last sentence. */
function steps(text: string, asked = false): string[] {
  const passage = read(text, around)
  const last = passage.sentences.at(-1)
  if (!last) return []
  const words = (at: { start: number; end: number }): string => text.slice(at.start, at.end)
  return stepsOf(passage, last)
    .filter((step) => asked || !step.beside)
    .map((step) => `${words(step.premise)} ⇒ ${words(step.conclusion)}`)
}

it.each([
  ['The insula fired, so they felt sick.', 'The insula fired ⇒ they felt sick.'],
  ['Because the insula fired, they felt sick.', 'the insula fired ⇒ they felt sick.'],
  ['They felt sick because the insula fired.', 'the insula fired. ⇒ They felt sick'],
  ['Activity there means that they felt sick.', 'Activity there ⇒ they felt sick.'],
  ['The spray calms; support therefore works so too.', 'The spray calms ⇒ ; support therefore works so too.'],
  ['The insula fired. They therefore felt sick.', 'The insula fired. ⇒ They therefore felt sick.'],
  ['We take the response as evidence that they felt sick.', 'the response as evidence ⇒ they felt sick.'],
  ['The insula fired, and we infer that they felt sick.', 'The insula fired, and ⇒ they felt sick.'],
  ["The insula fired – that's why they felt sick.", 'The insula fired – ⇒ they felt sick.'],
  [
    'How do we know that they felt sick? Their insula fired.',
    'Their insula fired. ⇒ How do we know that they felt sick?'
  ],
  ['The spray calms; support accordingly works so too.', 'The spray calms ⇒ ; support accordingly works so too.'],
  ['The insula fired and so they felt sick.', 'The insula fired ⇒ they felt sick.'],
  ['Activity there leaves no doubt that they felt sick.', 'Activity there ⇒ they felt sick.'],
  ['That they felt sick follows from the response.', 'the response. ⇒ That they felt sick'],
  ['They felt sick, as the response of the insula showed.', 'the response of the insula showed. ⇒ They felt sick'],
  ['The insula fired and with it a wave of disgust.', 'The insula fired ⇒ a wave of disgust.'],
  ['From the scans it is clear that they felt sick.', 'the scans it ⇒ that they felt sick.'],
  [
    'The insula fired. They, like the others, thus felt sick.',
    'The insula fired. ⇒ They, like the others, thus felt sick.'
  ]
])('sees the step in “%s”', (text, step) => {
  expect(steps(text)).toContain(step)
})

it('sees none where nothing is concluded', () => {
  expect(steps('The insula fired. They felt sick.')).toEqual([])
  expect(steps('Tablets were given in the morning.')).toEqual([])
  expect(steps('Since the early eighties, they have felt sick, and the insula fired.')).toEqual([])
  expect(steps('They have felt sick since 1998.')).toEqual([])
})

it('takes what a question asks for as concluded from the answer', () => {
  expect(steps('How could they feel sick? The insula fired.')).toContain(
    'The insula fired. ⇒ How could they feel sick?'
  )
  expect(steps('Why did they feel sick? Did the insula fire?')).toEqual([])
  expect(steps('Did they feel sick? The insula fired.')).toEqual([])
})

it('keeps statements apart that only stand side by side', () => {
  expect(steps('The insula fired. They felt sick.', true)).toEqual(['The insula fired. ⇒ They felt sick.'])
  expect(steps('The insula fired; they felt sick.', true)).toEqual(['The insula fired ⇒ they felt sick.'])
})
