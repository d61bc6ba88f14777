// Tables that were flattened into running text: rows of values with labels glued to them are no prose.
import type { Span } from '../text/span.ts'

/** How far around a stretch its neighbours are read, in characters. */
const around = 70

/** Whether a stretch stands among values: around it are more digits than letters. */
export function amongFigures(text: string, { start, end }: Span): boolean {
  const beside = text.slice(Math.max(0, start - around), start) + text.slice(end, end + around)
  const digits = beside.match(/\d/g)?.length ?? 0
  return digits > fewest && digits > (beside.match(/\p{L}/gu)?.length ?? 0)
}

/** So many digits are a date or a result in a short heading. */
const fewest = 20
