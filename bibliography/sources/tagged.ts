// Reads files of tagged lines (RIS, EndNote, MEDLINE) into records; lines that carry no tag go on with the value before.
import type { Span } from '../../core/text/span.ts'
import type { CslItem } from '../convert.ts'

/** A tagged value; the span covers the value as written. */
export interface Tagged extends Span {
  readonly tag: string
  readonly value: string
}

/** The tagged lines of one record; the span runs from the first tag to the end of the last line. */
export interface Record extends Span {
  readonly fields: readonly Tagged[]
}

/** How a format marks its lines. */
export interface Marks {
  /** A tag at the start of a line (sticky); the first group is the tag, and the match ends where the value begins. */
  readonly tag: RegExp
  /** Tags that open a record, wherever they stand. */
  readonly opens: ReadonlySet<string>
  /** Tags that close one. */
  readonly closes?: ReadonlySet<string>
  /** Whether a line without a tag goes on with the value before. */
  continues(line: string): boolean
}

/** What was read; `stray` are lines outside every record. */
export interface TaggedFile {
  readonly records: readonly Record[]
  readonly stray: readonly Span[]
}

/** Reads the records of a text. */
export function readTagged(text: string, marks: Marks): TaggedFile {
  const records: Record[] = []
  const stray: Span[] = []
  let fields: Growing[] | undefined
  const close = () => {
    const [first] = fields ?? []
    if (fields && first) records.push(recordOf(text, fields))
    fields = undefined
  }
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const next = newline < 0 ? text.length : newline + 1
    const end = start + text.slice(start, newline < 0 ? text.length : newline).trimEnd().length
    marks.tag.lastIndex = start
    const match = end > start ? marks.tag.exec(text) : null
    const tag = match && marks.tag.lastIndex <= Math.max(end, next) ? (match[1] as string) : undefined
    if (tag !== undefined) {
      if (marks.closes?.has(tag)) close()
      else {
        if (marks.opens.has(tag) || !fields) close()
        fields ??= []
        const from = Math.max(start, Math.min(marks.tag.lastIndex, end))
        fields.push({ tag, lines: [text.slice(from, end).trim()], start: from, end: Math.max(from, end) })
      }
    } else if (end > start) {
      const last = fields?.at(-1)
      if (last && marks.continues(text.slice(start, end))) {
        last.lines.push(text.slice(start, end).trim())
        last.end = end
      } else stray.push({ start, end })
    }
    start = next
  }
  close()
  return { records, stray }
}

/** A value that further lines may belong to. */
interface Growing {
  readonly tag: string
  readonly lines: string[]
  readonly start: number
  end: number
}

function recordOf(text: string, growing: readonly Growing[]): Record {
  const fields = growing.map(({ tag, lines, start, end }) => ({ tag, value: lines.join(' ').trim(), start, end }))
  const [first, last] = [fields[0] as Tagged, fields.at(-1) as Tagged]
  return { start: lineStart(text, first.start), end: last.end, fields }
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** The values of a record, by tag. */
export class Values {
  readonly #fields: readonly Tagged[]

  constructor({ fields }: Record) {
    this.#fields = fields
  }

  /** The first field that has one of these tags, in the order of the tags. */
  first(...tags: string[]): Tagged | undefined {
    for (const tag of tags) {
      const found = this.#fields.find((field) => field.tag === tag && field.value !== '')
      if (found) return found
    }
    return undefined
  }

  /** The values of all fields with one of these tags. */
  all(...tags: string[]): string[] {
    return this.#fields.filter((field) => tags.includes(field.tag) && field.value !== '').map((field) => field.value)
  }

  /** The first value, '' without one. */
  text(...tags: string[]): string {
    return this.first(...tags)?.value ?? ''
  }

  /** Places by BibTeX name, of the tags that give them. */
  places(tags: Readonly<{ [name: string]: readonly string[] }>): Map<string, Span> {
    const places = new Map<string, Span>()
    for (const [name, these] of Object.entries(tags)) {
      const field = this.first(...these)
      if (field) places.set(name, { start: field.start, end: field.end })
    }
    return places
  }
}

/** “Lund, Ada B.” as CSL has it; a body stays whole. */
export function nameOf(written: string): { family: string; given?: string } | { literal: string } {
  const [family = '', given, suffix] = written.split(',').map((part) => part.trim())
  if (given === undefined) return { literal: family }
  return { family, given: suffix ? `${given} ${suffix}` : given }
}

/** “2019 Apr 2”, “2019/04/02/”, “2019-04” as a CSL date. */
export function dateOf(written: string): { 'date-parts': number[][] } | { literal: string } | undefined {
  if (written === '') return undefined
  const numbers = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(written)
  if (!numbers) return { literal: written }
  return {
    'date-parts': [
      numbers
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number)
    ]
  }
}

/** The item without what is empty. */
export function filled(item: { readonly [name in keyof CslItem]: CslItem[name] | undefined }): CslItem {
  const kept = Object.entries(item).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  )
  return Object.fromEntries(kept) as CslItem
}
