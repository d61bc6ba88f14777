// How word lists are written: one line for a concept, read once when the lexicon is compiled.
//
//   == neuropeptide, hormone                 groups for all lines up to the next such heading
//   oxytocin [nonapeptide]: ., oxytocins, OT, OXT, oxytocinergic
//
// A line names the concept, then its own groups, then its surface forms. `.` is the concept's name itself, `~` the
// name with its plural; `form~` adds the plural of a form and `form^` all inflections of a verb. A form with a
// capital matches only when written with those capitals, any other in any capitals. `FORM?` counts only where the
// document defines it. British and American spellings follow by themselves; hyphens and spaces read alike.
import type { MentionKind } from '../model.ts'

/** A concept and the words for it, before its forms are generated. */
export interface Entry {
  readonly kind: MentionKind
  readonly concept: string
  readonly groups: readonly string[]
  readonly forms: readonly string[]
}

/** Reads a list of concepts; throws when a line is not of the shape above. */
export function entries(kind: MentionKind, lines: string): readonly Entry[] {
  const out: Entry[] = []
  let shared: readonly string[] = []
  for (const line of lines.split('\n')) {
    const text = line.trim()
    if (text === '') continue
    if (text.startsWith('==')) {
      shared = list(text.slice(2))
      continue
    }
    const colon = text.indexOf(': ')
    const bracket = text.indexOf(' [')
    const own = bracket > 0 && (colon < 0 || bracket < colon)
    const concept = (own ? text.slice(0, bracket) : colon < 0 ? text : text.slice(0, colon)).trim()
    const groups = own ? list(text.slice(bracket + 2, text.indexOf(']', bracket))) : []
    if (concept === '' || (own && !text.includes(']', bracket)))
      throw new Error(`Lexicon line without a concept: ${text}`)
    const forms = colon < 0 ? ['~'] : list(text.slice(colon + 2))
    out.push({ kind, concept, groups: [...shared, ...groups], forms })
  }
  return out
}

function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
