// The keys nearest to a mistyped one.
import { editDistance } from '../text/nearest.ts'
import { fold } from './fold.ts'

/** Keys made ready to be compared; once for many look-ups. */
type Comparable = readonly { readonly key: string; readonly plain: string }[]

/** Folds every key once. */
export function comparable(keys: Iterable<string>): Comparable {
  return [...keys].map((key) => ({ key, plain: plain(key) }))
}

/** Up to `limit` of `keys` that are `wanted` but for a slip or two, or that one extends; the nearest first. */
export function nearestKeys(wanted: string, keys: Comparable, limit: number): string[] {
  const target = plain(wanted)
  const most = Math.min(3, Math.floor(target.length / 4))
  const found: { key: string; distance: number }[] = []
  for (const { key, plain: other } of keys) {
    const slips = editDistance(target, other, most)
    const distance = extended(target, other) ? Math.min(slips, most) : slips
    if (distance <= most) found.push({ key, distance })
  }
  found.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1))
  return [...new Set(found.map((item) => item.key))].slice(0, limit)
}

/** Without case, accents and separators: “Smith_2020” and “smith2020” are one. */
function plain(key: string): string {
  return fold(key).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** “smith2020” for “smith2020oxytocin”: one begins with the other, year included. */
function extended(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= 6 && /\d{4}/.test(short) && long.startsWith(short) && !/\d/.test(long.slice(short.length))
}
