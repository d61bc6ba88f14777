// The language server as a process: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeHost } from './host.node.ts'
import { clientHost } from './host.web.ts'
import { neuroprose } from './neuroprose.ts'
import { start } from './start.ts'

const connection = createConnection(ProposedFeatures.all)
start(connection, nodeHost(clientHost(connection)), neuroprose())
