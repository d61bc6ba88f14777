// “Verify references”: shows how far it is, can be stopped, and writes down what was found until then.
import { ProgressLocation, Uri, window, workspace } from 'vscode'
import type { ServerNotifications, ServerRequests } from '../server/messages.ts'
import { isArticle } from './languages.ts'
import type { Session } from './session.ts'

/** Runs the command on the article in front. */
export async function verifyReferences(session: Session): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor || !isArticle(editor.document)) {
    void window.showInformationMessage('NeuroProse verifies the bibliography of an article: open one first.')
    return
  }
  const uri = session.client.code2ProtocolConverter.asUri(editor.document.uri)
  const options = { location: ProgressLocation.Notification, title: 'Verifying references', cancellable: true }
  const { locks, done, total } = await window.withProgress(options, async (progress, token) => {
    let before = 0
    const told = session.client.onNotification(
      'neuroprose/verifying',
      (far: ServerNotifications['neuroprose/verifying']) => {
        progress.report({ message: `${far.done} of ${far.total}`, increment: ((far.done - before) / far.total) * 100 })
        before = far.done
      }
    )
    try {
      const params: ServerRequests['neuroprose/verify']['params'] = { textDocument: { uri } }
      return await session.client.sendRequest<ServerRequests['neuroprose/verify']['result']>(
        'neuroprose/verify',
        params,
        token
      )
    } finally {
      told.dispose()
    }
  })
  for (const lock of locks) await workspace.fs.writeFile(Uri.parse(lock.uri), new TextEncoder().encode(lock.text))
  const message =
    total === 0
      ? 'NeuroProse: every reference was verified before; nothing was due.'
      : done < total
        ? `NeuroProse: ${done} of ${total} references were looked up before you stopped; the next run goes on from there.`
        : `NeuroProse: ${total} ${total === 1 ? 'reference was' : 'references were'} looked up. What is wrong is shown where they are cited and in the bibliography.`
  void window.showInformationMessage(message)
}
