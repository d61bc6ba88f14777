// Repeats: stretches of words that stand twice in a document, found in one pass over word runs.
import type { Passage, Token } from './model.ts'

/** A stretch of tokens of one passage. */
export interface Stretch {
  readonly passage: number
  /** Token range `[first, last)` of the passage. */
  readonly first: number
  readonly last: number
}

/** The same words (but for a few) at two places, the earlier one first. */
export interface Repeat {
  readonly first: Stretch
  readonly second: Stretch
  /** How many words both have in common. */
  readonly words: number
  /** Whether no word differs. */
  readonly exact: boolean
}

interface Word {
  readonly form: string
  readonly passage: number
  readonly token: number
}

/** Words in a row that must be the same before two places are compared at all. */
const seed = 5
/** How many words may differ in a row inside a repeat ("copied with one word changed"). */
const slack = 2

function wordsOf(passages: readonly Passage[]): Word[] {
  return passages.flatMap((passage, at) =>
    passage.tokens.flatMap((token: Token, i) =>
      token.kind === 'word' || token.kind === 'number' ? [{ form: token.form, passage: at, token: i }] : []
    )
  )
}

/** Position of the next common word after a difference at (a, b), or undefined when the places part for good. */
function resume(words: readonly Word[], a: number, b: number): [number, number] | undefined {
  for (let skip = 1; skip <= 2 * slack; skip++) {
    for (let da = Math.max(0, skip - slack); da <= Math.min(skip, slack); da++) {
      const [x, y] = [a + da, b + skip - da]
      // Two common words in a row, so that a stray “the” does not hold the places together.
      if (same(words, x, y) && same(words, x + 1, y + 1)) return [x, y]
    }
  }
  return undefined
}

function same(words: readonly Word[], a: number, b: number): boolean {
  return words[a] !== undefined && words[a]?.form === words[b]?.form
}

interface Grown {
  readonly a: number
  readonly b: number
  readonly common: number
  readonly exact: boolean
}

/** Grows a common run that starts at words a and b, within one passage each. */
function grow(words: readonly Word[], a: number, b: number): Grown {
  const home = words[a]?.passage
  const away = words[b]?.passage
  const inside = (x: number, y: number): boolean => words[x]?.passage === home && words[y]?.passage === away
  let [x, y, common] = [a, b, 0]
  let exact = true
  let end: Grown = { a, b, common, exact }
  while (inside(x, y) && x < b) {
    if (same(words, x, y)) {
      common++
      x++
      y++
      end = { a: x, b: y, common, exact }
      continue
    }
    const next = resume(words, x, y)
    if (!next || !inside(...next)) break
    exact = false
    ;[x, y] = next
  }
  return end
}

/** All repeats of at least `least` common words, in order of their second place. Linear in the number of words. */
export function findRepeats(passages: readonly Passage[], least: number): Repeat[] {
  const words = wordsOf(passages)
  const seen = new Map<string, number>()
  const repeats: Repeat[] = []
  let at = 0
  while (at + seed <= words.length) {
    const key = keyAt(words, at)
    const before = seen.get(key)
    if (before === undefined || before + seed > at) {
      if (before === undefined) seen.set(key, at)
      at++
      continue
    }
    const end = grow(words, before, at)
    if (end.common >= least) {
      repeats.push({
        first: stretch(words, before, end.a),
        second: stretch(words, at, end.b),
        words: end.common,
        exact: end.exact
      })
      at = end.b
    } else at++
  }
  return repeats
}

function keyAt(words: readonly Word[], at: number): string {
  let key = ''
  for (let i = at; i < at + seed; i++) key += `${words[i]?.form} `
  return key
}

function stretch(words: readonly Word[], from: number, to: number): Stretch {
  const start = words[from] as Word
  return { passage: start.passage, first: start.token, last: (words[to - 1] as Word).token + 1 }
}
