// Which block introduces the points of a list.
import type { Block } from '../core/document/document.ts'

/**
 * The index of the block that introduces a point which comes behind `blocks`: the last one if it ends in a colon, else what
 * introduced the point before; -1 where nothing does.
 */
export function leadOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1)
  if (last === undefined) return -1
  if (/:\s*$/.test(last.text)) return blocks.length - 1
  return last.kind === 'item' ? (last.lead ?? -1) : -1
}
