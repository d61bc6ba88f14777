// The extension on a desktop or a remote machine: the language server runs as a process of its own.
import { type ExtensionContext, ExtensionMode } from 'vscode'
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node'
import { Session } from './session.ts'

let session: Session | undefined

/** Called by VS Code when a document of ours is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const run = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc }
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6011'] } }
  const server: ServerOptions = { run, debug: context.extensionMode === ExtensionMode.Development ? debug : run }
  session = new Session(context, (id, name, options) => new LanguageClient(id, name, server, options))
  await session.start()
}

/** Called by VS Code when the window closes or the extension is turned off. */
export async function deactivate(): Promise<void> {
  await session?.stop()
  session = undefined
}
