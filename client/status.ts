// The status item: how many findings the document in front has, as which kind of text it is read, and whether we are at it.
import {
  type Disposable,
  type DocumentSelector,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextEditor,
  window,
  workspace
} from 'vscode'
import type { Status } from '../server/messages.ts'
import { type Server, shown } from './statusText.ts'

const severities = {
  information: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error
}

/** Follows the editor in front. */
export class StatusItem implements Disposable {
  readonly #item: LanguageStatusItem
  readonly #known = new Map<string, Status>()
  readonly #parts: Disposable[]
  #server: Server = 'starting'

  constructor(selector: DocumentSelector) {
    this.#item = languages.createLanguageStatusItem('neuroprose.status', selector)
    this.#item.name = 'NeuroProse'
    this.#item.command = { command: 'neuroprose.showMenu', title: 'Commands' }
    this.#parts = [
      this.#item,
      window.onDidChangeActiveTextEditor((editor) => this.#show(editor)),
      workspace.onDidCloseTextDocument((document) => this.#known.delete(document.uri.toString()))
    ]
    this.#show(window.activeTextEditor)
  }

  /** The server tells of a document. */
  update(status: Status): void {
    this.#known.set(status.uri, status)
    this.#show(window.activeTextEditor)
  }

  starting(): void {
    this.#known.clear()
    this.#set('starting')
  }

  started(): void {
    this.#set('running')
  }

  failed(reason: string): void {
    this.#set({ failed: reason })
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose()
  }

  #set(server: Server): void {
    this.#server = server
    this.#show(window.activeTextEditor)
  }

  #show(editor: TextEditor | undefined): void {
    const status = editor && this.#known.get(editor.document.uri.toString())
    const { text, detail, busy, severity } = shown(this.#server, status)
    Object.assign(this.#item, { text, detail, busy, severity: severities[severity] })
  }
}
