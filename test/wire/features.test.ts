// What the server does beside diagnostics: mends, silencing, hover, explanations; and when it fails.

import { describe, expect, it } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver'
import type { Explanation, Trace } from '../../server/messages.ts'
import { MemoryHost } from './client.ts'
import { stubEngine } from './engine.ts'
import { starter } from './started.ts'

const uri = 'file:///p/a.md'
const bib = 'file:///p/refs.bib'
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
const started = starter()

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

  it('all at once are offered unasked only where there are several', async () => {
    const client = await started({ host: new MemoryHost({ [bib]: '' }) })
    const kinds = async () => (await client.actions(uri, whole)).map((a) => a.kind)
    await client.open(uri, 'bad')
    expect(await kinds()).not.toContain('source.fixAll.neuroprose')
    await client.change(uri, [{ text: 'bad and worse' }])
    expect(await kinds()).toContain('source.fixAll.neuroprose')
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

  it('to load what lies around a document are forgotten', async () => {
    const engine = stubEngine()
    let broken = true
    const client = await started({
      profile: 'VS Code',
      engine: {
        ...engine,
        async configure(place, document, base) {
          if (broken) throw new Error('no settings')
          return engine.configure(place, document, base)
        }
      }
    })
    await client.open(uri, 'bad')
    await expect(client.pulled(uri)).rejects.toMatchObject({ message: 'Diagnostics failed: no settings' })
    broken = false
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
    const client = await started({ profile: 'VS Code' })
    client.connection.onRequest('client/registerCapability', () => {
      throw new Error('no')
    })
    await client.open(uri, 'bad')
    expect((await client.pulled(uri)).kind).toBe('full')
  })
})

describe('initialize', () => {
  it('declares what the client can use', async () => {
    const client = await started({ profile: 'ALE' })
    expect(client.capabilities).toEqual({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['@', '{', ',', '`', '[', '<'], resolveProvider: true },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: { resolveProvider: false },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      codeLensProvider: { resolveProvider: true },
      inlayHintProvider: { resolveProvider: false },
      renameProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.neuroprose'] },
      executeCommandProvider: { commands: ['neuroprose.server.openRulePage'] }
    })
  })
})
