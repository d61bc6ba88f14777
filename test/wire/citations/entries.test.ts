// Bibliographies that are open: symbols, lenses, links, what is wrong in them and what is cited nowhere, over the wire.
import { describe, expect, it } from 'vitest'
import type {
  CodeLens,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  InlayHint,
  SymbolInformation
} from 'vscode-languageserver'
import type { Client } from '../client.ts'
import { able, article, bib, entries, opened, other, placed } from './project.ts'

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }

function of<T>(client: Client, method: string, uri: string, more: object = {}): Promise<T> {
  return client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more })
}

describe('symbols', () => {
  it('of a bibliography are its entries', async () => {
    const client = await opened()
    await client.open(bib, entries, 'bibtex')
    const symbols = await of<DocumentSymbol[]>(client, 'documentSymbol', bib)
    expect(symbols.map(({ name }) => name)).toEqual(['marsh2019', 'noor2001', 'lund2005', 'handbook'])
    expect(symbols[0]).toMatchObject({
      detail: 'Marsh et al., 2019: Oxytocin and huddling in prairie voles',
      range: { start: { line: 0, character: 0 }, end: { line: 8, character: 1 } },
      selectionRange: { start: { line: 0, character: 9 }, end: { line: 0, character: 18 } }
    })
  })

  it('come flat to clients that know no trees', async () => {
    const client = await opened({}, { profile: 'neovim', capabilities: {} })
    await client.open(bib, entries, 'bibtex')
    const [first] = await of<SymbolInformation[]>(client, 'documentSymbol', bib)
    expect(first?.location.range.start).toEqual({ line: 0, character: 9 })
  })

  it('of an article are left to others', async () => {
    const client = await opened()
    await client.open(article, '# Heading\n')
    expect(await of(client, 'documentSymbol', article)).toBeNull()
  })

  it('of the workspace are entries by author, title and year, from files that nobody opened', async () => {
    const client = await opened()
    const found = (query: string) =>
      client.connection
        .sendRequest<SymbolInformation[]>('workspace/symbol', { query })
        .then((s) => s.map(({ name }) => name))
    expect(await found('noor')).toEqual(['noor2001', 'marsh2019'])
    expect(await found('scents')).toEqual(['lund2005', 'handbook'])
    expect(await found('zebra')).toEqual([])
  })
})

describe('lenses', () => {
  const titles = async (client: Client) => {
    const lenses = await of<CodeLens[]>(client, 'codeLens', bib)
    const counted = lenses.map((lens) => client.connection.sendRequest<CodeLens>('codeLens/resolve', lens))
    return (await Promise.all(counted)).map(({ range, command }) => `${range.start.line}: ${command?.title}`)
  }

  it('say how often each entry is cited', async () => {
    const client = await opened()
    await client.open(bib, entries, 'bibtex')
    expect(await titles(client)).toEqual(['0: cited 3 times', '10: cited once', '18: not cited', '25: not cited'])
  })

  it('follow what is typed', async () => {
    const client = await opened()
    await client.open(bib, entries, 'bibtex')
    await client.open(article, 'Now [@lund2005].')
    expect(await titles(client)).toEqual(['0: cited once', '10: not cited', '18: cited once', '25: not cited'])
  })

  it('show the places by the client’s own command', async () => {
    const commands = { showReferences: 'theirs' }
    const client = await opened({}, { initializationOptions: { commands } })
    await client.open(bib, entries, 'bibtex')
    const [lens] = await of<CodeLens[]>(client, 'codeLens', bib)
    const { command } = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens)
    expect(command).toMatchObject({ command: 'theirs', arguments: [bib, { line: 0, character: 9 }, expect.any(Array)] })
    expect(placed(command?.arguments?.[2])).toEqual(['article.md:0:15', 'article.md:2:18', 'parts/methods.md:0:4'])
  })

  it('are left out where the user wants none', async () => {
    const client = await opened({}, { settings: { codeLens: { citations: false } } })
    await client.open(bib, entries, 'bibtex')
    expect(await of(client, 'codeLens', bib)).toEqual([])
  })

  it('of an article are none', async () => {
    const client = await opened()
    await client.open(article, '[@marsh2019]')
    expect(await of(client, 'codeLens', article)).toEqual([])
  })
})

describe('hints', () => {
  const hinted = async (settings: object) => {
    const client = await opened({}, { settings })
    await client.open(article, 'Pairs [@marsh2019; @noor2001], @handbook, @gone.')
    const hints = await of<InlayHint[]>(client, 'inlayHint', article, { range: whole })
    return hints.map(({ label, position }) => `${position.character}: ${String(label)}`)
  }

  it('give author and year behind each key that is known', async () => {
    expect(await hinted({ inlayHints: { citations: true } })).toEqual([
      '17: Marsh et al., 2019',
      '28: Noor, 2001',
      '40: Roe, 2005'
    ])
    expect(await hinted({ 'inlayHints.citations': true })).toHaveLength(3)
  })

  it('are off unless the user wants them', async () => {
    expect(await hinted({})).toEqual([])
  })
})

describe('links', () => {
  const linked = async (uri: string, text: string, languageId: string) => {
    const client = await opened()
    await client.open(uri, text, languageId)
    const links = await of<DocumentLink[]>(client, 'documentLink', uri)
    return links.map(
      ({ range, target }) => `${range.start.line}:${range.start.character}-${range.end.character} ${target}`
    )
  }

  it('lead from DOIs that stand as text', async () => {
    const text = 'See doi:10.1000/voles.19, or (10.1000/a(b)c).\n\nNot https://doi.org/10.1000/x nor version 10.1000.'
    expect(await linked(article, text, 'markdown')).toEqual([
      '0:8-24 https://doi.org/10.1000/voles.19',
      '0:30-43 https://doi.org/10.1000/a(b)c'
    ])
  })

  it('lead from DOIs in LaTeX', async () => {
    expect(await linked('file:///p/a.tex', 'See \\doi{10.1000/voles.19}.', 'latex')).toEqual([
      '0:9-25 https://doi.org/10.1000/voles.19'
    ])
  })

  it('lead from the fields of entries', async () => {
    expect(await linked(bib, entries, 'bibtex')).toEqual([
      '6:9-25 https://doi.org/10.1000/voles.19',
      '15:9-33 https://example.org/noor'
    ])
  })
})

describe('a bibliography that is open', () => {
  const codesOf = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map(({ code, range }) => `${code} ${range.start.line}`)
  const uncited = (diagnostics: readonly Diagnostic[]) =>
    codesOf(diagnostics.filter(({ code }) => code === 'uncited-entry'))

  it('shows what is wrong in it, with no article open, and mends it', async () => {
    const client = await opened({ [article]: '', [other]: '' })
    const broken = '@article{a,\n  title = {A}\n  year = {2000}\n}\n'
    await client.open(bib, broken, 'bibtex')
    const found = await client.pushed(bib, (d) => d.some(({ code }) => code === 'missing-comma'))
    const actions = await client.actions(
      bib,
      found.find(({ code }) => code === 'missing-comma')?.range ?? whole,
      ['quickfix'],
      found
    )
    const mend = actions.find(({ edit }) => edit !== undefined)
    expect(mend?.diagnostics?.[0]?.code).toBe('missing-comma')
    expect(client.applied(bib, mend?.edit)).toBe(broken.replace('{A}', '{A},'))
    await client.change(bib, [{ text: client.applied(bib, mend?.edit) }])
    await client.pushed(bib, (d) => !d.some(({ code }) => code === 'missing-comma'))
  })

  it('is mended only as it stands now', async () => {
    const client = await opened({ [article]: '', [other]: '' })
    const broken = '@article{a,\n  title = {A}\n  year = {2000}\n}\n'
    await client.open(bib, broken, 'bibtex')
    await client.pushed(bib, (d) => d.some(({ code }) => code === 'missing-comma'))
    const now = `@misc{b, title = {B}}\n\n${broken}`
    await client.change(bib, [{ text: now }])
    const mends = await client.actions(bib, whole, ['quickfix'])
    // None before the new text is read; the right one after it.
    for (const { edit } of mends) expect(client.applied(bib, edit)).toBe(now.replace('{A}', '{A},'))
  })

  it('tells of a key that two entries have, each with the way to the other', async () => {
    const client = await opened()
    await client.open(bib, '@misc{a, title={One}, year={2000}}\n@misc{a, title={Two}, year={2001}}\n', 'bibtex')
    const found = await client.pushed(bib, (d) => d.some(({ code }) => code === 'duplicate-key'))
    const first = found.find(({ code }) => code === 'duplicate-key')
    expect(first?.relatedInformation?.[0]?.location.uri).toBe(bib)
  })

  it('fades entries that no document cites', async () => {
    const client = await opened()
    await client.open(bib, entries, 'bibtex')
    const found = await client.pushed(bib, (d) => uncited(d).length > 0)
    // The handbook is needed by the chapter that takes over from it.
    expect(uncited(found)).toEqual(['uncited-entry 18'])
    expect(found.find(({ code }) => code === 'uncited-entry')).toMatchObject({
      severity: 4,
      tags: [1],
      message: 'No document of the workspace cites “lund2005” (Lund, 2005).'
    })
    const range = found.find(({ code }) => code === 'uncited-entry')?.range ?? whole
    const removal = (await client.actions(bib, range, ['quickfix'])).find(({ title }) => title === 'Remove “lund2005”')
    const start = entries.indexOf('@incollection')
    expect(client.applied(bib, removal?.edit)).toBe(entries.slice(0, start) + entries.slice(entries.indexOf('@book')))
    await client.open(article, 'Now [@lund2005].')
    await client.pushed(bib, (d) => JSON.stringify(uncited(d)) === '["uncited-entry 10"]')
  })

  it.each([
    ['nocite lists all in the front matter', { [other]: '---\nnocite: "@*"\n---\n' }],
    ['nocite lists all in LaTeX', { 'file:///p/b.tex': '\\cite{noor2001}\\nocite{*}' }],
    ['a document of the workspace can’t be read', { 'file:///p/b.md': new Error('no') }],
    ['nothing is cited at all', { [article]: '', [other]: '' }]
  ])('fades nothing where %s', async (_, more) => {
    const client = await opened(more as Record<string, string>)
    await client.open(bib, `${entries}\n@misc{x, title={A} year={2000}}`, 'bibtex')
    const found = await client.pushed(bib, (d) => d.some(({ code }) => code === 'missing-comma'))
    expect(uncited(found)).toEqual([])
  })

  it('shows no hint to who wants warnings only', async () => {
    const client = await opened({}, { settings: { severity: 'warning' } })
    await client.open(bib, `${entries}\n@misc{x, title={A} year={2000}}`, 'bibtex')
    const found = await client.pushed(bib, (d) => d.some(({ code }) => code === 'missing-comma'))
    expect(uncited(found)).toEqual([])
  })

  it('says nothing more once it is closed', async () => {
    const client = await opened({ [article]: '', [other]: '' })
    await client.open(bib, '@article{a, title = {A} year = {2000}}', 'bibtex')
    await client.pushed(bib, (d) => d.length > 0)
    await client.close(bib)
    await client.pushed(bib, (d) => d.length === 0)
  })
})

describe('what changes elsewhere', () => {
  it('has lenses and hints shown anew', async () => {
    const client = await opened({}, { capabilities: able })
    const asked: string[] = []
    client.connection.onRequest('workspace/codeLens/refresh', () => void asked.push('lenses'))
    client.connection.onRequest('workspace/inlayHint/refresh', () => void asked.push('hints'))
    await client.open(bib, entries, 'bibtex')
    await client.open(article, '[@lund2005]')
    await of<InlayHint[]>(client, 'inlayHint', article, { range: whole })
    const changes = [
      { uri: bib, type: 2 },
      { uri: other, type: 2 }
    ]
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    for (let i = 0; i < 100 && new Set(asked).size < 2; i++) await new Promise((resolve) => setTimeout(resolve, 50))
    expect([...new Set(asked)].sort()).toEqual(['hints', 'lenses'])
  })
})

it('a mend that two findings share is offered once, for both', async () => {
  const client = await opened()
  const text = 'Kosfeld found that oxytocin makes people trust strangers.'
  await client.open(article, text)
  const cites = (await client.actions(article, whole, ['quickfix'])).filter(({ title }) => title.startsWith('Cite '))
  expect(new Set(cites.map(({ title }) => title)).size).toBe(cites.length)
  expect(cites.some(({ diagnostics }) => (diagnostics?.length ?? 0) === 2)).toBe(true)
})
