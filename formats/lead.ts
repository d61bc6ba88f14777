// Which block introduces the points of a list.
import type { Block } from '../core/document/document.ts'

/** Whether a text ends in a colon or in dots, and so introduces what follows. */
export function introduces(text: string): boolean {
  return /(?::|…|\.\.\.)[\s\uE000]*$/.test(text.slice(-20))
}

/**
 * The index of the block that introduces a point which comes behind `blocks`: the last one if it ends in a colon or
 * dots, else what introduced the point before; -1 where nothing does.
 */
export function leadOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1)
  if (last === undefined) return -1
  if (introduces(last.text)) return blocks.length - 1
  return last.kind === 'item' ? (last.lead ?? -1) : -1
}
