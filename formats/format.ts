// What a format is: its name and its files, and how it reads them.
import type { Document } from '../core/document/document.ts'
import type { Kind } from './kinds.ts'

/** One document format. Adding one is a file with such an object and a line in index.ts and kinds.ts. */
export interface Format extends Kind {
  /**
   * Reads a source; pure, and never throws. `parts`: offsets at which a text of its own begins, a cell of a notebook,
   * where the format knows such a thing; nothing that is open goes on over them.
   */
  read(source: string, parts?: readonly number[]): Document
}
