// What the BibTeX scanner gives: entries, fields and problems with their places.
import type { Fix } from '../../core/finding.ts'
import type { Span } from '../../core/text/span.ts'

/** A field of an entry; the span covers name and value. */
export interface BibField extends Span {
  /** Lower case. */
  readonly name: string
  readonly nameSpan: Span
  /** What stands between the delimiters, macros and concatenation resolved, LaTeX as written. */
  readonly value: string
  /** With the delimiters. */
  readonly valueSpan: Span
}

/** An entry as written; the span runs from `@` to the closing brace. */
export interface BibEntry extends Span {
  /** Lower case. */
  readonly type: string
  readonly typeSpan: Span
  /** '' when the entry has none. */
  readonly key: string
  readonly keySpan: Span
  readonly fields: readonly BibField[]
}

export type BibProblemCode =
  | 'stray-at'
  | 'no-key'
  | 'spaced-key'
  | 'no-fields'
  | 'missing-comma'
  | 'missing-equals'
  | 'missing-value'
  | 'duplicate-field'
  | 'bare-value'
  | 'unknown-macro'
  | 'unclosed-value'
  | 'unclosed-entry'
  | 'early-close'
  | 'wrong-close'
  | 'stray-text'

/** Something wrong in a file, where it is wrong; fixes are offered where a mend is clear. */
export interface BibProblem extends Span {
  readonly code: BibProblemCode
  readonly message: string
  readonly fixes: readonly Fix[]
}

export interface BibFile {
  readonly entries: readonly BibEntry[]
  /** In source order. */
  readonly problems: readonly BibProblem[]
}

/** The macros that a file defines (`@string`), by lower-case name. */
export type Macros = ReadonlyMap<string, string>
