// npm run accuracy [-- --write] [-- --why] [-- --sample] [-- rule …]: measures the rules on every set that is here.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Rule } from '../../core/rule.ts'
import { rules } from '../../rules/index.ts'
import { causalAbout, causalTable } from '../causal/results.mts'
import { judgements, lintArticles, type RealResult, sample } from './articles.mts'
import { judgeSample, judgeSpots, type Outcome } from './judge.mts'
import { publishedTable } from './published.mts'
import { articleTable, countByRule, setTable, spotTable } from './report.mts'
import { type Results, resultsFile } from './results.mts'
import { catalogue, ownCases, type Sample, spots } from './sets.mts'

const root = join(import.meta.dirname, '../..')
const page = join(root, 'docs/accuracy.md')
const flags = process.argv.slice(2).filter((a) => a.startsWith('--'))
const only = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const chosen = rules.filter((rule) => only.length === 0 || only.some((o) => rule.id.includes(o)))

async function judgeAll(samples: readonly Sample[]): Promise<Outcome[]> {
  const byId = new Map<string, Rule>(chosen.map((rule) => [rule.id, rule]))
  const outcomes: Outcome[] = []
  for (const item of samples) {
    const rule = byId.get(item.rule)
    if (rule) outcomes.push(await judgeSample(item, rule))
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
const all: Outcome[] = []

function section(title: string, about: string, body: string): void {
  sections.push(`## ${title}\n\n${about}\n\n${body}\n`)
}

for (const [title, about, samples] of [
  ['Our own cases', 'Written from the statements, before the rules (`test/cases`).', ownCases()],
  ['The catalogue', 'Sentences of the catalogue of rules, written before the project.', catalogue()]
] as const) {
  const outcomes = await judgeAll(samples)
  if (outcomes.length === 0) continue
  all.push(...outcomes)
  section(title, `${about} A near miss counts for its own rule only.`, setTable(outcomes))
  if (flags.includes('--why')) console.log(`${title}\n${wrong(outcomes)}\n`)
}

const seeds = spots()
if (seeds.spots.length > 0) {
  const causes = parse(readFileSync(join(import.meta.dirname, 'causes.yaml'), 'utf8')) as Record<string, string> | null
  const profileOf = (file: string) => (file.startsWith('000') ? 'popular' : 'review')
  const outcomes = judgeSpots(seeds.spots, seeds.articles, chosen, profileOf)
  section(
    'Adjudicated spots',
    'Places in two real articles, decided by hand, for the rules that exist.',
    spotTable(outcomes, causes ?? {})
  )
}

/** Prints findings to be read and judged, one JSON object a line. */
function printSample(real: RealResult): void {
  const known = new Set(judgements().map((j) => `${j.rule} ${j.file} ${j.line}`))
  for (const f of sample(real.findings, 300, 45)) {
    if (!known.has(`${f.rule} ${f.file} ${f.line}`)) console.log(JSON.stringify(f))
  }
}

const real = only.length === 0 ? await lintArticles() : undefined
if (real && flags.includes('--sample')) {
  printSample(real)
  process.exit(0)
}
if (real)
  section(
    'Real articles',
    'Textbooks, course pages and papers, with the profile `manuscript` (slides with `notes`); findings were read by hand.',
    articleTable(real, judgements())
  )

const causal = causalTable()
if (causal !== undefined) section('Causal strength', causalAbout, causal)

section(
  'Published texts, by rule',
  'Warnings and errors that were right of those that readers judged, who knew nothing but the statements of the rules, on texts that were new to the rules as they stood. Rules were mended after each set, so that many of these findings are gone; `core/profiles.ts` rests on this table.',
  publishedTable()
)

const unseen = readFileSync(join(import.meta.dirname, 'unseen.md'), 'utf8').trim()
sections.push(`## Unseen sentences\n\n${unseen}\n`)

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
if (flags.includes('--write') && only.length === 0) {
  writeFileSync(page, report)
  const results: Results = Object.fromEntries([...countByRule(all)].sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
}
