// What formats do with the prose of one block: find references and addresses, mask them on the sheet, report them.
import type { Citation } from '../core/document/document.ts'
import { CITATION, OPAQUE } from '../core/document/mask.ts'
import { type Span, shift } from '../core/text/span.ts'
import { type Address, isScholarly, scanAddresses } from './addresses.ts'
import { scanAuthorYear } from './author-year.ts'
import { scanNumeric } from './numeric.ts'
import { scanPandoc } from './pandoc.ts'
import type { Sheet } from './sheet.ts'

/** A run of plain characters that no word, name or address is as long as: encoded data. */
const data = /[!-~]{1000,}/g

/** What to look for, besides author–year references. */
export interface InlineOptions {
  /** Pandoc citations `[@key]`. */
  readonly pandoc: boolean
}

/**
 * Masks the references and addresses in a range of the sheet and returns its citations, in source order.
 * Each scanner reads what the one before left unmasked.
 */
export function readInline(sheet: Sheet, at: Span, options: InlineOptions): Citation[] {
  const citations: Citation[] = []
  let text = sheet.text(at.start, at.end)
  const mask = (spans: readonly Span[], character: string): void => {
    for (const span of spans) sheet.fill(shift(span, at.start), character)
    if (spans.length > 0) text = sheet.text(at.start, at.end)
  }
  const add = (found: readonly Citation[]): void => {
    for (const citation of found) citations.push(shifted(citation, at.start))
  }
  mask(
    [...text.matchAll(data)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
    OPAQUE
  )
  if (options.pandoc && text.includes('@')) {
    const found = scanPandoc(text)
    add(found.citations)
    mask(found.masks, CITATION)
    mask(found.opaque, OPAQUE)
  }
  const addresses = scanAddresses(text)
  if (addresses.length > 0) {
    const isSource = (a: Address): boolean => a.kind !== 'email' && isScholarly(a.target)
    const sources = addresses.filter(isSource)
    for (const { start, end, target } of sources) {
      const where = { start, end }
      add([{ kind: 'link', key: target, ...where, keySpan: where, group: where, narrative: false }])
    }
    mask(sources, CITATION)
    mask(
      addresses.filter((a) => !isSource(a)),
      OPAQUE
    )
  }
  for (const scan of [scanAuthorYear, scanNumeric]) {
    const found = scan(text)
    add(found.citations)
    mask(found.masks, CITATION)
  }
  return citations.sort((a, b) => a.start - b.start)
}

function shifted(citation: Citation, by: number): Citation {
  const { start, end } = shift(citation, by)
  return { ...citation, start, end, keySpan: shift(citation.keySpan, by), group: shift(citation.group, by) }
}
