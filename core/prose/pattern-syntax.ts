// The phrase-pattern language: its syntax tree and the parser that builds it (pattern.ts explains the language).
import { wordClasses } from './lexicon/word-classes.ts'

/** A parsed pattern. */
export type Syntax =
  | { readonly type: 'words'; readonly words: readonly string[] }
  | Cased
  | { readonly type: 'prefix'; readonly text: string }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'mention'; readonly keys: readonly string[] }
  | { readonly type: 'kind'; readonly kinds: readonly string[] }
  | { readonly type: 'mark'; readonly text: string }
  | { readonly type: 'edge'; readonly side: 'start' | 'end' }
  | { readonly type: 'gap'; readonly most: number; readonly strict: boolean }
  | { readonly type: 'not'; readonly body: Syntax }
  | { readonly type: 'optional'; readonly body: Syntax }
  | { readonly type: 'sequence'; readonly parts: readonly Syntax[] }
  | { readonly type: 'choice'; readonly options: readonly Syntax[] }
  | { readonly type: 'save'; readonly name: string; readonly body: Syntax }

/** A word with conditions of its own: on its capitals, or on the hyphens beside it. */
export interface Cased {
  readonly type: 'cased'
  /** As in `words`: in lower case, behind “~” when any inflection will do. */
  readonly word: string
  readonly capital: Capital
  /** A later part of a hyphenated word (“-induced”). */
  readonly inside: boolean
  /** A first part, whatever comes behind its hyphen (“anti-”). */
  readonly open: boolean
}

/** What is asked of a word's capitals. */
export type Capital = 'any' | 'initial' | 'all'

/** The name under which the part in square brackets is saved. */
export const FOCUS = '[]'

const most = { gap: 30, depth: 20 }
/** One word, or several with bars between them, all of plain letters: what most patterns are made of. */
const plainWords = /~?[a-z']+(?:\|~?[a-z']+)*(?=[\s)\]}?]|$)/y
const kinds: ReadonlySet<string> = new Set(['word', 'number', 'punct', 'citation', 'maths', 'code', 'opaque'])
const stops: ReadonlySet<string> = new Set([' ', '\t', '\n', '|', '?', '(', ')', '[', ']', '{', '}', '<', '>', '#', ''])
const marks: ReadonlySet<string> = new Set([',', ':', ';', '"', "'", '.', '/', '%', '=', '&', '+', '—', '…', '!', '-'])

/** A problem with a pattern's source; `at` is the offset in it. */
export class PatternError extends Error {
  readonly at: number
  constructor(what: string, source: string, at: number) {
    super(`${what} at ${at + 1} in the pattern “${source}”`)
    this.name = 'PatternError'
    this.at = at
  }
}

/** Reads a pattern; throws a `PatternError` that says where and why. */
export function parsePattern(source: string): Syntax {
  const reader = new Reader(source)
  const body = reader.choice('', 0)
  if (!reader.atEnd()) reader.fail(`“${reader.peek()}” closes nothing`)
  return body
}

class Reader {
  private readonly source: string
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  atEnd(): boolean {
    return this.at >= this.source.length
  }

  peek(): string {
    return this.source.charAt(this.at)
  }

  fail(what: string, at = this.at): never {
    throw new PatternError(what, this.source, at)
  }

  /** Sequences separated by a free-standing ` | `, up to the closing character. */
  choice(close: string, depth: number): Syntax {
    if (depth > most.depth) this.fail('Too many brackets inside each other')
    const options: Syntax[] = []
    for (;;) {
      options.push(this.sequence(close, depth))
      if (this.peek() !== '|') break
      this.at++
    }
    if (close === '') return either(options)
    if (this.peek() !== close) this.fail(`“${close}” is missing`)
    this.at++
    return either(options)
  }

  private sequence(close: string, depth: number): Syntax {
    const parts: Syntax[] = []
    for (;;) {
      this.skipSpace()
      if (this.atEnd() || this.peek() === close || this.peek() === '|') break
      parts.push(this.tight(depth))
    }
    const [first] = parts
    if (first === undefined) this.fail('A word is missing')
    return parts.length === 1 ? first : { type: 'sequence', parts }
  }

  private skipSpace(): void {
    while (' \t\n'.includes(this.peek()) && !this.atEnd()) this.at++
  }

  /** Items joined by `|` without spaces: `rise|increase|(go up)`. A `!` before them is before all: none of these. */
  private tight(depth: number): Syntax {
    if (this.peek() === '!' && !/[\s|)\]}]|^$/.test(this.source.charAt(this.at + 1))) {
      this.at++
      return { type: 'not', body: this.tight(depth) }
    }
    let body = this.plain() ?? this.bar(depth)
    if (this.peek() === '?') {
      this.at++
      body = { type: 'optional', body }
    }
    return body
  }

  private plain(): Syntax | undefined {
    plainWords.lastIndex = this.at
    const [text] = plainWords.exec(this.source) ?? []
    if (text === undefined) return undefined
    this.at += text.length
    return { type: 'words', words: text.split('|') }
  }

  private bar(depth: number): Syntax {
    const options = [this.item(depth)]
    while (this.peek() === '|' && !/[\s|)\]}]|^$/.test(this.source.charAt(this.at + 1))) {
      this.at++
      options.push(this.item(depth))
    }
    return either(options)
  }

  private item(depth: number): Syntax {
    const start = this.at
    const char = this.peek()
    if (char === '(') return this.bracket(')', depth)
    if (char === '[') return { type: 'save', name: FOCUS, body: this.bracket(']', depth) }
    if (char === '{') return this.capture(depth)
    if (char === '<') return this.edge() ?? this.kind()
    if (char === '@') return this.mention()
    if (char === '#') {
      this.at++
      return { type: 'kind', kinds: ['number'] }
    }
    if (char === '!') {
      this.at++
      return { type: 'not', body: this.item(depth) }
    }
    if (this.source.startsWith('..', this.at)) return this.gap()
    if (this.source.startsWith('~@', this.at)) return this.wordClass(start)
    if (char === '~' || char === '^') this.at++
    const text = this.word()
    if (text === '') this.fail(char === '' ? 'A word is missing' : `“${char}” cannot stand here`, start)
    if (text.endsWith('*') && text.length > 1) return this.prefix(text, start)
    if (marks.has(text) || /^[()[\]{}<>|?#*@~^]$/.test(text)) return { type: 'mark', text }
    return literal(text, char)
  }

  private bracket(close: string, depth: number): Syntax {
    this.at++
    return this.choice(close, depth + 1)
  }

  private capture(depth: number): Syntax {
    const colon = this.source.indexOf(':', this.at)
    const name = colon < 0 ? '' : this.source.slice(this.at + 1, colon).trim()
    if (!/^[a-z][\w-]*$/i.test(name)) this.fail('A capture reads “{name: …}”; its name is missing')
    this.at = colon
    return { type: 'save', name, body: this.bracket('}', depth) }
  }

  private edge(): Syntax | undefined {
    const side = /^<(start|end)>/.exec(this.source.slice(this.at, this.at + 7))?.[1]
    if (side !== 'start' && side !== 'end') return undefined
    this.at += side.length + 2
    return { type: 'edge', side }
  }

  private kind(): Syntax {
    const end = this.source.indexOf('>', this.at)
    const names = end < 0 ? [] : this.source.slice(this.at + 1, end).split('|')
    const wrong = names.find((name) => !kinds.has(name))
    if (end < 0 || wrong !== undefined) this.fail(`“<…>” takes one of ${[...kinds].join(', ')}, start, end`)
    this.at = end + 1
    return { type: 'kind', kinds: names }
  }

  private mention(): Syntax {
    const keys: string[] = []
    do {
      if (this.peek() === '|') this.at++
      const start = this.at
      this.at++
      const name = this.word()
      if (!/^[\p{L}\d][\p{L}\d_'-]*$/u.test(name)) this.fail('“@” wants a kind, concept or group', start)
      keys.push(name.replaceAll('_', ' '))
    } while (this.source.startsWith('|@', this.at))
    return { type: 'mention', keys }
  }

  private wordClass(start: number): Syntax {
    this.at += 2
    const name = this.word()
    if (!wordClasses.has(name)) this.fail(`“~@” wants one of ${[...wordClasses.keys()].join(', ')}`, start)
    return { type: 'class', name }
  }

  private gap(): Syntax {
    const start = this.at
    const found = /^\.\.(\d{1,3})(!?)/.exec(this.source.slice(start, start + 7))
    if (found === null) this.fail('A gap reads “..3”; its number is missing')
    const length = Number(found[1])
    if (length < 1 || length > most.gap) this.fail(`A gap may be 1 to ${most.gap} words long`)
    this.at += found[0].length
    return { type: 'gap', most: length, strict: found[2] === '!' }
  }

  private prefix(text: string, at: number): Syntax {
    const stem = text.slice(0, -1)
    if (stem.length < 3 || !/^[\p{L}\d']+$/u.test(stem)) this.fail('“*” wants at least three letters before it', at)
    return { type: 'prefix', text: stem.toLowerCase() }
  }

  /** Characters up to the next that has a meaning; a backslash takes that meaning away. */
  private word(): string {
    let out = ''
    for (;;) {
      const char = this.peek()
      if (char === '\\') {
        out += this.source.charAt(this.at + 1)
        this.at += 2
        continue
      }
      if (stops.has(char)) return out
      const mark = char !== '-' && char !== "'" && char !== '.' && marks.has(char)
      if (mark && out !== '') return out
      out += char
      this.at++
      if (mark) return out
    }
  }
}

/** One of several ways; words without conditions become one list, before the others. */
function either(options: readonly Syntax[]): Syntax {
  const [first] = options
  if (first !== undefined && options.length === 1) return first
  const words = options.flatMap((option) => (option.type === 'words' ? option.words : []))
  const others = options.filter((option) => option.type !== 'words')
  if (others.length === 0) return { type: 'words', words }
  return { type: 'choice', options: words.length > 0 ? [{ type: 'words', words }, ...others] : others }
}

/** A word as written in a pattern, behind its “~” or “^”. */
function literal(text: string, sign: string): Syntax {
  const capital = sign === '^' ? 'initial' : isCapitals(text) ? 'all' : 'any'
  const inside = text.startsWith('-')
  const open = text.endsWith('-')
  const word = (sign === '~' ? '~' : '') + text.slice(inside ? 1 : 0, open ? -1 : undefined).toLowerCase()
  if (capital === 'any' && !inside && !open) return { type: 'words', words: [word] }
  return { type: 'cased', word, capital, inside, open }
}

/** Whether a literal is written in capitals ("OT", "PET") and so matches only words with capitals. */
function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase()
}
