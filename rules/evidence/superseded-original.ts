// evidence/superseded-original: an original positive finding cited without the later studies that did not confirm it.
import { citedIn } from '../../core/citing/sourced.ts'
import type { Citation } from '../../core/document/document.ts'
import type { Passage, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { partsIn } from '../../core/prose/parts.ts'
import { compilePatterns, type Matcher } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Report } from '../../core/rule.ts'
import { confirmed, type Evidence, opponents, opposingFixes, sourcesInWords } from './index.ts'
import wordings from './wordings.json' with { type: 'json' }

/** Originals that are known by name and year, and what they speak for; those of the library follow by themselves. */
const known: Readonly<Record<string, string>> = {
  'baumgartner 2008': 'ot-trust',
  'caspi 2003': 'candgene',
  'domes 2007': 'ot-mindreading',
  'hurlemann 2010': 'ot-mindreading',
  'lesch 1996': 'candgene',
  'mikolajczak 2010': 'ot-trust',
  'rodrigues 2009': 'ot-oxtr-snp',
  'tost 2010': 'ot-oxtr-snp'
}

/** A proposition whose later studies contradict or narrow the first ones. */
interface Topic {
  /** The parts that a sentence states it with. */
  readonly parts: readonly Matcher[]
  /** Words that speak of it where its original is cited. */
  readonly cited: Matcher
}

const topics: ReadonlyMap<string, Topic> = new Map(
  Object.entries(wordings as Record<string, { all: string[][]; cited?: string[] }>).map(([id, { all, cited = [] }]) => [
    id,
    { parts: all.map((patterns) => compilePatterns(patterns)), cited: compilePatterns(cited) }
  ])
)

/** A result is told, or a finding stated. */
const told = compilePatterns([
  '~raise|~increase|~improve|~enhance|~boost|~make|~reduce|~lower|~predict|~cause|~lead|~relate|~depend|~link|~associate|~show|~find|~demonstrate|~report|~prove|~rise|~keep|~promote|~facilitate|~induce|~affect|~influence|~shape|necessary|required|essential|enhanced',
  '~develop|~get|become|more|less|better|fewer|twice|calm|quiet|open|biological | ~@drive | ~@lower | ~@make | (go|goes|went on) | ~moderate|~dampen|~calm|~quiet|~silence|~suppress|~inhibit|~transfer|~entrust|~invest|~disclose|~accept|~read|~carry|~stay|~leave | (did not adapt)'
])

/** The design is spoken of, or the finding is already called in question. */
const otherwise = compilePatterns([
  '~replicate|replication|replications|~use|sample | (gave ..4! #|iu|men|women|participants) | (original design) | (same (task | design | game)) | @synthesis',
  '(trust game of) | (task of) | (design of) | (method of)',
  '(but see) | contested | disputed | however | later | although',
  '(low disposition) | low-trusting',
  '(~be (made | produced | synthesised | synthesized | released | stored | introduced | developed | bought) (in | by | from)) | criteria|supplier|procedure|protocol',
  '(~replicate | ~follow | ~adopt | ~cite | ~randomise | ~reproduce)'
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
  const named = confirmed.filter((entry) => cites(citation, entry)).flatMap((source) => source.positions)
  const positions = named.filter((p) => p.direction === 'supports').map((p) => p.claim)
  const extra = known[nameOf(citation)]
  return [...positions, ...(extra ? [extra] : [])].filter((id) => topics.has(id) && opponents(id).length > 0)
}

/** Whether a later study that did not confirm it is cited in the same block or the ones next to it. */
function answered(view: DocumentView, at: number, proposition: string): boolean {
  const near = view.blocks.slice(Math.max(0, at - 1), at + 2).flatMap((block) => block.citations)
  return near.some((citation) => opponents(proposition).some((source) => cites(citation, source)))
}

/** Whether a sentence that cites an original tells its result. */
function tells(topic: Topic | undefined, passage: Passage, sentence: Sentence): boolean {
  if (!topic || !occurs(told, passage, sentence)) return false
  return topic.parts.every((part) => occurs(part, passage, sentence)) || occurs(topic.cited, passage, sentence)
}

/** Whether the finding is denied, quoted or asked; that it is told as the original's is what is flagged here. */
function isSilenced(passage: Passage, sentence: Sentence): boolean {
  const { silent, question } = passage.judge(partsIn(passage, sentence, [told])?.[0] ?? sentence, ['fixed'])
  return silent && question !== 5
}

function inSentence(view: DocumentView, at: number, sentence: Sentence): Report | undefined {
  const block = view.blocks[at] as BlockView
  const { tokens, mentions } = block.passage
  const cited = citedIn(block, sentence)
  const story = block.fact(stories).get(sentence.index)
  if (cited.length === 0 && !story) return undefined
  if (sentence.question === 'open' || otherwise.match(tokens, sentence, mentions).length > 0) return undefined
  for (const citation of cited) {
    for (const proposition of propositionsOf(citation)) {
      if (
        !tells(topics.get(proposition), block.passage, sentence) ||
        isSilenced(block.passage, sentence) ||
        answered(view, at, proposition)
      )
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
