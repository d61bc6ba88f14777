// Finds blocks by where they stand.
import type { Block } from './document/document.ts'

/** The block that holds an offset; the last to begin where blocks nest. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = lastFrom(blocks, offset)
  return block !== undefined && block.start <= offset && offset < block.end ? block : undefined
}

/** The last block that begins at or before an offset; the first one when none does. */
export function lastFrom(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle] as Block).start <= offset) low = middle
    else high = middle - 1
  }
  return blocks[low]
}
