// Bundles: sources that are cited together, in one pair of brackets or in neighbouring ones.
import type { Citation } from '../document/document.ts'
import type { Span } from '../text/span.ts'

/** Sources that are cited together, and how many. */
export interface Bundle extends Span {
  readonly count: number
}

/** Neighbouring groups count as one bundle. */
export function bundles(citations: readonly Citation[], text: string): Bundle[] {
  const out: Bundle[] = []
  for (const { group } of citations) {
    const before = out.at(-1)
    const joined = before && (group.start < before.end || /^[\s,;]{0,3}$/.test(text.slice(before.end, group.start)))
    if (before && joined)
      out[out.length - 1] = { start: before.start, end: Math.max(before.end, group.end), count: before.count + 1 }
    else out.push({ start: group.start, end: group.end, count: 1 })
  }
  return out
}

/** “(1–9, 12, 15)”: numbered sources in round brackets. */
const numbered =
  /(?<!\b(?:items?|figs?\.?|figures?|pages?|pp?\.|questions?|tables?|weeks?|days?|ages?|aged|lines?|chapters?|n|range|version|score|scores|trials?|blocks?)\s)\((\d{1,3}(?:[–-]\d{1,3})?(?:,\s?\d{1,3}(?:[–-]\d{1,3})?){1,20})\)/gi

/** Numbered sources in round brackets with a range among them, which only citations have. */
export function numberedBundles(text: string): Bundle[] {
  return [...text.matchAll(numbered)].flatMap((match) => {
    const list = match[1] as string
    if (!/[–-]/.test(list)) return []
    const count = list.split(',').reduce((sum, part) => {
      const [from = 0, to = from] = part.split(/[–-]/).map(Number)
      return sum + Math.max(1, to - from + 1)
    }, 0)
    return [{ start: match.index, end: match.index + match[0].length, count }]
  })
}
