// language/duplicate-passage: sentences or paragraphs that stand twice in a document.
import { findRepeats, type Repeat, type Stretch } from '../../core/prose/repeats.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** Fewest common words of a whole sentence that stands twice; shorter ones are set phrases ("See the table"). */
const leastOfSentence = 9
/** Fewest common words of a part of a sentence, and the least share of the sentence that it must cover. */
const leastOfPart = { words: 11, share: 0.6 } as const
/** From so many words on a point of a list that stands twice word for word counts: points are often alike on purpose. */
const leastOfItem = 14
/** Fewest common words in a row, fewest words and least share of common words of a sentence whose parts changed places. */
const turned = { run: 6, words: 12, share: 0.85 } as const
/** From so many words on a repeat counts wherever it stands. */
const longByItself = 20

const prose: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote', 'footnote'])

function spanOf(view: BlockView, stretch: Stretch): Span {
  const tokens = view.passage.tokens
  return { start: tokens[stretch.first]?.start ?? 0, end: tokens[stretch.last - 1]?.end ?? 0 }
}

/** How much of the sentence where it begins the stretch covers, in tokens. */
function shareOf(view: BlockView, stretch: Stretch): number {
  const sentence = view.passage.sentences.find((s) => stretch.first < s.last)
  if (!sentence) return 0
  const from = Math.max(stretch.first, sentence.first)
  return (Math.min(stretch.last, sentence.last) - from) / (sentence.last - sentence.first)
}

/** Whether a repeat is more than a set phrase, and more than parallel wording that is meant. */
function counts(blocks: readonly BlockView[], repeat: Repeat): boolean {
  const [first, second] = [blocks[repeat.first.passage] as BlockView, blocks[repeat.second.passage] as BlockView]
  if (isEcho(first, second)) return repeat.exact && repeat.words >= longByItself
  if (isFiller(first) || isDerivation(first) || isDerivation(second)) return false
  if (first.block.kind === 'item' || second.block.kind === 'item') {
    return repeat.exact && repeat.words >= leastOfItem && shareOf(second, repeat.second) >= 0.9
  }
  const apart = !neighbours({ ...repeat, exact: false }) || first.block.heading !== second.block.heading
  if (apart && isTurned(first, second, repeat)) return true
  if (repeat.words < leastOfSentence) return false
  if (repeat.words >= longByItself) return true
  const share = shareOf(second, repeat.second)
  if (repeat.exact && share >= 0.9) return wordsAt(second, repeat.second.first).length >= leastOfSentence
  return repeat.words >= leastOfPart.words && share >= leastOfPart.share && !neighbours(repeat)
}

/** Whether the sentences around a repeat hold the same words in another order. */
function isTurned(first: BlockView, second: BlockView, repeat: Repeat): boolean {
  const [a, b] = [wordsAt(first, repeat.first.first), wordsAt(second, repeat.second.first)]
  const longer = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < turned.words) return false
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const rest = left.get(word) ?? 0
    if (rest > 0) common++
    left.set(word, rest - 1)
  }
  return common >= turned.share * longer
}

/** The words of the sentence that token `at` stands in. */
function wordsAt(view: BlockView, at: number): string[] {
  const sentence = view.passage.sentences.find((s) => at < s.last)
  if (!sentence) return []
  return view.passage.tokens
    .slice(sentence.first, sentence.last)
    .flatMap((token) => (token.kind === 'word' || token.kind === 'number' ? [token.form] : []))
}

/** Neighbouring sentences are often alike on purpose: "X changes Y. X does not change Y." */
function neighbours({ first, second, exact }: Repeat): boolean {
  return !exact && second.passage - first.passage <= 1
}

/** Steps of a derivation repeat their words around other symbols. */
function isDerivation({ passage }: BlockView): boolean {
  return passage.tokens.filter((token) => token.kind === 'maths').length >= 2
}

/** Filler text shows how a page will look; nobody reads it. */
function isFiller({ block }: BlockView): boolean {
  return /\b(?:lorem ipsum|dolor sit amet|consectetur|placeholder)\b/i.test(block.text)
}

/** A summary repeats on purpose: an abstract or conclusion may echo the body. */
function isEcho(a: BlockView, b: BlockView): boolean {
  const summing = (v: BlockView): boolean => v.block.section === 'abstract' || v.block.section === 'conclusion'
  return summing(a) !== summing(b)
}

function report(view: DocumentView, blocks: readonly BlockView[], repeats: readonly Repeat[]): Report {
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
    ...(isEcho(first, second) ? { severity: 'info' as const } : {})
  }
}

export default defineRule({
  id: 'language/duplicate-passage',
  summary: 'Sentences or paragraphs that stand twice, word for word or nearly so',
  why: 'A passage that stands twice is mostly left over from a revision; the two versions then drift apart, and readers wonder which one is meant. A quotation printed twice in different wording makes both doubtful.',
  better: 'Keep the better version, or refer back: “as described above”.',
  silent:
    'For filler text, derivations, short set phrases, headings, table cells and reference lists. An abstract or a conclusion that repeats the body gets a note only.',
  references: ['jergas2015'],
  severity: 'warning',
  aspects: [],
  on: 'document',
  messages: {
    twice: '“{text}” stands in this document already, in the same or nearly the same words; keep one version.',
    echo: '“{text}” repeats the body word for word; a summary reads better in fresh words.'
  },
  *check(view) {
    const blocks = view.blocks.filter((b) => prose.has(b.block.kind))
    const repeats = findRepeats(
      blocks.map((b) => b.passage),
      turned.run
    ).filter((r) => counts(blocks, r))
    const groups: Repeat[][] = []
    for (const r of repeats) {
      const last = groups.at(-1)?.at(-1)
      // Doubled paragraphs in a row are one finding.
      if (last && r.second.passage - last.second.passage <= 1) groups.at(-1)?.push(r)
      else groups.push([r])
    }
    for (const group of groups) yield report(view, blocks, group)
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
