// The files around the documents: folders, configurations and bibliographies, read once and again when they change.
import type { TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import type { Place, Reader } from './engine.ts'
import type { Host } from './host.ts'

/** An answer of the host, or one that is on its way, and how the file or folder looked then. */
interface Known<T> {
  readonly stamp: Promise<string>
  readonly answer: Promise<T>
}

const noFiles: Reader = { readFile: async () => undefined, list: async () => [] }

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
  readonly #files = new Map<string, Known<string | undefined>>()
  readonly #lists = new Map<string, Known<readonly string[]>>()
  /** Every file that was ever asked for, from the disk or from the editor. */
  readonly #asked = new Set<string>()
  #folders: string[] = []
  #generation = 0
  #moment = 0

  constructor(host: Host, documents: TextDocuments<TextDocument>) {
    this.#host = host
    this.#documents = documents
    documents.onDidChangeContent(() => this.notice())
    documents.onDidClose(() => this.notice())
  }

  /** Changes with every edit, and whenever the client tells of changed files: what was worked out may be of before. */
  get moment(): number {
    return this.#moment
  }

  /** Something changed, wherever it was. */
  notice(): void {
    this.#moment++
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

  /** The folders that are open. */
  get folders(): readonly string[] {
    return this.#folders
  }

  /** The documents that are open, as the client spells them. */
  openUris(): readonly string[] {
    return this.#documents.all().map((document) => document.uri)
  }

  /** Where a document stands, as the engine takes it. */
  placeOf(uri: string): Place {
    if (!this.hasPlace(uri)) return { path: undefined, root: undefined, files: noFiles }
    const folder = this.folderOf(uri)
    return { path: pathOf(uri), root: folder === '' ? undefined : pathOf(folder), files: this.filesBeside(uri) }
  }

  /** Whether files can stand beside the document: an untitled one has no place. */
  hasPlace(uri: string): boolean {
    return !['untitled', 'inmemory', 'output', 'git'].includes(URI.parse(uri).scheme)
  }

  /** The files beside a document, by path. */
  filesBeside(uri: string): Reader {
    return {
      readFile: (path) => this.read(uriOf(path, uri)),
      list: (folder) => this.#list(uriOf(folder, uri)),
      folders: (folder) => this.#host.listFolders(canonical(uriOf(folder, uri)))
    }
  }

  /** The text of a file, as the editor has it where it is open; undefined when there is none. Rejects as the host does. */
  read(uri: string): Promise<string | undefined> {
    const key = canonical(uri)
    this.#asked.add(key)
    const open = this.openDocument(key)
    if (open) return Promise.resolve(open.getText())
    return this.#held(this.#files, key, () => this.#host.readFile(key))
  }

  /** The open document at `uri`, however the client spells it. */
  openDocument(uri: string): TextDocument | undefined {
    const direct = this.#documents.get(uri)
    if (direct) return direct
    const key = canonical(uri)
    return this.#documents.all().find((document) => canonical(document.uri) === key)
  }

  /** Whether an answer may rest on this file. */
  wasAsked(uri: string): boolean {
    return this.#asked.has(canonical(uri))
  }

  /** Forgets files; says whether any answer may be another now. */
  forget(uris: readonly string[]): boolean {
    let changed = false
    for (const key of uris.map(canonical)) {
      this.#files.delete(key)
      const listed = [key, key.slice(0, key.lastIndexOf('/'))].filter((folder) => this.#lists.delete(folder))
      if (this.#asked.has(key) || listed.length > 0) changed = true
    }
    if (!changed) return false
    this.#generation++
    this.notice()
    return true
  }

  /** Looks again at everything that was read, for clients that don't tell; says whether any of it changed. */
  async revalidate(): Promise<boolean> {
    const checks = [...this.#files, ...this.#lists].map(async ([uri, { stamp }]) => {
      return (await stamp) === (await this.#host.stamp(uri)) ? [] : [uri]
    })
    return this.forget((await Promise.all(checks)).flat())
  }

  #list(folder: string): Promise<readonly string[]> {
    const key = canonical(folder)
    return this.#held(this.#lists, key, () => this.#host.listFiles(key))
  }

  #held<T>(held: Map<string, Known<T>>, key: string, ask: () => Promise<T>): Promise<T> {
    const known = held.get(key)
    if (known) return known.answer
    // Taken before the answer: what changes between the two is noticed.
    const stamp = this.#host.stamp(key)
    const answer = stamp.then(ask)
    held.set(key, { stamp, answer })
    return answer
  }
}
