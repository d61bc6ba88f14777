// Threads that check documents: what becomes of the documents when one ends.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Pool } from '../../cli/workers/pool.ts'
import { Stage } from './play.ts'

/** Takes down that it was started; answers, is silent, or ends, as the name of the document says. */
const script = `
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
appendFileSync(join(workerData.options.cwd, 'started'), '.')
parentPort.on('message', ({ id, path }) => {
  if (path.includes('ends')) process.exit(0)
  if (!path.includes('silent')) parentPort.postMessage({ id, outcome: { result: { path }, side: [], reads: [] } })
})
`

function poolOn(stage: Stage, jobs: number) {
  stage.write({ 'worker.mjs': script })
  const pool = new Pool({ cwd: stage.folder }, jobs, join(stage.folder, 'worker.mjs'))
  return {
    pool,
    check: (name: string) => pool.check(join(stage.folder, name), { text: 'Voles.\n' }),
    started: () => readFileSync(join(stage.folder, 'started'), 'utf8').length
  }
}

it('one that ends costs the document it was at, and a new one takes what was behind it', async () => {
  const { pool, check, started } = poolOn(new Stage(), 1)
  const outcomes = await Promise.all(['a.md', 'ends.md', 'b.md', 'c.md'].map(check))
  expect(outcomes.map(({ failed }) => failed === true)).toEqual([false, true, false, false])
  expect(outcomes[1]?.result).toMatchObject({
    path: 'ends.md',
    problems: [{ message: expect.stringContaining('its thread ended'), trouble: true }]
  })
  expect(started()).toBe(2)
  await pool.close()
})

it('those that are closed in the middle of a document stay closed', async () => {
  const { pool, check, started } = poolOn(new Stage(), 1)
  await check('a.md')
  let told = 0
  for (const name of ['silent.md', 'b.md', 'c.md']) void check(name).then(() => told++)
  await pool.close()
  await pause(300)
  expect({ told, started: started() }).toEqual({ told: 0, started: 1 })
})
