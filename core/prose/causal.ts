// How strong a causal claim a sentence makes: none, direct, conditional or correlational, and what shows it.
//
// A linear model over the features in causal/features.ts; its weights were learnt by bench/causal/train.mts from
// sentences in the conclusions of health papers (Yu, Li & Wang 2019, doi:10.18653/v1/D19-1473).
import { type Group, groups } from './causal/features.ts'
import { type Entry, vectorOf } from './causal/vector.ts'
import data from './causal/weights.json' with { type: 'json' }
import type { Passage, Sentence, Token } from './model.ts'

/** The strengths in the order of the weights. */
export const strengths = ['none', 'direct', 'conditional', 'correlational'] as const

export type CausalStrength = (typeof strengths)[number]

/** What a sentence claims, how sure that is (0–1), and the three signs that speak for it most. */
export interface CausalReading {
  readonly strength: CausalStrength
  readonly share: number
  readonly signs: readonly string[]
}

/** A feature: its rarity, then a weight for each strength. The weights of a feature add up to nothing. */
interface Row {
  readonly rarity: number
  readonly weights: readonly number[]
}

/** The model, made when a sentence is first traced: nothing else needs it, and start-up should not pay for it. */
class Model {
  #rows: ReadonlyMap<string, Row> | undefined
  readonly bias = spread(data.bias)

  get rows(): ReadonlyMap<string, Row> {
    this.#rows ??= new Map(data.features.map(rowOf))
    return this.#rows
  }
}

const model = new Model()

function rowOf(line: string): [name: string, row: Row] {
  const cut = line.lastIndexOf('|')
  const [rarity = 0, ...weights] = line
    .slice(cut + 1)
    .split(',')
    .map(Number)
  return [line.slice(0, cut), { rarity: rarity / 10, weights: spread(weights) }]
}

/** Weights in hundredths, the first of which is left out in the data: it is minus the sum of the others. */
function spread(rest: readonly number[]): number[] {
  return [-rest.reduce((sum, one) => sum + one, 0), ...rest].map((one) => one / 100)
}

/** The strength of the causal claim in a sentence of a passage. */
export function causalStrengthOf(passage: Passage, sentence: Sentence): CausalReading {
  return readStrength(passage.tokens.slice(sentence.first, sentence.last))
}

/** The strength of the causal claim that these tokens make. */
export function readStrength(tokens: readonly Token[]): CausalReading {
  const entries = vectorOf(tokens, (name) => model.rows.get(name)?.rarity)
  const scores = strengths.map((_, k) => entries.reduce((sum, entry) => sum + pull(entry, k), model.bias[k] as number))
  const top = Math.max(...scores)
  const best = scores.indexOf(top)
  const share = 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  return { strength: strengths[best] as CausalStrength, share, signs: strongest(entries, best) }
}

function pull({ name, value }: Entry, k: number): number {
  return value * (model.rows.get(name)?.weights[k] ?? 0)
}

/** The three features that lift a strength above the others most, said in words. */
function strongest(entries: readonly Entry[], best: number): string[] {
  const lift = (entry: Entry): number => {
    const others = strengths.map((_, k) => pull(entry, k)).filter((_, k) => k !== best)
    return pull(entry, best) - others.reduce((sum, one) => sum + one, 0) / others.length
  }
  return entries
    .filter(({ name }) => !name.startsWith('c'))
    .map((entry) => ({ entry, lift: lift(entry) }))
    .filter((one) => one.lift > 0)
    .sort((a, b) => b.lift - a.lift)
    .slice(0, 3)
    .map(({ entry: { name } }) => `${groups[name[0] as Group]} “${name.slice(1)}”`)
}
