// Compares our reading of Markdown with that of remark: the same prose at the same places, and the same citations.
import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import type { Document } from '../../core/document/document.ts'
import { parse } from '../../formats/index.ts'
import { readMarkdownTree } from '../../formats/markdown/tree/index.ts'
import { parseTree } from './remark.ts'

/** A difference from remark that is meant, with what it looks like in a source and an example of it. */
export interface Known {
  readonly reason: string
  readonly pattern: string
  readonly example: string
  /** What takes the occasion for it out of a source: a pattern that is replaced by `x`. */
  readonly without?: string
}

/** The differences that are meant. */
export const known: readonly Known[] = parseYaml(
  readFileSync(new URL('differences.yaml', import.meta.url), 'utf8')
) as Known[]

const patterns = known.map((k) => new RegExp(k.pattern, 'mu'))

/** Where and how two readings differ. */
export interface Difference {
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
}

/** Masks, words and citations of a document, as one list of comparable things. */
function thingsOf(document: Document): string[] {
  const blocks = document.blocks.map(({ kind, start, end, text }) => {
    const masks = text.replace(/[\uE000-\uE004]/g, (mask) => 'jcmko'.charAt(mask.charCodeAt(0) - 0xe000).toUpperCase())
    return `${kind} ${start}–${end} ${masks.replaceAll('\t', ' ')}`
  })
  const citations = document.citations.map(
    ({ kind, key, start, end, keySpan, group, narrative }) =>
      `${kind} ${key} ${start}–${end} ${keySpan.start} ${group.start}–${group.end} ${narrative}`
  )
  return [...blocks, ...citations]
}

function theirsOf(source: string): string[] | string {
  try {
    return thingsOf(readMarkdownTree(parseTree(source), source))
  } catch (error) {
    return String(error)
  }
}

/** How our reading of `source` differs from that of remark, or undefined. */
export function differenceIn(source: string): Difference | undefined {
  const ours = thingsOf(parse(source, 'markdown'))
  const theirs = theirsOf(source)
  if (typeof theirs === 'string') return { ours: [], theirs: [theirs] }
  const without = (a: string[], b: string[]): string[] => {
    const known = new Set(b)
    return a.filter((t) => !known.has(t))
  }
  const [mine, other] = [without(ours, theirs), without(theirs, ours)]
  if (mine.length + other.length === 0) return undefined
  return { ours: mine, theirs: other }
}

/**
 * The reasons that a source gives for its difference. Where the occasions for them can be taken out of it, the rest
 * must be read alike: else there are none.
 */
export function reasonsFor(source: string): string[] {
  const text = source.replaceAll('\r\n', '\n')
  const found = known.filter((_, i) => patterns[i]?.test(text))
  let rest = text
  for (const { without } of found) if (without !== undefined) rest = rest.replace(new RegExp(without, 'gmu'), 'x')
  const explained = found.some((k) => k.without === undefined) || differenceIn(rest) === undefined
  return explained ? found.map((k) => k.reason) : []
}
