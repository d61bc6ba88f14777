// What a format is: a name, the files it reads, and how it reads them.
import type { Document } from '../core/document/document.ts'

/** One document format. Adding one is a file with such an object and a line in index.ts. */
export interface Format {
  readonly name: string
  /** Extensions, lower case, with the dot. */
  readonly extensions: readonly string[]
  /** VS Code's language ids. */
  readonly languageIds: readonly string[]
  /**
   * Reads a source; pure, and never throws. `parts`: offsets at which a text of its own begins, a cell of a notebook,
   * where the format knows such a thing; nothing that is open goes on over them.
   */
  read(source: string, parts?: readonly number[]): Document
}
