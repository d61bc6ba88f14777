// Compiles a phrase pattern's syntax tree to a small program of linked nodes.
import type { Token, TokenKind } from './model.ts'
import type { Rows } from './pattern-atoms.ts'
import { beginsWithGap, mayBeEmpty, rowsOf } from './pattern-needs.ts'
import { type Capital, FOCUS, PatternError, parsePattern, type Syntax } from './pattern-syntax.ts'

/** A step of a compiled pattern; `next` is the index of the step after it. */
export type Node =
  | {
      readonly op: 'words'
      /** Ways to write the words; not the program's own, since the ways to write a class of words are many. */
      readonly rows: Rows
      /** The part of a hyphenated word that goes on here ("-induced"). */
      readonly inside: boolean
      readonly capital: Capital
      readonly next: number
    }
  | { readonly op: 'prefix'; readonly text: string; readonly next: number }
  | { readonly op: 'mention'; readonly keys: readonly string[]; readonly next: number }
  | { readonly op: 'kind'; readonly kinds: ReadonlySet<TokenKind>; readonly next: number }
  | { readonly op: 'gap'; readonly most: number; readonly strict: boolean; readonly next: number }
  | { readonly op: 'rest'; readonly next: number }
  | { readonly op: 'edge'; readonly side: 'start' | 'end'; readonly next: number }
  | { readonly op: 'not'; readonly body: number; readonly next: number }
  | { readonly op: 'split'; readonly options: readonly number[] }
  | { readonly op: 'open' | 'close'; readonly slot: number; readonly next: number }
  | { readonly op: 'accept' }

/** The steps of a pattern. */
export interface Program {
  readonly nodes: readonly Node[]
  readonly entry: number
  /** Names of the captures; slot 0 is the focus. */
  readonly slots: readonly string[]
}

/** The syntax of a pattern that can be looked for; throws a `PatternError` with the place of the mistake. */
export function compilePattern(source: string): Syntax {
  const syntax = parsePattern(source)
  if (mayBeEmpty(syntax) || beginsWithGap(syntax))
    throw new PatternError('A word that is not optional must come before any gap', source, 0)
  return syntax
}

/** The program that a pattern's syntax stands for. */
export function programOf(syntax: Syntax): Program {
  const builder = new Builder()
  const accept = builder.add({ op: 'accept' })
  const entry = builder.build(syntax, accept)
  // Copies have no room to spare.
  return { nodes: [...builder.nodes], entry, slots: [...builder.slots] }
}

class Builder {
  readonly nodes: Node[] = []
  readonly slots: string[] = [FOCUS]

  add(node: Node): number {
    this.nodes.push(node)
    return this.nodes.length - 1
  }

  /** Adds the steps for `syntax` in front of step `next`; gives the index of the first. */
  build(syntax: Syntax, next: number): number {
    switch (syntax.type) {
      case 'sequence':
        return syntax.parts.reduceRight((after, part) => this.build(part, after), next)
      case 'choice':
        return this.split(syntax.options.map((option) => this.build(option, next)))
      case 'optional':
        return this.split([this.build(syntax.body, next), next])
      case 'save':
        return this.save(syntax.name, syntax.body, next)
      case 'not':
        return this.add({ op: 'not', body: this.build(syntax.body, this.add({ op: 'accept' })), next })
      case 'gap':
        return this.add({ op: 'gap', most: syntax.most, strict: syntax.strict, next })
      case 'edge':
        return this.add({ op: 'edge', side: syntax.side, next })
      case 'mention':
        return this.add({ op: 'mention', keys: syntax.keys, next })
      case 'kind':
        return this.add({ op: 'kind', kinds: new Set(syntax.kinds as TokenKind[]), next })
      case 'prefix':
        return this.add({ op: 'prefix', text: syntax.text, next })
      case 'cased':
        return this.add({
          op: 'words',
          rows: rowsOf(syntax),
          inside: syntax.inside,
          capital: syntax.capital,
          next: syntax.open ? this.add({ op: 'rest', next }) : next
        })
      default:
        return this.add({ op: 'words', rows: rowsOf(syntax), inside: false, capital: 'any', next })
    }
  }

  private split(options: readonly number[]): number {
    const [first] = options
    return options.length === 1 && first !== undefined ? first : this.add({ op: 'split', options })
  }

  private save(name: string, body: Syntax, next: number): number {
    const known = this.slots.indexOf(name)
    const slot = known >= 0 ? known : this.slots.push(name) - 1
    const close = this.add({ op: 'close', slot, next })
    return this.add({ op: 'open', slot, next: this.build(body, close) })
  }
}

/** Whether a word's capitals fit what a step asks for. */
export function fitsCapital(token: Token | undefined, capital: Capital): boolean {
  if (capital === 'any' || token === undefined) return true
  return capital === 'initial' ? token.capital !== 'none' : token.capital === 'all' || token.capital === 'mixed'
}
