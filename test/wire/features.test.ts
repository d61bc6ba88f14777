// What the server does beside diagnostics: mends, silencing, hover, settings, files, folders, status; and when it fails.

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver'
import type { Explanation, Status, Trace } from '../../server/messages.ts'
import { type Client, type ClientOptions, connect, MemoryHost } from './client.ts'
import { stubEngine } from './engine.ts'
import { profiles } from './profiles.ts'

/** What is waited for comes soon or never; the limit only ends a test that waits in vain. */
vi.setConfig({ testTimeout: 30_000 })

const uri = 'file:///p/a.md'
const bib = 'file:///p/refs.bib'
const config = 'file:///p/.neuroprose.yaml'
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
const open: Client[] = []

async function started(options: ClientOptions = {}): Promise<Client> {
  const { client } = await connect(options)
  open.push(client)
  return client
}

afterEach(async () => {
  for (const client of open.splice(0)) await client.shutdown()
})

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map((d) => d.code)
const titles = (actions: readonly { title: string }[]) => actions.map((a) => a.title)

describe('mends', () => {
  it('prefer the first that keeps the meaning', async () => {
    const client = await started()
    await client.open(uri, 'bad')
    const actions = await client.actions(uri, whole, ['quickfix'])
    expect(actions.slice(0, 2).map((a) => [a.title, a.isPreferred ?? false, a.kind])).toEqual([
      ['Say “poor”', false, 'quickfix'],
      ['Say “not good”', true, 'quickfix']
    ])
  })

  it('are offered where the caret is, its ends included, and nowhere else', async () => {
    const client = await started()
    await client.open(uri, 'a bad word')
    const at = (character: number) => ({ start: { line: 0, character }, end: { line: 0, character } })
    for (const [caret, offered] of [
      [1, 0],
      [2, 4],
      [5, 4],
      [6, 0]
    ] as const) {
      expect(await client.actions(uri, at(caret), ['quickfix'])).toHaveLength(offered)
    }
  })

  it.each(['neovim', 'eglot'] as const)('in another file stand in the same edit (%s)', async (profile) => {
    const host = new MemoryHost({ [bib]: '@article{old}\n' })
    const client = await started({ profile, host })
    await client.open(uri, 'A worse word')
    const [action] = await client.actions(uri, whole, ['quickfix'])
    expect(client.applied(uri, action?.edit)).toBe('A [@new2020] word')
    expect(client.applied(bib, action?.edit, '@article{old}\n')).toBe('@book{new2020}\n@article{old}\n')
    const versions = action?.edit?.documentChanges?.map((c) => ('textDocument' in c ? c.textDocument.version : c.kind))
    expect(versions).toEqual(profile === 'eglot' ? [1, null] : undefined)
  })

  it('in a file that is open use its text and version', async () => {
    const host = new MemoryHost({ [bib]: 'on disk' })
    const client = await started({ profile: 'eglot', host })
    await client.open(bib, 'in the\neditor', 'bibtex')
    await client.open(uri, 'worse')
    const [action] = await client.actions(uri, whole, ['quickfix'])
    const versions = action?.edit?.documentChanges?.map((c) => ('textDocument' in c ? c.textDocument.version : c.kind))
    expect(versions).toEqual([1, 1])
  })

  it('in a file that is not there create it, where the client can', async () => {
    const able = await started({ profile: 'lsp-mode' })
    await able.open(uri, 'worse')
    const [action] = await able.actions(uri, whole, ['quickfix'])
    expect(action?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: bib })
    const unable = await started({ profile: 'neovim' })
    await unable.open(uri, 'worse')
    expect(titles(await unable.actions(uri, whole, ['quickfix']))).not.toContain('Cite instead')
  })

  it('that keep the meaning are applied all at once', async () => {
    const client = await started({ host: new MemoryHost({ [bib]: '' }) })
    await client.open(uri, 'bad, worse and bad; meh')
    for (const only of ['source.fixAll.neuroprose', 'source.fixAll', 'source']) {
      const actions = await client.actions(uri, { start: whole.start, end: whole.start }, [only])
      expect(actions.map((a) => a.kind)).toEqual(['source.fixAll.neuroprose'])
      expect(client.applied(uri, actions[0]?.edit)).toBe('not good, [@new2020] and not good; meh')
    }
    expect(await client.actions(uri, whole, ['source.organizeImports'])).toEqual([])
    expect(await client.actions(uri, whole, ['source.fixAll.other'])).toEqual([])
  })

  it('all at once are not offered where nothing keeps the meaning', async () => {
    const client = await started()
    await client.open(uri, 'meh')
    expect(await client.actions(uri, whole, ['source.fixAll'])).toEqual([])
  })

  it('are left out for clients that know no code actions as data', async () => {
    const client = await started({ capabilities: {} })
    await client.open(uri, 'bad')
    expect(await client.actions(uri, whole)).toEqual([])
  })
})

describe('the rule’s page', () => {
  it('opens through the server’s command', async () => {
    const client = await started({ profile: 'VS Code' })
    await client.open(uri, 'bad')
    const action = (await client.actions(uri, whole)).find((a) => a.command)
    await client.connection.sendRequest('workspace/executeCommand', action?.command)
    expect(client.shown).toEqual([expect.stringMatching(/words\/bad\.md$/)])
  })

  it('is told where the client can’t open it', async () => {
    const client = await started({ profile: 'ALE' })
    await client.open(uri, 'bad')
    const command = { command: 'neuroprose.server.openRulePage', arguments: ['words/bad'] }
    await client.connection.sendRequest('workspace/executeCommand', command)
    const shown = await client.until(() => client.notified.find((n) => n.method === 'window/showMessage'))
    expect(shown.params).toMatchObject({ message: expect.stringMatching(/words\/bad\.md$/) })
  })

  it('opens through the client’s own command where it has one', async () => {
    const client = await started({ initializationOptions: { commands: { openRulePage: 'mine' } } })
    await client.open(uri, 'bad')
    const action = (await client.actions(uri, whole)).find((a) => a.command)
    expect(action?.command).toMatchObject({ command: 'mine', arguments: ['words/bad'] })
  })

  it('and other commands are refused by name', async () => {
    const client = await started()
    const run = (command: string, ...args: unknown[]) =>
      client.connection.sendRequest('workspace/executeCommand', { command, arguments: args })
    await expect(run('rm')).rejects.toMatchObject({ code: -32602, message: 'There is no command “rm”.' })
    await expect(run('neuroprose.server.openRulePage', '../x')).rejects.toMatchObject({
      message: 'There is no rule “../x”.'
    })
  })
})

describe('hover', () => {
  it('says what, why, instead, and on what grounds', async () => {
    const client = await started()
    await client.open(uri, 'A worse word')
    const hover = await client.hover(uri, 0, 4)
    expect(hover?.range).toEqual({ start: { line: 0, character: 2 }, end: { line: 0, character: 7 } })
    expect(hover?.contents.kind).toBe('markdown')
    const parts = hover?.contents.value.split('\n\n')
    expect(parts?.[0]).toBe('**“worse” is not a \\*good\\* word (review).**')
    expect(parts?.[1]).toMatch(/^Because \*\*one\*\* word/)
    expect(parts?.slice(2, 5)).toEqual(['**Instead:** Say less.', '**References**', '- Smith (2020). *A book*.'])
    expect(parts?.[5]).toMatch(/^\[words\/worse\]\(https:.*words\/worse\.md\)$/)
    expect(await client.hover(uri, 0, 1)).toBeNull()
    expect(await client.hover(uri, 0, 7)).toBeNull()
  })

  it('has no marks in it for a client without Markdown, and names related places', async () => {
    const client = await started({ profile: 'eglot' })
    await client.open(uri, 'A worse word')
    const hover = await client.hover(uri, 0, 4)
    expect(hover?.contents.kind).toBe('plaintext')
    expect(hover?.contents.value).toContain('“worse” is not a *good* word (review).\n')
    expect(hover?.contents.value).toContain('one word is too much; see the guide: https://example.invalid/guide.')
    expect(hover?.contents.value).toContain('- line 1: It began here.')
    expect(hover?.contents.value).not.toMatch(/\*\*|\]\(/)
  })
})

describe('settings', () => {
  it('are asked for where the client can be asked, and again when they change', async () => {
    const client = await started({ profile: 'lsp-mode', settings: { profile: 'popular' } })
    await client.open(uri, 'bad')
    expect((await client.pushed(uri))[0]?.message).toContain('(popular)')
    client.settings = { rules: { 'words/bad': 'off' } }
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    expect(await client.pushed(uri, (d) => d.length === 0)).toEqual([])
  })

  it('come with the change where the client can’t be asked', async () => {
    const client = await started({ profile: 'ALE' })
    await client.open(uri, 'bad meh')
    expect(await client.pushed(uri)).toHaveLength(2)
    const change = (neuroprose: unknown) =>
      client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { neuroprose } })
    await change({ severity: 'warning' })
    expect(await client.pushed(uri, (d) => d.length === 1)).toHaveLength(1)
    await change({ enable: false })
    expect(await client.pushed(uri, (d) => d.length === 0)).toEqual([])
  })

  it.each([
    ['directly', { rules: { 'words/bad': 'error' } }],
    ['under neuroprose', { neuroprose: { rules: { 'words/bad': 'error' } } }],
    ['under settings', { settings: { rules: { 'words/bad': 'error' } } }]
  ])('come with initializationOptions, %s', async (_, initializationOptions) => {
    const client = await started({ profile: 'neovim', initializationOptions })
    await client.open(uri, 'bad')
    expect((await client.pushed(uri))[0]?.severity).toBe(1)
  })

  it('from initializationOptions stand in where the client answers nothing', async () => {
    const client = await started({ profile: 'eglot', initializationOptions: { settings: { severity: 'error' } } })
    await client.open(uri, 'bad worse')
    expect(codes(await client.pushed(uri))).toEqual(['words/worse'])
  })

  it('that make no sense are told of and left out', async () => {
    const client = await started({
      initializationOptions: { severity: 'loud', plainText: 3, rules: 'all', profile: null }
    })
    await client.open(uri, 'bad')
    expect(await client.pushed(uri)).toHaveLength(1)
    expect(client.logged).toContain('The setting neuroprose.severity is "loud"; it may be hint, info, warning, error.')
    expect(client.logged).toContain('The setting neuroprose.plainText is 3; it may be auto, on, off.')
  })

  it('make a client that pulls pull again', async () => {
    const client = await started({ profile: 'VS Code', settings: {} })
    await client.until(() => client.registered.includes('workspace/didChangeConfiguration'))
    await client.open(uri, 'bad')
    const first = await client.pulled(uri)
    client.settings = { enable: false }
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await client.until(() => client.refreshes > 0)
    expect(await client.pulled(uri, first.resultId)).toEqual({ kind: 'full', items: [] })
  })
})

describe('files beside the document', () => {
  const watched = (client: Client, ...uris: string[]) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: uris.map((u) => ({ uri: u, type: 2 }))
    })

  it('are watched where the client can, and count at once', async () => {
    const host = new MemoryHost({ [config]: '{"profile": "notes"}' })
    const client = await started({ profile: 'lsp-mode', host })
    await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'))
    await client.open(uri, 'bad')
    expect((await client.pushed(uri))[0]?.message).toContain('(notes)')
    host.files.set(config, '{"rules": {"words/bad": "off"}}')
    await watched(client, config)
    expect(await client.pushed(uri, (d) => d.length === 0)).toEqual([])
    host.files.delete(config)
    await watched(client, config)
    expect((await client.pushed(uri, (d) => d.length === 1))[0]?.message).toContain('(review)')
  })

  it('are looked at again on each change where the client can’t watch', async () => {
    const host = new MemoryHost()
    const client = await started({ profile: 'ALE', host })
    await client.open(uri, 'bad')
    expect(await client.pushed(uri)).toHaveLength(1)
    host.files.set(config, '{"rules": {"words/bad": "off"}}')
    await client.change(uri, [{ text: 'bad ' }])
    expect(await client.pushed(uri, (d) => d.length === 0)).toEqual([])
    host.files.delete(config)
    await client.save(uri)
    expect(await client.pushed(uri, (d) => d.length === 1)).toHaveLength(1)
  })

  it('show their own problems, and no longer once they are mended or nobody needs them', async () => {
    const host = new MemoryHost({ [config]: '{\n  "profile": !\n}', [bib]: '@book{ok}\n@broken' })
    const client = await started({ profile: 'lsp-mode', host })
    await client.open(uri, 'fine')
    await client.open('file:///p/b.md', 'fine')
    const [inConfig] = await client.pushed(config)
    expect(inConfig).toMatchObject({
      message: 'This is no JSON.',
      severity: 1,
      range: { start: { line: 1, character: 13 } }
    })
    const inBib = await client.pushed(bib)
    expect(inBib).toEqual([
      expect.objectContaining({ range: { start: { line: 1, character: 1 }, end: { line: 1, character: 7 } } })
    ])
    host.files.set(config, '{}')
    await watched(client, config)
    expect(await client.pushed(config, (d) => d.length === 0)).toEqual([])
    await client.close(uri)
    await client.close('file:///p/b.md')
    expect(await client.pushed(bib, (d) => d.length === 0)).toEqual([])
  })

  it('count as they stand in the editor, however its URI is spelt', async () => {
    const host = new MemoryHost({ [bib]: '@book{ok}' })
    const client = await started({ host })
    await client.open(uri, 'fine')
    await client.pushed(uri)
    const spelt = 'file:///p/refs%2Ebib'
    await client.open(spelt, 'broken', 'bibtex')
    expect(await client.pushed(spelt, (d) => d.length === 1)).toHaveLength(1)
    await client.change(spelt, [{ text: '@book{mended}' }])
    expect(await client.pushed(spelt, (d) => d.length === 0)).toEqual([])
    await client.change(spelt, [{ text: 'broken again' }])
    await client.pushed(spelt, (d) => d.length === 1)
    host.files.set(bib, 'broken on disk')
    await client.close(spelt)
    expect(await client.pushed(bib, (d) => d.length === 1)).toHaveLength(1)
    expect(client.published.get(spelt)?.at(-1)?.diagnostics).toEqual([])
  })

  it('are read through a client that has them, where the server has none', async () => {
    const { client } = await connect({ profile: 'VS Code', host: undefined, initializationOptions: { files: true } })
    open.push(client)
    const asked: string[] = []
    client.connection.onRequest('neuroprose/readFile', ({ uri: at }: { uri: string }) => {
      asked.push(at)
      return at.endsWith('.neuroprose.yaml') ? { text: '{"profile": "manuscript"}' } : null
    })
    await client.open('vscode-vfs://github/me/p/a.md', 'bad')
    const report = await client.pulled('vscode-vfs://github/me/p/a.md')
    expect(report.kind === 'full' && report.items[0]?.message).toContain('(manuscript)')
    expect(asked).toContain('vscode-vfs://github/me/p/.neuroprose.yaml')
  })

  it('are done without where nobody can read them', async () => {
    const { client } = await connect({ host: undefined })
    open.push(client)
    await client.open(uri, 'bad')
    expect(await client.pushed(uri)).toHaveLength(1)
  })

  it('are not looked for beside an untitled document', async () => {
    const client = await started({ host: new MemoryHost({ [config]: '{"rules": {"words/bad": "off"}}' }) })
    await client.open('untitled:Untitled-1', 'bad')
    expect(await client.pushed('untitled:Untitled-1')).toHaveLength(1)
  })
})

describe('plain text', () => {
  const txt = 'file:///p/a.txt'

  it.each([
    ['auto', false, 0],
    ['auto', true, 1],
    ['on', false, 1],
    ['off', true, 0]
  ])('with plainText %s and a configuration: %s', async (plainText, configured, count) => {
    const host = new MemoryHost(configured ? { [config]: '{}' } : {})
    const client = await started({ host, initializationOptions: { plainText } })
    await client.open(txt, 'bad', 'plaintext')
    expect(await client.pushed(txt)).toHaveLength(count)
  })
})

describe('workspace folders', () => {
  const change = (client: Client, added: string[], removed: string[]) =>
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: added.map((u) => ({ uri: u, name: u })), removed: removed.map((u) => ({ uri: u, name: u })) }
    })

  it('have settings of their own', async () => {
    const client = await started({ profile: 'lsp-mode', folders: ['file:///one', 'file:///two'] })
    client.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string }[] }) =>
      items.map(({ scopeUri }) => ({ profile: scopeUri.startsWith('file:///one/') ? 'popular' : 'notes' }))
    )
    await client.open('file:///one/a.md', 'bad')
    await client.open('file:///two/a.md', 'bad')
    expect((await client.pushed('file:///one/a.md'))[0]?.message).toContain('(popular)')
    expect((await client.pushed('file:///two/a.md'))[0]?.message).toContain('(notes)')
  })

  it('come and go', async () => {
    const client = await started({ profile: 'lsp-mode', folders: null })
    let popular = false
    client.connection.onRequest('workspace/configuration', () => [{ profile: popular ? 'popular' : 'review' }])
    await client.open('file:///one/a.md', 'bad')
    expect((await client.pushed('file:///one/a.md'))[0]?.message).toContain('(review)')
    popular = true
    await change(client, ['file:///one'], [])
    await client.pushed('file:///one/a.md', (d) => String(d[0]?.message).includes('(popular)'))
    popular = false
    await change(client, [], ['file:///one'])
    await client.pushed('file:///one/a.md', (d) => String(d[0]?.message).includes('(review)'))
  })
})

describe('status', () => {
  it('tells counts, profile and configuration to a client that wants it', async () => {
    const host = new MemoryHost({ [config]: '{"profile": "popular"}' })
    const client = await started({ host, initializationOptions: { status: true } })
    const states = () => client.notified.filter((n) => n.method === 'neuroprose/status').map((n) => n.params as Status)
    await client.open(uri, 'bad bad worse meh')
    const ready = await client.until(() => states().find((s) => s.state === 'ready'))
    expect(states()[0]).toEqual({ uri, state: 'busy' })
    expect(ready).toEqual({
      uri,
      state: 'ready',
      profile: 'popular',
      counts: { error: 1, warning: 2, info: 0, hint: 1 },
      bibliography: 'none',
      configuration: [config]
    })
    await client.open('file:///p/a.py', '', 'python')
    expect(await client.until(() => states().find((s) => s.uri.endsWith('.py') && s.state === 'off'))).toBeDefined()
  })
})

describe('explanations', () => {
  it('give a rule’s page', async () => {
    const client = await started()
    const page = await client.connection.sendRequest<Explanation>('neuroprose/explain', { rule: 'words/bad' })
    expect(page).toMatchObject({ rule: 'words/bad', title: 'A bad word', url: expect.stringMatching(/bad\.md$/) })
    expect(page.markdown).toContain('# words/bad\n\nA bad word\n')
    expect(page.markdown).toContain('- A **bad** word.')
    expect(page.markdown).toContain('## References\n\n- Smith (2020). *A book*.\n')
  })

  it('refuse a rule that is not there', async () => {
    const client = await started()
    const asked = client.connection.sendRequest('neuroprose/explain', { rule: 'no/rule' })
    await expect(asked).rejects.toMatchObject({ code: -32602, message: 'There is no rule “no/rule”.' })
  })

  it('trace a line', async () => {
    const client = await started()
    await client.open(uri, 'one\ntwo')
    const params = { textDocument: { uri }, line: 1 }
    expect(await client.connection.sendRequest<Trace>('neuroprose/trace', params)).toEqual({ text: 'line 2: two' })
    const never = client.connection.sendRequest('neuroprose/trace', { textDocument: { uri: 'file:///x.md' }, line: 1 })
    await expect(never).rejects.toMatchObject({ message: 'This document is not read, so there is nothing to trace.' })
  })
})

describe('failures', () => {
  it('of the engine are answered and logged, and the server lives', async () => {
    const client = await started({ profile: 'VS Code' })
    await client.open(uri, 'throw! bad')
    await expect(client.pulled(uri)).rejects.toMatchObject({
      code: -32603,
      message: 'Diagnostics failed: the linter broke'
    })
    await expect(client.hover(uri, 0, 0)).rejects.toMatchObject({
      code: -32603,
      message: 'The hover failed: the linter broke'
    })
    await expect(client.actions(uri, whole)).rejects.toMatchObject({ code: -32603 })
    await client.until(() =>
      client.logged.some((line) => line.startsWith('Diagnostics failed: Error: the linter broke'))
    )
    await client.change(uri, [{ text: 'a bad word' }])
    const report = await client.pulled(uri)
    expect(report.kind === 'full' && codes(report.items)).toEqual(['words/bad'])
  })

  it('while pushing are logged, nothing old stays, and the next edit is linted', async () => {
    const client = await started()
    await client.open(uri, 'bad')
    await client.pushed(uri, (d) => d.length === 1)
    await client.change(uri, [{ text: 'throw! bad' }])
    await client.until(() => client.logged.some((line) => line.startsWith('Linting failed: Error: the linter broke')))
    expect(await client.pushed(uri, (d) => d.length === 0)).toEqual([])
    await client.change(uri, [{ text: 'worse' }])
    expect(codes(await client.pushed(uri, (d) => d.length === 1))).toEqual(['words/worse'])
  })

  it('of a parser or of files are no different', async () => {
    const engine = stubEngine()
    const host = new MemoryHost({ [bib]: new Error('This is a folder, not a file.') })
    const client = await started({ profile: 'VS Code', host, engine })
    await client.open(uri, 'bad')
    await expect(client.pulled(uri)).rejects.toMatchObject({
      message: 'Diagnostics failed: This is a folder, not a file.'
    })
    host.files.set(bib, '')
    await client.save(uri)
    await client.until(() => client.refreshes > 0)
    expect((await client.pulled(uri)).kind).toBe('full')
  })

  it('of the client’s messages: unknown requests, bad parameters, edits without a version', async () => {
    const client = await started({ profile: 'VS Code' })
    await client.open(uri, 'bad')
    const send = (method: string, params?: object) => client.connection.sendRequest(method, params)
    await expect(send('textDocument/nonsense', {})).rejects.toMatchObject({ code: -32601 })
    await expect(send('textDocument/hover', {})).rejects.toMatchObject({ code: expect.any(Number) })
    await expect(send('textDocument/codeAction', { textDocument: { uri } })).rejects.toMatchObject({
      code: expect.any(Number)
    })
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri },
      contentChanges: [{ text: 'x' }]
    })
    await client.connection.sendNotification('neuroprose/unheardOf', {})
    const report = await client.pulled(uri)
    expect(report.kind === 'full' && codes(report.items)).toEqual(['words/bad'])
  })

  it('of a client that refuses to register anything', async () => {
    const { client } = await connect({ profile: 'VS Code' })
    open.push(client)
    client.connection.onRequest('client/registerCapability', () => {
      throw new Error('no')
    })
    await client.open(uri, 'bad')
    expect((await client.pulled(uri)).kind).toBe('full')
  })
})

describe('initialize', () => {
  it('declares what the client can use', async () => {
    const { client, result } = await connect({ capabilities: profiles.ALE })
    open.push(client)
    expect(result.capabilities).toEqual({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.neuroprose'] },
      executeCommandProvider: { commands: ['neuroprose.server.openRulePage'] }
    })
  })
})
