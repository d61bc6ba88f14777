// The extension in a browser: the language server runs in a web worker and reads files through the editor.
import { type ExtensionContext, Uri, workspace } from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports
} from 'vscode-languageclient/browser'
import { Session } from './session.ts'

let session: Session | undefined
/** The worker that runs; the protocol has no word that ends one. */
let running: Worker | undefined

/** Called by VS Code when a document of ours is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const source = Uri.joinPath(context.extensionUri, 'dist/web/server.js')
  session = new Session(context, (id, name, options) => new LanguageClient(id, name, () => server(source), options))
  await session.start()
}

/** Called by VS Code when the window closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await session?.stop()
  session = undefined
  running?.terminate()
  running = undefined
}

/**
 * Starts the server and says how to talk to it. The client would do the second by itself for a worker that is an
 * instance of the global `Worker`, which those of VS Code's web host are not.
 */
async function server(source: Uri): Promise<MessageTransports> {
  running?.terminate()
  running = await worker(source)
  return { reader: new BrowserMessageReader(running), writer: new BrowserMessageWriter(running) }
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
