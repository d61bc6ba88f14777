// evidence/superseded-original: an original positive finding cited without the later studies that did not confirm it.
import type { Citation } from '../../core/document/document.ts'
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Report } from '../../core/rule.ts'
import { confirmed, type Evidence, opponents, opposingFixes, sourcesInWords } from './index.ts'
import wordings from './wordings.json' with { type: 'json' }

/** Originals that are known by name and year, and what they speak for; those of the library follow by themselves. */
const known: Readonly<Record<string, string>> = { 'caspi 2003': 'candgene', 'baumgartner 2008': 'ot-trust' }

/** Propositions whose later studies contradict or narrow the first ones. */
const topics = new Map(
  Object.entries(wordings).map(([id, { all }]) => [id, all.map((patterns) => compilePatterns(patterns))])
)

/** A result is told, or a finding stated. */
const told = compilePatterns([
  '~raise|~increase|~improve|~enhance|~boost|~make|~reduce|~lower|~predict|~cause|~lead|~relate|~depend|~link|~associate|~show|~find|~demonstrate|~report|~prove|~rise|~keep|~promote|~facilitate|~induce|~affect|~influence|~shape|necessary|required|essential|enhanced',
  '~develop|~get|become|more|less'
])

/** The design is spoken of, or the finding is already called in question. */
const otherwise = compilePatterns([
  '~replicate|replication|replications|~use|gave|sample | (original design) | (same (task | design | game)) | @synthesis',
  '(trust game of) | (task of) | (design of) | (method of)',
  '(but see) | contested | disputed | however | later | although',
  '(low disposition) | low-trusting'
])

/** The envelope study, told without a name. */
const envelope = compilePatterns([
  '[@oxytocin ..8 (secrets | disclosure | envelope | confidential) ..10 (envelope | study | experiment | found | showed)]'
])

/** Where sentences of a block tell it, by index. */
const stories: Fact<ReadonlyMap<number, TokenSpan>> = ({ passage: { sentences, tokens, mentions } }) =>
  new Map(
    sentences.flatMap((sentence) => {
      const [match] = envelope.match(tokens, sentence, mentions, { longest: true })
      return match ? [[sentence.index, match.focus] as const] : []
    })
  )

/** The library's sources that a citation names. */
function cites(citation: Citation, source: Evidence): boolean {
  if (citation.kind === 'key') return citation.key.toLowerCase() === source.key
  const first = citation.authors?.[0]?.family ?? ''
  return (
    citation.year === source.year &&
    first !== '' &&
    (source.index.surnames[0] ?? '').toLowerCase() === first.toLowerCase()
  )
}

function nameOf(citation: Citation): string {
  if (citation.kind === 'key') return citation.key.toLowerCase().replace(/(\D)(\d{4})\D*$/, '$1 $2')
  return `${(citation.authors?.[0]?.family ?? '').toLowerCase()} ${citation.year ?? ''}`
}

/** What an original speaks for, among the propositions that others contest. */
function propositionsOf(citation: Citation): readonly string[] {
  const source = confirmed.find((entry) => cites(citation, entry))
  const positions = source?.positions.filter((p) => p.direction === 'supports').map((p) => p.claim) ?? []
  const extra = known[nameOf(citation)]
  return [...positions, ...(extra ? [extra] : [])].filter((id) => topics.has(id) && opponents(id).length > 0)
}

/** Whether a later study that did not confirm it is cited in the same block or the ones next to it. */
function answered(view: DocumentView, at: number, proposition: string): boolean {
  const near = view.blocks.slice(Math.max(0, at - 1), at + 2).flatMap((block) => block.citations)
  return near.some((citation) => opponents(proposition).some((source) => cites(citation, source)))
}

function inSentence(view: DocumentView, at: number, sentence: Sentence): Report | undefined {
  const block = view.blocks[at] as BlockView
  const { tokens, mentions } = block.passage
  const cited = block.citations.filter((c) => c.start >= sentence.start && c.start < sentence.end)
  const story = block.fact(stories).get(sentence.index)
  if (cited.length === 0 && !story) return undefined
  if (sentence.question === 'open' || otherwise.match(tokens, sentence, mentions).length > 0) return undefined
  for (const citation of cited) {
    for (const proposition of propositionsOf(citation)) {
      const parts = topics.get(proposition) ?? []
      const said = [...parts, told].every((part) => part.match(tokens, sentence, mentions).length > 0)
      const trusted = proposition === 'ot-trust' && parts[1]?.match(tokens, sentence, mentions).length
      if ((!said && !trusted) || block.passage.judge(sentence, ['fixed']).silent || answered(view, at, proposition))
        continue
      return report(view, block, sentence, citation, proposition)
    }
  }
  if (!story || block.passage.judge(story, ['fixed']).silent || answered(view, at, 'ot-trust')) return undefined
  return report(view, block, sentence, story, 'ot-trust')
}

function report(
  view: DocumentView,
  block: BlockView,
  sentence: Sentence,
  at: { start: number; end: number },
  proposition: string
): Report {
  const data = { against: sourcesInWords(opponents(proposition)) }
  const fixes = opposingFixes(view, block, sentence, proposition)
  return { at: view.locate(block, at), message: 'original', data, fixes }
}

export default defineRule({
  id: 'evidence/superseded-original',
  summary: 'An original positive finding cited without the later studies that did not confirm it',
  why: 'Selective citation keeps an effect alive. Both should be shown, later positive results under conditions included.',
  better: 'Add the later work: “… but see [@declerck2020; @nave2015]”.',
  silent:
    'When a study that found otherwise is cited in the paragraph or the next one, when only the design is spoken of, and when the sentence denies, asks or limits the finding.',
  references: ['kosfeld2005', 'nave2015', 'declerck2020', 'lane2015', 'vogt2026'],
  severity: 'warning',
  profiles: { popular: 'info' },
  overclaim: true,
  aspects: ['fixed'],
  on: 'document',
  messages: {
    original:
      '“{text}” is an original finding that later work did not confirm as it stands ({against}); say “reported”, and cite both.'
  },
  *check(view) {
    for (let at = 0; at < view.blocks.length; at++) {
      for (const sentence of view.blocks[at]?.passage.sentences ?? []) {
        const found = inSentence(view, at, sentence)
        if (found) yield found
      }
    }
  },
  examples: {
    flagged: [
      { text: 'Oxytocin makes people trust [⟦@kosfeld2005⟧].' },
      { text: 'OXTR variants predict optimism (⟦Saphire-Bernstein et al., 2011⟧).' }
    ],
    fine: [
      { text: 'Oxytocin raised trust at first [@kosfeld2005], but see @declerck2020.' },
      { text: 'We replicate the trust game of Kosfeld et al. (2005).' }
    ]
  }
})
