// A person who cites, in a real VS Code in a real browser: types a key, reads about it, goes to its entry, renames it.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../harness/browser.mjs'
import { startCodeServer } from '../harness/codeServer.mjs'
import { until } from '../harness/processes.mjs'
import { stepsIn } from '../harness/report.mjs'
import { Workbench } from '../harness/workbench.mjs'

const article = `---
title: A short review
bibliography: refs.bib
---

# Notes on a peptide

Oxytocin is released during labour [@gimpl2001].

Whether oxytocin raises trust has been tested many times

Carsten De Dreu found that oxytocin favours the own group over others.
`

const methods = 'Receptors were named as by @gimpl2001.\n'

const bibliography = `@article{gimpl2001,
  author   = {Gimpl, Gerald and Fahrenholz, Falk},
  title    = {The oxytocin receptor system: structure, function, and regulation},
  journal  = {Physiological Reviews},
  year     = {2001},
  doi      = {10.1152/physrev.2001.81.2.629},
  abstract = {The neurohypophysial peptide oxytocin has a wide spectrum of central and peripheral effects.}
}

@article{kosfeld2005,
  author  = {Kosfeld, Michael and Heinrichs, Markus},
  title   = {Oxytocin increases trust in humans},
  journal = {Nature},
  year    = {2005},
  doi     = {10.1038/nature03701}
}

@article{young2001,
  author  = {Young, Larry J.},
  title   = {Cellular mechanisms of social attachment},
  journal = {Hormones and Behavior},
  year    = {2001}
}
`

/** Runs the suite. */
export async function suite({ report, tools, vsix, scratch, screenshots }) {
  const folder = join(scratch, 'article')
  mkdirSync(folder)
  const file = (name) => join(folder, name)
  writeFileSync(file('review.md'), article)
  writeFileSync(file('methods.md'), methods)
  writeFileSync(file('refs.bib'), bibliography)
  const server = await startCodeServer(tools, scratch, { vsix })
  const browser = await openBrowser(tools, screenshots)
  try {
    await steps(report, new Workbench(browser.page), browser, `${server.url}/?folder=${folder}`, file)
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function steps(report, workbench, browser, url, file) {
  const { page } = workbench
  const step = stepsIn(report, browser, workbench)
  const suggestions = page.locator('.suggest-widget.visible .monaco-list-row')
  const saved = (name) => readFileSync(file(name), 'utf8')

  await step('keys are offered behind “@”, the one that fits the sentence first', async () => {
    await workbench.open(url)
    await workbench.openFile('review.md', 'labour')
    await workbench.waitForSquiggles()
    const { x, y } = await workbench.pointOf('many', 'many')
    await page.mouse.click(x, y)
    await page.keyboard.press('End')
    await page.keyboard.type(' [@')
    await suggestions.first().waitFor()
    await until('the best key first', async () => /kosfeld2005/.test((await suggestions.first().textContent()) ?? ''))
    const details = page.locator('.suggest-details:visible')
    if (!(await details.isVisible())) await page.keyboard.press('Control+Space')
    await details.waitFor()
    await until('a description', async () => /Oxytocin increases trust/.test((await details.textContent()) ?? ''))
    await browser.shoot('1 completion')
  })

  await step('what is typed of an author, a title or a journal finds the key', async () => {
    await page.keyboard.type('hormones')
    await until('the only key', async () => {
      const titles = await suggestions.allTextContents()
      return titles.length === 1 && /young2001/.test(titles[0] ?? '')
    })
    await browser.shoot('2 by journal')
    for (let i = 0; i < '@hormones'.length; i++) await page.keyboard.press('Backspace')
    await page.keyboard.type('@kos')
    await until('the key', async () => /kosfeld2005/.test((await suggestions.first().textContent()) ?? ''))
    await page.keyboard.press('Enter')
    await until('the inserted key', async () =>
      /times \[@kosfeld2005\]/.test(shown(await workbench.line('many').textContent()))
    )
    await workbench.calm()
  })

  await step('the hover of a key tells of the work', async () => {
    const text = await workbench.hover('gimpl2001', 'Fahrenholz')
    assert.match(text, /wide spectrum of central and peripheral effects/)
    assert.match(text, /10\.1152\/physrev\.2001\.81\.2\.629/)
    assert.match(text, /Cited once here and once in 1 other document/)
    await browser.shoot('3 hover')
    await workbench.calm()
  })

  await step('F12 leads from the key to its entry, which says how often it is cited', async () => {
    const { x, y } = await workbench.pointOf('gimpl2001')
    await page.mouse.click(x, y)
    await page.keyboard.press('F12')
    await page.locator('.tab.active', { hasText: 'refs.bib' }).waitFor()
    const lenses = page.locator('.codelens-decoration')
    await until('counts', async () => /cited 2 times/.test((await lenses.allTextContents()).join(' | ')))
    await browser.shoot('4 definition')
  })

  await step('the count shows the places that cite the entry', async () => {
    await page.locator('.codelens-decoration a', { hasText: 'cited 2 times' }).first().click()
    const peek = page.locator('.reference-zone-widget, .zone-widget .references-view, .peekview-widget').first()
    await peek.waitFor()
    await until('both documents', async () =>
      /review\.md[\s\S]*methods\.md|methods\.md[\s\S]*review\.md/.test((await peek.textContent()) ?? '')
    )
    await browser.shoot('5 references')
    await page.keyboard.press('Escape')
    await peek.waitFor({ state: 'hidden' })
  })

  await step('F2 renames the key in the entry and in every document', async () => {
    const { x, y } = await workbench.pointOf('gimpl2001')
    await page.mouse.click(x, y)
    await page.keyboard.press('F2')
    const input = page.locator('.rename-box input, .rename-input')
    await input.first().waitFor()
    assert.equal(await input.first().inputValue(), 'gimpl2001')
    await browser.shoot('6 rename')
    // Into the box itself: what is typed while it loses the focus would go into the file.
    await input.first().fill('gimpl2001receptor')
    await input.first().press('Enter')
    await workbench.line('gimpl2001receptor').waitFor()
    await workbench.saveAll('all files saved', () =>
      ['review.md', 'methods.md', 'refs.bib'].every((name) => saved(name).includes('gimpl2001receptor'))
    )
    assert.equal(saved('methods.md'), methods.replace('gimpl2001', 'gimpl2001receptor'))
    assert.equal(saved('refs.bib'), bibliography.replace('gimpl2001', 'gimpl2001receptor'))
  })

  await step('the outline lists the entries', async () => {
    await workbench.command('Go to Symbol in Editor')
    const rows = page.locator('.quick-input-list .monaco-list-row')
    await rows.first().waitFor()
    const names = (await rows.allTextContents()).join(' | ')
    for (const name of ['gimpl2001receptor', 'kosfeld2005', 'young2001']) assert.ok(names.includes(name), names)
    await browser.shoot('7 symbols')
    await page.keyboard.press('Escape')
  })

  await step('a quick fix inserts a citation into a sentence without one', async () => {
    await workbench.openFile('review.md', 'labour')
    const titles = await workbench.openMends('Carsten', 'Cite')
    await browser.shoot('8 quick fix')
    const title = titles.find((one) => /^Cite /.test(one))
    await workbench.pickMend(title)
    await until('the inserted key', async () => /\[@/.test(shown(await workbench.line('favours').textContent())))
    await workbench.saveAll('the saved citation', () => /over others \[@[\w-]+\]\./.test(saved('review.md')))
    await browser.shoot('9 cited')
  })
}

/** A drawn line as text: the editor draws spaces as no-break spaces. */
function shown(line) {
  return (line ?? '').replace(/\u00a0/g, ' ')
}
