// Makes a copy of the source for the parser, unit for unit as long, in which nothing can mislead or exhaust it.
import type { Problem } from '../../core/document/document.ts'
import { OPAQUE } from '../../core/document/mask.ts'
import { type FrontMatterRange, findFrontMatter } from './front-matter-range.ts'

/** The two copies: what the parser sees, and what a reader of the prose is shown. */
export interface Prepared {
  readonly parsed: string
  readonly shown: string
  readonly frontMatter: FrontMatterRange | undefined
  readonly problems: readonly Problem[]
}

/** Block quotes and lists nested deeper are read as text: remark needs a stack frame and a pass for each level. */
const DEEPEST_NESTING = 60
/** Square brackets in one paragraph: remark looks back over all of them at each `]`, so its time grows with the square. */
const MOST_BRACKETS = 3000
/** Cells in one table row, for the same reason. */
const MOST_CELLS = 2000
/** A paragraph longer than this (a text without line ends) costs remark minutes and gigabytes as one inline text. */
const LONGEST_REGION = 400_000

interface Cover {
  readonly start: number
  readonly end: number
  readonly parsed: string
  readonly shown?: string
}

/** Prepares a cleaned source. Linear in its length. */
export function prepare(text: string): Prepared {
  const problems: Problem[] = []
  const covers: Cover[] = []
  const found = findFrontMatter(text)
  const frontMatter = found === undefined || found.closed ? found : undefined
  if (found !== undefined && !found.closed) {
    const mark = { start: found.start, end: found.start + 3 }
    covers.push({ ...mark, parsed: ' ' })
    if (found.likely) {
      problems.push({
        message: `The front matter that opens on line 1 is never closed; please add a line “${text.slice(mark.start, mark.end)}” below it.`,
        span: mark
      })
    }
  }
  if (frontMatter?.dotted !== undefined) covers.push({ ...frontMatter.dotted, parsed: '-' })
  scanLines(text, frontMatter?.end ?? 0, covers, problems)
  coverInline(text, covers)
  return {
    parsed: covered(text, covers, (c) => c.parsed),
    shown: covered(text, covers, (c) => c.shown),
    frontMatter,
    problems
  }
}

/** Shortcodes, braced keys and key punctuation that Markdown would take for markup. */
function coverInline(text: string, covers: Cover[]): void {
  const odd =
    /\{\{[<%][^\n{}]{0,500}?[>%]\}\}|(?<![\p{L}\p{N}@])@(?:\{[^\s{}]{1,500}\}|[\p{L}\p{N}_][\p{L}\p{N}_:.#%&+?/-]{0,100}[~$](?=[\p{L}\p{N}_]))/gu
  for (const match of text.matchAll(odd)) {
    const range = { start: match.index, end: match.index + match[0].length }
    if (match[0].startsWith('{')) covers.push({ ...range, parsed: 'x', shown: OPAQUE })
    else covers.push({ ...range, start: range.start + 1, parsed: 'x' })
  }
}

/** What has to be done line by line: div fences, nesting, and paragraphs that are too much for the parser. */
function scanLines(text: string, from: number, covers: Cover[], problems: Problem[]): void {
  let fence: string | undefined
  let line = 1
  for (let i = 0; i < from; i++) if (text.charCodeAt(i) === 10) line++
  const region = { start: from, line, brackets: 0, pipes: 0, mostPipes: 0, fenced: false }
  let deepReported = false
  const flush = (end: number): void => {
    guardRegion(text, { ...region, end }, covers, problems)
  }
  for (let at = from; at < text.length; line++) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const markers = containerPrefix(text, at, end)
    const mark = /^(?:`{3,}|~{3,})/.exec(text.slice(markers.end, Math.min(end, markers.end + 200)))?.[0]
    if (
      fence === undefined &&
      mark !== undefined &&
      !(mark.startsWith('`') && text.slice(markers.end + mark.length, end).includes('`'))
    ) {
      fence = mark
      flush(at)
      region.start = -1
    } else if (fence !== undefined) {
      const closes = mark?.startsWith(fence) && text.slice(markers.end + mark.length, end).trim() === ''
      if (closes) fence = undefined
    } else {
      if (markers.deepest !== undefined) {
        covers.push({ start: markers.deepest, end: markers.end, parsed: 'x' })
        if (!deepReported) {
          deepReported = true
          problems.push({
            message: `Line ${line} nests block quotes or lists more than ${DEEPEST_NESTING} deep; what lies deeper was read as plain text.`,
            span: { start: markers.deepest, end: markers.end }
          })
        }
      }
      if (text.startsWith(':::', markers.end)) covers.push({ start: markers.end, end, parsed: ' ', shown: ' ' })
      if (markers.blank) {
        if (region.start >= 0) flush(at)
        region.start = -1
      } else {
        if (region.start < 0) Object.assign(region, { start: at, line, brackets: 0, mostPipes: 0 })
        countSpecials(text, at, end, region)
      }
    }
    at = end + 1
  }
  flush(text.length)
}

interface Region {
  start: number
  line: number
  brackets: number
  mostPipes: number
}

function countSpecials(text: string, start: number, end: number, region: Region): void {
  let pipes = 0
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 91 || c === 93) region.brackets++
    else if (c === 124) pipes++
  }
  if (pipes > region.mostPipes) region.mostPipes = pipes
}

/** Disarms a paragraph that remark could not read in reasonable time: its markup is hidden from the parser. */
function guardRegion(text: string, region: Region & { end: number }, covers: Cover[], problems: Problem[]): void {
  if (region.start < 0) return
  const long = region.end - region.start > LONGEST_REGION
  if (!long && region.brackets <= MOST_BRACKETS && region.mostPipes <= MOST_CELLS) return
  const what = long
    ? `is longer than ${LONGEST_REGION.toLocaleString('en')} characters`
    : region.brackets > MOST_BRACKETS
      ? `has more than ${MOST_BRACKETS.toLocaleString('en')} square brackets`
      : `has a row of more than ${MOST_CELLS.toLocaleString('en')} cells`
  problems.push({
    message: `The paragraph on line ${region.line} ${what}, so its Markdown was not interpreted; its words were read as plain text. Blank lines between its parts would help.`,
    span: { start: region.start, end: Math.min(region.end, region.start + 80) }
  })
  for (const match of text.slice(region.start, region.end).matchAll(/[[\]|*_`<>$~!&\\]+/g)) {
    const start = region.start + match.index
    covers.push({ start, end: start + match[0].length, parsed: 'x' })
  }
}

/** The container markers (`>`, bullets, numbers) and white space that a line starts with. */
function containerPrefix(
  text: string,
  start: number,
  end: number
): { end: number; blank: boolean; deepest: number | undefined } {
  let at = start
  let depth = 0
  let deepest: number | undefined
  for (;;) {
    while (at < end && /[ \t\r]/.test(text.charAt(at))) at++
    if (at >= end) return { end: at, blank: true, deepest }
    const marker = markerAt(text, at, end)
    if (marker === 0) return { end: at, blank: false, deepest }
    depth++
    if (depth > DEEPEST_NESTING) deepest ??= at
    at += marker
  }
}

/** The length of the container marker at `at`, or 0. */
function markerAt(text: string, at: number, end: number): number {
  const c = text.charAt(at)
  if (c === '>') return 1
  const spaced = (n: number): boolean => at + n >= end || /[ \t\r]/.test(text.charAt(at + n))
  if (c === '-' || c === '+' || c === '*') return spaced(1) ? 1 : 0
  let n = 0
  while (n < 9 && /\d/.test(text.charAt(at + n))) n++
  return n > 0 && /[.)]/.test(text.charAt(at + n)) && spaced(n + 1) ? n + 1 : 0
}

/** `text` with each cover's range replaced by its character; line ends stay. */
function covered(text: string, covers: readonly Cover[], character: (cover: Cover) => string | undefined): string {
  const pieces: string[] = []
  let at = 0
  for (const cover of [...covers].sort((a, b) => a.start - b.start)) {
    const by = character(cover)
    if (by === undefined || cover.end <= at) continue
    const start = Math.max(at, cover.start)
    pieces.push(text.slice(at, start), text.slice(start, cover.end).replace(/[^\r\n]/g, by))
    at = cover.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
