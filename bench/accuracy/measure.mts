// Counts and what follows from them: precision, recall, F1 and their 95 % intervals.

/** How often a rule spoke where it should and where it should not. */
export interface Counts {
  /** Samples to flag that were flagged. */
  found: number
  /** Samples to flag that were missed. */
  missed: number
  /** Near misses that were flagged all the same. */
  alarms: number
  /** Near misses left alone. */
  left: number
}

/** Counts with nothing in them. */
export function none(): Counts {
  return { found: 0, missed: 0, alarms: 0, left: 0 }
}

/** The sum of two counts. */
export function add(a: Counts, b: Counts): Counts {
  return { found: a.found + b.found, missed: a.missed + b.missed, alarms: a.alarms + b.alarms, left: a.left + b.left }
}

/** A share `k` of `n` with its Wilson score interval (Wilson 1927), z = 1.96. */
export interface Share {
  readonly k: number
  readonly n: number
  readonly value: number
  readonly low: number
  readonly high: number
}

/** The share `k / n`; with n = 0 the value is NaN and the interval is everything. */
export function share(k: number, n: number): Share {
  if (n === 0) return { k, n, value: Number.NaN, low: 0, high: 1 }
  const z = 1.96
  const p = k / n
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n)
  return { k, n, value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** Share of flagged samples that should be flagged. */
export function precision(c: Counts): Share {
  return share(c.found, c.found + c.alarms)
}

/** Share of samples to flag that were. */
export function recall(c: Counts): Share {
  return share(c.found, c.found + c.missed)
}

/** Share of near misses that were flagged. */
export function falseAlarms(c: Counts): Share {
  return share(c.alarms, c.alarms + c.left)
}

/** Harmonic mean of precision and recall. */
export function f1(c: Counts): number {
  return (2 * c.found) / (2 * c.found + c.missed + c.alarms)
}
