// Links of a wiki, `[[page|words]]`: the words are prose, the name of the page is none.
import { AS_OPAQUE, GAP, type Pieces } from './pieces.ts'

const link = /\[\[([^[\]|\n@]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\](?!\()/y
/** “book_md/dopamine-detox”, “role_of_sleep”: the name of a page, which no reader is meant to read. */
const pageName = /^[^\s]*[^\s/_][/_][^\s]*$/

/**
 * Reads the link at `at` and returns where to go on; undefined where none stands there. `[[words]]` alone may be
 * anything in brackets and is left alone, unless it is the name of a page.
 */
export function readWikiLink(pieces: Pieces, text: string, at: number, limit: number): number | undefined {
  link.lastIndex = at
  const [all, page = '', label] = link.exec(text) ?? []
  if (all === undefined || at + all.length > limit) return undefined
  const end = at + all.length
  if (label === undefined ? pageName.test(page) : isPage(label.trim(), page.trim())) pieces.add(at, end, AS_OPAQUE)
  else if (label === undefined) return undefined
  else {
    pieces.add(at, end - 2 - label.length, GAP)
    pieces.add(end - 2, end, GAP)
  }
  return end
}

/** Whether a label is the name of the file once more: “[[book/dopamine-detox|dopamine-detox]]”. */
function isPage(label: string, page: string): boolean {
  return !/\s/.test(label) && (pageName.test(label) || (/[-_]/.test(label) && page.endsWith(label)))
}
