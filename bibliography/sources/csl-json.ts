// Reads CSL-JSON bibliographies: an array of items, or an object with `items`; each item with its place.
import type { Span } from '../../core/text/span.ts'
import type { CslItem } from '../convert.ts'

/** What a CSL-JSON file holds; `problem` is set when nothing could be read. */
interface CslFile {
  readonly items: readonly { readonly item: CslItem; readonly span: Span }[]
  readonly problem?: { readonly message: string } & Span
}

/** Reads a whole file; never throws. */
export function readCslJson(text: string): CslFile {
  let data: unknown
  try {
    data = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0)
    const start = Math.min(at, text.length)
    return {
      items: [],
      problem: { message: 'This is no valid JSON from here on.', start, end: Math.min(start + 1, text.length) }
    }
  }
  const list = Array.isArray(data) ? data : ((data as { items?: unknown } | null)?.items ?? [data])
  if (!Array.isArray(list))
    return { items: [], problem: { message: 'This is no list of CSL items.', start: 0, end: 1 } }
  let from = 0
  const items: { item: CslItem; span: Span }[] = []
  for (const item of list) {
    if (typeof item !== 'object' || item === null || !('id' in item)) continue
    const span = idSpan(text, String(item.id), from)
    from = span.end
    items.push({ item: item as CslItem, span })
  }
  return { items }
}

/** Where the value of an item's `id` stands, searched from the end of the one before. */
function idSpan(text: string, id: string, from: number): Span {
  const quoted = JSON.stringify(id)
  const at = text.indexOf(quoted, from)
  return at < 0 ? { start: from, end: from } : { start: at + 1, end: at + quoted.length - 1 }
}
