// Blocks that hold, as a whole, what the author does not claim: points of a list of myths, their headings, claims that are
// put up to be judged. What tells is outside the block: what introduces it, what follows it, the head of its column.
import type { Block, Document } from './document/document.ts'
import { FAULTY, MYTH } from './prose/lexicon/cues/shape.ts'

const SAYING = 'claims?|beliefs?|statements?|ideas?|notions?|assumptions?|sentences?|headlines?|slogans?|assertions?'

/** Words that introduce what is not so: “Common myths:”, “Teachers hold the mistaken beliefs that …”. */
const ofMyths = new RegExp(
  [
    '\\b(?:(?:neuro)?myths?|misconceptions?|fallac(?:y|ies)|falsehoods?|misunderstandings?|half-truths?|fairy tales?|old wives|debunked)\\b',
    `\\b(?:false|mistaken|wrong|untrue|erroneous|discredited) (?:${SAYING})\\b`,
    '\\b(?:not|never) (?:write|say|claim|tell)\\b|\\bavoid (?:writing|saying|claiming|phrases|headlines)\\b',
    `\\bfollowing (?:${SAYING})? ?(?:is|are|was|were) (?:all )?(?:${FAULTY})\\b`,
    '\\bused to (?:believe|think|say|teach|claim)\\b|\\b(?:once|formerly|long) (?:believed|thought|taught)\\b',
    '\\b(?:wrongly|falsely|mistakenly) (?:believe|think|say|claim|hold|assume|teach|state)',
    // What is put up to be judged is not yet claimed.
    '\\btrue or false\\b|\\bwhich of (?:these|the following)\\b|\\bquiz\\b|\\bcheck your understanding\\b',
    `\\b(?:evaluate|judge|assess|discuss|correct|criticise|criticize|critique|rate|improve|rewrite) (?:each of )?(?:the|these|this|all)(?: following)? (?:${SAYING})\\b`
  ].join('|'),
  'i'
)
/** What such an introduction leads to may be the answer to it. */
const ofAnswers = /\b(?:facts?|truths?|instead|really|actually|correct(?:ion|ed)|evidence|replies|answers?|against)\b/i

/** How far from its end an introduction is read, in characters. */
const leadWithin = 400

/** Whether a sentence or a heading introduces myths and not their answers. */
function introducesMyths(text: string): boolean {
  // Only its end introduces anything, and points of a long list all ask again.
  const end = text.slice(-leadWithin)
  const last = end.slice(Math.max(end.lastIndexOf('. '), end.lastIndexOf('? '), end.lastIndexOf('! ')) + 1)
  return ofMyths.test(last) && !ofAnswers.test(last)
}

/** A paragraph behind a list that says of all its points that they are not so. */
const rejectsAll = new RegExp(
  [
    '^\\W*(?:none|neither|not one|hardly any) of (?:these|those|them|the above|this)\\b.{0,40}\\b(?:true|correct|right|accurate|survives?|holds?|stands?|supported|so)\\b',
    `^\\W*(?:all|both|each|every one|most)(?: (?:two|three|four|five|six|ten))?(?: of)?(?: (?:these|those|them|the above))?(?: (?:${SAYING}))? (?:are|is|were|was) (?:\\w+ )?(?:an? )?(?:${FAULTY}|(?:${MYTH})s?)\\b`,
    `^\\W*(?:these|those)(?: (?:${SAYING}))? (?:are|were) (?:\\w+ )?(?:${FAULTY}|(?:${MYTH})s?|misconceptions)\\b`
  ].join('|'),
  'i'
)

/** The opening of a paragraph that takes back the one before it: “That explanation was wrong.” */
const rejectsBefore = new RegExp(
  [
    `^\\W*(?:but |yet |alas,? |unfortunately,? )?(?:this|that|the) (?:${SAYING}|explanations?|story|stories|views?|pictures?|accounts?|theory|answers?) (?:is|was|turned out to be|has been) (?:\\w+ )?(?:an? )?(?:${FAULTY}|${MYTH}|debunked|refuted|rejected)\\b`,
    `^\\W*(?:but |yet |alas,? |unfortunately,? )?(?:it|this|that|none of (?:it|this|that)) (?:is|was) (?:an? )?(?:not true|untrue|not so|true of nothing|nonsense|${MYTH}|false|wrong)(?:[.,;:!]| and| but)`
  ].join('|'),
  'i'
)
/** What is taken back as a whole is short, in characters. */
const longestTakenBack = 240

/** A label before a claim that is put up, and one before what is found of it. */
const claimLabel = /^[^\p{L}]*(?:claim|statement|assertion|belief|rumou?r|headline)\s*\d*\s*[^\p{L}\d\s]{0,2}:/iu
const findingLabel =
  /^[^\p{L}]*(?:verdict|reality|facts?|rating|truth|assessment|rebuttal|answer|response|fact[- ]check|(?:what the )?evidence(?: says)?|why (?:this|it) is wrong)\b[^\p{L}]{0,4}:/iu

/** Heads of columns that hold what others claim. */
const claimHead =
  /^\W*(?:(?:common|popular|widespread|frequent) )?(?:(?:neuro)?myths?|claims?|statements?|beliefs?|misconceptions?|fiction|headlines?|what (?:people|they|the media|journalists) (?:say|think|believe|claim)|(?:do not|don’t|don't|avoid|instead of|rather than)(?: (?:say|write|saying|writing))?|wrong|incorrect|overstated|overclaims?)\W*$/i

/** The blocks, by index, that hold as a whole what the author does not claim. */
export function rejectedBlocks({ blocks, source }: Document): ReadonlySet<number> {
  const found = new Set<number>()
  const columns = new Columns(source)
  /** The heading of each depth that is open. */
  const open: (Block | undefined)[] = []
  blocks.forEach((block, i) => {
    if (block.kind === 'heading' || block.kind === 'title') {
      const { depth } = block
      const above = open.slice(0, depth).findLast((heading) => heading !== undefined)
      if (above !== undefined && introducesMyths(above.text)) found.add(i)
      open.length = depth
      open[depth] = block
    } else if (block.kind === 'item' && isMyth(block, blocks)) found.add(i)
    else if (block.kind === 'cell' && claimHead.test(columns.headOf(block))) found.add(i)
    else if (claimLabel.test(block.text) && findingLabel.test(blocks[i + 1]?.text ?? '')) found.add(i)
    if (takesBack(block, blocks[i - 1])) found.add(i - 1)
    if (block.kind !== 'item' && rejectsAll.test(block.text))
      for (let at = i - 1; blocks[at]?.kind === 'item'; at--) found.add(at)
  })
  return found
}

/** Whether a paragraph opens by taking back the short one before it. */
function takesBack(block: Block, before: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || before?.kind !== 'paragraph') return false
  return before.text.length <= longestTakenBack && rejectsBefore.test(block.text)
}

/** Whether a point stands in a list of myths, by what introduces the list or by the heading right above it. */
function isMyth(block: Block, blocks: readonly Block[]): boolean {
  const lead = block.lead === undefined ? undefined : blocks[block.lead]
  return introducesMyths(lead?.text ?? block.heading)
}

/** The columns of tables that are written with bars. */
class Columns {
  /** Where the rows under the last delimiter row began, and the words of its head. */
  #rows = -1
  #heads: readonly string[] = []

  constructor(private readonly source: string) {}

  /** The head of the column that a cell stands in; '' where there is none. Cells are asked for in order. */
  headOf({ start }: Block): string {
    const line = this.source.lastIndexOf('\n', start - 1) + 1
    const rule = this.#ruleAbove(line)
    if (rule < 0) return ''
    if (rule !== this.#rows) {
      this.#rows = rule
      const head = this.source.lastIndexOf('\n', rule - 2) + 1
      this.#heads = cellsOf(this.source.slice(head, rule - 1))
    }
    return this.#heads[cellsOf(this.source.slice(line, start)).length - 1] ?? ''
  }

  /** The start of the nearest line above that only draws columns, inside the same table; -1 for none. */
  #ruleAbove(line: number): number {
    for (let at = line; at > 0; ) {
      const before = this.source.lastIndexOf('\n', at - 2) + 1
      const text = this.source.slice(before, at - 1)
      if (!text.includes('|')) return -1
      if (before === this.#rows || /^[\s>]*\|?\s*:?-{2,}[-:|\s]*$/.test(text)) return before
      at = before
    }
    return -1
  }
}

/** The cells of a row up to where the text ends; bars that are escaped divide nothing. */
function cellsOf(row: string): string[] {
  return row.replace(/^[\s>]*\|?/, '').split(/(?<!\\)\|/)
}
