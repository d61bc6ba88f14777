// Fields that BibTeX entries take over from others: `crossref` and `xdata`.

/** An entry whose fields others may take over. */
export interface Parent {
  readonly type: string
  readonly fields: ReadonlyMap<string, string>
}

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

/** The keys of the entries that one with these fields takes fields over from; the nearest first, lower case. */
export function parentKeys(fields: ReadonlyMap<string, string>): string[] {
  const keys = [...(fields.get('xdata') ?? '').split(','), fields.get('crossref') ?? '']
  return keys.map((key) => key.trim().toLowerCase()).filter((key) => key !== '')
}

/** Adds what an entry takes over: all that `xdata` entries have, and from its `crossref` what fits a part of it. */
export function inherit(
  type: string,
  own: ReadonlyMap<string, string>,
  parent: (key: string) => Parent | undefined
): ReadonlyMap<string, string> {
  const fields = new Map(own)
  const crossref = own.get('crossref')?.trim().toLowerCase()
  for (const key of parentKeys(own)) {
    const from = parent(key)
    if (from) takeOver(fields, from.fields, key === crossref ? renaming(type, from.type) : (name) => name)
  }
  return fields
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
