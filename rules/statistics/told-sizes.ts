// How large a result is: what tells it in a sentence, and whether the text next to a paragraph tells it.
import { CODE } from '../../core/document/mask.ts'
import { explainsMarks, holdsRow } from '../../core/prose/legends.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { occurs } from '../../core/prose/query.ts'
import { givesMediansApart, heardIn, reportedIn } from '../../core/prose/reported.ts'
import type { BlockView, Fact, Reading } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

/** The size, in words or in numbers. */
const sizes = compilePatterns([
  '((standardised | standardized) difference) | (effect size | effect sizes | standardised mean difference | standardized mean difference | mean difference | odds ratio | hazard ratio | risk ratio | eta squared | explained variance | variance explained | percentage points)',
  'cohen|cohen’s|hedges|interval|intervals|eta-squared',
  '(by | of | from) (about | roughly | some | only | almost | up to)? (# | one | two | three | four | five | a third | half | a quarter)',
  '# %|percent|points|seconds|ms|beats|minutes|fold|times',
  '(large | small | medium | moderate | medium-sized) (effect | effects)',
  '# vs|versus|against # | # vs . # | # (compared with | compared to | rather than | instead of | down from | up from | and not) # | (respectively)',
  '(means | medians | scores | rates | averages) ..3! (of | were | :) ..1! #',
  'table|tables|figure|fig|figures|appendix|supplement|supplementary'
])

/** “OR 1.8”, “1.2–2.7”, “M = 8.1 … M = 7.2”, “η = .32” (its square lost or left out): a size or a range without the words for it. */
const bareSize =
  /\b(?:[ai]?OR|[ai]?RR|[ai]?HR|IRR|S?MD|WMD|AUC|ICC)\s{0,2}(?:of|[:,=])?\s{0,2}[-−]?\d|\d\.\d{1,3}\s?(?:[–—]|to)\s?[-−]?\d{1,3}\.\d|\bM\s{0,3}=[^=]{1,120}(?:=[^=]{1,60})?\bM\s{0,3}=|\d\s?±\s?\d|(?<!\p{L})[ηƞ][\s\uE000²2p_]{0,6}[=<]\s{0,3}[-−]?\d?\.?\d/u

/** Code that prints a result where the document is made, and macros in brackets that stand for one. */
const printing = /^`r\s|[A-Z\d]{2,}_[A-Z]|[$_[(]/
const macro = /\(\s?\\[A-Z][A-Za-z]{4,40}(?:\{\})?\s?[,;)]/
/** What such code prints where it is no size: p values, degrees of freedom, statistics of tests. */
const noSize = /\bp[._]?(?:val|adj|print)|printp|pval|Pr\(|df\b|[Ff][ ._]?val|\$[FtzpH]\b|[tz][ ._]value/i

/** Whether a result is printed that may hold its size. */
function printsResult(source: string, heard: string): boolean {
  // Code may stand within a formula too: “$\beta = `r …`$”.
  const code = source.match(heard.includes(CODE) ? /`[^`]{1,600}`/g : /`r [^`]{1,600}`/g) ?? []
  return code.some((each) => printing.test(each) && !noSize.test(each)) || macro.test(source)
}

/** “.37 (SD .23)”: a mean with its spread; what it is compared with stands beside it. */
const spread = /\d[\s\uE000]{0,3}\(\s?[*_$]{0,2}SDs?\b[^\d]{0,6}\d/u
/** Two spreads or more: “69.2, SE 1.7 against 62.4, SE 2.4”. */
const spreads = /\b(?:SDs?|SEM?|IQR)\b[^\d]{0,6}\d.{1,300}\b(?:SDs?|SEM?|IQR)\b[^\d]{0,6}\d/su
/** The same in a sentence before, where the numbers may come from code. */
const standardDeviations = /\bSD\b.{1,300}\bSD\b/su
/** “26 ± 1 and 3 ± 0”, “Δ = 0.8”: what was compared is given with its spread, or as a difference. */
const compared =
  /\d\s?(?:±|\\pm)\s?\d.{1,120}\d\s?(?:±|\\pm)\s?\d|(?:Δ|\\Delta)[^=<>]{0,24}=\s?[-−]?\d|\bM[}*_]{0,2}\s?\$?=\$?\s?[-−]?\d.{1,200}\bM[}*_]{0,2}\s?\$?=\$?\s?[-−]?\d/su
/** “12 of 40 … 21 of 41”, “12/40 and 21/41”: how many in each group. */
const counted = /\b[1-9]\d{0,4}(?: of |\/)\d{1,5}\b(?!\/).{1,120}\b[1-9]\d{0,4}(?: of |\/)\d{1,5}\b(?!\/)/su

/** “Old birds = 0.28 (0.10), young birds 0.23 (0.10)”, “spring: 0.80, autumn: 0.75”: what each group had, by its name. */
const labelled =
  /(?<!\p{L})(?!(?:alpha|beta|chi|power|threshold)\b)\p{L}{3,30}\s?[=:]\s?[-−]?\d{1,6}(?:\.\d{1,4})?(?:\s?\([\d.,–-]{1,12}\))?,\s(?:\p{L}{1,20}\s){0,2}(?!(?:alpha|beta|chi|power|threshold)\b)\p{L}{3,30}\s?(?:[=:]\s?[-−]?\d|\d{1,6}(?:\.\d{1,4})?\s?\()/u
/** “Median young birds 6, old birds 7”: two medians under one word. */
const twoMedians = /\b[mM]edians?\b[^\d.;()]{1,40}\d{1,6}(?:\.\d{1,3})?,\s(?:and\s)?(?:\p{L}{2,20}\s){1,3}\d/u

/** “p < .001, = .87”, “p = .017, partial- = .11”: an effect size whose letter got lost on the way. */
const lettersLost =
  /[pP]\s?[<=]\s?0?\.\d{1,6}\s?[,;]\s?(?:(?:partial|generali[sz]ed|adjusted)[-\s]{0,3})?=\s{0,3}0?\.\d/u
/** “33.6 [30.0, 36.6]”: a value with its range. */
const ranged = /\d\.\d{1,3}\s?\[\s?[-−]?\d{1,5}\.\d{1,3}\s?[,;–]\s?[-−]?\d{1,5}\.\d{1,3}\s?\]/u
/** “young birds 0 (0–1.5), old birds 5 (2–8)”: medians with their ranges. */
const medians =
  /\d\s?\(\s?\d{1,5}(?:\.\d{1,3})?\s?[–-]\s?\d{1,5}(?:\.\d{1,3})?\)[^()]{1,60}\d\s?\(\s?\d{1,5}(?:\.\d{1,3})?\s?[–-]\s?\d{1,5}(?:\.\d{1,3})?\)/u
/** “(song: mean estimate = 0.2) … (rest: mean estimate = −0.2)”: what each had, by the same word. */
const paired =
  /(?<!\p{L})(?:means?(?:\s\p{L}{3,14})?|medians?|averages?|estimates?|betas?|scores?)\s{0,3}=\s{0,3}[-−]?\d.{1,200}(?<!\p{L})(?:means?(?:\s\p{L}{3,14})?|medians?|averages?|estimates?|betas?|scores?)\s{0,3}=\s{0,3}[-−]?\d/su

/** Whether a sentence gives numbers that show how large a result is: an effect, an interval, or what was compared. */
function givesNumbers(source: string, heard: string): boolean {
  if (
    [compared, spread, spreads, counted, labelled, twoMedians, lettersLost, ranged, medians, paired].some((form) =>
      form.test(source)
    )
  )
    return true
  if (bareSize.test(heard) || givesMediansApart(heard)) return true
  return reportedIn(heard).some(({ kind }) => kind === 'effect' || kind === 'interval')
}

/** “(x = −46, y = 8, z = −34)”, “[−46, 8, −34]”: where the peak of a map lies, whose sizes stand in its table. */
const peak =
  /\bx\s?[=:,]\s?[-−–]?\d{1,3}(?:\.\d)?[\s,;]{1,3}y\s?[=:]\s?[-−–]?\d|[[(]\s?[-−–]?\d{1,2}[,;]?\s[-−–]?\d{1,3}[,;]?\s[-−–]?\d{1,2}\s?[\])]|\d\/[-−–]?\d{1,3}\/[-−–]?\d{1,2}\b|\bcoordinates:?\s(?:[xyz]\s?=\s?)?[-−–]?\d{1,3}[,;]\s[-−–]?\d{1,3}[,;]\s[-−–]?\d/u

/** Whether a text gives the place of a peak in the brain: its results are those of a map. */
export const givesPeak = (heard: string): boolean => peak.test(heard)

/** Whether a sentence of the same paragraph tells how large a result is, or where that is shown. */
export function tellsSize(view: Reading, sentence: Sentence): boolean {
  const heard = heardIn(view, sentence)
  const source = view.text({ start: sentence.start, end: sentence.end })
  if (givesNumbers(source, heard) || printsResult(source, heard)) return true
  // “Ratings: $M = 4.1$; $SD = 0.5$ … The two differed significantly”: the means stand in the sentence before.
  const before = view.passage.sentences[sentence.index - 1]
  if (before && standardDeviations.test(view.text({ start: before.start, end: before.end }))) return true
  return occurs(sizes, view.passage, sentence)
}

/** Words of every result, which tell nothing of what was measured. */
const general =
  /^(?:(?:signif|statis|differ|effect|contro|placeb|interv|partic|patien|subjec|sample|betwee|within|before|compar|intera|increa|decrea|improv|change|higher|result|analys|outcom|measur|primar|second|furthe|partia|number|during|observ|reveal|report|indica|baseli|follow|respec|condit|howeve|experi|figure|treat|reduc)|(?:group|score|time|sham|after|main|lower|than|those|these|both|with|from|that|this|were|have|into|there|which|their|when|level|mean|test|over|also|more|less|only|same|two|three|found|find|show|post|week|month|anova|first|other|value|data|study|each|table)$)/
/** So many letters of a word are read: what bends it stands behind them. */
const letters = 6

/** What a text is about: its longer words and abbreviations, without the words of every result. */
export function outcomesOf(text: string): ReadonlySet<string> {
  const words = text.match(/\p{L}{4,}|\p{Lu}{3}/gu) ?? []
  return new Set(
    words
      .map((word) =>
        word
          .toLowerCase()
          .replace(/(?<=.{4})s$/, '')
          .slice(0, letters)
      )
      .filter((word) => !general.test(word))
  )
}

/** What a block tells to readers of the paragraph beside it. */
interface Told {
  /** Whether it is a paragraph, and no line or note of a table that was torn. */
  readonly prose: boolean
  /** What the sentences are about that give sizes, or point to where they are shown. */
  readonly sized: ReadonlySet<string>
  readonly shown: ReadonlySet<string>
  /** What a table or a legend is about, and whether its figures are there. */
  readonly labels: ReadonlySet<string>
  readonly figures: boolean
}

const none: ReadonlySet<string> = new Set()
/** Shorter paragraphs are lines of tables. */
const fewestLetters = 40
const cells = /\d\s?±\s?\d|\d\s?\(\d[\d.]{0,6}%?\)/
const pointing = /\b(?:tables?|figures?|figs?\.?)\s?(?:S\s?)?[\dIVX]/i

const toldIn: Fact<Told> = (view) => {
  const { text, sentences } = view.passage
  const [first] = sentences
  const noted = first !== undefined && explainsMarks(view.passage, first)
  const torn = noted || (text.match(/\p{L}/gu)?.length ?? 0) < fewestLetters || holdsRow(text)
  const sentencesWith = (is: (span: Span) => boolean): ReadonlySet<string> =>
    outcomesOf(
      sentences
        .map(({ start, end }) => ({ start, end }))
        .filter(is)
        .map(({ start, end }) => text.slice(start, end))
        .join(' ')
    )
  const prose = view.block.kind === 'paragraph' && !torn
  return {
    prose,
    sized: sentencesWith((span) => givesNumbers(view.text(span), heardIn(view, span))),
    shown: sentencesWith(({ start, end }) => pointing.test(text.slice(start, end))),
    labels: prose ? none : outcomesOf(text),
    figures: !prose && (holdsRow(text) || cells.test(text))
  }
}

/** How many blocks are looked at on either side: the cells of a table may have become paragraphs. */
const farthest = 60

/** The blocks from `at` on in one direction up to the next paragraph, in the same part of the text. */
function reached(blocks: readonly BlockView[], at: number, step: 1 | -1): BlockView[] {
  const out: BlockView[] = []
  const section = blocks[at]?.block.section
  for (let i = at + step; Math.abs(i - at) <= farthest; i += step) {
    const view = blocks[i]
    if (!view || view.block.section !== section) break
    if (view.block.kind === 'heading') continue
    out.push(view)
    if (view.fact(toldIn).prose) break
  }
  return out
}

/**
 * Whether the paragraph before or after, or a table between, tells how large a result is: sizes of what the sentence is
 * about, or under the same heading a table or a figure of it.
 */
export function isToldBeside(blocks: readonly BlockView[], at: number, sentence: string): boolean {
  const heading = blocks[at]?.block.heading ?? ''
  // Ahead of the first heading stands what sums up, with other things beside it.
  if (heading === '') return false
  const about = outcomesOf(`${heading} ${sentence}`)
  const shares = (words: ReadonlySet<string>): boolean => [...words].some((word) => about.has(word))
  return ([-1, 1] as const).some((step) => {
    const beside = reached(blocks, at, step)
    const near = beside.filter(({ block }) => block.heading === heading).map((view) => view.fact(toldIn))
    if (near.some(({ figures }) => figures) && near.some(({ labels }) => shares(labels))) return true
    return beside.some((view) => shares(view.fact(toldIn).sized)) || near.some(({ shown }) => shares(shown))
  })
}
