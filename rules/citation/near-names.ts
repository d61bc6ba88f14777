// Names that are those of the document's own list but for a letter or two, and that nobody on the list bears.
import { fold, foldName } from '../../core/citing/fold.ts'
import { plainYear } from '../../core/citing/references.ts'
import type { Citation } from '../../core/document/document.ts'
import type { DocumentView } from '../../core/rule.ts'
import { groupBy } from '../../core/text/group.ts'
import { editDistance } from '../../core/text/nearest.ts'
import type { Span } from '../../core/text/span.ts'

/** Accents, hyphens and spaces gone: variants of one name agree. */
export function bare(name: string): string {
  return fold(name).replace(/[^\p{L}]+/gu, '')
}

/** Whether one letter was left out, put in or changed, or two changed places. */
export const oneLetter = (a: string, b: string): boolean => editDistance(a, b, 1) <= 1

/** So long a name differs from another in two letters only by mistake, and a shorter one of so many in one. */
const long = 11
const fair = 7

/** “Hansen” and “Hanson”, “Christensen” and “Christiansen”: two names, of two people. */
const sons = /(?:[sz]on|sen|s+on)$/

/** Whether a name is another one that was written wrong. */
export function isMisspelling(name: string, right: string): boolean {
  const shorter = Math.min(name.length, right.length)
  if (name === right || shorter < fair || (sons.test(name) && sons.test(right))) return false
  const most = shorter < long ? 1 : 2
  return editDistance(name, right, most) <= most
}

/** A name with its place, and the name that the list has. */
export interface Near {
  readonly name: string
  readonly at: Span
  readonly citation?: Citation
  readonly other: string
}

/** The family name of the list's entry as it is written there. */
function writtenAs(view: DocumentView, { start, end }: Span, folded: string): string {
  const names =
    view.document.source.slice(start, end).match(/\p{Lu}[\p{L}\p{M}’'‐-]+(?: \p{Lu}[\p{L}\p{M}’'‐-]+)?/gu) ?? []
  return names.flatMap((name) => [name, name.split(' ')[0] ?? name]).find((name) => foldName(name) === folded) ?? ''
}

/** Citations whose first author is on the list with another letter, in the same year. */
export function* nearListed(
  view: DocumentView,
  written: readonly { readonly name: string; readonly at: Span; readonly citation: Citation }[]
): Generator<Near> {
  const list = view.references
  const byYear = groupBy(list.entries, ({ years }) => plainYear(years[0]))
  const seen = new Set<string>()
  for (const { name, at, citation } of written) {
    const leads = name.endsWith(citation.authors?.[0]?.family ?? '')
    if (!leads || seen.has(name) || list.has(citation)) continue
    for (const entry of byYear.get(plainYear(citation.year)) ?? []) {
      const first = entry.surnames[0] ?? ''
      const other = isMisspelling(bare(name), bare(first)) ? writtenAs(view, entry, first) : ''
      if (other === '') continue
      seen.add(name)
      yield { name, at, citation, other }
      break
    }
  }
}

/** What stands behind a person who is told of, or before one. */
const company =
  /^(?:['’]s?\s(?:\p{Ll}+\s)?(?:team|group|lab|laboratory|study|studies|work|results|data|findings|paper|colleagues|review|theory|test|method)\b|,?\s(?:and|with)\s(?:(?:his|her|their)\s)?(?:colleagues|co-?workers|collaborators|team|group|co-?authors|students)\b|\s(?:et\sal|wrote|writes|found|finds|showed|shows|reported|reports|argued|argues|asked|asks|suggested|suggests|observed|noted|notes|proposed|concluded|concludes|said|says|calls|called|measured|tested|recruited|pooled|repeated|followed|studied)\b)/u

/** Names in the prose that only a letter parts from a first author of the list. */
export function* nearSaid(
  view: DocumentView,
  said: readonly { readonly name: string; readonly at: Span }[]
): Generator<Near> {
  const { entries } = view.references
  if (entries.length === 0) return
  const known = new Set([
    ...entries.flatMap(({ surnames }) => surnames.map(bare)),
    ...view.document.citations.flatMap(({ authors = [] }) => authors.map(({ family }) => bare(family)))
  ])
  const { source } = view.document
  const seen = new Set<string>()
  for (const { name, at } of said) {
    const plain = bare(name)
    if (seen.has(plain) || known.has(plain) || plain.length < 8) continue
    if (!company.test(source.slice(at.end, at.end + 40))) continue
    const entry = entries.find(({ surnames: [first = ''] }) => isMisspelling(plain, bare(first)))
    const other = entry ? writtenAs(view, entry, entry.surnames[0] ?? '') : ''
    if (other === '') continue
    seen.add(plain)
    yield { name, at, other }
  }
}
