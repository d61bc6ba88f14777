// Binary search.

/**
 * The index of the first item for which `holds`; the number of items where there is none. Once it holds, it must hold for
 * all that follow.
 */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
