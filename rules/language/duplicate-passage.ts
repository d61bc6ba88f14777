// language/duplicate-passage: sentences or paragraphs that stand twice in a document.
import { isArticle } from '../../core/article.ts'
import { isEcho, isSlip, isWhole, leastInCommon, studiesOf } from '../../core/copies.ts'
import { findRepeats, type Repeat, type Stretch } from '../../core/prose/repeats.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

const prose: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote', 'footnote'])

function spanOf(view: BlockView, stretch: Stretch): Span {
  const tokens = view.passage.tokens
  return { start: tokens[stretch.first]?.start ?? 0, end: tokens[stretch.last - 1]?.end ?? 0 }
}

/** Words that stand so often in a document are the head of its pages. */
const oftenAsHead = 4

function wordsOf(blocks: readonly BlockView[], { passage, first, last }: Stretch): string {
  const tokens = (blocks[passage] as BlockView).passage.tokens.slice(first, last)
  return tokens.map((token) => (token.kind === 'word' ? token.form : '')).join(' ')
}

/** What is printed on each page of a document that was made from pages. */
function runningHeads(blocks: readonly BlockView[], repeats: readonly Repeat[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const { second } of repeats) {
    const words = wordsOf(blocks, second)
    times.set(words, (times.get(words) ?? 1) + 1)
  }
  return new Set([...times].filter(([, n]) => n >= oftenAsHead).map(([words]) => words))
}

const glossary =
  /^\W{0,4}(?:glossary|key (?:terms|concepts)|terminology|definitions|list of terms|learning (?:objectives|outcomes|goals))\b/i

/** Where blogs cut off the teaser that their lists of posts show. */
const teaserEnd = /<!--\s*(?:more|truncate|excerpt|teaser|read[ -]?more)\b[^<>]{0,40}-->/i
/** How far into a document a teaser may reach. */
const teaserWithin = 4000

/** Where the text begins: behind the front matter and the teaser, which are shown elsewhere. */
function beginOf({ frontMatter, source }: DocumentView['document']): number {
  const from = frontMatter?.end ?? 0
  const teaser = teaserEnd.exec(source.slice(from, from + teaserWithin))
  return teaser ? from + teaser.index : from
}

/** The prose in which a repeat is a slip: no glossary, no aims of a lesson. */
function bodyOf({ document, blocks }: DocumentView): BlockView[] {
  const from = beginOf(document)
  let listed: number | undefined
  return blocks.filter(({ block }) => {
    if (block.kind === 'heading' && (listed === undefined || block.depth <= listed))
      listed = glossary.test(block.text) ? block.depth : undefined
    return prose.has(block.kind) && block.start >= from && listed === undefined
  })
}

/** At most so many words are a refrain when they close a text. */
const longestRefrain = 14

/** A short sentence that has the last paragraph of a text for itself. */
function isRefrain(blocks: readonly BlockView[], { second, words }: Repeat): boolean {
  const { tokens, sentences } = (blocks[second.passage] as BlockView).passage
  const closes = second.passage === blocks.length - 1 && blocks.length > 3
  return closes && sentences.length === 1 && words <= longestRefrain && second.last - second.first >= tokens.length - 2
}

function finding(view: DocumentView, blocks: readonly BlockView[], repeats: readonly Repeat[], mild: boolean): Report {
  const lead = repeats[0] as Repeat
  const [first, second] = [blocks[lead.first.passage] as BlockView, blocks[lead.second.passage] as BlockView]
  const at = view.locate(second, spanOf(second, lead.second))
  const related = repeats.map((r) => ({
    message: 'The same words stand here already.',
    span: view.locate(blocks[r.first.passage] as BlockView, spanOf(blocks[r.first.passage] as BlockView, r.first))
  }))
  return {
    at,
    message: isEcho(first, second) ? 'echo' : 'twice',
    related,
    ...(mild || isEcho(first, second) ? { severity: 'info' as const } : {})
  }
}

export default defineRule({
  id: 'language/duplicate-passage',
  summary: 'Sentences or paragraphs that stand twice, word for word or nearly so',
  why: 'A passage that stands twice is mostly left over from a revision; the two versions then drift apart, and readers wonder which one is meant. A quotation printed twice in different wording makes both doubtful.',
  better: 'Keep the better version, or refer back: “as described above”.',
  silent:
    'For course pages and question banks, glossaries, learning objectives, pull quotes, quotations of what was said before, licences, filler text, derivations, titles of works, versions kept side by side, a closing refrain, alternatives and measures told in parallel, methods and results under different headings, short set phrases, headings, table cells and reference lists. An abstract or a conclusion that repeats the body, and a report of studies that repeats sentences, get a note only.',
  references: ['jergas2015'],
  severity: 'warning',
  aspects: [],
  on: 'document',
  messages: {
    twice: '“{text}” stands in this document already, in the same or nearly the same words; keep one version.',
    echo: '“{text}” repeats the body word for word; a summary reads better in fresh words.'
  },
  *check(view) {
    if (!isArticle(view)) return
    const blocks = bodyOf(view)
    const all = findRepeats(
      blocks.map((b) => b.passage),
      leastInCommon
    )
    const studies = studiesOf(view.blocks)
    const heads = runningHeads(blocks, all)
    const repeats = all.filter(
      (r) => isSlip(blocks, r, studies) && !isRefrain(blocks, r) && !heads.has(wordsOf(blocks, r.second))
    )
    const groups: Repeat[][] = []
    for (const r of repeats) {
      const last = groups.at(-1)?.at(-1)
      // Doubled paragraphs in a row are one finding.
      if (last && r.second.passage - last.second.passage <= 1) groups.at(-1)?.push(r)
      else groups.push([r])
    }
    // Reports of studies repeat sentences by custom; a paragraph that stands there twice is a slip all the same.
    for (const group of groups)
      yield finding(view, blocks, group, studies.size > 0 && !group.some((r) => isWhole(blocks, r)))
  },
  examples: {
    flagged: [
      {
        text: 'The clinic has treated functional disorders with hypnosis, exercise and patience since the spring of 1998.\n\nThese methods were new.\n\n⟦The clinic has treated functional disorders with hypnosis, exercise and patience since the spring of 1998⟧. They have changed since.'
      },
      {
        text: 'Sixty men received a spray of oxytocin or placebo before they played with strangers.\n\nLater, sixty women ⟦received a spray of oxytocin or placebo before they played with strangers⟧.',
        note: 'One word was changed.'
      }
    ],
    fine: [
      { text: 'See the table below for details.\n\nSee the table below for details.' },
      {
        text: 'Sixty men received a spray of oxytocin before the investment game.\n\nForty women received an infusion of vasopressin before they rated faces.'
      }
    ]
  }
})
