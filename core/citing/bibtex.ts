// BibTeX looks keys up without regard to case: \cite{lund2001} finds @article{Lund2001, …}. biblatex and Pandoc do not.
import type { Bibliography, Entry } from '../bibliography.ts'
import type { Document } from '../document/document.ts'

/** Whether the document is made with BibTeX. */
function isBibtex({ format, source }: Document): boolean {
  return format === 'latex' && source.includes('\\bibliography{')
}

/** The entries that BibTeX finds for keys written in other cases, by key in lower case; none for other documents. */
export function byAnyCase(document: Document, bibliography: Bibliography): ReadonlyMap<string, Entry> {
  if (!isBibtex(document)) return new Map()
  return new Map(bibliography.entries.map((entry) => [entry.key.toLowerCase(), entry]))
}
