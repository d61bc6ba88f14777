// A source named in the text with a key right behind it: “Lund (2003) [@marsh2003]”, “Lund et al. [@marsh2003]”.
import type { Entry } from '../bibliography.ts'
import type { Citation } from '../document/document.ts'
import type { DocumentView } from '../rule.ts'
import { groupBy } from '../text/group.ts'
import type { Span } from '../text/span.ts'
import { sameSurname } from './collection.ts'
import { foldName, holdsWords } from './fold.ts'
import { plainYear } from './references.ts'

/** Whom the text names, and the entry that the key behind it stands for. */
export interface Attribution extends Span {
  readonly surname: string
  readonly entry: Entry
}

/** “Lund et al.” at the end of what stands before a key. “And colleagues” may be said of the last author as well. */
const company = /(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]+),? [*_]{0,2}et al\b\.?[*_]{0,2}[\s~]{0,2}$/u

/** How far back a name and “et al.” may reach. */
const reach = 60

/** The name right before a key's brackets, if there is one; `named` has author–year citations by where they end. */
function behind(
  source: string,
  named: ReadonlyMap<number, Citation>,
  key: Span
): Omit<Attribution, 'entry'> | undefined {
  const end = key.start - (/[\s~]{0,2}$/.exec(source.slice(Math.max(0, key.start - 2), key.start))?.[0].length ?? 0)
  const before = named.get(end)
  const family = before?.authors?.[0]?.family
  if (before && family) return { surname: family, start: before.start, end }
  const from = Math.max(0, key.start - reach)
  const match = company.exec(source.slice(from, key.start))
  if (!match?.[1]) return undefined
  const start = from + match.index
  return { surname: match[1], start, end }
}

/** Whether the entry is by a person of this name, speaks of one (“Milgram revisited”), or goes by the name as its key. */
function isBy({ index, key, title }: Entry, surname: string): boolean {
  const wanted = foldName(surname)
  if (wanted.length > 2 && foldName(key).startsWith(wanted)) return true
  if (index.surnames.some((name) => sameSurname(foldName(name), wanted))) return true
  return holdsWords(title, surname)
}

/**
 * Keys that stand right behind the name of somebody who did not write the work. Only a key that is alone in its
 * brackets is read so. Where name and year both differ, the text may tell of one work through another: silent.
 */
export function* misattributed(view: DocumentView): Generator<Attribution> {
  const { citations, source } = view.document
  const named = new Map(citations.filter((c) => c.kind === 'author-year').map((c) => [c.end, c]))
  const keys = citations.filter((c) => c.kind === 'key')
  const groups = groupBy(keys, (c) => `${c.group.start}`)
  for (const [key, ...together] of groups.values()) {
    if (!key || key.prefix || key.narrative || together.length > 0) continue
    // In Typst a group is one key after another.
    if (groups.has(`${key.group.end + source.slice(key.group.end, key.group.end + 2).search(/\S|$/)}`)) continue
    const entry = view.bibliography.find(key.key)
    if (typeof entry === 'string' || entry.index.surnames.length === 0) continue
    const found = behind(source, named, key.group)
    if (!found || isBy(entry, found.surname)) continue
    const year = /\b(?:1[5-9]|20)\d\d\b/.exec(source.slice(found.start, found.end))?.[0]
    if (year && year !== plainYear(entry.year)) continue
    yield { ...found, entry }
  }
}
