// Reported statistics in running text: p values, tests, effect sizes, intervals and numbers of cases, with their places.
import { CITATION, JOIN, MATHS } from '../document/mask.ts'
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
  /** NaN where no number stands ("n.s.") or its size is not plain ("2 × 10⁻⁸"). */
  readonly value: number
  /** The number as written. */
  readonly written: string
}

const gap = '[\\s\\uE000]{0,8}'
const relation = `(=${gap}[<>]|[<>]${gap}=|[=<>≤≥])`
const number =
  '[-−–]?(?:\\d{1,3}(?:[,\\u00a0\\u2009\\u202f ]\\d{3}){1,2}(?![\\d])|\\d{1,7})?(?:[.]\\d{1,12}|(?<=\\d),\\d{1,6})?'
const before = '(?<![\\p{L}\\p{N}_.\\-–])'

const forms: readonly { readonly kind: ReportedKind; readonly pattern: RegExp }[] = [
  {
    kind: 'p',
    pattern: new RegExp(
      `${before}([pP]s?)(?:${gap}-?values?)?${gap}${relation}${gap}([nN]\\.?${gap}[sS]\\b\\.?|${number})`,
      'gu'
    )
  },
  {
    kind: 'p',
    pattern: new RegExp(
      `${before}([pP])(?:-|${gap})values?\\s(?:\\w{4,12}\\s)?(of|was|is|were|equals|equalled)\\s(?:only |about )?(${number})`,
      'gu'
    )
  },
  {
    kind: 'size',
    pattern: new RegExp(`${before}([nN]s?)${gap}(=)${gap}(${number})`, 'gu')
  },
  {
    kind: 'effect',
    pattern: new RegExp(
      `${before}([dgrbβρφ]|rs|rho|beta|OR|RR|HR|SMD|AUC|ICC|[ηω]p?[²2]|R[²2]|eta[²2]|V)(?:${gap}\\(\\d{1,5}\\))?${gap}${relation}${gap}(${number})`,
      'gu'
    )
  },
  {
    kind: 'test',
    pattern: new RegExp(
      `${before}([tFzZQHU]|χ[²2]|chi[²2]|[Cc]hi-square)(?:${gap}\\([\\d.,\\sNn=]{1,24}\\))?${gap}(=)${gap}(${number})`,
      'gu'
    )
  },
  { kind: 'bayes', pattern: new RegExp(`${before}(BF(?:\\d\\d)?)${gap}${relation}${gap}(${number})`, 'gu') }
]

const intervals =
  /\b9[059](?:\.\d)?\s?%?\s?-?(?:CI|CrI|HDI|confidence|credible|credibility)\b|\bCIs?\b|confidence intervals?|credible intervals?/giu

/** “× 10⁻⁸”, “e-8”: the number goes on, and its size is not what stands before. */
const goesOn = /^[\s\uE000]{0,3}(?:[×x*·]|[eE][-−+]?\d|\\times|%)/

/** The block's text as a reader sees the numbers in it: formulae as their source, joints as spaces; the same length. */
function legible(text: string, source: string): string {
  if (!text.includes(MATHS) && !text.includes(JOIN)) return text
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string
    const shown = unit === MATHS ? (source[i] ?? ' ') : unit
    out += unit === JOIN || shown === '$' || shown === '\\' ? ' ' : shown
  }
  return out
}

/** Every reported statistic of a text, in order. */
export function reportedIn(text: string): Reported[] {
  if (!/\d|n\.?s/i.test(text)) return []
  const found: Reported[] = []
  for (const { kind, pattern } of forms) {
    for (const match of text.matchAll(pattern)) {
      const written = match[3] ?? ''
      if (written === '' || !/\d|n/i.test(written)) continue
      const end = match.index + match[0].length
      const plain = !goesOn.test(text.slice(end, end + 6))
      found.push({
        kind,
        name: (match[1] as string).toLowerCase(),
        relation: /^[a-z]/.test(match[2] as string) ? '=' : (match[2] as string).replace(/[\s\uE000]+/g, ''),
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

/**
 * The stretch to ask the verdict for, where a result is reported: a denial in the sentence ("did not differ, p = .2") is
 * part of the result, and with the aspect `absence` a stretch as wide as the sentence leaves it out. A formula is judged by
 * its sentence too.
 */
export function resultAt(passage: Passage, at: Span, sentence: TokenSpan): TokenSpan {
  const span = tokenSpanOf(passage.tokens, at)
  const { stance, question } = passage.judge(span, ['fixed'])
  return stance === 'denied' || question === 1 ? sentence : span
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
