// Plain text as it comes out of word processors, web pages and PDFs.
import type { Document } from '../../core/document/document.ts'
import { clean } from '../clean.ts'
import { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { readInline } from '../inline.ts'
import { Sheet } from '../sheet.ts'

const NAME = 'plaintext'

/** Reads plain text; never throws. */
export function readPlain(source: string): Document {
  const draft = new Draft(source, NAME)
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (!cleaned.binary) readPlainInto(draft, cleaned.text)
  return draft.finish()
}

/** Reads a cleaned text into a draft. */
export function readPlainInto(draft: Draft, text: string): void {
  const sheet = new Sheet(text, true)
  for (const m of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]*)*/g)) {
    const at = sheet.trimmed({ start: m.index, end: m.index + m[0].length })
    draft.citations.push(...readInline(sheet, at, { pandoc: false }))
    draft.add({ kind: 'paragraph', ...at, text: sheet.text(at.start, at.end) })
  }
}

/** The format. */
export const plain: Format = { name: NAME, extensions: ['.txt', '.text'], languageIds: ['plaintext'], read: readPlain }
