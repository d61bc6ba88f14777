// Spans: half-open ranges of UTF-16 offsets. The one coordinate of the whole project.

/** A half-open range `[start, end)` of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The span `[start, end)`. */
export function span(start: number, end: number): Span {
  return { start, end }
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The span moved by `by` code units. */
export function shift(s: Span, by: number): Span {
  return { start: s.start + by, end: s.end + by }
}

/** The smallest span that covers all of `spans`; at least one must be given. */
export function cover(...spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const s of spans) {
    if (s.start < start) start = s.start
    if (s.end > end) end = s.end
  }
  return { start, end }
}
