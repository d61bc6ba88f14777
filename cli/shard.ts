// Shards: the documents of a run in n parts of about the same size, the same parts wherever they are worked out.
import { UsageError } from './io.ts'

/** Part `index` (from 1) of `count`. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Reads `2/8`. Throws a UsageError. */
export function readShard(command: string, text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (index < 1 || index > count) {
    throw new UsageError(`--shard is a part and how many there are, such as 1/4, not “${text}”.`, command)
  }
  return { index, count }
}

/** The items of one part, in their order: the largest go first, each to the part that has least so far. */
export function partOf<T>(items: readonly T[], { index, count }: Shard, sizeOf: (item: T) => number): T[] {
  // Opening a file costs something, too.
  const sizes = items.map((item) => sizeOf(item) + 500)
  const order = items.map((_, i) => i).sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b)
  const heap = new Least(count)
  const mine = new Set<number>()
  for (const i of order) if (heap.give(sizes[i] as number) === index - 1) mine.add(i)
  return items.filter((_, i) => mine.has(i))
}

/** A heap of parts, the one with the least on top; of equals the first. */
class Least {
  readonly #parts: number[]
  readonly #sums: Float64Array

  constructor(count: number) {
    this.#parts = Array.from({ length: count }, (_, i) => i)
    this.#sums = new Float64Array(count)
  }

  /** Adds `size` to the part with the least, and says which. */
  give(size: number): number {
    const part = this.#parts[0] as number
    this.#sums[part] = (this.#sums[part] as number) + size
    this.#sink()
    return part
  }

  #sink(): void {
    const parts = this.#parts
    for (let at = 0; ; ) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < parts.length && this.#before(parts[child] as number, parts[least] as number)) least = child
      }
      if (least === at) return
      ;[parts[at], parts[least]] = [parts[least] as number, parts[at] as number]
      at = least
    }
  }

  #before(a: number, b: number): boolean {
    const difference = (this.#sums[a] as number) - (this.#sums[b] as number)
    return difference < 0 || (difference === 0 && a < b)
  }
}
