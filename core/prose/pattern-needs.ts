// What a sentence must hold for a pattern to fit anywhere in it, and what the fit begins with: looked at before the
// pattern is tried, word by word.

import type { TokenKind } from './model.ts'
import { type Atom, classWritten, formAtom, kindAtom, mentionAtom, prefixAtom, wordsWritten } from './pattern-atoms.ts'
import type { Syntax } from './pattern-syntax.ts'

/** Every fit takes in at least one of these atoms. */
export type Need = readonly Atom[]

/** More needs than this, or such common ones, are not worth asking about. */
const most = { needs: 3, weight: 300 }

/** The needs of a pattern, the most telling first, by the numbers of their atoms. */
export function needsOf(syntax: Syntax): readonly (readonly number[])[] {
  const [first = [], ...others] = needsIn(syntax).toSorted((a, b) => weightOf(a) - weightOf(b))
  const telling = others.slice(0, most.needs - 1).filter((need) => weightOf(need) <= most.weight)
  return [first, ...telling].map(numbers)
}

/** The atoms with which a fit can begin. */
export function startsOf(syntax: Syntax): readonly number[] {
  return numbers(startsIn(syntax))
}

function numbers(atoms: readonly Atom[]): readonly number[] {
  return [...new Set(atoms.map(({ id }) => id))]
}

function weightOf(need: Need): number {
  return need.reduce((sum, { weight }) => sum + weight, 0)
}

/** The rows of atoms that a step without parts takes in, one of them; none for a step that takes in nothing certain. */
export function rowsOf(syntax: Syntax): readonly (readonly Atom[])[] {
  switch (syntax.type) {
    case 'words':
      return rowsOfWords(syntax.words)
    case 'cased':
      return rowsOfWords([syntax.word])
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

function rowsOfWords(words: readonly string[]): readonly (readonly Atom[])[] {
  const { single, rows } = wordsWritten(words)
  return single ? [[single], ...rows] : rows
}

function needsIn(syntax: Syntax): readonly Need[] {
  switch (syntax.type) {
    case 'sequence':
      return syntax.parts.flatMap(needsIn)
    case 'choice':
      return oneOf(syntax.options.map(needsIn))
    case 'save':
      return needsIn(syntax.body)
    default:
      return oneOf(rowsOf(syntax).map((row) => row.map((one) => [one])))
  }
}

/** What one of several ways needs: the needs of the only way, or one need that each way has something to. */
function oneOf(ways: readonly (readonly Need[])[]): readonly Need[] {
  if (ways.length < 2) return ways[0] ?? []
  const rarest = ways.map((way) => way.reduce((a, b) => (weightOf(b) < weightOf(a) ? b : a), way[0] ?? []))
  return rarest.some((need) => need.length === 0) ? [] : [rarest.flat()]
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
