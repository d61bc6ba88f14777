// npx tsx bench/causal/train.mts [--write]: learns the weights of causal strength and measures them by cross-validation.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Labelled, labelled } from './data.mts'
import { classify, learn, type Model } from './model.mts'
import { type Figures, figuresOf, resultsFile, resultsText } from './results.mts'

const folds = 5
const weightsFile = join(import.meta.dirname, '../../core/prose/causal/weights.json')

/** The fold of each sentence: every class spread evenly. */
function foldsOf(data: readonly Labelled[]): number[] {
  const counts = [0, 0, 0, 0]
  return data.map(({ label }) => {
    const count = counts[label] as number
    counts[label] = count + 1
    return count % folds
  })
}

/** The class of each sentence by a model that was trained on the other folds. */
function crossValidate(data: readonly Labelled[]): number[] {
  const fold = foldsOf(data)
  const out: number[] = []
  for (let f = 0; f < folds; f++) {
    const model = learn(data.filter((_, at) => fold[at] !== f))
    data.forEach(({ text }, at) => {
      if (fold[at] === f) out[at] = classify(model, text)
    })
  }
  return out
}

function figures(data: readonly Labelled[], given: readonly number[], part: (one: Labelled) => boolean): Figures {
  const pairs = data.map(({ label }, at) => [label, given[at] as number] as const)
  return figuresOf(pairs.filter((_, at) => part(data[at] as Labelled)))
}

/** The weights as text: for each feature its rarity in tenths and its weights in hundredths, but for the first class. */
function weightsText({ ids, rarity, weights }: Model): string {
  const numbers = (at: number): number[] =>
    [...weights.subarray(at * 4 + 1, at * 4 + 4)].map((one) => Math.round(one * 100))
  const lines = [...ids]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, at]) => `${name}|${[Math.round(10 * (rarity.get(name) as number)), ...numbers(at)]}`)
    .map((line) => `    ${JSON.stringify(line)}`)
  return `{\n  "bias": [${numbers(ids.size).join(', ')}],\n  "features": [\n${lines.join(',\n')}\n  ]\n}\n`
}

const data = labelled()
if (data === undefined) {
  console.log('The corpus ../shared/corpora/causal-language-pubmed is not here: nothing to learn from.')
} else {
  const seen = data.filter((one) => one.seen)
  const unseen = data.filter((one) => !one.seen)
  const model = learn(seen)
  const given = crossValidate(data)
  const results = {
    apart: figuresOf(unseen.map(({ text, label }) => [label, classify(model, text)] as const)),
    unseen: figures(data, given, (one) => !one.seen),
    all: figures(data, given, () => true)
  }
  console.log(JSON.stringify(results, null, 2))
  if (process.argv.includes('--write')) {
    writeFileSync(resultsFile, resultsText(results))
    writeFileSync(weightsFile, weightsText(learn(data)))
  }
}
