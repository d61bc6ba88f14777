// Skims well-formed BibTeX entries: their end, key and fields, found in one pass that allocates nothing. Whatever is
// out of the ordinary is left to the scanner, which reads the same grammar and goes on after damage.
import type { Span } from '../../core/text/span.ts'
import { fieldFollows, isFieldStart, isMonth } from './bibtex-value.ts'

/** Is told each field: its name, and its value with delimiters; `plain` when that is one pair of braces or quotes. */
export type FieldVisitor = (name: string, value: number, valueEnd: number, plain: boolean) => void

const MOST_FIELDS = 100

const SPACE = 1
const NAME_END = 2
const KEY_END = 4
const kinds: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code)
  if (' \t\r\n'.includes(c)) return SPACE | NAME_END | KEY_END
  return ('=,{}()"#%@\\'.includes(c) ? NAME_END : 0) | ('=,{}"#%@\\'.includes(c) ? KEY_END : 0)
})

function isKind(code: number, kind: number): boolean {
  return code < 128 && ((kinds[code] as number) & kind) !== 0
}

function afterSpace(text: string, from: number): number {
  let i = from
  while (isKind(text.charCodeAt(i), SPACE)) i++
  return i
}

const seed = 0x811c9dc5
const mixed = (hash: number, code: number) => Math.imul(hash ^ (code | 32), 0x01000193)
const hashOf = (name: string) => [...name].reduce((hash, c) => mixed(hash, c.charCodeAt(0)), seed)
/** Fields whose places a skimmed entry keeps: what is asked of every entry. */
const kept =
  'title shorttitle maintitle booktitle titleaddon label howpublished note journal journaltitle author editor ' +
  'year date issued origdate eventdate pubstate doi url pages page publisher'
const slotsByName: ReadonlyMap<string, number> = new Map(kept.split(' ').map((name, at) => [name, 2 * at]))
const slotsByHash: ReadonlyMap<number, number> = new Map([...slotsByName].map(([name, at]) => [hashOf(name), at]))

const CROSSREF = hashOf('crossref')
const XDATA = hashOf('xdata')
const IDS = hashOf('ids')

/** Where a sign stands, sought from some place on. */
interface Sought {
  text: string
  from: number
  at: number
}

/** Skims one entry after the other and keeps what the last one has. */
export class Skimmer {
  keyStart = 0
  keyEnd = 0
  /** The entry takes fields over from others (`crossref`, `xdata`), or has aliases. */
  inherits = false
  ids = false
  /** Some value has a word that an `@string` must define. */
  macros = false
  /** No kept value needs a macro or is joined from pieces. */
  simple = true
  /** Where the values of kept fields stand, without delimiters: start and end of each, -1 where there is none. */
  readonly #slots = new Int32Array(2 * slotsByName.size)
  /** How many pieces the last value was joined from. */
  #joined = 0
  readonly #hashes = new Int32Array(MOST_FIELDS)
  readonly #names = new Map<number, string>()
  readonly #opening: Sought = { text: '', from: 0, at: -1 }
  readonly #sign: Sought = { text: '', from: 0, at: -1 }

  /** The end of the entry whose `{` is at `open`, or -1 where it is not plainly well-formed. */
  skim(text: string, open: number, visit?: FieldVisitor): number {
    this.inherits = this.ids = this.macros = false
    this.simple = true
    this.#slots.fill(-1)
    let i = this.#key(text, open)
    if (i < 0) return -1
    let fields = 0
    for (;;) {
      i = afterSpace(text, i)
      const c = text.charCodeAt(i)
      if (c === 125 /* } */) return fields === 0 || fieldFollows(text, i + 1) ? -1 : i + 1
      if (c === 44 /* , */) {
        i++
        continue
      }
      const name = i
      let hash = seed
      for (let code = c; code < 128 && !isKind(code, NAME_END); code = text.charCodeAt(++i)) hash = mixed(hash, code)
      const nameEnd = i
      i = afterSpace(text, i)
      if (nameEnd === name || text.charCodeAt(i) !== 61 /* = */ || !this.#isNew(hash, fields++)) return -1
      const value = afterSpace(text, i + 1)
      i = this.#value(text, value)
      if (i < 0) return -1
      const next = text.charCodeAt(afterSpace(text, i))
      if (next !== 44 && next !== 125) return -1
      if (hash === CROSSREF || hash === XDATA) this.inherits = true
      else if (hash === IDS) this.ids = true
      this.#keep(text, hash, value, i)
      visit?.(this.#nameOf(text, name, nameEnd, hash), value, i, this.#joined === 1 && !isBare(text.charCodeAt(value)))
    }
  }

  #keep(text: string, hash: number, start: number, end: number): void {
    const slot = slotsByHash.get(hash)
    if (slot === undefined) return
    const code = text.charCodeAt(start)
    const cut = isBare(code) ? 0 : 1
    // A number is what it says; other words stand for something else.
    if (this.#joined !== 1 || (cut === 0 && !(code >= 48 && code <= 57))) this.simple = false
    this.#slots[slot] = start + cut
    this.#slots[slot + 1] = end - cut
  }

  /** What a kept field of the last entry says, '' where it has none. */
  value(text: string, name: string): string {
    const at = this.place(name)
    return at ? text.slice(at.start, at.end) : ''
  }

  /** Where a kept field of the last entry says it. */
  place(name: string): Span | undefined {
    const slot = slotsByName.get(name)
    if (slot === undefined) throw new RangeError(`${name} is no field that is kept`)
    const start = this.#slots[slot] as number
    return start < 0 ? undefined : { start, end: this.#slots[slot + 1] as number }
  }

  /** The name in lower case; the same few names come again and again. */
  #nameOf(text: string, start: number, end: number, hash: number): string {
    const known = this.#names.get(hash)
    if (known?.length === end - start) return known
    const name = ` ${text.slice(start, end).toLowerCase()}`.slice(1)
    this.#names.set(hash, name)
    return name
  }

  /** Whether no field before had this name. */
  #isNew(hash: number, fields: number): boolean {
    if (fields >= MOST_FIELDS) return false
    for (let i = 0; i < fields; i++) if (this.#hashes[i] === hash) return false
    this.#hashes[fields] = hash
    return true
  }

  #key(text: string, open: number): number {
    if (text.charCodeAt(open) !== 123) return -1
    const start = afterSpace(text, open + 1)
    let i = start
    for (let c = text.charCodeAt(i); !isKind(c, KEY_END); c = text.charCodeAt(++i)) if (i >= text.length) return -1
    if (i === start) return -1
    this.keyStart = start
    this.keyEnd = i
    i = afterSpace(text, i)
    return text.charCodeAt(i) === 44 ? i + 1 : -1
  }

  /** The end of the value at `from`, or -1. */
  #value(text: string, from: number): number {
    let i = from
    this.#joined = 0
    for (;;) {
      const c = text.charCodeAt(i)
      i = c === 123 ? this.#braces(text, i) : c === 34 ? skimQuotes(text, i) : this.#word(text, i)
      if (i < 0) return -1
      this.#joined++
      const next = afterSpace(text, i)
      if (text.charCodeAt(next) !== 35 /* # */) return i
      i = afterSpace(text, next + 1)
    }
  }

  /** Jumps from brace to brace: most of a file is what stands between them. */
  #braces(text: string, open: number): number {
    let depth = 1
    for (let i = open + 1; depth > 0; ) {
      const close = text.indexOf('}', i)
      if (close < 0) return -1
      const inner = this.#next(this.#opening, text, '{', i)
      const at = Math.min(inner, close)
      if (!isEscaped(text, at, open)) depth += at === close ? -1 : 1
      i = at + 1
      if (depth === 0) {
        let sign = this.#next(this.#sign, text, '@', open)
        for (; sign < i; sign = this.#next(this.#sign, text, '@', sign + 1)) if (opensLine(text, sign)) return -1
        return i
      }
    }
    return -1
  }

  /** The first `sign` from `at` on; sought only once, however often it is asked for on the way there. */
  #next(known: Sought, text: string, sign: string, at: number): number {
    if (known.text !== text || at < known.from || at > known.at) {
      const found = text.indexOf(sign, at)
      known.text = text
      known.from = at
      known.at = found < 0 ? Number.POSITIVE_INFINITY : found
    }
    return known.at
  }

  /** A number, a month or a macro. */
  #word(text: string, from: number): number {
    word.lastIndex = from
    const match = word.exec(text)
    if (!match) return -1
    const end = word.lastIndex
    const name = match[1]
    if (name !== undefined && !isMonth(name)) this.macros = true
    // Words without braces may go on behind a comma.
    const comma = afterSpace(text, end)
    if (text.charCodeAt(comma) !== 44) return end
    const next = afterSpace(text, comma + 1)
    const code = text.charCodeAt(next)
    return code === 125 || code === 44 || isFieldStart(text, next) ? end : -1
  }
}

const word = /(?:\d+|([A-Za-z_][\w:.+-]*))(?=[\s,}#])/y

function isBare(code: number): boolean {
  return code !== 123 && code !== 34
}

/** Whether a backslash takes the sign at `at` for text. */
function isEscaped(text: string, at: number, from: number): boolean {
  let i = at
  while (i > from && text.charCodeAt(i - 1) === 92) i--
  return (at - i) % 2 === 1
}

/** Whether only space stands before `at` on its line. */
function opensLine(text: string, at: number): boolean {
  let i = at - 1
  while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9) i--
  return text.charCodeAt(i) === 10
}

function skimQuotes(text: string, open: number): number {
  let depth = 0
  for (let i = open + 1; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34 && depth === 0) return i + 1
    if (c === 125) {
      if (depth > 0) depth--
    } else if (c === 123) depth++
    else if (c === 92) i++
    else if (c === 10 && isEntryLine(text, i + 1)) return -1
  }
  return -1
}

/** Whether the line at `from` may open an entry. */
function isEntryLine(text: string, from: number): boolean {
  let i = from
  while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9) i++
  return text.charCodeAt(i) === 64
}
