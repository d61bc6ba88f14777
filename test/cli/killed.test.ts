// neuroprose refs verify, killed in the middle: the built command line as a process of its own, against a slow registry.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openRegistry } from '../registry/open.ts'
import { Stage } from './play.ts'

const cli = join(import.meta.dirname, '../../dist/cli.mjs')

const registry = await openRegistry()

const dois = [1, 2, 3, 4, 5, 6, 8, 9].map((n) => `10.5555/voles.2011.${n}`)
const bibliography = dois.map((doi, i) => `@article{a${i},\n  title = {Voles},\n  doi = {${doi}}\n}\n`).join('\n')

function start(on: Stage, cache: string) {
  const env = { ...process.env, XDG_CACHE_HOME: join(on.folder, cache) }
  const args = [cli, 'refs', 'verify', '--no-search', '--fail-on', 'none']
  return spawn(process.execPath, args, { cwd: on.folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
}

it('loses no verdict that it had, and asks for none of them again', async () => {
  const lines = Object.entries(registry.addresses).map(([name, at]) => `  ${name}: ${at}`)
  const on = new Stage({
    '.neuroprose.yaml': `root: true\nlookups: on\nregistries:\n${lines.join('\n')}\n`,
    'refs.bib': bibliography,
    'a.md': '---\nbibliography: refs.bib\n---\n\nVoles bond [@a1].\n'
  })
  const lock = join(on.folder, 'neuroprose.lock.json')
  const journal = () =>
    existsSync(`${lock}.part`) ? readFileSync(`${lock}.part`, 'utf8').split('\n').slice(0, -1) : []
  registry.slow(150)
  const killed = start(on, 'one cache')
  const ended = once(killed, 'exit')
  while (journal().length < 3) await new Promise((resolve) => setTimeout(resolve, 20))
  killed.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
  const before = journal().map((line) => JSON.parse(line) as [string, { id: string }])
  expect(before.length).toBeLessThan(dois.length)
  registry.requests.length = 0
  registry.slow(0)
  // The answers on disk are gone, too: what counts is the journal beside the bibliography.
  const [code] = await once(start(on, 'another cache'), 'exit')
  expect(code).toBe(0)
  const known = new Set(before.map(([, { id }]) => id.replace('doi:', '')))
  expect(registry.requests.map(({ path }) => decodeURIComponent(path)).sort()).toEqual(
    dois.filter((doi) => !known.has(doi)).map((doi) => `/crossref/works/${doi}`)
  )
  const { entries } = JSON.parse(readFileSync(lock, 'utf8'))
  expect(Object.keys(entries)).toHaveLength(dois.length)
  for (const [key, entry] of before) expect(entries[key]).toEqual(entry)
  expect(journal()).toEqual([])
}, 60_000)
