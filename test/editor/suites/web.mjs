// The extension in a browser alone, as on vscode.dev: the server in a web worker, files through the editor.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openBrowser } from '../harness/browser.mjs'
import { quiet } from '../harness/codeServer.mjs'
import { bundleTests, hearTests } from '../harness/inHost.mjs'
import { startWebHost } from '../harness/webHost.mjs'
import { Workbench } from '../harness/workbench.mjs'
import { unpack } from '../harness/zip.mjs'

const seed = {
  '/review.md': '---\nbibliography: refs.bib\n---\n\nOxytocin, the love hormone, rises during labour [@moreno2018].\n',
  '/refs.bib': '@article{moreno2018,\n  title = {A title},\n  author = {Moreno, Ana},\n  year = {2018}\n}\n'
}

/** Runs the suite. */
export async function suite({ report, root, tools, vsix, scratch, screenshots }) {
  const extension = join(scratch, 'extension')
  for (const [name, content] of unpack(readFileSync(vsix))) {
    if (!name.startsWith('extension/')) continue
    const path = join(extension, name.slice('extension/'.length))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  const tests = await bundleTests(root, 'web', join(scratch, 'tests'))
  const common = { extension, memoryFs: join(root, 'test/editor/memory-fs'), seed, settings: quiet }

  await inWindow(tools, screenshots, common, async (browser, url) => {
    const workbench = new Workbench(browser.page)
    const onFailure = (name) => browser.shoot(`failed ${name}`)
    await report.test(
      'a squiggle appears in a browser alone, and the bibliography is read',
      async () => {
        await workbench.open(url)
        await workbench.openFile('review.md', 'labour')
        await workbench.waitForSquiggles(1)
        await workbench.status('bibliography read')
        await browser.shoot('1 squiggle')
      },
      { onFailure, timeout: 90_000 }
    )
  })

  await inWindow(tools, screenshots, { ...common, tests }, (browser, url) => hearTests(report, browser, url))
}

async function inWindow(tools, screenshots, options, body) {
  const host = await startWebHost(tools, options)
  const browser = await openBrowser(tools, screenshots)
  try {
    await body(browser, host.url)
  } finally {
    await browser.close()
    await host.stop()
  }
}
