// Makes a copy of the source for the parser in which nothing can mislead or exhaust it.
import type { Problem } from '../../core/document/document.ts'
import { OPAQUE } from '../../core/document/mask.ts'
import { type FrontMatterRange, findFrontMatter } from './front-matter-range.ts'
import { type Cover, guard } from './guard.ts'
import { type Origin, originOf, withCuts } from './origin.ts'

/** The two copies: what the parser sees, and what a reader of the prose is shown. */
export interface Prepared {
  readonly parsed: string
  readonly shown: string
  readonly origin: Origin
  readonly frontMatter: FrontMatterRange | undefined
  readonly problems: readonly Problem[]
}

/** Prepares a cleaned source. Linear in its length. */
export function prepare(text: string): Prepared {
  const found = findFrontMatter(text)
  const frontMatter = found?.closed === true ? found : undefined
  const base = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const { covers, cuts, problems } = guard(text, frontMatter?.end ?? base)
  if (found?.closed === false) {
    // An unclosed fence makes remark take every list below for a paragraph.
    const mark = { start: found.start, end: found.start + 3 }
    covers.push({ ...mark, parsed: ' ' })
    const fence = text.slice(mark.start, mark.end)
    const message = `The front matter that opens on line 1 is never closed; please add a line “${fence}” below it.`
    if (found.likely) problems.unshift({ message, span: mark })
  }
  if (frontMatter?.dotted !== undefined) covers.push({ ...frontMatter.dotted, parsed: '-' })
  coverInline(text, covers)
  covers.sort((a, b) => a.start - b.start)
  const parsed = withCuts(
    covered(text, covers, (c) => c.parsed),
    cuts
  ).slice(base)
  return { parsed, shown: covered(text, covers, (c) => c.shown), origin: originOf(base, cuts), frontMatter, problems }
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

/** `text` with each cover's range replaced by its character; line ends stay. */
function covered(text: string, covers: readonly Cover[], character: (cover: Cover) => string | undefined): string {
  const pieces: string[] = []
  let at = 0
  for (const cover of covers) {
    const by = character(cover)
    if (by === undefined || cover.end <= at) continue
    const start = Math.max(at, cover.start)
    pieces.push(text.slice(at, start), text.slice(start, cover.end).replace(/[^\r\n]/g, by))
    at = cover.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
