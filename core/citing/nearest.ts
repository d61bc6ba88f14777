// The keys nearest to a mistyped one.
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
    const slips = within(target, other, most)
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

/** Edit distance with swapped neighbours as one slip; anything above `most` is `most + 1`. */
function within(a: string, b: string, most: number): number {
  const over = most + 1
  if (Math.abs(a.length - b.length) > most) return over
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return over
    before = last
    last = row
  }
  return Math.min(last[b.length] as number, over)
}
