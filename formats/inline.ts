// What formats do with the prose of one block: find references and addresses, mask them, report them.
import type { Citation } from '../core/document/document.ts'
import { CITATION, OPAQUE } from '../core/document/mask.ts'
import { type Span, shift } from '../core/text/span.ts'
import { type Address, isScholarly, scanAddresses } from './addresses.ts'
import { scanAuthorYear } from './author-year.ts'
import { scanCalled, scanGlued, scanNumeric, scanRound } from './numeric.ts'
import { scanPandoc } from './pandoc.ts'
import type { Sheet } from './sheet.ts'
import { scanCutOff, scanSpaced } from './spaced.ts'

/** A run of plain characters that no word, name or address is as long as: encoded data. */
const LONGEST_WORD = 1000

/** What to look for, besides author–year references. */
export interface InlineOptions {
  /** Pandoc citations `[@key]`. */
  readonly pandoc: boolean
  /** Raised numbers that became plain figures behind words, where the document has them. */
  readonly glued?: boolean
  /** Numbers between round brackets, where the document cites by them. */
  readonly round?: boolean
  /** The highest number behind a space, where the document cites by bare figures. */
  readonly spaced?: number
  /** What the source goes on with behind a text that ends on an open bracket. */
  readonly rest?: string
}

/** The prose of a block with its references and addresses masked, and its citations in source order. */
export interface Referenced {
  readonly text: string
  readonly citations: readonly Citation[]
}

/** What a scanner found. */
interface Found {
  readonly citations: readonly Citation[]
  readonly masks: readonly Span[]
}

const none: readonly Citation[] = []

// What each scanner cannot do without, so that most texts are gone through once and not by five patterns.
const AT = 1
const DIGIT = 2
const SLASH = 4
const BRACKET = 8
const PAREN = 16
const RAISED = 32
const COLON = 64
const DOT = 128
const signs = new Uint8Array(0x10000)
for (const c of '0123456789') signs[c.charCodeAt(0)] = DIGIT
for (const c of '⁰¹²³⁴⁵⁶⁷⁸⁹') signs[c.charCodeAt(0)] = RAISED
signs[0x40] = AT
signs[0x2f] = SLASH
signs[0x5b] = BRACKET
signs[0x28] = PAREN
signs[0x3a] = COLON
signs[0x2e] = DOT

/** Which of the signs above occur in a text. */
function signsIn(text: string): number {
  let found = 0
  for (let i = 0; i < text.length; i++) found |= signs[text.charCodeAt(i)] as number
  return found
}

const addressMark = /\/\/|www\.|doi:|(?:^|[^\w/.])10\./i
const yearMark = /1[5-9]\d\d|20\d\d/
const yearWord = /in pre[sp]|forthcoming|submitted|n\.d\./i

// Plain searches come before the patterns: most texts hold none of these, and a pattern costs many times more.
const addressHints = ['//', '10.', 'ww.', 'WW.', 'oi:', 'OI:']
const yearHints = ['n pre', 'N PRE', 'orthcoming', 'ORTHCOMING', 'ubmitted', 'UBMITTED', '.d.', '.D.']

function holdsAny(text: string, hints: readonly string[]): boolean {
  for (const hint of hints) if (text.includes(hint)) return true
  return false
}

function mayHoldAddress(text: string, found: number): boolean {
  if ((found & AT) !== 0 && text.includes('@')) return true
  return (found & (SLASH | COLON | DOT)) !== 0 && holdsAny(text, addressHints) && addressMark.test(text)
}

function mayHoldYear(text: string, found: number): boolean {
  if ((found & DIGIT) !== 0 && yearMark.test(text)) return true
  return ((found & PAREN) !== 0 || text.includes('et al')) && holdsAny(text, yearHints) && yearWord.test(text)
}

/**
 * Masks the references and addresses in `text`, which stands at `offset` in the source.
 * Each scanner reads what the one before left unmasked.
 */
export function markReferences(text: string, offset: number, options: InlineOptions): Referenced {
  let masked = text.length < LONGEST_WORD ? text : withMasks(text, dataIn(text), OPAQUE)
  let citations: Citation[] | undefined
  const take = (scan: Found): void => {
    if (scan.citations.length === 0 && scan.masks.length === 0) return
    citations ??= []
    for (const citation of scan.citations) citations.push(shifted(citation, offset))
    masked = withMasks(masked, scan.masks, CITATION)
  }
  const found = signsIn(text)
  if (options.pandoc && (found & AT) !== 0) {
    const scan = scanPandoc(masked)
    take(scan)
    masked = withMasks(masked, scan.opaque, OPAQUE)
  }
  const addresses = mayHoldAddress(masked, found) ? scanAddresses(masked) : []
  if (addresses.length > 0) {
    const isSource = (a: Address): boolean => a.kind !== 'email' && isScholarly(a.target)
    const sources = addresses.filter(isSource)
    take({ citations: sources.map(linkOf), masks: sources })
    masked = withMasks(
      masked,
      addresses.filter((a) => !isSource(a)),
      OPAQUE
    )
  }
  if (mayHoldYear(masked, found)) take(scanAuthorYear(masked))
  if ((found & RAISED) !== 0 || ((found & BRACKET) !== 0 && (found & DIGIT) !== 0)) take(scanNumeric(masked))
  if ((found & DIGIT) !== 0 && /\bref/i.test(masked)) take(scanCalled(masked))
  if (options.round === true && (found & PAREN) !== 0) take(scanRound(masked))
  if (options.glued === true && (found & DIGIT) !== 0) take(scanGlued(masked))
  if (options.spaced && (found & DIGIT) !== 0) take(scanSpaced(masked, options.spaced))
  if (options.rest) take(scanCutOff(masked, options.rest))
  return { text: masked, citations: citations?.sort((a, b) => a.start - b.start) ?? none }
}

/** `text` with its addresses masked and all else as it is: what an entry of a reference list is read as. */
export function maskAddresses(text: string): string {
  if (!text.includes('//') && !text.includes('www')) return text
  const urls = scanAddresses(text).filter((a) => a.kind === 'url')
  const sources = withMasks(
    text,
    urls.filter((a) => isScholarly(a.target)),
    CITATION
  )
  return withMasks(
    sources,
    urls.filter((a) => !isScholarly(a.target)),
    OPAQUE
  )
}

/** `markReferences` for a range of a sheet: masks on it and returns the citations. */
export function readInline(sheet: Sheet, at: Span, options: InlineOptions): readonly Citation[] {
  const text = sheet.text(at.start, at.end)
  const found = markReferences(text, at.start, options)
  if (found.text !== text) sheet.write(at.start, found.text)
  return found.citations
}

function linkOf({ start, end, target }: Address): Citation {
  const where = { start, end }
  return { kind: 'link', key: target, ...where, keySpan: where, group: where, narrative: false }
}

/** `text` with each unit of the ranges replaced by a mask. */
function withMasks(text: string, ranges: readonly Span[], character: string): string {
  if (ranges.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, range.start)
    if (range.end <= start) continue
    pieces.push(text.slice(at, start), character.repeat(range.end - start))
    at = range.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** Runs of plain characters of at least `LONGEST_WORD`: each of them covers a multiple of that length. */
function dataIn(text: string): Span[] {
  const found: Span[] = []
  for (let i = LONGEST_WORD - 1; i < text.length; i += LONGEST_WORD) {
    if (!isPlain(text, i)) continue
    let start = i
    let end = i + 1
    const floor = found.at(-1)?.end ?? 0
    while (start > floor && isPlain(text, start - 1)) start--
    while (end < text.length && isPlain(text, end)) end++
    if (end - start >= LONGEST_WORD) found.push({ start, end })
    while (i + LONGEST_WORD < end) i += LONGEST_WORD
  }
  return found
}

function isPlain(text: string, at: number): boolean {
  const c = text.charCodeAt(at)
  return c > 32 && c < 127
}

function shifted(citation: Citation, by: number): Citation {
  const { start, end } = shift(citation, by)
  return { ...citation, start, end, keySpan: shift(citation.keySpan, by), group: shift(citation.group, by) }
}
