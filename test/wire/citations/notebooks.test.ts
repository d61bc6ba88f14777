// Citations in the cells of an open notebook, and in other formats that are read in a way of their own.
import { describe, expect, it } from 'vitest'
import type { CompletionList, Hover, Location, LocationLink, MarkupContent, WorkspaceEdit } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import { Notebook } from '../notebook.ts'
import { able, ask, bib, entries, opened } from './project.ts'

const capabilities = { ...able, notebookDocument: { synchronization: {} } }

async function notebookOf(cells: Readonly<Record<string, string>>): Promise<{ client: Client; notebook: Notebook }> {
  const stored = JSON.stringify({ cells: [{ cell_type: 'markdown', source: ['As on disk [@lund2005].'] }] })
  const client = await opened({ 'file:///p/a.ipynb': stored }, { capabilities })
  const notebook = new Notebook(client)
  await notebook.open(cells)
  return { client, notebook }
}

const at = (character: number, line = 0) => ({ line, character })

describe('in a cell of a notebook', () => {
  const cells = { a: 'Pairs huddle [@noor2001].', b: 'Again [@noor2001] and [@mar].' }

  it('keys are completed at their place in the cell', async () => {
    const { client, notebook } = await notebookOf(cells)
    const list = await ask<CompletionList>(client, 'completion', notebook.cell('b'), at(27))
    expect(list.items.map(({ label }) => label)).toEqual(['marsh2019'])
    const range = { start: at(24), end: at(27) }
    expect(list.items[0]?.textEdit).toEqual({ range, newText: 'marsh2019' })
  })

  it('a hover tells of the work, with every cell counted as the notebook', async () => {
    const { client, notebook } = await notebookOf(cells)
    const hover = await ask<Hover>(client, 'hover', notebook.cell('b'), at(10))
    expect((hover.contents as MarkupContent).value).toContain('Vasopressin and aggression')
    expect(hover.range).toEqual({ start: at(8), end: at(16) })
  })

  it('the definition is the entry, and references are the cells as they stand in the editor', async () => {
    const { client, notebook } = await notebookOf(cells)
    const [link] = await ask<LocationLink[]>(client, 'definition', notebook.cell('b'), at(10))
    expect(link).toMatchObject({ targetUri: bib, originSelectionRange: { start: at(8), end: at(16) } })
    const places = await ask<Location[]>(client, 'references', notebook.cell('b'), at(10), {
      context: { includeDeclaration: false }
    })
    const own = places.filter(({ uri }) => uri.includes('ipynb')).map(({ uri, range }) => [uri, range.start])
    expect(own).toEqual([
      [notebook.cell('a'), at(15)],
      [notebook.cell('b'), at(8)]
    ])
  })

  it('a work is cited at the cursor', async () => {
    const { client, notebook } = await notebookOf({ a: 'Pairs huddle.', b: 'They groom “often”, too.' })
    const edit = await client.connection.sendRequest<WorkspaceEdit>('neuroprose/citeWork', {
      textDocument: { uri: notebook.cell('b') },
      position: at(11),
      work: { from: 'bibliography', id: 'noor2001' }
    })
    expect(client.applied(notebook.cell('b'), edit, 'They groom “often”, too.')).toBe(
      'They groom [@noor2001] “often”, too.'
    )
  })

  it('a key is renamed in every cell, and in the file where the notebook is closed', async () => {
    const { client, notebook } = await notebookOf(cells)
    const edit = await ask<WorkspaceEdit>(client, 'rename', notebook.cell('a'), at(17), { newName: 'noor_new' })
    expect(client.applied(notebook.cell('a'), edit, cells.a)).toBe('Pairs huddle [@noor_new].')
    expect(client.applied(notebook.cell('b'), edit, cells.b)).toBe('Again [@noor_new] and [@mar].')
    await notebook.close()
    await client.open(bib, entries, 'bibtex')
    const other = await ask<WorkspaceEdit>(client, 'rename', bib, at(16, 18), { newName: 'lund_new' })
    const touched = (other.documentChanges ?? []).map((change) =>
      'textDocument' in change ? change.textDocument.uri : ''
    )
    expect(touched).toContain('file:///p/a.ipynb')
  })
})
