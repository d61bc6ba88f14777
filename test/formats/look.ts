// How tests look at documents: masks shown by letters, blocks by kind.
import type { Block, Document } from '../../core/document/document.ts'
import { CITATION, CODE, JOIN, MATHS, OPAQUE } from '../../core/document/mask.ts'
import { parse } from '../../formats/index.ts'

const letters = new Map([
  [CITATION, '‹C›'],
  [MATHS, '‹M›'],
  [CODE, '‹K›'],
  [OPAQUE, '‹O›'],
  [JOIN, '']
])

/** A block's prose as one line: runs of a mask as one sign, white space single. */
export function look(text: string): string {
  return text
    .replace(/\uE000+|\uE001+|\uE002+|\uE003+|\uE004+/g, (run) => letters.get(run.charAt(0)) ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Blocks as `kind: prose`. */
export function blocksOf(source: string, format = 'markdown'): string[] {
  return parse(source, format).blocks.map((block) => `${block.kind}: ${look(block.text)}`)
}

/** The prose of a source that is one block. */
export function proseOf(source: string, format = 'markdown'): string {
  return blocksOf(source, format)
    .map((b) => b.slice(b.indexOf(': ') + 2))
    .join(' | ')
}

/** Citations as `kind key`, `!` behind narrative ones. */
export function citationsOf(source: string, format = 'markdown'): string[] {
  return parse(source, format).citations.map((c) => `${c.kind} ${c.key}${c.narrative ? ' !' : ''}`)
}

/** What is wrong with the coordinates of a document: empty when every block has its length, place and order. */
export function faultsOf(document: Document): string[] {
  const faults: string[] = []
  let previous: Block | undefined
  for (const block of document.blocks) {
    if (block.text.length !== block.end - block.start) faults.push(`length of block at ${block.start}`)
    if (block.start < 0 || block.end > document.source.length || block.start >= block.end)
      faults.push(`place of block at ${block.start}`)
    if (previous !== undefined && block.start < previous.start) faults.push(`order of block at ${block.start}`)
    const nested = block.kind === 'footnote' || previous?.kind === 'footnote'
    // Cells of a row that runs over several lines lie side by side.
    const beside = block.kind === 'cell' && previous?.kind === 'cell'
    if (previous !== undefined && block.start < previous.end && !nested && !beside)
      faults.push(`overlap at ${block.start}`)
    faults.push(...strangersOf(document.source, block))
    previous = block
  }
  for (const c of document.citations) {
    const inside =
      c.group.start <= c.start && c.end <= c.group.end && c.start <= c.keySpan.start && c.keySpan.end <= c.end
    if (!inside || c.start >= c.end || c.end > document.source.length) faults.push(`citation ${c.key} at ${c.start}`)
  }
  return faults
}

/** What LaTeX and AsciiDoc write for some signs. */
const ligatures = new Map([
  ['—', '-'],
  ['–', '-'],
  ['“', '`"{'],
  ['”', '`}'],
  ['‘', "`'"],
  ['’', '`']
])

/** Characters of a block that are neither masks nor what the source has there (or decodes to there). */
function strangersOf(source: string, block: Block): string[] {
  const faults: string[] = []
  for (let i = 0; i < block.text.length; i++) {
    const shown = block.text.charCodeAt(i)
    const written = source.charCodeAt(block.start + i)
    if (shown === written || (shown >= 0xe000 && shown <= 0xe004) || shown === 0xfffd) continue
    if (/\s/.test(block.text.charAt(i))) continue
    const before = source.slice(Math.max(0, block.start + i - 1), block.start + i + 1)
    if (before.includes('\\') || before.includes('&') || before.includes("'")) continue
    if (ligatures.get(block.text.charAt(i))?.includes(source.charAt(block.start + i))) continue
    faults.push(
      `${JSON.stringify(block.text.charAt(i))} for ${JSON.stringify(source.charAt(block.start + i))} at ${block.start + i}`
    )
  }
  return faults
}
