// Units: what lexicon and phrase patterns match on; a token is one unit, a hyphenated word one for each part.
import type { Token } from './model.ts'

/** A run of tokens seen part by part, so that "pair-bonding" and "pair bonding" read alike. */
export interface Units {
  readonly count: number
  /** Lower-case words without possessive endings; punctuation marks; '' for what is opaque. */
  readonly forms: readonly string[]
  /** Index of the token that each unit is in. */
  readonly tokens: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The unit after the last one of the same token; for the first unit of a token, where the next token begins. */
  readonly next: readonly number[]
}

/** The units of the tokens `[first, last)`. */
export function unitsOf(tokens: readonly Token[], first = 0, last = tokens.length): Units {
  const forms: string[] = []
  const owners: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const next: number[] = []
  for (let index = first; index < last; index++) {
    const token = tokens[index]
    if (token === undefined) break
    const parts = token.parts
    const after = forms.length + (parts?.length ?? 1)
    if (parts === undefined) {
      forms.push(token.form)
      owners.push(index)
      starts.push(token.start)
      ends.push(token.end)
      next.push(after)
    } else {
      for (const part of parts) {
        forms.push(part.form)
        owners.push(index)
        starts.push(part.start)
        ends.push(part.end)
        next.push(after)
      }
    }
  }
  return { count: forms.length, forms, tokens: owners, starts, ends, next }
}

/** Whether a unit begins in the middle of a hyphenated word. */
export function isInside(units: Units, unit: number): boolean {
  return unit > 0 && unit < units.count && units.tokens[unit] === units.tokens[unit - 1]
}
