// BibTeX looks keys up without regard to case: \cite{lund2001} finds @article{Lund2001, …}. biblatex and Pandoc do not.
import type { Bibliography, Entry, Lookup } from '../bibliography.ts'
import type { Document } from '../document/document.ts'

/** Commands of biblatex, which minds the case. */
const biblatex =
  /\\(?:addbibresource|printbibliography|usepackage(?:\[[^\]]{0,400}\])?\{[^}]{0,200}biblatex|(?:paren|text|auto|foot|smart|full)cites?\b)/i

/** Whether the document may be made with BibTeX: chapters do not say, so that only signs of biblatex speak against it. */
function isBibtex({ format, source }: Document): boolean {
  return format === 'latex' && (source.includes('\\bibliography{') || !biblatex.test(source))
}

const inAnyCase = new WeakMap<Bibliography, ReadonlyMap<string, Entry>>()

/** The entries of a bibliography by key in lower case; kept as long as the bibliography is. */
function byLowerCase(bibliography: Bibliography): ReadonlyMap<string, Entry> {
  const known = inAnyCase.get(bibliography)
  if (known) return known
  const made = new Map(bibliography.entries.map((entry) => [entry.key.toLowerCase(), entry]))
  inAnyCase.set(bibliography, made)
  return made
}

/** Bibliographies that look keys up in any case, by those that they were made of; each stands for itself. */
const anyCase = new WeakMap<Bibliography, Bibliography>()

function inEveryCase(bibliography: Bibliography): Bibliography {
  const find = (key: string): Lookup => {
    const found = bibliography.find(key)
    return typeof found === 'string' ? (byLowerCase(bibliography).get(key.toLowerCase()) ?? found) : found
  }
  return Object.create(bibliography, { find: { value: find, enumerable: true } })
}

/** The bibliography as the document looks keys up in it: as they are written, or in any case where BibTeX does so. */
export function asLookedUp(document: Document, bibliography: Bibliography): Bibliography {
  if (bibliography.state === 'none' || !isBibtex(document)) return bibliography
  const known = anyCase.get(bibliography)
  if (known) return known
  const made = inEveryCase(bibliography)
  anyCase.set(bibliography, made)
  anyCase.set(made, made)
  return made
}
