// “Insert citation…”: a list that is searched while one types; what is chosen is cited behind the cursor.
import {
  commands,
  type QuickPick,
  type QuickPickItem,
  QuickPickItemKind,
  type TextEditor,
  window,
  workspace
} from 'vscode'
import type { FoundWork, FoundWorks, ServerRequests } from '../server/messages.ts'
import { isArticle } from './languages.ts'
import type { Session } from './session.ts'

type Params<M extends keyof ServerRequests> = ServerRequests[M]['params']

/** An entry of the list: a work, or a way to find more. */
interface Item extends QuickPickItem {
  readonly found?: FoundWork
  readonly act?: 'look up' | 'settings'
}

/** Typing is waited for so long, in milliseconds. */
const wait = 120

const groups: Readonly<Record<FoundWork['work']['from'], string>> = {
  bibliography: 'your bibliography',
  library: 'curated library',
  register: 'registers'
}

/** Runs the command on the article in front. */
export async function insertCitation(session: Session): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor || !isArticle(editor.document)) {
    void window.showInformationMessage('NeuroProse cites at the cursor: open an article first.')
    return
  }
  const chosen = await choose(session, editor)
  if (!chosen) return
  const params: Params<'neuroprose/citeWork'> = { ...placeOf(session, editor), work: chosen.work }
  const answer = await session.client.sendRequest<ServerRequests['neuroprose/citeWork']['result']>(
    'neuroprose/citeWork',
    params
  )
  const edit = await session.client.protocol2CodeConverter.asWorkspaceEdit(answer)
  if (!(await workspace.applyEdit(edit))) throw new Error('the editor did not take the citation')
}

/** Lets the author search and choose; undefined when the list is left. */
function choose(session: Session, editor: TextEditor): Promise<FoundWork | undefined> {
  const list = window.createQuickPick<Item>()
  list.title = 'Insert citation'
  list.placeholder = 'Author, title, year, journal, DOI, PMID, arXiv number or ISBN; empty: what fits the sentence'
  // What was found stays in the order of the server, which looks at more than is shown.
  list.matchOnDescription = true
  list.matchOnDetail = true
  return new Promise((resolve, reject) => {
    const search = new Search(session, editor, list, (error) => {
      reject(error)
      list.hide()
    })
    list.onDidChangeValue(() => search.later())
    list.onDidAccept(() => {
      const [item] = list.selectedItems
      if (item?.act === 'look up') void search.lookUp()
      else if (item?.act === 'settings') {
        void commands.executeCommand('workbench.action.openSettings', 'neuroprose.lookups')
        list.hide()
      } else if (item?.found) {
        resolve(item.found)
        list.hide()
      }
    })
    list.onDidHide(() => {
      search.end()
      list.dispose()
      resolve(undefined)
    })
    list.show()
    search.now()
  })
}

/** Fills the list while the author types; an answer that comes late for what stands there now is not shown. */
class Search {
  readonly #session: Session
  readonly #editor: TextEditor
  readonly #list: QuickPick<Item>
  readonly #failed: (error: unknown) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked = 0

  constructor(session: Session, editor: TextEditor, list: QuickPick<Item>, failed: (error: unknown) => void) {
    this.#session = session
    this.#editor = editor
    this.#list = list
    this.#failed = failed
  }

  later(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.now(), wait)
  }

  now(): void {
    void this.#show(async () => {
      const params: Params<'neuroprose/findWorks'> = { ...placeOf(this.#session, this.#editor), text: this.#list.value }
      const { works, lookUp } = await this.#session.client.sendRequest<FoundWorks>('neuroprose/findWorks', params)
      return [...itemsOf(works), ...more(lookUp, this.#list.value)]
    })
  }

  /** Asks registers for what was typed; a search that typing asked for would only take the answer away again. */
  async lookUp(): Promise<void> {
    clearTimeout(this.#timer)
    const { value } = this.#list
    await this.#show(async () => {
      const { textDocument } = placeOf(this.#session, this.#editor)
      const params: Params<'neuroprose/lookUpWorks'> = { textDocument, text: value }
      try {
        const works = await this.#session.client.sendRequest<readonly FoundWork[]>('neuroprose/lookUpWorks', params)
        return works.length > 0 ? itemsOf(works) : [{ label: 'Nothing was found', alwaysShow: true }]
      } catch (error) {
        return [{ label: error instanceof Error ? error.message : String(error), alwaysShow: true }]
      }
    })
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#asked++
  }

  async #show(find: () => Promise<readonly Item[]>): Promise<void> {
    const asked = ++this.#asked
    this.#list.busy = true
    try {
      const items = await find()
      if (asked === this.#asked) this.#list.items = items
    } catch (error) {
      if (asked === this.#asked) this.#failed(error)
    } finally {
      if (asked === this.#asked) this.#list.busy = false
    }
  }
}

/** The works under the names of where they are from. */
function itemsOf(works: readonly FoundWork[]): Item[] {
  const items: Item[] = []
  let group: string | undefined
  for (const found of works) {
    const name = groups[found.work.from]
    if (name !== group) items.push({ label: name, kind: QuickPickItemKind.Separator })
    group = name
    items.push({
      label: found.label,
      description: [found.why ?? found.container, found.work.from === 'bibliography' ? '' : 'adds an entry']
        .filter((part) => part !== '')
        .join(' · '),
      detail: found.title,
      // The server has matched them already, by more than the list would look at.
      alwaysShow: true,
      found
    })
  }
  return items
}

function more(lookUp: FoundWorks['lookUp'], text: string): Item[] {
  if (lookUp === undefined) return []
  const rule: Item = { label: '', kind: QuickPickItemKind.Separator }
  if (lookUp === 'off') {
    const label = '$(gear) Look-ups are off: allow them in the settings'
    return [rule, { label, alwaysShow: true, act: 'settings' }]
  }
  const label =
    lookUp === 'identifier' ? `$(search) Look up ${text.trim()}` : `$(search) Search Crossref for “${text.trim()}”`
  return [rule, { label, description: 'sends only this text', alwaysShow: true, act: 'look up' }]
}

function placeOf(
  { client }: Session,
  { document, selection }: TextEditor
): Pick<Params<'neuroprose/citeWork'>, 'textDocument' | 'position'> {
  const { code2ProtocolConverter } = client
  return {
    textDocument: { uri: code2ProtocolConverter.asUri(document.uri) },
    position: code2ProtocolConverter.asPosition(selection.active)
  }
}
