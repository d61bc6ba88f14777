// Compiles a phrase pattern's syntax tree to a small program of linked nodes, and finds the words it can start with.
import { inflections, inflectNoun, inflectVerb, spellings } from './inflect.ts'
import { type WordClass, wordClasses } from './lexicon/word-classes.ts'
import type { Token, TokenKind } from './model.ts'
import { FOCUS, PatternError, parsePattern, type Syntax } from './pattern-syntax.ts'
import { tokenize } from './tokens.ts'
import { unitsOf } from './units.ts'

/** A step of a compiled pattern; `next` is the index of the step after it. */
export type Node =
  | {
      readonly op: 'words'
      readonly forms: ReadonlySet<string>
      /** The part of a hyphenated word that goes on here ("-induced"). */
      readonly inside: boolean
      readonly capital: 'any' | 'initial' | 'all'
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
  readonly nodes: readonly Node[]
  readonly entry: number
  /** Names of the captures; slot 0 is the focus. */
  readonly slots: readonly string[]
  readonly starts: Starts
}

/** What a match can begin with. */
export interface Starts {
  readonly words: ReadonlySet<string>
  readonly prefixes: ReadonlySet<string>
  /** Kinds, concepts and groups of mentions. */
  readonly mentions: ReadonlySet<string>
  readonly kinds: ReadonlySet<TokenKind>
}

/** Compiles one pattern; throws a `PatternError` with the place of the mistake. */
export function compilePattern(source: string): Pattern {
  const builder = new Builder()
  const accept = builder.add({ op: 'accept' })
  const entry = builder.build(parsePattern(source), accept)
  const starts = startsOf(builder.nodes, entry)
  if (starts === undefined) throw new PatternError('A word that is not optional must come before any gap', source, 0)
  return { source, nodes: builder.nodes, entry, slots: builder.slots, starts }
}

/** Forms by the words that follow the first: "" has the single words, "to" those of “lead to”. */
type ClassForms = ReadonlyMap<string, ReadonlySet<string>>

/** The forms of every word class, made once: patterns share them. */
const classForms: ReadonlyMap<string, ClassForms> = new Map(
  [...wordClasses].map(([name, words]): [string, ClassForms] => [name, formsOf(words)])
)

function formsOf({ bend, words }: WordClass): ClassForms {
  const out = new Map<string, Set<string>>()
  for (const form of words.flatMap((word) => bent(word, bend)).flatMap(spellings)) {
    const [first = '', ...rest] = form.split(/[ -]/)
    const tail = rest.join(' ')
    out.set(tail, (out.get(tail) ?? new Set()).add(first))
  }
  return out
}

function bent(word: string, bend: WordClass['bend']): readonly string[] {
  if (bend === 'noun') return inflectNoun(word)
  if (bend === 'none') return [word]
  const [head = '', ...rest] = word.split(' ')
  return inflectVerb(head).map((form) => [form, ...rest].join(' '))
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
        return this.choice(syntax.options, next)
      case 'optional':
        return this.add({ op: 'split', options: [this.build(syntax.body, next), next] })
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
      case 'mark':
        return this.words([syntax.text], false, 'any', next)
      case 'class':
        return this.wordClass(syntax.name, next)
      case 'prefix':
        return this.add({ op: 'prefix', text: syntax.text, next })
      case 'words':
        return this.phrase(syntax, next)
    }
  }

  private save(name: string, body: Syntax, next: number): number {
    const known = this.slots.indexOf(name)
    const slot = known >= 0 ? known : this.slots.push(name) - 1
    const close = this.add({ op: 'close', slot, next })
    return this.add({ op: 'open', slot, next: this.build(body, close) })
  }

  /** Any word of a class: one step for its first words, then the words that follow them. */
  private wordClass(name: string, next: number): number {
    const options = [...(classForms.get(name) ?? [])].map(([tail, forms]) => {
      const rest = tail === '' ? [] : tail.split(' ')
      const after = rest.reduceRight((step, word) => this.words([word], false, 'any', step), next)
      return this.add({ op: 'words', forms, inside: false, capital: 'any', next: after })
    })
    return this.add({ op: 'split', options })
  }

  private words(forms: readonly string[], inside: boolean, capital: 'any' | 'initial' | 'all', next: number): number {
    return this.add({ op: 'words', forms: new Set(forms), inside, capital, next })
  }

  /** Alternatives; those that are single words become one step with a set. */
  private choice(options: readonly Syntax[], next: number): number {
    const entries = options.map((option) => this.build(option, next))
    const merged = new Set<string>()
    const rest: number[] = []
    for (const entry of entries) {
      const node = this.nodes[entry]
      if (node?.op === 'words' && node.next === next && !node.inside && node.capital === 'any') {
        for (const form of node.forms) merged.add(form)
      } else {
        rest.push(entry)
      }
    }
    if (merged.size > 0) rest.unshift(this.words([...merged], false, 'any', next))
    const [first] = rest
    return rest.length === 1 && first !== undefined ? first : this.add({ op: 'split', options: rest })
  }

  /** A word as written in a pattern: its spellings and, with `~`, its inflected forms; hyphenated ones become sequences. */
  private phrase(syntax: Syntax & { type: 'words' }, next: number): number {
    const text = syntax.text
    const capital = syntax.initial ? 'initial' : isCapitals(text) ? 'all' : 'any'
    const inside = text.startsWith('-')
    const open = text.endsWith('-')
    const bare = text.slice(inside ? 1 : 0, open ? -1 : undefined).toLowerCase()
    const after = open ? this.add({ op: 'rest', next }) : next
    const forms = syntax.inflected ? inflections(bare).flatMap(spellings) : spellings(bare)
    const single: string[] = []
    const sequences: number[] = []
    for (const form of new Set(forms)) {
      if (oneWord.test(form)) {
        single.push(form)
        continue
      }
      const units = unitsOf(tokenize(form)).forms
      const [first = ''] = units
      if (units.length <= 1) single.push(first)
      else
        sequences.push(
          units.reduceRight((step, unit, at) => this.words([unit], inside && at === 0, capital, step), after)
        )
    }
    if (single.length > 0) sequences.unshift(this.words(single, inside, capital, after))
    const [first] = sequences
    return sequences.length === 1 && first !== undefined ? first : this.add({ op: 'split', options: sequences })
  }
}

/** Words of plain letters are one unit; only others have to be taken apart. */
const oneWord = /^[a-z]+$/

/** Whether a literal is written in capitals ("OT", "PET") and so matches only words with capitals. */
function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase()
}

/** What a match can begin with; `undefined` when it could begin with a gap or be empty. */
function startsOf(nodes: readonly Node[], entry: number): Starts | undefined {
  const words = new Set<string>()
  const prefixes = new Set<string>()
  const starts = new Set<TokenKind>()
  const mentions = new Set<string>()
  let unbound = false
  const seen = new Set<number>()
  const visit = (index: number): void => {
    const node = nodes[index]
    if (node === undefined || seen.has(index)) return
    seen.add(index)
    if (node.op === 'words') for (const form of node.forms) words.add(form)
    else if (node.op === 'prefix') prefixes.add(node.text)
    else if (node.op === 'mention') for (const key of node.keys) mentions.add(key)
    else if (node.op === 'kind') for (const kind of node.kinds) starts.add(kind)
    else if (node.op === 'split') node.options.forEach(visit)
    else if (node.op === 'open' || node.op === 'close' || node.op === 'not' || node.op === 'edge') visit(node.next)
    else unbound = true
  }
  visit(entry)
  return unbound ? undefined : { words, prefixes, mentions, kinds: starts }
}

/** Whether a word's capitals fit what a step asks for. */
export function fitsCapital(token: Token | undefined, capital: 'any' | 'initial' | 'all'): boolean {
  if (capital === 'any' || token === undefined) return true
  return capital === 'initial' ? token.capital !== 'none' : token.capital === 'all' || token.capital === 'mixed'
}
