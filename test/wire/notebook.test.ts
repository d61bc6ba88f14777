// Notebooks over a real stream: every text cell gets what belongs to it, and the cells are read as one document.
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver'
import type { Trace } from '../../server/messages.ts'
import { neuroprose } from '../../server/neuroprose.ts'
import { type Client, type ClientOptions, MemoryHost } from './client.ts'
import { stubEngine } from './engine.ts'
import { Notebook } from './notebook.ts'
import { type ProfileName, profiles } from './profiles.ts'
import { starter } from './started.ts'

const start = starter()
const epithet = 'simplification/oxytocin-epithet'
const undefinedShort = 'terminology/undefined-abbreviation'
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

async function started(options: ClientOptions = {}, profile: ProfileName = 'lsp-mode'): Promise<Client> {
  const capabilities = { ...profiles[profile], notebookDocument: { synchronization: {} } }
  return start({ ...options, capabilities })
}

const real = (files: Record<string, string> = {}) => started({ engine: neuroprose(), host: new MemoryHost(files) })

function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, range }) => `${range.start.line}:${range.start.character} ${code}`)
}

function has(code: string): (diagnostics: Diagnostic[]) => boolean {
  return (diagnostics) => diagnostics.some((d) => d.code === code)
}

describe('a notebook', () => {
  it('is asked for only of clients that have any', async () => {
    expect((await started()).capabilities.notebookDocumentSync).toBeDefined()
    expect((await start({ profile: 'neovim' })).capabilities.notebookDocumentSync).toBeUndefined()
  })

  it.each(['lsp-mode', 'VS Code'] as const)('gets the findings of each cell on the cell (%s)', async (profile) => {
    const client = await started({}, profile)
    const notebook = new Notebook(client)
    await notebook.open({ a: 'One bad word.', b: 'All is well.', c: 'Fine.\r\n\r\nA 🧠 worse word, a bad one.' })
    expect(places(await client.pushed(notebook.cell('a')))).toEqual(['0:4 words/bad'])
    expect(places(await client.pushed(notebook.cell('b')))).toEqual([])
    expect(places(await client.pushed(notebook.cell('c')))).toEqual(['2:5 words/worse', '2:19 words/bad'])
  })

  it('is not told twice to a client that asks', async () => {
    const client = await started({}, 'VS Code')
    const notebook = new Notebook(client)
    await notebook.open({ a: 'One bad word.' })
    await client.pushed(notebook.cell('a'), (d) => d.length === 1)
    expect(await client.pulled(notebook.cell('a'))).toEqual({ kind: 'full', items: [] })
  })

  it('follows its cells as they are edited, inserted and removed', async () => {
    const client = await started()
    const notebook = new Notebook(client)
    await notebook.open({ a: 'Fine.', b: 'One bad word.' })
    await client.pushed(notebook.cell('b'), (d) => d.length === 1)
    await notebook.write('a', 'Now this\nis bad, too.')
    expect(places(await client.pushed(notebook.cell('a'), (d) => d.length > 0))).toEqual(['1:3 words/bad'])
    await notebook.insert(1, 'new', 'A worse word.')
    expect(places(await client.pushed(notebook.cell('new')))).toEqual(['0:2 words/worse'])
    await notebook.remove('a')
    expect(await client.pushed(notebook.cell('a'), (d) => d.length === 0)).toEqual([])
    await notebook.write('b', 'Well.\n\nA bad ending.')
    expect(places(await client.pushed(notebook.cell('b'), (d) => d[0]?.range.start.line === 2))).toEqual([
      '2:2 words/bad'
    ])
    await notebook.close()
    for (const name of ['new', 'b']) expect(await client.pushed(notebook.cell(name), (d) => d.length === 0)).toEqual([])
  })

  it('says nothing of a cell again that an edit elsewhere leaves alone', async () => {
    const client = await started()
    const notebook = new Notebook(client)
    await notebook.open({ a: 'One bad word.', b: 'Fine.' })
    await client.pushed(notebook.cell('a'), (d) => d.length === 1)
    await notebook.write('b', 'A bad one.')
    await client.pushed(notebook.cell('b'), (d) => d.length === 1)
    expect(client.published.get(notebook.cell('a'))).toHaveLength(1)
  })

  it('reads on in the next cell when one leaves code open', async () => {
    const client = await real()
    const notebook = new Notebook(client)
    await notebook.open({ a: 'Words.\n\n```python\nx = 1', b: 'Oxytocin, the love hormone, rose.' })
    expect(places(await client.pushed(notebook.cell('b'), has(epithet)))).toContain(`0:14 ${epithet}`)
    const [open] = await client.pushed(notebook.cell('a'), (d) => d.length > 0)
    expect([open?.range.start.line, open?.message]).toEqual([2, expect.stringContaining('never closed')])
  })

  it('leaves cells of code alone', async () => {
    const client = await started()
    const notebook = new Notebook(client)
    await notebook.open({ a: '# a bad comment' }, 'python')
    const other = 'file:///p/b.md'
    await client.open(other, 'One bad word.')
    await client.pushed(other)
    expect(client.published.get(notebook.cell('a')) ?? []).toEqual([])
  })

  it('shows the second place of a finding in the cell where it stands', async () => {
    const client = await started()
    const notebook = new Notebook(client)
    await notebook.open({ a: 'Fine.', b: 'A worse word.' })
    const [diagnostic] = await client.pushed(notebook.cell('b'), (d) => d.length > 0)
    expect(diagnostic?.relatedInformation?.[0]?.location.uri).toBe(notebook.cell('a'))
  })

  it('is mended and hovered in the cell', async () => {
    const client = await started({ host: new MemoryHost({ 'file:///p/refs.bib': '@book{old}\n' }) })
    const notebook = new Notebook(client)
    await notebook.open({ a: 'Fine.', b: 'One\nworse word.' })
    await client.pushed(notebook.cell('b'), (d) => d.length > 0)
    const actions = await client.actions(notebook.cell('b'), whole, ['quickfix'])
    const changes = actions[0]?.edit?.documentChanges?.flatMap((change) =>
      'textDocument' in change ? [[change.textDocument.uri, change.edits[0]?.range.start.line]] : []
    )
    expect(changes).toEqual([
      [notebook.cell('b'), 1],
      ['file:///p/refs.bib', 0]
    ])
    const silenced = actions.find(({ title }) => title.startsWith('Disable'))
    expect(client.applied(notebook.cell('b'), silenced?.edit, 'One\nworse word.')).toBe(
      'One\nworse word. <!-- neuroprose-disable-line words/worse -->'
    )
    expect((await client.hover(notebook.cell('b'), 1, 2))?.range.start).toEqual({ line: 1, character: 0 })
    const params = { textDocument: { uri: notebook.cell('b') }, line: 1 }
    expect((await client.connection.sendRequest<Trace>('neuroprose/trace', params)).text).toContain('worse word.')
  })

  it('reads the configuration beside it', async () => {
    const host = new MemoryHost({ 'file:///p/.neuroprose.yaml': '{"rules":{"words/bad":"error"}}' })
    const client = await started({ host })
    const notebook = new Notebook(client)
    await notebook.open({ a: 'One bad word.' })
    expect((await client.pushed(notebook.cell('a'), (d) => d.length > 0))[0]?.severity).toBe(1)
  })

  it('keeps going when its cells are told as documents of their own', async () => {
    const client = await started({ engine: stubEngine() })
    const uri = new Notebook(client).cell('a')
    await client.open(uri, 'One bad word.')
    expect(places(await client.pushed(uri))).toEqual(['0:4 words/bad'])
  })
})

describe('the cells of a notebook', () => {
  it('share abbreviations: one that another cell explains is known', async () => {
    const client = await real()
    const notebook = new Notebook(client)
    await notebook.open({ a: '# Sleep', b: 'The SCN and the PVN of the hypothalamus project there. The PVN is large.' })
    await client.pushed(notebook.cell('b'), has(undefinedShort))
    await notebook.write(
      'a',
      '# Sleep\n\nThe suprachiasmatic nucleus (SCN) and the paraventricular nucleus (PVN) are small.'
    )
    await client.pushed(notebook.cell('b'), (d) => !has(undefinedShort)(d))
  })

  it('share their bibliography, which the first names', async () => {
    const client = await real({ 'file:///p/my.bib': '@article{lind2020, title={A}, year={2020}, author={Lind, B.}}' })
    const notebook = new Notebook(client)
    await notebook.open({ a: '---\nbibliography: my.bib\n---\n', b: 'Plasma oxytocin rose in labour [@lind2021].' })
    const missing = 'citation/missing-in-bibliography'
    const found = await client.pushed(notebook.cell('b'), has(missing))
    expect(found.find((d) => d.code === missing)?.range.start).toEqual({ line: 0, character: 33 })
  })

  it('are marked where the words stand', async () => {
    const client = await real()
    const notebook = new Notebook(client)
    await notebook.open({ a: '# Bonding', b: 'Mothers were asked.\n\nOxytocin is the love hormone.' })
    const found = await client.pushed(notebook.cell('b'), has(epithet))
    expect(found.find((d) => d.code === epithet)?.range.start.line).toBe(2)
  })
})
