// What the client can do, read once from its `initialize` request.
import { CodeActionKind, DiagnosticTag, type InitializeParams, MarkupKind } from 'vscode-languageserver'
import type { InitializationOptions } from './messages.ts'

export interface Abilities {
  /** Asks for diagnostics itself; otherwise they are sent to it. */
  readonly pull: boolean
  readonly refreshDiagnostics: boolean
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  readonly publishVersion: boolean
  readonly codeActionLiterals: boolean
  readonly preferredActions: boolean
  readonly documentChanges: boolean
  readonly createFiles: boolean
  readonly markdown: boolean
  readonly configuration: boolean
  readonly configurationEvents: boolean
  readonly folders: boolean
  readonly watch: boolean
  readonly showDocument: boolean
  /** Fades what a diagnostic marks as unnecessary. */
  readonly diagnosticTags: boolean
  readonly labelDetails: boolean
  /** Shows Markdown beside what it proposes to complete. */
  readonly completionMarkdown: boolean
  readonly definitionLinks: boolean
  readonly symbolTrees: boolean
  readonly prepareRename: boolean
  readonly refreshLenses: boolean
  readonly refreshHints: boolean
  /** Tells of notebooks and their cells. */
  readonly notebooks: boolean
  /** From `initializationOptions`. */
  readonly status: boolean
  readonly files: boolean
  readonly showsMessages: boolean
  readonly openRulePage: string | undefined
  readonly showReferences: string | undefined
}

type CommandName = keyof NonNullable<InitializationOptions['commands']>

/** The object that `value` is, or an empty one. */
function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}

/** What the client says of its commands; anything else than a name counts as none. */
function commandOf(options: Record<string, unknown>, name: CommandName): string | undefined {
  const command = objectOf(options.commands)[name]
  return typeof command === 'string' && command !== '' ? command : undefined
}

/** Reads a client's abilities; whatever it leaves out it can't do. */
export function abilitiesOf(params: InitializeParams): Abilities {
  const { textDocument, notebookDocument, workspace, window } = params.capabilities
  const options = objectOf(params.initializationOptions)
  const kinds = textDocument?.codeAction?.codeActionLiteralSupport?.codeActionKind.valueSet
  const edit = workspace?.workspaceEdit
  return {
    pull: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (textDocument?.publishDiagnostics ?? textDocument?.diagnostic)?.relatedInformation === true,
    codeDescription: (textDocument?.publishDiagnostics ?? textDocument?.diagnostic)?.codeDescriptionSupport === true,
    publishVersion: textDocument?.publishDiagnostics?.versionSupport === true,
    codeActionLiterals: kinds !== undefined && (kinds.length === 0 || kinds.includes(CodeActionKind.QuickFix)),
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    documentChanges: edit?.documentChanges === true,
    createFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
    markdown: textDocument?.hover?.contentFormat?.[0] === MarkupKind.Markdown,
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showDocument: window?.showDocument?.support === true,
    diagnosticTags: (
      (textDocument?.publishDiagnostics ?? textDocument?.diagnostic)?.tagSupport?.valueSet ?? []
    ).includes(DiagnosticTag.Unnecessary),
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    completionMarkdown: textDocument?.completion?.completionItem?.documentationFormat?.[0] === MarkupKind.Markdown,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    notebooks: notebookDocument?.synchronization !== undefined,
    status: options.status === true,
    files: options.files === true,
    showsMessages: options.showsMessages === true,
    openRulePage: commandOf(options, 'openRulePage'),
    showReferences: commandOf(options, 'showReferences')
  }
}
