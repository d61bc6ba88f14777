// A client at the other end of a real stream, in memory: sends and keeps what a language client would.
import { PassThrough } from 'node:stream'
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  ProposedFeatures,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Engine } from '../../server/engine.ts'
import type { Host } from '../../server/host.ts'
import { clientHost } from '../../server/host.web.ts'
import { start } from '../../server/start.ts'
import { stubEngine } from './engine.ts'
import { type ProfileName, profiles } from './profiles.ts'

/** Files in memory; a change of text is a new stamp. A text that is an error can't be read. */
export class MemoryHost implements Host {
  readonly files: Map<string, string | Error>

  constructor(files: Readonly<Record<string, string | Error>> = {}) {
    this.files = new Map(Object.entries(files))
  }

  async readFile(uri: string): Promise<string | undefined> {
    const text = this.files.get(uri)
    if (text instanceof Error) throw text
    return text
  }

  async listFiles(folder: string): Promise<readonly string[]> {
    const names = [...this.files.keys()]
      .filter((uri) => uri.startsWith(`${folder}/`))
      .map((uri) => uri.slice(folder.length + 1))
    return names.filter((name) => !name.includes('/')).sort()
  }

  async listFolders(folder: string): Promise<readonly string[]> {
    const below = [...this.files.keys()].filter((uri) => uri.startsWith(`${folder}/`))
    const names = below.map((uri) => uri.slice(folder.length + 1)).filter((name) => name.includes('/'))
    return [...new Set(names.map((name) => name.slice(0, name.indexOf('/'))))].sort()
  }

  async stamp(uri: string): Promise<string> {
    return String(this.files.get(uri) ?? '')
  }
}

export interface ClientOptions {
  readonly profile?: ProfileName
  readonly capabilities?: ClientCapabilities
  readonly engine?: Engine
  /** Undefined: the server reads through the client. */
  readonly host?: Host | undefined
  readonly folders?: readonly string[] | null
  readonly settings?: unknown
  readonly initializationOptions?: unknown
}

/** The protocol as a test speaks it, over any connection. */
export class Client {
  readonly published = new Map<string, PublishDiagnosticsParams[]>()
  readonly logged: string[] = []
  readonly notified: { method: string; params: unknown }[] = []
  readonly registered: string[] = []
  readonly shown: string[] = []
  /** What the user was asked, and the titles that are chosen in turn; nothing is chosen when there are none. */
  readonly questions: string[] = []
  readonly choices: string[] = []
  refreshes = 0
  /** The files that the server reads, where they are in memory. */
  host: MemoryHost | undefined
  /** What the server declared. */
  capabilities: InitializeResult['capabilities'] = {}
  /** What `workspace/configuration` is answered with. */
  settings: unknown
  readonly connection: MessageConnection
  readonly #documents = new Map<string, TextDocument>()
  readonly #waiting = new Set<() => void>()

  constructor(connection: MessageConnection, settings: unknown = null) {
    this.connection = connection
    this.settings = settings
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, [...(this.published.get(params.uri) ?? []), params])
      this.#wake()
    })
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message)
      this.#wake()
    })
    connection.onNotification((method, params) => {
      this.notified.push({ method, params: Array.isArray(params) ? params[0] : params })
      this.#wake()
    })
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => this.settings))
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map((r) => r.method))
      this.#wake()
      return null
    })
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++
      this.#wake()
      return null
    })
    connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
      this.questions.push(message)
      const title = this.choices.shift()
      return title === undefined ? null : { title }
    })
    connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.shown.push(uri)
      return { success: true }
    })
    connection.listen()
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake()
  }

  /** Resolves as soon as `test` gives something; a test that never does runs into the test's own time limit. */
  until<T>(test: () => T | undefined | false): Promise<T> {
    return new Promise((resolve) => {
      const look = () => {
        const found = test()
        if (found === undefined || found === false) return
        this.#waiting.delete(look)
        resolve(found)
      }
      this.#waiting.add(look)
      look()
    })
  }

  async initialize(
    capabilities: ClientCapabilities,
    folders: readonly string[] | null,
    options?: unknown
  ): Promise<void> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: folders?.[0] ?? null,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities,
      ...(options === undefined ? {} : { initializationOptions: options })
    })
    await this.connection.sendNotification('initialized', {})
    this.capabilities = result.capabilities
  }

  text(uri: string): string {
    return this.#documents.get(uri)?.getText() ?? ''
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text }
    })
  }

  /** Replaces ranges one after the other, or the whole text. */
  async change(uri: string, changes: readonly { range?: Range; text: string }[]): Promise<void> {
    const version = (this.#documents.get(uri)?.version ?? 0) + 1
    // Every step is a document of its own: this is what the server's text has to equal.
    let text = this.text(uri)
    for (const { range, text: inserted } of changes) {
      const now = TextDocument.create(uri, '', 0, text)
      text = range
        ? text.slice(0, now.offsetAt(range.start)) + inserted + text.slice(now.offsetAt(range.end))
        : inserted
    }
    this.#documents.set(uri, TextDocument.create(uri, '', version, text))
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: changes
    })
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri)
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } })
  }

  /** The next diagnostics that are published for `uri`, or the last ones that fit `test`. */
  pushed(uri: string, test: (diagnostics: Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    return this.until(() => {
      const last = this.published.get(uri)?.at(-1)
      return last && test(last.diagnostics) ? last.diagnostics : undefined
    })
  }

  async pulled(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId })
    })
  }

  async actions(uri: string, range: Range, only?: string[], diagnostics: Diagnostic[] = []): Promise<CodeAction[]> {
    const context = { diagnostics, ...(only ? { only } : {}) }
    return this.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context })
  }

  async hover(
    uri: string,
    line: number,
    character: number
  ): Promise<{ contents: { kind: string; value: string }; range: Range } | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } })
  }

  /** The text of `uri` after the edit, applied as the protocol says. */
  applied(uri: string, edit: WorkspaceEdit | undefined, before = this.text(uri)): string {
    const documents = (edit?.documentChanges ?? []).filter((change) => 'textDocument' in change)
    const edits =
      edit?.changes?.[uri] ?? documents.filter((d) => d.textDocument.uri === uri).flatMap((d) => d.edits as TextEdit[])
    return TextDocument.applyEdits(TextDocument.create(uri, '', 0, before), edits)
  }

  async shutdown(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    this.connection.dispose()
  }
}

/** A server and a client on the two ends of a stream; shut down with `client.shutdown()`. */
export async function connect(options: ClientOptions = {}): Promise<Client> {
  const [up, down] = [new PassThrough(), new PassThrough()]
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down))
  start(
    server,
    'host' in options && options.host === undefined ? clientHost(server) : (options.host ?? new MemoryHost()),
    options.engine ?? stubEngine()
  )
  const client = new Client(
    createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up)),
    options.settings ?? null
  )
  if (options.host instanceof MemoryHost) client.host = options.host
  const capabilities = options.capabilities ?? profiles[options.profile ?? 'neovim']
  const folders = options.folders === undefined ? ['file:///p'] : options.folders
  await client.initialize(capabilities, folders, options.initializationOptions)
  return client
}
