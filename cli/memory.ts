// Keeps the heap of a long run small: left alone, every thread lets rubbish grow to a large part of the machine's memory.
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Rubbish is looked for when the heap has grown by so much since the last time. */
const growth = 32_000_000

/** Asked between documents. */
export class Sweeper {
  #live: number | undefined
  #collect: (() => void) | undefined

  between(): void {
    // What was there at first is the program itself.
    this.#live ??= usedNow()
    if (usedNow() < this.#live + growth) return
    this.#collect ??= collector()
    this.#collect()
    this.#live = usedNow()
  }
}

function usedNow(): number {
  return getHeapStatistics().used_heap_size
}

/** The engine's own collector; where it is not to be had, nothing is swept. */
function collector(): () => void {
  try {
    setFlagsFromString('--expose-gc')
    return runInNewContext('gc') as () => void
  } catch {
    return () => undefined
  }
}
