// What the features share: the connection, the client's abilities, the documents, and the way errors are answered.
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Rule } from '../core/rule.ts'
import type { Abilities } from './abilities.ts'
import { type Analyser, Cancelled, Stale } from './analysis.ts'
import type { Citedness } from './citedness.ts'
import type { Engine } from './engine.ts'
import type { Resolvers } from './lookups.ts'
import type { Notebooks } from './notebooks.ts'
import type { SettingsStore } from './settings.ts'
import { messageOf } from './words.ts'
import type { Workspace } from './workspace.ts'

/** One client and everything that is known for it. */
export interface Session {
  readonly connection: Connection
  readonly engine: Engine
  readonly documents: TextDocuments<TextDocument>
  readonly notebooks: Notebooks
  readonly workspace: Workspace
  readonly settings: SettingsStore
  readonly analyser: Analyser
  readonly citedness: Citedness
  readonly resolvers: Resolvers
  /** The rule of ours with this id, if there is one; those of a user's packs have no page. */
  rule(id: string): Rule | undefined
  /** Set by `initialize`, before any other message is read. */
  abilities: Abilities
}

/** An error that a request gives on purpose, with a message for people. */
export class Refusal extends Error {}

/** The error that the client is answered with; what nobody expected is logged as well. */
function errorFor(connection: Connection, name: string, error: unknown): ResponseError<unknown> {
  if (error instanceof Cancelled) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client')
  if (error instanceof Stale) return new ResponseError(LSPErrorCodes.ContentModified, 'the document was edited')
  if (error instanceof Refusal) return new ResponseError(ErrorCodes.InvalidParams, error.message)
  connection.console.error(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return new ResponseError(ErrorCodes.InternalError, `${name} failed: ${messageOf(error)}`)
}

/** A request handler whose failures are answered and logged; the server lives. */
export function answering<P, R>(
  session: Session,
  name: string,
  handler: (params: P, token: CancellationToken) => Promise<R>
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    try {
      return await handler(params, token)
    } catch (error) {
      throw errorFor(session.connection, name, error)
    }
  }
}

/**
 * An answer whose places belong to the texts as they are when it is given: it is worked out again where anything changed
 * meanwhile. Throws `Stale` where the document that was asked about did, since its places mean nothing any more.
 */
export async function asItStands<R>(
  { documents, workspace }: Session,
  uri: string,
  work: () => Promise<R>
): Promise<R> {
  const asked = documents.get(uri)
  for (;;) {
    const { moment } = workspace
    const answer = await work()
    if (documents.get(uri) !== asked) throw new Stale()
    if (workspace.moment === moment) return answer
  }
}

/** Starts work that nobody waits for; a failure is logged. */
export function background(session: Session, name: string, work: () => Promise<void>): void {
  work().catch((error: unknown) => void errorFor(session.connection, name, error))
}
