// A person at work: the packaged extension in a real VS Code in a real browser, from the squiggle to the saved file.
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

Oxytocin, the love hormone, is released during labour [@gimpl2001].

Carsten De Dreu found that oxytocin favours the own group over others.
`

const bibliography = `@article{gimpl2001,
  author  = {Gimpl, Gerald and Fahrenholz, Falk},
  title   = {The oxytocin receptor system: structure, function, and regulation},
  journal = {Physiological Reviews},
  year    = {2001}
}
`

const plain = 'Oxytocin, the love hormone, is often named in the press.\n'

/** Runs the suite. */
export async function suite({ report, tools, vsix, scratch, screenshots }) {
  const folder = join(scratch, 'article')
  mkdirSync(folder)
  const file = (name) => join(folder, name)
  writeFileSync(file('review.md'), article)
  writeFileSync(file('refs.bib'), bibliography)
  writeFileSync(file('letter.txt'), plain)
  const server = await startCodeServer(tools, scratch, { vsix })
  const browser = await openBrowser(tools, screenshots)
  try {
    await steps(report, new Workbench(browser.page), browser, `${server.url}/?folder=${folder}`, file)
    await report.test('the window asked nothing of other machines', async () => {
      assert.deepEqual([...browser.outside], [])
    })
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function steps(report, workbench, browser, url, file) {
  const step = stepsIn(report, browser, workbench)

  await step('a squiggle appears under the epithet', async () => {
    await workbench.open(url)
    await workbench.openFile('review.md', 'labour')
    await workbench.waitForSquiggles()
    await browser.shoot('1 squiggle')
  })

  await step('a citation is coloured as one', async () => {
    const style = (word) => workbench.page.evaluate(styleOf, word)
    await until('the colour of the key', async () => (await style('gimpl2001')) !== (await style('released')))
  })

  await step('the Problems panel lists the finding with its rule', async () => {
    const rows = await workbench.problems('love hormone')
    const row = rows.find((label) => label?.includes('love hormone'))
    assert.match(row ?? '', /NeuroProse|neuroprose/i)
    assert.ok(
      rows.some((label) => /simplification\/oxytocin-epithet/.test(label ?? '')) || /epithet/.test(row ?? ''),
      row
    )
    await browser.shoot('2 problems')
  })

  await step('the hover says why, what to write instead, and on what it rests', async () => {
    const text = await workbench.hover('hormone', 'Instead')
    assert.match(text, /one fixed function/)
    assert.match(text, /References/)
    await browser.shoot('3 hover')
    await workbench.calm()
  })

  await step('the status item counts the findings and names the profile', async () => {
    const text = await workbench.status('NeuroProse')
    assert.match(text, /NeuroProse: \d+ (?:error|warning|note|hint)/)
    assert.match(text, /read as review/)
    await browser.shoot('4 status')
    await workbench.calm()
  })

  await step('a mend rewords the epithet, and the file on disk has it after saving', async () => {
    const titles = await workbench.openMends('hormone', 'neuropeptide')
    assert.ok(
      titles.some((title) => /Disable simplification\/oxytocin-epithet/.test(title)),
      titles.join(' | ')
    )
    await browser.shoot('5 mends')
    await workbench.pickMend('neuropeptide')
    await workbench.line('neuropeptide').waitFor()
    await workbench.save()
    await until('the saved file', () => readFileSync(file('review.md'), 'utf8').includes('the neuropeptide'))
    assert.equal(readFileSync(file('review.md'), 'utf8'), article.replace('love hormone', 'neuropeptide'))
  })

  await step('a mend inserts a citation and adds its entry to the bibliography', async () => {
    const titles = await workbench.openMends('Carsten', 'refs.bib')
    await browser.shoot('6 citation')
    const title = titles.find((one) => /refs\.bib/.test(one))
    await workbench.pickMend(title)
    await until('the inserted key', async () => (await workbench.line('favours').textContent())?.includes('@'))
    await workbench.save()
    await workbench.command('File: Save All')
    const key = await until('a key in the saved article', () => {
      return /over others \[@([\w-]+)\]\./.exec(readFileSync(file('review.md'), 'utf8'))?.[1]
    })
    await until('the entry in the saved bibliography', () =>
      readFileSync(file('refs.bib'), 'utf8').includes(`{${key},`)
    )
    assert.ok(
      readFileSync(file('refs.bib'), 'utf8').startsWith(bibliography.trimEnd()),
      'what was there stays as it was'
    )
    await browser.shoot('7 cited')
  })

  await step('plain text is left alone until the workspace has a configuration', async () => {
    await workbench.openFile('letter.txt', 'press')
    await workbench.status('off')
    assert.equal(await workbench.squiggles().count(), 0)
    await workbench.command('NeuroProse: Create Configuration')
    await workbench.line('profile').waitFor()
    assert.match(readFileSync(file('.neuroprose.yaml'), 'utf8'), /^root: true$/m)
    await workbench.openFile('letter.txt', 'press')
    await workbench.waitForSquiggles()
    await browser.shoot('8 plain text')
  })

  await step('the server can be restarted, and findings come back', async () => {
    await workbench.command('NeuroProse: Restart Server')
    await workbench.status(/NeuroProse: \d/)
    await workbench.waitForSquiggles()
  })

  await step('a rule is explained beside the article', async () => {
    const { x, y } = await workbench.pointOf('hormone')
    await workbench.page.mouse.click(x, y)
    await workbench.command('NeuroProse: Explain Rule at Cursor')
    await workbench.page.locator('.tab', { hasText: 'oxytocin-epithet' }).first().waitFor()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await browser.shoot('9 explained')
  })
}

/** Class names of the drawn piece of text that holds `word`; runs in the page. */
function styleOf(word) {
  const spans = [...document.querySelectorAll('.editor-instance .view-line span span')]
  return spans
    .find((span) => span.textContent.includes(word))
    ?.className.replace(/bracket-\S+/g, '')
    .trim()
}
