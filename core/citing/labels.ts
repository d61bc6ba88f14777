// The label that an entry of a reference list stands under: its number, or the key of its \bibitem.
import type { Document } from '../document/document.ts'
import type { Reference } from './references.ts'

/** How far before an entry its label is looked for, in characters. */
const before = 200

const keyed = /\\bibitem\s*(?:\[[^\]]{0,100}\]\s*)?\{([^{}]{1,80})\}\s*$/
const numbered = /(?:^|\n)[ \t>]*\[?(\d{1,4})[.)\]]{1,2}[ \t]*$/

/** The key or the number before an entry; undefined when it has none. */
export function labelOf({ source }: Document, { start }: Reference): string | undefined {
  const head = source.slice(Math.max(0, start - before), start)
  return (keyed.exec(head) ?? numbered.exec(head))?.[1]
}

/** The labels that the document cites by key or by number. */
export function citedLabels({ citations }: Document): ReadonlySet<string> {
  return new Set(citations.filter(({ kind }) => kind === 'key' || kind === 'numeric').map(({ key }) => key))
}

/** The entry that begins with a number (“[7] Lund …”, “7. Lund …”), as far as its paragraph goes; '' where none does. */
export function entryNumbered({ source }: Document, number: string): string {
  if (!/^\d{1,4}$/.test(number)) return ''
  const found = [...source.matchAll(new RegExp(`(?:^|\\n)[ \\t>]{0,8}\\[?${number}(?:\\]|[.)])[ \\t]{1,4}`, 'g'))].at(
    -1
  )
  if (!found) return ''
  const from = found.index + found[0].length
  const end = source.slice(from, from + 1500).search(/\n(?:[ \t]*\n|[ \t>]{0,8}\[?\d{1,4}[\].)])/)
  return source.slice(from, end < 0 ? from + 1500 : from + end)
}
