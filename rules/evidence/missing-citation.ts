// evidence/missing-citation: an empirical claim about brain, hormone or behaviour without a source.
import { frontOf, isArticle, isOwnStudy } from '../../core/article.ts'
import { citedNames, tellsOfCited } from '../../core/citing/cited-names.ts'
import { endsNumbered, isSourcedBeyond, isSourcedWithin, opensSourced } from '../../core/citing/sourced.ts'
import { boxFrom } from '../../core/document/sections.ts'
import { discourses, headsNoFindings, isDerivation, isQuotedSpeech } from '../../core/prose/discourse.ts'
import { findingIn, tellsOfNothingFound } from '../../core/prose/findings.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { isPast, tellsOfOwnWork } from '../../core/prose/own-work.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { continuesThread, isBesideSource, isDrawn } from '../../core/prose/support.ts'
import { isTechnical } from '../../core/prose/technical.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Reading, type Report } from '../../core/rule.ts'
import { citationFixes } from '../evidence/index.ts'

/** Blocks whose sentences are the author's running text. */
const running: ReadonlySet<string> = new Set(['paragraph', 'item'])

/** Sections that by convention cite little: summaries, methods, results, thanks. */
const withoutSources: ReadonlySet<string> = new Set([
  'title',
  'abstract',
  'methods',
  'results',
  'conclusion',
  'acknowledgements',
  'references'
])

/** Words that open a point of an outline or of a glossary: a label and a colon or a dash. */
const labels: ReadonlySet<string> = new Set([':', '—', '–', '---', '--'])
/** How many tokens a label takes, in running text and in a point of a list. */
const labelWithin = { paragraph: 4, item: 7 } as const

/** Whether the sentence opens with a label ("Question:", "Hypothesis 2:", "Amygdala —"), as outlines and quizzes do. */
function isLabelled({ passage, block }: Reading, sentence: Sentence): boolean {
  const item = block.kind === 'item'
  const opening = passage.tokens.slice(
    sentence.first,
    sentence.first + (item ? labelWithin.item : labelWithin.paragraph)
  )
  return opening.some((token) => token.form === ':' || (item && labels.has(token.form)))
}

/** A paragraph of one sentence without its full stop is a title that was only dressed as one. */
function isTitle({ passage, block }: Reading): boolean {
  return (
    block.kind === 'paragraph' && passage.sentences.length === 1 && !/[.!?:;…)\]”"’]\W*$/u.test(passage.text.trim())
  )
}

/** Sentences of the author's own results, plans and hypotheses need no source. */
function needsNone(view: Reading, sentence: Sentence): boolean {
  const { passage } = view
  if (isQuotedSpeech(passage, sentence) || tellsOfOwnWork(view, sentence)) return true
  if (isTechnical(passage, sentence) || isTitle(view) || tellsOfNothingFound(passage, sentence)) return true
  if (passage.caveats.some((caveat) => caveat.sentence === sentence.index)) return true
  return passage.cues.some(
    (cue) =>
      cue.sentence === sentence.index &&
      (cue.class === 'own-result' || cue.class === 'prospect' || cue.class === 'proposal')
  )
}

/**
 * Steps down in an article that reports a study of its own, but for the opening of its introduction, which tells what is
 * known already; further in such a sentence is more often part of an argument whose sources stand elsewhere, and in the
 * discussion what the authors make of their results.
 */
const furtherIn = 2
/** How many paragraphs of an introduction are its opening. */
const openingParagraphs = 2

/** The blocks that open an introduction. */
function openingsOf(blocks: readonly BlockView[]): ReadonlySet<BlockView> {
  const told = blocks.filter(({ block }) => block.section === 'introduction' && running.has(block.kind))
  return new Set(told.slice(0, openingParagraphs))
}

interface Candidate {
  readonly at: Sentence
  readonly steps: number
  /** Whether a source in the block stands for it; kept here, as nothing outside the block changes it. */
  readonly within: boolean
  /** Whether a sentence beside it in the paragraph cites: readers look there, and textbook knowledge is seldom asked about. */
  readonly beside: boolean
  /** Whether it is told in words that many a reader would let pass. */
  readonly plain: boolean
  /** Whether it tells what happened: in the discussion of a study that is the study itself. */
  readonly past: boolean
}

/** Steps down for a point of a list: a promise of a sentence more than a sentence, above all without its full stop. */
function ofPoint({ block, passage }: Reading, { start, end }: Sentence): number {
  if (block.kind !== 'item') return 0
  return /[.!?][)\]”"’]*\s*$/u.test(passage.text.slice(start, end)) ? 1 : 2
}

/** “X can be used as an indicator of Y”: that a measure is valid; a neighbour that tells what X is does not show it. */
const validity = compilePatterns([
  '(can | could | may | might) ..1! be ..2! (used | taken | regarded | seen | read) ..1! as ..5! indicator|marker|biomarker|measure|index|proxy|predictor|surrogate'
])

/** The findings that a block states. */
const stated: Fact<readonly Candidate[]> = (view) => {
  const { passage } = view
  if (isDerivation(passage)) return []
  const does = discourses(passage)
  const box = boxFrom(passage.text)
  return passage.sentences.flatMap((sentence, i) => {
    if (
      sentence.start >= box ||
      sentence.question !== 'no' ||
      does[i] !== undefined ||
      continuesThread(passage, sentence) ||
      isLabelled(view, sentence) ||
      needsNone(view, sentence) ||
      isDrawn(passage, sentence)
    )
      return []
    const finding = findingIn(passage, sentence)
    if (!finding) return []
    const numbered = endsNumbered(passage.text.slice(sentence.start, sentence.end))
    const within = numbered || isSourcedWithin(view, sentence) || opensSourced(view, sentence)
    const { steps, plain = false } = finding
    const beside = isBesideSource(passage, sentence) && !occurs(validity, passage, sentence)
    const past = isPast(passage, sentence)
    return [{ at: sentence, steps: steps - ofPoint(view, sentence), within, beside, plain, past }]
  })
}

/** A finding that an article states, and whether a source stands for it. */
interface Stated extends Candidate {
  readonly view: BlockView
  readonly sourced: boolean
}

/** The findings that an article states as known, in the order of the text; none where the document is no article. */
export function findingsStated(
  document: Pick<DocumentView, 'document' | 'blocks' | 'bibliography'> & Partial<Pick<DocumentView, 'profile'>>
): Stated[] {
  const { blocks, profile } = document
  if (!isArticle(document)) return []
  const isCited = citedNames(document)
  const ownStudy = isOwnStudy(document)
  const front = frontOf(blocks)
  const openings = openingsOf(blocks)
  return blocks.flatMap((view, at) => {
    const { kind, section, heading } = view.block
    if (at < front || !running.has(kind) || withoutSources.has(section) || headsNoFindings(heading)) return []
    const isSourcedHere = (one: Candidate): boolean =>
      one.within || isSourcedBeyond(blocks, at, one.at) || tellsOfCited(view, one.at, isCited)
    const ofStudy = ownStudy && section === 'discussion'
    const lowered = ({ plain, beside }: Candidate, further: boolean): number =>
      further || (ownStudy && (plain || beside)) ? furtherIn : plain && profile !== 'popular' ? 1 : 0
    return view
      .fact(stated)
      .filter(({ past }) => !(ofStudy && past))
      .map((candidate) => ({
        ...candidate,
        steps: candidate.steps - lowered(candidate, section === 'discussion' || (ownStudy && !openings.has(view))),
        view,
        sourced: isSourcedHere(candidate)
      }))
  })
}

function candidates(document: DocumentView): Stated[] {
  return findingsStated(document).filter(({ sourced }) => !sourced)
}

/** How many sentences of a document end on bare numbers where these stand for a list of references that cannot be read. */
const numberedFrom = 3

/** Whether a document cites by bare numbers, which may as well be anything else. */
function citesByNumber({ blocks }: DocumentView): boolean {
  const ending = blocks.flatMap(({ passage }) =>
    passage.sentences.filter(({ start, end }) => endsNumbered(passage.text.slice(start, end)))
  )
  const raised = blocks.flatMap(({ passage }) => passage.text.match(superscripts) ?? [])
  return ending.length >= numberedFrom || raised.length >= numberedFrom
}

/** “… with age.12,13 Others …”: raised numbers of a text that was saved without its markup. */
const superscripts = /[a-z]{3}\.\d{1,3}(?:[,–-] ?\d{1,3}){0,5}(?=\s[A-Z])/g

/** So many sentences of an introduction without any source are more than a few that lack one. */
const bareFrom = 8

/**
 * Whether the introduction of an article that cites elsewhere has no source at all: then its sources are still to be put
 * in, or were lost with the raised numbers, and one note says more than one for each sentence.
 */
function isBare({ blocks }: DocumentView): boolean {
  const told = blocks.filter(({ block }) => block.section === 'introduction' && running.has(block.kind))
  const sentences = told.reduce((sum, { passage }) => sum + passage.sentences.length, 0)
  return sentences >= bareFrom && told.every(({ citations }) => citations.length === 0)
}

/** One note for an introduction that cites nothing. */
function introductionNote(view: DocumentView, all: readonly Stated[]): Report[] {
  const [first, ...others] = all.map((c) => view.locate(c.view, c.at))
  if (!first) return []
  const related = others.map((span) => ({ message: 'This claim has no source either.', span }))
  return [{ at: first, message: 'introduction', steps: -furtherIn, related }]
}

/** One note for a document that cites nothing at all, with every place in it. */
function documentNote(view: DocumentView, all: ReturnType<typeof candidates>): Report[] {
  const [first, ...others] = all.map((c) => view.locate(c.view, c.at))
  if (!first) return []
  return [
    {
      at: first,
      message: others.length === 0 ? 'none' : 'document',
      data: { count: String(all.length) },
      related: others.map((span) => ({ message: 'This claim has no source either.', span }))
    }
  ]
}

export default defineRule({
  id: 'evidence/missing-citation',
  summary: 'An empirical claim about brain, hormone or behaviour without a source',
  why: 'Readers cannot check a claim without a source, and unsourced claims become citation lore: everybody has read them, nobody can say where.',
  better: 'Cite the study, or a review, in the sentence, as in “Oxytocin lowered cortisol in men [@heinrichs2003]”.',
  silent:
    'When a citation stands in the sentence, or in a neighbour that carries the thread on; for textbook facts, the author’s own results, hypotheses and plans, what is told with a figure, a table or statistics; in abstracts and methods, in notes on a book, in the past tense of a study’s discussion, and where a sentence sums up what the paragraphs before it cite. In a manuscript it only asks where a sentence beside it cites. A sentence that ends on a number in brackets has its source. A document that cites nothing at all gets one note, and so does an introduction.',
  references: ['jergas2015', 'greenberg2009'],
  severity: 'warning',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    missing:
      '“{text}” states a finding, and no source stands here; cite where it was shown, so that readers can check it.',
    none: '“{text}” states a finding, and this document cites no source; cite where it was shown.',
    introduction:
      '“{text}” states a finding, and the whole introduction cites no source; cite where it was shown, or put back the numbers of the references if they were lost.',
    document:
      'This document states {count} findings and cites no source; give readers the studies, beginning with “{text}”.'
  },
  *check(view) {
    const all = candidates(view)
    if (view.document.citations.length === 0) {
      if (!citesByNumber(view)) yield* documentNote(view, all)
      return
    }
    const bare = isBare(view) ? all.filter((c) => c.view.block.section === 'introduction') : []
    yield* introductionNote(view, bare)
    for (const c of all) {
      if (bare.includes(c)) continue
      const fixes = citationFixes(view, c.view, c.at)
      yield { at: view.locate(c.view, c.at), message: 'missing', steps: c.steps, fixes }
    }
  },
  examples: {
    flagged: [
      {
        text: 'Others disagree [@smith2020]. The debate is old.\n\n⟦Early neglect lowers the number of oxytocin receptors in the amygdala.⟧'
      },
      { text: '⟦Dopamine encodes the value of a partner’s face.⟧', message: 'none' }
    ],
    fine: [
      { text: 'Oxytocin is made in the hypothalamus.' },
      { text: 'Oxytocin lowered cortisol in men [@heinrichs2003].' },
      { text: 'We found that oxytocin lowered cortisol.' },
      { text: 'Future studies should test whether oxytocin lowers cortisol.' }
    ]
  }
})
