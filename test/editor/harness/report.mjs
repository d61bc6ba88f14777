// Runs tests one after the other, prints a line for each and keeps count.

/** Tests of one window: a failed one leaves a screenshot, and no menu open for the next. */
export function stepsIn(report, browser, workbench) {
  const onFailure = async (name) => {
    const path = await browser.shoot(`failed ${name}`)
    await workbench.tidy()
    return path
  }
  return (name, body) => report.test(name, body, { onFailure })
}

/** Counts for one run; `only` limits which tests run, by a part of their name. */
export class Report {
  passed = 0
  failed = 0
  skipped = 0
  #log

  constructor(log = console.log) {
    this.#log = log
  }

  /** Runs one test; a failure is printed with its reason and, where `onFailure` is given, what that adds. */
  async test(name, body, { timeout = 60_000, onFailure } = {}) {
    const began = Date.now()
    try {
      await limited(body, timeout)
      this.pass(name, Date.now() - began)
      return true
    } catch (error) {
      const more = await onFailure?.(name).catch((problem) => `(and no screenshot: ${problem.message})`)
      this.fail(name, `${error.stack ?? error}${more ? `\n${more}` : ''}`)
      return false
    }
  }

  pass(name, took) {
    this.passed++
    this.#log(`  ✓ ${name}${took === undefined ? '' : ` (${(took / 1000).toFixed(1)} s)`}`)
  }

  fail(name, reason) {
    this.failed++
    const lines = String(reason).split('\n').slice(0, 25)
    this.#log(`  ✗ ${name}\n${lines.map((line) => `      ${line}`).join('\n')}`)
  }
}

async function limited(body, timeout) {
  let timer
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${timeout / 1000} s`)), timeout)
  })
  try {
    await Promise.race([body(), limit])
  } finally {
    clearTimeout(timer)
  }
}
