// Findings as the source writes them: characters of several units (`\%`, `&amp;`) are held in full, and inserted text is
// escaped where the format asks for it.
import { blockAt } from './blocks.ts'
import type { Document } from './document/document.ts'
import { isMask, JOIN } from './document/mask.ts'
import type { Finding, Fix } from './finding.ts'
import { withWholeMarkup } from './markup.ts'
import type { TextEdit } from './text/edits.ts'
import type { Span } from './text/span.ts'

/** The finding with its spans and edits ending behind whole characters, and its inserted text escaped. */
export function asWritten(finding: Finding, document: Document): Finding {
  const whole = <S extends Span>(span: S): S => {
    const end = wholeEnd(span, document)
    return end === span.end ? span : { ...span, end }
  }
  return {
    ...finding,
    span: whole(finding.span),
    related: finding.related.map((related) => ({ ...related, span: whole(related.span) })),
    fixes: finding.fixes.flatMap((fix) => fixAsWritten({ ...fix, edits: fix.edits.map(whole) }, document))
  }
}

/** The fix with edits that leave the markup in order; none where one of them cannot. */
export function fixAsWritten(fix: Fix, document: Document): Fix[] {
  const edits = fix.edits.flatMap((edit) => withWholeMarkup(edit, document) ?? [])
  return edits.length < fix.edits.length ? [] : [{ ...fix, edits: edits.map((edit) => written(edit, document)) }]
}

/** The edit with its text as the source writes text. */
function written(edit: TextEdit, { inserts }: Document): TextEdit {
  return inserts === 'json' ? { ...edit, text: JSON.stringify(edit.text).slice(1, -1) } : edit
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
