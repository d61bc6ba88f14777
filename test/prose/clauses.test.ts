// Clauses of marked sentences: kinds, openers and what they cover.
import { describe, expect, it } from 'vitest'
import { innermostClauses, splitClauses } from '../../core/prose/clauses.ts'
import { splitSentences } from '../../core/prose/sentences.ts'
import { tokenize } from '../../core/prose/tokens.ts'

function read(text: string) {
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens)
  return { tokens, sentences, clauses: splitClauses(text, tokens, sentences) }
}

/** One line for each clause: its kind, whom it hangs on, and its words. */
function lines(text: string): string[] {
  return read(text).clauses.map(
    ({ kind, parent, start, end }) => `${kind}${parent < 0 ? '' : ` <${parent}`}: ${text.slice(start, end)}`
  )
}

const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Oxytocin calms mothers.', 'main: Oxytocin calms mothers.'],
  ['It dulls fear; it also dulls pain.', 'main: It dulls fear', 'coordinate <0: it also dulls pain.'],
  ['The result was plain: mothers slept longer.', 'main: The result was plain', 'coordinate <0: mothers slept longer.'],
  ['Fear drops, and trust grows in most pairs.', 'main: Fear drops,', 'coordinate <0: and trust grows in most pairs.'],
  ['It calms mothers, infants, and fathers.', 'main: It calms mothers, infants, and fathers.'],
  [
    'The spray calms mothers and makes infants sleep.',
    'main: The spray calms mothers',
    'coordinate <0: and makes infants sleep.'
  ],
  [
    'When fear rises, oxytocin dampens it.',
    'main: When fear rises, oxytocin dampens it.',
    'subordinate <0: When fear rises'
  ],
  [
    'Rats froze because the tone had predicted a shock.',
    'main: Rats froze because the tone had predicted a shock.',
    'subordinate <0: because the tone had predicted a shock.'
  ],
  [
    'Vasopressin, which is a peptide, is released at night.',
    'main: Vasopressin, which is a peptide, is released at night.',
    'relative <0: which is a peptide'
  ],
  [
    'The hormone that calms mothers is old.',
    'main: The hormone that calms mothers is old.',
    'relative <0: that calms mothers'
  ],
  [
    'Smith claims that the spray is safe.',
    'main: Smith claims that the spray is safe.',
    'complement <0: that the spray is safe.'
  ],
  [
    'The idea that dopamine is pleasure was never tested.',
    'main: The idea that dopamine is pleasure was never tested.',
    'complement <0: that dopamine is pleasure'
  ],
  [
    'It is unclear whether the spray reaches the brain.',
    'main: It is unclear whether the spray reaches the brain.',
    'complement <0: whether the spray reaches the brain.'
  ],
  [
    'Whether you believe it or not, the effect is small.',
    'main: Whether you believe it or not, the effect is small.',
    'subordinate <0: Whether you believe it or not'
  ],
  [
    'Cells fired less, suggesting that input was lost.',
    'main: Cells fired less, suggesting that input was lost.',
    'participle <0: suggesting that input was lost.',
    'complement <1: that input was lost.'
  ],
  [
    'The nucleus (which is small) sends fibres down.',
    'main: The nucleus (which is small) sends fibres down.',
    'parenthesis <0: (which is small)',
    'relative <1: which is small'
  ],
  [
    'The peptide — it is an old one — acts slowly.',
    'main: The peptide — it is an old one — acts slowly.',
    'parenthesis <0: — it is an old one —'
  ],
  ['The peptide acts slowly — nobody knows why.', 'main: The peptide acts slowly', 'coordinate <0: nobody knows why.'],
  ['It is not a drug, it is a hormone.', 'main: It is not a drug,', 'coordinate <0: it is a hormone.'],
  ['Oxytocin: a peptide of birth', 'main: Oxytocin', 'coordinate <0: a peptide of birth']
]

describe('clauses', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('gives every token the clause that is nearest to it', () => {
    const text = 'Vasopressin, which is a peptide, is old. It acts at night.'
    const { tokens, sentences, clauses } = read(text)
    const innermost = innermostClauses(tokens, clauses)
    const kindAt = (word: string) => clauses[innermost[tokens.findIndex((token) => token.form === word)] ?? -1]?.kind
    expect(kindAt('peptide')).toBe('relative')
    expect(kindAt('old')).toBe('main')
    expect(sentences.length).toBe(2)
    expect(clauses[innermost[tokens.length - 1] ?? -1]?.sentence).toBe(1)
  })

  it('stands half sentences and marks that never close', () => {
    for (const text of [
      '',
      '(',
      ')',
      '— — —',
      'because',
      'that',
      '; ; :',
      'and and and',
      'which (that [because',
      '"'
    ]) {
      const { clauses, tokens } = read(text)
      for (const clause of clauses) {
        expect(clause.last).toBeGreaterThanOrEqual(clause.first)
        expect(clause.last).toBeLessThanOrEqual(tokens.length)
        expect(clause.parent).toBeLessThan(clause.index)
      }
    }
  })
})
