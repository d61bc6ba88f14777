// Maps of the brain told in words: one line is drawn for all of a map, and the statistics of its places stand in tables.
import type { Passage, Sentence } from './model.ts'
import { compilePatterns } from './pattern.ts'
import { occurs } from './query.ts'
import type { Reported } from './reported.ts'

/** What only tests of whole maps speak of. */
const methods = compilePatterns([
  'voxel|voxels|voxel-level|voxel-wise|voxelwise|whole-brain|wholebrain|vertex-wise|fwe|fwe-corrected|tfce|grf|suprathreshold|uncorrected|(whole brain)|(random field)|(conjunction (analysis | analyses))|(small volume)',
  'cluster|clusters ..3! (size | extent | level | threshold | permutation | surviv* | correct* | prominent | observed | found)',
  '(significant | negative | positive) cluster|clusters'
])
/** What such maps show. */
const measures = compilePatterns([
  'activation|activations|deactivation|deactivations|activity|hypoactivation|hyperactivation|bold|haemodynamic|hemodynamic|connectivity|fc|dfc|gmv|reho|alff|falff|perfusion|thickness|oscillatory|theta|alpha|beta|gamma|power !analysis|calculation',
  '(grey | gray | white) matter'
])
/** The extent of a cluster or the height of a map beside the line: “p < .01, k = 10”, “Z > 3.5, P < .05”. */
const extent = {
  behind:
    /^[\s,;]{0,3}(?:[kK](?:E)?\s?[=>≥]\s?\d|(?:for|with|by)\s[^.;()]{0,40}\b(?:comparisons|GRF|FWE|FDR|AlphaSim))/,
  before:
    /(?:\b[Zz]|[;,(])\s?[>≥]\s?\d{1,2}(?:\.\d{1,3})?,\s$|\b[kK]\s?[=>≥]\s?\d{1,4}(?: voxels)?[,;]\s$|\bmaps?:[^.;]{0,20}[,;]\s$/u
}
const extentWithin = 60

/** Whether the line stands beside the height or the extent that a map was cut at. */
export const cutsMap = ({ text }: Passage, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  extent.behind.test(text.slice(end, end + extentWithin)) ||
  extent.before.test(text.slice(Math.max(0, start - extentWithin), start))

/** A paragraph under its heading. */
interface Placed {
  readonly block: { readonly heading: string }
  readonly passage: Passage
}

const heading = /voxel|whole[- ]?brain|vertex/i

/** Whether the paragraph tells what a map of the brain shows. */
export const readsMap = ({ block, passage }: Placed): boolean =>
  heading.test(block.heading) || passage.sentences.some((sentence) => occurs(methods, passage, sentence))

/** So many places of the brain are a list, for which one line is drawn. */
const manyPlaces = 3

/** How many places of the brain the sentence names. */
export const placesIn = ({ mentions }: Passage, { index }: Sentence): number =>
  new Set(mentions.filter(({ kind, sentence }) => kind === 'region' && sentence === index).map(({ first }) => first))
    .size

/** Whether the sentence tells of a map, without a test of its own: where there was how much of a signal. */
export function tellsMap(placed: Placed, sentence: Sentence, numbers: readonly Reported[]): boolean {
  if (numbers.some(({ kind }) => kind === 'test' || kind === 'effect')) return false
  const { passage } = placed
  return occurs(measures, passage, sentence) && readsMap(placed)
}

/** Whether the sentences name so many places that a table has to give their statistics. */
export const listsPlaces = (passage: Passage, sentences: readonly (Sentence | undefined)[]): boolean =>
  sentences.some((sentence) => sentence !== undefined && placesIn(passage, sentence) >= manyPlaces)
