// Entries of a `.bib` file: read, converted and judged when somebody asks, and kept for as long as their text is the same.
import type { Entry, EntryIndex, Name } from '../core/bibliography.ts'
import type { Span } from '../core/text/span.ts'
import { type Converter, type CslItem, cslName, cslYear, initials, unmarked } from './convert.ts'
import { inherit, type Parent, parentKeys } from './inherit.ts'
import { plainNames, plainText } from './latex.ts'
import type { Identity } from './problems/duplicates.ts'
import type { Described, EntryProblem } from './problems/entry.ts'
import { type BibtexFile, type Field, FieldReader, type Piece } from './sources/bibtex-file.ts'
import { copied, type Summary, summaryOf } from './summary.ts'

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

/** What else finding an entry needs. */
interface Known {
  readonly surnames: readonly string[]
  readonly initials: readonly string[]
  readonly container: string
}

/** What was worked out about a piece of a file; `parents` are the pieces it takes fields over from. */
export interface Work {
  readonly parents: readonly Piece[]
  summary?: Summary
  known?: Known
  item?: CslItem | undefined
  converted?: boolean
}

const none: readonly never[] = []

/** One version of a file, and what is known of its pieces from this version or those before. */
export class BibtexVersion {
  readonly path: string
  readonly file: BibtexFile
  /** What is known of each piece, as far as somebody asked. */
  readonly #works: (Work | undefined)[]
  /** Pieces that take fields over, and whose parents were looked at in this version. */
  readonly #checked = new Set<number>()
  readonly #reader = new FieldReader()
  readonly convert: Converter
  #byKey: ReadonlyMap<string, number> | undefined

  constructor(path: string, file: BibtexFile, convert: Converter, before?: BibtexVersion) {
    this.path = path
    this.file = file
    this.#works = before ? worksFrom(before.file.pieces, before.#works, file.pieces) : []
    this.convert = convert
  }

  /** The entries that can be cited, in order. */
  entries(): BibtexEntry[] {
    const entries: BibtexEntry[] = []
    this.file.pieces.forEach((piece, at) => {
      if (piece.kind === 'entry' && piece.type !== 'xdata') entries.push(new BibtexEntry(this, at))
    })
    return entries
  }

  /** The fields that an entry has itself. */
  own(at: number): Map<string, Field> {
    return this.#reader.read(this.file, at)
  }

  /** The values of an entry's fields, with what it takes over. */
  fields(at: number, own = this.own(at), depth = 0): ReadonlyMap<string, string> {
    const values = new Map<string, string>()
    for (const [name, field] of own) values.set(name, field.value)
    const piece = this.file.pieces[at] as Piece
    if (!piece.inherits) return values
    return inherit(piece.type, values, (key) => this.#parent(key, at, depth))
  }

  #parent(key: string, child: number, depth: number): Parent | undefined {
    const at = this.#find(key)
    if (at === undefined || at === child || depth > 3) return undefined
    return { type: (this.file.pieces[at] as Piece).type, fields: this.fields(at, this.own(at), depth + 1) }
  }

  #find(key: string): number | undefined {
    if (!this.#byKey) {
      const byKey = new Map<string, number>()
      this.file.pieces.forEach((piece, at) => {
        const lower = piece.key.toLowerCase()
        if (lower !== '' && !byKey.has(lower)) byKey.set(lower, at)
      })
      this.#byKey = byKey
    }
    return this.#byKey.get(key)
  }

  /** What is known of the entry; begun anew when an entry that it takes fields over from has changed. */
  work(at: number): Work {
    const known = this.#works[at]
    if (known && (known.parents === none || this.#checked.has(at))) return known
    const parents = this.parents(at)
    this.#checked.add(at)
    if (known && known.parents.length === parents.length && known.parents.every((parent, i) => parent === parents[i])) {
      return known
    }
    const work: Work = { parents }
    this.#works[at] = work
    return work
  }

  /** The pieces that an entry takes fields over from, directly or not. */
  parents(at: number, depth = 0): readonly Piece[] {
    const piece = this.file.pieces[at] as Piece
    if (!piece.inherits || depth > 3) return none
    const values = new Map([...this.own(at)].map(([name, field]) => [name, field.value]))
    return parentKeys(values).flatMap((key) => {
      const parent = this.#find(key)
      if (parent === undefined || parent === at) return []
      return [this.file.pieces[parent] as Piece, ...this.parents(parent, depth + 1)]
    })
  }

  /** What is asked of every entry. */
  summary(at: number): Summary {
    const work = this.work(at)
    work.summary ??= (this.file.pieces[at] as Piece).summary ?? this.#sumUp(at)
    return work.summary
  }

  #sumUp(at: number): Summary {
    const own = this.own(at)
    return summaryOf(described(this.file.pieces[at] as Piece, own, this.fields(at, own)))
  }

  /** What else finding the entry needs. */
  known(at: number): Known {
    const work = this.work(at)
    work.known ??= this.#read(at)
    return work.known
  }

  #read(at: number): Known {
    const { authors, container } = this.summary(at)
    const names = plainNames(authors)
    return {
      surnames: names.map((name) => name.family),
      initials: names.map((name) => initials(name.given)),
      container: plainText(container)
    }
  }
}

/** What is known of the pieces that two versions share: those before the first change, and those behind the last. */
function worksFrom(before: readonly Piece[], works: readonly (Work | undefined)[], now: readonly Piece[]) {
  const most = Math.min(before.length, now.length)
  let first = 0
  while (first < most && before[first] === now[first]) first++
  let rest = 0
  while (rest < most - first && before[before.length - 1 - rest] === now[now.length - 1 - rest]) rest++
  const changed = new Array<Work | undefined>(now.length - first - rest).fill(undefined)
  return [...works.slice(0, first), ...changed, ...works.slice(before.length - rest, before.length)]
}

function described(piece: Piece, own: ReadonlyMap<string, Field>, fields: ReadonlyMap<string, string>): Described {
  return {
    type: piece.type,
    key: piece.key,
    keySpan: { start: piece.keyStart, end: piece.keyEnd },
    value: (name) => fields.get(name) ?? '',
    place(name) {
      const field = own.get(name)
      return field && { start: field.start, end: field.end }
    }
  }
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
