// The extension in a browser: the language server runs in a web worker and reads files through the editor.
import { type ExtensionContext, Uri, workspace } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { Session } from './session.ts'

let session: Session | undefined

/** Called by VS Code when a document of ours is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const source = Uri.joinPath(context.extensionUri, 'dist/web/server.js')
  session = new Session(context, (id, name, options) => new LanguageClient(id, name, () => worker(source), options))
  await session.start()
}

/** Called by VS Code when the window closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await session?.stop()
  session = undefined
}

/** A worker from the text of its script: not every host lets a worker load an extension's address. */
async function worker(source: Uri): Promise<Worker> {
  const script = await workspace.fs.readFile(source)
  const address = URL.createObjectURL(new Blob([script.slice()], { type: 'text/javascript' }))
  try {
    return new Worker(address)
  } finally {
    // The worker has begun to fetch by the time this runs; until then the address must stay.
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
  }
}
