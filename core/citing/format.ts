// Formats references for hovers, fixes and reports: one short, plain form that needs no style file.
import type { Entry, Name } from '../bibliography.ts'

/** “Kosfeld M., Heinrichs M., Zak P. J., et al. (2005). Oxytocin increases trust in humans. Nature. https://doi.org/…” */
export function formatReference(entry: Entry): string {
  const text = referenceText(entry)
  return entry.doi === '' ? text : `${text} ${doiAddress(entry.doi)}`
}

/** The same without the DOI. */
export function referenceText(entry: Entry): string {
  const authors = authorList(entry.authors)
  const year = entry.year === '' ? '(no year)' : `(${entry.year})`
  const parts = [authors === '' ? year : `${authors} ${year}`, entry.title, entry.container].filter(
    (part) => part !== ''
  )
  return parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ')
}

/** The address of a DOI; characters that would end a link are escaped. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi.replace(/[\s"<>\\^`{|}]/g, (c) => encodeURIComponent(c))}`
}

/** “Kosfeld et al., 2005”, “Bartels & Zeki, 2004”; the key where there is no author. */
export function shortCitation(entry: Entry, joint: 'and' | '&' = 'and'): string {
  return `${shortAuthors(entry, joint)}, ${entry.year === '' ? 'n.d.' : entry.year}`
}

/** The same from the index alone, for long lists: nothing is converted for it. */
export function indexCitation({ key, index }: Entry): string {
  const [first = '', second = '', ...more] = index.surnames
  const authors = second === '' ? first : more.length > 0 ? `${first} et al.` : `${first} & ${second}`
  return `${authors === '' ? key : authors}, ${index.year === '' ? 'n.d.' : index.year}`
}

/** “Kosfeld et al.”, “Bartels and Zeki”, “Yong”. */
function shortAuthors(entry: Entry, joint: 'and' | '&' = 'and'): string {
  const names = entry.authors.map(familyOf).filter((name) => name !== '')
  if (names.length === 0) return entry.title === '' ? entry.key : `“${entry.title}”`
  if (names.length === 1) return names[0] as string
  return names.length === 2 ? `${names[0]} ${joint} ${names[1]}` : `${names[0]} et al.`
}

function familyOf(name: Name): string {
  return name.family ?? name.literal ?? ''
}

/** Up to three authors; from the fourth on “et al.” after the third. */
function authorList(authors: readonly Name[]): string {
  const names = authors.map((name) =>
    name.family && name.given ? `${name.family} ${shortGiven(name.given)}` : familyOf(name)
  )
  if (names.length > 3) return `${names.slice(0, 3).join(', ')}, et al.`
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
}

/** “Paul J.” → “P. J.”, “Jean-Luc” → “J.-L.”; a name without capitals stays as it is. */
function shortGiven(given: string): string {
  const short = given
    .split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${[...piece][0] ?? ''}.`)
        .join('-')
    )
    .join(' ')
  return /\p{Lu}/u.test(short) ? short : given
}
