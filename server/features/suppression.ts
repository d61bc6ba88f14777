// Where a suppression comment goes so that it covers a finding and leaves the document's structure alone.
import type { Block, Document } from '../../core/document/document.ts'
import { isMask } from '../../core/document/mask.ts'
import type { Finding } from '../../core/finding.ts'
import type { TextEdit } from '../../core/text/edits.ts'
import type { LineIndex } from '../../core/text/lines.ts'
import type { Span } from '../../core/text/span.ts'

const comment = (action: string, rule: string) => `<!-- neuroprose-${action} ${rule} -->`

/** What begins a comment that ends with its line, by format; the others have `<!-- … -->`. */
const lineMarks: Readonly<Record<string, string>> = {
  latex: '%',
  typst: '//',
  asciidoc: '//',
  restructuredtext: '..'
}

/**
 * The edit that disables the finding's rule where it starts; undefined where no comment can stand. `lines` are those of
 * the document.
 *
 * A comment on a line of its own may only stand before a block: between the lines of a paragraph, between list items
 * or table rows it would end them. There the comment goes to the end of the finding's own line instead.
 */
export function suppressionOf(document: Document, finding: Finding, lines: LineIndex): TextEdit | undefined {
  const { source, frontMatter } = document
  const at = finding.span.start
  // Inside the strings of a JSON file no line can be added.
  if (document.inserts === 'json') return undefined
  if (frontMatter && at < frontMatter.end) return forFile(source, frontMatter, finding.rule)
  const line = lineAround(source, lines, at)
  const block = document.blocks.find((b) => b.start <= at && at < Math.max(b.end, b.start + 1))
  const mark = lineMarks[document.format]
  if (mark !== undefined) return onItsOwnLine(document, line, block, mark, finding.rule)
  if (!block || startsOn(block, line, source)) return before(source, line, finding.rule)
  return behind(source, line, block, finding.rule)
}

/**
 * A comment that takes a line, which LaTeX and Typst allow between any two lines. Elsewhere it may only stand before a
 * block, and in reStructuredText it needs a blank line behind it.
 */
function onItsOwnLine(
  { source, format }: Document,
  line: Span,
  block: Block | undefined,
  mark: string,
  rule: string
): TextEdit | undefined {
  const anywhere = format === 'latex' || format === 'typst'
  if (!anywhere && block && (block.kind === 'cell' || block.start < line.start)) return undefined
  const strict = format === 'restructuredtext'
  if (
    strict &&
    !/(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$|^$/.test(source.slice(Math.max(0, line.start - 200), line.start))
  )
    return undefined
  const edit = before(source, line, rule)
  const text = `${mark} neuroprose-disable-next-line ${rule}`
  const blank = strict ? endOfLine(source, line.end) : ''
  return { ...edit, text: edit.text.replace(comment('disable-next-line', rule), text) + blank }
}

/** The line that `at` stands on, its end excluded. */
function lineAround(source: string, lines: LineIndex, at: number): Span {
  const number = lines.placeOf(at).line
  const next = lines.startOf(number + 1)
  let end = next
  while (end > lines.startOf(number) && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--
  return { start: lines.startOf(number), end }
}

/** Whether the block starts on the line with nothing before it but white space, a byte order mark or heading marks. */
function startsOn(block: Block, line: Span, source: string): boolean {
  if (block.kind === 'item' || block.kind === 'cell' || block.start < line.start) return false
  return /^\uFEFF?[ \t]*#{0,6}[ \t]*$/.test(source.slice(line.start, block.start))
}

/** A comment on a line of its own, as deep as the line that follows it. */
function before(source: string, line: Span, rule: string): TextEdit {
  const start = source[line.start] === '\uFEFF' ? line.start + 1 : line.start
  const indent = /^[ \t]*/.exec(source.slice(start, line.end))?.[0] ?? ''
  return { start, end: start, text: `${indent}${comment('disable-next-line', rule)}${endOfLine(source, line.end)}` }
}

/** A comment at the end of the line, or of the table cell; before trailing spaces, which may be a hard break. */
function behind(source: string, line: Span, block: Block, rule: string): TextEdit | undefined {
  let end = block.kind === 'cell' ? Math.min(block.end, line.end) : line.end
  if (block.kind !== 'cell' && source[end - 1] === '\\') end--
  while (end > line.start && (source[end - 1] === ' ' || source[end - 1] === '\t')) end--
  const inside = block.start < end && end < block.end
  // Code and maths that go on in the next line would swallow the comment.
  if (
    inside &&
    isMask(block.text.charCodeAt(end - block.start)) &&
    isMask(block.text.charCodeAt(end - block.start - 1))
  ) {
    return undefined
  }
  return { start: end, end, text: ` ${comment('disable-line', rule)}` }
}

/** Front matter takes no comment of ours, so the whole file is meant. */
function forFile(source: string, frontMatter: Span, rule: string): TextEdit {
  const eol = endOfLine(source, frontMatter.end)
  const open = source.startsWith(eol, frontMatter.end) ? frontMatter.end + eol.length : frontMatter.end
  const gap = open === frontMatter.end ? eol : ''
  return { start: open, end: open, text: `${gap}${comment('disable-file', rule)}${eol}` }
}

/** How the line that ends at `at` is ended; where it is the last, as the first line of the text. */
function endOfLine(source: string, at: number): string {
  const here = /^\r\n|^[\r\n]/.exec(source.slice(at, at + 2))
  return (here ?? /\r\n|[\r\n]/.exec(source.slice(0, 10_000)))?.[0] ?? '\n'
}
