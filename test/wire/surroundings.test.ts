// What lies around the documents: settings, files, folders, and the status that tells of them.

import { describe, expect, it } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver'
import type { Status } from '../../server/messages.ts'
import { type Client, MemoryHost } from './client.ts'
import { starter } from './started.ts'

const uri = 'file:///p/a.md'
const bib = 'file:///p/refs.bib'
const config = 'file:///p/.neuroprose.yaml'
const started = starter()

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map((d) => d.code)

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
    const client = await started({ profile: 'VS Code', host: undefined, initializationOptions: { files: true } })
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
    const client = await started({ host: undefined })
    await client.open(uri, 'bad')
    expect(await client.pushed(uri)).toHaveLength(1)
  })

  it('keep their problems when they are closed in the editor', async () => {
    const client = await started({ host: new MemoryHost({ [bib]: 'broken' }) })
    await client.open(uri, 'fine')
    await client.pushed(bib, (d) => d.length === 1)
    await client.open(bib, 'broken', 'bibtex')
    await client.close(bib)
    await client.change(uri, [{ text: 'bad' }])
    await client.pushed(uri, (d) => d.length === 1)
    expect(client.published.get(bib)?.at(-1)?.diagnostics).toHaveLength(1)
  })

  it('are not asked for beside an untitled document', async () => {
    const host = new MemoryHost()
    const asked: string[] = []
    host.readFile = async (at) => void asked.push(at)
    const client = await started({ host })
    await client.open('untitled:Untitled-1', 'bad')
    await client.pushed('untitled:Untitled-1')
    expect(asked).toEqual([])
    await client.open(uri, 'bad')
    await client.pushed(uri)
    expect(asked).toContain(config)
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

describe('HTML', () => {
  const page = 'file:///p/a.html'

  it.each([
    ['auto', false, 0],
    ['auto', true, 1],
    ['on', false, 1],
    ['off', true, 0]
  ])('with html %s and a configuration: %s', async (html, configured, count) => {
    const host = new MemoryHost(configured ? { [config]: '{}' } : {})
    const client = await started({ host, initializationOptions: { html, plainText: 'off' } })
    await client.open(page, 'bad', 'html')
    expect(await client.pushed(page)).toHaveLength(count)
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
