// Atoms: the least that a pattern can ask of a sentence (one of these words, a mention of this kind). Each is made once,
// however many patterns ask for it, and has a number, so that one pass over a sentence answers for all patterns.
import { inflections, inflectNoun, inflectVerb, spellings } from './inflect.ts'
import { type WordClass, wordClasses } from './lexicon/word-classes.ts'
import type { TokenKind } from './model.ts'
import { tokenize } from './tokens.ts'
import { unitsOf } from './units.ts'

/** Something that stands at a unit, or does not; `weight` grows with how often it may be met. */
export type Atom = { readonly id: number; readonly weight: number } & Asked

type Asked =
  | { readonly op: 'words'; readonly forms: ReadonlySet<string> }
  | { readonly op: 'prefix'; readonly text: string }
  | { readonly op: 'mention'; readonly key: string }
  | { readonly op: 'kind'; readonly kind: TokenKind }

/** Ways in which words can be written: as one unit, or as several in a row ("so-called"). */
export interface Written {
  readonly single: Atom | undefined
  readonly rows: readonly (readonly Atom[])[]
}

/** All atoms, by their numbers. */
export const atoms: Atom[] = []

const byName = new Map<string, Atom>()
/** The numbers of atoms that somebody needs, by the forms, mentions and kinds that they ask for, and by beginnings. */
const heeded = new Set<number>()
const byForm = new Map<string, number[]>()
const byBeginning = new Map<string, { text: string; id: number }[]>()

/** The letters by which prefixes are looked up: no prefix of a pattern is shorter. */
const beginning = 3

/** The atom of that name, made on first use; names say all about an atom, so equal ones are the same. */
function atom(name: string, make: () => Asked & { readonly weight: number }): Atom {
  const known = byName.get(name)
  if (known) return known
  const made: Atom = { id: atoms.length, ...make() }
  atoms.push(made)
  byName.set(name, made)
  return made
}

/** From now on the atom is among those that `atomsAmong` looks for. */
export function heed(id: number): void {
  const atom = atoms[id]
  if (atom === undefined || heeded.has(id)) return
  heeded.add(id)
  if (atom.op === 'words') for (const form of atom.forms) put(byForm, form, id)
  else if (atom.op === 'prefix') put(byBeginning, atom.text.slice(0, beginning), { text: atom.text, id })
  else put(byForm, atom.op === 'mention' ? mentionName(atom.key) : kindName(atom.kind), id)
}

/** An atom of words; `name` tells which words these are. */
function wordsAtom(name: string, list: () => Iterable<string>): Atom {
  return atom(name, () => {
    const forms = new Set(list())
    return { op: 'words', forms, weight: weightOf(forms) }
  })
}

/** Short words are common ones, mostly. */
function weightOf(forms: ReadonlySet<string>): number {
  let sum = 0
  for (const { length } of forms) sum += length < 4 ? 40 : length === 4 ? 8 : 1
  return sum
}

/** Words with that beginning, of three letters at least. */
export function prefixAtom(text: string): Atom {
  return atom(`${text}*`, () => ({ op: 'prefix', text, weight: 20 }))
}

/** A mention of that kind, concept or group. */
export function mentionAtom(key: string): Atom {
  return atom(mentionName(key), () => ({ op: 'mention', key, weight: 20 }))
}

/** A token of that kind. */
export function kindAtom(kind: TokenKind): Atom {
  return atom(kindName(kind), () => ({ op: 'kind', kind, weight: kind === 'word' ? 1000 : 50 }))
}

const mentionName = (key: string): string => `@${key}`
const kindName = (kind: string): string => `<${kind}>`

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** The atoms of words as patterns have them, “~” before those that bend. */
export function wordsWritten(words: readonly string[]): Written {
  const name = words.join('|')
  const known = written.get(name)
  if (known) return known
  const ways = words.map(formsOf)
  const single = ways.flatMap((way) => way.single)
  const rows = new Map(ways.flatMap((way) => way.rows).map((row) => [row.join(' '), row]))
  const made: Written = {
    single:
      single.length > 0 ? wordsAtom(single.length === 1 ? `${single[0]}` : `any of ${name}`, () => single) : undefined,
    rows: [...rows.values()].map((row) => row.map(formAtom))
  }
  written.set(name, made)
  return made
}

const written = new Map<string, Written>()

/** A form just as it is. */
export function formAtom(form: string): Atom {
  return wordsAtom(form, () => [form])
}

interface Forms {
  readonly single: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const formsByWord = new Map<string, Forms>()

/** Spellings and, behind “~”, inflections of a word; those that are several units as rows. */
function formsOf(word: string): Forms {
  const known = formsByWord.get(word)
  if (known) return known
  const bare = word.startsWith('~') ? word.slice(1) : word
  const forms = new Set(bare === word ? spellings(bare) : inflections(bare).flatMap(spellings))
  const single: string[] = []
  const rows: string[][] = []
  for (const form of forms) {
    const units = oneWord.test(form) ? [form] : unitsOf(tokenize(form)).forms
    if (units.length > 1) rows.push([...units])
    else single.push(units[0] ?? '')
  }
  const made = { single, rows }
  formsByWord.set(word, made)
  return made
}

/** Words of plain letters are one unit; only others have to be taken apart. */
const oneWord = /^[a-z]+$/

/** The words of a class by those that follow the first: one atom for all single words, one for all that lead “to”. */
export function classWritten(name: string): readonly (readonly Atom[])[] {
  const known = classes.get(name)
  if (known) return known
  const tails = new Map<string, Set<string>>()
  const { bend, words } = wordClasses.get(name) ?? { bend: 'none', words: [] }
  for (const form of words.flatMap((word) => bent(word, bend)).flatMap(spellings)) {
    const [first = '', ...rest] = form.split(/[ -]/)
    const tail = rest.join(' ')
    tails.set(tail, (tails.get(tail) ?? new Set()).add(first))
  }
  const made = [...tails].map(([tail, forms]) => [
    wordsAtom(`~@${name} ${tail}`, () => forms),
    ...(tail === '' ? [] : tail.split(' ').map(formAtom))
  ])
  classes.set(name, made)
  return made
}

const classes = new Map<string, readonly (readonly Atom[])[]>()

function bent(word: string, bend: WordClass['bend']): readonly string[] {
  if (bend === 'noun') return inflectNoun(word)
  if (bend === 'none') return [word]
  const [head = '', ...rest] = word.split(' ')
  return inflectVerb(head).map((form) => [form, ...rest].join(' '))
}

/** The numbers of the heeded atoms that are met among forms, keys of mentions and kinds of tokens. */
export function atomsAmong(forms: Iterable<string>, keys: Iterable<string>, kinds: Iterable<string>): number[] {
  const met: number[] = []
  const take = (name: string): void => {
    const ids = byForm.get(name)
    if (ids !== undefined) for (const id of ids) met.push(id)
  }
  for (const form of forms) {
    take(form)
    if (form.length < beginning) continue
    for (const { text, id } of byBeginning.get(form.slice(0, beginning)) ?? none)
      if (form.startsWith(text)) met.push(id)
  }
  for (const key of keys) take(mentionName(key))
  for (const kind of kinds) take(kindName(kind))
  return met
}

const none: readonly never[] = []
