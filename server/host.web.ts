// The host that has no file system: files are read through the client.
import type { Connection } from 'vscode-languageserver'
import type { Host } from './host.ts'
import type { ClientRequests } from './messages.ts'

/** Asks the client; a client that doesn't know the request has no files. */
export function clientHost(connection: Connection): Host {
  const ask = async <M extends keyof ClientRequests>(method: M, params: ClientRequests[M]['params']) =>
    connection.sendRequest<ClientRequests[M]['result']>(method, params)
  const readFile = async (uri: string) => {
    const answer = await ask('neuroprose/readFile', { uri })
    return answer?.text
  }
  return {
    readFile,
    listFiles: async (folder) => [...(await ask('neuroprose/listFiles', { folder }))].sort(),
    // A client that answers file requests also tells of changes, so a stamp is never what finds them.
    stamp: async () => 'client'
  }
}
