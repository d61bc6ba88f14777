// The server as it is shipped: bundled, in a process over stdio and ipc, and in a worker without node.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type BuildOptions, build } from 'esbuild'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Disposable,
  Emitter,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import { Client } from './client.ts'
import { profiles } from './profiles.ts'

/** Processes start slowly where the machine has much to do; nothing here is about time. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'neuroprose-server-'))
const server = join(folder, 'server.cjs')
const webServer = join(folder, 'server.web.js')
const uri = pathToFileURL(join(folder, 'a.md')).href
const text = '# Bonding\n\nOxytocin is the love hormone.\n'
const span = { start: { line: 2, character: 16 }, end: { line: 2, character: 28 } }

/** The options that the project builds with, and nothing of its output folder. */
async function bundle(name: string, outfile: string): Promise<void> {
  const script: string = pathToFileURL(join(root, 'scripts/build.mjs')).href
  const { common, bundles } = (await import(script)) as { common: BuildOptions; bundles: Record<string, BuildOptions> }
  const { outdir: _, outExtension: __, entryPoints = {}, ...options } = bundles[name] ?? {}
  const entry = Object.values(entryPoints).map(String)
  await build({ ...common, ...options, entryPoints: entry, outfile, logLevel: 'error' })
}

beforeAll(async () => {
  await Promise.all([bundle('server', server), bundle('web server', webServer)])
  writeFileSync(join(folder, '.neuroprose.yaml'), 'root: true\nprofil: popular\n')
})

/** What a failed test left running. */
const children: ChildProcess[] = []
const workers: Worker[] = []

afterEach(async () => {
  for (const child of children.splice(0)) child.kill()
  for (const worker of workers.splice(0)) await worker.terminate()
})

afterAll(() => rmSync(folder, { recursive: true }))

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}

function overStdio(): { child: ChildProcess; client: Client; exit: Promise<number | null> } {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const streams = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  return { child, client: new Client(streams), exit: exitOf(child) }
}

/** The epithet is found at its place. */
async function expectFound(client: Client): Promise<void> {
  const diagnostics = await client.pushed(uri, (d) => d.length > 0)
  const epithet = diagnostics.find((d) => d.code === 'simplification/oxytocin-epithet')
  expect(epithet?.range).toEqual(span)
}

describe('over stdio', () => {
  it('lints, tells of a wrong key in a configuration on disk, and ends with 0 after shutdown', async () => {
    const { client, exit } = overStdio()
    await client.initialize(profiles.neovim, [pathToFileURL(folder).href])
    await client.open(uri, text)
    await expectFound(client)
    const config = pathToFileURL(join(folder, '.neuroprose.yaml')).href
    const [problem] = await client.pushed(config, (d) => d.length > 0)
    expect(problem?.message).toMatch(/profil.*profile/)
    expect(problem?.range.start).toEqual({ line: 1, character: 0 })
    await client.connection.sendRequest('shutdown')
    await client.connection.sendNotification('exit')
    expect(await exit).toBe(0)
  })

  it('ends with 1 when the client leaves without shutdown', async () => {
    const told = overStdio()
    await told.client.initialize(profiles.ALE, null)
    await told.client.connection.sendNotification('exit')
    expect(await told.exit).toBe(1)
    const cut = overStdio()
    await cut.client.initialize(profiles.ALE, null)
    cut.child.stdin?.end()
    expect(await cut.exit).toBe(1)
  })

  it('sends nothing but messages, whatever arrives before initialize', async () => {
    const { client, exit } = overStdio()
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text }
    })
    await client.initialize(profiles.eglot, null)
    expect(await client.hover(uri, 2, 20)).not.toBeNull()
    await client.connection.sendRequest('shutdown')
    await client.connection.sendNotification('exit')
    expect(await exit).toBe(0)
  })
})

describe('over ipc', () => {
  it('lints and ends', async () => {
    const child = fork(server, ['--node-ipc'], { execArgv: [] })
    children.push(child)
    const exit = exitOf(child)
    const client = new Client(createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)))
    await client.initialize(profiles.neovim, null)
    await client.open(uri, text)
    await expectFound(client)
    await client.connection.sendRequest('shutdown')
    await client.connection.sendNotification('exit')
    expect(await exit).toBe(0)
  })
})

/** Messages of a worker; a web worker hands over objects, not bytes. */
class WorkerReader extends AbstractMessageReader {
  readonly #messages = new Emitter<Message>()

  constructor(worker: Worker) {
    super()
    worker.on('message', (message: Message) => this.#messages.fire(message))
    worker.on('error', (error) => this.fireError(error))
  }

  listen(callback: DataCallback): Disposable {
    return this.#messages.event(callback)
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly #worker: Worker

  constructor(worker: Worker) {
    super()
    this.#worker = worker
  }

  async write(message: Message): Promise<void> {
    this.#worker.postMessage(message)
  }

  end(): void {}
}

/** Makes a worker thread look like a web worker: messages by `onmessage` and `postMessage`, nothing of node's. */
const asWebWorker = `
const { parentPort } = require('node:worker_threads')
globalThis.self = globalThis
self.postMessage = (message) => parentPort.postMessage(message)
self.addEventListener = () => {}
console.Console = undefined
parentPort.on('message', (data) => self.onmessage({ data }))
`

describe('in a web worker', () => {
  it('lints, with its files read through the client', async () => {
    const shipped = readFileSync(webServer, 'utf8')
    const code = `${asWebWorker};((require, process, Buffer, module, exports, setImmediate, __dirname) => {${shipped}\n})()`
    const worker = new Worker(code, { eval: true })
    workers.push(worker)
    const client = new Client(createMessageConnection(new WorkerReader(worker), new WorkerWriter(worker)))
    const files: Record<string, string> = {
      '/p/.neuroprose.yaml': 'root: true\nbibliography: refs.bib\n',
      '/p/refs.bib': '@article{good,\n  title = {A title}\n}\n@article{bad key,\n  title = {x'
    }
    client.connection.onRequest('neuroprose/readFile', ({ uri: at }: { uri: string }) => {
      const content = files[at.slice('web:'.length)]
      return content === undefined ? null : { text: content }
    })
    client.connection.onRequest('neuroprose/listFiles', () => ['refs.bib'])
    await client.initialize(profiles['VS Code'], ['web:/p'], { files: true, status: true })
    await client.open('web:/p/a.md', text)
    const report = await client.pulled('web:/p/a.md')
    const found = report.kind === 'full' ? report.items : []
    expect(found.find((d) => d.code === 'simplification/oxytocin-epithet')?.range).toEqual(span)
    const broken = await client.pushed('web:/p/refs.bib', (d) => d.length > 0)
    expect(broken.map(({ range }) => range.start.line)).toContain(3)
    await client.connection.sendRequest('shutdown')
  })
})
