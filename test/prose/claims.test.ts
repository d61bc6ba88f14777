// The claims layer against marked sentences: what it must say of each, and what it must not.
import { describe, expect, it } from 'vitest'
import { differences, readCases } from './marked-claims.ts'

describe.each(['claims.txt', 'claims-heldout.txt'])('marked claims in %s', (file) => {
  it.each(readCases(file).map((marked) => [marked.text, marked] as const))('%s', (_text, marked) => {
    expect(differences(marked)).toEqual([])
  })
})
