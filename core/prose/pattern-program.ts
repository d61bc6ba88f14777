// Compiles a phrase pattern's syntax tree to a small program of linked nodes.
import type { Token, TokenKind } from './model.ts'
import { beginsWithGap, mayBeEmpty, rowsOf } from './pattern-needs.ts'
import { type Capital, type Cased, FOCUS, PatternError, parsePattern, type Syntax } from './pattern-syntax.ts'

/** A step of a compiled pattern; `next` is the index of the step after it. */
export type Node =
  | {
      readonly op: 'words'
      readonly forms: ReadonlySet<string>
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

/** A compiled pattern; hand several to `compilePatterns`. */
export interface Pattern {
  readonly source: string
  readonly syntax: Syntax
}

/** The steps of a pattern. */
export interface Program {
  readonly nodes: readonly Node[]
  readonly entry: number
  /** Names of the captures; slot 0 is the focus. */
  readonly slots: readonly string[]
}

/** Compiles one pattern; throws a `PatternError` with the place of the mistake. */
export function compilePattern(source: string): Pattern {
  const syntax = parsePattern(source)
  if (mayBeEmpty(syntax) || beginsWithGap(syntax))
    throw new PatternError('A word that is not optional must come before any gap', source, 0)
  return { source, syntax }
}

/** The program that a pattern's syntax stands for. */
export function programOf(syntax: Syntax): Program {
  const builder = new Builder()
  const accept = builder.add({ op: 'accept' })
  const entry = builder.build(syntax, accept)
  return { nodes: builder.nodes, entry, slots: builder.slots }
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
        return this.rows(syntax, syntax, syntax.open ? this.add({ op: 'rest', next }) : next)
      default:
        return this.rows(syntax, plain, next)
    }
  }

  private split(options: readonly number[]): number {
    const [first] = options
    return options.length === 1 && first !== undefined ? first : this.add({ op: 'split', options })
  }

  /** Words, in one of several rows; only the first of a row can be the inside of a hyphenated word. */
  private rows(syntax: Syntax, { capital, inside }: Pick<Cased, 'capital' | 'inside'>, next: number): number {
    const entries = rowsOf(syntax).map((row) =>
      row.reduceRight((after, atom, at) => {
        const forms = atom.op === 'words' ? atom.forms : none
        return this.add({ op: 'words', forms, inside: inside && at === 0, capital, next: after })
      }, next)
    )
    return this.split(entries)
  }

  private save(name: string, body: Syntax, next: number): number {
    const known = this.slots.indexOf(name)
    const slot = known >= 0 ? known : this.slots.push(name) - 1
    const close = this.add({ op: 'close', slot, next })
    return this.add({ op: 'open', slot, next: this.build(body, close) })
  }
}

const plain = { capital: 'any', inside: false } as const
const none: ReadonlySet<string> = new Set()

/** Whether a word's capitals fit what a step asks for. */
export function fitsCapital(token: Token | undefined, capital: Capital): boolean {
  if (capital === 'any' || token === undefined) return true
  return capital === 'initial' ? token.capital !== 'none' : token.capital === 'all' || token.capital === 'mixed'
}
