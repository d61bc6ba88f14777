// Use and mention do not depend on the claim: every frame is tried with every claim.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createLinter, defaultSettings } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const linter = createLinter(rules.filter(({ id }) => /^(?:simplification|measurement)\//.test(id)))

const sentenceStart = /(^|[.?!:] |“)([a-z])/g

/** The rules that warn of a text. */
function warnings(text: string): string[] {
  const upper = text.replace(sentenceStart, (_, before: string, letter: string) => before + letter.toUpperCase())
  const findings = linter.lint(parse(upper, 'markdown'), undefined, { ...defaultSettings, profile: 'review' })
  return findings.filter(({ severity }) => severity === 'warning' || severity === 'error').map(({ rule }) => rule)
}

type Filling = Readonly<Record<string, string>>

const fill = (frame: string, filling: Filling): string =>
  frame.replace(/\{(\w)\}/g, (_, key: string) => filling[key] ?? '')

const clauses: readonly Filling[] = [
  'oxytocin makes us trust strangers',
  "the amygdala is the brain's fear centre",
  'dopamine is the pleasure chemical',
  'the left brain is logical and the right brain is creative',
  'we use only ten percent of our brains',
  'intranasal oxytocin reaches the brain',
  'mirror neurons explain empathy',
  'oxytocin is the love hormone'
].map((C) => ({ C }))

const names: readonly Filling[] = [
  { M: 'oxytocin', E: 'love hormone' },
  { M: 'dopamine', E: 'pleasure molecule' },
  { M: 'serotonin', E: 'happiness hormone' }
]

const subjects: readonly Filling[] = [
  { S: 'oxytocin', I: 'make us trust strangers', F: 'makes us trust strangers' },
  { S: 'intranasal oxytocin', I: 'reach the brain', F: 'reaches the brain' },
  { S: 'the amygdala', I: 'generate fear', F: 'generates fear' },
  { S: 'dopamine', I: 'make us happy', F: 'makes us happy' }
]

/** Where a frame and a claim together are still misread; each must be so, or be taken off the list. */
const misread: ReadonlySet<string> = new Set([
  'As the myth has it, we use only ten percent of our brains.',
  'Attempts to show that the left brain is logical and the right brain is creative have failed.',
  "Don't say “the left brain is logical and the right brain is creative”; say what the study found.",
  'Evidence that the left brain is logical and the right brain is creative is lacking.',
  'Evidence that the left brain is logical and the right brain is creative is weak at best.',
  'Reports that the left brain is logical and the right brain is creative have been retracted.',
  'Some authors maintain that we use only ten percent of our brains, others that it does not matter.',
  'That oxytocin makes us trust strangers is beyond dispute.',
  'That the left brain is logical and the right brain is creative is beyond dispute.',
  'The idea, popular in the 1980s, that the left brain is logical and the right brain is creative, has few defenders today.',
  'The vignette stated that we use only ten percent of our brains.',
  'Unless the left brain is logical and the right brain is creative, this argument fails.'
])

describe.each([
  ['clauses', '{C}.', clauses],
  ['names', '{M} is the {E}.', names],
  ['subjects', '{S} {F}.', subjects]
] as const)('frames around %s', (file, bare, fillings) => {
  const source = readFileSync(new URL(`frames/${file}.txt`, import.meta.url), 'utf8')
  const frames = source.split('\n').filter((line) => /^[-+] /.test(line))
  const warned = fillings.map((filling) => warnings(fill(bare, filling)))

  it('are tried with claims that are warned of', () => {
    for (const [n, filling] of fillings.entries()) expect(warned[n], fill(bare, filling)).not.toEqual([])
  })

  it.each(frames)('%s', (line) => {
    const found = fillings.filter((filling, n) => {
      const text = fill(line.slice(2), filling)
      const again = warnings(text).some((rule) => warned[n]?.includes(rule))
      return (again === (line[0] === '+')) === misread.has(text)
    })
    expect(found.map((filling) => fill(line.slice(2), filling))).toEqual([])
  })
})
