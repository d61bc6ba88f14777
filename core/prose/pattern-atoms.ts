// Atoms: the least that a pattern can ask of a sentence (one of these words, a mention of this kind). Each is made once,
// however many patterns ask for it, and has a number, so that one pass over a sentence answers for all patterns.
import { addTo } from '../text/group.ts'
import { Chains } from './chains.ts'
import { inflections, inflectNoun, inflectVerb, spellings } from './inflect.ts'
import { type WordClass, wordClasses } from './lexicon/word-classes.ts'
import type { TokenKind } from './model.ts'
import { tokenize } from './tokens.ts'
import { unitsOf } from './units.ts'

/** Something that stands at a unit, or does not. */
export type Atom = { readonly id: number } & Asked

type Asked =
  | { readonly op: 'word'; readonly form: string }
  | { readonly op: 'words'; readonly forms: ReadonlySet<string> }
  | { readonly op: 'prefix'; readonly text: string }
  | { readonly op: 'mention'; readonly key: string }
  | { readonly op: 'kind'; readonly kind: TokenKind }

/**
 * Ways in which words can be written, each a row of units: one atom for all that are a single unit, and behind it those
 * of several ("so-called"). Patterns with the same words share them.
 */
export type Rows = readonly (readonly Atom[])[]

/** All atoms, by their numbers. */
export const atoms: Atom[] = []

/** Atoms that are asked for by what they are, so that equal ones are the same. */
const byName = new Map<string, Atom>()
/** The numbers of atoms that somebody needs, by the forms, mentions and kinds that they ask for, and by beginnings. */
const heeded = new Set<number>()
const chains = new Chains()
const byForm = new Map<string, number>()
const byBeginning = new Map<string, { text: string; id: number }[]>()

/** The letters by which prefixes are looked up: no prefix of a pattern is shorter. */
const beginning = 3

function newAtom(asked: Asked): Atom {
  const made: Atom = { id: atoms.length, ...asked }
  atoms.push(made)
  return made
}

/** The atom of that name, made on first use; names say all about an atom. */
function atom(name: string, asked: Asked): Atom {
  const known = byName.get(name)
  if (known) return known
  const made = newAtom(asked)
  byName.set(name, made)
  return made
}

/** From now on the atom is among those that `atomsAmong` looks for. */
export function heed(id: number): void {
  const atom = atoms[id]
  if (atom === undefined || heeded.has(id)) return
  heeded.add(id)
  if (atom.op === 'words') for (const form of atom.forms) heedForm(form, id)
  else if (atom.op === 'word') heedForm(atom.form, id)
  else if (atom.op === 'prefix') addTo(byBeginning, atom.text.slice(0, beginning), { text: atom.text, id })
  else heedForm(atom.op === 'mention' ? mentionName(atom.key) : kindName(atom.kind), id)
}

function heedForm(form: string, id: number): void {
  byForm.set(form, chains.add(byForm.get(form), id))
}

/** An atom of words that is kept by who asks for it. */
function wordsAtom(forms: ReadonlySet<string>): Atom {
  const [form] = forms
  return forms.size === 1 && form !== undefined ? formAtom(form) : newAtom({ op: 'words', forms })
}

/** Words with that beginning, of three letters at least. */
export function prefixAtom(text: string): Atom {
  return atom(`${text}*`, { op: 'prefix', text })
}

/** A mention of that kind, concept or group. */
export function mentionAtom(key: string): Atom {
  return atom(mentionName(key), { op: 'mention', key })
}

/** A token of that kind. */
export function kindAtom(kind: TokenKind): Atom {
  return atom(kindName(kind), { op: 'kind', kind })
}

const mentionName = (key: string): string => `@${key}`
const kindName = (kind: string): string => `<${kind}>`

/** The atoms of words as patterns have them, “~” before those that bend. */
export function wordsWritten(words: readonly string[]): Rows {
  const name = words.join('|')
  const known = written.get(name)
  if (known) return known
  const ways = words.map(formsOf)
  const single = new Set(ways.flatMap((way) => way.single))
  const several = new Map(ways.flatMap((way) => way.rows).map((row) => [row.join(' '), row]))
  const rows = [...several.values()].map((row) => row.map(formAtom))
  const made = single.size > 0 ? [[wordsAtom(single)], ...rows] : rows
  written.set(name, made)
  return made
}

const written = new Map<string, Rows>()

/** A form just as it is. */
export function formAtom(form: string): Atom {
  return atom(form, { op: 'word', form })
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
  // Copies have no room to spare.
  const made = { single: [...single], rows: rows.length > 0 ? [...rows] : none }
  formsByWord.set(word, made)
  return made
}

/** Words of plain letters are one unit; only others have to be taken apart. */
const oneWord = /^[a-z]+$/

/** The words of a class by those that follow the first: one atom for all single words, one for all that lead “to”. */
export function classWritten(name: string): Rows {
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
    wordsAtom(forms),
    ...(tail === '' ? [] : tail.split(' ').map(formAtom))
  ])
  classes.set(name, made)
  return made
}

const classes = new Map<string, Rows>()

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
    for (let at = byForm.get(name); at !== undefined; at = chains.next(at)) met.push(chains.value(at))
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
