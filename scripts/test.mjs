// npm test: installs what is missing, builds, and runs every check that needs no root and no browser.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, root, tool } from './ensure.mjs'

/** Where vitest leaves its counts; .ci/run adds them up. */
const report = join(root, '.tsbuild', 'test.json')

/** Runs a tool and keeps what it says; resolves when it ends. */
function start(name, program, argv) {
  const began = Date.now()
  const child = spawn(program, argv, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colours }
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    const end = (ok) => resolve({ name, ok, output, seconds: (Date.now() - began) / 1000 })
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('close', (code) => end(code === 0))
  })
}

/** Some tools take any value of FORCE_COLOR for a yes. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined }

/** The checks, in two rows that run side by side: two cores are busy, and the slow ones start first. */
function checks() {
  const vitest = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)]
  return [
    [['tests', tool('vitest'), vitest]],
    [
      ['types', tool('tsc'), ['-b']],
      [
        'style',
        tool('biome'),
        ['check', '.', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`]
      ],
      ['unused', tool('knip'), []]
    ]
  ]
}

async function runRow(row) {
  const results = []
  for (const [name, program, argv] of row) {
    const result = await start(name, program, argv)
    if (!result.ok) console.log(`\n── ${name} ──\n${result.output.trim()}\n`)
    results.push(result)
  }
  return results
}

const began = Date.now()
try {
  ensureInstalled()
  await ensureBuilt()
} catch (error) {
  console.error(`npm test: ${error.message}`)
  process.exit(1)
}
mkdirSync(join(root, '.tsbuild'), { recursive: true })
rmSync(report, { force: true })
const results = (await Promise.all(checks().map(runRow))).flat()
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)} ${seconds.toFixed(1)} s`)
const failed = results.filter((result) => !result.ok)
console.log(`${counts()}; ${((Date.now() - began) / 1000).toFixed(0)} s in all`)
process.exitCode = failed.length > 0 ? 1 : 0

/** How many tests passed and failed, in words. */
function counts() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return `${numPassedTests} tests passed, ${numFailedTests} failed`
  } catch {
    return 'the tests left no report'
  }
}
