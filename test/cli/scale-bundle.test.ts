// The built command line on many documents: threads, runs side by side, runs that are killed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli.mjs')
const folder = mkdtempSync(join(tmpdir(), 'neuroprose-'))
const docs = join(folder, 'docs')
const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') }
/** Starting a process takes its time on a busy machine. */
const patience = 120_000

const call = (argv: string[], cwd = docs) =>
  spawnSync(process.execPath, [cli, ...argv], { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 })

beforeAll(() => {
  if (!existsSync(join(root, 'dist/worker.mjs'))) throw new Error('dist is missing: run “npm run build” first')
  mkdirSync(join(docs, 'sub'), { recursive: true })
  const samples = join(root, 'samples')
  for (const name of readdirSync(samples).filter((one) => !one.startsWith('.'))) {
    writeFileSync(join(docs, name), readFileSync(join(samples, name)))
  }
  const text = readFileSync(join(samples, 'hugs-and-hormones.md'), 'utf8')
  for (let i = 0; i < 12; i++) writeFileSync(join(docs, 'sub', `${i}.md`), `Part ${i}.\n\n${text.repeat(1 + (i % 3))}`)
  writeFileSync(join(docs, '.neuroprose.yaml'), 'root: true\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('threads', { timeout: patience }, () => {
  it.each(['json', 'text', 'sarif'])('change not a byte of the report: %s', (format) => {
    const one = call(['check', '--no-cache', '--format', format, '--jobs', '1'])
    expect(one.stdout.length).toBeGreaterThan(10_000)
    for (const jobs of ['2', '5']) {
      const { stdout, stderr, status } = call(['check', '--no-cache', '--format', format, '--jobs', jobs])
      expect({ same: stdout === one.stdout, stderr, status }).toEqual({
        same: true,
        stderr: one.stderr,
        status: one.status
      })
    }
  })
})

describe('kept results', { timeout: patience }, () => {
  it('are safe when runs write them at the same time, and when one is killed', async () => {
    const plain = call(['check', '--no-cache', '--format', 'json'])
    const runs = Array.from({ length: 2 }, () =>
      spawn(process.execPath, [cli, 'check', '--jobs', '2'], { cwd: docs, env })
    )
    const killed = spawn(process.execPath, [cli, 'check', '--jobs', '2', '--format', 'json=report.out'], {
      cwd: docs,
      env
    })
    setTimeout(() => killed.kill('SIGKILL'), 1500)
    await Promise.all(
      [...runs, killed].map((one) => new Promise((resolve) => one.stdout.resume().on('close', resolve)))
    )
    expect(readdirSync(docs).filter((name) => name.includes('.part'))).toEqual([])
    for (const _ of [1, 2]) {
      const { stdout, stderr } = call(['check', '--format', 'json'])
      expect({ same: stdout === plain.stdout, stderr }).toEqual({ same: true, stderr: plain.stderr })
    }
  })
})
