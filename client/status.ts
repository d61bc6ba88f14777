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
import type { Counts, Status } from '../server/messages.ts'

type Server = 'starting' | 'running' | { readonly failed: string }

/** What the item shows. */
export interface Shown {
  readonly text: string
  readonly detail: string
  readonly busy: boolean
  readonly severity: 'information' | 'warning' | 'error'
}

const names: Readonly<Record<keyof Counts, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
  hint: ['hint', 'hints']
}

/** “1 error, 3 warnings”, or “no findings”. */
export function summary(counts: Counts): string {
  const parts = (Object.keys(names) as (keyof Counts)[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${names[severity][counts[severity] === 1 ? 0 : 1]}`)
  return parts.length > 0 ? parts.join(', ') : 'no findings'
}

/** What to show for a document whose status is `status`. */
export function shown(server: Server, status: Status | undefined): Shown {
  const quiet = { busy: false, severity: 'information' } as const
  if (server === 'starting') return { ...quiet, busy: true, text: 'NeuroProse', detail: 'starting' }
  if (server !== 'running')
    return { busy: false, severity: 'error', text: 'NeuroProse is not running', detail: server.failed }
  if (status === undefined || status.state === 'busy') {
    return { ...quiet, busy: true, text: 'NeuroProse', detail: 'reading' }
  }
  if (status.state === 'off') return { ...quiet, text: 'NeuroProse: off', detail: 'this document is not read' }
  const found = status.counts === undefined ? 'no findings' : summary(status.counts)
  const severity = status.counts?.error ? 'error' : status.counts?.warning ? 'warning' : 'information'
  return { busy: false, severity, text: `NeuroProse: ${found}`, detail: detail(status) }
}

function detail(status: Status): string {
  const bibliography = { ready: 'bibliography read', none: 'no bibliography', unknown: 'bibliography not read yet' }
  return [
    ...(status.profile === undefined ? [] : [`read as ${status.profile}`]),
    ...(status.bibliography === undefined ? [] : [bibliography[status.bibliography]]),
    ...(status.configuration?.length ? ['.neuroprose.yaml'] : [])
  ].join(' · ')
}

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
