// What of a document a block's reading depends on: abbreviations and the molecule of its heading.
import type { Block, Document } from './document/document.ts'
import { followsOthersReview } from './others-review.ts'
import { findAbbreviations } from './prose/mentions.ts'
import type { Surroundings } from './prose/model.ts'
import { read } from './prose/passage.ts'
import { rejectedBlocks } from './rejected.ts'

/** Whether prose rules read the block: not lists of references, running heads, and other languages. */
export function isProse(block: Block): boolean {
  return (
    block.foreign !== true && block.kind !== 'reference' && block.kind !== 'furniture' && block.section !== 'references'
  )
}

/** Abbreviations that the document defines anywhere; the first definition wins. */
function abbreviationsOf(document: Document): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const block of document.blocks) {
    if (!isProse(block) || !block.text.includes('(')) continue
    for (const [short, concept] of findAbbreviations(block.text)) if (!all.has(short)) all.set(short, concept)
  }
  return all
}

/** The molecule that a heading names; '' where it names none or cannot be read. */
function topicOf(text: string, around: Surroundings): string {
  try {
    return read(text, around).topic?.concept ?? ''
  } catch {
    return ''
  }
}

/** Words that introduce what others wrote: “Passages that I highlighted in the book:”, “My favourite quotes:”. */
const ofQuotes =
  /\b(?:quotes|quotations|excerpts|extracts)\b|\b(?:text|texts|passages?|parts?|sentences|lines|bits|things|what|that)\s(?:I|we)(?:\s(?:have|had))?\s(?:highlighted|underlined|marked|copied|noted down)\b|\b(?:kindle|my|book) highlights\b|\bhighlights from\b/i
/** Headings that say so with nothing else: authors of articles have “Highlights” of their own. */
const ofQuotesOnly =
  /^(?:(?:my|some|favou?rite|notable|best|memorable|selected|interesting|good|great|other|more|the)\s)*(?:quotes?|quotations|excerpts|extracts|passages|kindle highlights|highlights from\b.{0,120})(?:\s(?:from|by|of|in)\b.{0,120})?$/i

/** Whether a block is a point of a list of what others wrote. */
function isQuoted(block: Block, blocks: readonly Block[]): boolean {
  if (block.kind !== 'item') return false
  const lead = block.lead === undefined ? undefined : blocks[block.lead]
  return lead && lead.kind !== 'heading'
    ? ofQuotes.test(lead.text.slice(-quotesWithin))
    : ofQuotesOnly.test(block.heading.trim())
}

/** How far from its end a sentence that introduces quotations is read, in characters. */
const quotesWithin = 120

/** The blocks of the document; points of a list of what others wrote are quotations, and others' reviews are known. */
export function blocksOf(document: Document): readonly Block[] {
  const { blocks } = document
  return blocks.map((block, i) => {
    if (followsOthersReview(document, i)) return { ...block, othersReview: true }
    return isQuoted(block, blocks) ? { ...block, kind: 'quote' } : block
  })
}

/** The surroundings of each block of the document, in order. */
export function surroundingsOf(document: Document): Surroundings[] {
  const abbreviations = abbreviationsOf(document)
  const rejected = rejectedBlocks(document)
  let title = ''
  let topic = ''
  return document.blocks.map((block, i) => {
    const headline = block.kind === 'title' || block.kind === 'heading'
    if (headline) {
      const named = topicOf(block.text, { abbreviations, topic: '', headline })
      if (block.kind === 'title' || (block.depth <= 1 && title === '')) title = named
      topic = named || title
      return withRejection({ abbreviations, topic: title, headline }, rejected.has(i))
    }
    return withRejection({ abbreviations, topic, headline }, rejected.has(i))
  })
}

function withRejection(around: Surroundings, rejected: boolean): Surroundings {
  return rejected ? { ...around, rejected } : around
}
