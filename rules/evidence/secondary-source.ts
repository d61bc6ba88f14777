// evidence/secondary-source: news, blogs, press releases or popular talks as the source of an empirical claim.
import type { Citation } from '../../core/document/document.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Reading, type Report } from '../../core/rule.ts'
import { citationFixes } from './index.ts'

const media =
  'press release | blog post | blog | podcast | magazine article | magazine | news article | newspaper article | newspaper | documentary | ted talk | tedx talk | youtube video | website | tv show | bestseller | news story | news report | radio show'
const outlets =
  'new york times | guardian | daily mail | washington post | bbc | cnn | huffington post | atlantic | time magazine | national geographic | psychology today | new scientist | wired | slate | forbes | economist'

/** A medium that tells the finding. */
const told = compilePatterns([
  `[(wikipedia | ${media} | ${outlets}) ..3! (says | said | states | stated | reports | reported | shows | showed | explains | explained | claims | proved | proves | tells us | put it | puts it | describes | notes | wrote | writes | put | teaches) ..6]`,
  `[as|(according to) (a | an | the | one)? ..2! (wikipedia | ${media} | ${outlets})]`,
  `[in (a | her | his | the | one) ..2! (${media}) , ..6! (showed | explained | said | argued | revealed | demonstrated) ..6]`
])

/** What the medium speaks of. */
const science = compilePatterns([
  '@molecule | @state | @behaviour | @region | @central | @treatment',
  'drug|drugs|barrier|brain|effects'
])

/** The press itself is what the sentence is about. */
const otherwise = compilePatterns([
  'coded|raters|corpus|exaggerat*|overstat*|sensational*|epithet|coverage|famous|headline|headlines|popularised|popularized|nickname|debate|misreport*',
  'download|package|install|dataset|listened|watched|released'
])

/** Outlets inside a citation, and the journalism that articles on oxytocin cite like studies. */
const inCitation =
  /\b(?:Slate|The Guardian|New York Times|Daily Mail|Huffington Post|The Atlantic|Forbes|Psychology Today|New Scientist|Wired|BBC|CNN|Wikipedia|blog|TED)\b/
const journalism: ReadonlySet<string> = new Set(['Yong 2012', 'Miller 2013'])

function isJournalism(view: Reading, citation: Citation): boolean {
  const first = citation.authors?.[0]?.family ?? ''
  const alone = citation.authors?.length === 1 && citation.etAl !== true
  return (alone && journalism.has(`${first} ${citation.year ?? ''}`)) || inCitation.test(view.text(citation.group))
}

function inSentence(view: Reading, sentence: Sentence): Report | undefined {
  const { passage } = view
  const here = (m: typeof told): boolean => m.match(passage.tokens, sentence, passage.mentions).length > 0
  if (!here(science) || here(otherwise) || sentence.question === 'open') return undefined
  const cited = view.citations.find((c) => c.start >= sentence.start && c.start < sentence.end && isJournalism(view, c))
  if (cited) return { at: cited, message: 'press' }
  const match = told.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
  if (!match) return undefined
  const verdict = passage.judge(match.focus, ['fixed'])
  // Being told by a medium is what is flagged here; only what denies, quotes or asks it counts.
  return verdict.silent && verdict.question !== 5 ? undefined : { at: match.focus, message: 'press' }
}

/** What a block takes from the media, by sentence. */
const fromMedia: Fact<readonly { readonly sentence: Sentence; readonly report: Report }[]> = (view) =>
  view.passage.sentences.flatMap((sentence) => {
    const report = inSentence(view, sentence)
    return report ? [{ sentence, report }] : []
  })

function* inBlock(view: DocumentView, block: BlockView): Generator<Report> {
  for (const { sentence, report } of block.fact(fromMedia)) {
    yield { ...report, at: view.locate(block, report.at), fixes: citationFixes(view, block, sentence) }
  }
}

export default defineRule({
  id: 'evidence/secondary-source',
  summary: 'News, a blog, a press release or a popular talk as the source of an empirical claim',
  why: 'Secondary accounts exaggerate, and nobody can check the method behind them.',
  better: 'Cite the primary study as well.',
  silent:
    'When the press itself is the subject (coverage that was coded, an exaggeration that is criticised), and when the sentence denies or asks what the source says.',
  references: ['greenberg2009', 'sumner2014'],
  severity: 'info',
  profiles: { manuscript: 'warning' },
  aspects: ['fixed'],
  on: 'document',
  messages: {
    press:
      '“{text}” is an account at second hand, which readers cannot check for method; cite the primary study as well.'
  },
  *check(view) {
    for (const block of view.blocks)
      if (block.block.kind !== 'title' && block.block.kind !== 'heading') yield* inBlock(view, block)
  },
  examples: {
    flagged: [
      { text: '⟦According to Wikipedia⟧, dopamine causes addiction.' },
      { text: 'Oxytocin makes people envious (⟦Yong, 2012⟧).' }
    ],
    fine: [
      { text: 'The press release overstated what oxytocin did.' },
      { text: 'Newspaper reports on dopamine were coded by two raters.' }
    ]
  }
})
