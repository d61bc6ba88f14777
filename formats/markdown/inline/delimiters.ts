// Emphasis and strikethrough: runs of `*`, `_` and `~`, and which of them belong together.
import { isBlank, isPunctuation, STAR, TILDE, UNDERSCORE } from '../scan/units.ts'
import { GAP, KEEP, type Pieces } from './pieces.ts'

const WORD = 0
const WHITE = 1
const SIGN = 2
const NONE = -1

const white = /\s/
const sign = /[\p{P}\p{S}]/u

function classOf(unit: number): number {
  if (unit < 128) return unit < 0 || isBlank(unit) ? WHITE : isPunctuation(unit) ? SIGN : unit === 12 ? WHITE : WORD
  const c = String.fromCharCode(unit)
  return white.test(c) ? WHITE : sign.test(c) ? SIGN : WORD
}

/** The runs that may still open or close, of one text. */
export class Delimiters {
  readonly #units: number[] = []
  readonly #counts: number[] = []
  readonly #lengths: number[] = []
  readonly #opens: boolean[] = []
  readonly #closes: boolean[] = []
  /** The stretch of a run that closes; the one behind it is that which opens. */
  readonly #pieces: number[] = []
  readonly #previous: number[] = []
  readonly #next: number[] = []
  #count = 0
  #last = NONE
  /** Runs of `~` that may open, innermost last, and how many there are of each length. */
  readonly #tildes: number[] = []
  readonly #waiting = [0, 0, 0]

  constructor(readonly pieces: Pieces) {}

  /** Starts anew. */
  clear(): void {
    this.#count = 0
    this.#last = NONE
    this.#tildes.length = 0
    this.#waiting.fill(0)
  }

  /** Marks the place up to which a link’s text reaches back. */
  get bottom(): number {
    return this.#last
  }

  /** The same for `~`. */
  get tildes(): number {
    return this.#tildes.length
  }

  /** Adds the run of `length` times `unit` at `at`; `before` and `after` are its neighbours, -1 at the ends of the text. */
  add(unit: number, at: number, length: number, before: number, after: number): void {
    const left = classOf(before)
    const right = classOf(after)
    const open = right === WORD || (right === SIGN && left !== WORD) || (after === TILDE && unit !== TILDE)
    const close = left === WORD || (left === SIGN && right !== WORD) || (before === TILDE && unit !== TILDE)
    if (unit === TILDE) {
      this.#addTilde(at, length, open, close)
      return
    }
    const opens = unit === STAR ? open : open && (left !== WORD || !close)
    const closes = unit === STAR ? close : close && (right !== WORD || !open)
    if (!opens && !closes) return
    const n = this.#count++
    this.#units[n] = unit
    this.#counts[n] = length
    this.#lengths[n] = length
    this.#opens[n] = opens
    this.#closes[n] = closes
    this.#pieces[n] = this.pieces.add(at, at, KEEP)
    this.pieces.add(at + length, at + length, KEEP)
    this.#previous[n] = this.#last
    this.#next[n] = NONE
    if (this.#last !== NONE) this.#next[this.#last] = n
    this.#last = n
  }

  #addTilde(at: number, length: number, open: boolean, close: boolean): void {
    if (length > 2 || (!open && !close)) return
    const piece = this.pieces.add(at, at + length, KEEP)
    if (close && (this.#waiting[length] as number) > 0) {
      let opener = this.#popTilde()
      while (this.#tildeLength(opener) !== length) opener = this.#popTilde()
      this.pieces.fills[opener] = GAP
      this.pieces.fills[piece] = GAP
      // What is struck out is withdrawn: nothing of it is said. One tilde each may as well lower what is between.
      if (length === 2) this.pieces.ends[opener] = at + length
      return
    }
    if (!open) return
    this.#tildes.push(piece)
    this.#waiting[length] = (this.#waiting[length] as number) + 1
  }

  #tildeLength(piece: number): number {
    return (this.pieces.ends[piece] as number) - (this.pieces.starts[piece] as number)
  }

  #popTilde(): number {
    const piece = this.#tildes.pop() as number
    const length = this.#tildeLength(piece)
    this.#waiting[length] = (this.#waiting[length] as number) - 1
    return piece
  }

  /** Pairs the runs above `bottom` off and forgets them. */
  resolve(bottom: number, tildes: number): void {
    while (this.#tildes.length > tildes) this.#popTilde()
    if (this.#last === bottom) return
    let first = this.#last
    while (this.#previous[first] !== bottom) first = this.#previous[first] as number
    this.#pair(first, bottom)
    this.#last = bottom
    if (bottom !== NONE) this.#next[bottom] = NONE
  }

  /** CommonMark’s procedure: each closer takes the nearest opener that fits. */
  #pair(first: number, bottom: number): void {
    const floors: number[] = []
    let closer = first
    while (closer !== NONE) {
      if (!this.#closes[closer]) {
        closer = this.#next[closer] as number
        continue
      }
      const kind = this.#kindOf(closer)
      const floor = floors[kind] ?? bottom
      let opener = this.#previous[closer] as number
      // Runs are numbered in order, so a floor holds even when the run it names is gone.
      while (opener > floor && !this.#fits(opener, closer)) opener = this.#previous[opener] as number
      if (opener <= floor) {
        floors[kind] = this.#previous[closer] as number
        const next = this.#next[closer] as number
        if (!this.#opens[closer]) this.#remove(closer)
        closer = next
      } else closer = this.#match(opener, closer)
    }
  }

  #kindOf(closer: number): number {
    return (
      (this.#units[closer] === UNDERSCORE ? 6 : 0) +
      (this.#opens[closer] ? 3 : 0) +
      ((this.#lengths[closer] as number) % 3)
    )
  }

  #fits(opener: number, closer: number): boolean {
    if (this.#units[opener] !== this.#units[closer] || !this.#opens[opener]) return false
    if (!this.#opens[closer] && !this.#closes[opener]) return true
    const a = this.#lengths[opener] as number
    const b = this.#lengths[closer] as number
    return b % 3 === 0 || (a + b) % 3 !== 0
  }

  /** Takes marks off both; returns the next run that may close. */
  #match(opener: number, closer: number): number {
    const { starts, ends, fills } = this.pieces
    const a = this.#counts[opener] as number
    const b = this.#counts[closer] as number
    const use = a > 1 && b > 1 ? 2 : 1
    this.#counts[opener] = a - use
    this.#counts[closer] = b - use
    const opening = (this.#pieces[opener] as number) + 1
    const closing = this.#pieces[closer] as number
    starts[opening] = (starts[opening] as number) - use
    ends[closing] = (ends[closing] as number) + use
    fills[opening] = GAP
    fills[closing] = GAP
    this.#next[opener] = closer
    this.#previous[closer] = opener
    if (a === use) this.#remove(opener)
    if (b > use) return closer
    const next = this.#next[closer] as number
    this.#remove(closer)
    return next
  }

  #remove(n: number): void {
    const previous = this.#previous[n] as number
    const next = this.#next[n] as number
    if (previous !== NONE) this.#next[previous] = next
    if (next !== NONE) this.#previous[next] = previous
  }
}
