// The claims layer against marked sentences: what it must say of each, and what it must not.
import { describe, expect, it } from 'vitest'
import { differences, readCases } from './marked-claims.ts'

describe('marked claims', () => {
  it.each(readCases('claims.txt').map((marked) => [marked.text, marked] as const))('%s', (_text, marked) => {
    expect(differences(marked)).toEqual([])
  })
})

describe('held-out claims', () => {
  const cases = readCases('claims-heldout.txt')
  const right = cases.filter((marked) => differences(marked).length === 0)

  it('reads at least four of five sentences that it was never tuned on', () => {
    expect(right.length / cases.length).toBeGreaterThanOrEqual(0.8)
  })
})
