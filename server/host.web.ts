// The host that has no file system: files are read through the client.
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver'
import type { Host } from './host.ts'
import type { ClientRequests } from './messages.ts'

/** Asks the client; a client that doesn't know the request has no files. */
export function clientHost(connection: Connection): Host {
  const ask = async <M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]['params']
  ): Promise<ClientRequests[M]['result'] | null> => {
    try {
      return await connection.sendRequest<ClientRequests[M]['result']>(method, params)
    } catch (error) {
      if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return null
      throw error
    }
  }
  return {
    readFile: async (uri) => (await ask('neuroprose/readFile', { uri }))?.text,
    listFiles: async (folder) => [...((await ask('neuroprose/listFiles', { folder })) ?? [])].sort(),
    listFolders: async (folder) => [...((await ask('neuroprose/listFolders', { folder })) ?? [])].sort(),
    // A client that answers file requests also tells of changes, so a stamp is never what finds them.
    stamp: async () => 'client'
  }
}
