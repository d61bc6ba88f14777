// Finds entries by the words of their titles and by their authors, and reads the words of what else they say when
// asked. Entries are only ever added, so that a bibliography of which one entry changed keeps its index.
import { fold, foldName, terms } from './fold.ts'

/** The words of one entry that it is found by. */
export interface Indexed {
  readonly title: string
  readonly surnames: readonly string[]
}

/** So many texts are remembered by their words. */
const REMEMBERED = 5000

/** An index over entries by number. */
export class TermIndex {
  readonly #stems = new Map<string, string>()
  readonly #ids = new Map<string, number>()
  readonly #words = new WordTable((word) => terms(word, this.#stems).map((term) => this.idOf(term)))
  /** By term: the entries that have it. */
  readonly #entries: number[][] = []
  readonly #topics = new Map<number, readonly number[]>()
  readonly #names = new Map<string, readonly number[]>()
  #size = 0

  /** How many entries were added. */
  get size(): number {
    return this.#size
  }

  /** The number of a term. */
  idOf(term: string): number {
    const known = this.#ids.get(term)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(term, id)
    return id
  }

  /** Adds an entry and gives its number. */
  add({ title, surnames }: Indexed): number {
    const entry = this.#size++
    for (const name of surnames) for (const term of this.#namesOf(name)) this.#add(term, entry)
    this.#words.each(title, (term) => this.#add(term, entry))
    return entry
  }

  /** The entries that have a term in their title or among their authors, in the order in which they were added. */
  entriesWith(term: string): readonly number[] {
    return this.#entries[this.idOf(term)] ?? []
  }

  /** The terms of what an entry says beside its title; `topics` is asked only where that is not known yet. */
  topicsOf(entry: number, topics: () => string): readonly number[] {
    const known = this.#topics.get(entry)
    if (known) return known
    if (this.#topics.size >= REMEMBERED) this.#topics.clear()
    const found = new Set<number>()
    this.#words.each(topics(), (term) => found.add(term))
    const list = [...found]
    this.#topics.set(entry, list)
    return list
  }

  /** The terms of a name; most authors wrote more than one work. */
  #namesOf(name: string): readonly number[] {
    const known = this.#names.get(name)
    if (known) return known
    const found = [this.idOf(authorTerm(name)), this.idOf(nameTerm(name))]
    this.#names.set(name, found)
    return found
  }

  #add(term: number, entry: number): void {
    const entries = this.#entries[term]
    if (!entries) this.#entries[term] = [entry]
    else if (entries.at(-1) !== entry) entries.push(entry)
  }
}

/** The term of an author, as a query names them. */
export function authorTerm(name: string): string {
  return `author:${fold(name)}`
}

/** The term of the last part of a name. */
export function nameTerm(name: string): string {
  return `name:${lastPart(name)}`
}

/** “van der Berg” is found under “Berg”. */
export function lastPart(surname: string): string {
  const folded = foldName(surname)
  return folded.slice(folded.lastIndexOf(' ') + 1)
}

/** Remembers what stands for each run of letters, and finds it again without cutting the run out of its text. */
class WordTable {
  readonly #read: (word: string) => readonly number[]
  readonly #words: string[] = []
  readonly #values: (readonly number[])[] = []
  /** By hash: the number of a word, from 1. */
  #slots = new Int32Array(4096)

  constructor(read: (word: string) => readonly number[]) {
    this.#read = read
  }

  /** Visits what stands for the words of a text, in order. */
  each(text: string, visit: (value: number) => void): void {
    const { length } = text
    let i = 0
    while (i < length) {
      while (i < length && !isWordUnit(text.charCodeAt(i))) i++
      const start = i
      let hash = 0x811c9dc5
      for (; i < length; i++) {
        const code = text.charCodeAt(i)
        if (!isWordUnit(code)) break
        hash = Math.imul(hash ^ code, 0x01000193)
      }
      if (i > start) for (const value of this.#valuesOf(text, start, i, hash ^ (hash >>> 15))) visit(value)
    }
  }

  #valuesOf(text: string, start: number, end: number, hash: number): readonly number[] {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let word = this.#slots[slot] as number; word > 0; word = this.#slots[slot] as number) {
      if (isAt(text, start, end, this.#words[word - 1] as string)) return this.#values[word - 1] as readonly number[]
      slot = (slot + 1) & mask
    }
    // A copy: a slice would keep the whole text alive.
    const word = ` ${text.slice(start, end)}`.slice(1)
    const values = this.#read(word)
    this.#words.push(word)
    this.#values.push(values)
    this.#slots[slot] = this.#words.length
    if (this.#words.length * 2 > this.#slots.length) this.#grow()
    return values
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    const mask = this.#slots.length - 1
    this.#words.forEach((word, at) => {
      let hash = 0x811c9dc5
      for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
      let slot = (hash ^ (hash >>> 15)) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = at + 1
    })
  }
}

/** Whether just this word stands there; cheaper than asking the text, which checks its arguments each time. */
function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Letters, digits, hyphens, and whatever is no ASCII: what of it makes a word is decided once for each run. */
function isWordUnit(code: number): boolean {
  if (code >= 128) return true
  const letter = code | 32
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 45
}
