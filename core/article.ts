// What a document is: an article, whose readers want sources and fresh words, or something that goes with teaching and
// making articles: notes on books, course pages, assignments, question banks, outlines, style guides.
import { isRetelling } from './retelling.ts'
import type { BlockView, DocumentView, Fact, Profile } from './rule.ts'

/** What a document is. */
export type Kind = 'article' | 'retelling' | 'course' | 'questions' | 'outline' | 'sample'

/** Words of course pages and assignments, by what they tell of; several of them make one. */
const course: readonly RegExp[] = [
  /\b(?:this|your|the|each|an?|writing|reading|final|graded) assignments?\b/i,
  /\b(?:submit|upload|hand in|turn in|post) (?:your|it|the|a|this)\b/i,
  /\b(?:worth|for|out of|up to|total of) (?:up to )?\d+ (?:points|marks|%)|\b\d+ (?:points|marks)\b|\bpass\/fail\b/i,
  /\b(?:blackboard|moodle|canvas|brightspace|gradescope|classroom|office hours|teaching assistant|the TA)\b/i,
  /\b(?:syllabus|due (?:date|by|on)|deadlines?|extra credit|grading|grades?|graded|semester|midterms?|final exam|quiz(?:zes)?)\b/i,
  /\b(?:this|the) (?:course|class|module|lesson|lecture|lab)\b/i,
  /\b(?:academic integrity|plagiari[sz]\w+|learning (?:objectives|outcomes|goals|modules?)|course work|coursework)\b/i
]
/** How many kinds of such words make a course page; fewer do where the text is short. */
const courseFrom = 4
/** Such a page has them at least once in so many words. */
const wordsEach = 250

/** Headings and titles that say it by themselves. */
const titled =
  /^\W{0,3}(?:syllabus|(?:\w+ ){0,3}(?:assignments?|homework|problem set|worksheet|question bank|exam questions|quiz|syllabus|style ?guide|course notes|study guide|practice questions|sample questions))\W{0,3}(?:\d{1,3}\W*)?$/i

/** Headings of course pages; with one of them fewer words are enough. */
const headed =
  /^\W{0,3}(?:(?:your|the|reading|writing|extra) )?(?:assignments?|grading|grades|rubrics?|(?:format, )?due dates?|office hours|course (?:schedule|description|policies|requirements)|homework|submission|tips for success)\b/i

/** Text that shows how a page will look; nobody reads it. */
export const filler = /\b(?:lorem ipsum|dolor sit amet|consectetur adipiscing)\b/i

interface Traits {
  readonly words: number
  readonly course: readonly number[]
  readonly asks: boolean
  readonly telegram: boolean
  readonly titled: boolean
  readonly headed: boolean
  readonly filler: boolean
}

/** What one block shows of the kind of its document. */
const traits: Fact<Traits> = ({ block, passage }) => {
  const { text, kind } = block
  return {
    words: passage.tokens.length,
    course: course.flatMap((pattern, at) => (pattern.test(text) ? [at] : [])),
    asks: passage.sentences.some((s) => s.question !== 'no'),
    telegram:
      (kind === 'item' || kind === 'heading') && passage.sentences.every((s) => s.fragment || s.last - s.first < 8),
    titled: (kind === 'title' || kind === 'heading') && titled.test(text),
    headed: kind === 'heading' && headed.test(text),
    filler: filler.test(text)
  }
}

/** What a document is, from its headings and words. Asked about a fragment it says “article”. */
export function kindOf({ document, blocks }: Pick<DocumentView, 'document' | 'blocks'>): Kind {
  if (isRetelling(document)) return 'retelling'
  const all = blocks.map((view: BlockView) => view.fact(traits))
  if (all.some((t) => t.filler)) return 'sample'
  const title = all.find((_, at) => blocks[at]?.block.kind === 'title' || blocks[at]?.block.kind === 'heading')
  const words = all.reduce((sum, t) => sum + t.words, 0)
  const kinds = new Set(all.flatMap((t) => t.course))
  const signs = all.filter((t) => t.course.length > 0).length
  if (title?.titled) return 'course'
  const least = all.some((t) => t.headed) ? courseFrom - 1 : courseFrom
  if (kinds.size >= least && signs * wordsEach >= words) return 'course'
  const items = all.filter((_, at) => blocks[at]?.block.kind === 'item')
  const asked = items.filter((t) => t.asks).length
  if (asked >= 10 && asked * 2 > items.length && asked * 3 > all.length) return 'questions'
  if (all.length >= 20 && all.filter((t) => t.telegram).length > all.length * 0.8) return 'outline'
  return 'article'
}

/** A paragraph that says by itself that it is an abstract, or a part of one: “Abstract: …”, “Abstract. Methods: …”. */
const abstract = /^\W{0,4}abstract(?:[.:—–]|\W{0,3}\n)/i

/** How many characters an abstract has at least. */
const abstractFrom = 400

/** The one long paragraph between the title of a study and its first heading: its abstract, which sources follow. */
function bareAbstract(blocks: readonly BlockView[]): number {
  const [title, paragraph, next] = blocks
  if (title === undefined || paragraph === undefined || next?.block.kind !== 'heading') return 0
  const opens = title.block.kind === 'title' || title.block.kind === 'heading'
  const sumsUp = paragraph.block.kind === 'paragraph' && paragraph.block.text.length >= abstractFrom
  const isStudy = blocks.some(({ block }) => block.section === 'methods')
  return opens && sumsUp && isStudy && paragraph.citations.length === 0 ? 2 : 0
}

/**
 * How many blocks stand before the introduction of a document: its title page, and an abstract without a heading; 0
 * where it has none.
 */
export function frontOf(blocks: readonly BlockView[]): number {
  const introduction = blocks.findIndex(({ block }) => block.kind === 'heading' && block.section === 'introduction')
  if (introduction >= 0) return introduction
  const opened = blocks.findIndex(({ block }) => block.section === 'abstract')
  const closed = opened < 0 ? -1 : blocks.findIndex(({ block }, at) => at > opened && block.section !== 'abstract')
  if (closed >= 0) return closed
  const heading = blocks.findIndex(({ block }) => block.kind === 'heading')
  const labelled = blocks.slice(0, Math.max(0, heading)).findLastIndex(({ block }) => abstract.test(block.text)) + 1
  return Math.max(labelled, bareAbstract(blocks))
}

/** Whether a document tells of a study of its own; the files of a manuscript do, whichever of its sections they hold. */
export function isOwnStudy({
  blocks,
  profile
}: Pick<DocumentView, 'blocks'> & { readonly profile?: Profile }): boolean {
  return (
    profile === 'manuscript' || blocks.some(({ block }) => block.section === 'methods' || block.section === 'results')
  )
}

/** Reviews that gather studies by rules, as their titles and abstracts call them. */
const gathering =
  /\b(?:systematic|scoping|umbrella|integrative|rapid)\s(?:literature\s)?(?:review|search)|\bmeta-?\s?analy[st]|\bactivation likelihood estimation\b/i

/** Whether a document is a review that gathers studies, so that “the studies” of its results are those it has found. */
export const gathersStudies = (blocks: readonly BlockView[]): boolean =>
  blocks.some(
    ({ block }, at) =>
      (block.kind === 'title' || block.section === 'abstract' || (at === 0 && block.kind === 'heading')) &&
      gathering.test(block.text)
  )

/** Whether a document is read as an article: with sources, in words of its own. */
export function isArticle(view: Pick<DocumentView, 'document' | 'blocks'>): boolean {
  return kindOf(view) === 'article'
}
