// Relation verbs: told from their nouns and adjectives by what stands around them, in the right form and voice.
import { describe, expect, it } from 'vitest'
import { splitClauses } from '../../core/prose/clauses.ts'
import { changeVerbs, compounds, nominals, predicates, verbs } from '../../core/prose/lexicon/relations.ts'
import { findVerbs } from '../../core/prose/relations.ts'
import { makeScene } from '../../core/prose/scene.ts'
import { splitSentences } from '../../core/prose/sentences.ts'
import { tokenize } from '../../core/prose/tokens.ts'

/** The relation verbs of a text as `lemma use`, in order. */
function verbsIn(text: string): string[] {
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens)
  const scene = makeScene(text, tokens, sentences, splitClauses(text, tokens, sentences), [], [])
  return sentences.flatMap((sentence) => findVerbs(scene, sentence)).map(({ verb, use }) => `${verb.lemma} ${use}`)
}

describe('relation verbs', () => {
  it.each([
    ['Hugs raise oxytocin.', ['raise active']],
    ['A hug raises oxytocin.', ['raise active']],
    ['A hug raised oxytocin.', ['raise active']],
    ['A hug has raised oxytocin.', ['raise active']],
    ['A hug is raising oxytocin.', ['raise active']],
    ['A hug can raise oxytocin.', ['raise active']],
    ['A hug is thought to raise oxytocin.', ['raise active']],
    ['A hug helps raise oxytocin.', ['raise active']],
    ['Does a hug raise oxytocin?', ['raise active']],
    ['Raise your oxytocin with a hug.', ['raise active']],
    ['Oxytocin was raised by a hug.', ['raise passive']],
    ['Oxytocin raised by a hug falls again.', ['raise passive', 'fall change']],
    ['They hugged, raising oxytocin.', ['raise ing']],
    ['Oxytocin rose.', ['rise change']],
    ['Oxytocin went up after the hug.', ['go up change']],
    ['Stress gives rise to fear.', ['give rise to active']],
    ['Stress leads directly to fear.', ['lead to active']]
  ])('%s', (text, expected) => {
    expect(verbsIn(text)).toEqual(expected)
  })

  it.each([
    'The increase was small.',
    'Increased trust was found.',
    'Patients and controls were tested.',
    'Higher levels of stress are common.',
    'The controls were healthy.',
    'Control participants slept.',
    'The effects of the drug were small.',
    'A raised voice is unpleasant.',
    'The results have not been found elsewhere.',
    'The spray was given to forty men.'
  ])('no relation verb: %s', (text) => {
    expect(verbsIn(text)).toEqual([])
  })

  it('keeps the longest particles', () => {
    expect(verbsIn('Happiness comes down to serotonin.')).toEqual(['come down to active'])
    expect(verbsIn('Illness takes away trust.')).toEqual(['take away active'])
  })
})

describe('the relation lexicon', () => {
  it('lists each lemma of transitive verbs once', () => {
    const lemmas = verbs.flatMap((group) => group.lemmas)
    expect(lemmas.filter((lemma, order) => lemmas.indexOf(lemma) !== order)).toEqual([])
    const changes = changeVerbs.flatMap((group) => group.lemmas)
    expect(changes.filter((lemma, order) => changes.indexOf(lemma) !== order)).toEqual([])
  })

  it('claims no cause with relations that are none', () => {
    const none = new Set(['correlates', 'measures', 'reflects', 'reaches', 'has', 'is-a'])
    const strong = [...verbs, ...nominals, ...predicates].filter(({ kind, strength }) => none.has(kind) && strength > 0)
    expect(strong).toEqual([])
    expect(Object.values(compounds).filter(([kind, strength]) => none.has(kind) && strength > 0)).toEqual([])
  })
})
