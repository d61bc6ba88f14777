// Causal strength: what a sentence claims of cause and effect, told by the words that carry it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { labelled } from '../../bench/causal/data.mts'
import { train } from '../../bench/causal/logistic.mts'
import { featuresOf } from '../../core/prose/causal/features.ts'
import { causalStrengthOf, strengths } from '../../core/prose/causal.ts'
import { tokenize } from '../../core/prose/tokens.ts'
import { trace } from '../../core/prose/trace.ts'
import { readAlone } from './marked-claims.ts'

const sentences: Readonly<Record<(typeof strengths)[number], readonly string[]>> = {
  direct: [
    'Intranasal oxytocin significantly reduced amygdala activity in the patients.',
    'The training programme improved working memory and reduced anxiety.',
    'Chronic stress impaired working memory.',
    'Supplementation with magnesium did not improve sleep quality.',
    'Cognitive therapy was effective in reducing depressive symptoms.'
  ],
  conditional: [
    'Intranasal oxytocin may improve social functioning in patients with schizophrenia.',
    'Our results suggest that early stress could increase the risk of depression.',
    'Melatonin might help to reduce jet lag.',
    'These findings suggest that dopamine may play a role in chronic pain.',
    'Poor sleep appears to contribute to cognitive decline.'
  ],
  correlational: [
    'Plasma oxytocin was positively associated with attachment anxiety.',
    'Cortisol levels were higher in patients with depression than in controls.',
    'Low vagal tone is an independent predictor of mortality.',
    'Older participants were more likely to report poor sleep.',
    'There was a significant correlation between hippocampal volume and memory performance.'
  ],
  none: [
    'Further studies are needed to confirm these findings.',
    'The prevalence of insomnia among nurses in this hospital is high.',
    'Clinicians should be aware of these symptoms.',
    'Future research should examine whether oxytocin affects trust in larger samples.',
    'The questionnaire is a valid and reliable instrument.'
  ]
}

const readingOf = (text: string) => {
  const passage = readAlone(text)
  const [sentence] = passage.sentences
  if (sentence === undefined) throw new Error(`no sentence in “${text}”`)
  return causalStrengthOf(passage, sentence)
}

describe('causal strength', () => {
  for (const strength of strengths) {
    it.each(sentences[strength])(`${strength}: %s`, (text) => expect(readingOf(text).strength).toBe(strength))
  }

  it('turns on the modal alone', () => {
    expect(readingOf('Vitamin D supplementation reduces the symptoms of depression.').strength).toBe('direct')
    expect(readingOf('Vitamin D supplementation may reduce the symptoms of depression.').strength).toBe('conditional')
  })

  it('names up to three signs, the carrying words among them', () => {
    const { signs, share } = readingOf('Plasma oxytocin was positively associated with attachment anxiety.')
    expect(signs).toHaveLength(3)
    expect(signs.join(' ')).toMatch(/associated|ASSOC/)
    expect(share).toBeGreaterThan(0.5)
    expect(share).toBeLessThanOrEqual(1)
  })

  it('is printed by the trace', () => {
    const lines = trace(readAlone('It rained. Melatonin might help to reduce jet lag.'), 1)
    expect(lines).toContainEqual(expect.stringMatching(/^causal strength: conditional \(0\.\d\d\), by .*“/))
  })

  it('reads a pathological sentence no further than it can use', () => {
    const words = 'may not reduce the effect of '.repeat(3000)
    const whole = featuresOf(tokenize(words))
    expect(whole).toEqual(featuresOf(tokenize(`${words} which is associated with pain`)))
    const long = 'a'.repeat(200_000)
    expect(featuresOf(tokenize(`It ${long} may help.`))).toEqual(featuresOf(tokenize('It may help.')))
  })
})

describe('the training', () => {
  it('finds the weights that part two classes, the same each time', () => {
    const row = (id: number, label: number) => ({
      ids: Int32Array.of(id),
      values: Float64Array.of(1),
      label,
      weight: 1
    })
    const rows = [row(0, 0), row(0, 0), row(1, 1), row(1, 1)]
    const weights = train(rows, 2, 2, 0.1, 50)
    expect(weights[0]).toBeGreaterThan(weights[1] as number)
    expect(weights[2]).toBeLessThan(weights[3] as number)
    expect(train(rows, 2, 2, 0.1, 50)).toEqual(weights)
  })

  const corpus = join(import.meta.dirname, '../../../shared/corpora/causal-language-pubmed')
  it.skipIf(!existsSync(corpus))('reads the corpus without repeats (corpus causal-language-pubmed is missing)', () => {
    const data = labelled() ?? []
    expect(data).toHaveLength(3052)
    expect(new Set(data.map(({ label }) => label))).toEqual(new Set([0, 1, 2, 3]))
  })
})
