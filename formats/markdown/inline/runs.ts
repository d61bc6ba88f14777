// Runs of one mark (backticks, dollar signs) that close with a run of the same length.
import { runLength } from '../scan/units.ts'

/** Finds closing runs; a search in vain is made once for each text. */
export class Runs {
  /** Where the last run of each length starts, once the text was searched to its end. */
  readonly #last = new Map<number, number>()
  #searched = false

  constructor(readonly unit: number) {}

  /** Starts anew. */
  clear(): void {
    if (!this.#searched) return
    this.#searched = false
    this.#last.clear()
  }

  /** The offset of the next run of exactly `length` in `text[from, end)`; -1 when there is none. */
  find(text: string, from: number, end: number, length: number): number {
    if (this.#searched && (this.#last.get(length) ?? -1) < from) return -1
    const mark = String.fromCharCode(this.unit)
    for (let i = text.indexOf(mark, from); i >= 0 && i < end; ) {
      const run = runLength(text, i, end)
      if (run === length) return i
      if (!this.#searched) this.#last.set(run, i)
      i = text.indexOf(mark, i + run)
    }
    this.#searched = true
    return -1
  }
}
