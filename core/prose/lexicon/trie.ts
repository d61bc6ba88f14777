// Compiles the word lists to one trie over units (words and parts of hyphenated words).
import { inflectNoun, inflectVerb, spellings } from '../inflect.ts'
import type { MentionKind } from '../model.ts'
import { tokenize } from '../tokens.ts'
import { unitsOf } from '../units.ts'
import type { Entry } from './entry.ts'

/** A concept that a form stands for; `kind` is undefined for decoys, which only swallow words. */
export interface Sense {
  readonly kind: MentionKind | undefined
  readonly concept: string
  readonly groups: readonly string[]
}

/** A form at the end of its path. */
export interface Leaf {
  readonly sense: Sense
  /** How each word must be written, '' where capitals don't matter; undefined when they matter nowhere. */
  readonly exact: readonly string[] | undefined
  /** Counts only where the document defines it. */
  readonly defined: boolean
}

export interface TrieNode {
  /** Undefined where nothing follows, as after most words. */
  next: Map<string, TrieNode> | undefined
  leaves: readonly Leaf[] | undefined
}

export interface Lexicon {
  readonly root: TrieNode
  readonly senses: ReadonlyMap<string, Sense>
  /** Surface forms as written in the lists and with all generated plurals, inflections, spellings and compounds. */
  readonly counts: { readonly concepts: number; readonly written: number; readonly generated: number }
}

/** Letters and digits only, for comparing capitals: "5-HT" and "5 HT" read alike. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2010-\u2015\u2060\ue000-]+/g, '')
}

/** Builds the trie. `decoys` are phrases that contain a form but mean something else. */
export function compileLexicon(entries: readonly Entry[], decoys: readonly string[]): Lexicon {
  const root: TrieNode = { next: undefined, leaves: undefined }
  const senses = new Map<string, Sense>()
  const written = new Set<string>()
  const generated = new Set<string>()
  const put = (form: string, sense: Sense, defined: boolean): void => {
    generated.add(form)
    insert(root, form, sense, defined)
  }
  const nothing: Sense = { kind: undefined, concept: '', groups: [] }
  const compounds: { form: string; sense: Sense }[] = []
  for (const entry of entries) {
    const sense: Sense = { kind: entry.kind, concept: entry.concept, groups: entry.groups }
    if (!senses.has(entry.concept)) senses.set(entry.concept, sense)
    for (const written_ of entry.forms) {
      const defined = written_.endsWith('?')
      const bare = defined ? written_.slice(0, -1) : written_
      written.add(bare === '.' || bare === '~' ? entry.concept : bare.replace(/[~^]$/, ''))
      for (const form of formsOf(bare, entry.concept)) put(form, sense, defined)
    }
    if (entry.kind === 'molecule') compounds.push(...receptorForms(entry, senses))
  }
  for (const { form, sense } of compounds) if (!generated.has(form)) put(form, sense, false)
  for (const decoy of decoys) for (const form of formsOf(decoy, '')) insert(root, form, nothing, false)
  return { root, senses, counts: { concepts: senses.size, written: written.size, generated: generated.size } }
}

/** “<molecule> receptor” for a molecule that the receptor list need not name. */
function receptorForms(entry: Entry, senses: Map<string, Sense>): { form: string; sense: Sense }[] {
  const concept = `${entry.concept} receptor`
  const sense: Sense = { kind: 'receptor', concept, groups: ['receptor'] }
  const forms = entry.forms
    .filter((form) => !form.includes('receptor') && !/(?:ic|ically|ous)[~^]?$/.test(form) && !form.endsWith('?'))
    .map((form) => (form === '.' || form === '~' ? entry.concept : form.replace(/[~^]$/, '')))
  if (forms.length > 0) senses.set(concept, senses.get(concept) ?? sense)
  return forms.flatMap((form) => ['receptor', 'receptors'].map((head) => ({ form: `${form} ${head}`, sense })))
}

/** The forms that one item of a list stands for. */
function formsOf(item: string, concept: string): string[] {
  const bare = item === '.' || item === '~' ? concept : item.replace(/[~^]$/, '')
  const forms = item.endsWith('~') ? inflectNoun(bare) : item.endsWith('^') ? inflectVerb(bare) : [bare]
  return forms.flatMap((form) => (hasCapitals(form) ? [form] : spellPhrase(form)))
}

function spellPhrase(phrase: string): string[] {
  if (!phrase.includes(' ')) return spellings(phrase)
  const words = phrase.split(' ')
  const respelt = words.map((word) => spellings(word)[1] ?? word).join(' ')
  return respelt === phrase ? [phrase] : [phrase, respelt]
}

function hasCapitals(form: string): boolean {
  return form !== form.toLowerCase()
}

function insert(root: TrieNode, form: string, sense: Sense, defined: boolean): void {
  let node = root
  for (const unit of unitsIn(form)) {
    node.next ??= new Map()
    let next = node.next.get(unit)
    if (next === undefined) {
      next = { next: undefined, leaves: undefined }
      node.next.set(unit, next)
    }
    node = next
  }
  if (node === root) throw new Error(`A lexicon form without letters: “${form}”`)
  const exact = hasCapitals(form) && !isName(form) ? capitalsOf(form) : undefined
  const leaves = node.leaves ?? []
  const same = (leaf: Leaf): boolean => leaf.defined === defined && leaf.exact?.join(' ') === exact?.join(' ')
  if (!leaves.some(same)) node.leaves = [...leaves, { sense, exact, defined }]
}

/** Words of plain letters are units as they stand; only other forms have to be taken apart. */
function unitsIn(form: string): readonly string[] {
  return plainWords.test(form) ? form.split(' ') : unitsOf(tokenize(form)).forms
}

const plainWords = /^[a-z]+(?: [a-z]+)*$/

/** How each unit of a form is written, '' for units without capitals. */
function capitalsOf(form: string): string[] {
  const units = unitsOf(tokenize(form))
  return units.forms.map((unit, at) => {
    const written = form.slice(units.starts[at], units.ends[at])
    return written.toLowerCase() === unit && written === unit ? '' : squeeze(written)
  })
}

/** Names whose capitals are those of any proper name ("Wistar rat") and so tell nothing. */
function isName(form: string): boolean {
  const words = form.split(/[ -]/)
  return (
    words.every((word) => word === word.toLowerCase() || /^\p{Lu}\p{Ll}{4,}/u.test(word)) && /\p{Ll}{4}/u.test(form)
  )
}
