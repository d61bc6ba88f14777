// evidence/weasel-attribution: “studies show”, “scientists believe”, “it is well known” without a source.
import { frontOf, gathersStudies, isArticle, isOwnStudy } from '../../core/article.ts'
import { endsNumbered, isSourcedBeyond, isSourcedWithin, opensSourced } from '../../core/citing/sourced.ts'
import { newestYear, staleIn } from '../../core/citing/stale.ts'
import { discourseOf } from '../../core/prose/discourse.ts'
import { vagueAsides, vagueSubjects } from '../../core/prose/lexicon/vague-sources.ts'
import type { Passage, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { pointsToFigure } from '../../core/prose/own-work.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { cites, occurs } from '../../core/prose/query.ts'
import { numbersIn } from '../../core/prose/reported.ts'
import { goesOnWith, isBesideSource } from '../../core/prose/support.ts'
import { type BlockView, defineRule, type Fact, type Reading } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import {
  isCase,
  isCriterion,
  isLongQuoted,
  isModifier,
  isParticiple,
  isPronoun,
  opensPhrase
} from './vague-readings.ts'

const vague = compilePatterns(vagueSubjects)
const asides = compilePatterns(vagueAsides)

/** “Say there is evidence”, “if studies show”: it is supposed. */
const supposing: readonly string[] = ['say', 'if', 'suppose', 'whether', 'unless']
/** “Which experts agree?”: the question is who is meant. */
const asking: ReadonlySet<string> = new Set(['which', 'what', 'whose', ...supposing])

/** Words of a text that discusses one piece of work: “findings” are its findings. */
const oneWork = compilePatterns([
  'their|his|her|these data|findings|results|experiment|experiments',
  'the|this authors|paper|article|experiment|study'
])
const outcomes: ReadonlySet<string> = new Set(['findings', 'results', 'reports', 'contributions', 'evidence', 'data'])

/** Sections that by convention cite nothing. */
const summaries: ReadonlySet<string> = new Set(['title', 'abstract'])

/** Steps down where a text that cites sums up what it has told with its sources. */
const stepsOf = (section: string): number => (section === 'conclusion' ? -1 : 0)

/** Steps down for a word of recency that its own source belies: a matter of wording. */
const ofWording = -1

/** Blocks that speak of a figure, or in somebody else's words. */
const others: ReadonlySet<string> = new Set(['caption', 'quote'])

/** Sections in which “there is evidence for …” tells of the authors’ own data. */
const ofStudy: ReadonlySet<string> = new Set(['methods', 'results', 'discussion'])
const ownEvidence =
  /^(?:there\s(?:is|are)\b|it\swas\s(?:also\s|generally\s|widely\s|commonly\s)?[a-z]+\b|it\sis\s(?:also\s)?(?:shown|demonstrated|proved|proven)\b)/i
/** Evidence that many have gathered. */
const gathered =
  /\b(?:growing|mounting|accumulating|increasing|emerging|ample|overwhelming|abundant|scientific|considerable|much|plenty)\b/i

/** Whether words such as “there is some evidence that” speak of what the study itself found. */
function speaksOfStudy(view: Reading, words: string): boolean {
  if (!ownEvidence.test(words) || gathered.test(words)) return false
  const { text, tokens } = view.passage
  // Under headings of their own results show by their numbers, or by the code that prints them.
  return (
    ofStudy.has(view.block.section) ||
    tokens.some(({ kind, start, end }) => kind === 'code' && end - start > printed) ||
    numbersIn(view, { start: 0, end: text.length }).some(({ kind }) => kind !== 'size')
  )
}

/** “It is recognised that there will be limits to …”: what the authors own up to, or plan, of their own study. */
const ownLimits = compilePatterns([
  '(there (is | are | was | were | (will | may | might | can) be)) ..4! limitation|limitations|limits|drawback|drawbacks|weakness|weaknesses|constraint|constraints',
  'limitation|limitations|drawback|drawbacks|weakness|weaknesses|shortcomings (of | to | in | with) (this | these | our | the (present | current | proposed)) ..2! study|trial|design|work|approach|protocol|analysis|method|methods'
])
const planned = compilePatterns(['will ..2! be|have|need|remain|require|receive|allow|help'])

/** “It is recognised that most patients will be unable to …”: by those who plan it. */
const ownedUp = /\b(?:recogni[sz]ed|acknowledged|anticipated|expected)\b/i

function ownsUp({ passage, block }: Reading, sentence: Sentence, words: string): boolean {
  if (occurs(ownLimits, passage, sentence)) return true
  return (block.section === 'methods' || ownedUp.test(words)) && occurs(planned, passage, sentence)
}

/** So many characters of code print a result; fewer are the name of a package. */
const printed = 12

interface Vague {
  readonly at: Span
  readonly sentence: Sentence
  readonly steps: number
  /** “It is known that …” beside a sentence with its source: many a reviewer lets that pass. */
  readonly arguable: boolean
  /** Whether a source in the block says who is meant. */
  readonly within: boolean
}

/** The vague sources of a block that are the author's own words. */
const vagueIn: Fact<readonly Vague[]> = (view) => view.passage.sentences.flatMap((s) => [...inSentence(view, s)])

function* inSentence(view: Reading, sentence: Sentence): Generator<Vague> {
  const { passage } = view
  const { tokens, mentions } = passage
  const subjects = vague
    .match(tokens, sentence, mentions, { longest: true })
    .filter(
      (m) =>
        !isOneWorks(m.focus) &&
        !isParticiple(tokens, m.focus) &&
        !isModifier(tokens, m.focus) &&
        !asking.has(tokens[m.span.first - 1]?.form ?? '') &&
        !isCase(tokens, sentence, m.span)
    )
  const aside = asides
    .match(tokens, sentence, mentions, { longest: true })
    .find(
      (m) =>
        !isPronoun(tokens, m.focus) &&
        !isModifier(tokens, m.focus) &&
        !supposing.includes(tokens[m.span.first - 1]?.form ?? '') &&
        tokens[m.span.first - 1]?.form !== 'until' &&
        subjects.every((s) => apart(m.span, s.span))
    )
  const found = subjects.filter((m) => opensPhrase(tokens, m.span.first))
  for (const { focus } of aside ? [...found, aside] : found) {
    const verdict = passage.judge(focus, ['fixed'])
    if (verdict.silent || discourseOf(passage, sentence) === 'text') continue
    const at = { start: focus.start, end: focus.end }
    if (occurs(pointing, passage, sentence) || isCriterion(passage, at) || isLongQuoted(passage, at)) continue
    if (
      ownsUp(view, sentence, passage.text.slice(at.start, at.end)) ||
      reportsOwn(view, sentence) ||
      speaksOfStudy(view, passage.text.slice(at.start, at.end))
    )
      continue
    const within =
      isSourcedWithin(view, sentence, 'near') ||
      opensSourced(view, sentence) ||
      endsNumbered(passage.text.slice(sentence.start, sentence.end)) ||
      isNamedNext(view, sentence, passage.text.slice(at.start, at.end)) ||
      namesAuthors.test(passage.text.slice(sentence.start, sentence.end)) ||
      isOfNamed(view, sentence, tokens[focus.first]?.form ?? '') ||
      sumsUp(view, sentence, passage.text.slice(at.start, at.end))
    const arguable =
      ownThought.test(passage.text.slice(at.start, at.end)) ||
      leadsToSource(passage, sentence) ||
      concedes.test(passage.text.slice(sentence.start, sentence.end)) ||
      (aside?.focus === focus && isBesideSource(passage, sentence))
    yield { at, sentence, steps: verdict.steps, arguable, within }
  }

  function isOneWorks(focus: TokenSpan): boolean {
    return outcomes.has(tokens[focus.first]?.form ?? '') && occurs(oneWork, passage)
  }
}

/** “Although it is well known that X, how it does so is unclear”: the step from what was told with its sources to one’s own question. */
const concedes =
  /^\W{0,3}(?:Although|While|Though|Even though|Whereas)\s[^.]{20,300}\b(?:unknown|unclear|elusive|unexplored|undetermined|poorly understood|little is known|less is known|not (?:yet )?been|remains? to be)\b/u

/** “Evidence suggests … (see Lund et al., for a review)”: whoever is meant is named, even where the year is missing. */
const namesAuthors = /\p{Lu}[\p{L}’'-]{1,30}\set\sal\b/u

/** “It is thought that …”, with nobody and nothing before it: as often what the authors think themselves. */
const ownThought = /^it (?:is|was) (?:thought|believed)$/i

/** How many sentences behind a statement may tell in detail, with sources, what it announced. */
const announcedWithin = 3

/** Whether one of the next sentences cites: a reader guesses whom the words mean. */
const leadsToSource = (passage: Passage, { index }: Sentence): boolean =>
  passage.sentences.slice(index + 1, index + 1 + announcedWithin).some((s) => cites(passage, s))

/** How many sentences may tell which studies are meant where a paragraph opens with them. */
const namedNext = { opening: 5 }

/** Words for studies, of which the next sentences may name some. */
const studiesMeant = /stud|eviden|research|literature|experiment|finding|trial|data/i

/** “There is evidence for X. Recordings from Y showed … [@lund2001]” */
function isNamedNext({ passage }: Reading, sentence: Sentence, words: string): boolean {
  const { index } = sentence
  const { sentences } = passage
  if (index === 0 && studiesMeant.test(words))
    return sentences.slice(1, 1 + namedNext.opening).some((next) => cites(passage, next))
  const [next, second] = [sentences[index + 1], sentences[index + 2]]
  if (next === undefined) return false
  if (occurs(announcing, passage, sentence))
    return [next, second, sentences[index + 3]].some((s) => s && cites(passage, s))
  if (cites(passage, next)) return goesOnWith(passage, sentence, next)
  return studiesMeant.test(words) && isSourcedAfterNext(passage, sentence)
}

/** “Studies tell of X. It shows in Y. There it does Z [@lund2001]”: the thread runs on to a source. */
function isSourcedAfterNext(passage: Passage, sentence: Sentence): boolean {
  const [next, second] = passage.sentences.slice(sentence.index + 1, sentence.index + 3)
  return (
    next !== undefined &&
    second !== undefined &&
    cites(passage, second) &&
    goesOnWith(passage, sentence, next) &&
    goesOnWith(passage, next, second)
  )
}

/** “Research describes two routes to …”: the next sentences tell each of them, with its source. */
const announcing = compilePatterns([
  'two|three|four|five|several ..2! ways|routes|pathways|kinds|types|forms|mechanisms|processes|systems|factors|components|stages|phases|reasons|dimensions|domains|aspects|categories|classes|groups'
])

/** Whether a paragraph below a heading gives sources: a heading gives none. */
function isSourcedBelow(blocks: readonly BlockView[], at: number): boolean {
  const next = blocks.findIndex(({ block }, i) => i > at && block.kind === 'heading')
  return blocks.slice(at + 1, next < 0 ? undefined : next).some(({ citations }) => citations.length > 0)
}

/** “At present, previous findings have shown …”, behind sentences or a paragraph that told them with their sources. */
function sumsUpBefore(blocks: readonly BlockView[], at: number, { index, start, end }: Sentence): boolean {
  const [before, own] = [blocks[at - 1], blocks[at]]
  if (own === undefined || !summing.test(own.passage.text.slice(start, end))) return false
  if (index > 0) return own.passage.sentences.slice(0, index).some((one) => cites(own.passage, one))
  return before?.block.kind === 'paragraph' && before.citations.length > 0
}

/** Words that open a sentence which takes together what was told. */
const summing =
  /^\W{0,3}(?:at present|so far|to date|thus far|until now|overall|altogether|together|taken together|collectively|in sum|in summary|to summari[sz]e|to sum up|in short),?\s/i

/** A paragraph that ends on what many found, and the next one that opens with one of them. */
function leadsToNamed(blocks: readonly BlockView[], at: number, { index }: Sentence): boolean {
  const [own, next] = [blocks[at], blocks[at + 1]]
  if (own?.block.kind === 'heading') return isSourcedBelow(blocks, at)
  if (own === undefined || next === undefined || index !== own.passage.sentences.length - 1) return false
  // “Imaging studies show activity when people:”, and each point of the list has its source.
  if (next.block.kind === 'item' && /:\W*$/.test(own.passage.text)) return next.citations.length > 0
  const [opening] = next.passage.sentences
  return next.block.kind === 'paragraph' && opening !== undefined && cites(next.passage, opening)
}

/** “(See above)”: the studies are told of elsewhere in the text. */
const pointing = compilePatterns([
  '(not (presented | shown | reported) here) | (data not shown)',
  '(this | ours) (is | was) the first (study | trial | report | time)',
  '(saw | seen | met | discussed | mentioned | noted | described | reviewed) ..4! (earlier | before | previously)',
  '(in | of | from) (the | our) ..1! (main text | main manuscript | main paper | previous section | preceding section | last section | previous chapter | last chapter | supplement | appendix | methods | results section)',
  'see (also | the)? ..1! above|below|section|chapter|introduction|table|review'
])

/** Studies that a review has gathered, and not those of anybody before it. */
const included = /^(?!.*\b(?:previous|earlier|prior|recent|past)\b).*\b(?:studies|trials|papers|reports|experiments)\b/i

/** “Some studies reported pain as well”, in the methods and results of a review: they are of those it has included. */
const isGathered = ({ block, passage }: BlockView, { at }: Vague): boolean =>
  (block.section === 'methods' || block.section === 'results') && included.test(passage.text.slice(at.start, at.end))

/** Words for some or all of those that were named before. */
const ofThose: ReadonlySet<string> = new Set(['all', 'both', 'most', 'some', 'other', 'others', 'several'])

/** “[@a; @b; @c]. Some studies support …”: the paragraph has named several, and these are of them. */
function isOfNamed({ citations }: Reading, { start }: Sentence, first: string): boolean {
  const before = citations.filter((citation) => citation.start < start).length
  return (ofThose.has(first) && before > 1) || (takenUp.has(first) && before > 0)
}

/** “… [@a; @b]. The evidence suggests that …”: what was just cited is summed up. */
function sumsUp({ passage }: Reading, { index }: Sentence, words: string): boolean {
  const before = passage.sentences[index - 1]
  return (
    before !== undefined &&
    /^(?:the evidence|the findings?|findings|the results|results)\b|^evidence \w+$/i.test(words) &&
    cites(passage, before)
  )
}

/** “[@a]. It resembles the song of the father, which is thought to help.” goes on with what was cited. */
const takenUp: ReadonlySet<string> = new Set(['which', 'this', 'these'])

/** “Findings showed no difference, t(8) = 1.9”, “it is shown that … (Figure 3)”: the results stand here. */
function reportsOwn(view: Reading, sentence: Sentence): boolean {
  const next = view.passage.sentences[sentence.index + 1]
  if ([sentence, next].some((s) => s !== undefined && pointsToFigure(view.passage, s))) return true
  return numbersIn(view, { start: sentence.start, end: sentence.end }).some(({ kind }) => kind !== 'size')
}

function apart(a: TokenSpan, b: TokenSpan): boolean {
  return a.last <= b.first || a.first >= b.last
}

export default defineRule({
  id: 'evidence/weasel-attribution',
  summary: '“Studies show”, “scientists believe”, “it is well known” without a source, or “recent” with an old one',
  why: 'The vague plural hides whether there is one study or fifty, and who believes it. A source turns it into a statement that readers can check.',
  better: 'Name the source (“Nave and colleagues (2015) found …”), or state the claim and cite it, or leave it out.',
  silent:
    'When a source stands in the sentence, its heading, or a neighbour that carries the thread on or cites next; when the words are quoted, asked about, speak of one study under discussion, of research to come or of the studies that a review has gathered; in abstracts, disclosures, course pages, outlines and notes on a book. In the discussion and results of a study, shortly before a sentence that cites, for “it is thought” alone and for “it is known” beside a source, it only asks.',
  references: ['sumner2014', 'greenberg2009'],
  severity: 'info',
  covers: ['evidence/missing-citation', 'language/certainty-adverb'],
  aspects: ['fixed'],
  on: 'document',
  messages: {
    vague: '“{text}” does not say which; one study or fifty? Name the source, or leave the phrase out.',
    stale:
      '“{text}” stands with a source of {year}, while this text cites work up to {newest}; write the year, or cite what is recent now.'
  },
  *check(view) {
    const { blocks } = view
    if (blocks.length === 0 || !isArticle(view)) return
    const front = frontOf(blocks)
    const ownStudy = isOwnStudy(view)
    // A discussion takes up what the introduction gave the sources of.
    // The results tell of the study itself, and of others only in passing.
    const asksOnly = ({ block }: BlockView, { arguable }: Vague): boolean =>
      ownStudy && (arguable || block.section === 'discussion' || block.section === 'results')
    const gathers = gathersStudies(blocks)
    const newest = newestYear(view)
    for (const [at, block] of blocks.entries()) {
      if (at < front || others.has(block.block.kind) || summaries.has(block.block.section)) continue
      for (const one of block.fact(vagueIn)) {
        if (gathers && isGathered(block, one)) continue
        if (one.within || isSourcedBeyond(blocks, at, one.sentence) || leadsToNamed(blocks, at, one.sentence)) continue
        if (sumsUpBefore(blocks, at, one.sentence)) continue
        const steps = one.steps + stepsOf(block.block.section) - (asksOnly(block, one) ? 1 : 0)
        yield { at: view.locate(block, one.at), message: 'vague', steps }
      }
      if (newest === undefined) continue
      for (const sentence of block.passage.sentences) {
        const stale = staleIn(block, sentence, newest, view.bibliography)
        if (stale === undefined) continue
        const data = { year: String(stale.year), newest: String(newest) }
        yield { at: view.locate(block, stale.at), message: 'stale', steps: ofWording, data }
      }
    }
  },
  examples: {
    flagged: [
      { text: '⟦Studies show⟧ that touch calms infants.' },
      { text: '⟦It is widely believed⟧ that serotonin sets our mood.' },
      {
        text: '⟦Recent work⟧ shows that touch calms infants (Gray, 2000). Sleep may do so as well (Roe, 2021).',
        message: 'stale'
      }
    ],
    fine: [
      { text: 'Studies show that touch calms infants [@feldman2007].' },
      { text: 'The words “studies show” stand in every second press release.' },
      { text: 'More studies are needed.' },
      { text: 'Our studies show that the dose matters.' }
    ]
  }
})
