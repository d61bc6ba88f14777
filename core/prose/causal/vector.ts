// A sentence as numbers for the model of causal strength: the features that the model knows, weighed by rarity.
import type { Token } from '../model.ts'
import { featuresOf, type Group, groups } from './features.ts'

/** A known feature and its value in a sentence. */
export interface Entry {
  readonly name: string
  readonly value: number
}

/** How much a reading counts: readings are few and stand for themselves. */
const reading = 0.25

/** The values of the known features of a sentence; `rarity` gives a feature's inverse frequency, undefined if unknown. */
export function vectorOf(
  tokens: readonly Pick<Token, 'form' | 'kind'>[],
  rarity: (name: string) => number | undefined
): Entry[] {
  const out: Entry[] = []
  const features = featuresOf(tokens)
  for (const group of Object.keys(groups) as Group[]) {
    const known: Entry[] = []
    let squares = 0
    for (const feature of features[group]) {
      const value = rarity(group + feature)
      if (value === undefined) continue
      known.push({ name: group + feature, value })
      squares += value * value
    }
    const norm = Math.sqrt(squares)
    for (const { name, value } of known) out.push({ name, value: group === 'h' ? reading : value / norm })
  }
  return out
}
