// Definition, references and highlights of sources, over the wire.
import { describe, expect, it } from 'vitest'
import type { CompletionList, DocumentHighlight, Location, LocationLink } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import { article, ask, bib, entries, openAt, opened, other, placed } from './project.ts'

/** The text of a link's target, by what is selected and by the whole. */
async function defined(client: Client, uri: string, marked: string): Promise<string[]> {
  const links = await ask<LocationLink[] | null>(client, 'definition', uri, await openAt(client, uri, marked))
  return (links ?? []).map(
    ({ targetUri, targetSelectionRange: { start } }) =>
      `${targetUri.replace('file:///p/', '')}:${start.line}:${start.character}`
  )
}

describe('the definition', () => {
  it.each([
    ['of a key is its entry', 'Pairs [@noo│r2001].', ['refs.bib:10:9']],
    ['of an alias is its entry', 'Pairs [@marsh-│old].', ['refs.bib:0:9']],
    ['of author and year is the entry', 'Voles fight (Noor, 20│01).', ['refs.bib:10:9']],
    ['of nothing is nothing', 'Pairs hud│dle [@noor2001].', []],
    ['of a missing key is nothing', 'Pairs [@noor│1999].', []]
  ])('%s', async (_, marked, expected) => {
    expect(await defined(await opened(), article, marked)).toEqual(expected)
  })

  it('of author and year is the line of the reference list, where the document has one', async () => {
    const text =
      'Voles fight (Noor, 20│01).\n\n# References\n\nMarsh, A. (2019). Huddling in pairs. *Journal of Voles*, 3, 1–9.\n\nNoor, B. (2001). Aggression. *Acta Murina*, 1, 4–8.\n'
    expect(await defined(await opened(), article, text)).toEqual(['article.md:6:0'])
  })

  it('of a crossref is the entry that it names', async () => {
    expect(await defined(await opened(), bib, entries.replace('{handbook}', '{hand│book}'))).toEqual(['refs.bib:25:6'])
  })

  it('of an xdata container is the container', async () => {
    const text = '@xdata{press, publisher={Burrow}}\n@book{a, title={A}, xdata={pr│ess}}\n'
    expect(await defined(await opened(), bib, text)).toEqual(['refs.bib:0:7'])
  })

  it('of a key that LaTeX lists itself is its item', async () => {
    const text =
      'See \\cite{le│e}.\n\n\\begin{thebibliography}{9}\n\\bibitem[Lee(2000)]{lee} Lee, A. (2000).\n\\end{thebibliography}\n'
    const client = await opened()
    const position = await openAt(client, 'file:///p/own.tex', text, 'latex')
    const [link] = await ask<LocationLink[]>(client, 'definition', 'file:///p/own.tex', position)
    expect(link?.targetSelectionRange).toEqual({ start: { line: 3, character: 20 }, end: { line: 3, character: 23 } })
    const list = await ask<CompletionList>(client, 'completion', 'file:///p/own.tex', position)
    expect(list.items.map(({ label }) => label)).toContain('lee')
  })

  it('is a plain place for clients that know no links', async () => {
    const client = await opened({}, { profile: 'neovim', capabilities: {} })
    const place = await ask<Location>(
      client,
      'definition',
      article,
      await openAt(client, article, 'Pairs [@noo│r2001].')
    )
    expect(place).toEqual({ uri: bib, range: { start: { line: 10, character: 9 }, end: { line: 10, character: 17 } } })
  })

  it('is where the entry stands in the editor, when its file is open there', async () => {
    const client = await opened()
    await client.open(bib, `\n\n${entries}`, 'bibtex')
    expect(await defined(client, article, 'Pairs [@noo│r2001].')).toEqual(['refs.bib:12:9'])
  })
})

describe('references', () => {
  const asked = async (client: Client, uri: string, marked: string, includeDeclaration = true) =>
    placed(
      await ask<Location[]>(client, 'references', uri, await openAt(client, uri, marked), {
        context: { includeDeclaration }
      })
    )
  const all = ['article.md:0:15', 'article.md:2:18', 'parts/methods.md:0:4', 'refs.bib:0:9', 'refs.bib:5:9']

  it('from an article are every place of the workspace that means the entry', async () => {
    const client = await opened()
    expect(
      await asked(client, article, 'Pairs huddle [@mar│sh2019; @noor2001].\n\nThey groom, too [@marsh-old].\n')
    ).toEqual(all)
  })

  it('from the bibliography are the same', async () => {
    const client = await opened()
    expect(await asked(client, bib, entries.replace('{marsh2019', '{mar│sh2019'))).toEqual(all)
  })

  it('leave the entry out where the client asks so', async () => {
    const client = await opened()
    expect(await asked(client, bib, entries.replace('{marsh2019', '{mar│sh2019'), false)).toEqual(all.slice(0, 3))
  })

  it('of an entry that others take over from have those, too', async () => {
    const client = await opened()
    expect(await asked(client, bib, entries.replace('@book{hand', '@book{ha│nd'), false)).toEqual(['refs.bib:21:14'])
  })

  it('of a key that nothing resolves are where it is cited', async () => {
    const client = await opened({ [other]: 'As @gone2000 did.' })
    expect(await asked(client, article, 'See [@go│ne2000].')).toEqual(['article.md:0:6', 'parts/methods.md:0:4'])
  })

  it('take in author and year, front matter and every format', async () => {
    const client = await opened({
      [other]: '---\nnocite: |\n  @noor2001\n---\n\nVoles fight (Noor, 2001).',
      'file:///p/thesis.tex': 'Voles \\citep[see][]{noor2001}.',
      'file:///p/made/_site/copy.md': '[@noor2001]',
      'file:///p/.gitignore': 'drafts/\n',
      'file:///p/drafts/old.md': '[@noor2001]'
    })
    expect(await asked(client, article, 'Pairs [@no│or2001].', false)).toEqual([
      'article.md:0:8',
      'parts/methods.md:2:3',
      'parts/methods.md:5:13',
      'thesis.tex:0:20'
    ])
  })

  it('go through the chapters of a LaTeX document', async () => {
    const client = await opened({
      'file:///p/thesis/main.tex':
        '\\documentclass{book}\n\\addbibresource{all.bib}\n\\input{chapters/one}\n\\input{chapters/two}',
      'file:///p/thesis/all.bib': '@misc{roe2001, title={Groups}, author={Roe, Dan}, year={2001}}',
      'file:///p/thesis/chapters/two.tex': 'They groom \\parencites{roe2001}[2]{roe2001}.'
    })
    const uri = 'file:///p/thesis/chapters/one.tex'
    const position = await openAt(client, uri, 'They huddle \\autocite[see][]{ro│e2001}.', 'latex')
    const found = await ask<Location[]>(client, 'references', uri, position, { context: { includeDeclaration: true } })
    expect(placed(found)).toEqual([
      'thesis/all.bib:0:6',
      'thesis/chapters/one.tex:0:29',
      'thesis/chapters/two.tex:0:23',
      'thesis/chapters/two.tex:0:35'
    ])
  })

  it('leave out documents that cite another bibliography', async () => {
    const client = await opened({
      'file:///p/else/own.bib': '@misc{marsh2019, title={Another}}',
      'file:///p/else/own.md': 'See [@marsh2019].'
    })
    expect(await asked(client, other, 'As @marsh│2019 did.\n', false)).toEqual(all.slice(0, 3))
  })

  it('follow files that change, come and go', async () => {
    const client = await opened()
    const host = (uri: string, type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] })
    const marked = entries.replace('{noor2001', '{noor2│001')
    expect(await asked(client, bib, marked, false)).toEqual(['article.md:0:27'])
    client.host?.files.set('file:///p/new.md', 'Also [@noor2001].')
    await host('file:///p/new.md', 1)
    expect(await asked(client, bib, marked, false)).toEqual(['article.md:0:27', 'new.md:0:7'])
    client.host?.files.set(article, 'Nothing is cited.')
    await host(article, 2)
    expect(await asked(client, bib, marked, false)).toEqual(['new.md:0:7'])
    client.host?.files.delete('file:///p/new.md')
    await host('file:///p/new.md', 3)
    expect(await asked(client, bib, marked, false)).toEqual([])
  })
})

describe('highlights', () => {
  const asked = async (client: Client, uri: string, marked: string) => {
    const found = await ask<DocumentHighlight[] | null>(
      client,
      'documentHighlight',
      uri,
      await openAt(client, uri, marked)
    )
    return (found ?? []).map(({ range: { start }, kind }) => `${start.line}:${start.character}:${kind}`)
  }

  it('are the places of one document, under every name of the entry', async () => {
    const marked = 'Pairs [@mar│sh2019; @noor2001], too [@marsh-old], and (Marsh et al., 2019).'
    expect(await asked(await opened(), article, marked)).toEqual(['0:8:2', '0:37:2', '0:54:2'])
  })

  it('of a missing key are its own', async () => {
    expect(await asked(await opened(), article, 'Pairs [@go│ne; @noor2001] and @gone.')).toEqual(['0:8:2', '0:30:2'])
  })

  it('in a bibliography are the key, its aliases and who takes over from it', async () => {
    expect(await asked(await opened(), bib, entries.replace('@book{hand', '@book{ha│nd'))).toEqual([
      '21:14:2',
      '25:6:3'
    ])
    expect(await asked(await opened(), bib, entries.replace('{marsh2019', '{marsh│2019'))).toEqual(['0:9:3', '5:9:3'])
  })
})
