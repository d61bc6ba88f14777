// Whether the same words at two places of a document are a slip, or meant: set phrases, alternatives, derivations.
import { filler } from './article.ts'
import type { SectionKind } from './document/document.ts'
import { sentenceOf } from './prose/locate.ts'
import type { Token } from './prose/model.ts'
import type { Repeat, Stretch } from './prose/repeats.ts'
import type { BlockView } from './rule.ts'
import { commonCount } from './text/common.ts'
import { isTitleCase } from './titles.ts'

/** Fewest common words of a whole sentence that stands twice; shorter ones are set phrases ("See the table"). */
const leastOfSentence = 9
/** Fewest common words of a part of a sentence, and the least share of the sentence that it must cover. */
const leastOfPart = { words: 11, share: 0.6 } as const
/** From so many words on a point of a list that stands twice word for word counts: points are often alike on purpose. */
const leastOfItem = 14
/** Fewest words and least share of common words of a sentence whose parts changed places. */
const turned = { words: 12, share: 0.85 } as const
/** Fewest common words in a row for two places to be compared. */
export const leastInCommon = 6
/** From so many words on a repeat counts wherever it stands. */
const longByItself = 20

/** How much of the sentence where it begins the stretch covers, in tokens. */
function shareOf(view: BlockView, stretch: Stretch): number {
  const sentence = sentenceOf(view.passage.sentences, stretch.first)
  if (!sentence) return 0
  const from = Math.max(stretch.first, sentence.first)
  return (Math.min(stretch.last, sentence.last) - from) / (sentence.last - sentence.first)
}

/**
 * Whether a repeat is more than a set phrase, and more than parallel wording that is meant; `studies` are the places
 * at which the document tells of its studies.
 */
export function isSlip(blocks: readonly BlockView[], repeat: Repeat, studies: Studies): boolean {
  const [first, second] = [blocks[repeat.first.passage] as BlockView, blocks[repeat.second.passage] as BlockView]
  if (isEcho(first, second)) return repeat.exact && repeat.words >= longByItself
  if (isPulled(first, second, repeat) || isQuoted(second, repeat.second)) return false
  if ([first, second].some((view) => isDefinition(view) || isCredit(view))) return false
  // A note may repeat what a list says.
  if ((first.block.kind === 'footnote') !== (second.block.kind === 'footnote')) return false
  if (isNamed(second, repeat.second) || areVersions(first, second)) return false
  if (isFiller(first) || isDerivation(first, repeat.first.first) || isDerivation(second, repeat.second.first))
    return false
  // Each study, measure and analysis is told in the same words under its own heading, each measure in like words.
  const [here, there] = [studies.get(first), studies.get(second)]
  const copied = isSentenceOfNumbers(first, second, repeat)
  if (here !== undefined && there !== undefined && (here !== there || !repeat.exact) && !copied) return false
  if (studies.size > 0 && repeat.words < longByItself && first.block.heading !== second.block.heading && !copied)
    return false
  if (isLabelled(first) || isLabelled(second) || isParallel(first, second, repeat)) return false
  if (first.block.kind === 'item' || second.block.kind === 'item') {
    if (repeat.words < leastOfItem || shareOf(second, repeat.second) < 0.9) return false
    return repeat.exact || isShortened(first, second, repeat)
  }
  const apart = !neighbours({ ...repeat, exact: false }) || first.block.heading !== second.block.heading
  if (apart && isTurned(first, second, repeat)) return true
  if (repeat.words < leastOfSentence) return false
  if (repeat.words >= longByItself) return true
  const share = shareOf(second, repeat.second)
  if (repeat.exact && share >= 0.9) return wordsAt(second, repeat.second.first).length >= leastOfSentence
  if (repeat.words < leastOfPart.words || share < leastOfPart.share) return false
  return !neighbours(repeat) || (repeat.words >= leastOfItem && share >= 0.9 && isShortened(first, second, repeat))
}

/** Whether one sentence is the other with a word or two left out, and no word stands in for another. */
function isShortened(first: BlockView, second: BlockView, repeat: Repeat): boolean {
  const [a, b] = [wordsAt(first, repeat.first.first), wordsAt(second, repeat.second.first)]
  const [less, more] = a.length < b.length ? [a, b] : [b, a]
  if (less.length === more.length || more.length - less.length > 3) return false
  let at = 0
  for (const word of more) if (word === less[at]) at++
  return at === less.length
}

/** Fewest numbers in a sentence that tells of one thing only: who took part, with their ages. */
const numbersOfOne = 2

/** Whether a whole sentence with numbers in it, of a text on one study, stands twice word for word. */
function isSentenceOfNumbers(first: BlockView, second: BlockView, repeat: Repeat): boolean {
  if (!repeat.exact || repeat.words < leastOfItem || shareOf(second, repeat.second) < 0.9) return false
  if (
    [first, second].some(({ block }) => /\d|\b(?:experiment|study|stud|phase|sample|session|task)/i.test(block.heading))
  )
    return false
  const said = tokensAt(second, repeat.second.first)
  return (
    said.filter((token) => token.kind === 'number').length >= numbersOfOne &&
    recruits.test(said.map((t) => t.form).join(' '))
  )
}

const recruits = /\b(?:recruited|enrolled|took part|participated|volunteered)\b/

/** Whether a paragraph of some length stands there a second time as a whole. */
export function isWhole(blocks: readonly BlockView[], { exact, words, second }: Repeat): boolean {
  const { tokens } = (blocks[second.passage] as BlockView).passage
  return exact && words >= longByItself && second.last - second.first >= tokens.length * 0.9
}

/** Whether the sentences around a repeat hold the same words in another order. */
function isTurned(first: BlockView, second: BlockView, repeat: Repeat): boolean {
  const [a, b] = [wordsAt(first, repeat.first.first), wordsAt(second, repeat.second.first)]
  const longer = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < turned.words) return false
  return commonCount(a, b) >= turned.share * longer
}

/** The words and numbers of the sentence that token `at` stands in. */
function tokensAt(view: BlockView, at: number): Token[] {
  const sentence = sentenceOf(view.passage.sentences, at)
  if (!sentence) return []
  return view.passage.tokens
    .slice(sentence.first, sentence.last)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
}

function wordsAt(view: BlockView, at: number): string[] {
  return tokensAt(view, at).map((token) => token.form)
}

/** Neighbouring sentences are often alike on purpose: "X changes Y. X does not change Y." */
function neighbours({ first, second, exact }: Repeat): boolean {
  return !exact && second.passage - first.passage <= 1
}

/** How many blocks apart a sentence and its copy for the eye stand. */
const pulledWithin = 4
/** How many blocks apart alternatives are set against each other. */
const near = 2
const denials = new Set(['not', 'no', 'never', 'without', 'cannot', 'neither', 'nor'])
const denies = ({ form }: Token): boolean => denials.has(form) || /n't$|^(?:fail|lack)/.test(form)
/** “As in Experiment 1, …”: the text says itself that it goes over the same again. */
const again =
  /\b(?:as|like|same as|identical to|similar to|analogous to) (?:in )?(?:the )?(?:first |previous |preceding )?(?:experiment|study|session|sample|phase|above|before)\b|\bas (?:above|before|previously)\b|\bdescribed above\b/i
const orders = new Set('first second third fourth i ii iii iv v vi former latter one two three'.split(' '))

function sentenceText({ passage }: BlockView, at: number): string {
  const sentence = sentenceOf(passage.sentences, at)
  return sentence ? passage.text.slice(sentence.start, sentence.end) : ''
}

/** Whether two sentences are alike on purpose: alternatives, groups and measures that are told in parallel. */
function isParallel(first: BlockView, second: BlockView, repeat: Repeat): boolean {
  const [a, b] = [tokensAt(first, repeat.first.first), tokensAt(second, repeat.second.first)]
  const forms = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.map((token) => token.form))
  const [left, right] = [forms(a), forms(b)]
  const [onlyHere, onlyThere] = [a.filter(({ form }) => !right.has(form)), b.filter(({ form }) => !left.has(form))]
  const differ = [...onlyHere, ...onlyThere]
  // “BDI-II” here and “STAI-5” there: one report for each measure.
  if (differ.some(({ capital, form }) => form.length > 1 && (capital === 'all' || capital === 'mixed'))) return true
  if (again.test(sentenceText(second, repeat.second.first))) return true
  if (isOfHeadings(differ, first, second) || sayOpposites(onlyHere, onlyThere)) return true
  if (namesAnother(second, repeat.second.first) && shareOf(second, repeat.second) < 0.9) return true
  const apart = repeat.second.passage - repeat.first.passage
  if (apart <= 1 && isFrame(first, repeat.first) && isFrame(second, repeat.second)) return true
  if (apart <= near && a.some(denies) !== b.some(denies)) return true
  return apart <= 1 && differ.some((token) => token.kind === 'number' || orders.has(token.form))
}

/** Words of which one sentence has the one and the other its opposite. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:more|greater|higher|larger|increas|rais|ris(?:e|es|en|ing)$)/,
    /^(?:less|fewer|lower|smaller|decreas|reduc|fall)/
  ],
  [/^(?:open|activat|excit|depolari)/, /^(?:clos|inactivat|inhibit|hyperpolari)/],
  [/^(?:before|first|earl)/, /^(?:after|second|late)/],
  [/^(?:left|upper|anterior|dorsal|medial)/, /^(?:right|lower|posterior|ventral|lateral)/],
  [/^(?:positive|best|good|agonist)/, /^(?:negative|worst|bad|antagonist)/]
]

/** Whether one says “open” and “more” where the other says “close” and “less”. */
function sayOpposites(here: readonly Token[], there: readonly Token[]): boolean {
  const says = (tokens: readonly Token[], pattern: RegExp): boolean => tokens.some(({ form }) => pattern.test(form))
  return opposites.some(
    ([one, other]) => (says(here, one) && says(there, other)) || (says(here, other) && says(there, one))
  )
}

/** So many letters of a word and of a heading's word show that they are kin: “necessary”, “necessity”. */
const stem = 5

/** Whether two sentences differ in what their two headings say: each is told under its own. */
function isOfHeadings(differ: readonly Token[], first: BlockView, second: BlockView): boolean {
  const [a, b] = [first.block.heading.toLowerCase(), second.block.heading.toLowerCase()]
  const stems = differ.filter(({ form }) => form.length >= stem).map(({ form }) => form.slice(0, stem))
  return stems.some((s) => a.includes(s) && !b.includes(s)) && stems.some((s) => b.includes(s) && !a.includes(s))
}

/** Whether a stretch begins and ends in the middle of a sentence: “If we read ⟦for hours, the brain learns⟧ to focus.” */
function isFrame({ passage }: BlockView, { first, last }: Stretch): boolean {
  const [from, to] = [sentenceOf(passage.sentences, first), sentenceOf(passage.sentences, last - 1)]
  const isWord = ({ kind }: Token): boolean => kind === 'word'
  const { tokens } = passage
  return tokens.slice(from?.first, first).some(isWord) && tokens.slice(last, to?.last).some(isWord)
}

/** “Duyck et al. found that …”: what other authors found, in the words for such findings. */
function namesAnother(view: BlockView, at: number): boolean {
  return /\bet al\b.{0,40}?\b(?:found|showed|reported|observed)\b/i.test(sentenceText(view, at))
}

/** The blocks in which a document tells of its studies, with the heading that each stands under, counted from 1. */
export type Studies = ReadonlyMap<BlockView, number>

/** The parts of an article that argue; the others tell what was done and found. */
const arguing: ReadonlySet<SectionKind> = new Set(['abstract', 'introduction', 'discussion', 'conclusion'])

/** Where a document with a section for methods or results tells of its studies; nowhere in others. */
export function studiesOf(blocks: readonly BlockView[]): Studies {
  const out = new Map<BlockView, number>()
  if (!blocks.some(({ block }) => block.section === 'methods' || block.section === 'results')) return out
  let headings = 0
  for (const view of blocks) {
    if (view.block.kind === 'heading') headings++
    if (!arguing.has(view.block.section)) out.set(view, headings)
  }
  return out
}

/** Steps of a derivation repeat their words around other symbols, reports of models around other printed values. */
function isDerivation({ passage }: BlockView, at: number): boolean {
  const maths = passage.tokens.filter((token) => token.kind === 'maths')
  if (maths.length >= 2) return true
  const sentence = sentenceOf(passage.sentences, at)
  return passage.tokens
    .slice(sentence?.first, sentence?.last)
    .some((token) => token.kind === 'maths' || (token.kind === 'code' && token.end - token.start > 2))
}

/** Whether the words are the title of a work or a name, which stays the same wherever it is named. */
function isNamed({ passage: { text, tokens } }: BlockView, { first, last }: Stretch): boolean {
  return isTitleCase(text.slice(tokens[first]?.start, tokens[last - 1]?.end))
}

/** Headings of versions that are kept beside each other, and of entries by date. */
const version =
  /\b(?:drafts?|versions?|attempts?|retry|re-?write|rewritten|take \d|v\d|timed|unedited|edited|alternatives?|variants?|options? [\da-d])\b|^\W*(?:\d{1,2} \w{3,9},? \d{4}|\w{3,9} \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)\b/i

/** Whether two places are versions of one text, each under its own heading. */
function areVersions(first: BlockView, second: BlockView): boolean {
  const [a, b] = [first.block.heading, second.block.heading]
  return a !== b && (version.test(a) || version.test(b))
}

/** “Hypothesis 2: …”: a point that is set out again under its label. */
function isLabelled({ block, passage }: BlockView): boolean {
  return block.kind === 'item' && passage.tokens.slice(0, 6).some((token) => token.form === ':')
}

/** A sentence of the text that stands close by once more, large and set off, to catch the eye. */
function isPulled(first: BlockView, second: BlockView, { first: a, second: b }: Repeat): boolean {
  return (first.block.kind === 'quote') !== (second.block.kind === 'quote') && b.passage - a.passage <= pulledWithin
}

/** “Earlier I said: ‘…’”: the author quotes the place. */
function isQuoted({ passage }: BlockView, { first, last }: Stretch): boolean {
  const [from, to] = [passage.tokens[first]?.start ?? 0, passage.tokens[last - 1]?.end ?? 0]
  return passage.quotations.some(({ start, end }) => start <= from && to <= end)
}

/** An entry whose heading is the term: “is a term for the front of a structure, which is the opposite of …”. */
function isDefinition({ block }: BlockView): boolean {
  return /^\s*(?:is|are|was|were|refers? to|means?|denotes?)\s/.test(block.text)
}

/** Who wrote what is printed here and under which licence, and the code of a page. */
function isCredit({ block }: BlockView): boolean {
  return credit.test(block.text)
}

const credit =
  /\b(?:authored|provided) by\b.{0,400}\blicen[cs]e\b|\blicen[cs]e(?: terms)?\W{0,6}(?:download|CC|creative commons)\b|\b(?:is|are) (?:licen[cs]ed|available|shared|published) under\b|\bin the public domain\b|\b(?:image|photo|picture|figure|illustration|answered|written|recorded)\b.{0,80}\bby\b|\b(?:image|photo|picture|figure|illustration|video)s? (?:source|credit)s?\s?:|\[\/?caption\b/is

/** Whether a block only shows how a page will look. */
function isFiller({ block }: BlockView): boolean {
  return filler.test(block.text) || /\bplaceholder\b/i.test(block.text)
}

/** A summary repeats on purpose: an abstract or conclusion may echo the body. */
export function isEcho(a: BlockView, b: BlockView): boolean {
  return isSummary(a) !== isSummary(b)
}

const summary =
  /^\W*(?:tl\s?;?\s?dr|in (?:short|brief|summary|a nutshell)|(?:executive |short )?summary|key (?:points|messages|takeaways|findings)|highlights|takeaways|at a glance|bottom line|abstract)\b/i

/** Whether a block sums up what the others say. */
function isSummary({ block }: BlockView): boolean {
  return (
    block.section === 'abstract' ||
    block.section === 'conclusion' ||
    summary.test(block.heading) ||
    /^\W*(?:tl\s?;?\s?dr|(?:executive )?summary|key (?:points|takeaways)|abstract)\b\s*[.:—–-]/i.test(block.text)
  )
}
