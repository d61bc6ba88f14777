// The host on a machine with a file system; anything that is no `file:` is asked of the client, if it can answer.
import { readdir, readFile, stat } from 'node:fs/promises'
import { URI } from 'vscode-uri'
import type { Host } from './host.ts'

/** Errors that mean "there is no such file" rather than "it can't be read". */
const absent = new Set(['ENOENT', 'ENOTDIR'])

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

async function read(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await readFile(path))
  } catch (error) {
    const code = codeOf(error)
    if (absent.has(code)) return undefined
    if (code === 'EISDIR') throw new Error('This is a folder, not a file.')
    throw new Error(`This file can’t be read (${code || String(error)}).`)
  }
}

async function list(path: string, folders: boolean): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() === folders)
      .map((entry) => entry.name)
      .sort()
  } catch (error) {
    if (absent.has(codeOf(error))) return []
    throw new Error(`This folder can’t be listed (${codeOf(error) || String(error)}).`)
  }
}

async function stampOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(path)
    return `${mtimeMs}:${size}`
  } catch {
    return ''
  }
}

/** The file system; `elsewhere` reads what is not on it. */
export function nodeHost(elsewhere: Host): Host {
  const on = (uri: string) => URI.parse(uri)
  return {
    readFile: (uri) => (on(uri).scheme === 'file' ? read(on(uri).fsPath) : elsewhere.readFile(uri)),
    listFiles: (folder) =>
      on(folder).scheme === 'file' ? list(on(folder).fsPath, false) : elsewhere.listFiles(folder),
    listFolders: (folder) =>
      on(folder).scheme === 'file' ? list(on(folder).fsPath, true) : elsewhere.listFolders(folder),
    stamp: (uri) => (on(uri).scheme === 'file' ? stampOf(on(uri).fsPath) : elsewhere.stamp(uri))
  }
}
