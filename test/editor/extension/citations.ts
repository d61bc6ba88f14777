// Citations in every extension host: completion, hover, places, rename and what is shown in a bibliography.
import * as vscode from 'vscode'
import { assert, equal, mend, show, spoken, type Test, until, write } from './harness.ts'

const entries = `@article{moreno2018,
  title = {Plasma oxytocin after stress},
  author = {Moreno, Ana and Lund, Cleo},
  journal = {Acta Murina},
  year = {2018},
  doi = {10.1000/stress.18},
  abstract = {Levels rose within minutes.}
}

@article{lund2005,
  title = {Memory of scents in voles},
  author = {Lund, Cleo},
  journal = {Journal of Voles},
  year = {2005}
}
`

/** A project in a folder of its own, so that nothing else is cited from its bibliography. */
async function project(
  name: string,
  article: string
): Promise<{ document: vscode.TextDocument; bibliography: vscode.Uri }> {
  const bibliography = await write(`${name}/refs.bib`, entries)
  return { document: await show(`${name}/article.md`, article), bibliography }
}

/** The position behind `text` in a document. */
function behind(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text)
  assert(at >= 0, `“${text}” is not there`)
  return document.positionAt(at + text.length)
}

async function completed(document: vscode.TextDocument, at: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
    '@',
    3
  )
  const keys = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference)
  return keys.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
}

async function hovered(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at)
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
    .join('\n')
}

/** Places as `file:line`, in order. */
function rows(places: readonly vscode.Location[]): string[] {
  return places.map(({ uri, range }) => `${uri.path.split('/').at(-1)}:${range.start.line}`).sort()
}

export const citations: readonly Test[] = [
  {
    name: 'keys are completed by author and title, the one that fits the sentence first, with a description',
    async run() {
      const { document } = await project('completing', 'Voles remember scents for weeks [@\n\nSee [@lund].\n')
      const found = await until('keys', async () => {
        const items = await completed(document, behind(document, 'weeks [@'))
        return items.length > 0 ? items : undefined
      })
      equal(
        found.map(({ label }) => (typeof label === 'string' ? label : label.label)),
        ['lund2005', 'moreno2018'],
        'keys'
      )
      const documentation = found[0]?.documentation
      const text = documentation instanceof vscode.MarkdownString ? documentation.value : String(documentation)
      assert(text.includes('Memory of scents in voles'), text)
      const byAuthor = await completed(document, behind(document, 'See [@lund'))
      equal(byAuthor.length, 2, 'keys by the name of an author')
      equal((await completed(document, behind(document, 'Voles rem'))).length, 0, 'keys in plain words')
    }
  },
  {
    name: 'the hover of a key tells of the work, and only on the key',
    async run() {
      const { document } = await project('hovering', 'Levels rose [see @moreno2018, p. 3].\n')
      const text = await until('a hover', async () => {
        const value = await hovered(document, behind(document, '@more'))
        return value.includes('Moreno') ? value : undefined
      })
      for (const part of [
        'Plasma oxytocin after stress',
        'doi.org/10.1000/stress.18',
        'Levels rose within minutes.',
        'once here'
      ]) {
        assert(text.includes(part), `“${part}” is missing in: ${text}`)
      }
      assert(!(await hovered(document, behind(document, 'Levels r'))).includes('Moreno'), 'a hover beside the key')
    }
  },
  {
    name: 'from a key to its entry and back to every place that cites it',
    async run() {
      const { document, bibliography } = await project('places', 'Levels rose [@moreno2018].\n\nAgain [@moreno2018].\n')
      await write('places/more.md', 'As @moreno2018 said.\n')
      const at = behind(document, '[@mor')
      const [link] = await until('a definition', async () => {
        const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          at
        )
        return links.length > 0 ? links : undefined
      })
      equal([link?.targetUri.path, link?.targetSelectionRange?.start.line], [bibliography.path, 0], 'the entry')
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(bibliography))
      const places = await until('all places', async () => {
        const from = new vscode.Position(0, 12)
        const all = await vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          bibliography,
          from
        )
        return all.length >= 4 ? all : undefined
      })
      equal(rows(places), ['article.md:0', 'article.md:2', 'more.md:0', 'refs.bib:0'], 'places')
    }
  },
  {
    name: 'a key is renamed in the articles and in the bibliography at once',
    async run() {
      const { document, bibliography } = await project('renaming', 'Levels rose [@moreno2018].\n')
      const other = await write('renaming/more.md', 'As @moreno2018 said.\n')
      const edit = await until('an edit', async () => {
        const at = behind(document, '[@mor')
        return vscode.commands
          .executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            at,
            'moreno_stress'
          )
          .then((found) => (found.size === 3 ? found : undefined))
      })
      assert(await vscode.workspace.applyEdit(edit), 'the edit was not applied')
      const text = async (uri: vscode.Uri) => (await vscode.workspace.openTextDocument(uri)).getText()
      equal(document.getText(), 'Levels rose [@moreno_stress].\n', 'the article')
      equal(await text(other), 'As @moreno_stress said.\n', 'the other article')
      assert((await text(bibliography)).startsWith('@article{moreno_stress,'), await text(bibliography))
      await vscode.workspace.saveAll()
    }
  },
  {
    name: 'a bibliography shows its entries, how often they are cited, and where their addresses lead',
    async run() {
      const { bibliography } = await project('entries', 'Levels rose [@moreno2018].\n')
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(bibliography))
      const symbols = await until('symbols', async () => {
        const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          bibliography
        )
        return found?.length ? found : undefined
      })
      equal(
        symbols.map(({ name }) => name),
        ['moreno2018', 'lund2005'],
        'symbols'
      )
      const titles = await until('counts', async () => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          bibliography,
          9
        )
        return lenses.length === 2 ? lenses.map(({ command }) => command?.title) : undefined
      })
      equal(titles, ['cited once', 'not cited'], 'counts')
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        bibliography
      )
      assert(
        links.some(({ target }) => target?.toString().includes('doi.org/10.1000/stress.18')),
        'no link for the DOI'
      )
      await until('the faded entry', () =>
        vscode.languages
          .getDiagnostics(bibliography)
          .some(({ message, tags }) => message.includes('lund2005') && tags?.includes(1))
      )
    }
  },
  {
    name: 'author and year stand behind a key when the user wants them',
    async run() {
      const { document } = await project('hinting', 'Levels rose [@moreno2018].\n')
      const hints = () =>
        vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          new vscode.Range(0, 0, 9, 0)
        )
      equal((await hints()).length, 0, 'hints that nobody asked for')
      const settings = () => vscode.workspace.getConfiguration('neuroprose')
      await settings().update('inlayHints.citations', true, vscode.ConfigurationTarget.Global)
      try {
        const [hint] = await until('a hint', async () => ((await hints()).length > 0 ? hints() : undefined))
        equal(hint?.label, 'Moreno & Lund, 2018', 'the hint')
      } finally {
        await settings().update('inlayHints.citations', undefined, vscode.ConfigurationTarget.Global)
      }
    }
  },
  {
    name: 'a key with a slip is mended to the nearest one',
    async run() {
      const { document } = await project('slips', 'Levels rose [@moreno2081; @lund2005].\n')
      const found = await spoken(document.uri, 'citation/missing-in-bibliography')
      const action = await mend(document.uri, found.range, 'Write “moreno2018” instead')
      assert(action.edit && (await vscode.workspace.applyEdit(action.edit)), 'the mend was not applied')
      equal(document.getText(), 'Levels rose [@moreno2018; @lund2005].\n', 'the mended text')
    }
  }
]
