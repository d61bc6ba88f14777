// Mends of damaged BibTeX: small edits of the file, offered where it is clear what was meant.
import { fold } from '../../core/citing/fold.ts'
import type { Fix } from '../../core/finding.ts'
import type { TextEdit } from '../../core/text/edits.ts'
import type { Span } from '../../core/text/span.ts'
import { plainNames, plainText } from '../latex.ts'

/** A mend that only completes the syntax, so that the entry says what it said. */
export function replacement(title: string, start: number, end: number, text: string): Fix {
  return { title, meaning: 'kept', edits: [{ start, end, text }] }
}

/** Text that was left out. */
export function insertion(title: string, at: number, text: string): Fix {
  return replacement(title, at, at, text)
}

/** A mend that an author should look at. */
export function mend(title: string, edits: readonly TextEdit[]): Fix {
  return { title, meaning: 'changed', edits }
}

/** Takes a field out, with the comma behind it and the space before it. */
export function removal(title: string, text: string, field: Span, meaning: Fix['meaning']): Fix {
  let start = field.start
  while (/\s/.test(text[start - 1] ?? '-')) start--
  const comma = /^\s*,/.exec(text.slice(field.end, field.end + 20))
  return { title, meaning, edits: [{ start, end: field.end + (comma?.[0].length ?? 0), text: '' }] }
}

/** A key from the first author and the year of an entry; '' without an author. */
export function suggestedKey(
  text: string,
  fields: readonly { readonly name: string; readonly valueSpan: Span }[]
): string {
  const value = (...names: string[]) => {
    const field = fields.find((other) => names.includes(other.name))
    return field ? text.slice(field.valueSpan.start, field.valueSpan.end).replace(/^[{"]|[}"]$/g, '') : ''
  }
  const family = plainNames(value('author', 'editor'))[0]?.family ?? ''
  const name = fold(family).replace(/[^a-z0-9]+/g, '')
  return name === '' ? '' : name + (/\d{4}/.exec(plainText(value('date', 'year')))?.[0] ?? '')
}
