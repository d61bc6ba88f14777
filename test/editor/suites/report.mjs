// The report in a real browser: accessible by axe's rules in light and dark, sorted, filtered and reached by keyboard, printed.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { openBrowser } from '../harness/browser.mjs'

/** Articles with something for every section: sources and none, every level, several molecules. */
function writeArticles(folder) {
  const article = (i) => `# Article ${i}

Oxytocin increases trust. Oxytocin lowered salivary cortisol in stressed men [@heinrichs2003].

Plasma oxytocin shows how much oxytocin is in the brain. Dopamine causes pleasure, and low serotonin causes depression.

Early neglect lowers the number of oxytocin receptors in the amygdala. Oxytocin is the love hormone.
`
  mkdirSync(join(folder, 'articles'), { recursive: true })
  writeFileSync(join(folder, '.neuroprose.yaml'), 'root: true\n')
  for (let i = 1; i <= 24; i++) writeFileSync(join(folder, `articles/chapter-${i}.md`), article(i))
  writeFileSync(join(folder, 'articles/broken.md'), Buffer.from([35, 0, 0]))
}

/** Writes a history of the baseline, so that there is a trend. */
function writeHistory(folder, cli) {
  const git = (...argv) => run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...argv], folder)
  git('init', '-q')
  for (const kept of [24, 16, 9]) {
    const names = Array.from({ length: kept }, (_, i) => `articles/chapter-${i + 1}.md`)
    run(process.execPath, [cli, 'baseline', ...names], folder)
    git('add', 'neuroprose-baseline.json')
    git('commit', '-qm', `${kept} chapters`)
  }
}

function run(command, argv, cwd, expected = 0) {
  const { status, stderr } = spawnSync(command, argv, { cwd, encoding: 'utf8' })
  assert.equal(status, expected, `${command} ${argv.join(' ')}: ${stderr}`)
}

/** What axe has to say, in words. */
async function complaints(page) {
  const results = await page.evaluate(`${axe.source}; axe.run(document, { resultTypes: ['violations'] })`)
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}: ${nodes[0].html.slice(0, 120)})`
  )
}

const shown = (page) => page.locator('table.findings tbody tr:visible').count()

/** Runs the suite. */
export async function suite({ report, root, tools, scratch, screenshots }) {
  writeArticles(scratch)
  writeHistory(scratch, join(root, 'dist/cli.mjs'))
  run(
    process.execPath,
    [join(root, 'dist/cli.mjs'), 'report', '-o', 'site', '--title', 'A journal of bonds'],
    scratch,
    2
  )
  const address = pathToFileURL(join(scratch, 'site/index.html')).href
  const browser = await openBrowser(tools, screenshots, { width: 1200, height: 900 })
  const { page } = browser
  const test = (name, body) => report.test(name, body, { onFailure: (failed) => browser.shoot(`failed ${failed}`) })
  try {
    for (const scheme of ['light', 'dark']) {
      await test(`nothing to complain of for axe, ${scheme}`, async () => {
        await page.emulateMedia({ colorScheme: scheme })
        await page.goto(address)
        await page.locator('#filter').waitFor()
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        assert.deepEqual(await complaints(page), [])
        await page.reload()
        await page.screenshot({ path: join(screenshots, `${scheme}.png`), fullPage: true })
      })
    }
    await page.emulateMedia({ colorScheme: 'light' })

    await test('a heading sorts by keyboard, and says so', async () => {
      await page.goto(address)
      const header = page.locator('#articles table[data-rows] th', { hasText: 'Coverage' })
      await header.locator('button').focus()
      await page.keyboard.press('Enter')
      assert.equal(await header.getAttribute('aria-sort'), 'descending')
      assert.match(await page.locator('#status').textContent(), /Sorted by Coverage, descending/)
      await page.keyboard.press('Enter')
      assert.equal(await header.getAttribute('aria-sort'), 'ascending')
    })

    await test('findings are chosen by rule, level, article and text', async () => {
      const all = await page.locator('table.findings tbody tr').count()
      assert.equal(await shown(page), 100)
      await page.locator('[name=rule]').selectOption('simplification/oxytocin-epithet')
      await page.waitForFunction(() => /^24 findings fit/.test(document.getElementById('status').textContent))
      assert.equal(await shown(page), 24)
      await page.locator('[name=file]').fill('chapter-24')
      await page.waitForFunction(() => /^1 finding fits/.test(document.getElementById('status').textContent))
      await browser.shoot('filtered')
      await page.getByRole('button', { name: 'Show all' }).click()
      await page.waitForFunction((n) => document.getElementById('status').textContent.startsWith(`${n} findings`), all)
      await page.locator('[name=level]').selectOption({ label: 'errors only' })
      await page.waitForFunction(() =>
        [...document.querySelectorAll('table.findings tbody tr:not([hidden])')].every(
          (row) => row.dataset.level === '3'
        )
      )
    })

    await test('links lead to what they name', async () => {
      await page.goto(address)
      await page.locator('#articles a[data-file="articles/chapter-7.md"]').click()
      const files = await page
        .locator('table.findings tbody tr:visible')
        .evaluateAll((rows) => rows.map((row) => row.dataset.file))
      assert.ok(files.length > 0)
      assert.deepEqual([...new Set(files)], ['articles/chapter-7.md'])
      await page.goto(`${address}#f150`)
      await page.locator('#f150').waitFor({ state: 'visible' })
      await page.keyboard.press('Tab')
      await page.goto(address)
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the report')
    })

    await test('on a narrow screen nothing but tables and charts is wider than it', async () => {
      await page.setViewportSize({ width: 360, height: 800 })
      await page.goto(address)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(width <= 360, `${width} pixels wide`)
      await page.screenshot({ path: join(screenshots, 'narrow.png') })
      await page.setViewportSize({ width: 1200, height: 900 })
    })

    await test('paper has every finding and no controls', async () => {
      await page.goto(address)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      assert.equal(await shown(page), await page.locator('table.findings tbody tr').count())
      assert.equal(await page.locator('#filter').isVisible(), false)
      await page.screenshot({
        path: join(screenshots, 'print.png'),
        clip: { x: 0, y: 0, width: 1200, height: 3200 },
        fullPage: true
      })
      assert.ok((await page.pdf()).length > 20_000)
    })

    await test('the page asks nobody for anything and has no errors', async () => {
      assert.deepEqual([...browser.outside], [])
      assert.deepEqual(browser.errors, [])
    })
  } finally {
    await browser.close()
  }
}
