// Everything: npm test, then npm run test:editor; ends with the plain line "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

const reports = {
  test: join(root, '.tsbuild', 'test.json'),
  'test:editor': join(root, '.tsbuild', 'test-editor.json')
}

/** Passed and failed tests of one script; a script that fails without saying which test did counts as one failure. */
function runScript(script) {
  console.log(`\n── npm run ${script} ──`)
  rmSync(reports[script], { force: true })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }
  const { status, error } = spawnSync(npm, ['run', '--silent', script], options)
  if (error) console.error(`npm could not be started: ${error.message}`)
  const { passed, failed } = readReport(reports[script])
  return { passed, failed: status === 0 ? failed : Math.max(1, failed) }
}

/** Counts as vitest writes them, or as { passed, failed }. */
function readReport(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'))
    const passed = report.numPassedTests ?? report.passed
    const failed = report.numFailedTests ?? report.failed
    // A file that cannot be loaded fails without a test of its own.
    const broken = (report.testResults ?? []).filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0
    )
    if (!Number.isInteger(passed) || !Number.isInteger(failed)) throw new Error('it has no counts')
    return { passed, failed: failed + broken.length }
  } catch (error) {
    console.error(`no counts in ${path}: ${error.message}`)
    return { passed: 0, failed: 1 }
  }
}

let passed = 0
let failed = 0
for (const script of Object.keys(reports)) {
  const result = runScript(script)
  console.log(`${script}: ${result.passed} passed, ${result.failed} failed`)
  passed += result.passed
  failed += result.failed
}
process.exitCode = failed > 0 ? 1 : 0
console.log(`\n${passed} passed, ${failed} failed`)
