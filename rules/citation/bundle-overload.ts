// citation/bundle-overload: so many sources in one bundle, or one source for so many claims, that nobody sees what supports what.
import type { Citation } from '../../core/document/document.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** From so many sources on, a bundle is too big. */
const most = 5
/** So many claims should not hang on one source at the end. */
const claims = { sentence: 3, paragraph: 4 }

/** Lists of what was analysed name many works on purpose. */
const lists = compilePatterns([
  '~analyse|~include|~pool|~combine|~screen|~compare ..4! (cohort | cohorts | studies | trials | datasets | samples | papers | articles)',
  '(cohorts | datasets | (included studies) | (eligible studies) | asterisk)'
])
const causal: ReadonlySet<string> = new Set(['causes', 'increases', 'decreases', 'enables', 'correlates'])

interface Bundle extends Span {
  readonly count: number
}

/** Neighbouring groups count as one bundle. */
function bundles(citations: readonly Citation[], text: string): Bundle[] {
  const out: Bundle[] = []
  for (const { group } of citations) {
    const before = out.at(-1)
    const joined = before && (group.start < before.end || /^[\s,;]{0,3}$/.test(text.slice(before.end, group.start)))
    if (before && joined)
      out[out.length - 1] = { start: before.start, end: Math.max(before.end, group.end), count: before.count + 1 }
    else out.push({ start: group.start, end: group.end, count: 1 })
  }
  return out
}

function sentenceAt(view: BlockView, at: number): Sentence | undefined {
  return view.passage.sentences.find((s) => at < s.end)
}

function isList(view: BlockView, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && lists.match(view.passage.tokens, sentence, view.passage.mentions).length > 0
}

/** Distinct findings that a sentence states. */
function stated(view: BlockView, sentence: Sentence): number {
  const own = view.passage.claims.filter(
    (c) => c.sentence === sentence.index && causal.has(c.relation.kind) && !c.verdict.silent && c.objects.length > 0
  )
  return new Set(own.map((c) => c.relation.first)).size
}

/** One bundle at the end of a paragraph, or of a sentence, that states many things. */
function atEnd(view: DocumentView, block: BlockView, only: Bundle): Report | undefined {
  const { sentences } = block.passage
  const sentence = sentenceAt(block, only.start)
  if (!sentence || only.count > 2) return undefined
  const behind = block.passage.text.slice(only.end, sentence.end)
  if (/\p{L}{2,}/u.test(behind)) return undefined
  const paragraph = sentence.index === sentences.length - 1 && sentences.length >= claims.paragraph
  const all = paragraph ? sentences.filter((s) => stated(block, s) > 0).length : 0
  const many = all >= claims.paragraph && all >= sentences.length - 1 ? all : stated(block, sentence)
  if (many < (many === all && all > 0 ? claims.paragraph : claims.sentence)) return undefined
  return { at: view.locate(block, { start: only.start, end: only.end }), message: 'end', data: { count: String(many) } }
}

function* inBlock(view: DocumentView, block: BlockView): Generator<Report> {
  const citations = block.citations.filter((c) => c.kind !== 'link' && c.kind !== 'footnote')
  const all = bundles(citations, block.passage.text)
  for (const { start, end, count } of all) {
    if (count < most || isList(block, sentenceAt(block, start))) continue
    yield { at: view.locate(block, { start, end }), message: 'bundle', data: { count: String(count) } }
  }
  const [only] = all
  if (all.length !== 1 || !only || block.block.section === 'abstract') return
  const report = atEnd(view, block, only)
  if (report) yield report
}

export default defineRule({
  id: 'citation/bundle-overload',
  summary: 'Five or more sources for one claim, or one source for many claims',
  why: 'Readers cannot see which source supports what, and a weak source hides among strong ones.',
  better: 'Split the sentence, and put each source behind the claim that it supports.',
  silent: 'For lists of analysed studies and data sets, and where each claim has its own source.',
  references: ['greenberg2009'],
  severity: 'hint',
  profiles: { popular: 'off' },
  aspects: ['fixed'],
  on: 'document',
  messages: {
    bundle:
      '{count} sources stand here in one bundle; put each behind the claim that it supports, or name the best two.',
    end: '“{text}” is to carry {count} claims; put a source behind each of them.'
  },
  *check(view) {
    for (const block of view.blocks) {
      if (block.citations.length > 0 && block.block.kind !== 'cell' && block.block.kind !== 'caption')
        yield* inBlock(view, block)
    }
  },
  examples: {
    flagged: [
      { text: 'Song matters ⟦(Abel, 1990; Lund, 2001; Marsh, 1999; Noor, 2012; Orr, 2012)⟧.' },
      { text: 'Song matters ⟦[@abel; @lund; @marsh; @noor; @orr]⟧.' }
    ],
    fine: [
      { text: 'Song matters (Abel, 1990; Lund, 2001).' },
      { text: 'We analysed five cohorts (Abel, 1990; Lund, 2001; Marsh, 1999; Noor, 2012; Orr, 2012).' }
    ]
  }
})
