// Numbered references in any prose: “[12]”, “[3,5–7]”, superscript figures after a word.
import type { Citation } from '../core/document/document.ts'
import type { Span } from '../core/text/span.ts'
import type { Scan } from './author-year.ts'

const bracketed = /\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,40})\]/g
const raised = /[⁰¹²³⁴-⁹]{1,3}(?:[,˒–⁻-]{1,2}[⁰¹²³⁴-⁹]{1,3}){0,20}/g
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Words after which a bracket holds a range of values: “95% CI [2, 5]”. */
const rangeBefore =
  /(?:\bCI|\bCrI|\bHDI|\bIQR|\binterval|\brange|\bvalues?|[=∈:≈<>%]|\d|\bin|\bfrom|\bbetween|\bscale)\s{0,2}$/i
/** A range of references longer than this is a typing slip; only its ends are kept. */
const LONGEST_RANGE = 30

/** The numbered references of `text`. */
export function scanNumeric(text: string): Scan {
  const citations: Citation[] = []
  const masks: Span[] = []
  const add = (start: number, end: number, numbers: readonly { n: number; at: Span }[]): void => {
    const group = { start, end }
    masks.push(group)
    for (const { n, at } of numbers)
      citations.push({ kind: 'numeric', key: String(n), ...at, keySpan: at, group, narrative: false })
  }
  for (const match of text.matchAll(bracketed)) {
    if (rangeBefore.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    if (/[(:]/.test(text.charAt(match.index + match[0].length)) && text.charAt(match.index + match[0].length) === '(')
      continue
    const numbers = expand(match[1] ?? '', match.index + 1)
    if (numbers !== undefined) add(match.index, match.index + match[0].length, numbers)
  }
  for (const match of text.matchAll(raised)) {
    if (
      !/(?:\p{L}{4}|[\p{L}\p{N})][.,;:!?”"’)\]])\uE000*$/u.test(text.slice(Math.max(0, match.index - 8), match.index))
    )
      continue
    const plain = match[0]
      .replace(/[⁰¹²³⁴-⁹]/g, (c) => String(digits.indexOf(c)))
      .replace(/⁻/g, '-')
      .replace(/˒/g, ',')
    const numbers = expand(plain, match.index)
    if (numbers !== undefined) add(match.index, match.index + match[0].length, numbers)
  }
  return { citations, masks }
}

/** “3,5–7” as 3, 5, 6, 7 with the place of each; undefined when it can't be a list of references. */
export function expand(list: string, offset: number): { n: number; at: Span }[] | undefined {
  const out: { n: number; at: Span }[] = []
  for (const piece of list.matchAll(/(\d+)(?:\s?[–-]\s?(\d+))?/g)) {
    const from = Number(piece[1])
    const to = piece[2] === undefined ? from : Number(piece[2])
    if (from === 0 || to < from) return undefined
    const at = { start: offset + piece.index, end: offset + piece.index + piece[0].length }
    if (to - from > LONGEST_RANGE) out.push({ n: from, at }, { n: to, at })
    else for (let n = from; n <= to; n++) out.push({ n, at })
  }
  return out.length === 0 ? undefined : out
}
