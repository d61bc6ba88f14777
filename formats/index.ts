// The formats, and which file is read by which.
import type { Document } from '../core/document/document.ts'

/** The name of the format that reads `path` (by extension), or undefined. `languageId` wins when it is known. */
export function formatOf(_path: string, _languageId?: string): string | undefined {
  return undefined
}

/** Reads `source` as `format`; never throws. */
export function parse(_source: string, _format: string): Document {
  throw new Error('no formats yet')
}
