// Where a citation goes into a sentence, and in which form: pure edits, nothing that an author would have to mend.
import type { Entry } from '../bibliography.ts'
import { lastFrom } from '../blocks.ts'
import type { Block, Citation, Document } from '../document/document.ts'
import { CITATION, isMask, JOIN } from '../document/mask.ts'
import type { TextEdit } from '../text/edits.ts'
import { contains, overlaps, type Span } from '../text/span.ts'
import { doiAddress, shortCitation } from './format.ts'
import { keySyntaxOf, linkIn } from './syntax.ts'

/** `key`: by key, as the format writes it; `author-year`: “(Author, year)”; `link`: an author–year text linked to the DOI. */
export type CitationForm = 'key' | 'author-year' | 'link'

/** The form that a document's own citations have, else the one that its bibliography allows. */
export function formOf(document: Document, hasBibliography: boolean): CitationForm {
  const count = (kind: Citation['kind']) => document.citations.filter((citation) => citation.kind === kind).length
  const keys = count('key')
  const authorYear = count('author-year')
  if (document.format === 'plaintext') return 'author-year'
  if (document.format === 'html') return authorYear > 0 ? 'author-year' : 'link'
  if (keys > 0 && keys >= authorYear) return 'key'
  if (authorYear > 0 && (!hasBibliography || authorYear > 2 * keys + 2)) return 'author-year'
  if (hasBibliography) return 'key'
  return document.format === 'latex' ? 'author-year' : 'link'
}

/** The edit that cites `entry` at the end of the sentence at `sentence` (source offsets); undefined where none may stand. */
export function insertCitation(
  document: Document,
  sentence: Span,
  entry: Entry,
  form: CitationForm
): TextEdit | undefined {
  const block = blockAt(document, sentence)
  if (!block || ['quote', 'reference', 'furniture'].includes(block.kind)) return undefined
  if (document.frontMatter && contains(document.frontMatter, block)) return undefined
  const within = { start: Math.max(sentence.start, block.start), end: Math.min(sentence.end, block.end) }
  const end = endOf(block, within)
  if (end === undefined) return undefined
  const group = groupAt(document, block, within, end, form)
  if (group) return joined(document, group, entry)
  const at = afterLink(document.source, within.start, end.point)
  if (inOpaque(block, at) || inQuotation(block, at)) return undefined
  const before = document.source[at - 1] ?? ' '
  return { start: at, end: at, text: glueAfter(document, before, form) + written(document, entry, form) }
}

function glueAfter(document: Document, before: string, form: CitationForm): string {
  if (/[\s~]/.test(before)) return ''
  return form === 'key' ? keySyntaxOf(document).glue : ' '
}

/** The block that holds the sentence's last characters; markup at a block's edges may lie outside it. */
function blockAt({ blocks }: Document, at: Span): Block | undefined {
  const block = lastFrom(blocks, at.end - 1)
  return block && overlaps(block, at) ? block : undefined
}

interface End {
  /** Source offset where a new citation goes: before the full stop, or after the last word. */
  readonly point: number
  /** Source offset behind everything that belongs to the sentence's end. */
  readonly last: number
}

const STOPS = '.!?…:;,'
const CLOSERS = '”’"\')]»*_'

/** Finds the sentence's end from behind: space, closing marks, citations behind the stop, the stop itself. */
function endOf(block: Block, sentence: Span): End | undefined {
  const text = block.text
  const from = sentence.start - block.start
  let i = sentence.end - block.start
  const isOver = (c: string) => /\s/.test(c) || c === JOIN || c === CITATION || CLOSERS.includes(c)
  while (i > from && isOver(text[i - 1] as string)) i--
  if (i <= from) return undefined
  const last = sentence.end
  let stop = i
  while (stop > from && STOPS.includes(text[stop - 1] as string)) stop--
  if (stop === i) return { point: block.start + afterClosers(text, i, sentence.end - block.start), last }
  // American quotations hold the stop: “… love hormone.” [@key]
  const quoted = /^[”"’»]/.test(text.slice(i)) && !/^["'’](?=\w)/.test(text.slice(i))
  if (quoted && opensQuotation(text, from, stop)) {
    return { point: block.start + afterClosers(text, i, sentence.end - block.start), last }
  }
  while (stop > from && /[\s\uE000]/.test(text[stop - 1] as string)) stop--
  return { point: block.start + stop, last }
}

function afterClosers(text: string, from: number, end: number): number {
  let i = from
  while (i < end && (CLOSERS.includes(text[i] as string) || text[i] === JOIN)) i++
  return i
}

/** Whether the quotation that closes behind `to` opens inside the sentence. */
function opensQuotation(text: string, from: number, to: number): boolean {
  return /[“"‘«]/.test(text.slice(from, to))
}

/** The last citation group of the sentence, when nothing but stops and space stand between it and the end. */
function groupAt(document: Document, block: Block, sentence: Span, end: End, form: CitationForm): Citation | undefined {
  const kind = form === 'link' ? 'author-year' : form
  let found: Citation | undefined
  for (const citation of document.citations) {
    if (citation.start >= end.last) break
    if (citation.start >= sentence.start && citation.kind === kind && !citation.narrative) found = citation
  }
  if (!found || !contains(block, found.group)) return undefined
  const close = kind === 'key' ? keySyntaxOf(document).close : ')'
  if (!document.source.startsWith(close, found.group.end - close.length)) return undefined
  const between = block.text.slice(found.group.end - block.start, end.last - block.start)
  return [...between].every((c) => /\s/.test(c) || c === JOIN || c === CITATION || (STOPS + CLOSERS).includes(c))
    ? found
    : undefined
}

/** `[@a]` → `[@a; @b]`, “(Lund, 2001)” → “(Lund, 2001; Marsh, 2004)”; nothing when the group cites it already. */
function joined(document: Document, { group, kind }: Citation, entry: Entry): TextEdit | undefined {
  const inside = document.citations.filter(
    (citation) => citation.group.start === group.start && citation.group.end === group.end
  )
  const text = kind === 'key' ? entry.key : shortCitation(entry, jointOf(document))
  if (inside.some((citation) => citation.key === text || entry.ids.includes(citation.key))) return undefined
  const { add, close } = kind === 'key' ? keySyntaxOf(document) : { add: (short: string) => `; ${short}`, close: ')' }
  const at = group.end - close.length
  return { start: at, end: at, text: add(text) }
}

function written(document: Document, entry: Entry, form: CitationForm): string {
  if (form === 'key') return keySyntaxOf(document).write(entry.key, document)
  const short = shortCitation(entry, jointOf(document))
  return form === 'link' && entry.doi !== ''
    ? `(${linkIn(document.format, short, doiAddress(entry.doi))})`
    : `(${short})`
}

/** “&” when the document joins authors so, else “and”. */
function jointOf(document: Document): 'and' | '&' {
  let and = 0
  let ampersand = 0
  for (const citation of document.citations) {
    if (citation.kind !== 'author-year' || citation.narrative) continue
    const text = document.source.slice(citation.start, citation.end)
    if (text.includes('&')) ampersand++
    else if (/\sand\s/.test(text)) and++
  }
  return ampersand > and ? '&' : 'and'
}

const linkEnd = /^[^[\]\n]{0,20}\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"\n]*")?\)|\[[^[\]\n]*\])/

/** Moves a point that is inside a link's text behind the link. */
function afterLink(source: string, from: number, point: number): number {
  let depth = 0
  for (let i = Math.max(source.lastIndexOf('\n', from - 1) + 1, from - 1000); i < point; i++) {
    const c = source[i]
    if (c === '\\') i++
    else if (c === '[') depth++
    else if (c === ']' && depth > 0) depth--
  }
  const close = depth > 0 ? linkEnd.exec(source.slice(point, point + 2000)) : null
  return close ? point + close[0].length : point
}

/** Whether `at` stands inside code, maths or another unit. */
function inOpaque(block: Block, at: number): boolean {
  const i = at - block.start
  const unit = block.text.charCodeAt(i)
  return isMask(unit) && block.text[i] !== JOIN && block.text.charCodeAt(i - 1) === unit
}

/** Whether an opening quotation mark of the block is still open at `at`. */
function inQuotation(block: Block, at: number): boolean {
  let depth = 0
  let straight = false
  const end = at - block.start
  for (let i = 0; i < end; i++) {
    const c = block.text[i]
    if (c === '“' || c === '«') depth++
    else if (c === '”' || c === '»') depth = Math.max(0, depth - 1)
    else if (c === '"' && !/\d/.test(block.text[i - 1] ?? '')) straight = !straight
  }
  return depth > 0 || straight
}
