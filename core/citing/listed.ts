// The line of a document's own list that a citation stands for, whatever form the citation has.
import type { Citation } from '../document/document.ts'
import type { DocumentView } from '../rule.ts'
import { foldName } from './fold.ts'
import { entryNumbered } from './labels.ts'

type Listing = Pick<DocumentView, 'document' | 'references'>

/** “[Lund and colleagues](https://doi.org/10.…)”: the entry with this DOI, or the only one by a first author whom the link names. */
function linked({ key, start, end }: Citation, { document: { source }, references: { entries } }: Listing) {
  const doi = /10\.\d{4,9}\/\S+$/.exec(key.toLowerCase())?.[0]
  const same = entries.filter((r) => doi !== undefined && source.slice(r.start, r.end).toLowerCase().includes(doi))
  if (same.length > 0) return same
  const words = ` ${foldName(/^\[([^\]]{1,300})\]/.exec(source.slice(start, end))?.[1] ?? '')} `
  return entries.filter(({ surnames: [first = ''] }) => first.length > 2 && words.includes(` ${first} `))
}

/** How much of a note is read as a source. */
const longestNote = 600

/** A footnote, where it opens as a source does: a name and initials or a comma, and a year. */
function noted({ key }: Citation, { document: { source } }: Listing): string {
  const at = source.indexOf(`[^${key}]:`)
  const note = at < 0 ? '' : (source.slice(at + key.length + 4, at + longestNote).split('\n')[0] ?? '')
  return /^\s{0,3}\p{Lu}[\p{L}\p{M}’'-]{1,30}(?:,|\s\p{Lu}{1,3}\b).{0,400}(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.test(note)
    ? note
    : ''
}

/** The words of the entry that a citation stands for, as they are written; '' where none or more than one may be meant. */
export function entryOf(citation: Citation, view: Listing): string {
  if (citation.kind === 'numeric') return entryNumbered(view.document, citation.key)
  if (citation.kind === 'footnote') return noted(citation, view)
  if (citation.kind !== 'author-year' && citation.kind !== 'link') return ''
  const [only, ...others] = citation.kind === 'link' ? linked(citation, view) : view.references.worksOf(citation)
  return only && others.length === 0 ? view.document.source.slice(only.start, only.end) : ''
}
