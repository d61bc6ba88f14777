// Names that are those of the document's own list but for a letter or two, and that nobody on the list bears.
import { fold, foldName } from '../../core/citing/fold.ts'
import { plainYear } from '../../core/citing/references.ts'
import type { Citation } from '../../core/document/document.ts'
import type { DocumentView } from '../../core/rule.ts'
import { groupBy } from '../../core/text/group.ts'
import type { Span } from '../../core/text/span.ts'

/** Accents, hyphens and spaces gone: variants of one name agree. */
export function bare(name: string): string {
  return fold(name).replace(/[^\p{L}]+/gu, '')
}

/** Whether one letter was left out, put in or changed. */
export function oneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i++
  let j = 0
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j <= 1
}

/** Whether two neighbouring letters changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** So long a name differs from another in two letters only by mistake. */
const long = 11

/** Whether two letters at different places are wrong in a long name. */
function twoLetters(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < long || Math.abs(a.length - b.length) > 2) return false
  const shorter = a.length <= b.length ? a : b
  const longer = shorter === a ? b : a
  let at = 0
  while (at < shorter.length && shorter[at] === longer[at]) at++
  const [rest, other] = [shorter.slice(at), longer.slice(at)]
  // The first wrong letter was changed, left out or put in; of the rest one more may be wrong.
  return [
    [rest.slice(1), other.slice(1)],
    [rest, other.slice(1)],
    [rest.slice(1), other]
  ].some(([x = '', y = '']) => oneLetter(x, y))
}

/** “Hansen” and “Hanson”, “Christensen” and “Christiansen”: two names, of two people. */
const sons = /(?:[sz]on|sen|s+on)$/

/** Whether a name is another one that was written wrong. */
export function isMisspelling(name: string, right: string): boolean {
  if (name === right || Math.min(name.length, right.length) < 7) return false
  if (sons.test(name) && sons.test(right)) return false
  return oneLetter(name, right) || swapped(name, right) || twoLetters(name, right)
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
