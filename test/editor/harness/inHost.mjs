// Runs bundled tests inside the extension host and hears their results, one line each.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles test/editor/extension/<name>.ts into `folder`; returns the folder of a small extension that carries it. */
export async function bundleTests(root, name, folder) {
  mkdirSync(folder, { recursive: true })
  const manifest = { name: 'tests', publisher: 'neuroprose-tests', version: '0.0.1', engines: { vscode: '*' } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  await build({
    absWorkingDir: root,
    entryPoints: [`test/editor/extension/${name}.ts`],
    outfile: join(folder, 'tests.js'),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode', 'node:fs'],
    logLevel: 'error'
  })
  return folder
}

/** Opens `url`, whose parameters name the tests, and reports what they say until they end. */
export async function hearTests(report, browser, url, { timeout = 180_000 } = {}) {
  const { page } = browser
  const heard = []
  const listen = (args) => {
    const line = args.find((arg) => typeof arg === 'string' && arg.includes('NEUROPROSE {'))
    if (!line) return
    const { name, ok, took, reason } = JSON.parse(line.slice(line.indexOf('{')))
    if (heard.includes(name)) return
    heard.push(name)
    if (ok) report.pass(name, took)
    else report.fail(name, reason)
  }
  await page.exposeFunction('codeAutomationLog', (_type, args) => listen(args))
  page.on('console', (message) => listen([message.text()]))
  const code = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no end within ${timeout / 1000} s`)), timeout)
    page
      .exposeFunction('codeAutomationExit', (exit) => {
        clearTimeout(timer)
        resolve(exit)
      })
      .then(() => page.goto(url, { waitUntil: 'domcontentloaded' }))
      .catch(reject)
  }).catch(async (error) => {
    const shot = await browser.shoot('failed in host')
    throw new Error(`${error.message}; after ${heard.length} tests\n${browser.errors.slice(-8).join('\n')}\n${shot}`)
  })
  if (heard.length === 0) throw new Error(`no test ran (exit code ${code})\n${browser.errors.slice(-8).join('\n')}`)
}
