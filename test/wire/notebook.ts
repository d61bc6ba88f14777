// A notebook as a client keeps and tells it: its text cells, with their versions.
import type { Client } from './client.ts'

const markup = 1

/** The notebook at `uri`; cells are named by a letter that the test chooses. */
export class Notebook {
  readonly #cells: string[] = []
  readonly #versions = new Map<string, number>()
  #version = 0

  constructor(
    readonly client: Client,
    readonly uri = 'file:///p/a.ipynb'
  ) {}

  /** The address of a cell. */
  cell(name: string): string {
    return `${this.uri.replace(/^file:/, 'vscode-notebook-cell:')}#${name}`
  }

  async open(cells: Readonly<Record<string, string>>, languageId = 'markdown'): Promise<void> {
    this.#cells.push(...Object.keys(cells))
    await this.client.connection.sendNotification('notebookDocument/didOpen', {
      notebookDocument: {
        uri: this.uri,
        notebookType: 'jupyter-notebook',
        version: ++this.#version,
        cells: Object.keys(cells).map((name) => this.#listed(name))
      },
      cellTextDocuments: Object.entries(cells).map(([name, text]) => this.#opened(name, text, languageId))
    })
  }

  /** Replaces the whole text of a cell. */
  async write(name: string, text: string): Promise<void> {
    const version = (this.#versions.get(name) ?? 0) + 1
    this.#versions.set(name, version)
    await this.#change({ textContent: [{ document: { uri: this.cell(name), version }, changes: [{ text }] }] })
  }

  async insert(at: number, name: string, text: string): Promise<void> {
    this.#cells.splice(at, 0, name)
    await this.#change({
      structure: {
        array: { start: at, deleteCount: 0, cells: [this.#listed(name)] },
        didOpen: [this.#opened(name, text, 'markdown')]
      }
    })
  }

  async remove(name: string): Promise<void> {
    const start = this.#cells.indexOf(name)
    this.#cells.splice(start, 1)
    await this.#change({
      structure: { array: { start, deleteCount: 1 }, didClose: [{ uri: this.cell(name) }] }
    })
  }

  async close(): Promise<void> {
    await this.client.connection.sendNotification('notebookDocument/didClose', {
      notebookDocument: { uri: this.uri },
      cellTextDocuments: this.#cells.map((name) => ({ uri: this.cell(name) }))
    })
  }

  #listed(name: string): object {
    return { kind: markup, document: this.cell(name) }
  }

  #opened(name: string, text: string, languageId: string): object {
    this.#versions.set(name, 1)
    return { uri: this.cell(name), languageId, version: 1, text }
  }

  async #change(cells: object): Promise<void> {
    await this.client.connection.sendNotification('notebookDocument/didChange', {
      notebookDocument: { uri: this.uri, version: ++this.#version },
      change: { cells }
    })
  }
}
