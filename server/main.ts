// The language server as a process: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { cacheFolder, diskStore } from '../bibliography/lookup/disk.ts'
import { nodeHost } from './host.node.ts'
import { clientHost } from './host.web.ts'
import { fetchReply, realClock } from './network.ts'
import { neuroprose } from './neuroprose.ts'
import { start } from './start.ts'

const connection = createConnection(ProposedFeatures.all)
const network = { fetch: fetchReply, clock: realClock, store: diskStore(cacheFolder(process.env, process.platform)) }
start(connection, { ...nodeHost(clientHost(connection)), network }, neuroprose())
