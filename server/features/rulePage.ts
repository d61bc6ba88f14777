// The command that opens a rule's page, for clients that have none of their own.
import { MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { rulePage } from '../../core/homepage.ts'
import { answering, Refusal, type Session } from '../session.ts'

/** The server's own command; its name differs from the client's, since VS Code registers both in one list. */
export const openRulePage = 'neuroprose.server.openRulePage'

/** Runs the server's commands. */
export function listenForCommands(session: Session): void {
  session.connection.onExecuteCommand(
    answering(session, 'The command', async ({ command, arguments: args }) => {
      const id: unknown = args?.[0]
      if (command !== openRulePage) throw new Refusal(`There is no command “${command}”.`)
      if (typeof id !== 'string' || !session.rule(id)) throw new Refusal(`There is no rule “${String(id)}”.`)
      await open(session, rulePage(id))
      return null
    })
  )
}

/** Opens the page, or tells its address where the client can't. */
async function open(session: Session, uri: string): Promise<void> {
  const { connection, abilities } = session
  if (abilities.showDocument && (await connection.window.showDocument({ uri, external: true })).success) return
  await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: uri })
}
