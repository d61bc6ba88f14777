// The built command line as a process: streams, exit codes, the language server, what is loaded when.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli.mjs')
const folder = mkdtempSync(join(tmpdir(), 'neuroprose-'))
/** Starting a process takes its time on a busy machine. */
const patience = 30_000
const flagged = 'Oxytocin is the love hormone of mammals.\n'

const call = (argv: string[], input = '') =>
  spawnSync(process.execPath, [cli, ...argv], { cwd: folder, encoding: 'utf8', input, maxBuffer: 2 ** 26 })

beforeAll(() => {
  if (!existsSync(cli)) throw new Error('dist/cli.mjs is missing: run “npm run build” first')
  writeFileSync(join(folder, '.neuroprose.yaml'), 'root: true\nrules: {simplification/oxytocin-epithet: error}\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

it(
  'formats all that an entry says: citation-js is found in the bundle, too',
  () => {
    const entry =
      '@article{a, title={On voles}, author={Lund, Ada}, year={2001}, journal={Voles}, volume={3}, pages={1--5}}'
    writeFileSync(join(folder, 'refs.bib'), entry)
    const { stdout } = call(['refs', 'format', 'refs.bib'])
    expect(stdout).toBe('Lund, A. (2001). On voles. Voles, 3, 1–5.\n')
  },
  patience
)

it('every bundle that the package names is there', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>
    main: string
    browser: string
    exports: Record<string, Record<string, string>>
  }
  const named = [
    ...Object.values(manifest.bin),
    manifest.main,
    manifest.browser,
    ...Object.values(manifest.exports['.'] ?? {})
  ]
  const needed = [...named, 'dist/server.cjs', 'dist/web/server.js']
  expect(needed.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

describe('the built command line', { timeout: patience }, () => {
  it('is a program of its own', () => {
    const { stdout, status } = spawnSync(cli, ['--version'], { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  it('reads standard input and gives the exit code', () => {
    const only = ['--rule', 'simplification/oxytocin-epithet']
    const { stdout, stderr, status } = call(['check', ...only, '--format', 'json', '--stdin-filename', 'a.md'], flagged)
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: 'a.md', findings: [{ rule: 'simplification/oxytocin-epithet' }] }]
    })
    expect(call(['check', '-'], 'Nothing at all.\n')).toMatchObject({ status: 0, stderr: '' })
    expect(call(['check', '--nope']).status).toBe(2)
  })

  it('prints all of a long report into a pipe', () => {
    const { stdout } = call(
      ['check', '--rule', 'simplification/oxytocin-epithet', '--format', 'json', '-'],
      `${flagged}\n`.repeat(400)
    )
    expect(stdout.length).toBeGreaterThan(200_000)
    expect(JSON.parse(stdout)).toMatchObject({ summary: { errors: 400 } })
  })

  it.skipIf(process.platform === 'win32')('stops quietly when nobody reads on', () => {
    writeFileSync(join(folder, 'long.md'), `${flagged}\n`.repeat(400))
    const { stderr, stdout } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" check long.md | head -n 1`], {
      cwd: folder,
      encoding: 'utf8'
    })
    expect({ stderr, stdout }).toEqual({ stderr: '', stdout: 'long.md\n' })
  })

  it('loads neither linter nor citation-js to tell its version', () => {
    const entry = readFileSync(cli, 'utf8')
    expect(entry.length).toBeLessThan(20_000)
    expect(entry).not.toMatch(/import\s*"\.\/chunk[^"]*";?\s*import\s*"\.\/chunk/)
  })
})

it('lsp serves a client over standard input and output', { timeout: patience }, async () => {
  const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], { cwd: folder })
  const ended = new Promise<number | null>((resolve) => server.on('exit', resolve))
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  let output = ''
  const saw = (text: string) =>
    new Promise<void>((resolve) => {
      server.stdout.on('data', (chunk) => {
        output += chunk
        if (output.includes(text)) resolve()
      })
    })
  const initialized = saw('"capabilities"')
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
  await initialized
  send({ method: 'initialized', params: {} })
  const flaggedIt = saw('simplification/oxytocin-epithet')
  const textDocument = { uri: 'file:///nowhere/a.md', languageId: 'markdown', version: 1, text: flagged }
  send({ method: 'textDocument/didOpen', params: { textDocument } })
  await flaggedIt
  const down = saw('"id":2')
  send({ id: 2, method: 'shutdown' })
  await down
  send({ method: 'exit' })
  expect(await ended).toBe(0)
})
