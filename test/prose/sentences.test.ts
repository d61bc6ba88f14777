// Sentences: marked passages (some tuned on, some kept apart, some like abstracts), questions, fragments, odd input.
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../core/prose/sentences.ts'
import { tokenize } from '../../core/prose/tokens.ts'
import { passagesOf, score } from './gold.ts'

const split = (text: string) => splitSentences(text, tokenize(text))
const texts = (text: string): string[] => split(text).map((sentence) => text.slice(sentence.start, sentence.end))

describe('marked passages', () => {
  it.each(['tuned.md', 'abstracts.md'])('splits those of %s as marked', (file) => {
    const result = score(passagesOf(file))
    expect(result.wrong).toEqual([])
    expect(result.f1).toBe(1)
  })

  it('reaches 0.99 F1 on passages that it was never tuned on', () => {
    const result = score(passagesOf('heldout.md'))
    expect(result.boundaries).toBeGreaterThan(100)
    expect(result.f1).toBeGreaterThanOrEqual(0.99)
  })

  it('would notice a wrong boundary', () => {
    const wrong = score([{ line: 1, text: 'Trust rose. Fear fell.', ends: [5] }])
    expect(wrong.f1).toBe(0)
    expect(wrong.wrong).toEqual(['1: Trust rose. | Fear fell.'])
  })
})

describe('coverage', () => {
  it('covers all tokens in order', () => {
    const text = 'Trust rose (see Fig. 2). Fear “fell.” Is that so? Yes'
    const tokens = tokenize(text)
    let next = 0
    for (const sentence of splitSentences(text, tokens)) {
      expect(sentence.first).toBe(next)
      next = sentence.last
    }
    expect(next).toBe(tokens.length)
  })

  it('splits at blank lines and not at line ends', () => {
    expect(texts('Trust\nrose\n\nFear fell')).toEqual(['Trust\nrose', 'Fear fell'])
  })

  it('has no sentence in an empty block', () => {
    expect(split(' \n ')).toEqual([])
  })
})

describe('questions', () => {
  it.each([
    ['Is oxytocin really a love hormone?', 'open'],
    ['But does it reach the brain?', 'open'],
    ['In voles, can one peptide make a bond?', 'open'],
    ['Oxytocin, the love hormone?', 'open'],
    ['What if it does nothing?', 'open'],
    ['(Could it be the touch?)', 'open'],
    ['Why does oxytocin make us trust?', 'presupposing'],
    ['So how does the hormone build bonds?', 'presupposing'],
    ['In what way does it calm the amygdala?', 'presupposing'],
    ['If it builds trust, why do some grow hostile?', 'presupposing'],
    ['Isn’t oxytocin the bonding hormone?', 'presupposing'],
    ['Is it not clear that oxytocin bonds us?', 'presupposing'],
    ['Oxytocin builds trust.', 'no'],
    ['He asked why it works.', 'no']
  ])('%s is %s', (text, kind) => {
    expect(split(text).map((sentence) => sentence.question)).toEqual([kind])
  })
})

describe('fragments', () => {
  it.each([
    ['The neuroscience of touch', true],
    ['Oxytocin and the social brain: a critical look', true],
    ['A drop in trust', true],
    ['Oxytocin is a peptide.', false],
    ['The brain releases oxytocin.', false],
    ['Plasma values did not change', false]
  ])('%s', (text, fragment) => {
    expect(split(text).map((sentence) => sentence.fragment)).toEqual([fragment])
  })
})

/** Runs that were quadratic in other splitters are tried at full length. */
const million: ReadonlySet<string> = new Set(['.', '(', 'e.g. '])

describe('any input', () => {
  it.each(['.', '(', '"', 'e.g. ', 'A. ', '? ', '(a. ', '“A. ', '. '])('takes a long run of %j', (unit) => {
    const text = unit.repeat(Math.floor((million.has(unit) ? 1_000_000 : 100_000) / unit.length))
    const sentences = split(text)
    expect(sentences.at(-1)?.end).toBe(text.trimEnd().length)
  })
})
