// citation/quote-without-page: words quoted from a source without saying where they stand.
import type { Citation } from '../../core/document/document.ts'
import { MATHS } from '../../core/document/mask.ts'
import { tokenSpanOf } from '../../core/prose/locate.ts'
import type { Quotation, Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs, sentenceAt } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'

/** A page or another place in the source. */
const located =
  /\bpp?\.\s{0,3}\d|\bpages?\s\d|\bpara(?:graph|s)?\.?\s?\d|\bsec(?:tion)?\.?\s?\d|§\s?\d|\bch(?:ap(?:ter)?)?\.?\s?\d|\bloc\.?\s?\d|\blines?\s\d|\b(?:fol|f|Kap|S)\.\s?\d|\bn\.\s?p\.|\btime(?:stamp)?\b|(?:19|20)\d\d[a-z]?\s?:\s?\d{1,4}/i

/** Words around a quotation that is no passage from a source. */
const other = compilePatterns([
  'item|items|questionnaire|scale|subscale|asked|rated|question|task|subtest|condition|labelled|labeled|label|labels|prompt|instruction|instructions|button|participant|participants|search|keyword',
  'title|titled|entitled|film|headline | (is a (review | paper | book | film | chapter))',
  'so-called|dubbed|nicknamed|termed|coined|term|terms|phrase|word|called|metaphor|concept|notion|hypothesis | (known as)',
  'panel|panels|figure|fig|axis',
  'e.g.|e.g|phrased | (for example) | (for instance) | (such as) | (which of the following)',
  '(one | a) (mother | father | patient | client | participant | man | woman)'
])

/** What was typed into a database: a list of such quotations may fill the sentence. */
const searched = compilePatterns([
  'query|queries|PubMed|Medline|Embase|PsycINFO|Scopus|Cochrane|Neurosynth|NeuroQuery|MeSH|(Web of (Science | Knowledge))|(Google Scholar)',
  '(search | key | index) (term | terms | word | words | string | strings)|keywords'
])
/** Terms that are joined as a search asks for them. */
const joined = /^[^\p{L}]{0,3}[\p{L}*-]{1,40}(?: [\p{L}*-]{1,40}){0,3} (?:AND|OR|NOT|and|or) /u

/** Words that introduce somebody’s own words. */
const introduced = compilePatterns([
  '(as <word> ..2! (put | puts | wrote | writes | said | says | noted | notes) it?) | (in the words of) | (according to)',
  '(writes | wrote | put it | puts it | as ..4! said | remarked | remarks | argues that | concluded | concludes | stated | states | notes | noted | says | defines | defined)'
])

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** “Reading the Mind in the Eyes”: a name, not a sentence. */
function isTitle(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  return long.length > 1 && long.filter((w) => /^\p{Lu}/u.test(w)).length > long.length / 2
}

/** A capital right behind a word (“published “Songs of voles””) or behind “article,”: a title in running text. */
function isNamed(view: BlockView, quotation: Quotation): boolean {
  const inside = view.passage.text.slice(quotation.start, quotation.end).replace(/^[\s"“‘'«[\uE000]+/, '')
  const before = view.passage.text.slice(Math.max(0, quotation.start - 40), quotation.start)
  return (
    /^\p{Lu}/u.test(inside) &&
    /(?:[\p{L}'’)*_]|\b(?:article|paper|book|chapter|essay|review|study),)[\s"“‘'«]*$/u.test(before)
  )
}

/** Marks that do not belong together: the first closes something, the last opens something, or a third stands between them. */
function isTorn({ passage: { text } }: BlockView, { start, end }: Quotation): boolean {
  const inside = text.slice(start, end).replace(/^["“”‘'«]+|["”’'»]+$/g, '')
  const behindWord = /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && text.charAt(start) === '"'
  return behindWord || /["“]$|^\s.*\s$/su.test(inside) || (inside.match(/"/g) ?? []).length % 2 === 1
}

/** A saying above a text, with a dash and its author’s name. */
const isMotto = ({ passage: { text } }: BlockView, { end }: Quotation): boolean =>
  /^["”’\s\uE000]{0,5}(?:[–—]|--)\s?\p{Lu}[^!?]{1,60}$/u.test(text.slice(end))

/** The name of a thing, with its abbreviation in brackets behind it: “the “grooming and rest model” (GRM)”. */
const isAbbreviated = ({ passage: { text } }: BlockView, { end }: Quotation): boolean =>
  /^["”’'\s\uE000]{0,8}\([A-Z][A-Za-z-]{1,7}\)/.test(text.slice(end))

/** Quotation marks inside a quotation. */
function isInner(view: BlockView, quotation: Quotation): boolean {
  return view.passage.quotations.some((q) => q !== quotation && q.start <= quotation.start && quotation.end <= q.end)
}

/** Words that only a sentence or a phrase of somebody has; a term (“dual-process models”) has none. */
const grammar =
  /\b(?:the|an?|of|in|on|at|to|by|for|with|from|and|or|but|nor|not|no|is|are|was|were|be|been|has|have|had|do|does|that|which|who|as|than|this|these|it|its|they|their|we|our|he|she|his|her|you|your|I|my)\b/i
/** A term has no more words than so many. */
const termWords = 5

/** Too few words to be anybody’s sentence, or only a term. */
const isShort = (text: string): boolean => words(text) < short || (words(text) <= termWords && !grammar.test(text))

/** What a symbol stands for (“H₀: ‘the correlation is 0’”), or a byword alone in brackets (“(‘in the file drawer’)”). */
function isGloss({ passage: { text } }: BlockView, { start, end }: Quotation): boolean {
  const before = text.slice(Math.max(0, start - 12), start + 1)
  const behind = text.slice(end - 1, end + 2)
  if (new RegExp(`(?:${MATHS}|\\bH[0-9₀₁])\\s*[:=]\\s*["“‘']?$`, 'u').test(before)) return true
  return /\(["“‘']?$/.test(before) && /^["”’']?\)/.test(behind)
}

/** A name for a thing: “the ‘grooming hypothesis’”, one or two words behind an article. */
function isTerm(view: BlockView, quotation: Quotation, text: string): boolean {
  const count = words(text)
  if (count < 2) return true
  const before = view.passage.text.slice(Math.max(0, quotation.start - 14), quotation.start)
  return count <= 2 && /\b(?:the|an?|this|that|their|his|her|its|of|our)\s*[“"‘'«]?\s*$/i.test(before)
}

/** Shorter ones are mostly names for things, unless somebody is said to write them. */
const short = 4
const credits = compilePatterns([
  '~equate|~call|~describe|~define|~write|~say|~speak|~state|~note|~remark|~characterise|~characterize|~name'
])

/** “Marsh (2007) calls song “the shortest way””: a source and a verb of saying stand before the quotation. */
function isCredited({ passage }: BlockView, quotation: Quotation, cited: readonly Citation[]): boolean {
  const first = tokenSpanOf(passage.tokens, quotation).first
  const before = { first: Math.max(0, first - far), last: first }
  const narrative = cited.some((c) => c.narrative && c.end <= quotation.start)
  return narrative && credits.match(passage.tokens, before, passage.mentions).length > 0
}

/** How many tokens before and behind a quotation tell what it is. */
const near = { before: 8, behind: 4 }
/** How many tokens before it somebody may be said to write it. */
const far = 24

/** “fMRI and ageing and action”, in a sentence on where was searched. */
const isQuery = ({ passage }: BlockView, sentence: Sentence, text: string): boolean =>
  joined.test(text) && occurs(searched, passage, sentence)

function isOther({ passage }: BlockView, quotation: Quotation): boolean {
  const { first, last } = tokenSpanOf(passage.tokens, quotation)
  const around = {
    first: Math.max(0, first - near.before),
    last: Math.min(passage.tokens.length, last + near.behind)
  }
  const found = other.match(passage.tokens, around, passage.mentions)
  return found.some((m) => m.span.end <= quotation.start || m.span.start >= quotation.end)
}

function* inText(view: DocumentView, block: BlockView): Generator<Report> {
  const { passage } = block
  for (const quotation of passage.quotations) {
    const text = passage.text.slice(quotation.start, quotation.end)
    const sentence = sentenceAt(block.passage, quotation.start)
    if (!sentence || isTerm(block, quotation, text) || isTitle(text) || isNamed(block, quotation)) continue
    if (isInner(block, quotation) || isGloss(block, quotation) || isTorn(block, quotation)) continue
    if (isMotto(block, quotation) || isAbbreviated(block, quotation)) continue
    const last = sentenceAt(block.passage, quotation.end - 1) ?? sentence
    const stretch = { ...sentence, last: last.last, end: Math.max(last.end, quotation.end) }
    const cited = block.citations.filter(
      (c) => c.start >= stretch.start - 1 && c.end <= stretch.end + 60 && c.kind !== 'link'
    )
    const outside = { first: sentence.first, last: stretch.last }
    const named =
      introduced.match(passage.tokens, outside, passage.mentions).length > 0 &&
      /\b[A-Z]\p{L}{2,}\s+(?:put|puts|wrote|writes|said|says|noted)|(?:words of|[Aa]ccording to|As|as)\s+[A-Z]/u.test(
        passage.text.slice(stretch.start, stretch.end)
      )
    if (cited.length === 0 && !named) continue
    const around = view.document.source.slice(
      block.block.start + stretch.start,
      Math.max(
        Math.min(block.block.end, block.block.start + stretch.end + 40),
        // A citation may close the block, and stand behind what is read of it.
        ...cited.map(({ end }) => block.block.start + end)
      )
    )
    if (located.test(around) || cited.some((c) => (c.locator ?? '') !== '')) continue
    if (isQuery(block, sentence, text)) continue
    if (isOther(block, quotation) || (isShort(text) && !named && !isCredited(block, quotation, cited))) continue
    yield { at: view.locate(block, { start: quotation.start, end: quotation.end }), message: 'page' }
  }
}

/** A note of the author’s set off as a quotation: where the chapter was published, what has changed. */
const notes = compilePatterns([
  '(this | the present) (chapter | thesis | document | page | section | manuscript | dissertation)'
])

/** A block quotation whose own words and whose introduction name no place. */
function* blockQuotes(view: DocumentView): Generator<Report> {
  for (let i = 0; i < view.blocks.length; i++) {
    const block = view.blocks[i] as BlockView
    if (block.block.kind !== 'quote' || view.blocks[i + 1]?.block.kind === 'quote') continue
    if (words(block.passage.text) < 3 || occurs(notes, block.passage)) continue
    const near = [i - 1, i, i + 1].map((n) => view.blocks[n]).filter((b) => b !== undefined)
    const text = near.map((b) => view.document.source.slice(b.block.start, b.block.end)).join(' ')
    if (located.test(text) || near.some((b) => b.citations.some((c) => (c.locator ?? '') !== ''))) continue
    const lead = view.blocks[i - 1]
    const isCited = block.citations.length > 0 || (lead !== undefined && lead.citations.length > 0)
    if (isCited || view.blocks.length === 1)
      yield { at: { start: block.block.start, end: block.block.end }, message: 'page' }
  }
}

export default defineRule({
  id: 'citation/quote-without-page',
  summary: 'Words quoted from a source without the page, section or paragraph',
  why: 'A quotation is the easiest thing to check, once readers know where it stands; about a quarter of them contain errors.',
  better: 'Add the place: “(Marsh, 2007, p. 12)”, or a section or paragraph for works without pages.',
  silent: 'For items of questionnaires, titles, names and single words, and for what participants said.',
  references: ['jergas2015'],
  severity: 'info',
  profiles: { popular: 'off' },
  aspects: ['fixed'],
  on: 'document',
  messages: { page: '“{text}” is quoted without its place in the source; add the page, section or paragraph.' },
  *check(view) {
    for (const block of view.blocks)
      if (block.block.kind !== 'quote' && block.passage.quotations.length > 0) yield* inText(view, block)
    yield* blockQuotes(view)
  },
  examples: {
    flagged: [
      { text: 'Rivalry is ⟦“the shortest way to a song”⟧ (Marsh, 2007).' },
      { text: 'In the words of Marsh, ⟦“song is the shortest way to a rival”⟧.' }
    ],
    fine: [
      { text: 'Song is “the shortest way to a rival” (Marsh, 2007, p. 12).' },
      { text: 'The item “I like birdsong” was rated from 1 to 5 (Marsh, 2007).' },
      { text: 'The “rival hypothesis” is an old one (Marsh, 2007).' }
    ]
  }
})
