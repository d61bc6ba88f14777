// The lines of the paragraph that is open, until it is known what they are.

import type { Tree } from './containers.ts'
import { definitionAt } from './labels.ts'
import { isBlank, OPEN_BRACKET, PIPE, SPACE, skipSpaces, trimEnd } from './units.ts'

/** Collects lines; on closing, definitions go to the front and the rest is a leaf. */
export class Lines {
  /** Where each line starts, where its words do, and where it ends. */
  readonly #starts: number[] = []
  readonly #words: number[] = []
  readonly #ends: number[] = []
  count = 0
  /** How many columns the words of the last line are indented by, within its container. */
  indent = 0

  constructor(
    readonly text: string,
    readonly tree: Tree,
    readonly definitions: Map<string, string>
  ) {}

  /** Adds the line that starts at `start` and whose words, indented by `indent`, stand from `words` to `end`. */
  add(start: number, words: number, end: number, indent: number): void {
    const n = this.count++
    this.indent = indent
    this.#starts[n] = start
    this.#words[n] = words
    this.#ends[n] = end
  }

  /** Where the first line starts. */
  get firstStart(): number {
    return this.#starts[0] as number
  }

  /** Where the words of the last line start. */
  get lastStart(): number {
    return this.#words[this.count - 1] as number
  }

  /** Where the last line ends. */
  get lastEnd(): number {
    return this.#ends[this.count - 1] as number
  }

  /** Calls `take` with where each line starts and ends. */
  each(take: (start: number, end: number) => void): void {
    for (let i = 0; i < this.count; i++) take(this.#starts[i] as number, this.#ends[i] as number)
  }

  /** Takes the last line off. */
  drop(): void {
    this.count--
  }

  /** Drops the definitions that the lines open with. */
  define(): void {
    if (this.count === 0 || this.text.charCodeAt(this.#words[0] as number) !== OPEN_BRACKET) return
    const base = this.#words[0] as number
    const text = this.#flat(base)
    let from = 0
    let line = 0
    while (line < this.count) {
      const found = definitionAt(text, from, text.length)
      if (found === undefined) break
      if (!this.definitions.has(found.label)) this.definitions.set(found.label, found.target)
      while (line < this.count && (this.#words[line] as number) - base < found.end) line++
      if (line < this.count) from = (this.#words[line] as number) - base
    }
    if (line === 0) return
    this.tree.pass()
    this.#starts.splice(0, line)
    this.#words.splice(0, line)
    this.#ends.splice(0, line)
    this.count -= line
  }

  /** Makes a leaf of the lines and starts anew. */
  close(type: 'paragraph' | 'heading' = 'paragraph', depth = 0): void {
    if (this.count === 0) return
    const last = this.count - 1
    const start = this.#words[0] as number
    const breaks = this.#prefixes()
    this.tree.add({ type, start, end: trimEnd(this.text, start, this.#ends[last] as number), depth, breaks })
    this.clear()
  }

  /** Forgets the lines. */
  clear(): void {
    this.count = 0
  }

  /** The marks of quotations before the lines, and of a line block; undefined when there are none. */
  #prefixes(): number[] | undefined {
    const { text } = this
    const block = this.#isLineBlock()
    if (!block && (this.count === 1 || (this.tree.tip.quotes === 0 && !this.#isMarked()))) return undefined
    const breaks: number[] = []
    for (let i = 0; i < this.count; i++) {
      const words = this.#words[i] as number
      const from = i === 0 ? words : (this.#starts[i] as number)
      const to = block && text.charCodeAt(words) === PIPE ? words + 1 : words
      if (to > from && skipSpaces(text, from, to) < to) breaks.push(from, to)
    }
    return breaks.length > 0 ? breaks : undefined
  }

  /** Whether marks stand before the words of a line outside quotations: those of containers nested too deep. */
  #isMarked(): boolean {
    for (let i = 1; i < this.count; i++) {
      const words = this.#words[i] as number
      if (words > (this.#starts[i] as number) && !isBlank(this.text.charCodeAt(words - 1))) return true
    }
    return false
  }

  /** Pandoc’s line block: every line opens with `| ` and has no other pipe. */
  #isLineBlock(): boolean {
    const { text } = this
    const first = this.#words[0] as number
    if (text.charCodeAt(first) !== PIPE) return false
    for (let i = 0; i < this.count; i++) {
      const words = this.#words[i] as number
      const end = trimEnd(text, words, this.#ends[i] as number)
      if (text.charCodeAt(words) !== PIPE || (end > words + 1 && text.charCodeAt(words + 1) !== SPACE)) return false
      for (let j = words + 1; j < end; j++) if (text.charCodeAt(j) === PIPE) return false
    }
    return true
  }

  /** The lines as one text from `base` on, marks before them blanked. */
  #flat(base: number): string {
    const end = this.#ends[this.count - 1] as number
    const prefixes = this.#prefixes()
    return prefixes === undefined ? this.text.slice(base, end) : blanked(this.text, base, end, prefixes)
  }
}

/** `text[start, end)` with the ranges of `breaks` turned to spaces; their line ends stay. */
export function blanked(text: string, start: number, end: number, breaks: readonly number[]): string {
  const pieces: string[] = []
  let at = start
  for (let i = 0; i < breaks.length; i += 2) {
    const from = breaks[i] as number
    const to = breaks[i + 1] as number
    pieces.push(text.slice(at, from), text.slice(from, to).replace(/[^\n]/g, ' '))
    at = to
  }
  pieces.push(text.slice(at, end))
  return pieces.join('')
}
