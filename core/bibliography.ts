// The port to bibliographies: rules ask it, and never wait.
import type { Writing } from './citing/adding/writing.ts'
import type { Locked } from './citing/locked.ts'
import type { Match, Query } from './citing/rank.ts'
import type { Fix, Severity } from './finding.ts'
import type { Span } from './text/span.ts'

/** A name as CSL has it. */
export interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** What finding an entry needs, read without a full conversion; never shown to anybody. */
export interface EntryIndex {
  /** Family names in order. */
  readonly surnames: readonly string[]
  /** Initials of the given names, in the order of `surnames` ("J A"), '' where there are none. */
  readonly initials: readonly string[]
  readonly year: string
  readonly title: string
  /** Journal or book, where one is given. */
  readonly container?: string
  /** Keywords and abstract. */
  readonly topics: string
}

/** A cited work, reduced to what rules, hovers and ranking need. */
export interface Entry {
  readonly key: string
  /** Other keys that mean the same entry (BibLaTeX `ids`). */
  readonly ids: readonly string[]
  readonly type: string
  readonly title: string
  readonly authors: readonly Name[]
  readonly year: string
  readonly container: string
  readonly doi: string
  readonly abstract: string
  readonly index: EntryIndex
  /** Where the entry stands; '' and an empty span for an entry that is in no file. */
  readonly file: string
  readonly span: Span
  /** Where its key stands in the file: what a rename replaces. */
  readonly keySpan: Span
  /** Where each of `ids` stands, in their order. */
  readonly idSpans: readonly Span[]
  /** Where the value of a field stands as written, without delimiters; by its BibTeX name (`doi`, `year`), lower case. */
  placeOf(field: string): Span | undefined
}

/** How a bibliography is written; 'inline' is the `references:` of a document's front matter. */
export type BibliographyFormat = 'bibtex' | 'csl-json' | 'csl-yaml' | 'ris' | 'enw' | 'nbib' | 'inline'

/** Something wrong with a bibliography; without a span it concerns the whole file. */
export interface BibliographyProblem {
  readonly file: string
  /** Stable name of the kind of problem: `missing-comma`, `duplicate-key`. */
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly span?: Span
  /** Their edits are edits of `file`. */
  readonly fixes: readonly Fix[]
  /** Other places that belong to it, in this file or another. */
  readonly related: readonly { readonly message: string; readonly file: string; readonly span: Span }[]
}

/** A file that the bibliography was read from. */
export interface BibliographyFile {
  readonly path: string
  readonly format: BibliographyFormat
  /** How new entries are written into it; none for formats that are only read. */
  readonly writing?: Writing | undefined
  /** What is wrong in the file, in its order. */
  readonly problems: readonly BibliographyProblem[]
}

/** What a look-up says: 'missing' is a fact, 'unknown' (nothing could be read yet) is never a reason to flag. */
export type Lookup = Entry | 'missing' | 'unknown'

/** A frozen view of every entry that a document may cite. */
export interface Bibliography {
  /** 'none': the document names no bibliography and none was found; 'unknown': still loading, or a file unreadable. */
  readonly state: 'ready' | 'none' | 'unknown'
  /** By key or alias. 'missing' only when every file could be read. */
  find(key: string): Lookup
  /** All entries that could be read, in file order. */
  readonly entries: readonly Entry[]
  readonly files: readonly BibliographyFile[]
  /** Entries that fit the query, best first; none that is off its topic. */
  search(query: Query, limit: number): readonly Match[]
  /** Entries with an author of this family name, of this year when one is given. */
  named(surname: string, year?: string): readonly Entry[]
  /** What was verified of entries, by key; none where there is no lock file. */
  readonly locked?: ReadonlyMap<string, Locked>
  /** Changes whenever an answer may change; part of cache keys. */
  readonly version: string
}

/** The bibliography of a document that has none. */
export const noBibliography: Bibliography = {
  state: 'none',
  find: () => 'unknown',
  entries: [],
  files: [],
  search: () => [],
  named: () => [],
  version: 'none'
}
