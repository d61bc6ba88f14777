import { expect, test } from 'vitest'
import { numbersIn } from '../../core/prose/reported.ts'
import { parse } from '../../formats/index.ts'

/** What is reported in a text of one paragraph: “kind name relation number”. */
function reported(source: string, format: 'markdown' | 'latex'): string[] {
  const document = parse(source, format)
  const block = document.blocks[0]
  if (block === undefined) return []
  const text = (at: { start: number; end: number }) => source.slice(block.start + at.start, block.start + at.end)
  const found = numbersIn({ passage: { text: block.text }, text }, { start: 0, end: block.text.length })
  return found.map(({ kind, value }) => `${kind} ${value}`)
}

const samples: [text: string, found: string[], format: 'markdown' | 'latex'][] = [
  [
    'Songs differed (*F*(2, 50) = 3.46, *p* = .039, $\\eta_{G}^{2}$ = 0.02).',
    ['test 3.46', 'p 0.039', 'effect 0.02'],
    'markdown'
  ],
  ['Songs differed, $F_{2,50} = 3.46$, $\\eta^2_p = .07$.', ['test 3.46', 'effect 0.07'], 'markdown'],
  ['Songs did not differ, BF~01~ = 1.78.', ['bayes 1.78'], 'markdown'],
  ['Songs did not differ (\\(log_{10}BF_{10}\\) = -0.7).', ['bayes -0.7'], 'latex'],
  ['Songs did not differ ($\\mathrm{BF}_{01} = 4$).', ['bayes 4'], 'markdown'],
  ['Songs did not differ (\\(\\eta^2_g\\) = 0.04).', ['effect 0.04'], 'latex'],
  ['More sang ($\\chi^2_{gof}$ (1) = 4.93, *p* = 0.026).', ['test 4.93', 'p 0.026'], 'markdown'],
  ['Songs were longer, $b$ = `r estimate` s.', ['effect NaN'], 'markdown'],
  ['Songs were longer, $R^2 \\geq .3$.', ['effect 0.3'], 'markdown'],
  ['Songs were longer, $p \\leq 0.01$.', ['p 0.01'], 'markdown'],
  ['Songs were longer, $p < 10^{-3}$.', ['p NaN'], 'markdown'],
  ['Songs were longer, $p_{corr} = .02$.', ['p 0.02'], 'markdown'],
  ['Songs were longer, p = \\textless{}0.001.', ['p 0.001'], 'latex'],
  ['The phases were equal, and the group = 3.', [], 'markdown'],
  ['The best order had $\\Phi=0$.', [], 'markdown']
]

test.each(samples)('%s', (text, found, format) => {
  expect(reported(text, format)).toEqual(found)
})
