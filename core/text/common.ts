// What two lists have in common.

/** How many items two lists share, each counted as often as both have it. */
export function commonCount<T>(first: readonly T[], second: readonly T[]): number {
  const left = new Map<T, number>()
  for (const item of first) left.set(item, (left.get(item) ?? 0) + 1)
  let common = 0
  for (const item of second) {
    const rest = left.get(item) ?? 0
    if (rest > 0) common++
    left.set(item, rest - 1)
  }
  return common
}
