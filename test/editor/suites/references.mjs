// A person who looks works up and verifies references, in a real VS Code in a real browser, against a registry of samples.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startRegistry } from '../../registry/server.mjs'
import { openBrowser } from '../harness/browser.mjs'
import { startCodeServer } from '../harness/codeServer.mjs'
import { until } from '../harness/processes.mjs'
import { stepsIn } from '../harness/report.mjs'
import { Workbench } from '../harness/workbench.mjs'

const article = `---
title: Voles
bibliography: voles.bib
---

Voles trust each other after a sniff [@lund2011trust].

Grooming rises with rank.
`

const bibliography = `@article{lund2011trust,
  author  = {Lund, Ada and Marsh, Bo},
  title   = {Trust in voles after a sniff},
  journal = {Journal of Voles},
  year    = {2011},
  doi     = {10.5555/voles.2011.2}
}
`

/** Runs the suite. */
export async function suite({ report, tools, vsix, scratch, screenshots }) {
  const folder = join(scratch, 'article')
  mkdirSync(folder)
  const file = (name) => join(folder, name)
  writeFileSync(file('voles.md'), article)
  writeFileSync(file('voles.bib'), bibliography)
  const registry = await startRegistry()
  const settings = { 'neuroprose.lookups': 'ask', 'neuroprose.registries': registry.addresses }
  const server = await startCodeServer(tools, scratch, { vsix, settings })
  const browser = await openBrowser(tools, screenshots)
  try {
    await steps(report, new Workbench(browser.page), browser, `${server.url}/?folder=${folder}`, file, registry)
  } finally {
    await browser.close()
    await server.stop()
    await registry.close()
  }
}

async function steps(report, workbench, browser, url, file, registry) {
  const { page } = workbench
  const step = stepsIn(report, browser, workbench)
  const saved = (name) => readFileSync(file(name), 'utf8')
  const rows = page.locator('.quick-input-list .monaco-list-row')
  const row = async (text) => {
    await rows.filter({ hasText: text }).first().waitFor()
    return rows.filter({ hasText: text }).first()
  }
  const asked = () => registry.requests.map(({ path }) => decodeURIComponent(path))

  await step('“Insert Citation…” offers to look up what was typed, and asks nobody before', async () => {
    await workbench.open(url)
    await workbench.openFile('voles.md', 'Grooming')
    await workbench.status('NeuroProse')
    const { x, y } = await workbench.pointOf('rank', 'Grooming')
    await page.mouse.click(x, y)
    await page.keyboard.press('End')
    await workbench.command('NeuroProse: Insert Citation')
    await page.locator('.quick-input-title', { hasText: 'Insert citation' }).waitFor()
    await page.keyboard.type('10.5555/voles.2011.1')
    await row('Look up 10.5555/voles.2011.1')
    await browser.shoot('1 offer')
    assert.deepEqual(asked(), [])
    await page.keyboard.press('Enter')
    await row('Lund and Marsh, 2011')
    await browser.shoot('2 found')
    assert.deepEqual(asked(), ['/crossref/works/10.5555/voles.2011.1'])
  })

  await step(
    'what is chosen is cited, and its entry added under a key like the others; both are undone together',
    async () => {
      await page.keyboard.press('Enter')
      await until('the citation', async () =>
        / rank \[@lund2011\w*\]\./.test(shown(await workbench.line('Grooming').textContent()))
      )
      await browser.shoot('3 cited')
      await page.keyboard.press('Control+Z')
      await until('one step back', async () => /rank\.$/.test(shown(await workbench.line('Grooming').textContent())))
      await workbench.saveAll(
        'both files as before',
        () => saved('voles.md') === article && saved('voles.bib') === bibliography
      )
      await page.keyboard.press('Control+Shift+Z')
      await until('one step on', async () => / rank \[@/.test(shown(await workbench.line('Grooming').textContent())))
      await workbench.saveAll(
        'both files saved',
        () => /rank \[@lund2011/.test(saved('voles.md')) && saved('voles.bib') !== bibliography
      )
      assert.ok(saved('voles.bib').startsWith(bibliography), saved('voles.bib'))
      assert.match(saved('voles.bib'), / {2}journal = \{Journal of Voles\},\n/)
      const [, key] = /rank \[@(\w+)\]/.exec(saved('voles.md'))
      assert.ok(saved('voles.bib').includes(`@article{${key},`))
    }
  )

  await step('“Verify References” asks first, and tells where the retracted work is cited', async () => {
    const before = asked().length
    await workbench.command('NeuroProse: Verify References')
    const question = page
      .locator('.notification-toast, .monaco-dialog-box', { hasText: 'Look up 2 references' })
      .first()
    await question.waitFor()
    await browser.shoot('4 asked')
    assert.equal(asked().length, before)
    await question.locator('.monaco-button', { hasText: 'Look up' }).click()
    await page.locator('.notification-toast', { hasText: '2 references were looked up' }).first().waitFor()
    await until('the lock', () => existsSync(file('neuroprose.lock.json')))
    const { entries } = JSON.parse(saved('neuroprose.lock.json'))
    assert.equal(entries.lund2011trust.standing, 'retraction')
    await page.locator('.editor-instance .squiggly-error').first().waitFor({ state: 'attached' })
    await browser.shoot('5 verified')
    await workbench.tidy()
    const text = await workbench.hover('lund2011trust', 'Retracted')
    assert.match(text, /Retracted on 2014-02-06/)
    await browser.shoot('6 hover')
  })

  await step('the bibliography shows it, too', async () => {
    await workbench.openFile('voles.bib', 'lund2011trust')
    const found = await workbench.problems('was retracted')
    assert.match(found.join(' | '), /10\.5555\/notice\.1/)
    await browser.shoot('7 bibliography')
  })
}

/** A drawn line as text: the editor draws spaces as no-break spaces. */
function shown(line) {
  return (line ?? '').replace(/\u00a0/g, ' ')
}
