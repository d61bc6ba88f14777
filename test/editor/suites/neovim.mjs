// A real Neovim that talks to `neuroprose lsp --stdio`: an editor that takes only pushed diagnostics.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../harness/processes.mjs'

const article = `# Notes

Oxytocin, the love hormone, rises during labour.
`

const bibliography = '@article{lund2005,\n  title = {Memory of scents},\n  author = {Lund, Cleo},\n  year = {2005}\n}\n'

/** Runs the suite. */
export async function suite({ report, root, tools, scratch }) {
  const folder = join(scratch, 'article')
  mkdirSync(folder)
  const file = join(folder, 'notes.md')
  writeFileSync(file, article)
  writeFileSync(join(folder, 'refs.bib'), bibliography)
  const server = [process.execPath, join(root, 'dist/cli.mjs'), 'lsp', '--stdio']
  const script = join(root, 'test/editor/suites/neovim.lua')
  const { code, output } = await run(tools.neovim, ['--headless', '--clean', '-S', script], {
    cwd: folder,
    timeout: 120_000,
    env: { ...process.env, HOME: scratch, SERVER_COMMAND: server.join('\n'), ARTICLE: file }
  })
  const results = [...output.matchAll(/NEUROPROSE (\{.*\})/g)].map((match) => JSON.parse(match[1]))
  for (const { name, ok, reason } of results) {
    if (ok) report.pass(name)
    else report.fail(name, reason)
  }
  if (results.length === 0 || (code !== 0 && results.every(({ ok }) => ok))) {
    throw new Error(`Neovim ended with exit code ${code}:\n${output}`)
  }
}
