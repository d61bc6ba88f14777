// .ci/run: runs both scripts, adds up what they report, and ends with one plain line.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

/** Runs a copy of .ci/run where the two scripts leave these reports (none: undefined) and exit codes. */
function play(test: [object | undefined, number], editor: [object | undefined, number]) {
  const folder = mkdtempSync(join(tmpdir(), 'neuroprose-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, '.ci'))
  mkdirSync(join(folder, '.tsbuild'))
  mkdirSync(join(folder, 'scripts'))
  for (const file of ['.ci/run', 'scripts/ci.mjs'])
    copyFileSync(join(import.meta.dirname, '../..', file), join(folder, file))
  const script = (report: object | undefined, name: string, code: number) =>
    `${report ? `require('fs').writeFileSync('.tsbuild/${name}.json', ${JSON.stringify(JSON.stringify(report))});` : ''}process.exit(${code})`
  writeFileSync(join(folder, 'a.cjs'), script(test[0], 'test', test[1]))
  writeFileSync(join(folder, 'b.cjs'), script(editor[0], 'test-editor', editor[1]))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ scripts: { test: 'node a.cjs', 'test:editor': 'node b.cjs' } })
  )
  const { stdout, status } = spawnSync('bash', [join(folder, '.ci/run')], { encoding: 'utf8' })
  return { last: stdout.trimEnd().split('\n').at(-1), status }
}

const vitest = (passed: number, failed: number, testResults: object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults
})

describe('the sum of both suites', { timeout: 60_000 }, () => {
  it.each([
    ['all is well', [vitest(7, 0), 0], [{ passed: 3, failed: 0, skipped: 0 }, 0], '10 passed, 0 failed', 0],
    ['tests fail', [vitest(7, 2), 1], [{ passed: 3, failed: 1, skipped: 0 }, 1], '10 passed, 3 failed', 1],
    [
      'a check besides the tests fails',
      [vitest(7, 0), 1],
      [{ passed: 3, failed: 0, skipped: 0 }, 0],
      '10 passed, 1 failed',
      1
    ],
    ['a suite leaves no counts', [vitest(7, 0), 0], [undefined, 0], '7 passed, 1 failed', 1],
    [
      'a test file cannot be loaded',
      [vitest(7, 0, [{ status: 'failed', assertionResults: [] }]), 1],
      [{ passed: 3, failed: 0 }, 0],
      '10 passed, 1 failed',
      1
    ]
  ] as [string, [object | undefined, number], [object | undefined, number], string, number][])(
    'when %s',
    (_name, test, editor, last, status) => {
      expect(play(test, editor)).toEqual({ last, status })
    }
  )
})
