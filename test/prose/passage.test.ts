// Passages: all layers together, what claims rest on, questions rules ask, and input of any shape.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Passage } from '../../core/prose/model.ts'
import { read } from '../../core/prose/passage.ts'
import {
  acts,
  argumentsOf,
  claimsOf,
  hasGroup,
  headOf,
  isAbout,
  kindsIn,
  measuredIn,
  mentionOf,
  names,
  objectOf,
  relates
} from '../../core/prose/query.ts'
import { readAlone } from './marked-claims.ts'

/** The first claim whose relation is of the kind. */
function claimOf(text: string, kind: Claim['relation']['kind']): Claim {
  const claim = readAlone(text).claims.find(({ relation }) => relation.kind === kind)
  if (claim === undefined) throw new Error(`no ${kind} claim in: ${text}`)
  return claim
}

const concepts = (list: readonly { readonly concept: string }[]): string[] => list.map(({ concept }) => concept)

describe('what a claim rests on', () => {
  it('takes measure, route and species from its own sentence', () => {
    const claim = claimOf('In prairie voles, intranasal oxytocin raised plasma cortisol.', 'increases')
    expect(concepts(claim.species)).toEqual(['prairie vole'])
    expect(concepts(claim.routes)).toEqual(['intranasal'])
    expect(concepts(claim.measures)).toEqual(['plasma'])
  })

  it('inherits the fluid from two sentences back when the molecule is the same', () => {
    const text = 'We measured oxytocin in saliva. Samples were frozen. Oxytocin predicted trust.'
    const far = 'We measured oxytocin in saliva. They were frozen. They thawed. Oxytocin predicted trust.'
    expect(concepts(claimOf(text, 'correlates').measures)).toEqual(['saliva'])
    expect(claimOf(far, 'correlates').measures).toEqual([])
  })

  it('inherits nothing from a sentence about another molecule', () => {
    const claim = claimOf('We measured cortisol in saliva. Oxytocin predicted trust.', 'correlates')
    expect(claim.measures).toEqual([])
  })

  it('says which design the claim comes from', () => {
    expect(claimOf('In a randomised trial, oxytocin increased trust.', 'increases').design).toBe('interventional')
    expect(claimOf('In a survey, cortisol increased fear.', 'increases').design).toBe('observational')
    expect(claimOf('Plasma oxytocin was associated with trust.', 'correlates').design).toBe('observational')
    expect(claimOf('Oxytocin increases trust.', 'increases').design).toBe('unknown')
  })
})

describe('the verdict of a claim', () => {
  it.each([
    ['Oxytocin increases trust.', 'asserted'],
    ['Oxytocin does not increase trust.', 'denied'],
    ['Oxytocin may increase trust.', 'hedged'],
    ['Does oxytocin increase trust?', 'questioned']
  ])('%s', (text, stance) => {
    expect(claimOf(text, 'increases').verdict.stance).toBe(stance)
  })

  it('sees a denial that stands in the object', () => {
    expect(claimOf('Oxytocin had no effect on trust.', 'causes').verdict.silent).toBe(true)
    expect(claimOf('Plasma oxytocin tells us nothing about oxytocin in the brain.', 'reflects').verdict.silent).toBe(
      true
    )
  })
})

describe('questions that rules ask', () => {
  const claim = claimOf('Plasma oxytocin levels increase trust in strangers and empathy.', 'increases')

  it('looks into arguments', () => {
    expect([...kindsIn(claim.subject)].sort()).toEqual(['level', 'measure', 'molecule'])
    expect(mentionOf(claim.subject, 'measure', 'level')?.concept).toBe('plasma')
    expect(headOf(claim.subject, 'molecule')?.concept).toBe('oxytocin')
    expect(hasGroup(claim.subject, 'peripheral')).toBe(true)
    expect(names(claim.subject, 'plasma')).toBe(true)
    expect(isAbout(claim.subject, 'plasma')).toBe(false)
    expect(objectOf(claim, 'state')?.concept).toBe('trust')
    expect(argumentsOf(claim)).toHaveLength(3)
    expect(measuredIn(claim, 'peripheral')).toBe(true)
    expect(relates(claim, ['increases', 'causes'], 2)).toBe(true)
    expect(relates(claim, ['increases'], 3)).toBe(false)
  })

  it('tells what acts from what is only named', () => {
    expect(acts(claim, 'oxytocin')).toBe(true)
    expect(acts(claimOf('Oxytocin deficiency causes fear.', 'causes'), 'oxytocin')).toBe(false)
    expect(acts(claimOf('A lack of dopamine drives boredom.', 'causes'), 'dopamine')).toBe(false)
    expect(acts(claimOf('Oxytocin researchers have high self-esteem.', 'has'), 'oxytocin')).toBe(false)
  })

  it('finds the claims of a sentence', () => {
    const passage = readAlone('Oxytocin increases trust. Dopamine drives desire. It rained.')
    expect(claimsOf(passage, 1).map(({ relation }) => relation.lemma)).toEqual(['drive'])
    expect(claimsOf(passage, 2)).toEqual([])
  })
})

describe('the topic', () => {
  it('is the molecule named most often, else the first', () => {
    expect(readAlone('Dopamine and oxytocin differ. Oxytocin is a peptide.').topic?.concept).toBe('oxytocin')
    expect(readAlone('Dopamine and oxytocin differ.').topic?.concept).toBe('dopamine')
    expect(readAlone('It rained.').topic).toBeUndefined()
  })
})

/** Every span of a passage lies on its tokens and inside its text. */
function expectSound(passage: Passage): void {
  for (const claim of passage.claims) {
    expect(passage.claims[claim.index]).toBe(claim)
    for (const part of [claim, claim.subject, claim.relation, ...claim.objects]) {
      expect(part.start).toBeGreaterThanOrEqual(0)
      expect(part.end).toBeLessThanOrEqual(passage.text.length)
      expect(part.start).toBeLessThanOrEqual(part.end)
    }
    const sentence = passage.sentences[claim.sentence]
    expect(sentence?.first).toBeLessThanOrEqual(claim.first)
    expect(sentence?.last).toBeGreaterThanOrEqual(claim.last)
    for (const object of claim.objects) expect(object.last).toBeGreaterThan(object.first)
  }
}

describe('input of any shape', () => {
  const words = fc.constantFrom(
    ...'Oxytocin oxytocin trust love amygdala increases increased is not the a of in and , . ; : ( ) " — which that by when more no'.split(
      ' '
    ),
    ...['effect', 'on', 'levels', 'plasma', 'called', 'hormone', 'to', 'cause', 'known', 'as', 'oxytocin-induced', '=']
  )

  it('never throws, and every claim lies in its sentence', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => expectSound(readAlone(list.join(' ')))),
      { numRuns: 300 }
    )
  })

  it('reads any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => expectSound(readAlone(text))),
      { numRuns: 200 }
    )
    expectSound(readAlone(''))
  })

  it('gives the same passage for the same text', () => {
    const surroundings = { abbreviations: new Map<string, string>(), topic: '', headline: false }
    const text = 'Oxytocin, the love hormone, does not increase trust. It may reduce fear.'
    expect(read(text, surroundings).claims).toEqual(read(text, surroundings).claims)
  })

  it.each([
    ['words without end', 'oxytocin increases trust '.repeat(4000)],
    ['commas without end', `${'oxytocin, '.repeat(5000)}increase trust.`],
    ['predicates without end', `Oxytocin ${'increases trust and '.repeat(4000)}love.`],
    ['relative clauses without end', `Oxytocin ${'which increases trust '.repeat(4000)}.`],
    ['participles without end', `Oxytocin acts${', increasing trust'.repeat(4000)}.`],
    ['parentheses inside each other', `${'oxytocin ('.repeat(5000)}x${')'.repeat(5000)} increases trust.`],
    ['quotation marks without end', 'oxytocin is "the '.repeat(4000)],
    ['adverbs without end', `oxytocin ${'really '.repeat(10000)}increases trust.`]
  ])('survives %s', (_name, text) => {
    const passage = readAlone(text)
    for (const claim of passage.claims) expect(claim.last - claim.first).toBeLessThan(400)
  })
})
