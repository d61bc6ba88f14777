// What the server asks of everything below it, in paths; injected, so that tests bring small rules of their own.
import type { Reader } from '../bibliography/discover.ts'
import type { Bibliography, Entry } from '../core/bibliography.ts'
import type { Citing, Work } from '../core/citing/cite.ts'
import type { Lookups } from '../core/config/config.ts'
import type { Document } from '../core/document/document.ts'
import type { Finding, Fix, Severity } from '../core/finding.ts'
import type { Linter, Settings } from '../core/lint.ts'
import type { Rule } from '../core/rule.ts'
import type { Span } from '../core/text/span.ts'

export type { Reader } from '../bibliography/discover.ts'

/** Where a document stands. */
export interface Place {
  /** Its path, with '/' between names as in a URI; undefined for one that is in no folder. */
  readonly path: string | undefined
  /** The workspace folder that it lies in. */
  readonly root: string | undefined
  readonly files: Reader
}

/** What the user's editor sets, in the words of a configuration file; every configuration file wins over it. */
export type Base = Readonly<Record<string, unknown>>

/** Something wrong in a document or in a file beside it; without a span it concerns the whole file. */
export interface InputProblem {
  readonly message: string
  readonly severity: Severity
  readonly span?: Span
  /** Stable name of the kind of problem. */
  readonly code?: string
  /** What mends it; the edits are edits of the same file. */
  readonly fixes?: readonly Fix[]
  readonly related?: readonly { readonly message: string; readonly file: string; readonly span: Span }[]
  /** Nothing is wrong, but this could go. */
  readonly unnecessary?: true
}

export interface FileProblem extends InputProblem {
  readonly path: string
}

/** What the configuration files say about one document. */
export interface Configuration {
  readonly settings: Settings
  /** Our rules and those of the configuration's packs. */
  readonly linter: Linter
  /** The document is not to be linted at all. */
  readonly ignored: boolean
  /** The configuration files that apply, nearest first. */
  readonly files: readonly string[]
  /** What the configuration files say of look-ups. */
  readonly lookups: Lookups
  /** Bibliographies that the configuration names, as paths. */
  readonly bibliographies: readonly string[]
  readonly problems: readonly FileProblem[]
  /** What the document's own front matter has wrong. */
  readonly own: readonly InputProblem[]
  /** What the editor's settings have wrong. */
  readonly complaints: readonly string[]
}

/** The bibliography of one document, and what is wrong with it. */
export interface Sources {
  readonly bibliography: Bibliography
  readonly problems: readonly FileProblem[]
  /** Where the document names what nobody could read. */
  readonly own: readonly InputProblem[]
}

/** Everything below the server. */
export interface Engine {
  /** The rules that have a page. */
  readonly rules: readonly Rule[]
  formatOf(path: string, languageId: string): string | undefined
  /** `parts`: where the cells of a notebook begin in a source that is made of them. */
  parse(source: string, format: string, parts?: readonly number[]): Document
  configure(place: Place, document: Document, base: Base): Promise<Configuration>
  load(place: Place, document: Document, configuration: Configuration): Promise<Sources>
  /** Mends that cite a source for what a finding says, beside the mends that it has: the best first. */
  sourcesFor(citing: Citing, linter: Linter, finding: Finding): readonly Fix[]
  /** A bibliography by itself: its entries, and what is wrong in it. */
  readBibliography(path: string, text: string): Promise<Pick<Sources, 'bibliography' | 'problems'>>
  /** What the curated library says of a work, as lines of Markdown; undefined for a work that is not in it. */
  known(entry: Entry): readonly string[] | undefined
  /** Works of the curated library with these words or this DOI, the best first. */
  searchLibrary(text: string, limit: number): readonly Work[]
  libraryWork(key: string): Work | undefined
  /** A work of the curated library as one line of Markdown. */
  cite(key: string): string
  /** What the layers saw on a line (from 1), and what the rules said. */
  trace(document: Document, line: number, linter: Linter): string
}
