// One version of a `.bib` file, with what was worked out about its entries in this version and those before.
import { type Converter, type CslItem, initials } from './convert.ts'
import { inherit, type Parent, parentKeys } from './inherit.ts'
import { plainNames, plainText } from './latex.ts'
import type { Described } from './problems/entry.ts'
import { type BibtexFile, type Field, FieldReader, type Piece } from './sources/bibtex-file.ts'
import { type Summary, summaryOf } from './summary.ts'

/** What else finding an entry needs. */
export interface Known {
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
