// Measures a bibliography of 10,000 entries (about 15 MB): reading, one edit, searching, memory; against citation-js
// on the same file. Each measurement runs in a process of its own; of several rounds the best counts.
/// <reference path="../../bibliography/citation-js.d.ts" />
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { createBibliographyLoader } from '../../bibliography/snapshot.ts'
import { finderOf } from '../../core/citing/finder.ts'
import { bibliography, keyOf } from './entries.mts'

const COUNT = 10_000

/** What one process measured, in ms and MB; `cpu` is the time of its threads, which other processes disturb less. */
interface Measured {
  readonly [name: string]: number
}

const bars: Readonly<Record<string, number>> = {
  'index ready': 500,
  'one entry edited': 20,
  'search for a sentence': 30,
  'complete a key': 30,
  'memory (MB)': 250
}

/** The time of the steps of one process. */
class Watch {
  readonly measured: Record<string, number> = {}

  time<T>(name: string, work: () => T): T {
    const [began, cpu] = [performance.now(), process.cpuUsage().user]
    const result = work()
    this.#note(name, performance.now() - began, (process.cpuUsage().user - cpu) / 1000)
    return result
  }

  async timeAsync<T>(name: string, work: () => Promise<T>): Promise<T> {
    const [began, cpu] = [performance.now(), process.cpuUsage().user]
    const result = await work()
    this.#note(name, performance.now() - began, (process.cpuUsage().user - cpu) / 1000)
    return result
  }

  #note(name: string, ms: number, cpu: number): void {
    // Of several edits or searches the middle one would need them all; the best says what the work costs.
    this.measured[name] = Math.min(this.measured[name] ?? Number.POSITIVE_INFINITY, ms)
    this.measured[`${name} (cpu)`] = Math.min(this.measured[`${name} (cpu)`] ?? Number.POSITIVE_INFINITY, cpu)
  }
}

async function ours(path: string): Promise<Measured> {
  const watch = new Watch()
  const loader = createBibliographyLoader()
  let now = readFileSync(path, 'utf8')
  const middle = Math.floor(now.length / 2)
  const first = await watch.timeAsync('index ready', async () => {
    const loaded = await loader.load([{ path, text: now }])
    if (typeof loaded.bibliography.find(keyOf(COUNT - 1)) === 'string') throw new Error('the last entry was not found')
    return loaded.bibliography
  })
  watch.time('first search', () => first.search({ text: 'Oxytocin raises trust in humans' }, 10))
  watch.measured['memory (MB)'] = process.memoryUsage().rss / 1e6
  const finder = watch.time('first completion', () => finderOf(first.entries))
  for (const typed of ['ox', 'author99', 'muller 1999', 'trust stress'])
    watch.time('complete a key', () => finder.find(typed, 50, () => 0))
  for (const query of [
    'Stress raises cortisol in social voles',
    'Reward and learning in humans',
    'Memory and the amygdala'
  ]) {
    watch.time('search for a sentence', () => first.search({ text: query }, 10))
  }
  for (let i = 0; i < 6; i++) {
    const at = middle + i
    now = `${now.slice(0, at)}x${now.slice(at)}`
    // The copy is the editor's work.
    now.charCodeAt(0)
    await watch.timeAsync('one entry edited', async () => {
      const { bibliography: after } = await loader.load([{ path, text: now }])
      after.find(keyOf(1))
    })
  }
  watch.measured['memory after edits (MB)'] = process.resourceUsage().maxRSS / 1e3
  return watch.measured
}

async function peer(path: string): Promise<Measured> {
  const watch = new Watch()
  const text = readFileSync(path, 'utf8')
  const options = { forceType: '@biblatex/text', generateGraph: false }
  const items = watch.time('index ready', () => plugins.input.chain(text, options))
  if (items.length !== COUNT) throw new Error(`citation-js read ${items.length} entries`)
  watch.measured['memory (MB)'] = process.memoryUsage().rss / 1e6
  return watch.measured
}

/** The best of each figure over some processes. */
function best(what: string, path: string, rounds: number): Record<string, number> {
  const least: Record<string, number> = {}
  for (let round = 0; round < rounds; round++) {
    const { stdout, stderr } = spawnSync(process.execPath, [process.argv[1] as string, what, path], {
      encoding: 'utf8'
    })
    if (stdout === '') throw new Error(stderr)
    for (const [name, value] of Object.entries(JSON.parse(stdout) as Measured)) {
      least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, value)
    }
  }
  return least
}

function report(rounds: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'neuroprose-'))
  try {
    const path = join(folder, 'refs.bib')
    const text = bibliography(COUNT)
    writeFileSync(path, text)
    const mine = best('ours', path, rounds)
    const theirs = best('peer', path, rounds)
    console.log(`${COUNT} entries, ${(text.length / 1e6).toFixed(1)} MB, the best of ${rounds} rounds; ms`)
    for (const [name, value] of Object.entries(mine)) {
      if (name.endsWith('(cpu)')) continue
      const cpu = mine[`${name} (cpu)`]
      const other = theirs[name]
      const bar = bars[name]
      const parts = [
        name.padEnd(26),
        value.toFixed(1).padStart(8),
        (cpu === undefined ? '' : `(cpu ${cpu.toFixed(1)})`).padEnd(14),
        (bar === undefined ? '' : `bar ${bar}${value <= bar ? '' : ', missed'}`).padEnd(18),
        other === undefined ? '' : `citation-js ${other.toFixed(0)}, ${(other / value).toFixed(1)} times as much`
      ]
      console.log(parts.join(' ').trimEnd())
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function main([what, path]: readonly string[]): Promise<void> {
  if (path !== undefined) console.log(JSON.stringify(await (what === 'peer' ? peer : ours)(path)))
  else report(Number(what ?? 3))
}

void main(process.argv.slice(2))
