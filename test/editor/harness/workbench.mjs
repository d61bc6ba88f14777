// What a person does in VS Code: open a file, look at squiggles and problems, hover, mend, run a command.
import { until } from './processes.mjs'

const squiggles = '.editor-instance :is(.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint)'

export class Workbench {
  constructor(page) {
    this.page = page
  }

  /** Opens the window and waits until its files are listed. */
  async open(url) {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' })
    await this.page.waitForSelector('.monaco-workbench')
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
  }

  /** Opens a file from the explorer; `word` must be in its text. */
  async openFile(name, word) {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name })
    await row.first().dblclick()
    await this.line(word).waitFor()
  }

  /** The first line on the screen that has `word` (the editor draws spaces as no-break spaces: one word only). */
  line(word) {
    return this.page.locator('.editor-instance .view-line', { hasText: word }).first()
  }

  squiggles() {
    return this.page.locator(squiggles)
  }

  /** Waits until the open document has a squiggle, or none where `count` is 0. */
  async waitForSquiggles(count) {
    const first = this.squiggles().first()
    if (count === undefined) return first.waitFor({ state: 'attached' })
    await until(`${count} squiggles`, async () => (await this.squiggles().count()) === count)
  }

  /** The point over the given word of a line, in the page's coordinates. */
  async pointOf(word, lineWord = word) {
    const line = this.line(lineWord)
    await line.waitFor()
    const box = await line.evaluate((element, text) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent.indexOf(text)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + text.length)
        const { x, y, width, height } = range.getBoundingClientRect()
        return { x, y, width, height }
      }
      return undefined
    }, word)
    if (!box) throw new Error(`“${word}” is not drawn in one piece in the line with “${lineWord}”`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Hovers over a word and returns what is shown. */
  async hover(word, expected) {
    const { x, y } = await this.pointOf(word)
    await this.page.mouse.move(x - 30, y + 60)
    await this.page.mouse.move(x, y, { steps: 5 })
    const hover = this.page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).first()
    await hover.waitFor()
    return (await hover.textContent()).replace(/\s+/g, ' ')
  }

  /** The rows of the Problems panel, as they are read out and as they are shown. */
  async problems(expected) {
    const panel = this.page.locator('.markers-panel')
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M')
    await panel.locator('.monaco-list-row', { hasText: expected }).first().waitFor()
    return panel
      .locator('.monaco-list-row')
      .evaluateAll((rows) => rows.map((row) => `${row.getAttribute('aria-label')} ${row.textContent}`))
  }

  /** Opens the menu of mends at a word; returns their titles. */
  async openMends(word, expected) {
    const { x, y } = await this.pointOf(word)
    await this.page.mouse.click(x, y)
    // Right after an edit the menu can open before the findings are there: ask again.
    await until(`a mend “${expected}”`, async () => {
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+.')
      await this.mend(expected).first().waitFor({ timeout: 2500 })
      return true
    })
    return this.page.locator('.action-widget .monaco-list-row').allTextContents()
  }

  mend(title) {
    return this.page.locator('.action-widget .monaco-list-row', { hasText: title })
  }

  /** Picks a mend from the open menu, by the keyboard: a sheet lies over the menu that takes the pointer. */
  async pickMend(title) {
    const focused = this.page.locator('.action-widget .monaco-list-row.focused')
    await until(`the mend “${title}” in focus`, async () => {
      if ((await focused.textContent())?.includes(title)) return true
      await this.page.keyboard.press('ArrowDown')
      return false
    })
    await this.page.keyboard.press('Enter')
    await this.page.locator('.action-widget').waitFor({ state: 'hidden' })
  }

  async save() {
    await this.page.keyboard.press('Control+S')
  }

  /** Runs a command from the palette. */
  async command(title) {
    await this.page.keyboard.press('F1')
    await this.page.locator('.quick-input-widget input').first().waitFor()
    await this.page.keyboard.type(title)
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor()
    await this.page.keyboard.press('Enter')
  }

  /** Saves every file until `done`: an edit of several files reaches the last a moment after the first. */
  async saveAll(what, done) {
    await until(what, async () => {
      await this.command('File: Save All')
      for (let i = 0; i < 20 && !done(); i++) await this.page.waitForTimeout(100)
      return done()
    })
  }

  /** What the language status item says. */
  async status(expected) {
    const entry = this.page.locator('[id="status.languageStatus"]').first()
    await entry.waitFor()
    const hover = this.page.locator('.hover-language-status', { hasText: expected }).first()
    await until(`a status item with “${expected}”`, async () => {
      await this.page.mouse.move(700, 300)
      await entry.hover()
      await hover.waitFor({ timeout: 2500 })
      return true
    })
    return (await hover.textContent()).replace(/\s+/g, ' ')
  }

  /** Closes menus and panels that a failed step may have left open. */
  async tidy() {
    for (let i = 0; i < 3; i++) await this.page.keyboard.press('Escape')
  }

  /** Moves the pointer away and closes what is open over the editor. */
  async calm() {
    await this.page.keyboard.press('Escape')
    await this.page.mouse.move(700, 400)
  }
}
