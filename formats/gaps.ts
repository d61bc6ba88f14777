// Markup whose neighbours decide what it becomes: formats fill it with GAP and close the gaps when a block is done.
import { JOIN } from '../core/document/mask.ts'
import type { Span } from '../core/text/span.ts'
import { isSpace, type Sheet } from './sheet.ts'

/** Marks markup until its neighbours are known; never leaves a format. */
export const GAP = '\u0001'
const GAP_UNIT = 1

/** Markup inside a word becomes JOIN, markup between words white space; line ends of `lines` stay where it is given. */
export function closeGaps(sheet: Sheet, at: Span, lines = ''): void {
  let i = at.start
  while (i < at.end) {
    if (sheet.at(i) !== GAP_UNIT) {
      i++
      continue
    }
    let end = i
    while (end < at.end && sheet.at(end) === GAP_UNIT) end++
    const inside = i > at.start && end < at.end && !isSpace(sheet.at(i - 1)) && !isSpace(sheet.at(end))
    sheet.fill({ start: i, end }, inside ? JOIN : ' ')
    if (!inside) for (let j = i; j < end; j++) if (lines.charAt(j) === '\n') sheet.write(j, '\n')
    i = end
  }
}
