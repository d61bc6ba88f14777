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
import { version } from '../core/homepage.ts'
import { type Abilities, abilitiesOf } from './abilities.ts'
import { Analyser } from './analysis.ts'
import { Citedness } from './citedness.ts'
import type { Engine } from './engine.ts'
import { BibliographyFiles } from './features/bibliographyFiles.ts'
import { fixAllKind, listenForCodeActions } from './features/codeActions.ts'
import { completionTriggers, listenForCompletion } from './features/completion.ts'
import { listenForConfigurationFiles } from './features/configurationFiles.ts'
import { listenForDefinition } from './features/definition.ts'
import { Diagnostics } from './features/diagnostics.ts'
import { listenForExplanations } from './features/explain.ts'
import { FileProblems } from './features/fileProblems.ts'
import { listenForHighlights } from './features/highlights.ts'
import { listenForHover } from './features/hover.ts'
import { listenForInlayHints } from './features/inlayHints.ts'
import { listenForInsertion } from './features/insertCitation.ts'
import { listenForLenses } from './features/lenses.ts'
import { listenForLinks } from './features/links.ts'
import { listenForReferences } from './features/references.ts'
import { listenForRename } from './features/rename.ts'
import { listenForCommands, openRulePage } from './features/rulePage.ts'
import { StatusReporter } from './features/status.ts'
import { listenForSymbols } from './features/symbols.ts'
import { listenForVerification } from './features/verify.ts'
import { listenForChanges, registerWatching } from './features/watching.ts'
import type { Host } from './host.ts'
import { Resolvers } from './lookups.ts'
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
    citedness: new Citedness({ engine, host, workspace, notebooks, analyser }),
    resolvers: new Resolvers(host.network, version),
    rule: (id) => rules.get(id),
    abilities: noAbilities
  }
  const status = new StatusReporter(session)
  const problems = new FileProblems(session)
  const diagnostics = new Diagnostics(session, problems, status)
  const bibliographies = new BibliographyFiles(session, problems)

  connection.onInitialize((params) => {
    session.abilities = abilitiesOf(params)
    settings.initialize(session.abilities, params.initializationOptions)
    workspace.addFolders(foldersOf(params))
    session.citedness.watches = session.abilities.watch
    return { capabilities: capabilitiesFor(session.abilities), serverInfo: { name: 'neuroprose' } }
  })
  connection.onInitialized(() => registerWatching(session, diagnostics))

  diagnostics.listen()
  listenForCodeActions(session, problems)
  listenForCommands(session)
  listenForExplanations(session)
  listenForHover(session)
  listenForChanges(session, diagnostics, bibliographies)
  listenForCitations(session)
  bibliographies.listen()
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

/** What has to do with citations and the entries that they stand for. */
function listenForCitations(session: Session): void {
  listenForCompletion(session)
  listenForInsertion(session)
  listenForVerification(session)
  listenForDefinition(session)
  listenForReferences(session)
  listenForHighlights(session)
  listenForRename(session)
  listenForSymbols(session)
  listenForLenses(session)
  listenForInlayHints(session)
  listenForLinks(session)
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
    completionProvider: { triggerCharacters: completionTriggers, resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: { resolveProvider: false },
    renameProvider: abilities.prepareRename ? { prepareProvider: true } : true,
    codeActionProvider: { codeActionKinds: ['quickfix', fixAllKind] },
    executeCommandProvider: { commands: [openRulePage] },
    ...(abilities.notebooks ? { notebookDocumentSync: notebookSync } : {}),
    ...(abilities.folders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {}),
    ...(abilities.pull
      ? { diagnosticProvider: { identifier: 'neuroprose', interFileDependencies: false, workspaceDiagnostics: false } }
      : {})
  }
}
