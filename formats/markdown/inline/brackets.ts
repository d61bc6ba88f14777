// Links and images: which brackets belong together, and what stands behind them.
import { labelEnd, normalLabel, targetEnd, targetText, titleEnd } from '../scan/labels.ts'
import { CLOSE_BRACKET, CLOSE_PAREN, OPEN_BRACKET, OPEN_PAREN, skipBlanks } from '../scan/units.ts'

/** A bracket that may open a link or an image, and what there was when it did. */
export interface Opener {
  /** The offset of `[`. */
  readonly at: number
  readonly image: boolean
  readonly piece: number
  readonly bottom: number
  readonly tildes: number
  readonly citations: number
  readonly comments: number
  readonly images: number
  /** Whether another bracket opened within. */
  nested: boolean
}

/** The part of a link behind its text. */
export interface Target {
  readonly end: number
  readonly url: string
  /** Where the address stands; undefined in a reference. */
  readonly address: { readonly start: number; readonly end: number } | undefined
}

/** The target `(address "title")` that opens at `at`. */
export function inlineTarget(text: string, at: number, end: number): Target | undefined {
  if (at >= end || text.charCodeAt(at) !== OPEN_PAREN) return undefined
  const start = skipBlanks(text, at + 1, end)
  const stop = targetEnd(text, start, end)
  if (stop < 0) return undefined
  let next = skipBlanks(text, stop, end)
  if (next > stop && next < end && text.charCodeAt(next) !== CLOSE_PAREN) {
    const title = titleEnd(text, next, end)
    if (title < 0) return undefined
    next = skipBlanks(text, title, end)
  }
  if (next >= end || text.charCodeAt(next) !== CLOSE_PAREN) return undefined
  return { end: next + 1, url: targetText(text, start, stop), address: { start, end: stop } }
}

/** The target of a reference: `[text][label]`, `[label][]` or `[label]`, whose `]` stands at `close`. */
export function referenceTarget(
  text: string,
  opener: Opener,
  close: number,
  end: number,
  definitions: ReadonlyMap<string, string>
): Target | undefined {
  if (definitions.size === 0) return undefined
  const next = close + 1
  const bracketed = next < end && text.charCodeAt(next) === OPEN_BRACKET
  const full = bracketed ? labelEnd(text, next + 1, end) : -1
  if (full >= 0) {
    const url = definitions.get(normalLabel(text.slice(next + 1, full)))
    return url === undefined ? undefined : { end: full + 1, url, address: undefined }
  }
  if (opener.nested || labelEnd(text, opener.at + 1, close + 1) !== close) return undefined
  const url = definitions.get(normalLabel(text.slice(opener.at + 1, close)))
  if (url === undefined) return undefined
  const collapsed = bracketed && text.charCodeAt(next + 1) === CLOSE_BRACKET && next + 1 < end
  return { end: collapsed ? next + 2 : next, url, address: undefined }
}
