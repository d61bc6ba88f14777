// The files around the documents: folders, configurations and bibliographies, read once and again when they change.
import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import type { Files } from './engine.ts'
import type { Host } from './host.ts'

/** A file that was read, or is being read. */
interface Known {
  readonly stamp: Promise<string>
  readonly text: Promise<string | undefined>
}

/** A folder that was listed. */
interface Listed {
  readonly folder: string
  readonly extension: string
  readonly uris: Promise<readonly string[]>
}

/** One spelling for a URI; clients differ in what they escape. */
export function canonical(uri: string): string {
  return URI.parse(uri).toString()
}

/** The path inside a URI, as the engine takes it. */
export function pathOf(uri: string): string {
  return URI.parse(uri).path
}

/** The URI of a path on the file system (or other place) that `beside` is on. */
export function uriOf(path: string, beside: string): string {
  return URI.parse(beside).with({ path, query: '', fragment: '' }).toString()
}

export class Workspace {
  readonly #host: Host
  readonly #documents: TextDocuments<TextDocument>
  readonly #connection: Connection
  readonly #files = new Map<string, Known>()
  readonly #lists = new Map<string, Listed>()
  readonly #broken = new Map<string, string>()
  #folders: string[] = []
  #generation = 0

  constructor(host: Host, documents: TextDocuments<TextDocument>, connection: Connection) {
    this.#host = host
    this.#documents = documents
    this.#connection = connection
  }

  /** Changes whenever a file that was read may answer differently. */
  get generation(): number {
    return this.#generation
  }

  /** The workspace folder of a document, '' when it lies in none; the innermost wins. */
  folderOf(uri: string): string {
    const whole = canonical(uri)
    const around = this.#folders.filter((folder) => whole.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
    return around.reduce((best, folder) => (folder.length > best.length ? folder : best), '')
  }

  addFolders(uris: readonly string[]): void {
    this.#folders = [...new Set([...this.#folders, ...uris.map(canonical)])]
  }

  removeFolders(uris: readonly string[]): void {
    const gone = new Set(uris.map(canonical))
    this.#folders = this.#folders.filter((folder) => !gone.has(folder))
  }

  /** Whether files can stand beside the document: an untitled one has no place. */
  hasPlace(uri: string): boolean {
    return !['untitled', 'inmemory', 'output', 'git'].includes(URI.parse(uri).scheme)
  }

  /** The files beside a document, by path. */
  filesBeside(uri: string): Files {
    return {
      read: (path) => this.read(uriOf(path, uri)),
      list: async (folder, extension) => (await this.#list(uriOf(folder, uri), extension)).map(pathOf)
    }
  }

  /** The text of a file, as the editor has it where it is open; undefined when there is none or it can't be read. */
  read(uri: string): Promise<string | undefined> {
    const key = canonical(uri)
    const open = this.openDocument(key)
    if (open) return Promise.resolve(open.getText())
    const known = this.#files.get(key)
    if (known) return known.text
    const text = this.#readFresh(key)
    this.#files.set(key, { stamp: this.#host.stamp(key), text })
    return text
  }

  /** The open document at `uri`, however the client spells it. */
  openDocument(uri: string): TextDocument | undefined {
    const direct = this.#documents.get(uri)
    if (direct) return direct
    const key = canonical(uri)
    return this.#documents.all().find((document) => canonical(document.uri) === key)
  }

  /** What is wrong with files that are there but can't be read. */
  broken(uri: string): string | undefined {
    return this.#broken.get(canonical(uri))
  }

  /** Forgets files; says whether any of them had been asked for. */
  forget(uris: readonly string[]): boolean {
    let known = false
    for (const key of uris.map(canonical)) {
      this.#broken.delete(key)
      if (this.#files.delete(key)) known = true
      for (const [name, list] of this.#lists) {
        if (!key.endsWith(list.extension) || !key.startsWith(`${list.folder}/`)) continue
        if (key.indexOf('/', list.folder.length + 1) < 0) known = this.#lists.delete(name)
      }
    }
    if (known) this.#generation++
    return known
  }

  /** Looks again at every file that was read, for clients that don't tell; says whether any changed. */
  async revalidate(): Promise<boolean> {
    const known = [...this.#files]
    const checked = await Promise.all(
      known.map(async ([uri, file]) => [uri, (await file.stamp) !== (await this.#host.stamp(uri))] as const)
    )
    return this.forget(checked.filter(([, stale]) => stale).map(([uri]) => uri))
  }

  #list(folder: string, extension: string): Promise<readonly string[]> {
    const key = canonical(folder)
    const name = `${key}\n${extension}`
    const known = this.#lists.get(name)
    if (known) return known.uris
    const uris = this.#host.listFiles(key, extension).catch((error: unknown) => {
      this.#connection.console.warn(`${key} can’t be listed: ${messageOf(error)}`)
      return []
    })
    this.#lists.set(name, { folder: key, extension, uris })
    return uris
  }

  async #readFresh(uri: string): Promise<string | undefined> {
    try {
      return await this.#host.readFile(uri)
    } catch (error) {
      const message = messageOf(error)
      this.#broken.set(uri, message)
      this.#connection.console.warn(`${uri}: ${message}`)
      return undefined
    }
  }
}

/** An error's own words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
