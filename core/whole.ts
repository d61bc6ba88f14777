// Characters that the source writes in several units (`\%`, `&amp;`): a finding holds all of them, or none.
import type { Block, Document } from './document/document.ts'
import { isMask, JOIN } from './document/mask.ts'
import type { Finding } from './finding.ts'
import type { Span } from './text/span.ts'

/** The finding with its spans and edits ending behind whole characters. */
export function inWholeCharacters(finding: Finding, document: Document): Finding {
  const whole = <S extends Span>(span: S): S => {
    const end = wholeEnd(span, document)
    return end === span.end ? span : { ...span, end }
  }
  return {
    ...finding,
    span: whole(finding.span),
    related: finding.related.map((related) => ({ ...related, span: whole(related.span) })),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(whole) }))
  }
}

/** Where a span ends once its last character is there in full. */
function wholeEnd({ start, end }: Span, { blocks, source }: Document): number {
  const block = end > start ? blockAt(blocks, end - 1) : undefined
  if (block === undefined) return end
  const at = end - 1 - block.start
  const shown = block.text.charCodeAt(at)
  // What is shown as it is written, and what is masked, is one unit long.
  if (shown === source.charCodeAt(end - 1) || isMask(shown) || shown <= 32) return end
  let last = at + 1
  while (block.text.charAt(last) === JOIN) last++
  return block.start + last
}

/** The block that holds an offset; the last to begin where blocks nest. */
function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle] as Block).start <= offset) low = middle
    else high = middle - 1
  }
  const block = blocks[low]
  return block !== undefined && block.start <= offset && offset < block.end ? block : undefined
}
