// What the server asks of everything below it, in paths; injected, so that tests bring small rules of their own.
import type { Bibliography } from '../core/bibliography.ts'
import type { Document } from '../core/document/document.ts'
import type { Severity } from '../core/finding.ts'
import type { Linter, Settings } from '../core/lint.ts'
import type { Span } from '../core/text/span.ts'

/** Files by path ('/' between names, as in a URI); the same answers as the host's. */
export interface Files {
  read(path: string): Promise<string | undefined>
  list(folder: string, extension: string): Promise<readonly string[]>
}

/** Something wrong in a file beside the document. */
export interface FileProblem {
  readonly path: string
  readonly message: string
  readonly severity: Severity
  readonly span?: Span
}

/** What the user's editor sets, in the words of a configuration file; every configuration file wins over it. */
export type Base = Readonly<Record<string, unknown>>

/** What the configuration files say about one document. */
export interface Configuration {
  readonly settings: Settings
  /** The document is not to be linted at all. */
  readonly ignored: boolean
  /** The configuration files that apply, nearest first. */
  readonly files: readonly string[]
  /** Bibliographies that the configuration names, as paths. */
  readonly bibliographies: readonly string[]
  readonly problems: readonly FileProblem[]
  /** What the document's own front matter has wrong. */
  readonly own: readonly { readonly message: string; readonly span: Span }[]
}

/** The bibliography of one document, and what is wrong in its files. */
export interface Sources {
  readonly bibliography: Bibliography
  /** The files that were read. */
  readonly files: readonly string[]
  readonly problems: readonly FileProblem[]
}

/** Everything below the server. */
export interface Engine {
  readonly linter: Linter
  formatOf(path: string, languageId: string): string | undefined
  parse(source: string, format: string): Document
  configure(path: string, document: Document, base: Base, files: Files): Promise<Configuration>
  load(path: string, document: Document, configuration: Configuration, files: Files): Promise<Sources>
  /** A work of the curated library as one line of Markdown. */
  cite(key: string): string
  /** What the layers saw on a line (from 1). */
  trace(document: Document, line: number): string
}
