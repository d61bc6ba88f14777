// The port to bibliographies: rules ask it, and never wait.
import type { Span } from './text/span.ts'

/** A name as CSL has it. */
export interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** A cited work, reduced to what rules, hovers and ranking need. */
export interface Entry {
  readonly key: string
  readonly type: string
  readonly title: string
  readonly authors: readonly Name[]
  readonly year: string
  readonly container: string
  readonly doi: string
  readonly abstract: string
  /** Where the entry stands. */
  readonly file: string
  readonly span: Span
}

/** What a look-up says: 'missing' is a fact, 'unknown' (nothing could be read yet) is never a reason to flag. */
export type Lookup = Entry | 'missing' | 'unknown'

/** A frozen view of every entry that a document may cite. */
export interface Bibliography {
  /** 'none': the document names no bibliography and none was found; 'unknown': still loading or unreadable. */
  readonly state: 'ready' | 'none' | 'unknown'
  find(key: string): Lookup
  /** All entries, in file order; empty unless ready. */
  readonly entries: readonly Entry[]
  /** Changes whenever an answer may change; part of cache keys. */
  readonly version: string
}

/** The bibliography of a document that has none. */
export const noBibliography: Bibliography = {
  state: 'none',
  find: () => 'unknown',
  entries: [],
  version: 'none'
}
