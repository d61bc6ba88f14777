// The label that an entry of a reference list stands under: its number, or the key of its \bibitem.
import type { Document } from '../document/document.ts'
import type { Reference } from './references.ts'

/** How far before an entry its label is looked for, in characters. */
const before = 200

const keyed = /\\bibitem\s*(?:\[[^\]]{0,100}\]\s*)?\{([^{}]{1,80})\}\s*$/
const numbered = /(?:^|\n)[ \t>]*\[?(\d{1,4})[.)\]]{1,2}[ \t]*$/

const numberedWithin = /^\[?(\d{1,4})(?:\]|[.)])\s/

/** The key or the number before an entry, or the number that it opens with; undefined when it has none. */
export function labelOf({ source }: Document, { start }: Reference): string | undefined {
  const head = source.slice(Math.max(0, start - before), start)
  return (keyed.exec(head) ?? numbered.exec(head) ?? numberedWithin.exec(source.slice(start, start + 12)))?.[1]
}

/** The labels that the document cites by key or by number. */
export function citedLabels({ citations }: Document): ReadonlySet<string> {
  return new Set(citations.filter(({ kind }) => kind === 'key' || kind === 'numeric').map(({ key }) => key))
}

/** What may be an entry with its number in front: “[7] Lund …”, “7. Lund …”. */
const opening = /(?:^|\n)[ \t>]{0,8}\[?(\d{1,4})(?:\]|[.)])[ \t]{1,4}/g
/** An entry is not read further than this. */
const longest = 1500

/** Where the text behind each number begins, the last time that it opens a line; worked out once for a document. */
const openings = new WeakMap<Document, ReadonlyMap<string, number>>()

function openingsOf(document: Document): ReadonlyMap<string, number> {
  const known = openings.get(document)
  if (known !== undefined) return known
  const found = new Map<string, number>()
  for (const match of document.source.matchAll(opening)) found.set(match[1] as string, match.index + match[0].length)
  openings.set(document, found)
  return found
}

/** The entry that begins with a number, as far as its paragraph goes; '' where none does. */
export function entryNumbered(document: Document, number: string): string {
  const from = openingsOf(document).get(number)
  if (from === undefined) return ''
  const text = document.source.slice(from, from + longest)
  const end = text.search(/\n(?:[ \t]*\n|[ \t>]{0,8}\[?\d{1,4}[\].)])/)
  return end < 0 ? text : text.slice(0, end)
}
