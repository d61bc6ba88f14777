// The guides name every key, and what they show is valid.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keys } from '../../core/config/keys.ts'
import { parseConfig } from '../../core/config/parse.ts'
import { suppressionRules } from '../../core/suppress.ts'
import { rules } from '../../rules/index.ts'

const guide = (name: string) => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')

it('docs/configuration.md has a row for every key', () => {
  const rows = [...guide('configuration.md').matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1])
  expect(rows.sort()).toEqual(Object.keys(keys).sort())
})

it('docs/configuration.md shows a valid file', () => {
  const [example] = /(?<=```yaml\n)root[^`]+/.exec(guide('configuration.md')) ?? []
  expect(
    parseConfig(
      example ?? '?',
      'c',
      rules.map((rule) => rule.id)
    ).problems
  ).toEqual([])
})

it('docs/suppression.md tells of every rule about comments', () => {
  for (const { id, severity } of suppressionRules) expect(guide('suppression.md')).toContain(`\`${id}\` (${severity})`)
})
