// The formats, and which file is read by which. A new format is one file and one line here.
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

/** Every format; the first that claims an extension or a language id has it. */
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
 * The name of the format that reads `path` (by extension), or undefined. `languageId` wins when it is known, except
 * `plaintext`: that is what editors call every file that they don't know, a `.qmd` for one.
 */
export function formatOf(path: string, languageId?: string): string | undefined {
  const byLanguage = formats.find((f) => languageId !== undefined && f.languageIds.includes(languageId))
  if (byLanguage !== undefined && languageId !== 'plaintext') return byLanguage.name
  return (byExtension(path) ?? byLanguage)?.name
}

function byExtension(path: string): Format | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  const dot = name.lastIndexOf('.')
  return dot < 0 ? undefined : formats.find((f) => f.extensions.includes(name.slice(dot)))
}

/**
 * Reads `source` as `format`; a name that no format has is read as plain text. Never throws. `parts` are the offsets
 * of the text cells of a notebook in a source that is made of them.
 */
export function parse(source: string, format: string, parts?: readonly number[]): Document {
  const document = (formats.find((f) => f.name === format) ?? plain).read(source, parts)
  return withLanguages(document, declaredLanguage(document))
}
