// Changes around the documents: settings, workspace folders, configuration files and bibliographies.
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type WorkspaceFoldersChangeEvent
} from 'vscode-languageserver'
import { configName } from '../../core/config/config.ts'
import { background, type Session } from '../session.ts'
import type { BibliographyFiles } from './bibliographyFiles.ts'
import type { Diagnostics } from './diagnostics.ts'
import { hintRefresher } from './inlayHints.ts'

/** What may change an answer: configurations, the files that bibliographies and rule packs are kept in, main files of LaTeX. */
const watched = [`**/${configName}`, '**/*.{bib,bibtex,enw,json,nbib,ris,tex,yaml,yml}']

/** What may be cited otherwise: articles, and what says which files are none. */
const articles = [
  '**/.gitignore',
  '**/*.{md,markdown,qmd,Rmd,rmd,mystmd,ipynb,tex,latex,ltx,Rnw,rnw,typ,adoc,asciidoc,rst}'
]

/** Asks to be told of changes, once the client is ready to be asked. */
export function registerWatching(session: Session, diagnostics: Diagnostics): void {
  const { connection, abilities, settings, workspace, analyser } = session
  settings.register(abilities)
  if (abilities.watch) {
    const watchers = [...watched, ...articles].map((globPattern) => ({ globPattern }))
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
export function listenForChanges(session: Session, diagnostics: Diagnostics, bibliographies: BibliographyFiles): void {
  const { connection, documents, settings, workspace, analyser, engine } = session
  const refreshHints = hintRefresher(session)
  const touchedAll = () => {
    diagnostics.touchedAll()
    refreshHints()
  }
  connection.onDidChangeConfiguration((params) => {
    settings.change(params.settings)
    analyser.forget()
    touchedAll()
    bibliographies.cited()
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map((change) => change.uri)
    const cameOrWent = changes.some(({ type, uri }) => type !== FileChangeType.Changed || uri.endsWith('/.gitignore'))
    workspace.notice()
    session.citedness.forget(uris, cameOrWent)
    bibliographies.cited()
    // Articles change all the time, and few of them say anything of others.
    const beside = uris.filter((uri) => workspace.wasAsked(uri) || engine.formatOf(uri, '') === undefined)
    if (workspace.forget(beside)) touchedAll()
  })
  // Not every file that counts lies in a watched folder, and not every client watches.
  const lookAgain = () =>
    background(session, 'Looking at files again', async () => {
      if (await workspace.revalidate()) touchedAll()
    })
  documents.onDidSave(lookAgain)
  documents.onDidOpen(lookAgain)
  // An open `.bib` or configuration counts as it stands in the editor.
  const beside = ({ document }: { document: { uri: string; languageId: string } }) => {
    if (engine.formatOf(document.uri, document.languageId) !== undefined) return
    if (workspace.forget([document.uri])) touchedAll()
  }
  documents.onDidChangeContent(beside)
  documents.onDidClose(beside)
}
