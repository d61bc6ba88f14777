// Views: what rules see of a document's blocks, read once and cached by text.

import { Cache } from './cache.ts'
import { type Answers, checkBlock, type LocalRule } from './check.ts'
import type { Block, Citation, Document } from './document/document.ts'
import type { Passage, Surroundings } from './prose/model.ts'
import { read } from './prose/passage.ts'
import type { BlockView, Fact } from './rule.ts'
import { blocksOf, isProse, surroundingsOf } from './surroundings.ts'
import { firstWhere } from './text/search.ts'
import { type Span, shift } from './text/span.ts'

/** A block that was read, with what the local rules say of it. */
export interface ReadBlock extends BlockView {
  readonly answers: Answers
}

/** How many blocks stay read: a long book's worth. */
const cachedBlocks = 4096

/** What a block's reading depends on; two blocks with the same key read the same. */
function keyOf(block: Block, source: string, citations: readonly Citation[], around: Surroundings): string {
  const abbreviations = [...around.abbreviations].flat().join('\u0001')
  const cited = citations.map((c) => `${c.kind}:${c.key}`).join('\u0001')
  // The source is part of the key: a view shows what the author wrote, masks only show that something stands there.
  const voice = `${around.rejected ? 'rejected' : ''}${block.othersReview ? 'review' : ''}`
  return [block.kind, block.section, block.heading, around.topic, voice, abbreviations, cited, source, block.text].join(
    '\u0002'
  )
}

/** The citations that lie in a block, with spans relative to it. */
function citationsIn(block: Block, all: readonly Citation[]): Citation[] {
  const out: Citation[] = []
  for (let i = firstWhere(all, ({ start }) => start >= block.start); i < all.length; i++) {
    const citation = all[i] as Citation
    if (citation.start >= block.end) break
    if (citation.end <= block.end) out.push(relative(citation, block))
  }
  return out
}

/** The citation with all its spans relative to the block. */
function relative(citation: Citation, block: Block): Citation {
  const moved = shift(citation, -block.start)
  return {
    ...citation,
    ...moved,
    group: shift(citation.group, -block.start),
    keySpan: shift(citation.keySpan, -block.start)
  }
}

/** The passage, or why it could not be read: one block that breaks a layer takes no other with it. */
function readSafely(block: Block, around: Surroundings): Passage | string {
  try {
    return read(block.text, around)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function unreadable(error: string): Answers {
  return { answers: [], failures: [{ error: `this passage could not be read: ${error}` }] }
}

/** What is kept of a block: its reading, and the facts that document rules asked for. */
interface Kept {
  readonly passage: Passage
  readonly facts: Map<Fact<unknown>, unknown>
}

function viewOf(block: Block, source: string, citations: readonly Citation[], { passage, facts }: Kept): BlockView {
  const view: BlockView = {
    block,
    passage,
    citations,
    text: (at: Span) => source.slice(at.start, at.end),
    fact<Value>(fact: Fact<Value>): Value {
      if (!facts.has(fact)) facts.set(fact, fact(view))
      return facts.get(fact) as Value
    }
  }
  return view
}

/** Reads documents block by block; owns the cache. */
export class Reader {
  readonly #rules: readonly LocalRule[]
  readonly #cache: Cache<Kept & { readonly answers: Answers }>

  /** Keeps at most `blocks` blocks. */
  constructor(rules: readonly LocalRule[], blocks = cachedBlocks) {
    this.#rules = rules
    this.#cache = new Cache(blocks)
  }

  /** The prose blocks of the document, read. */
  read(document: Document): ReadBlock[] {
    const around = surroundingsOf(document)
    const out: ReadBlock[] = []
    blocksOf(document).forEach((block, i) => {
      if (!isProse(block)) return
      out.push(this.#readBlock(document, block, citationsIn(block, document.citations), around[i] as Surroundings))
    })
    return out
  }

  #readBlock(document: Document, block: Block, citations: readonly Citation[], around: Surroundings): ReadBlock {
    const source = document.source.slice(block.start, block.end)
    const kept = this.#cache.get(keyOf(block, source, citations, around), () => {
      const facts = new Map<Fact<unknown>, unknown>()
      const passage = readSafely(block, around)
      if (typeof passage === 'string') return { passage: read('', around), facts, answers: unreadable(passage) }
      const view = viewOf(block, source, citations, { passage, facts })
      return { passage, facts, answers: checkBlock(this.#rules, view) }
    })
    return { ...viewOf(block, source, citations, kept), answers: kept.answers }
  }
}
