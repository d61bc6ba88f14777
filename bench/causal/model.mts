// Training of the model of causal strength: choose the features, learn, keep the strongest, learn again.
import { vectorOf } from '../../core/prose/causal/vector.ts'
import { tokenize } from '../../core/prose/tokens.ts'
import type { Labelled } from './data.mts'
import { probabilities, type Row, train, type Weights } from './logistic.mts'

const classes = 4
const penalty = 0.3
/** A feature must stand in so many sentences. */
const fewest = 3
/** How many features are kept. */
const kept = 4000

type Tokens = ReturnType<typeof tokenize>

/** A trained model: feature names with their number, their rarity, and the weights. */
export interface Model {
  readonly ids: ReadonlyMap<string, number>
  readonly rarity: ReadonlyMap<string, number>
  readonly weights: Weights
}

const tokensOf = new Map<string, Tokens>()

function tokens(text: string): Tokens {
  const known = tokensOf.get(text) ?? tokenize(text)
  tokensOf.set(text, known)
  return known
}

/** The model learnt from these sentences. */
export function learn(data: readonly Labelled[]): Model {
  const rarity = rarities(data)
  const first = weigh(data, rarity)
  const names = [...rarity.keys()]
    .sort((a, b) => spread(first, b) - spread(first, a) || (a < b ? -1 : 1))
    .slice(0, kept)
  return weigh(data, new Map(names.map((name) => [name, rarity.get(name) as number])))
}

/** The class that a model gives a sentence. */
export function classify(model: Model, text: string): number {
  const p = probabilities(rowOf(model, text, 0, 1), model.weights, classes, model.ids.size)
  return p.indexOf(Math.max(...p))
}

/** Inverse document frequency in tenths, of the features that are frequent enough. */
function rarities(data: readonly Labelled[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of data)
    for (const { name } of vectorOf(tokens(text), () => 1)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= fewest)
  return new Map(frequent.map(([name, count]) => [name, Math.round(10 * (Math.log(data.length / count) + 1)) / 10]))
}

function weigh(data: readonly Labelled[], rarity: ReadonlyMap<string, number>): Model {
  const ids = new Map([...rarity.keys()].map((name, at) => [name, at]))
  const model = { ids, rarity, weights: new Float64Array() }
  const counts = Array.from({ length: classes }, (_, k) => data.filter(({ label }) => label === k).length)
  const weightOf = (label: number): number => (data.length / classes / (counts[label] as number)) ** 0.7
  const rows = data.map(({ text, label }) => rowOf(model, text, label, weightOf(label)))
  return { ...model, weights: train(rows, ids.size, classes, penalty, 60) }
}

function rowOf({ ids, rarity }: Omit<Model, 'weights'>, text: string, label: number, weight: number): Row {
  const entries = vectorOf(tokens(text), (name) => rarity.get(name))
  return {
    ids: Int32Array.from(entries, ({ name }) => ids.get(name) as number),
    values: Float64Array.from(entries, ({ value }) => value),
    label,
    weight
  }
}

/** How far apart a feature's weights lie. */
function spread({ ids, weights }: Model, name: string): number {
  const at = (ids.get(name) as number) * classes
  const own = weights.subarray(at, at + classes)
  return Math.max(...own) - Math.min(...own)
}
