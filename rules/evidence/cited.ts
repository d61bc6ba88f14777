// Which source of the curated library a citation names, if it is one.
import { lastPart } from '../../core/citing/collection.ts'
import { fold, foldName } from '../../core/citing/fold.ts'
import { entryNumbered } from '../../core/citing/labels.ts'
import { firstSurname, fitsShape, plainYear, type ReferenceList } from '../../core/citing/references.ts'
import type { Citation } from '../../core/document/document.ts'
import type { DocumentView } from '../../core/rule.ts'
import { groupBy } from '../../core/text/group.ts'
import { type Evidence, evidence, keys } from './index.ts'

/** Every source, confirmed or not: a citation may name either. */
export const sources: readonly Evidence[] = keys.flatMap((key) => evidence(key) ?? [])

/** The sources with their folded family names, by the last word of the first author's. */
const byAuthor = groupBy(
  sources.map((source) => ({ source, surnames: source.index.surnames.map(foldName) })),
  ({ surnames }) => lastPart(surnames[0] ?? '')
)

/** Years that a source may be cited with: printed, and the one in its key (“ahead of print”). */
export function yearsOf(source: Evidence): readonly string[] {
  return [source.year, /\d{4}/.exec(source.key)?.[0] ?? source.year]
}

/** Sources by the citation’s first author, in the shape that it has (alone, a pair, “et al.”). */
export function shapedLike(citation: Citation): readonly Evidence[] {
  const led = byAuthor.get(lastPart(firstSurname(citation))) ?? []
  return led.filter(({ surnames }) => fitsShape(surnames, citation)).map(({ source }) => source)
}

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** The sources by DOI and by title. */
const byAddress = new Map(sources.filter((s) => s.doi !== '').map((s) => [s.doi.toLowerCase(), s]))
const byTitle = new Map(sources.filter((s) => s.title !== '').map((s) => [letters(s.title), s]))

/** Whether the document’s own list says that this author and year is another work. */
function isAnother(source: Evidence, citation: Citation, list: ReferenceList): boolean {
  const listed = list.worksOf(citation)
  if (listed.length === 0) return false
  const title = foldName(source.title)
  const head = title.split(' ').slice(0, 5).join(' ')
  return !listed.some((r) => r.words.includes(head) || r.words.includes(foldName(source.doi)))
}

/** The sources whose titles are long enough to be told by, with what a line that lists them holds. */
const listable = sources
  .filter(({ title }) => title.length > 15)
  .map((source) => ({
    source,
    surname: ` ${foldName(source.index.surnames[0] ?? '')} `,
    title: ` ${foldName(source.title)} `
  }))

/** The source that a line of a reference list gives: its first author, its year and the whole of its title. */
function listedAs(line: string): Evidence | undefined {
  if (line === '') return undefined
  const words = ` ${foldName(line)} `
  return listable.find(
    ({ source, surname, title }) => line.includes(source.year) && words.includes(surname) && words.includes(title)
  )?.source
}

/** The library’s source that a citation names; undefined when it names none, or another work of that name and year. */
export function sourceOf(citation: Citation, view: DocumentView): Evidence | undefined {
  if (citation.kind === 'key') {
    const entry = view.bibliography.find(citation.key)
    if (typeof entry === 'string') return evidence(citation.key)
    const byDoi = entry.doi === '' ? undefined : byAddress.get(entry.doi.toLowerCase())
    return byDoi ?? byTitle.get(letters(entry.title || entry.index.title))
  }
  if (citation.kind === 'link') {
    const doi = /10\.\d{4,9}\/\S+$/.exec(citation.key.toLowerCase())?.[0]
    return doi === undefined ? undefined : byAddress.get(doi)
  }
  if (citation.kind === 'numeric') return listedAs(entryNumbered(view.document, citation.key))
  if (citation.kind !== 'author-year') return undefined
  const year = plainYear(citation.year)
  const found = shapedLike(citation).filter(
    (s) => yearsOf(s).includes(year) && !isAnother(s, citation, view.references)
  )
  return found.length === 1 ? found[0] : undefined
}
