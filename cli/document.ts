// The document that is made of what was read; apart from reading, so that kept results need no format's reader.
import type { Document } from '../core/document/document.ts'
import { withLanguages } from '../core/language.ts'
import { readDocx } from '../formats/docx/index.ts'
import { parse } from '../formats/index.ts'
import { kinds } from '../formats/kinds.ts'
import type { Input } from './input.ts'

/** The document that was read. */
export function documentOf(input: Exclude<Input, { error: string }>, format: string): Document {
  return 'bytes' in input ? withLanguages(readDocx(input.bytes)) : parse(input.text, format)
}

/** What places and excerpts need of a document: but for those that are made of parts, that takes no reading. */
export function sourceOf(input: Exclude<Input, { error: string }>, format: string): Pick<Document, 'source' | 'cells'> {
  if ('text' in input && format !== kinds.notebook.name) return { source: input.text }
  const { source, cells } = documentOf(input, format)
  return { source, ...(cells === undefined ? {} : { cells }) }
}
