// Inside the extension host: the packaged extension, its server as a process, in a trusted and an untrusted workspace.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../harness/browser.mjs'
import { startCodeServer } from '../harness/codeServer.mjs'
import { bundleTests, hearTests } from '../harness/inHost.mjs'

const untrusted = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never'
}

/** Runs the suite. */
export async function suite(context) {
  await runIn(context, 'desktop', {})
  await runIn(context, 'untrusted', { settings: untrusted, trust: true })
}

async function runIn({ report, root, tools, vsix, scratch, screenshots }, name, options) {
  const place = join(scratch, name)
  const folder = join(place, 'article')
  mkdirSync(folder, { recursive: true })
  const tests = await bundleTests(root, name, join(place, 'tests'))
  const server = await startCodeServer(tools, place, { vsix, ...options })
  const browser = await openBrowser(tools, join(screenshots, name))
  try {
    const remote = `vscode-remote://${server.authority}`
    const payload = [
      ['extensionDevelopmentPath', `${remote}${tests}`],
      ['extensionTestsPath', `${remote}${tests}/tests.js`]
    ]
    const url = `${server.url}/?folder=${folder}&payload=${encodeURIComponent(JSON.stringify(payload))}`
    await hearTests(report, browser, url)
  } finally {
    await browser.close()
    await server.stop()
  }
}
