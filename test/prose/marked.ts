// Reads a sample with ⟦ ⟧ around its trigger through the prose layers up to the verdict.
import { CITATION } from '../../core/document/mask.ts'
import { findCaveats } from '../../core/prose/caveats.ts'
import { splitClauses } from '../../core/prose/clauses.ts'
import { findCues } from '../../core/prose/cues.ts'
import { findMentions } from '../../core/prose/mentions.ts'
import type { Aspect, TokenSpan, Verdict } from '../../core/prose/model.ts'
import { findQuotations } from '../../core/prose/quotations.ts'
import { splitSentences } from '../../core/prose/sentences.ts'
import { tokenize } from '../../core/prose/tokens.ts'
import { makeJudge, type Parts } from '../../core/prose/verdict.ts'

/** The layers below the verdict, as the passage builds them. `\c` stands for a citation. */
export function layersOf(sample: string): Parts {
  const text = sample.replaceAll('\\c', CITATION.repeat(4))
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens)
  const clauses = splitClauses(text, tokens, sentences)
  const mentions = findMentions(text, tokens, sentences, { abbreviations: new Map(), topic: '', headline: false })
  const cues = findCues(text, tokens, sentences, clauses)
  const quotations = findQuotations(text, tokens, sentences, cues)
  const caveats = findCaveats(text, tokens, sentences, mentions, cues)
  return { text, tokens, sentences, clauses, mentions, cues, quotations, caveats }
}

/** The verdict on what stands between ⟦ and ⟧; a citation may only come after them. */
export function judgeMarked(sample: string, aspects: readonly Aspect[] = []): Verdict {
  const start = sample.indexOf('⟦')
  const end = sample.indexOf('⟧') - 1
  if (start < 0 || end < start) throw new Error(`No trigger is marked in “${sample}”`)
  const parts = layersOf(sample.replace('⟦', '').replace('⟧', ''))
  return makeJudge(parts)(tokensBetween(parts, start, end), aspects)
}

function tokensBetween({ tokens }: Parts, start: number, end: number): TokenSpan {
  const first = tokens.findIndex((token) => token.end > start)
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last++
  return { first, last, start, end }
}
