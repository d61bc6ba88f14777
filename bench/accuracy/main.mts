// npm run accuracy [-- --write] [-- --why] [-- rule …]: measures the rules on every set that is here.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Rule } from '../../core/rule.ts'
import { rules } from '../../rules/index.ts'
import { judgeSample, judgeSpots, type Outcome } from './judge.mts'
import { setTable, spotTable } from './report.mts'
import { catalogue, ownCases, type Sample, spots } from './sets.mts'

const root = join(import.meta.dirname, '../..')
const page = join(root, 'docs/accuracy.md')
const flags = process.argv.slice(2).filter((a) => a.startsWith('--'))
const only = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const chosen = rules.filter((rule) => only.length === 0 || only.some((o) => rule.id.includes(o)))

async function judgeAll(samples: readonly Sample[]): Promise<Outcome[]> {
  const byId = new Map<string, Rule>(chosen.map((rule) => [rule.id, rule]))
  const outcomes: Outcome[] = []
  for (const sample of samples) {
    const rule = byId.get(sample.rule)
    if (rule) outcomes.push(await judgeSample(sample, rule))
  }
  return outcomes
}

/** Misses and false alarms, for reading. */
function wrong(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter((o) => !o.right)
    .map(
      (o) => `  ${o.flagged ? 'FALSE ALARM' : 'MISSED     '} ${o.sample.rule}: ${o.sample.text.replace(/\s+/g, ' ')}`
    )
    .join('\n')
}

const sections: string[] = []

function section(title: string, about: string, body: string): void {
  sections.push(`## ${title}\n\n${about}\n\n${body}\n`)
}

for (const [title, about, samples] of [
  ['Our own cases', 'Written from the statements, before the rules (`test/cases`).', ownCases()],
  ['The catalogue', 'Sentences of the catalogue of rules, written before the project.', catalogue()]
] as const) {
  const outcomes = await judgeAll(samples)
  if (outcomes.length === 0) continue
  section(title, `${about} A near miss counts for its own rule only.`, setTable(outcomes))
  if (flags.includes('--why')) console.log(`${title}\n${wrong(outcomes)}\n`)
}

const seeds = spots()
if (seeds.spots.length > 0) {
  const causes = parse(readFileSync(join(import.meta.dirname, 'causes.yaml'), 'utf8')) as Record<string, string> | null
  const outcomes = judgeSpots(seeds.spots, seeds.articles, chosen, (file) =>
    file.startsWith('000') ? 'popular' : 'review'
  )
  section(
    'Adjudicated spots',
    'Places in two real articles, decided by hand, for the rules that exist.',
    spotTable(outcomes, causes ?? {})
  )
}

const report = `<!-- Written by \`npm run accuracy -- --write\`. -->

# Accuracy

How often each rule is right, on sets that stand apart from the rules' own examples. Intervals are Wilson's, 95 %.

${sections.join('\n')}`

const before = existsSync(page) ? readFileSync(page, 'utf8').split('\n') : []
const changed = report.split('\n').filter((line) => line.startsWith('|') && !before.includes(line))
console.log(
  only.length > 0
    ? report
    : changed.length > 0
      ? `Changed since docs/accuracy.md:\n${changed.join('\n')}`
      : 'Nothing changed.'
)
if (flags.includes('--write')) writeFileSync(page, report)
