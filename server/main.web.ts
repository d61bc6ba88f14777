// The language server in a web worker; files are read through the client.
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures
} from 'vscode-languageserver/browser'
import { clientHost } from './host.web.ts'
import { memoryStore } from './lookups.ts'
import { fetchReply, realClock } from './network.ts'
import { neuroprose } from './neuroprose.ts'
import { start } from './start.ts'

declare const self: DedicatedWorkerGlobalScope

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self)
)
const network = { fetch: fetchReply, clock: realClock, store: memoryStore() }
start(connection, { ...clientHost(connection), network }, neuroprose())
