// What makes a finding the same one after an edit elsewhere: its rule and its sentence, not its line.
import { createHash } from 'node:crypto'
import { blockAt } from '../core/blocks.ts'
import type { Document } from '../core/document/document.ts'
import type { Finding } from '../core/finding.ts'
import { splitSentences } from '../core/prose/sentences.ts'
import { tokenize } from '../core/prose/tokens.ts'

/** A finding with the name that it keeps while its sentence stays. */
export interface Reported extends Finding {
  readonly fingerprint: string
}

/** The findings with their fingerprints: 32 hexadecimal digits; the second of two that are alike counts on. */
export function withFingerprints(document: Document, findings: readonly Finding[]): Reported[] {
  const sentences = new Map<number, readonly { readonly start: number; readonly end: number }[]>()
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const text = `${finding.rule}\n${normal(sentenceOf(document, finding.span.start, sentences))}`
    const before = counts.get(text) ?? 0
    counts.set(text, before + 1)
    const name = before === 0 ? text : `${text}\n${before + 1}`
    return { ...finding, fingerprint: createHash('sha256').update(name).digest('hex').slice(0, 32) }
  })
}

/** The sentence at an offset; outside of prose its line. */
function sentenceOf(
  { blocks, source }: Document,
  at: number,
  known: Map<number, readonly { readonly start: number; readonly end: number }[]>
): string {
  const block = blockAt(blocks, at)
  if (!block) return source.slice(source.lastIndexOf('\n', at - 1) + 1, lineEnd(source, at))
  const sentences = known.get(block.start) ?? splitSentences(block.text, tokenize(block.text))
  known.set(block.start, sentences)
  const inside = at - block.start
  const sentence = sentences.find(({ end }) => inside < end)
  return sentence ? block.text.slice(sentence.start, sentence.end) : block.text
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

/** Letters and digits only, in lower case: new line breaks, other quotation marks and a comma change nothing. */
function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
