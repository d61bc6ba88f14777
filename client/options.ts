// What the client tells the server of itself, and how often a server that dies is started again.
import type { LogOutputChannel } from 'vscode'
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient'
import type { InitializationOptions } from '../server/messages.ts'
import type { Filter } from './languages.ts'

/** The command that code actions of the server name to open a rule's page. */
export const openRulePage = 'neuroprose.openRulePage'

/** The command that code lenses of the server name to show where an entry is cited. */
export const showReferences = 'neuroprose.showReferences'

const initializationOptions: InitializationOptions = {
  status: true,
  files: true,
  showsMessages: true,
  commands: { openRulePage, showReferences }
}

/** Options for the client; settings are asked for by the server, folder by folder. */
export function clientOptions(documentSelector: Filter[], outputChannel: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector,
    initializationOptions,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    connectionOptions: { maxRestartCount: 3 },
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: false }
  }
}
