// HTML: article pages. Titles, headings, paragraphs, captions, lists and cells; scripts, styles and navigation left out.
import { Parser } from 'htmlparser2'
import type { Document } from '../../core/document/document.ts'
import { clean } from '../clean.ts'
import { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { kinds } from '../kinds.ts'
import { Page } from './page.ts'

/** Reads HTML; never throws. */
export function readHtml(source: string): Document {
  const draft = new Draft(source, kinds.html.name)
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (!cleaned.binary) readInto(draft, cleaned.text)
  return draft.finish()
}

function readInto(draft: Draft, source: string): void {
  const page = new Page(draft, source)
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => page.openTag(name, attributes, parser.startIndex, parser.endIndex + 1),
      onclosetag: (name) => page.closeTag(name, parser.startIndex),
      ontext: () => page.text(parser.startIndex, parser.endIndex + 1),
      oncomment: () => page.comment(parser.startIndex, parser.endIndex + 1)
    },
    // Entities are decoded in their place: a block is as long as its source.
    { decodeEntities: false, recognizeSelfClosing: true }
  )
  parser.end(source)
  page.close()
}

/** The format. */
export const html: Format = { ...kinds.html, read: readHtml }
