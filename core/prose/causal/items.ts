// The words of a sentence with what they do in the statement of a finding.
import { addTo } from '../../text/group.ts'
import { inflectNoun, inflectVerb } from '../inflect.ts'
import { endings, phrases, wordClasses } from '../lexicon/causal.ts'
import type { Token } from '../model.ts'

/** A word, or a phrase that acts as one, with its class. */
export interface Item {
  readonly word: string
  /** A class of the lexicon, the class of its ending, or 'X'; punctuation stands for itself. */
  readonly tag: string
  readonly lemma: string
  readonly verb: boolean
}

interface Phrase {
  readonly name: string
  readonly words: readonly string[]
}

/** The lexicon, inflected when a sentence is first traced: nothing else needs it, and start-up should not pay for it. */
class Lexicon {
  #index: ReadonlyMap<string, Item> | undefined
  #phrasesFrom: ReadonlyMap<string, readonly Phrase[]> | undefined

  get index(): ReadonlyMap<string, Item> {
    this.#index ??= buildIndex()
    return this.#index
  }

  get phrasesFrom(): ReadonlyMap<string, readonly Phrase[]> {
    this.#phrasesFrom ??= buildPhrases()
    return this.#phrasesFrom
  }
}

const lexicon = new Lexicon()

function buildIndex(): Map<string, Item> {
  const out = new Map<string, Item>()
  const add = (word: string, tag: string, lemma: string, verb: boolean): void => {
    if (!out.has(word)) out.set(word, { word, tag, lemma, verb })
  }
  for (const { name, verbs = [], nouns = [], plain = [] } of wordClasses) {
    for (const lemma of plain) add(lemma, name, lemma, false)
    for (const lemma of nouns) for (const form of inflectNoun(lemma)) add(form, name, lemma, false)
    for (const lemma of verbs) for (const form of inflectVerb(lemma)) add(form, name, lemma, true)
  }
  return out
}

function buildPhrases(): Map<string, Phrase[]> {
  const out = new Map<string, Phrase[]>()
  for (const { name, phrases: list } of phrases) {
    for (const words of list.map((phrase) => phrase.split(' '))) {
      const [first = ''] = words
      addTo(out, first, { name, words })
    }
  }
  for (const list of out.values()) list.sort((a, b) => b.words.length - a.words.length)
  return out
}

/** The item of a token: numbers are all the same, what is no prose is one sign. */
export function itemOf({ form, kind }: Pick<Token, 'form' | 'kind'>): Item {
  if (kind === 'number' || /^\d/.test(form)) return { word: '#', tag: '#', lemma: '#', verb: false }
  if (kind === 'punct') return { word: form, tag: form, lemma: form, verb: false }
  if (kind !== 'word') return { word: '<>', tag: '<>', lemma: '<>', verb: false }
  const { index } = lexicon
  const entry = index.get(form) ?? index.get(form.slice(form.lastIndexOf('-') + 1))
  if (entry !== undefined) return { ...entry, word: form }
  const ending = endings.find(([end]) => form.length > end.length + 2 && form.endsWith(end))
  return { word: form, tag: ending?.[1] ?? 'X', lemma: form, verb: false }
}

/** The items with the phrases of the lexicon taken as one word each. */
export function fused(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    const found = lexicon.phrasesFrom
      .get(item.word)
      ?.find(({ words }) => words.every((word, i) => items[at + i]?.word === word))
    if (found === undefined) {
      out.push(item)
      continue
    }
    const { length } = found.words
    const word = found.words.join('_')
    out.push({ word, tag: found.name, lemma: word, verb: items.slice(at, at + length).some(({ verb }) => verb) })
    at += length - 1
  }
  return out
}

/** The form in which a verb stands; 'n' for other words. */
export function shapeOf({ word, lemma, verb }: Item): 'n' | 'ing' | 'base' | 's' | 'ed' {
  if (!verb) return 'n'
  if (word.endsWith('ing')) return 'ing'
  if (word === lemma) return 'base'
  return word.endsWith('s') ? 's' : 'ed'
}

/** How many words of a sentence are looked at. */
export const longest = 400

/** Longer words are none, and are passed over. */
export const longestWord = 80
