// Answers the server's questions about files, wherever the workspace lives: on a disk, a remote machine or a website.
import { type Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ClientRequests } from '../server/messages.ts'

type Params<M extends keyof ClientRequests> = ClientRequests[M]['params']
type Result<M extends keyof ClientRequests> = Promise<ClientRequests[M]['result']>

/** `null` where there is no such file; anything else that goes wrong is told to the server. */
async function readFile({ uri }: Params<'neuroprose/readFile'>): Result<'neuroprose/readFile'> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) }
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

async function listFiles({ folder }: Params<'neuroprose/listFiles'>): Result<'neuroprose/listFiles'> {
  return list(folder, (type) => (type & FileType.Directory) === 0)
}

async function listFolders({ folder }: Params<'neuroprose/listFolders'>): Result<'neuroprose/listFolders'> {
  return list(folder, (type) => type === FileType.Directory)
}

async function list(folder: string, wanted: (type: FileType) => boolean): Promise<readonly string[]> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(folder))
    return entries.filter(([, type]) => wanted(type)).map(([name]) => name)
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof FileSystemError && ['FileNotFound', 'FileNotADirectory'].includes(error.code)
}

/** Registers the answers. */
export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest('neuroprose/readFile', readFile),
    client.onRequest('neuroprose/listFiles', listFiles),
    client.onRequest('neuroprose/listFolders', listFolders)
  ]
}
