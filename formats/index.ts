// The formats. A new one is one file, one line here and one in kinds.ts.
import type { Document } from '../core/document/document.ts'
import { withLanguages } from '../core/language.ts'
import { asciidoc } from './asciidoc/index.ts'
import type { Format } from './format.ts'
import { html } from './html/index.ts'
import { declaredLanguage } from './language.ts'
import { latex } from './latex/index.ts'
import { markdown } from './markdown/index.ts'
import { myst } from './markdown/myst.ts'
import { quarto } from './markdown/quarto.ts'
import { notebook } from './notebook/index.ts'
import { plain } from './plain/index.ts'
import { restructuredText } from './restructuredtext/index.ts'
import { typst } from './typst/index.ts'

export { formatOf } from './kinds.ts'

/** Every format, in the order of `kinds`. */
export const formats: readonly Format[] = [
  markdown,
  quarto,
  myst,
  latex,
  html,
  typst,
  asciidoc,
  restructuredText,
  notebook,
  plain
]

/**
 * Reads `source` as `format`; a name that no format has is read as plain text. Never throws. `parts` are the offsets
 * of the text cells of a notebook in a source that is made of them.
 */
export function parse(source: string, format: string, parts?: readonly number[]): Document {
  const document = (formats.find((f) => f.name === format) ?? plain).read(source, parts)
  return withLanguages(document, declaredLanguage(document))
}
