// Blocks of YAML within a document, as Pandoc allows: metadata of its parts, references, settings.
import { SPACE, skipSpaces, TAB, trimEnd } from './units.ts'

const firstKey = /^[a-z][\w-]{0,60}:(?:[ \t\r]|$)/
const laterKey = /^["'\w-]{1,60}[ \t]*:(?:[ \t\r]|$)/
/** Longer first words are no key. */
const LONGEST_KEY = 80

/** Where a block of metadata ends: its content, and its closing line. */
export interface Metadata {
  readonly content: { readonly start: number; readonly end: number }
  readonly end: number
}

/**
 * The metadata below a line `---` that ends at `end`, when they reach to a line `---` or `...` before `limit` and hold
 * nothing but keys and what is indented below them: prose between two rules is none.
 */
export function metadataBelow(text: string, end: number, limit: number): Metadata | undefined {
  const start = lineBelow(text, end)
  let blank = false
  for (let at = start; at < limit; at = lineBelow(text, at)) {
    const newline = text.indexOf('\n', at)
    const stop = trimEnd(text, at, newline < 0 || newline > limit ? limit : newline)
    const line = text.slice(at, Math.min(stop, at + LONGEST_KEY))
    if (at === start) {
      if (!firstKey.test(line)) return undefined
      continue
    }
    if (line === '---' || line === '...') return { content: { start, end: at }, end: stop }
    const indented = text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB
    if (skipSpaces(text, at, stop) >= stop) blank = true
    else if (indented) blank = false
    else if (blank || !(laterKey.test(line) || line.startsWith('- ') || line === '-')) return undefined
  }
  return undefined
}

function lineBelow(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  return newline < 0 ? text.length : newline + 1
}

/** Whether the line is `---` and no more. */
export function opensMetadata(text: string, at: number, end: number): boolean {
  return text.startsWith('---', at) && skipSpaces(text, at + 3, end) >= end
}
