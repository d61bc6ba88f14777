// citation/bundle-overload: so many sources in one bundle, or one source for so many claims, that nobody sees what supports what.
import { type Bundle, bundles, numberedBundles } from '../../core/citing/bundles.ts'
import { ownDiscourses } from '../../core/prose/discourse.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs, sentenceAt } from '../../core/prose/query.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'

/** From so many sources on, a bundle is too big. */
const most = 5
/** So many claims should not hang on one source at the end. */
const claims = { sentence: 3, paragraph: 4, several: 5 }

/** Words of a report on one study: its source may stand once. */
const study = compilePatterns([
  'was|were|had|did|study|studies|trial|experiment|participants|authors|review|reviews|we|they|sample|#|figure|model'
])
const tells = ({ passage }: BlockView): boolean => occurs(study, passage)

/** Short plain statements, each of another thing, and a cause in the last: nothing that one study could tell. */
function isTimeless(block: BlockView): boolean {
  const { sentences } = block.passage
  const short = sentences.every((s) => !s.fragment && s.question === 'no' && s.last - s.first <= 24)
  const named = sentences.map((s) => block.passage.mentions.find((m) => m.sentence === s.index && things.has(m.kind)))
  return short && new Set(named.map((m) => m?.concept ?? '')).size === sentences.length && !tells(block)
}
const things: ReadonlySet<string> = new Set(['region', 'molecule', 'receptor', 'gene', 'cell'])

function* inNumbers(view: DocumentView, block: BlockView): Generator<Report> {
  for (const { start, end, count } of numberedBundles(block.passage.text)) {
    if (count < most || isList(block, sentenceAt(block.passage, start))) continue
    yield { at: view.locate(block, { start, end }), message: 'bundle', data: { count: String(count) } }
  }
}

/** Lists of what was analysed name many works on purpose. */
const lists = compilePatterns([
  '~analyse|~include|~pool|~combine|~screen|~compare ..4! (cohort | cohorts | studies | trials | datasets | samples | papers | articles)',
  '(table | tables | appendix | supplement) ..3! (~list | ~show | ~give | ~summarise | ~summarize | ~present | ~contain)',
  '(cohorts | datasets | (included studies) | (eligible studies) | asterisk)',
  'publications|presentations|proceedings|researchers|investigators|authors|laboratories|toolbox|toolboxes|software|packages|implementations|(and others)|textbooks|anthologies',
  '(used | adopted | applied | implemented | employed) (in | by) ..2! (number | range | variety | several | many | numerous)'
])
const causal: ReadonlySet<string> = new Set(['causes', 'increases', 'decreases', 'enables', 'correlates'])

/** Whether the sentence lists works on purpose: what was analysed, who did the work, what a section will treat. */
function isList(view: BlockView, sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false
  return occurs(lists, view.passage, sentence) || view.fact(ownDiscourses)[sentence.index] === 'text'
}

/** Verbs of effects in the present: what each of several things does. */
const doing = compilePatterns([
  '[~@drive|~@make|~@rule|~@lower|~@repair|~@alleviate|~@rescue|~@ruin|~@grow|~@reshape|~protect|~shift|~disturb|~disrupt|~generate|~translate|~carry|~calm|~slow|~quiet|~kill|~promote|~deepen|~sharpen|~steady|~strengthen|~weaken|~open|~signal|~predict|~age|~choose|~fall|~shape|~sculpt|~suppress|~blunt|~dampen|~heighten|~foster|~thicken|~shrink|~trigger|~store|~retrieve|~encode|~bind|~release|~improve|~impair|~worsen|~tune|~prepare|~teach|~teaches|~orchestrate|~gate|~silence|~flag|~decide|~judge|~weigh|~damage|~shorten|~lengthen|~slow|~speed|~detect|~mark|~hold|~turn|~tell|~feed|~loosen|~tighten|~ease|~soothe|~enlarge|~narrow|~alter|~modulate|~mediate]'
])
/** What was done, and what follows “to” or “is”, states no finding. */
const undone = /^(?:to|is|are|was|were|be|been|being|the|a|an|of|in|for|by|with)$/

/** Plain statements of effects in a sentence, by their verbs; a report on one study is told in the past. */
function effectsIn({ passage }: BlockView, sentence: Sentence): number {
  const { tokens, mentions } = passage
  const found = doing.match(tokens, sentence, mentions).filter(({ focus }) => {
    const verb = tokens[focus.first]?.form ?? ''
    const next = tokens[focus.last]?.form ?? ''
    return (
      !/(?:ed|ing)$/.test(verb) &&
      !undone.test(tokens[focus.first - 1]?.form ?? '') &&
      !/^(?:of|is|are|was|were|has|have)$/.test(next) &&
      !passage.judge(focus).silent
    )
  })
  return new Set(found.map(({ focus }) => focus.first)).size
}

/** Distinct findings that a sentence states. */
function stated(view: BlockView, sentence: Sentence): number {
  const own = view.passage.claims.filter(
    (c) => c.sentence === sentence.index && causal.has(c.relation.kind) && !c.verdict.silent && c.objects.length > 0
  )
  // Most sentences make no such claim, and need not be asked what else they do.
  if (own.length === 0 || view.fact(ownDiscourses)[sentence.index] !== undefined) return 0
  return new Set(own.map((c) => c.relation.first)).size
}

/** One bundle at the end of a paragraph, or of a sentence, that states many things. */
function atEnd(view: DocumentView, block: BlockView, only: Bundle): Report | undefined {
  const { sentences } = block.passage
  const sentence = sentenceAt(block.passage, only.start)
  if (!sentence || only.count > 2) return undefined
  const behind = block.passage.text.slice(only.end, sentence.end)
  if (/\p{L}{2,}/u.test(behind)) return undefined
  // A model that is cited answers for itself; what was said before it is reasoning.
  if (block.fact(ownDiscourses)[sentence.index] === 'theory') return undefined
  const last = sentence.index === sentences.length - 1
  const flat = last && !tells(block) ? sentences.map((s) => effectsIn(block, s)) : []
  const total = flat.reduce((a, b) => a + b, 0)
  // Several sentences of effects, one after the other, or one sentence that goes on from effect to effect.
  const chained = (flat.at(-1) ?? 0) > claims.sentence || (flat.at(-1) === claims.sentence && sentences.length === 1)
  if (chained || (sentences.length >= claims.sentence && flat.every((n) => n > 0) && total >= claims.paragraph))
    return { at: view.locate(block, only), message: 'end', data: { count: String(total) } }
  const paragraph = last && sentences.length >= claims.paragraph
  const each = last ? sentences.map((s) => stated(block, s)) : []
  const sum = each.reduce((a, b) => a + b, 0)
  // Several things in a sentence that none of the others' sources answers for.
  if (sentences.length > 1 && sum >= claims.several && (each[0] ?? 0) >= claims.sentence && !tells(block))
    return { at: view.locate(block, only), message: 'end', data: { count: String(sum) } }
  const all = paragraph ? (isTimeless(block) ? sentences.length : each.filter((n) => n > 0).length) : 0
  const many = all >= claims.paragraph && all >= sentences.length - 1 ? all : stated(block, sentence)
  if (many < (many === all && all > 0 ? claims.paragraph : claims.sentence)) return undefined
  return { at: view.locate(block, { start: only.start, end: only.end }), message: 'end', data: { count: String(many) } }
}

function* inBlock(view: DocumentView, block: BlockView): Generator<Report> {
  const citations = block.citations.filter((c) => c.kind !== 'link' && c.kind !== 'footnote')
  const all = bundles(citations, block.passage.text)
  for (const { start, end, count } of all) {
    if (count < most || isList(block, sentenceAt(block.passage, start))) continue
    yield { at: view.locate(block, { start, end }), message: 'bundle', data: { count: String(count) } }
  }
  const [only] = all
  if (all.length !== 1 || !only || block.block.section === 'abstract') return
  const report = atEnd(view, block, only)
  if (report) yield report
}

function* everywhere(view: DocumentView): Generator<Report> {
  for (const block of view.blocks) {
    if (block.block.kind === 'paragraph' && block.passage.text.includes('–')) yield* inNumbers(view, block)
    if (block.citations.length > 0 && block.block.kind !== 'cell' && block.block.kind !== 'caption')
      yield* inBlock(view, block)
  }
}

/** From so many bundles on they are the way in which the author cites, and one note says so. */
const habit = 6

/** The reports, or one for all where bundles are a habit. */
function gathered(reports: readonly Report[]): readonly Report[] {
  const all = reports.filter((r) => r.message === 'bundle')
  const [first, ...others] = all
  if (!first || all.length < habit) return reports
  const related = others.map(({ at }) => ({ message: 'Many sources stand in this bundle too.', span: at }))
  const note: Report = { at: first.at, message: 'habit', data: { count: String(all.length) }, related }
  return [note, ...reports.filter((r) => r.message !== 'bundle')]
}

export default defineRule({
  id: 'citation/bundle-overload',
  summary: 'Five or more sources for one claim, or one source for many claims',
  why: 'Readers cannot see which source supports what, and a weak source hides among strong ones.',
  better: 'Split the sentence, and put each source behind the claim that it supports.',
  silent:
    'For lists of analysed studies, data sets, users and researchers, for outlines, and where each claim has its own source. Where bundles are a habit, one note stands for all.',
  references: ['greenberg2009'],
  severity: 'hint',
  profiles: { popular: 'off' },
  aspects: ['fixed'],
  on: 'document',
  messages: {
    bundle:
      '{count} sources stand here in one bundle; put each behind the claim that it supports, or name the best two.',
    habit:
      'Five or more sources stand in one bundle here and in other places ({count} in all); put each behind the claim that it supports, or name the best two.',
    end: '“{text}” is to carry {count} claims; put a source behind each of them.'
  },
  *check(view) {
    yield* gathered([...everywhere(view)])
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
