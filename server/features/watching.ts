// Changes around the documents: settings, workspace folders, configuration files and bibliographies.
import { DidChangeWatchedFilesNotification, type WorkspaceFoldersChangeEvent } from 'vscode-languageserver'
import { configName } from '../../core/config/config.ts'
import { background, type Session } from '../session.ts'
import type { Diagnostics } from './diagnostics.ts'

/** What may change an answer: configurations, the files that bibliographies and rule packs are kept in, main files of LaTeX. */
const watched = [`**/${configName}`, '**/*.{bib,bibtex,json,ris,tex,yaml,yml}']

/** Asks to be told of changes, once the client is ready to be asked. */
export function registerWatching(session: Session, diagnostics: Diagnostics): void {
  const { connection, abilities, settings, workspace, analyser } = session
  settings.register(abilities)
  if (abilities.watch) {
    const watchers = watched.map((globPattern) => ({ globPattern }))
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => connection.console.warn(`Changed files will not be noticed: ${String(error)}`))
  }
  if (!abilities.folders) return
  connection.workspace.onDidChangeWorkspaceFolders((event: WorkspaceFoldersChangeEvent) => {
    workspace.removeFolders(event.removed.map((folder) => folder.uri))
    workspace.addFolders(event.added.map((folder) => folder.uri))
    settings.forget()
    analyser.forget()
    diagnostics.touchedAll()
  })
}

/** Takes what the client tells. */
export function listenForChanges(session: Session, diagnostics: Diagnostics): void {
  const { connection, documents, settings, workspace, analyser, engine } = session
  connection.onDidChangeConfiguration((params) => {
    settings.change(params.settings)
    analyser.forget()
    diagnostics.touchedAll()
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (workspace.forget(changes.map((change) => change.uri))) diagnostics.touchedAll()
  })
  // Not every file that counts lies in a watched folder, and not every client watches.
  const lookAgain = () =>
    background(session, 'Looking at files again', async () => {
      if (await workspace.revalidate()) diagnostics.touchedAll()
    })
  documents.onDidSave(lookAgain)
  documents.onDidOpen(lookAgain)
  // An open `.bib` or configuration counts as it stands in the editor.
  const beside = ({ document }: { document: { uri: string; languageId: string } }) => {
    if (engine.formatOf(document.uri, document.languageId) !== undefined) return
    if (workspace.forget([document.uri])) diagnostics.touchedAll()
  }
  documents.onDidChangeContent(beside)
  documents.onDidClose(beside)
}
