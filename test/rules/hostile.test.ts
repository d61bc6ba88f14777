// Input that no author writes, fed to every rule: nothing breaks, and nothing takes time that grows faster than the text
// (a quadratic rule would need minutes here and run into the time limit of the test).
import { expect, it } from 'vitest'
import { createLinter } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

/** Words that the rules look for, from their own examples. */
const vocabulary = [
  ...new Set(rules.flatMap((r) => r.examples.flagged.flatMap((e) => e.text.match(/[\p{L}-]+/gu) ?? [])))
]

/** The same order of words in every run, but no sentence. */
function shuffled(count: number): string {
  let seed = 7
  const words: string[] = []
  for (let i = 0; i < count; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    words.push(vocabulary[seed % vocabulary.length] as string)
  }
  return words.join(' ')
}

const samples: readonly (readonly [name: string, text: string])[] = [
  ['one sentence of 10,000 words of the rules', `${shuffled(10_000)}.`],
  ['5,000 commas', `Oxytocin ${'trust, '.repeat(5_000)}raises love.`],
  ['nested quotation marks', `${'“oxytocin '.repeat(2_000)}${'” '.repeat(2_000)}`],
  ['a molecule 5,000 times', `${'oxytocin '.repeat(5_000)}.`],
  ['citations 5,000 times', `${'[@a; @b] '.repeat(5_000)}.`],
  ['p-values 3,000 times', `${'p = .04, t(28) = 2.1, n = 12, '.repeat(3_000)}.`],
  ['abbreviations 2,000 times', 'oxytocin (OT) and a test (AT) '.repeat(2_000)],
  ['years 3,000 times', '(Smith J. et al., 2010; Smith, 2010a) '.repeat(3_000)],
  ['white space', `a${' '.repeat(100_000)}b`],
  ['digits and dots', '1.1.1.1.'.repeat(10_000)],
  ['5,000 headings', '# Oxytocin\n\n'.repeat(5_000)]
]

/** Generous, in milliseconds, since machines are busy at times: what grows quadratically needs many minutes. */
const limit = 120_000

it.each(samples)('%s', { timeout: limit }, (_, text) => {
  const document = parse(text, 'markdown')
  const findings = createLinter(rules).lint(document)
  expect(findings.filter((f) => f.rule === 'internal/rule-failed')).toEqual([])
  for (const { span } of findings) {
    expect(span.start).toBeLessThanOrEqual(span.end)
    expect(span.end).toBeLessThanOrEqual(text.length)
  }
})
