// Finds where the values of a JSON text stand; goes on as far as the text is JSON.
import type { Span } from '../../core/text/span.ts'

/** A value of a JSON text with its place; of objects and arrays also what is in them. */
export interface JsonPlace extends Span {
  /** Values by name, the last of two alike. */
  readonly members?: ReadonlyMap<string, JsonPlace>
  readonly items?: readonly JsonPlace[]
}

/** What was read: the first value, and where reading had to stop. */
export interface JsonPlaces {
  readonly value: JsonPlace | undefined
  readonly stopped: number | undefined
}

/** Deeper values are passed over. */
const DEEPEST = 60

/** The places of the values of `text`. */
export function jsonPlaces(text: string): JsonPlaces {
  const reader = new Reader(text)
  const value = reader.value(0)
  return { value, stopped: reader.stopped }
}

const scalar = /[-+\w.]+/y

class Reader {
  readonly #text: string
  #at = 0
  stopped: number | undefined

  constructor(text: string) {
    this.#text = text
  }

  value(depth: number): JsonPlace | undefined {
    this.#space()
    const start = this.#at
    const c = this.#text[start]
    if (depth > DEEPEST) return this.#stop()
    if (c === '{') return this.#object(start, depth)
    if (c === '[') return this.#array(start, depth)
    if (c === '"') return this.#string()
    scalar.lastIndex = start
    if (!scalar.test(this.#text)) return this.#stop()
    this.#at = scalar.lastIndex
    return { start, end: this.#at }
  }

  #object(start: number, depth: number): JsonPlace {
    const members = new Map<string, JsonPlace>()
    this.#at++
    for (;;) {
      if (this.#closed('}')) break
      const name = this.#text[this.#at] === '"' ? this.#string() : this.#stop()
      this.#space()
      if (!name || this.#text[this.#at] !== ':') {
        this.#stop()
        break
      }
      this.#at++
      const value = this.value(depth + 1)
      if (value) members.set(this.#text.slice(name.start + 1, name.end - 1), value)
      if (this.stopped !== undefined) break
    }
    return { start, end: this.#at, members }
  }

  #array(start: number, depth: number): JsonPlace {
    const items: JsonPlace[] = []
    this.#at++
    for (;;) {
      if (this.#closed(']')) break
      const value = this.value(depth + 1)
      if (value) items.push(value)
      if (this.stopped !== undefined) break
    }
    return { start, end: this.#at, items }
  }

  /** Passes over commas; true behind the closing sign. */
  #closed(sign: string): boolean {
    this.#space()
    while (this.#text[this.#at] === ',') {
      this.#at++
      this.#space()
    }
    if (this.#text[this.#at] !== sign) return false
    this.#at++
    return true
  }

  #string(): JsonPlace | undefined {
    const start = this.#at
    for (let i = start + 1; i < this.#text.length; i++) {
      const c = this.#text.charCodeAt(i)
      if (c === 92) i++
      else if (c === 34) {
        this.#at = i + 1
        return { start, end: i + 1 }
      } else if (c === 10) break
    }
    return this.#stop()
  }

  #space(): void {
    while (' \t\r\n\uFEFF'.includes(this.#text[this.#at] ?? '-')) this.#at++
  }

  #stop(): undefined {
    this.stopped ??= Math.min(this.#at, this.#text.length)
    return undefined
  }
}
