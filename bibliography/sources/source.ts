// What readers of other formats than BibTeX give: CSL items, each with the places of its key and fields.
import type { Fix } from '../../core/finding.ts'
import type { Span } from '../../core/text/span.ts'
import type { CslItem } from '../convert.ts'

/** An entry as read. */
export interface SourceEntry {
  readonly item: CslItem
  readonly span: Span
  /** Where the key stands; empty, at the start of the entry, where the key is made from other fields. */
  readonly keySpan: Span
  /** Other keys of the entry, with their places. */
  readonly ids?: readonly (Span & { readonly id: string })[]
  /** Where the values of fields stand, by BibTeX name, without delimiters. */
  readonly places: ReadonlyMap<string, Span>
}

/** Something that could not be read, where it stands. */
export interface SourceProblem extends Span {
  readonly code: string
  readonly message: string
  readonly fixes?: readonly Fix[]
}

/** A file as read; `complete` is false where entries may have been lost. */
export interface Source {
  readonly entries: readonly SourceEntry[]
  readonly problems: readonly SourceProblem[]
  readonly complete: boolean
}

/** What BibTeX calls the fields of CSL. */
export const bibtexNames: Readonly<Record<string, string>> = {
  title: 'title',
  author: 'author',
  editor: 'editor',
  issued: 'year',
  DOI: 'doi',
  URL: 'url',
  page: 'pages',
  abstract: 'abstract',
  'container-title': 'journal',
  volume: 'volume',
  issue: 'number'
}

/** Keys made from other fields, told apart by letters where two are alike. */
export class MadeKeys {
  readonly #times = new Map<string, number>()

  /** The key itself where nobody had it, else with the next letter behind it. */
  unique(key: string): string {
    const times = this.#times.get(key) ?? 0
    this.#times.set(key, times + 1)
    return times === 0 ? key : key + String.fromCharCode(96 + Math.min(times, 26))
  }
}
