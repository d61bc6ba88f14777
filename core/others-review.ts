// Whether a paragraph still tells what another review says, which the paragraphs before it named and cited.
import type { Document } from './document/document.ts'

/** “This review …” is worth asking about; most paragraphs never say so. */
const ambiguous = /\bthis review\b/i

/** Somebody wrote it: “conducted an overview”, “a review by Abel and Noor”, “Noor reviewed”. */
const named =
  /\b(?:conducted|wrote|published|provided|presented|offered|undertook|compiled|authored|prepared|carried out|summari[sz]ed|gave|give|offer|provide|present)\b[^.]{0,60}\b(?:review|overview|survey|synthesis|meta-analysis)\b|\b(?:review|overview|survey|synthesis) (?:paper |article )?(?:by|of [^.]{1,80} by|from) [^.]{0,40}\p{Lu}|\p{Lu}\p{L}+ (?:et al\.|and colleagues|and coworkers)? ?(?:recently )?reviewed\b|\b[Ii]n (?:a|an|his|her|their) [^.]{0,30}\b(?:review|overview), /u

/** A paragraph that goes on with it. */
const continued =
  /^\s*(?:the|their|his|her) (?:review|overview|survey|synthesis|paper|article|authors?)\b|^\s*(?:they|the two|both authors)\b/i

/** The author's own voice: then “this review” may well be the author's own. */
const own = /\b(?:we|our|us|the present (?:review|paper|article)|this (?:review|paper|article))\b/i

/** So many paragraphs are looked back over. */
const paragraphs = 2

/** Whether the paragraphs right before `blocks[at]` tell what a review by others says. */
export function followsOthersReview(
  { blocks, citations }: Pick<Document, 'blocks' | 'citations'>,
  at: number
): boolean {
  const block = blocks[at]
  if (block?.kind !== 'paragraph' || !ambiguous.test(block.text)) return false
  for (let i = at - 1; i >= at - paragraphs; i--) {
    const before = blocks[i]
    if (before?.kind !== 'paragraph' || before.heading !== block.heading || own.test(before.text)) return false
    const cites = citations.some((c) => before.start <= c.start && c.end <= before.end)
    if (cites && named.test(before.text.replace(/\s+/g, ' '))) return true
    if (!continued.test(before.text)) return false
  }
  return false
}
