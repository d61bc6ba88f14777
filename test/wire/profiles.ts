// What real clients announce in `initialize`, as captured from them.
import type { ClientCapabilities } from 'vscode-languageserver'

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } } }

/** Only sends; keeps nothing of a diagnostic; edits through `changes`; can't be asked for settings. */
const neovim: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    codeAction: { ...literals, isPreferredSupport: true, resolveSupport: { properties: ['edit'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] }
  },
  workspace: {
    applyEdit: true,
    workspaceFolders: true,
    workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] }
  },
  window: { showDocument: { support: false } }
}

const eglot: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: false, codeDescriptionSupport: false },
    codeAction: { ...literals, isPreferredSupport: true },
    hover: { contentFormat: ['plaintext'] }
  },
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    configuration: true
  }
}

const lspMode: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    codeAction: { ...literals, isPreferredSupport: true, resolveSupport: { properties: ['edit', 'command'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] }
  },
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    configuration: true
  },
  window: { showDocument: { support: true } }
}

const ale: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: literals,
    hover: { contentFormat: ['plaintext'] }
  },
  workspace: {
    applyEdit: false,
    didChangeConfiguration: { dynamicRegistration: false },
    workspaceFolders: false,
    configuration: false
  }
}

const vscode: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: {
      dynamicRegistration: true,
      relatedDocumentSupport: false,
      relatedInformation: true,
      codeDescriptionSupport: true
    },
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true
    },
    codeAction: { ...literals, isPreferredSupport: true, dataSupport: true, disabledSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] }
  },
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true
  },
  window: { showDocument: { support: true } }
}

export const profiles = { neovim, eglot, 'lsp-mode': lspMode, ALE: ale, 'VS Code': vscode } as const
export type ProfileName = keyof typeof profiles
