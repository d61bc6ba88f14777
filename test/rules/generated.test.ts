// What is generated from the rules is what is committed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { generatedIndex } from '../../scripts/generate/index.mts'
import { generatedPages, readmeWithRules } from '../../scripts/generate/pages.mts'
import { generatedSchemas } from '../../scripts/generate/schemas.mts'

const root = join(import.meta.dirname, '../..')

it.each([...generatedIndex(root), ...generatedPages(), ...generatedSchemas()])(
  '%s is up to date (npm run generate)',
  (path, content) => {
    expect(existsSync(join(root, path))).toBe(true)
    expect(readFileSync(join(root, path), 'utf8')).toBe(content)
  }
)

it('README.md has the table of rules (npm run generate)', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(readme).toBe(readmeWithRules(readme))
})
