// The browser that shows VS Code: Debian's Chromium, headless, with a profile of its own.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Opens a browser with one page; `screenshots` is where `shoot` puts its pictures. */
export async function openBrowser(tools, screenshots, { width = 1400, height = 900, scale = 1 } = {}) {
  mkdirSync(screenshots, { recursive: true })
  const profile = mkdtempSync(join(tmpdir(), 'neuroprose-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: tools.chromium,
    headless: true,
    viewport: { width, height },
    deviceScaleFactor: scale,
    args: flags
  })
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(45_000)
  const outside = new Set()
  const errors = []
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    // The last is no host: a service worker of the editor answers for it.
    const local = /^(?:127\.0\.0\.1|(?:.*\.)?localhost|.*\.vscode-resource\.vscode-cdn\.net)$/.test(hostname)
    if (protocol.startsWith('http') && !local) outside.add(hostname)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text().slice(0, 300))
  })
  return {
    page,
    /** Hosts other than this machine that were asked for anything. */
    outside,
    errors,
    shoot: async (name) => {
      const path = join(screenshots, `${name.replace(/[^\w-]+/g, '-')}.png`)
      await page.screenshot({ path })
      return path
    },
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    }
  }
}
