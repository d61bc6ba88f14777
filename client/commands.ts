// The commands of the palette and of the status item.
import { commands, type Disposable, env, FileSystemError, Uri, window, workspace } from 'vscode'
import { starter } from '../core/config/starter.ts'
import type { Explanation, ServerRequests, Trace } from '../server/messages.ts'
import { insertCitation } from './insertCitation.ts'
import { isArticle } from './languages.ts'
import { openRulePage, showReferences } from './options.ts'
import { chooseRule } from './rules.ts'
import type { Session } from './session.ts'
import { verifyReferences } from './verify.ts'

const configurationName = '.neuroprose.yaml'

type Params<M extends keyof ServerRequests> = ServerRequests[M]['params']

/** Registers every command; a failure is shown and logged, never lost. */
export function registerCommands(session: Session): Disposable[] {
  const register = (name: string, run: (...args: unknown[]) => Promise<void>) =>
    commands.registerCommand(name, async (...args: unknown[]) => {
      try {
        await run(...args)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        session.log.error(`${name}: ${reason}`)
        void window.showErrorMessage(`NeuroProse: ${reason}`)
      }
    })
  return [
    register('neuroprose.restart', () => session.restart()),
    register('neuroprose.explainAtCursor', (rule) => explain(session, rule)),
    register(openRulePage, (rule) => openPage(session, rule)),
    register(showReferences, (uri, position, places) => showPlaces(session, uri, position, places)),
    register('neuroprose.createConfiguration', (folder) => createConfiguration(folder)),
    register('neuroprose.insertCitation', () => insertCitation(session)),
    register('neuroprose.verifyReferences', () => verifyReferences(session)),
    register('neuroprose.showTrace', () => showTrace(session)),
    register('neuroprose.showLog', async () => session.log.show()),
    register('neuroprose.showMenu', () => showMenu())
  ]
}

async function explanation(session: Session, rule: unknown): Promise<Explanation | undefined> {
  const id = typeof rule === 'string' ? rule : await chooseRule(window.activeTextEditor)
  if (id === undefined) return undefined
  const params: Params<'neuroprose/explain'> = { rule: id }
  return session.client.sendRequest<Explanation>('neuroprose/explain', params)
}

async function explain(session: Session, rule: unknown): Promise<void> {
  const page = await explanation(session, rule)
  if (page) await session.pages.showMarkdown(page.rule, page.markdown)
}

async function openPage(session: Session, rule: unknown): Promise<void> {
  const page = await explanation(session, rule)
  if (!page) return
  // Rules of a user's own pack have no page on the web.
  if (page.url === undefined) await session.pages.showMarkdown(page.rule, page.markdown)
  else await env.openExternal(Uri.parse(page.url))
}

/** Shows the places that a code lens counts; they come as the protocol has them. */
async function showPlaces({ client }: Session, uri: unknown, position: unknown, places: unknown): Promise<void> {
  const { protocol2CodeConverter: convert } = client
  const locations = (places as Parameters<typeof convert.asLocation>[0][]).map((place) => convert.asLocation(place))
  const at = convert.asPosition(position as Parameters<typeof convert.asPosition>[0])
  await commands.executeCommand('editor.action.showReferences', Uri.parse(String(uri)), at, locations)
}

async function showTrace(session: Session): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor || !isArticle(editor.document)) {
    void window.showInformationMessage('NeuroProse traces the line at the cursor: open an article first.')
    return
  }
  const line = editor.selection.active.line
  const params: Params<'neuroprose/trace'> = { textDocument: { uri: editor.document.uri.toString() }, line }
  const { text } = await session.client.sendRequest<Trace>('neuroprose/trace', params)
  await session.pages.showText(`trace of line ${line + 1}`, text)
}

/** Writes a commented configuration into the folder of the article in front; one that is there is opened instead. */
async function createConfiguration(folder: unknown): Promise<void> {
  const target = folder instanceof Uri ? folder : await configurationFolder()
  if (!target) return
  const file = Uri.joinPath(target, configurationName)
  if (!(await exists(file))) await workspace.fs.writeFile(file, new TextEncoder().encode(starter()))
  await window.showTextDocument(await workspace.openTextDocument(file))
}

async function configurationFolder(): Promise<Uri | undefined> {
  const document = window.activeTextEditor?.document
  const around = document && workspace.getWorkspaceFolder(document.uri)
  const folders = workspace.workspaceFolders ?? []
  if (around) return around.uri
  if (folders.length <= 1) return folders[0]?.uri
  return (await window.showWorkspaceFolderPick({ placeHolder: 'Which folder is the configuration for?' }))?.uri
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file)
    return true
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false
    throw error
  }
}

/** What the status item offers. */
async function showMenu(): Promise<void> {
  const items = [
    { label: '$(quote) Insert citation…', command: 'neuroprose.insertCitation' },
    { label: '$(check-all) Verify references', command: 'neuroprose.verifyReferences' },
    { label: '$(question) Explain the rule at the cursor', command: 'neuroprose.explainAtCursor' },
    { label: '$(list-tree) Trace the line at the cursor', command: 'neuroprose.showTrace' },
    { label: `$(new-file) Create or open ${configurationName}`, command: 'neuroprose.createConfiguration' },
    { label: '$(gear) Settings', command: 'workbench.action.openSettings', argument: 'neuroprose' },
    { label: '$(output) Show the log', command: 'neuroprose.showLog' },
    { label: '$(debug-restart) Restart the server', command: 'neuroprose.restart' }
  ]
  const choice = await window.showQuickPick(items, { placeHolder: 'NeuroProse' })
  if (choice) await commands.executeCommand(choice.command, ...(choice.argument ? [choice.argument] : []))
}
