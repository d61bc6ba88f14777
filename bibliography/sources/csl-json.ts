// Reads CSL-JSON bibliographies: an array of items, or an object with `items` or `references`; a damaged file as far
// as its items are whole.
import type { Span } from '../../core/text/span.ts'
import type { CslItem } from '../convert.ts'
import { type JsonPlace, jsonPlaces } from './json-places.ts'
import { bibtexNames, type Source, type SourceEntry, type SourceProblem } from './source.ts'

/** Reads a whole file; never throws. */
export function readCslJson(text: string): Source {
  const problems: SourceProblem[] = []
  const { value, stopped } = jsonPlaces(text)
  const end = Math.max(text.trimEnd().length, 1)
  let bad = stopped
  if (bad === undefined) bad = faultIn(text)
  if (bad !== undefined && text.trim() !== '') {
    const start = Math.min(bad, Math.max(0, text.length - 1))
    problems.push({ code: 'bad-json', message: 'This is no valid JSON from here on.', start, end: start + 1 })
  }
  const list = value?.items ?? value?.members?.get('items')?.items ?? value?.members?.get('references')?.items
  const places = list ?? (value?.members?.has('id') ? [value] : undefined)
  if (places === undefined && problems.length === 0 && text.trim() !== '') {
    problems.push({ code: 'no-list', message: 'This is no list of CSL items.', start: 0, end: Math.min(1, end) })
  }
  const entries = (places ?? []).flatMap((place) => entryAt(text, place) ?? [])
  return { entries, problems, complete: problems.length === 0 }
}

/** Where a text whose values were all found is no JSON after all. */
function faultIn(text: string): number | undefined {
  try {
    JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
    return undefined
  } catch (error) {
    return Number(/position (\d+)/.exec(String(error))?.[1] ?? 0)
  }
}

function entryAt(text: string, place: JsonPlace): SourceEntry | undefined {
  const id = place.members?.get('id')
  if (!id || !place.members) return undefined
  let item: CslItem
  try {
    item = JSON.parse(text.slice(place.start, place.end)) as CslItem
  } catch {
    return undefined
  }
  const places = new Map<string, Span>()
  for (const [name, at] of place.members) {
    const bibtex = bibtexNames[name]
    if (bibtex !== undefined) places.set(bibtex, inner(text, at))
  }
  return { item, span: { start: place.start, end: place.end }, keySpan: inner(text, id), places }
}

/** A value without its quotation marks. */
function inner(text: string, { start, end }: Span): Span {
  return text[start] === '"' ? { start: start + 1, end: end - 1 } : { start, end }
}
