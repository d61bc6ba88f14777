// “Insert citation…”: the list goes away where the search fails, and typing never takes away what was looked up.
import { beforeEach, expect, test, vi } from 'vitest'

/** A list that a test types in and chooses from. */
class List {
  value = ''
  items: readonly { label: string; act?: string }[] = []
  selectedItems: readonly object[] = []
  busy = false
  hidden = false
  readonly #told = new Map<string, () => void>()

  onDidChangeValue = (tell: () => void): unknown => this.#told.set('value', tell)
  onDidAccept = (tell: () => void): unknown => this.#told.set('accept', tell)
  onDidHide = (tell: () => void): unknown => this.#told.set('hide', tell)

  show(): void {}
  dispose(): void {}

  hide(): void {
    this.hidden = true
    this.#told.get('hide')?.()
  }

  type(text: string): void {
    this.value = text
    this.#told.get('value')?.()
  }

  choose(item: object): void {
    this.selectedItems = [item]
    this.#told.get('accept')?.()
  }
}

const editor = { document: { languageId: 'markdown', uri: 'file:///a.md' }, selection: { active: {} } }
let list = new List()
vi.mock('vscode', () => ({
  commands: {},
  QuickPickItemKind: { Separator: -1 },
  window: { activeTextEditor: editor, createQuickPick: () => list },
  workspace: {}
}))
const { insertCitation } = await import('../../client/insertCitation.ts')

/** The command with a server that answers as `answers` say. */
function run(answers: (method: string) => Promise<unknown>): Promise<void> {
  const code2ProtocolConverter = { asUri: String, asPosition: () => ({ line: 0, character: 0 }) }
  const session = { client: { sendRequest: answers, code2ProtocolConverter } }
  return insertCitation(session as unknown as Parameters<typeof insertCitation>[0])
}

beforeEach(() => {
  list = new List()
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

test('the list goes away where the search fails', async () => {
  await expect(run(() => Promise.reject(new Error('the server is gone')))).rejects.toThrow('the server is gone')
  expect(list.hidden).toBe(true)
})

test('a search that typing asked for does not take away what is looked up', async () => {
  const asked: string[] = []
  let answer: (works: readonly object[]) => void = () => {}
  const looked = new Promise((resolve) => {
    answer = resolve
  })
  const done = run((method) => {
    asked.push(method)
    return method === 'neuroprose/lookUpWorks' ? looked : Promise.resolve({ works: [], lookUp: 'words' })
  })
  list.type('marsh')
  list.choose({ label: '', act: 'look up' })
  await vi.advanceTimersByTimeAsync(1000)
  answer([])
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toEqual(['neuroprose/findWorks', 'neuroprose/lookUpWorks'])
  expect(list.items.map(({ label }) => label)).toEqual(['Nothing was found'])
  list.hide()
  await done
})
