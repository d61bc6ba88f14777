// The picture for the README: a sample article with its findings, the Problems panel, and one finding explained.
import { copyFileSync, cpSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openBrowser } from '../harness/browser.mjs'
import { startCodeServer } from '../harness/codeServer.mjs'
import { until } from '../harness/processes.mjs'
import { Workbench } from '../harness/workbench.mjs'

const sample = 'hugs-and-hormones.md'
const target = 'docs/images/vscode.png'

const settings = {
  'workbench.editor.showTabs': 'single',
  'workbench.activityBar.location': 'hidden',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
  'editor.lineHeight': 20,
  'editor.lightbulb.enabled': 'off',
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.stickyScroll.enabled': false,
  'editor.scrollbar.vertical': 'hidden'
}

/** Runs the suite; `keepPicture` puts the picture where the README shows it. */
export async function suite({ report, root, tools, vsix, scratch, screenshots, keepPicture }) {
  const folder = join(scratch, 'article')
  cpSync(join(root, 'samples'), folder, { recursive: true })
  const server = await startCodeServer(tools, scratch, { vsix, settings })
  const browser = await openBrowser(tools, screenshots, { width: 1180, height: 800, scale: 2 })
  const workbench = new Workbench(browser.page)
  const onFailure = (name) => browser.shoot(`failed ${name}`)
  try {
    await report.test(
      'a sample article shows its findings',
      async () => {
        await workbench.open(`${server.url}/?folder=${folder}`)
        await workbench.openFile(sample, 'hug')
        await until('several squiggles', async () => (await workbench.squiggles().count()) >= 3, 60_000)
        await workbench.problems('side effects')
        await browser.page.keyboard.press('Control+B')
        await browser.page.locator('.explorer-folders-view').waitFor({ state: 'hidden' })
        // A click on the problem brings its line to the middle; one on a heading gives up the selection.
        await browser.page.locator('.markers-panel .monaco-list-row', { hasText: 'side effects' }).first().click()
        const heading = await workbench.pointOf('Sprays')
        await browser.page.mouse.click(heading.x, heading.y)
        await workbench.hover('effects', 'Instead')
        // The hover fades in, and its page of references settles.
        await new Promise((resolve) => setTimeout(resolve, 800))
        const path = await browser.shoot('vscode')
        if (!keepPicture) return
        mkdirSync(dirname(join(root, target)), { recursive: true })
        copyFileSync(path, join(root, target))
      },
      { timeout: 120_000, onFailure }
    )
  } finally {
    await browser.close()
    await server.stop()
  }
}
