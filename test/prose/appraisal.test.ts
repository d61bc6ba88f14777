// What predicates say of a thought: words composed with negation and voice.
import { describe, expect, it } from 'vitest'
import { appraise } from '../../core/prose/appraisal.ts'
import { tokenize } from '../../core/prose/tokens.ts'
import { layersOf } from './marked.ts'

function polarity(words: string): number {
  const tokens = tokenize(words)
  return appraise(tokens, 0, tokens.length).polarity
}

describe('appraisal', () => {
  it.each([
    'is false',
    'is not true',
    'has never been shown',
    'has been refuted',
    'lacks support',
    'failed to replicate',
    'predicts nothing',
    'misleads readers',
    'has yet to be tested',
    'was accepted once but has been abandoned',
    'rests on a handful of volunteers'
  ])('rejects: %s', (words) => expect(polarity(words)).toBe(-1))

  it.each([
    'is right',
    'is no myth',
    'is not false',
    'cannot be refuted',
    'survives scrutiny',
    'was mocked but has been vindicated',
    'deserves its name'
  ])('endorses: %s', (words) => expect(polarity(words)).toBe(1))

  it.each([
    'was shown in red',
    'refutes the old view',
    'has been neglected',
    'goes back to the fifties',
    'is not only old',
    'ignores nobody',
    'tracks a prediction error'
  ])('says nothing of its subject: %s', (words) => expect(polarity(words)).not.toBe(-1))
})

describe('what is judged', () => {
  const scopes = (text: string): string[] => {
    const { cues, text: read } = layersOf(text)
    return cues
      .filter((cue) => cue.class === 'rejection')
      .map((cue) => `${cue.of ?? ''}${read.slice(cue.scope.start, cue.scope.end)}`)
  }

  it('is the thought that is the subject, not what it is set against', () => {
    expect(scopes('The idea that joy needs dopamine outran the data.')).toContain('The idea that joy needs dopamine')
    expect(scopes('The idea that joy is trivial ignores dopamine.')).not.toContain('dopamine')
    expect(scopes('People with joy fail to sleep.')).toEqual([])
  })

  it('is what follows "it", what a holder passes on, and what stands before an apposition', () => {
    expect(scopes('It would be glib to say that joy is dopamine.')[0]).toContain('joy is dopamine')
    expect(scopes('Authors who treat joy as dopamine owe their readers an argument.')).toHaveLength(1)
    expect(scopes('Joy is dopamine, a title the data never earned.')).toContain('Joy is dopamine')
  })

  it('is the sentence before where that was told, and evidence denies it', () => {
    expect(scopes('Coaches say that joy is dopamine. No trial has shown it.').join()).toContain('previous')
    expect(scopes('Joy is dopamine. Sugar does not matter.')).toEqual([])
    expect(scopes('Joy is dopamine. The story does not hold up.').some((scope) => scope.startsWith('previous'))).toBe(
      true
    )
  })
})
