// Pages that exist only in the editor: the explanation of a rule and the trace of a line.
import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocumentContentProvider,
  Uri,
  ViewColumn,
  window,
  workspace
} from 'vscode'

const scheme = 'neuroprose'

export class Pages implements Disposable, TextDocumentContentProvider {
  readonly #texts = new Map<string, string>()
  readonly #changes = new EventEmitter<Uri>()
  readonly #registration = workspace.registerTextDocumentContentProvider(scheme, this)
  readonly onDidChange = this.#changes.event

  provideTextDocumentContent(uri: Uri): string {
    return this.#texts.get(uri.path) ?? ''
  }

  /** Shows Markdown, rendered where the editor can, beside the article. */
  async showMarkdown(name: string, markdown: string): Promise<void> {
    const uri = this.#put(`/${name}.md`, markdown)
    const known = await commands.getCommands(true)
    if (known.includes('markdown.showPreviewToSide')) await commands.executeCommand('markdown.showPreviewToSide', uri)
    else await this.#showText(uri)
  }

  /** Shows plain text beside the article. */
  async showText(name: string, text: string): Promise<void> {
    await this.#showText(this.#put(`/${name}.txt`, text))
  }

  dispose(): void {
    this.#registration.dispose()
    this.#changes.dispose()
  }

  #put(path: string, text: string): Uri {
    const uri = Uri.from({ scheme, path })
    this.#texts.set(path, text)
    this.#changes.fire(uri)
    return uri
  }

  async #showText(uri: Uri): Promise<void> {
    const document = await workspace.openTextDocument(uri)
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: true })
  }
}
