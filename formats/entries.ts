// Entries of reference lists: “Smith, J. A., & Jones, B. (2010). Title. Journal …”, wherever they stand.

const entry =
  /^(?:\[?\d{1,3}[\].)]{0,2}\s{1,3})?(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|ter|st\.?)\s){0,2}\p{Lu}[\p{L}\p{M}’'\uE000-]{1,30}(?:\s\p{Lu}[\p{L}\p{M}’'-]{1,30})?,?\s(?:\p{Lu}\p{Ll}?[.,]?[ -]?){1,4}.{0,600}?[([](?:1[5-9]|20)\d\d[a-z]?(?:,[^)]{1,20})?[)\]](?:[.,:]\s|\s["“\p{Lu}])/su

/** “Smith, J. et al. Title. Nature 520, 499–504 (2015).”: the year is the last word, behind volume and pages. */
const yearLast =
  /^(?:\[?\d{1,3}[\].)]{0,2}\s{1,3})?\p{Lu}[\p{L}\p{M}’'-]{1,30},\s\p{Lu}{1,2}\.[^\n]{20,600}\s\d{1,4}(?:\s?\(\d{1,3}\))?,\s(?:e?\d{1,7})(?:[–-]e?\d{1,7})?\s\((?:1[89]|20)\d\d\)\.?[\s\uE000-\uF8FF]*(?:(?:https?:|doi:?\s?)\S{5,200})?$/su

/** Whether a text is an entry of a reference list: authors with initials first, then the year in brackets, then more. */
export function isEntry(text: string): boolean {
  const start = text.slice(0, 800)
  if (text.length <= 1200 && yearLast.test(text.trim())) return true
  if (!opensYear(start, '(') && !opensYear(start, '[')) return false
  const match = entry.exec(start)
  if (match === null) return false
  // “Smith, J. argued that … (2010) …” is a sentence: before the year an entry has names and separators only.
  const names = start.slice(0, start.search(/[([](?:1[5-9]|20)\d\d/))
  const words = names.match(/\p{L}+/gu) ?? []
  const small = words.filter(
    (w) => /^\p{Ll}{2}/u.test(w) && !/^(?:and|und|et|al|van|von|der|den|de|del|della|di|da|la|le|eds?)$/.test(w)
  )
  return small.length === 0
}

/** Whether a bracket with a 1 or a 2 behind it stands in a text: what most texts lack is not looked for closely. */
function opensYear(text: string, bracket: string): boolean {
  return text.includes(`${bracket}1`) || text.includes(`${bracket}2`)
}

/** Whether a text below the word “References” may be one of them: a name first, and a year or an address somewhere. */
export function mayBeListed(text: string): boolean {
  return (
    /^\W{0,4}(?:\d{1,3}[\].)]{0,2}\s{1,3})?["“]?(?:(?:van|von|de|der|den|del|di|da|la|le|el|al|ter)\s){0,2}\p{Lu}/u.test(
      text
    ) && /(?<!\d)(?:1[5-9]|20)\d\d[a-z]?(?!\d)|https?:|\bdoi\b/.test(text)
  )
}

/** The number that a text begins with: “[7] Lund …”, “7. Lund …”. */
const label = /^\s*\[?(\d{1,3})(?:\]|[.)](?=\s))/

/** Whether a text goes on with the numbers of the entry before it: what follows “[6] …” as “[7] …” is an entry in any form. */
export function followsEntry(text: string, entryBefore: string): boolean {
  const [before, here] = [label.exec(entryBefore)?.[1], label.exec(text)?.[1]]
  return before !== undefined && Number(here) === Number(before) + 1
}

const labelled =
  /^[*_\s]{0,4}(?:Sources?|References?|Citation|Study|Paper|Further details)(?:[*_]{0,3}:[*_]{0,3}\s{1,3}|[*_]{0,3}\n)/

/** How long the label is in front of an entry that stands alone: “Source: Lund A (2010). Voles …”; 0 without one. */
export function sourceLabel(text: string): number {
  return labelled.exec(text.slice(0, 40))?.[0].length ?? 0
}

/** Whether a line may stand above sources that is a heading of other things too: those below it must show to be sources. */
export function mayNameSources(line: string): boolean {
  return /^[\s#*_]{0,6}(?:(?:end|foot)?notes|source|study|paper)[:*_\s]{0,4}$/i.test(line)
}

/** Whether a line below `head` is nothing but a source; below “Notes” that is no heading it wants its number, too. */
export function isNote(text: string, head: string, isHeading = false): boolean {
  return (isHeading || !/notes/i.test(head) || label.test(text)) && isEntry(text.trim())
}
