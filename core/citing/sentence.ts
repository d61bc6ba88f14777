// What a source is wanted for at a place of a document: the words and concepts of the sentence that is being written.
import type { Document } from '../document/document.ts'
import { findMentions } from '../prose/mentions.ts'
import { splitSentences } from '../prose/sentences.ts'
import { tokenize } from '../prose/tokens.ts'
import { surroundingsOf } from '../surroundings.ts'
import type { Query } from './rank.ts'

/** Kinds of mentions that a source is about. */
export const topicalKinds: ReadonlySet<string> = new Set(['molecule', 'receptor', 'gene', 'cell', 'region', 'species'])

/** So many words tell what a sentence is about; a shorter one is read with the one before. */
const enough = 5

/** The query for the sentence at `at`, the `typed` characters of a key before it left out; undefined outside of prose. */
export function queryAt(document: Document, at: number, typed = 0): Query | undefined {
  const number = document.blocks.findIndex((block) => block.start <= at && at <= block.end)
  const block = document.blocks[number]
  if (!block) return undefined
  const from = Math.max(0, at - typed - block.start)
  const text = block.text.slice(0, from) + ' '.repeat(at - block.start - from) + block.text.slice(at - block.start)
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens)
  const here = sentences.findLastIndex(({ start }) => start <= at - block.start)
  const last = sentences[here]
  if (!last) return undefined
  const words = tokens.slice(last.first, last.last).filter(({ kind }) => kind === 'word').length
  const first = (words < enough ? sentences[here - 1] : undefined) ?? last
  const around = surroundingsOf(document)[number] ?? { abbreviations: new Map(), topic: '', headline: false }
  const concepts = findMentions(text, tokens, sentences, around)
    .filter(({ kind, start, end }) => topicalKinds.has(kind) && start >= first.start && end <= last.end)
    .map(({ concept }) => concept)
  return { text: text.slice(first.start, last.end).trim(), concepts: [...new Set(concepts)] }
}
