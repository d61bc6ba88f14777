// Entries of a `.bib` file: read, converted and judged when somebody asks, and kept for as long as their text is the same.
import type { Entry, EntryIndex, Name } from '../core/bibliography.ts'
import type { Span } from '../core/text/span.ts'
import type { BibtexVersion, Known, Work } from './bibtex-version.ts'
import { type CslItem, cslName, cslYear, unmarked } from './convert.ts'
import { parentKeys } from './inherit.ts'
import { plainNames, plainText } from './latex.ts'
import type { Identity } from './problems/duplicates.ts'
import type { EntryProblem } from './problems/entry.ts'
import type { Piece } from './sources/bibtex-file.ts'
import { copied, type Summary } from './summary.ts'

/** Fields that take part in the conversion; the long ones (abstract, file, note) never do. */
const CONVERTED = new Set(
  (
    'title subtitle titleaddon author editor year date month journal journaltitle booktitle maintitle eventtitle ' +
    'series publisher institution school organization doi entrysubtype type howpublished pubstate chapter'
  ).split(' ')
)

/** Fields that no style shows. */
const UNFORMATTED = new Set(
  'abstract file keywords keyword annote annotation comment owner ids crossref xdata'.split(' ')
)

const none: readonly never[] = []

/** The entries of a version that can be cited, in order. */
export function entriesOf(version: BibtexVersion): BibtexEntry[] {
  const entries: BibtexEntry[] = []
  version.file.pieces.forEach((piece, at) => {
    if (piece.kind === 'entry' && piece.type !== 'xdata') entries.push(new BibtexEntry(version, at))
  })
  return entries
}

function plainOf(fields: ReadonlyMap<string, string>, ...names: string[]): string {
  for (const name of names) {
    const value = fields.get(name)
    if (value) return plainText(copied(value))
  }
  return ''
}

/** An entry of a `.bib` file where one version of the file has it. */
export class BibtexEntry implements Entry {
  readonly #version: BibtexVersion
  readonly #at: number

  constructor(version: BibtexVersion, at: number) {
    this.#version = version
    this.#at = at
  }

  get #piece(): Piece {
    return this.#version.file.pieces[this.#at] as Piece
  }

  get #start(): number {
    return this.#version.file.starts[this.#at] as number
  }

  get key(): string {
    return this.#piece.key
  }

  get file(): string {
    return this.#version.path
  }

  get span(): Span {
    return { start: this.#start, end: this.#start + this.#piece.length }
  }

  get keySpan(): Span {
    const start = this.#start
    return { start: start + this.#piece.keyStart, end: start + this.#piece.keyEnd }
  }

  get ids(): readonly string[] {
    return this.#ids().map(({ id }) => id)
  }

  get idSpans(): readonly Span[] {
    return this.#ids().map(({ start, end }) => ({ start, end }))
  }

  #ids(): readonly (Span & { readonly id: string })[] {
    const field = this.#piece.ids ? this.#version.own(this.#at).get('ids') : undefined
    if (!field) return none
    const from = this.#start + field.start
    return [...field.value.matchAll(/[^,\s]+/g)].map(({ index, 0: id }) => {
      return { id, start: from + index, end: from + index + id.length }
    })
  }

  placeOf(name: string): Span | undefined {
    const field = this.#version.own(this.#at).get(name)
    return field && { start: this.#start + field.start, end: this.#start + field.end }
  }

  get type(): string {
    return this.#csl?.type ?? this.#piece.type
  }

  get title(): string {
    return unmarked(this.#csl?.title) || this.#summary.title
  }

  get authors(): readonly Name[] {
    const names = (this.#csl?.author ?? this.#csl?.editor)
      ?.filter((name) => name.family !== 'others')
      .map(cslName)
      .filter((name) => name.family || name.literal)
    if (names && names.length > 0) return names
    const fields = this.#version.fields(this.#at)
    return plainNames(fields.get('author') ?? fields.get('editor') ?? '').map(({ family, given }) =>
      given === '' ? { literal: family } : { family, given }
    )
  }

  get year(): string {
    return cslYear(this.#csl) || this.#summary.year
  }

  get container(): string {
    return unmarked(this.#csl?.['container-title']) || unmarked(this.#csl?.publisher) || this.#known.container
  }

  get doi(): string {
    return this.#summary.doi
  }

  get abstract(): string {
    return plainOf(this.#version.fields(this.#at), 'abstract')
  }

  get index(): EntryIndex {
    return new Index(this.#version, this.#at, () => this.#topics())
  }

  #topics(): string {
    const fields = this.#version.fields(this.#at)
    return [plainOf(fields, 'keywords', 'keyword'), plainOf(fields, 'abstract')].join(' ')
  }

  /** What the entry is known by from version to version. */
  get work(): Work {
    return this.#version.work(this.#at)
  }

  /** What tells whether another entry is the same work. */
  get identity(): Identity {
    return this.#summary.identity
  }

  /** The entry as written, with the space before it. */
  written(): Span & { readonly text: string } {
    const { text } = this.#version.file
    const { start, end } = this.span
    let from = start
    while (from > 0 && ' \t\r\n'.includes(text[from - 1] as string)) from--
    return { start: from, end, text: text.slice(start, end) }
  }

  /** The family name of the first author. */
  get author(): string {
    return this.#known.surnames[0] ?? ''
  }

  /** What is wrong in the entry, from its start. */
  get problems(): readonly EntryProblem[] {
    return this.#summary.problems
  }

  /** The keys that this entry is a part of, lower case. */
  get parentKeys(): readonly string[] {
    if (!this.#piece.inherits) return none
    return parentKeys(new Map([...this.#version.own(this.#at)].map(([name, { value }]) => [name, value])))
  }

  get #summary(): Summary {
    return this.#version.summary(this.#at)
  }

  get #known(): Known {
    return this.#version.known(this.#at)
  }

  /** Everything that the entry says as CSL, for formatting; undefined when citation-js cannot read it. */
  item(): CslItem | undefined {
    const fields: Record<string, string> = {}
    for (const [name, value] of this.#version.fields(this.#at)) {
      if (!UNFORMATTED.has(name)) fields[name] = balanced(copied(value))
    }
    const item = this.#version.convert(this.#piece.type, fields)
    return item && { ...item, id: this.key }
  }

  get #csl(): CslItem | undefined {
    const work = this.work
    if (work.converted !== true) {
      work.converted = true
      const fields: Record<string, string> = {}
      for (const [name, value] of this.#version.fields(this.#at)) {
        if (CONVERTED.has(name)) fields[name] = balanced(copied(value))
      }
      work.item = this.#version.convert(this.#piece.type, fields)
    }
    return work.item
  }
}

/** What finding an entry needs; keywords and abstract are read only when they are asked for. */
class Index implements EntryIndex {
  readonly #version: BibtexVersion
  readonly #at: number
  readonly #topics: () => string

  constructor(version: BibtexVersion, at: number, topics: () => string) {
    this.#version = version
    this.#at = at
    this.#topics = topics
  }

  get #known(): Known {
    return this.#version.known(this.#at)
  }

  get surnames(): readonly string[] {
    return this.#known.surnames
  }

  get initials(): readonly string[] {
    return this.#known.initials
  }

  get year(): string {
    return this.#version.summary(this.#at).year
  }

  get title(): string {
    return this.#version.summary(this.#at).title
  }

  get container(): string {
    return this.#known.container
  }

  get topics(): string {
    return this.#topics()
  }
}

/** Braces that have no partner make citation-js refuse the whole entry. */
function balanced(value: string): string {
  let depth = 0
  for (let i = 0; i < value.length; i++) {
    const c = value[i]
    if (c === '\\') i++
    else if (c === '{') depth++
    else if (c === '}' && --depth < 0) break
  }
  return depth === 0 ? value : value.replace(/(?<!\\)[{}]/g, '')
}
