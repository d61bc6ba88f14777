// citation/contradicted-by-library: a claim that known sources speak against, with none of them cited.

import { shortCitation } from '../../core/citing/format.ts'
import { citedIn } from '../../core/citing/sourced.ts'
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Report } from '../../core/rule.ts'
import { type Asserting, asserted, assertingOf } from '../evidence/asserting.ts'
import { sourceOf } from '../evidence/cited.ts'
import { contradicted } from '../evidence/contradicted.ts'
import { citationFixes, confirmed, type Evidence, propositions } from '../evidence/index.ts'

interface Known extends Asserting {
  readonly against: readonly Evidence[]
}

const takes = (source: Evidence, claim: string): boolean =>
  source.positions.some((p) => p.claim === claim && p.direction !== 'supports')
const speaksAgainst = (source: Evidence, claim: string): boolean =>
  source.positions.some((p) => p.claim === claim && p.direction === 'contradicts')

/** Sources of the library that take the other side, the plainest and newest first. */
function against(claim: string): Evidence[] {
  const found = confirmed.filter((s) => takes(s, claim))
  return found.sort(
    (a, b) => Number(speaksAgainst(b, claim)) - Number(speaksAgainst(a, claim)) || Number(b.year) - Number(a.year)
  )
}

const known: readonly Known[] = contradicted.map((data) => ({ ...assertingOf(data), against: against(data.claim) }))

interface Assertion {
  readonly sentence: Sentence
  /** What the sentence asserts, and where; in the order of the data. */
  readonly all: readonly { readonly one: Known; readonly at: TokenSpan }[]
}

/** The contradicted propositions that a block asserts, by sentence. */
const assertions: Fact<readonly Assertion[]> = (view) =>
  view.passage.sentences
    .filter((sentence) => sentence.question !== 'open')
    .map((sentence) => ({
      sentence,
      all: known.flatMap((one) => {
        const at = one.against.length === 0 ? undefined : asserted(view, sentence, one)
        return at ? [{ one, at }] : []
      })
    }))
    .filter(({ all }) => all.length > 0)

/** Whether a source that takes the other side is cited in the sentence or next to it. */
function isAnswered(view: DocumentView, block: BlockView, sentence: Sentence, claim: string): boolean {
  const from = block.passage.sentences[sentence.index - 1]?.start ?? sentence.start
  const to = block.passage.sentences[sentence.index + 2]?.end ?? block.passage.sentences.at(-1)?.end ?? sentence.end
  return citedIn(block, { start: from, end: to }).some((c) => {
    const source = sourceOf(c, view)
    return source !== undefined && takes(source, claim)
  })
}

export default defineRule({
  id: 'citation/contradicted-by-library',
  summary: 'A claim that known sources speak against, and none of them is cited',
  why: 'Some claims live on although replications, meta-analyses or trials spoke against them. Readers should at least see that there is another side.',
  better: 'Cite the other side, as in “…, but see Declerck et al. (2020)”, or reword the claim to what was found.',
  silent:
    'When a source of the other side is cited in the sentence or next to it, when the claim is denied, hedged, asked or limited, and for history.',
  references: ['valstad2017', 'declerck2020', 'bakermans2014', 'sikich2021', 'miller2007'],
  severity: 'warning',
  covers: [
    'simplification/endorphin-high',
    'simplification/gene-for-behaviour',
    'simplification/learning-styles',
    'simplification/left-right-brain',
    'simplification/single-molecule-cause'
  ],
  aspects: ['certainty', 'generality'],
  on: 'document',
  messages: {
    contradicted:
      '“{text}” says as much as “{claim}”, and {sources} found otherwise; reword the claim, or add “but see …”.'
  },
  *check(view) {
    for (const block of view.blocks) {
      if (block.block.kind === 'quote') continue
      for (const { sentence, all } of block.fact(assertions)) {
        const open = all.find(({ one }) => !isAnswered(view, block, sentence, one.data.claim))
        if (!open) continue
        const { one, at } = open
        const two = one.against.slice(0, 2)
        const report: Report = {
          at: view.locate(block, { start: at.start, end: at.end }),
          message: 'contradicted',
          data: {
            claim: propositions.get(one.data.claim) ?? '',
            sources: two.map((s) => shortCitation(s)).join(' and ')
          },
          fixes: citationFixes(view, block, sentence, { wanted: two.map((s) => s.key) }).filter((f) =>
            two.some((s) => f.title.includes(shortCitation(s)))
          )
        }
        yield report
      }
    }
  },
  examples: {
    flagged: [
      { text: '⟦Depression results from a lack of serotonin⟧.' },
      { text: '⟦Oxytocin increases trust⟧.' },
      { text: '⟦Plasma oxytocin mirrors oxytocin in the brain⟧.' }
    ],
    fine: [
      { text: 'Depression does not result from a lack of serotonin.' },
      { text: 'Oxytocin increases trust (Kosfeld et al., 2005; but see Declerck et al., 2020).' },
      { text: 'Oxytocin increased trust in people with a low disposition to trust.' }
    ]
  }
})
