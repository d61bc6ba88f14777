// One language server and everything in the editor that talks to it; the same on the desktop and in a browser.
import { type Disposable, type ExtensionContext, type LogOutputChannel, window } from 'vscode'
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient'
import { registerCommands } from './commands.ts'
import { answerFileRequests } from './files.ts'
import { languages, schemes, selector } from './languages.ts'
import { clientOptions } from './options.ts'
import { Pages } from './pages.ts'
import { StatusItem } from './status.ts'

/** Makes the client that the platform needs. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient

/** The server, the status item, the commands and the virtual pages. */
export class Session {
  readonly log: LogOutputChannel
  readonly pages: Pages
  readonly status: StatusItem
  readonly client: BaseLanguageClient
  readonly #parts: Disposable[]

  constructor(context: ExtensionContext, makeClient: MakeClient) {
    this.log = window.createOutputChannel('NeuroProse', { log: true })
    this.pages = new Pages()
    this.status = new StatusItem(languages(schemes()))
    this.client = makeClient('neuroprose', 'NeuroProse', clientOptions(selector(schemes()), this.log))
    this.#parts = [
      this.log,
      this.pages,
      this.status,
      this.client.onDidChangeState(({ newState }) => this.#changed(newState)),
      this.client.onNotification('neuroprose/status', (status) => this.status.update(status)),
      ...answerFileRequests(this.client),
      ...registerCommands(this)
    ]
    context.subscriptions.push(...this.#parts)
  }

  /** Starts the server; a failure is shown with a way to try again, and the commands work all the same. */
  async start(): Promise<void> {
    try {
      await this.client.start()
    } catch (error) {
      await this.#failed(error)
    }
  }

  /** Stops the server and starts it anew. */
  async restart(): Promise<void> {
    try {
      await this.stop()
      await this.client.start()
      this.log.info('The language server was restarted.')
    } catch (error) {
      await this.#failed(error)
    }
  }

  /** Stops the server, if it runs. */
  async stop(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop()
  }

  /** Also called when a server dies and is started again, or is given up. */
  #changed(state: State): void {
    if (state === State.Running) this.status.started()
    else if (state === State.Starting) this.status.starting()
    else this.status.failed('the language server has stopped')
  }

  async #failed(error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error)
    this.status.failed(reason)
    this.log.error(`The language server did not start: ${reason}`)
    // Nobody waits for an answer to the message: activation must not hang on it.
    void this.#offer(`NeuroProse could not start its language server: ${reason}`)
  }

  async #offer(message: string): Promise<void> {
    const choice = await window.showErrorMessage(message, 'Try Again', 'Show Log')
    if (choice === 'Try Again') await this.restart()
    if (choice === 'Show Log') this.log.show()
  }
}
