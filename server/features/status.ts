// The state of each open document, for the status item of a client that wants it.
import type { Analysis } from '../analysis.ts'
import type { Counts, ServerNotifications, Status } from '../messages.ts'
import type { Session } from '../session.ts'
import { uriOf } from '../workspace.ts'

export class StatusReporter {
  readonly #session: Session
  readonly #sent = new Map<string, string>()

  constructor(session: Session) {
    this.#session = session
  }

  /** The document is being read; said only where nothing was said of it before, so that nothing flickers. */
  busy(uri: string): void {
    if (!this.#sent.has(uri)) this.#send({ uri, state: 'busy' })
  }

  /** The document was read; undefined: it is not one that is read. */
  ready(uri: string, analysis: Analysis | undefined): void {
    this.#send(analysis ? statusOf(uri, analysis) : { uri, state: 'off' })
  }

  drop(uri: string): void {
    this.#sent.delete(uri)
  }

  #send(status: Status): void {
    if (!this.#session.abilities.status) return
    const now = JSON.stringify(status)
    if (this.#sent.get(status.uri) === now) return
    this.#sent.set(status.uri, now)
    void this.#session.connection.sendNotification('neuroprose/status' satisfies keyof ServerNotifications, status)
  }
}

function statusOf(uri: string, analysis: Analysis): Status {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 } satisfies Counts
  for (const finding of analysis.findings) counts[finding.severity]++
  return {
    uri,
    state: 'ready',
    profile: analysis.configuration.settings.profile,
    counts,
    bibliography: analysis.sources.bibliography.state,
    configuration: analysis.configuration.files.map((path) => uriOf(path, analysis.home))
  }
}
