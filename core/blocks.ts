// Finds blocks by where they stand.

import type { Block } from './document/document.ts'
import { firstWhere } from './text/search.ts'

/** The block that holds an offset; the last to begin where blocks nest. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = lastFrom(blocks, offset)
  return block !== undefined && block.start <= offset && offset < block.end ? block : undefined
}

/** The last block that begins at or before an offset; the first one when none does. */
export function lastFrom(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks[Math.max(0, firstWhere(blocks, ({ start }) => start > offset) - 1)]
}
