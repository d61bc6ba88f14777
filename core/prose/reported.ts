// Reported statistics in running text: p values, tests, effect sizes, intervals and numbers of cases, with their places.
import { CITATION, CODE, JOIN, MATHS } from '../document/mask.ts'
import { type Span, shift } from '../text/span.ts'
import { tokenSpanOf } from './locate.ts'
import type { Passage, TokenSpan } from './model.ts'

/** What kind of number is reported. */
export type ReportedKind = 'p' | 'test' | 'effect' | 'interval' | 'size' | 'bayes'

/** A reported statistic; spans count from the start of the text that was read. */
export interface Reported extends Span {
  readonly kind: ReportedKind
  /** The letter or letters before the number ("r", "p", "n"), lower case. */
  readonly name: string
  /** '=', '<', '>', '≤', '≥', or the doubled form as written ("=<"). */
  readonly relation: string
  /** NaN where no number stands ("n.s.", code that gives it) or its size is not plain ("2 × 10⁻⁸"). */
  readonly value: number
  /** The number as written. */
  readonly written: string
}

const gap = '[\\s\\uE000]{0,12}'
/** What stands between a letter and its index: “η²_p”, “BF_{10}”, “d_z”. */
const script = '[\\s\\uE000_^{}]{0,4}'
const relation = `(=${gap}[<>]|[<>]${gap}=|[=<>≤≥≈])`
const plainNumber =
  '[-−–]?(?:\\d{1,3}(?:[,\\u00a0\\u2009\\u202f ]\\d{3}){1,2}(?![\\d])|\\d{1,7})?(?:[.]\\d{1,12}|(?<=\\d),\\d{1,6})?'
/** A number as written, or the code that writes it when the document is made. */
const number = `${CODE}{2,600}|${plainNumber}`
/** Not the end of a word, nor an index of another letter (“\mu_{p}”). */
const before = '(?<![\\p{L}\\p{N}_.\\-–]|_[\\s\\uE000{]{1,4})'
/** “η²”, “\eta^2_p”, “ω2G”: shares of variance, with their indices in either order. */
const squares = `(?:[ηƞωε]|eta|omega|epsilon)(?:${script}(?:[p2²gG]|gen|partial))+`
/** “Kendall’s tau-b = .06”, “τ_b = .06”: the kinds of a rank correlation. */
const ranks = `(?:tau|τ)(?:[-–]|${script})[abc]`
const coefficients = `${ranks}|[dgrbβρφτfV]|rs|rho|tau|phi|beta|[dgr]${script}(?:z|av|rm|s|pb|p)|R${script}[²2]|f${script}[²2]`

const forms: readonly { readonly kind: ReportedKind; readonly pattern: RegExp }[] = [
  {
    kind: 'p',
    // “R p = 0.0”: the index of a Pearson correlation came loose.
    pattern: new RegExp(
      `${before}(?<!\\b[rR][\\s\\uE000_]{1,2})([pP]s?)(?:${script}(?<![a-zA-Z])[a-zA-Z]{2,14})?(?:${gap}-?values?)?${script}${gap}${relation}${gap}([nN]\\.?${gap}[sS]\\b\\.?|${number})`,
      'gu'
    )
  },
  {
    kind: 'p',
    pattern: new RegExp(
      `${before}([pP])(?:-|${gap})values?\\s(?:\\w{4,12}\\s)?(of|was|is|were|equals|equalled)\\s(?:only |about )?(${plainNumber})`,
      'gu'
    )
  },
  // “The p-value was less than 0.05”.
  {
    kind: 'p',
    pattern: new RegExp(
      `${before}([pP])(?:-|${gap})values?\\s(?:was|were)\\s(less than|smaller than|lower than|below|under)\\s(${plainNumber})`,
      'gu'
    )
  },
  // “A p value of zero”, “a p of 0”.
  {
    kind: 'p',
    pattern: new RegExp(
      `${before}([pP])(?:(?:-|${gap})values?)?\\s(of)\\s(?:exactly )?(0(?:[.]0+)?(?![.\\d])|zero)`,
      'gu'
    )
  },
  {
    kind: 'size',
    pattern: new RegExp(`${before}([nN]s?)${gap}(=)${gap}(${plainNumber})`, 'gu')
  },
  {
    kind: 'effect',
    pattern: new RegExp(
      `${before}(${coefficients}|OR|RR|HR|SMD|AUC|ICC|${squares})${script}(?:${gap}\\(\\d{1,5}\\))?${gap}${relation}${gap}(${number})`,
      'gu'
    )
  },
  {
    kind: 'test',
    pattern: new RegExp(
      `${before}([tFzZQHU]|χ[²2]|chi${script}[²2]|[Cc]hi-square)(?:${script}(?:\\d[\\d.]{0,5}(?:,\\s?\\d[\\d.]{0,7})?|[a-z]{2,5}))?${script}(?:${gap}\\([\\d.,\\sNn=${CODE}]{1,600}\\))?${gap}(=)${gap}(${number})`,
      'gu'
    )
  },
  {
    kind: 'bayes',
    pattern: new RegExp(
      `${before}((?:log${script}(?:10|e)?${script})?BF(?:${script}[0-9+\\-a-z]{1,4})?)${script}${gap}${relation}${gap}(${number})`,
      'gu'
    )
  }
]

const intervals =
  /\b9[059](?:\.\d)?\s?%?\s?-?(?:CI|CrI|HDI|confidence|credible|credibility)\b|\bCIs?\b|confidence intervals?|credible intervals?/giu

/** “× 10⁻⁸”, “e-8”: the number goes on, and its size is not what stands before. */
const goesOn = /^[\s\uE000]{0,4}(?:[×x*·^]|[eE][-−+^{\s]{0,4}\d|\\?(?:times|cdot)|%)/
/** How far behind a number it is looked for. */
const goesOnWithin = 12

/** Relations and brackets as TeX writes them, and how a reader sees them. */
const written: readonly (readonly [pattern: RegExp, sign: string])[] = [
  [/\\(?:leqslant|leq?)(?![a-z])/g, '≤'],
  [/\\(?:geqslant|geq?)(?![a-z])/g, '≥'],
  [/\\lt(?![a-z])/g, '<'],
  [/\\gt(?![a-z])/g, '>'],
  [/\\approx(?![a-z])/g, '≈'],
  [/\\[()[\],;:! ]|\\(?:mathrm|mathit|text|textrm|textit|rm|it|hat|quad)(?![a-z])|[${}\\]/g, '']
]

/** A formula as a reader sees the numbers in it, of the same length. */
function readable(formula: string): string {
  return written.reduce((text, [pattern, sign]) => text.replace(pattern, (m) => sign.padEnd(m.length)), formula)
}

/** The block's text as a reader sees the numbers in it: formulae as they read, joints as spaces; the same length. */
function legible(text: string, source: string): string {
  if (!text.includes(MATHS) && !text.includes(JOIN)) return text
  return text
    .replace(formulae, (maths, at: number) => readable(source.slice(at, at + maths.length)))
    .replaceAll(JOIN, ' ')
}
const formulae = new RegExp(`${MATHS}+`, 'g')

/** Every reported statistic of a text, in order. */
export function reportedIn(text: string): Reported[] {
  if (!(/\d|n\.?s|\bof zero/i.test(text) || text.includes(CODE))) return []
  const found: Reported[] = []
  for (const { kind, pattern } of forms) {
    for (const match of text.matchAll(pattern)) {
      const written = match[3] ?? ''
      if (!told.test(written)) continue
      const end = match.index + match[0].length
      const plain = !goesOn.test(text.slice(end, end + goesOnWithin))
      found.push({
        kind,
        name: (match[1] as string).replace(/[\s\uE000_^{}]+/g, '').toLowerCase(),
        relation: /^[a-z]/.test(match[2] as string)
          ? wordFor(match[2] as string)
          : (match[2] as string).replace(/[\s\uE000]+/g, ''),
        value: plain ? amount(written) : Number.NaN,
        written,
        start: match.index,
        end
      })
    }
  }
  for (const match of text.matchAll(intervals)) {
    const span = { start: match.index, end: match.index + match[0].length }
    found.push({ kind: 'interval', name: 'ci', relation: '', value: Number.NaN, written: match[0], ...span })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The sign that a word between a letter and its number stands for. */
const wordFor = (word: string): string => (/^(?:less|small|low|be|und)/.test(word) ? '<' : '=')

/** A number, the letters in its stead, or code. */
const told = new RegExp(`[\\dnN${CODE}]|zero`)

/** What a reading shows of a block: its passage, and the source behind any span of it. */
interface Read {
  readonly passage: Pick<Passage, 'text'>
  text(at: Span): string
}

/** A stretch of a block as a reader sees the numbers in it, of the same length. */
export function heardIn(view: Read, { start, end }: Span): string {
  return legible(view.passage.text.slice(start, end), view.text({ start, end }))
}

/** Every statistic reported in a stretch of a block, in order; spans count from the start of the block. */
export function numbersIn(view: Read, at: Span): Reported[] {
  return reportedIn(heardIn(view, at)).map((found) => ({ ...found, ...shift(found, at.start) }))
}

function amount(written: string): number {
  if (/^n/i.test(written)) return Number.NaN
  if (written === 'zero') return 0
  const plain = written
    .replace(/[−–]/g, '-')
    .replace(/[\s\u00a0\u2009\u202f]|,(?=\d{3}(?:\D|$))(?<=[1-9]\d{0,2},)/g, '')
  return Number(plain.replace(',', '.'))
}

/** Whether a p value stands for a test that is not significant at the usual level. */
export function isNonsignificant({ kind, relation: sign, value, written }: Reported): boolean {
  if (kind !== 'p') return false
  if (/^n/i.test(written)) return true
  return value < 1 && (sign === '>' || sign === '≥' ? value >= 0.05 : sign === '=' && value > 0.05)
}

/** “M = 3.58”, “M_pre = 3.58”, “12.4 ± 3.1”: means, as they are written. */
const means = /\bM(?:ean)?[_{}a-z]{0,8}\s?=\s?([-−]?\d{1,5}(?:\.\d{1,4})?)|([-−]?\d{1,5}(?:\.\d{1,4})?)\s?±/g
/** The share of a mean by which another may differ and be the same to any reader. */
const alike = 0.03

/** Whether a text gives means in pairs, and each is practically the other: “M = 3.58 … M = 3.59”. */
export function givesMeansAlike(heard: string): boolean {
  const found = [...heard.matchAll(means)].map((match) => Number((match[1] ?? match[2] ?? '').replace('−', '-')))
  const isAlike = (at: number): boolean => {
    const [one = 0, other = 0] = found.slice(at, at + 2)
    return Math.abs(one - other) <= alike * Math.max(Math.abs(one), Math.abs(other))
  }
  return found.length >= 2 && found.length % 2 === 0 && found.every((_, at) => at % 2 === 1 || isAlike(at))
}

/** “Median 3 (2–5) … median 5 (4–7)”: what two groups had in the middle. */
const medians = /\b[mM]edians?\b[^\d.;]{0,24}(\d{1,6}(?:\.\d{1,4})?)/g

/** Whether a text gives medians of which two differ: the same ones do not show how large a difference is. */
export const givesMediansApart = (heard: string): boolean =>
  new Set([...heard.matchAll(medians)].map((match) => Number(match[1]))).size > 1

/** Sizes that nobody calls an effect: shares of variance, differences in standard deviations, and correlations. */
const slight: readonly (readonly [pattern: RegExp, most: number])[] = [
  [/(?:[ηƞωε]|\b[a-zA-Z]?eta|\bomega)[\s\uE000_^{}p2²]{0,6}[=<]\s{0,3}(0?\.\d{1,4})/g, 0.02],
  [/(?:\b[dg]|Cohen['’]s d|effect size)\s?(?:of|[=<])\s{0,3}[-−]?(0?\.\d{1,4})/g, 0.1],
  [/\b[rR](?:[\s\uE000_]{0,2}p)?\s{0,3}=\s{0,3}[-−]?(0?\.\d{1,4})/g, 0.06]
]

/** Whether a text gives sizes of effects, and each is next to nothing: “η² < .01”, “d = 0.04”. */
export function givesSlightEffects(heard: string): boolean {
  const found = slight.flatMap(([pattern, most]) =>
    [...heard.matchAll(pattern)].map((match) => Number(match[1]) < most)
  )
  return found.length > 0 && found.every((is) => is)
}

/**
 * The stretch to ask the verdict for, where a result is reported: a denial in the sentence ("did not differ, p = .2") is
 * part of the result, and with the aspect `absence` a stretch as wide as the sentence leaves it out. A formula is judged by
 * its sentence too.
 */
export function resultAt(passage: Passage, at: Span, sentence: TokenSpan): TokenSpan {
  const span = tokenSpanOf(passage.tokens, at)
  const { stance, question } = passage.judge(span, ['fixed'])
  if (stance === 'denied' && isDeniedFromAbove(passage, span)) return span
  return stance === 'denied' || question === 1 ? sentence : span
}

/** “does not show that there is ⟦no effect⟧”, “not all are ⟦processed equally⟧”: the clause above denies the whole result. */
function isDeniedFromAbove({ cues, tokens }: Passage, span: TokenSpan): boolean {
  return cues.some((cue) => {
    if (cue.class !== 'negation' || cue.last > span.first || cue.scope.last < span.last) return false
    return above.test(
      tokens
        .slice(cue.first, span.first)
        .map((token) => token.form)
        .join(' ')
    )
  })
}

const above =
  /^(?:not|hardly|nor) (?:all|every|both|always|necessarily)\b|^(?:not|cannot|never|hardly|[a-z]+n't|fails?|weak|little|insufficient)(?: \S+){0,5} that\b|^no (?:\S+ )?(?:evidence|proof|sign|reason|guarantee) that\b/

/** Whether words of somebody else are quoted, with their source: what they say of a result is theirs. */
export function isQuotedResult({ quotations, tokens }: Passage, at: Span, sentence: TokenSpan): boolean {
  const inside = quotations.some(({ start, end }) => start <= at.start && at.end <= end)
  return inside && tokens.slice(sentence.first, sentence.last).some(({ kind }) => kind === 'citation')
}

/** Whether a text shows a citation. */
export function isCiting(text: string): boolean {
  return text.includes(CITATION)
}

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** The number that a word or figure stands for (“twelve”, “twenty-four”, “12”); NaN for any other word. */
export function countOf(form: string): number {
  if (/^\d{1,7}$/.test(form)) return Number(form)
  const small = words.indexOf(form)
  if (small >= 0) return small
  const [ten, unit = 'zero'] = form.split('-')
  const at = tens.indexOf(ten ?? '')
  const rest = words.indexOf(unit)
  return at >= 2 && rest >= 0 && rest < 10 ? at * 10 + rest : Number.NaN
}
