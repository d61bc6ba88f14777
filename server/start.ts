// The wiring: a connection, a host and an engine make a language server. Everything else is in features/.
import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Abilities, abilitiesOf } from './abilities.ts'
import { Analyser } from './analysis.ts'
import type { Engine } from './engine.ts'
import { fixAllKind, listenForCodeActions } from './features/codeActions.ts'
import { listenForConfigurationFiles } from './features/configurationFiles.ts'
import { Diagnostics } from './features/diagnostics.ts'
import { listenForExplanations } from './features/explain.ts'
import { FileProblems } from './features/fileProblems.ts'
import { listenForHover } from './features/hover.ts'
import { listenForCommands, openRulePage } from './features/rulePage.ts'
import { StatusReporter } from './features/status.ts'
import { listenForChanges, registerWatching } from './features/watching.ts'
import type { Host } from './host.ts'
import { Notebooks, notebookSync } from './notebooks.ts'
import { changed } from './protocol.ts'
import type { Session } from './session.ts'
import { SettingsStore } from './settings.ts'
import { Workspace } from './workspace.ts'

/** What a client can do that says nothing; replaced by `initialize`. */
const noAbilities = abilitiesOf({ processId: null, rootUri: null, capabilities: {} })

/** Serves one client until its connection ends. */
export function start(connection: Connection, host: Host, engine: Engine): void {
  const documents = new TextDocuments<TextDocument>({ create: TextDocument.create, update: changed })
  const workspace = new Workspace(host, documents)
  const settings = new SettingsStore(connection)
  const notebooks = new Notebooks(documents)
  const warn = (message: string) => connection.console.warn(message)
  const analyser = new Analyser(engine, documents, notebooks, workspace, settings, warn)
  const rules = new Map(engine.rules.map((rule) => [rule.id, rule]))
  const session: Session = {
    connection,
    engine,
    documents,
    notebooks,
    workspace,
    settings,
    analyser,
    rule: (id) => rules.get(id),
    abilities: noAbilities
  }
  const status = new StatusReporter(session)
  const problems = new FileProblems(session)
  const diagnostics = new Diagnostics(session, problems, status)

  connection.onInitialize((params) => {
    session.abilities = abilitiesOf(params)
    settings.initialize(session.abilities, params.initializationOptions)
    workspace.addFolders(foldersOf(params))
    return { capabilities: capabilitiesFor(session.abilities), serverInfo: { name: 'neuroprose' } }
  })
  connection.onInitialized(() => registerWatching(session, diagnostics))

  diagnostics.listen()
  listenForCodeActions(session)
  listenForCommands(session)
  listenForExplanations(session)
  listenForHover(session)
  listenForChanges(session, diagnostics)
  listenForConfigurationFiles(session, problems)
  documents.onDidChangeContent(({ document }) => diagnostics.touched(document))
  documents.onDidClose(({ document }) => {
    analyser.close(document.uri)
    status.drop(document.uri)
    diagnostics.closed(document)
  })
  documents.listen(connection)
  notebooks.listen(connection, {
    changed: (cells) => {
      for (const cell of cells) diagnostics.touched(cell)
    },
    closed: (uri) => {
      analyser.close(uri)
      problems.drop(uri)
    }
  })
  connection.listen()
}

/** The folders that are open, from the newest way of saying so that the client uses. */
function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri)
  return params.rootUri ? [params.rootUri] : []
}

function capabilitiesFor(abilities: Abilities): InitializeResult['capabilities'] {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
    executeCommandProvider: { commands: [openRulePage] },
    ...(abilities.notebooks ? { notebookDocumentSync: notebookSync } : {}),
    ...(abilities.folders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
    ...(abilities.pull
      ? { diagnosticProvider: { identifier: 'neuroprose', interFileDependencies: false, workspaceDiagnostics: false } }
      : {})
  }
}
