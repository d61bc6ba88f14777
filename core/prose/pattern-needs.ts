// What a sentence must hold for a pattern to fit anywhere in it, and what the fit begins with: looked at before the
// pattern is tried, word by word.

import { wordClasses } from './lexicon/word-classes.ts'
import type { TokenKind } from './model.ts'
import {
  type Atom,
  classWritten,
  formAtom,
  kindAtom,
  mentionAtom,
  prefixAtom,
  type Rows,
  wordsWritten
} from './pattern-atoms.ts'
import type { Syntax } from './pattern-syntax.ts'

/**
 * Every fit takes in at least one of these atoms. They are made only for the needs that are chosen: to bend and spell
 * the words of all others would take most of the time to start. So the weight, which grows with how often one of them
 * may be met, is estimated from the words as the pattern has them.
 */
interface Need {
  readonly weight: number
  readonly atoms: () => readonly Atom[]
}

/** More needs than this, or such common ones, are not worth asking about. */
const most = { needs: 3, weight: 300 }

/** The needs of a pattern, the most telling first, by the numbers of their atoms. */
export function needsOf(syntax: Syntax): readonly (readonly number[])[] {
  const [first, ...others] = needsIn(syntax).toSorted((a, b) => a.weight - b.weight)
  const telling = others.slice(0, most.needs - 1).filter(({ weight }) => weight <= most.weight)
  return [...(first ? [first] : []), ...telling].map(({ atoms }) => numbers(atoms()))
}

/** The atoms with which a fit can begin. */
export function startsOf(syntax: Syntax): readonly number[] {
  return numbers(startsIn(syntax))
}

function numbers(atoms: readonly Atom[]): readonly number[] {
  return [...new Set(atoms.map(({ id }) => id))]
}

/** The rows of atoms that a step without parts takes in, one of them; none for a step that takes in nothing certain. */
export function rowsOf(syntax: Syntax): Rows {
  switch (syntax.type) {
    case 'words':
      return wordsWritten(syntax.words)
    case 'cased':
      return wordsWritten([syntax.word])
    case 'class':
      return classWritten(syntax.name)
    case 'prefix':
      return [[prefixAtom(syntax.text)]]
    case 'mention':
      return syntax.keys.map((key) => [mentionAtom(key)])
    case 'kind':
      return syntax.kinds.map((kind) => [kindAtom(kind as TokenKind)])
    case 'mark':
      return [[formAtom(syntax.text)]]
    default:
      return []
  }
}

function needsIn(syntax: Syntax): readonly Need[] {
  switch (syntax.type) {
    case 'sequence':
      return syntax.parts.flatMap(needsIn)
    case 'choice':
      return oneOf(syntax.options.map(needsIn))
    case 'save':
      return needsIn(syntax.body)
    case 'optional':
    case 'not':
    case 'edge':
    case 'gap':
      return []
    default:
      return [{ weight: weightOf(syntax), atoms: () => rowsOf(syntax).flatMap(longestOf) }]
  }
}

/** Of a row of units the one that is worth asking for. */
function longestOf(row: readonly Atom[]): readonly Atom[] {
  return row.length < 2 ? row : [row.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a))]
}

function lengthOf(atom: Atom): number {
  if (atom.op === 'word') return atom.form.length
  return atom.op === 'words' ? Math.min(...[...atom.forms].map(({ length }) => length)) : 0
}

/** So many forms a word has besides the one that patterns have. */
const bentForms = 4

/** About how often a step without parts may be met. */
function weightOf(syntax: Exclude<Syntax, { type: 'sequence' | 'choice' | 'save' }>): number {
  switch (syntax.type) {
    case 'words':
      return syntax.words.reduce((sum, word) => sum + weightOfWord(word), 0)
    case 'cased':
      return weightOfWord(syntax.word)
    case 'class':
      return weightOfClass(syntax.name)
    case 'mention':
      return 20 * syntax.keys.length
    case 'kind':
      return syntax.kinds.reduce((sum, kind) => sum + (kind === 'word' ? 1000 : 50), 0)
    default:
      return 20
  }
}

/** Short words are common ones, mostly; of a word that bends, most forms are longer than the word. */
function weightOfWord(word: string): number {
  return word.startsWith('~') ? weightOfLength(word.length - 1) + bentForms : weightOfLength(word.length)
}

function weightOfClass(name: string): number {
  const { bend, words } = wordClasses.get(name) ?? { bend: 'none', words: [] }
  const forms = bend === 'none' ? 0 : bentForms
  return words.reduce((sum, { length }) => sum + weightOfLength(length) + forms, 0)
}

function weightOfLength(length: number): number {
  return length < 4 ? 40 : length === 4 ? 8 : 1
}

/** What one of several ways needs: the needs of the only way, or one need that each way has something to. */
function oneOf(ways: readonly (readonly Need[])[]): readonly Need[] {
  if (ways.length < 2) return ways[0] ?? []
  const rarest: Need[] = []
  let weight = 0
  for (const [first, ...others] of ways) {
    if (first === undefined) return []
    const least = others.reduce((a, b) => (b.weight < a.weight ? b : a), first)
    rarest.push(least)
    weight += least.weight
  }
  return [{ weight, atoms: () => rarest.flatMap(({ atoms }) => atoms()) }]
}

function startsIn(syntax: Syntax): readonly Atom[] {
  switch (syntax.type) {
    case 'sequence':
      return openingOf(syntax.parts).flatMap(startsIn)
    case 'choice':
      return syntax.options.flatMap(startsIn)
    case 'save':
    case 'optional':
      return startsIn(syntax.body)
    default:
      return rowsOf(syntax).flatMap(([first]) => (first ? [first] : []))
  }
}

/** The parts of a sequence with which a fit can begin: up to the first that takes in a word for certain, or all. */
function openingOf(parts: readonly Syntax[]): readonly Syntax[] {
  const bound = parts.findIndex((part) => !mayBeEmpty(part))
  return bound < 0 ? parts : parts.slice(0, bound + 1)
}

/** Whether a fit may pass the step without taking in a word. */
export function mayBeEmpty(syntax: Syntax): boolean {
  switch (syntax.type) {
    case 'sequence':
      return syntax.parts.every(mayBeEmpty)
    case 'choice':
      return syntax.options.some(mayBeEmpty)
    case 'save':
      return mayBeEmpty(syntax.body)
    default:
      return syntax.type === 'optional' || syntax.type === 'not' || syntax.type === 'edge' || syntax.type === 'gap'
  }
}

/** Whether a gap may come before the first word: such a fit could begin anywhere. */
export function beginsWithGap(syntax: Syntax): boolean {
  switch (syntax.type) {
    case 'gap':
      return true
    case 'sequence':
      return openingOf(syntax.parts).some(beginsWithGap)
    case 'choice':
      return syntax.options.some(beginsWithGap)
    case 'save':
    case 'optional':
      return beginsWithGap(syntax.body)
    default:
      return false
  }
}
