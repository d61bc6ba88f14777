// The nearest valid name to one that is not known: what "did you mean" offers.

/** Names longer than this are no slips of the pen, and comparing them would cost more than it helps. */
const longestName = 100

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to get from `a` to `b`; `most + 1` as soon
 * as it is clear that they are more than `most`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  const over = most + 1
  if (Math.abs(a.length - b.length) > most) return over
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (above[j - 1] as number) + (same ? 0 : 1)
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] as number) + 1)
      }
      row.push(best)
      least = Math.min(least, best)
    }
    if (least > most) return over
    before = above
    above = row
  }
  return Math.min(above[b.length] as number, over)
}

/** The one of `names` that `wrong` most likely stands for, or undefined when none is near. Case does not count. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  if (wrong.length === 0 || wrong.length > longestName) return undefined
  const lower = wrong.toLowerCase()
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(wrong.length / 3)) + 1
  for (const name of names) {
    const distance = editDistance(lower, name.toLowerCase(), bestDistance - 1)
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}

/** Like `nearestName` for rule ids, where a name without or with a wrong family (`fear-center`) is near too. */
export function nearestRule(wrong: string, ids: readonly string[]): string | undefined {
  const name = wrong.slice(wrong.lastIndexOf('/') + 1)
  const sameName = name === '' || name === '*' ? [] : ids.filter((id) => id.endsWith(`/${name}`))
  if (sameName.length === 1) return sameName[0]
  const near = nearestName(wrong, ids)
  if (near !== undefined || wrong.includes('/')) return near
  const names = new Map(ids.map((id) => [id.slice(id.indexOf('/') + 1), id]))
  const nearName = nearestName(wrong, names.keys())
  return nearName === undefined ? undefined : names.get(nearName)
}
