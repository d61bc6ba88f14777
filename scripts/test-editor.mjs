// npm run test:editor: the packaged extension in a real VS Code, inside its extension host, in a browser alone, and Neovim.
//
//   node scripts/test-editor.mjs [workbench] [citations] [references] [extension-host] [web] [neovim] [picture] [report] [--vsix FILE] [--keep-picture]
//
// Without names, every suite runs. What is missing on the machine is installed first (see test/editor/install.mjs).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs'

const names = ['workbench', 'citations', 'references', 'extension-host', 'web', 'neovim', 'picture', 'report']
const screenshots = join(root, 'test/editor/screenshots')

/** A suite may take this long, in milliseconds; a hung editor must not hold the run. */
const longest = 8 * 60_000

async function main() {
  const options = { vsix: { type: 'string' }, 'keep-picture': { type: 'boolean' } }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const unknown = positionals.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`There is no suite “${unknown[0]}”; there are ${names.join(', ')}.`)
  const chosen = positionals.length > 0 ? names.filter((name) => positionals.includes(name)) : names

  ensureInstalled()
  const { install } = await import('../test/editor/install.mjs')
  const tools = install(console.log)
  if (!values.vsix) await ensureBuilt()
  const { buildPackage } = await import('./package.mjs')
  const vsix = values.vsix ? resolve(values.vsix) : await buildPackage()
  const { Report } = await import('../test/editor/harness/report.mjs')
  const report = new Report()
  for (const name of chosen) await runSuite(name, { report, tools, vsix, keepPicture: values['keep-picture'] === true })
  return report
}

/** Runs one suite in a scratch folder of its own; what it leaves running ends with this process. */
async function runSuite(name, context) {
  const { report } = context
  const began = Date.now()
  console.log(`\n${name}`)
  const scratch = mkdtempSync(join(tmpdir(), `neuroprose-${name}-`))
  const shots = join(screenshots, name)
  rmSync(shots, { recursive: true, force: true })
  let timer
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the suite did not end within ${longest / 60_000} min`)), longest)
  })
  const before = report.passed + report.failed
  try {
    const { suite } = await import(`../test/editor/suites/${name}.mjs`)
    await Promise.race([suite({ ...context, root, scratch, screenshots: shots }), limit])
    if (report.passed + report.failed === before) report.fail(name, 'the suite ran no test')
  } catch (error) {
    report.fail(`${name}, as a whole`, error.stack ?? error)
  } finally {
    clearTimeout(timer)
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
  }
  console.log(`  ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

let counts = { passed: 0, failed: 1, skipped: 0 }
try {
  const { passed, failed, skipped } = await main()
  counts = { passed, failed, skipped }
} catch (error) {
  console.error(`\nThe editor tests could not run: ${error.message}`)
}
mkdirSync(join(root, '.tsbuild'), { recursive: true })
writeFileSync(join(root, '.tsbuild/test-editor.json'), `${JSON.stringify(counts)}\n`)
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed > 0 ? 1 : 0)
