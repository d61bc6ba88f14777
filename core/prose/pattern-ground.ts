// What patterns meet in a run of tokens: words in their ways to be written, edges, and what stops or lets pass.
import type { Token, TokenKind } from './model.ts'
import type { Atom } from './pattern-atoms.ts'
import { fitsCapital, type Node } from './pattern-program.ts'
import type { Capital } from './pattern-syntax.ts'
import { isInside, type Units, unitsOf } from './units.ts'

export type Words = Node & { op: 'words' }

/** At most so many citations and quotation marks are passed over between two words of a pattern. */
export const mostPassed = 6

/** How interviews and lists of questions name who speaks. */
const turns = new Set(['a', 'answer', 'q', 'question'])

/** One run of tokens by its units. */
export class Ground {
  readonly units: Units
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[], first: number, last: number) {
    this.tokens = tokens
    this.units = unitsOf(tokens, first, last)
  }

  kindAt(unit: number): TokenKind {
    return this.tokens[this.units.tokens[unit] ?? -1]?.kind ?? 'punct'
  }

  /** Whether nothing but punctuation is before, or after, the unit; or the name of a turn, as in “A: Because of …”. */
  isAtEdge(side: 'start' | 'end', at: number): boolean {
    const step = side === 'start' ? -1 : 1
    for (let unit = side === 'start' ? at - 1 : at; unit >= 0 && unit < this.units.count; unit += step) {
      if (this.kindAt(unit) !== 'punct' && !(side === 'start' && this.isTurn(unit))) return false
    }
    return true
  }

  /** “A:”, “Answer:” at the start. */
  private isTurn(unit: number): boolean {
    return unit === 0 && turns.has(this.units.forms[0] ?? '') && /^[:.]$/.test(this.units.forms[1] ?? '')
  }

  isBarrier(unit: number, strict: boolean): boolean {
    const form = this.units.forms[unit]
    switch (form) {
      case ';':
      case ':':
      case '!':
      case '?':
        return true
      case ',':
      case '(':
      case ')':
      case '—':
        return strict
      case '.': {
        const next = this.tokens[(this.units.tokens[unit] ?? 0) + 1]
        return next === undefined || next.capital !== 'none'
      }
      default:
        return false
    }
  }

  isTransparent(unit: number): boolean {
    const form = this.units.forms[unit]
    return form === '"' || (form === '' && this.kindAt(unit) === 'citation') || form === "'"
  }

  /** The unit behind the words of the row, where they stand here. */
  rowEnd(row: readonly Atom[], { inside, capital }: Words, at: number, start: number): number | undefined {
    let after = at
    for (let place = 0; place < row.length; place++) {
      // Only the first word of a row can be the inside of a hyphenated word.
      const unit = this.wordFrom(row[place] as Atom, inside && place === 0, capital, after, start)
      if (unit === undefined) return undefined
      after = unit + 1
    }
    return after
  }

  /** The unit at which the word stands: this one, or one behind what is passed over. */
  private wordFrom(atom: Atom, inside: boolean, capital: Capital, at: number, start: number): number | undefined {
    const limit = at > start ? at + mostPassed : at
    for (let unit = at; unit < this.units.count; unit++) {
      if (this.isWord(atom, inside, capital, unit, unit === at && at > start)) return unit
      if (unit >= limit || !this.isTransparent(unit)) return undefined
    }
    return undefined
  }

  /** `going` when the unit before it was matched too. */
  isWord(atom: Atom, wantsInside: boolean, capital: Capital, unit: number, going = false): boolean {
    if (!isAmong(atom, this.units.forms[unit] ?? '')) return false
    const inside = isInside(this.units, unit)
    if (wantsInside ? !inside : inside && !going) return false
    return fitsCapital(this.tokens[this.units.tokens[unit] ?? -1], capital)
  }
}

/** Whether the atom is one of words, and has this form of one. */
export function isAmong(atom: Atom, form: string): boolean {
  return atom.op === 'word' ? atom.form === form : atom.op === 'words' && atom.forms.has(form)
}
