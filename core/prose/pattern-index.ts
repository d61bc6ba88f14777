// All patterns of all matchers by what they need: one pass over a sentence finds those that may fit there, for everybody
// who asks.
import { Chains } from './chains.ts'
import { atoms, heed } from './pattern-atoms.ts'

/** A pattern that is looked for: the one `at` in its matcher, with its needs but the first. */
interface Sought {
  readonly matcher: number
  readonly at: number
  readonly others: readonly (readonly number[])[]
}

/** It holds numbers only, grows with the matchers that are made, and nobody can tell that it is there. */
class PatternIndex {
  /** How many matchers are known: what was found when there were fewer lacks the later ones. */
  matchers = 0
  private readonly sought: Sought[] = []
  /** Patterns by each atom of their first need, the most telling one. */
  private readonly byAtom = new Map<number, number>()
  private readonly chains = new Chains()
  /** The atoms that are met in the sentence at hand, and the last sentence for which a pattern was looked at. */
  private met = new Uint8Array(0)
  private seen = new Float64Array(0)
  private turn = 0

  /** Takes in the needs of a matcher's patterns (pattern-needs.ts); gives the number under which it is known. */
  enlist(patterns: readonly (readonly (readonly number[])[])[]): number {
    const matcher = this.matchers++
    patterns.forEach(([first = [], ...others], at) => {
      const number = this.sought.push({ matcher, at, others }) - 1
      for (const atom of first) this.byAtom.set(atom, this.chains.add(this.byAtom.get(atom), number))
      for (const need of [first, ...others]) need.forEach(heed)
    })
    return matcher
  }

  /** Of each matcher the patterns whose needs are met by those atoms. */
  foundBy(ids: readonly number[]): ReadonlyMap<number, readonly number[]> {
    if (this.met.length < atoms.length) this.met = new Uint8Array(atoms.length * 2)
    if (this.seen.length < this.sought.length) this.seen = new Float64Array(this.sought.length * 2)
    this.turn++
    for (const id of ids) this.met[id] = 1
    const found = new Map<number, number[]>()
    for (const id of ids) {
      for (let at = this.byAtom.get(id); at !== undefined; at = this.chains.next(at))
        this.take(this.chains.value(at), found)
    }
    for (const id of ids) this.met[id] = 0
    return found
  }

  /** Adds a pattern to those found, unless it is among them or misses something. */
  private take(number: number, found: Map<number, number[]>): void {
    if (this.seen[number] === this.turn) return
    this.seen[number] = this.turn
    const { matcher, at, others } = this.sought[number] as Sought
    for (const need of others) if (!this.isMet(need)) return
    const list = found.get(matcher)
    if (list === undefined) found.set(matcher, [at])
    else list.push(at)
  }

  private isMet(need: readonly number[]): boolean {
    for (const id of need) if (this.met[id] === 1) return true
    return false
  }
}

export const patternIndex = new PatternIndex()
