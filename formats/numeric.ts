// Numbered references in any prose: “[12]”, “[3,5–7]”, superscript figures after a word.
import type { Citation } from '../core/document/document.ts'
import type { Span } from '../core/text/span.ts'
import type { Scan } from './author-year.ts'

const bracketed = /\[\s?\uE000*(\d{1,3}(?:\uE000*\s?[,;–-]\s?\uE000*\d{1,3}){0,40})\uE000*\s?\]/g
/** References behind a word that ran together: “memory[8910]”. Which they were nobody can tell; a year is none. */
const runTogether = /(?<=\p{L}[.,;:)]?)\[(?!(?:1[5-9]|20)\d\d\])\d{4,16}\]/gu
const raised = /[⁰¹²³⁴-⁹]{1,3}(?:[,˒–⁻-]{1,2}[⁰¹²³⁴-⁹]{1,3}){0,20}/g
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** What a bracket with a range of values stands behind: “95% CI [2, 5]”, “12 [9, 15]”, but not “P300 [2, 5]”. */
const rangeBefore =
  /(?:\bCI|\bCrI|\bHDI|\bIQR|\binterval|\brange|\bvalues?|[=∈:≈<>%]|(?<![\p{L}\d])\d+|\.\d+|\bin|\bfrom|\bbetween|\bscale)\s{0,2}$/iu
/** A range of references longer than this is a typing slip; only its ends are kept. */
const LONGEST_RANGE = 30

/** A word of prose with a figure glued to it, at the end of its clause: “memory5.”, “experience30,”, “falls5, 6).”, “trials.1, 2 Then”. */
const gluedAtEnd =
  /(?<![\w@#/\\.$-])[a-z]{4,30}(?:(\d{1,3})(?:[,–-]\d{1,3}){0,10}\)?[.,;]|[.,;][”"’)]?(\d{1,3})(?:(?:, ?|[–-])\d{1,3}){0,10})(?=\s)/g
/** Words with figures of their own: “figure2.”, “study1.”. */
const counted =
  /^(?:fig|table|box|panel|step|stage|phase|wave|time|trial|session|study|experiment|group|block|model|chapter|visit|level(?!s)|cohort)/
/** So many different words with so many different figures are no names of variables. */
const FEWEST_GLUED = 6
/** Code between fences, whose names end with figures. */
const fenced = /^(```|~~~)[\s\S]*?^\1/gm
/** Marks of citations in a form of their own. */
export const otherForm = /\[-?@[\p{L}_]|\\cite|\]\(#ref-|<sup>\d/u

/** Whether a source, once converted, writes its raised numbers as plain figures behind words (“memory5.”). */
export function gluesNumbers(source: string): boolean {
  const words = new Set<string>()
  const numbers = new Set<string>()
  for (const match of source.replace(fenced, '').matchAll(gluedAtEnd)) {
    if (counted.test(match[0])) continue
    words.add(match[0].replace(/[^a-z].*/s, ''))
    numbers.add(match[1] ?? match[2] ?? '')
  }
  return words.size >= FEWEST_GLUED && numbers.size >= FEWEST_GLUED && !otherForm.test(source)
}

/** A raised number that became plain (the figure is looked for first, since the look back is slow): behind a word, “et al.”, a figure’s stop (“33%,2”), or (three figures) an abbreviation. */
const glued =
  /(?=\d)(?<=(?<![\p{L}\p{N}_@#/-])(?:\p{Ll}{4,30}[)”"’]?|\p{Lu}\p{Ll}{4,30}|et al\.|(?:\p{L}\p{Ll}{3,30}|\p{Lu}{2,8})[)”"’]?[.,;:][”"’)]?)|(?<![\p{L}\p{N}_@#/-])\p{Lu}{2,8}\)?(?=\d{3})|(?:\d\)|%\)?)[.,;:][”"’]?)(?:\d{1,3}(?:, \d{1,3}){1,20}(?=\)|\s\p{Lu}|\s*$)|\d{1,3}(?:[,–-]\d{1,3}){0,20}(?=[.,;:!?)]?(?:\s|$)|\)[.,;:]))/gu

/** The word that a figure is glued to; one that ends with its clause names no figure (“the experiment,57”), but “Fig.2” does. */
const wordBefore = /\p{L}+$|fig(?=\.$)/iu

/** The references of a text whose raised numbers became plain figures. */
export const scanGlued = (text: string): Scan => scanOf(gluedIn(text))

function* gluedIn(text: string): Generator<NumberGroup> {
  for (const { 0: list, index } of text.matchAll(glued)) {
    const word = wordBefore.exec(text.slice(Math.max(0, index - 12), index))?.[0].toLowerCase() ?? ''
    if (!counted.test(word)) yield* groupOf(list, index)
  }
}

/** Numbers between round brackets at the end of a clause: “in mice (12).”, “in men (3, 5–7),”, “(PTSD) (4).”. */
const roundAtEnd = /(?:[a-z]{3}|[a-zA-Z]\)) \(\s?(\d{1,3})(?:\s?[,–-]\s?\d{1,3}){0,20}\s?\)[.,;]/g
/** So many different numbers between round brackets are no labels of equations. */
const FEWEST_ROUND = 6

/** The same right behind a full stop, “in mice.(12)”, which points of a list look like unless some are “(3-5)”. */
const roundBehind = /[a-z]{3}[.,;]\(\s?(\d{1,3})((?:\s?[,–-]\s?\d{1,3}){0,20})\s?\)(?=\s)/g

/** Whether a source cites by numbers between round brackets. */
export function roundsNumbers(source: string): boolean {
  const numbers = new Set<string>()
  const behind = [...source.matchAll(roundBehind)]
  if (behind.some((match) => match[2] !== '')) for (const match of behind) numbers.add(match[1] as string)
  for (const match of source.matchAll(roundAtEnd)) {
    const before = source.slice(Math.max(0, match.index - 9), match.index + 4)
    if (!listing.test(before)) numbers.add(match[1] as string)
  }
  return numbers.size >= FEWEST_ROUND && !otherForm.test(source)
}

const round =
  /(?<=(?:\p{L}{2}[”"’]?|\p{L}\)|\bal\.) |\p{L}[.,;])\(\s?(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,20}) ?\)(?=[.,;:]?(?:\s|$))/gu

/** Words before the number of a point or an equation: “include (1) … and (2) …”, “see equation (3)”. */
const listing =
  /\b(?:and|are|both|by|either|eqs?|equations?|following|includ(?:e|es|ed|ing)|is|items?|namely|or|points?|steps?|that|to|we|were)\.? $/i

/** The references of a text that cites by numbers between round brackets. */
export const scanRound = (text: string): Scan => scanOf(roundIn(text))

function* roundIn(text: string): Generator<NumberGroup> {
  for (const { 0: bracket, 1: list = '', index } of text.matchAll(round)) {
    if (listing.test(text.slice(Math.max(0, index - 12), index))) continue
    yield* groupOf(list, index + bracket.search(/\d/), { start: index, end: index + bracket.length })
  }
}

/** “(see ref. 4, p. 12)”, “refs 3–5”, “(references 8 and 9)”: a number that is called one. */
const called =
  /(?:\brefs?\.?|\((?:see |cf\. |e\.g\.,? )?references?)\s(\d{1,3}(?:(?:\s?[,–-]\s?|\sand\s)\d{1,3}){0,20})(?![\p{L}\d%]|\.\d)/giu

/** The references of a text that are called so. */
export const scanCalled = (text: string): Scan => scanOf(calledIn(text))

function* calledIn(text: string): Generator<NumberGroup> {
  for (const { 0: words, 1: list = '', index } of text.matchAll(called))
    yield* groupOf(list, index + words.length - list.length)
}

/** Numbers that stand together, and the stretch to mask for them. */
export interface NumberGroup {
  readonly group: Span
  readonly numbers: readonly { readonly n: number; readonly at: Span }[]
}

/** The numbers of a list at `offset` and their group, by default the list itself; none when it can't be one of references. */
function* groupOf(list: string, offset: number, group?: Span): Generator<NumberGroup> {
  const numbers = expand(list, offset)
  if (numbers) yield { group: group ?? { start: offset, end: offset + list.length }, numbers }
}

/** The citation of one number in a group. */
export function numbered({ n, at }: NumberGroup['numbers'][number], group: Span): Citation {
  return { kind: 'numeric', key: String(n), ...at, keySpan: at, group, narrative: false }
}

/** The citations of groups of numbers, with what they mask. */
export function scanOf(groups: Iterable<NumberGroup>): Scan {
  const citations: Citation[] = []
  const masks: Span[] = []
  for (const { group, numbers } of groups) {
    masks.push(group)
    citations.push(...numbers.map((one) => numbered(one, group)))
  }
  return { citations, masks }
}

/** The numbered references of `text`. */
export function scanNumeric(text: string): Scan {
  const { citations, masks } = scanOf(numericIn(text))
  const together = [...text.matchAll(runTogether)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length
  }))
  return { citations, masks: [...masks, ...together] }
}

function* numericIn(text: string): Generator<NumberGroup> {
  for (const { 0: bracket, 1: list = '', index } of text.matchAll(bracketed)) {
    const end = index + bracket.length
    if (rangeBefore.test(text.slice(Math.max(0, index - 12), index)) || text.charAt(end) === '(') continue
    yield* groupOf(list, index + bracket.search(/\d/), { start: index, end })
  }
  for (const { 0: figures, index } of text.matchAll(raised)) {
    if (!/(?:\p{L}{4}|[\p{L}\p{N})][.,;:!?”"’)\]])\uE000*$/u.test(text.slice(Math.max(0, index - 8), index))) continue
    const plain = figures
      .replace(/[⁰¹²³⁴-⁹]/g, (c) => String(digits.indexOf(c)))
      .replace(/⁻/g, '-')
      .replace(/˒/g, ',')
    yield* groupOf(plain, index)
  }
}

/** “3,5–7” as 3, 5, 6, 7 with the place of each; undefined when it can't be a list of references. */
export function expand(list: string, offset: number): { n: number; at: Span }[] | undefined {
  const out: { n: number; at: Span }[] = []
  for (const piece of list.matchAll(/(\d+)(?:[\s\uE000]*[–-]{1,2}[\s\uE000]*(\d+))?/g)) {
    const from = Number(piece[1])
    const to = piece[2] === undefined ? from : Number(piece[2])
    if (from === 0 || to < from) return undefined
    const at = { start: offset + piece.index, end: offset + piece.index + piece[0].length }
    if (to - from > LONGEST_RANGE) out.push({ n: from, at }, { n: to, at })
    else for (let n = from; n <= to; n++) out.push({ n, at })
  }
  return out.length === 0 ? undefined : out
}
