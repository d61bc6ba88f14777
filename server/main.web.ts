// The language server in a web worker; files are read through the client.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures
} from 'vscode-languageserver/browser'
import { clientHost } from './host.web.ts'
import { neuroprose } from './neuroprose.ts'
import { start } from './start.ts'

declare const self: DedicatedWorkerGlobalScope

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self)
)
start(connection, clientHost(connection), neuroprose())
