// Fields that BibTeX entries take over from others: `crossref` and `xdata`.
import type { BibEntry } from './sources/bibtex-model.ts'

const PARTS = new Set([
  'inbook',
  'bookinbook',
  'suppbook',
  'incollection',
  'inreference',
  'suppcollection',
  'inproceedings'
])
const NEVER = new Set(
  'ids crossref xref xdata entryset entrysubtype execute label options presort related sortkey key file'.split(' ')
)

/** The fields of each entry by name, those of its `crossref` and `xdata` parents included. The last of two alike counts. */
export function inheritedFields(entries: readonly BibEntry[]): ReadonlyMap<string, string>[] {
  const byKey = new Map<string, BibEntry>()
  for (const entry of entries) {
    const key = entry.key.toLowerCase()
    if (key !== '' && !byKey.has(key)) byKey.set(key, entry)
  }
  return entries.map((entry) => withParents(entry, byKey))
}

function withParents(entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>): ReadonlyMap<string, string> {
  const own = fieldMap(entry)
  const crossref = own.get('crossref')
  const xdata = own.get('xdata')
  if (crossref === undefined && xdata === undefined) return own
  for (const key of (xdata ?? '').split(',')) {
    const parent = byKey.get(key.trim().toLowerCase())
    if (parent && parent !== entry) takeOver(own, fieldMap(parent), (name) => name)
  }
  const parent = crossref === undefined ? undefined : byKey.get(crossref.trim().toLowerCase())
  if (parent && parent !== entry) takeOver(own, fieldMap(parent), renaming(entry.type, parent.type))
  return own
}

function fieldMap(entry: BibEntry): Map<string, string> {
  return new Map(entry.fields.map((field) => [field.name, field.value]))
}

function takeOver(own: Map<string, string>, from: ReadonlyMap<string, string>, rename: (name: string) => string): void {
  for (const [name, value] of from) {
    const target = rename(name)
    if (!NEVER.has(name) && target !== '' && !own.has(target)) own.set(target, value)
  }
}

/** A part takes the whole's title as its book's; an article takes its periodical's as its journal's. */
function renaming(child: string, parent: string): (name: string) => string {
  const part = PARTS.has(child)
  const article = child === 'article' && parent === 'periodical'
  return (name) => {
    if (!part && !article) return name
    if (name === 'title') return part ? 'booktitle' : 'journaltitle'
    if (name === 'subtitle' || name === 'shorttitle') return ''
    if (name === 'author') return part && child !== 'inbook' ? 'bookauthor' : name
    return name
  }
}
