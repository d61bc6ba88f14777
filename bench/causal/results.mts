// How well causal strength is told, as measured when the weights were last learnt.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** F1 by class (none, direct, conditional, correlational), their mean, and the number of sentences. */
export interface Figures {
  readonly sentences: number
  readonly macro: number
  readonly f1: readonly number[]
}

/** The figures by the way of measuring; `train.mts` writes them. */
export interface CausalResults {
  /** Trained on the part that was read, measured on the rest. */
  readonly apart: Figures
  /** Five folds over everything; the sentences that were kept apart count. */
  readonly unseen: Figures
  /** Five folds over everything; all sentences count. */
  readonly all: Figures
}

export const resultsFile = join(import.meta.dirname, 'results.json')

/** The figures as the text of their file. */
export function resultsText(results: CausalResults): string {
  const lines = Object.entries(results).map(([name, { sentences, macro, f1 }]: [string, Figures]) =>
    [
      `  "${name}": {`,
      `    "sentences": ${sentences},`,
      `    "macro": ${macro},`,
      `    "f1": [${f1.join(', ')}]`,
      '  }'
    ].join('\n')
  )
  return `{\n${lines.join(',\n')}\n}\n`
}

/** The figures of pairs of true and given class. */
export function figuresOf(pairs: readonly (readonly [label: number, given: number])[]): Figures {
  const f1 = [0, 1, 2, 3].map((k) => {
    const hits = pairs.filter(([label, given]) => label === k && given === k).length
    const misses = pairs.filter(([label, given]) => (label === k) !== (given === k)).length
    return rounded((2 * hits) / (2 * hits + misses))
  })
  return { sentences: pairs.length, macro: rounded(f1.reduce((sum, one) => sum + one, 0) / f1.length), f1 }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** What the table is of. */
export const causalAbout = `How strong a causal claim a sentence makes (\`core/prose/causal.ts\`): 3,052 different sentences from the conclusions of
health papers (Yu, Li & Wang 2019, doi:10.18653/v1/D19-1473), of which 60 % were read while the features were made and
40 % were kept apart. Measured when the weights were last learnt
(\`npx tsx bench/causal/train.mts --write\`); the weights that ship are learnt from all of them. A fine-tuned transformer
gets 0.883.`

/** The table for the accuracy page; undefined where nothing was measured. */
export function causalTable(): string | undefined {
  if (!existsSync(resultsFile)) return undefined
  const { apart, unseen, all } = JSON.parse(readFileSync(resultsFile, 'utf8')) as CausalResults
  const row = (name: string, { sentences, macro, f1 }: Figures): string =>
    `| ${name} | ${sentences} | **${macro.toFixed(3)}** | ${f1.map((one) => one.toFixed(3)).join(' | ')} |`
  return [
    '| measured on | sentences | macro-F1 | none | direct | conditional | correlational |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    row('the 40 % kept apart, trained on the other 60 %', apart),
    row('the 40 % kept apart, five folds', unseen),
    row('everything, five folds', all)
  ].join('\n')
}
