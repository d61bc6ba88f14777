// Numbered references whose raised figures a conversion set behind a space: “in older users 12. The dose …”.
import type { Scan } from './author-year.ts'
import { expand, type NumberGroup, otherForm, scanOf } from './numeric.ts'

/** Plain figures behind a word, a bracket or “et al.”; what they end with is looked at by the caller. */
const behind =
  /(?<=(?:\p{L}[\p{L}\d]|[\p{L}\d][)\]”"’]|\bal\.|%)[ \n])\d{1,3}(?:(?:,[ \n]?|\s?[–-]\s?)\d{1,3}){0,30}(?![\p{L}\d%°/×=<>]|\.\d)/gu
/** The end of a clause. */
const clauseEnd = /^\)?[.,;:](?:\s|$)|^\s*$/
const others = /\bal\.\s$/
/** “35,36”: only raised figures stand so close. */
const tight = /^\d{1,3}(?:,\d{1,3}){1,20}$/

/** Nouns that count, label or measure: their number is their own (“week 12,”, “Experiment 2,”, “a score of 5.”). */
const labels =
  /^(?:fig|figs|figures?|tables?|box|boxes|panels?|steps?|stages?|phases?|waves?|times?|timepoints?|trial|sessions?|study|experiments?|groups?|blocks?|models?|chapters?|sections?|appendix|appendices|supplements?|files?|days?|nights?|weeks?|months?|years?|hours?|minutes?|seconds?|visits?|ages?|aged|sizes?|scores?|scor(?:ed|ing)|rat(?:ed|ing)|levels?|grades?|classe?s?|categor(?:y|ies)|cohorts?|arms?|types?|versions?|releases?|numbers?|no|nos|nr|items?|questions?|factors?|parts?|points?|periods?|aims?|hypothes[ie]s|criteri(?:on|a)|equations?|eqs?|channels?|conditions?|case|subject|participant|patient|axis|totals?|sum|means?|median|sd|se|ci|iqr|max|min|maximum|minimum|cut-?offs?|thresholds?|values?|doses?|electrodes?|layers?|areas?|ba|windows|spss|stata|sas|matlab|spm|jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december|pages?|pp?|vol|volume|issue|chromosomes?|omega|interleukin|il)$/i
/** Words behind which a figure counts or measures: “with 12,”, “was 3.”, “between 10 and 15”. */
const counting =
  /^(?:about|above|across|after|all|and|approximately|are|around|as|at|be|before|below|between|by|exceed(?:ed|s|ing)?|each|equals?|equal(?:ed|ing)|every|first|for|from|had|has|have|if|in|is|last|least|less|more|most|nearly|next|of|on|only|or|other|over|per|remaining|roughly|some|than|that|the|their|these|those|through|to|under|until|up|versus|vs|was|were|when|where|which|who|with|within|without)$/i

/** How far the next number that is cited for the first time may be ahead: some stand where they are not recognised. */
const LEAP = 6
/** So many steps, behind so many different words, are no count of anything. */
const FEWEST = { steps: 8, words: 6 } as const
/** More than this part of the figures off the row, or fewer of the numbers up to the highest, are no sources. */
const MOST_ASTRAY = 0.4
const FEWEST_FOUND = 0.5
/** So many numbers in square brackets are how the document cites. */
const bracketed = /\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,20}\]/g
const FEWEST_BRACKETED = 6

interface Figure extends NumberGroup {
  readonly word: string
}

/** The figures of a text that may be references by where they stand. */
function* figuresIn(text: string): Generator<Figure> {
  for (const match of text.matchAll(behind)) {
    const { index, 0: figure } = match
    const before = text.slice(Math.max(0, index - 40), index)
    const word = /([\p{L}\d-]+)[^\p{L}\d]{0,3}$/u.exec(before)?.[1] ?? ''
    if (
      !others.test(before) &&
      !tight.test(figure) &&
      !clauseEnd.test(text.slice(index + figure.length, index + figure.length + 3))
    )
      continue
    if (labels.test(word) || counting.test(word)) continue
    const numbers = expand(figure, index)
    if (numbers !== undefined) yield { word, group: { start: index, end: index + figure.length }, numbers }
  }
}

/**
 * The highest number of a source that cites by bare figures, 0 where it does not. Sources are numbered as they are first
 * cited, so that the figures, read in order, either stand in what was cited already or go on by one.
 */
export function spacedNumbers(source: string): number {
  if (otherForm.test(source) || (source.match(bracketed)?.length ?? 0) >= FEWEST_BRACKETED) return 0
  let reached = 0
  let steps = 0
  let found = 0
  let astray = 0
  const words = new Set<string>()
  for (const { word, numbers } of figuresIn(source)) {
    const fresh = numbers.map(({ n }) => n).filter((n) => n > reached)
    if (fresh.length === 0) continue
    const goesOn = fresh.every((n, i) => n - (fresh[i - 1] ?? reached) <= LEAP && n > (fresh[i - 1] ?? reached))
    if (goesOn) {
      reached = fresh.at(-1) as number
      steps++
      found += fresh.length
      words.add(word)
    } else astray++
  }
  if (steps < FEWEST.steps || words.size < FEWEST.words || astray > MOST_ASTRAY * (steps + astray)) return 0
  return found < FEWEST_FOUND * reached ? 0 : reached
}

/** The references of a text that cites by bare figures up to `highest`. */
export const scanSpaced = (text: string, highest: number): Scan =>
  scanOf([...figuresIn(text)].filter(({ numbers }) => numbers.every(({ n }) => n <= highest)))

/** What a paragraph leaves open at its end, and the source goes on with in lines of its own: “pain.(”, “3”, “-”, “5”, “)”. */
const opened = /[\p{L}\d)][.,;]?\($/u
const cutOff = /^\s*(\d{1,3}(?:\s{0,4}[,–-]\s{0,4}\d{1,3}){0,20})\s{0,4}\)/

/** The references that a text ends with but that blank lines cut off; they stand where the bracket opens. */
export function scanCutOff(text: string, after: string): Scan {
  const list = opened.test(text.slice(-4)) ? cutOff.exec(after)?.[1] : undefined
  const numbers = list === undefined ? undefined : expand(list, 0)
  if (numbers === undefined) return scanOf([])
  const group = { start: text.length - 1, end: text.length }
  return scanOf([{ group, numbers: numbers.map(({ n }) => ({ n, at: group })) }])
}
