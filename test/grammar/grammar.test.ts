// The injection grammars, checked on marked samples in the real Markdown grammar of VS Code. The samples are named
// .sample, since a formatter of Markdown would move the marks.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runner = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js')

const hosts = readdirSync(new URL('host', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => ['-g', `test/grammar/host/${name}`])

/** Runs a marked sample through the grammars that a package.json contributes. */
function check(sample: string, manifest = 'package.json'): { ok: boolean; said: string } {
  const args = [runner, '--config', manifest, ...hosts, `test/grammar/${sample}`]
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 20_000 })
  const said = `${run.stdout}${run.stderr}`.replace(/^grammar not found.*\n/gm, '')
  return { ok: run.status === 0, said }
}

describe('grammars', () => {
  const samples = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.sample'))

  test.each(samples)('%s is coloured as marked', (name) => {
    const { ok, said } = check(name)
    expect(ok, said).toBe(true)
  })

  test('the samples would notice a missing grammar', () => {
    expect(check('citations.sample', 'no-such-file').ok).toBe(false)
  })

  test('every name says whose it is', () => {
    for (const grammar of ['citations', 'suppressions', 'myst', 'latex']) {
      const text = readFileSync(new URL(`../../syntaxes/${grammar}.tmLanguage.json`, import.meta.url), 'utf8')
      const names = [...text.matchAll(/"(?:name|scopeName)": "([^"]+)"/g)].map((match) => match[1] as string).slice(1)
      expect(names.filter((name) => !/neuroprose(\.|$)/.test(name))).toEqual([])
    }
  })
})
