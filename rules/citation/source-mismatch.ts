// citation/source-mismatch: a well-known source cited for what it did not study.

import { fold } from '../../core/citing/fold.ts'
import { firstSurname, plainYear } from '../../core/citing/references.ts'
import { citedIn } from '../../core/citing/sourced.ts'
import type { Citation } from '../../core/document/document.ts'
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns, type Matcher } from '../../core/prose/pattern.ts'
import { sentenceAt } from '../../core/prose/query.ts'
import { takesUpBefore } from '../../core/prose/support.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import { groupBy } from '../../core/text/group.ts'
import { misfit } from '../evidence/abstracts.ts'
import { sourceOf, sources } from '../evidence/cited.ts'
import { citationFixes, evidence } from '../evidence/index.ts'
import { type Mismatch, mismatches } from '../evidence/mismatches.ts'
import { unstudied } from '../evidence/topics.ts'

interface Case {
  readonly mismatch: Mismatch
  readonly claims: Matcher
  readonly fits: Matcher
}

/** Studies that the library knows to have tested men only. */
const ofMen: readonly Mismatch[] = sources
  .filter((s) => /\bmen\b/.test(s.measure) && !/women|mothers|both/.test(s.measure))
  .map(({ key }) => ({
    key,
    claims: ['women|woman|female|females|mothers|girls|wives'],
    fits: ['men|male|males|sex|sexes|gender|whether|unlike'],
    actually: 'tested men only',
    offer: []
  }))

const announced = 'announces change or individual patterns in its title, so look up what it found'
/** Titles that announce change or difference from one person to the next. */
const changing =
  /\bindividual (?:patterns?|trajector|courses?)|\btrajector|\bfluctuat|\bvariabilit|\binstabilit|\b(?:intra|within)-?individual (?:chang|varia)/i
const steady = [
  '(stable | unchanging | unchanged | steady | constant | invariable | invariant) ..3! (throughout | across | over | during | from | for | in all | until | at all)',
  '(~remain | ~stay | ~keep) ..2! (stable | unchanged | steady | constant | the same) ..3! (throughout | across | over | during | from | for | in all | until | at all)'
]
/** Who says “stable within each woman” or “on average” knows of the difference. */
const unlike =
  'individual|individually|individuals|within|pattern|patterns|rank|rank-order|average|mean|means|group|subgroup|subgroups|most|some|majority|others'

/** Works by whose titles things differ and change, cited for their not doing so: to be looked up, no more. */
const ofChange: readonly Mismatch[] = sources
  .filter(({ title }) => changing.test(title))
  .map(({ key }) => ({ key, claims: steady, fits: [unlike], actually: announced, offer: [], severity: 'info' }))

/** The same for works that only the document's own bibliography knows. */
const unsteady: Case = caseOf({ claims: steady, fits: [unlike], actually: announced, offer: [], severity: 'info' })
const titleOf = ({ key }: Citation, { bibliography }: DocumentView): string => {
  const entry = bibliography.find(key)
  return typeof entry === 'string' ? '' : entry.title
}

function caseOf(mismatch: Mismatch): Case {
  const { claims, fits = ['<code>'] } = mismatch
  return { mismatch, claims: compilePatterns(claims), fits: compilePatterns(fits) }
}

const cases: readonly Case[] = [...mismatches, ...ofMen, ...ofChange].map(caseOf)

/** Sentences about how a source is cited. */
const aboutCiting = compilePatterns(['~cite|citation|citations|misquoted|misread|~quote'])

const byKey = groupBy(
  cases.filter(({ mismatch }) => mismatch.key !== undefined),
  ({ mismatch }) => mismatch.key ?? ''
)
const byAuthor = groupBy(
  cases.filter(({ mismatch }) => mismatch.author !== undefined),
  ({ mismatch }) => `${mismatch.author} ${mismatch.year}`
)

function casesFor(citation: Citation, key: string | undefined): readonly Case[] {
  const author = `${fold(firstSurname(citation))} ${plainYear(citation.year)}`
  return (key === undefined ? byAuthor.get(author) : byKey.get(key)) ?? []
}

/** The words of the claim that the source does not carry. */
function claimed(view: BlockView, sentence: Sentence, { claims, fits }: Case): TokenSpan | undefined {
  const { tokens, mentions, passage } = { ...view.passage, passage: view.passage }
  if (fits.match(tokens, sentence, mentions).length > 0) return undefined
  const found = claims.match(tokens, sentence, mentions, { longest: true })
  return found.map((m) => m.focus).find((at) => !passage.judge(at, ['fixed']).silent)
}

function* inBlock(view: DocumentView, block: BlockView): Generator<Report> {
  const { tokens, mentions } = block.passage
  for (const citation of block.citations) {
    const sentence = sentenceAt(block.passage, citation.start)
    const source = sourceOf(citation, view)
    const open = casesFor(citation, source?.key)
    if (!sentence || open.length === 0 || aboutCiting.match(tokens, sentence, mentions).length > 0) continue
    for (const one of open) {
      const at = claimed(block, sentence, one)
      if (!at) continue
      const { actually, offer } = one.mismatch
      const wanted = offer.filter((key) => key !== one.mismatch.key && evidence(key)?.confirmed)
      yield {
        at: view.locate(block, { start: citation.start, end: citation.end }),
        message: 'mismatch',
        ...(one.mismatch.severity ? { severity: one.mismatch.severity } : {}),
        data: { claim: block.text(at).replace(/\s+/g, ' '), actually },
        fixes: wanted.length > 0 ? citationFixes(view, block, sentence, { wanted }).slice(0, 2) : [],
        related: [{ message: 'What it is cited for.', span: view.locate(block, { start: at.start, end: at.end }) }]
      }
      break
    }
  }
}

/** Sources of the library, cited alone and at the end of a claim, for a topic that is none of theirs. */
function* byTopic(view: DocumentView, block: BlockView): Generator<Report> {
  for (const sentence of block.passage.sentences) {
    const cited = block.citations.filter((c) => sentence.start <= c.start && c.end <= sentence.end)
    const [citation] = cited
    if (cited.length !== 1 || !citation || sentence.question !== 'no' || citation.narrative) continue
    const source = sourceOf(citation, view)
    // What stands in front of the source is what it is to carry; the rest of the sentence may be about something else.
    if (!source?.confirmed || /\p{L}{3}/u.test(block.passage.text.slice(citation.group.end, sentence.end))) continue
    const said = block.passage.text.slice(sentence.start, citation.group.start)
    const { tokens, mentions } = block.passage
    if (/\b(?:but|whereas|while|although|though|unlike)\b/i.test(said)) continue
    if (aboutCiting.match(tokens, sentence, mentions).length > 0) continue
    const topic = unstudied(said, source)
    if (topic === undefined) continue
    yield {
      at: view.locate(block, { start: citation.start, end: citation.end }),
      message: 'topic',
      // Titles and findings tell most of what a work treats, and not all.
      severity: 'info',
      data: { topic, title: source.title }
    }
  }
}

/** “Levels are stable all along. They go with attachment (…)”: the source is for both, and the first is not in it. */
function* before(view: DocumentView, block: BlockView): Generator<Report> {
  const { tokens, mentions, sentences } = block.passage
  for (const citation of block.citations) {
    const sentence = sentenceAt(block.passage, citation.start)
    const first = sentence && sentences[sentence.index - 1]
    if (!first || citedIn(block, first).length > 0 || !takesUpBefore(block.passage, sentence)) continue
    const source = sourceOf(citation, view)
    // The sentence that cites says what the source studied, or is flagged itself.
    const isKnown = ({ fits, claims }: Case): boolean =>
      [fits, claims].some((matcher) => matcher.match(tokens, sentence, mentions).length > 0)
    for (const one of casesFor(citation, source?.key)) {
      const at = isKnown(one) ? undefined : claimed(block, first, one)
      if (!at || aboutCiting.match(tokens, first, mentions).length > 0) continue
      yield {
        at: view.locate(block, { start: at.start, end: at.end }),
        message: 'before',
        severity: one.mismatch.severity ?? 'warning',
        data: { source: block.text(citation).replace(/\s+/g, ' '), actually: one.mismatch.actually },
        related: [{ message: 'What is cited.', span: view.locate(block, { start: citation.start, end: citation.end }) }]
      }
      break
    }
  }
}

/** Works that the library does not know, by their own words. */
function* byOwnWords(view: DocumentView, block: BlockView): Generator<Report> {
  const { tokens, mentions, sentences } = block.passage
  for (const sentence of sentences) {
    const [citation] = citedIn(block, sentence)
    if (citation?.kind !== 'key' || sourceOf(citation, view)) continue
    if (aboutCiting.match(tokens, sentence, mentions).length > 0) continue
    const denies = changing.test(titleOf(citation, view)) ? claimed(block, sentence, unsteady) : undefined
    const found = misfit(view, block, sentence) ?? (denies && { at: denies, actually: announced })
    if (!found) continue
    yield {
      at: view.locate(block, { start: citation.start, end: citation.end }),
      message: 'mismatch',
      severity: found.at === denies ? 'info' : 'warning',
      data: { claim: block.text(found.at).replace(/\s+/g, ' '), actually: found.actually },
      related: [
        { message: 'What it is cited for.', span: view.locate(block, { start: found.at.start, end: found.at.end }) }
      ]
    }
  }
}

export default defineRule({
  id: 'citation/source-mismatch',
  summary: 'A source cited for something that it did not study',
  why: 'About a quarter of quotations in medical articles contain errors. The classic here is Born et al. (2002), which gave melanocortin, vasopressin and insulin, and no oxytocin.',
  better: 'Cite a study of what the sentence says, or reword the sentence to what the source found.',
  silent:
    'When the sentence names what the source did study, when the claim is denied or asked, when it is about how the source is cited, and where title, keywords and abstract of a source outside the library tell too little.',
  references: ['born2002', 'jergas2015', 'heinrichs2003', 'nave2015'],
  severity: 'error',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    mismatch:
      '“{text}” is cited for “{claim}”, but that work {actually}; cite another source, or say what this one found.',
    topic:
      '“{text}” is cited for a claim about {topic}, but that work is “{title}”; look up whether it tells so, or cite another source.',
    before:
      '“{text}” seems to rest on “{source}” in the next sentence, but that work {actually}; give this sentence a source of its own, or say what that one found.'
  },
  *check(view) {
    for (const block of view.blocks) {
      if (block.citations.length === 0) continue
      const known = [...inBlock(view, block)]
      yield* known
      if (known.length === 0) yield* byTopic(view, block)
      yield* before(view, block)
      yield* byOwnWords(view, block)
    }
  },
  examples: {
    flagged: [
      { text: 'Through the nose, oxytocin gets into the cerebrospinal fluid (⟦Born et al., 2002⟧).' },
      { text: 'Cortisol is high in PTSD (⟦Meewisse et al., 2007⟧).' },
      { text: 'Men calm down when they inhale oxytocin; their cortisol falls [⟦@heinrichs2003⟧].' }
    ],
    fine: [
      { text: 'Through the nose, vasopressin gets into the cerebrospinal fluid (Born et al., 2002).' },
      { text: 'Oxytocin and the support of a friend together lowered cortisol (Heinrichs et al., 2003).' },
      { text: 'Born et al. (2002) are often cited for oxytocin, which they did not give.' }
    ]
  }
})
