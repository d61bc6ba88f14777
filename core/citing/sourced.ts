// Whether a source stands for a sentence: in it, in a neighbour that carries the thread on, or just around its block.
// Every rule that misses a source asks here, so that a source counts the same everywhere.
import type { Citation } from '../document/document.ts'
import type { MentionKind, Passage, Sentence } from '../prose/model.ts'
import { cites } from '../prose/query.ts'
import { isSupported, isSupportedNear, topicsOf } from '../prose/support.ts'
import type { BlockView, Fact, Reading } from '../rule.ts'
import type { Span } from '../text/span.ts'

/** How many blocks before a finding its heading or the first point of its list is looked for. */
const lookBack = 12
/** How many blocks before or after a sentence the caption of the figure that it speaks of is looked for. */
const captionWithin = 6

/** The citations that begin in a stretch of a block, in order. */
export function citedIn({ citations }: Pick<Reading, 'citations'>, { start, end }: Span): Citation[] {
  return citations.filter((citation) => citation.start >= start && citation.start < end)
}

/** Whether a block has citations and nothing else: "[@roe2019]" in a line of its own, or a bare address. */
function onlyCites({ citations, passage }: BlockView): boolean {
  return citations.length > 0 && passage.tokens.every((token) => token.kind !== 'word')
}

/** Whether the source of a block stands outside it: in its heading or lead, at a point before it, or alone behind it. */
export function isSourcedAround(blocks: readonly BlockView[], at: number): boolean {
  const own = blocks[at]
  if (own === undefined) return false
  const next = blocks[at + 1]
  if (next !== undefined && onlyCites(next)) return true
  const item = own.block.kind === 'item' || own.block.kind === 'quote'
  for (let i = at - 1; i >= Math.max(0, at - lookBack); i--) {
    const { block, citations } = blocks[i] as BlockView
    const heading = block.kind === 'heading' || block.kind === 'title'
    if (citations.length > 0 && (heading || (item && block.kind === 'item'))) return true
    if (heading) return false
    // The paragraph that introduces a list or a quotation answers for it.
    if (item && block.kind === 'paragraph') return citations.length > 0
  }
  return false
}

/** Figures, tables and boxes by number or label. */
const figure =
  /@(?:fig|tbl)[:-]|\\(?:auto|c|C)?ref\{fig|\{(?:num)?ref\}`fig|\b(?:figs?\.?|figures?|tables?|box)\s\d|@\w+\(fig:|\\@ref\(fig/i

/** Whether the sentence speaks of a figure near by whose caption names a source. */
function showsSourcedFigure(blocks: readonly BlockView[], at: number, sentence: Sentence): boolean {
  const own = blocks[at] as BlockView
  if (!figure.test(own.text(sentence))) return false
  return blocks
    .slice(Math.max(0, at - captionWithin), at + captionWithin + 1)
    .some((view) => view.block.kind === 'caption' && view.citations.length > 0)
}

/**
 * How far a source reaches: a chain of sentences that ends in a citation answers for what they state, but does not say who
 * is meant by “studies show” in the first; for that ask `near`.
 */
type Reach = 'near' | 'chain'

/** Whether a citation or a link in the block stands for the sentence: the part that a fact can keep. */
export function isSourcedWithin(
  view: Pick<Reading, 'passage' | 'text'>,
  sentence: Sentence,
  reach: Reach = 'chain'
): boolean {
  return (reach === 'near' ? isSupportedNear : isSupported)(view.passage, sentence) || isLinked(view, sentence)
}

/**
 * How many paragraphs back a sentence may sum up, how many further ones may go into its detail, and how much of what it
 * speaks of one of them must have cited for. A long sentence shares a few words with any paragraph of its article.
 */
const recap = { within: 4, ahead: 1, topics: 3, share: 0.6, enough: 4, shareOfMany: 0.5 }

/** What a statement is about so that a source for it must have been about the same. */
const acting: ReadonlySet<MentionKind> = new Set(['molecule', 'receptor', 'gene'])

/** The messengers that a sentence speaks of. */
function messengersOf({ mentions }: Passage, { index }: Sentence): string[] {
  return mentions.filter((m) => m.sentence === index && acting.has(m.kind)).map(({ concept }) => concept)
}

interface Cited {
  readonly topics: ReadonlySet<string>
  readonly messengers: ReadonlySet<string>
}

/** What the sentences of a block that cite speak of. */
const citedTopics: Fact<Cited> = ({ passage }) => {
  const citing = passage.sentences.filter((s) => cites(passage, s))
  return {
    topics: new Set(citing.flatMap((s) => [...topicsOf(passage, s)])),
    messengers: new Set(citing.flatMap((s) => messengersOf(passage, s)))
  }
}

/** Whether the sentence sums up what one of the last paragraphs told with its sources, or the next one will. */
function isRecap(blocks: readonly BlockView[], at: number, sentence: Sentence): boolean {
  const own = blocks[at] as BlockView
  const topics = [...topicsOf(own.passage, sentence)]
  if (topics.length < recap.topics) return false
  const messengers = messengersOf(own.passage, sentence)
  return blocks.slice(Math.max(0, at - recap.within), at + recap.ahead + 1).some((view) => {
    if (view === own || view.citations.length === 0) return false
    const cited = view.fact(citedTopics)
    if (messengers.length > 0 && !messengers.some((one) => cited.messengers.has(one))) return false
    const told = topics.filter((topic) => cited.topics.has(topic)).length
    const share = told >= recap.enough ? recap.shareOfMany : recap.share
    return told >= recap.topics && told >= topics.length * share
  })
}

/** Whether what stands around the block answers for the sentence: the part that changes when other blocks do. */
export function isSourcedBeyond(blocks: readonly BlockView[], at: number, sentence: Sentence): boolean {
  return isSourcedAround(blocks, at) || showsSourcedFigure(blocks, at, sentence) || isRecap(blocks, at, sentence)
}

/** Whether a citation or a link stands for the sentence, in its block or around it. */
export function isSourced(blocks: readonly BlockView[], at: number, sentence: Sentence, reach?: Reach): boolean {
  const own = blocks[at]
  return own !== undefined && (isSourcedWithin(own, sentence, reach) || isSourcedBeyond(blocks, at, sentence))
}

/** Whether the words lead to a page that readers can follow. */
export function isLinked(view: Pick<Reading, 'text'>, { start, end }: Span): boolean {
  return /(?<!!\[[^\]\n]{0,200})\]\((?!#)[^\s)]|<https?:|\bhref\s?=\s?["']?https?:|\\(?:href|url)\{\s?https?:/i.test(
    view.text({ start, end })
  )
}

/** “Critics argued that … (9, 10).” ends on numbers of a list of references, whether or not the list can be read. */
const numbered = /(?:\(\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\)|\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\])\W*$/u

/** “… and on quality of life.1 However”: a number that was raised, and is not that of a figure or a volume. */
const raised =
  /(?<!\b(?:[Ff]igs?|[Nn]os?|[Vv]ols?|[Ee]qs?|[Rr]efs?|[Tt]ab|[Ss]ect?|[Cc]h|pp?))(?<=\p{L}{2}|\))\.\d{1,3}(?:[,–-]\d{1,3}){0,9}(?=\s+\p{Lu}|\s*$)/u

/** “… is seldom treated7,8, the …”, “… (4, 5), and …”, “… seldom treated 4, 5.”: such numbers within a sentence. */
const inside =
  /(?<=\p{Ll}{4})\d{1,2}(?:[,–-]\d{1,3}){0,9}(?=[,.;])|\(\d{1,3}(?:, ?\d{1,3}|[–-]\d{1,3}){1,9}\)(?=[,;.]| and\b| but\b)|\p{Ll}{3} \d{1,3}(?:, ?\d{1,3}){1,9}\.?\s*$/u

/** Whether a sentence has the number of a reference: at its end, or where a list of them stands within it. */
export function endsNumbered(sentence: string): boolean {
  return [numbered, raised, inside].some((form) => form.test(sentence))
}

/** Whether a sentence opens a paragraph that goes on to cite: what it says in general, the next ones say in detail. */
export function opensSourced({ passage }: Pick<BlockView, 'passage'>, sentence: Sentence): boolean {
  const { sentences } = passage
  if (sentence.index !== 0) return false
  const next = sentences.slice(1, 3)
  return (
    next.some((s) => cites(passage, s)) && sentences.filter((s) => cites(passage, s)).length * 2 >= sentences.length - 1
  )
}
