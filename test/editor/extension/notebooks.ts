// Notebooks in the extension host: findings in their cells, mends, new cells, and the file that is saved.
import * as vscode from 'vscode'
import { assert, equal, findings, mend, silent, spoken, type Test, until, write } from './harness.ts'

const epithet = 'simplification/oxytocin-epithet'
const cell = (cell_type: string, source: string[]) => ({
  cell_type,
  metadata: {},
  source,
  ...(cell_type === 'code' ? { execution_count: null, outputs: [] } : {})
})
const content = {
  cells: [
    cell('markdown', ['# Notes\n', '\n', 'Vasopressin (AVP) rises, too.']),
    cell('code', ['# Oxytocin, the love hormone\n', 'x = 1']),
    cell('markdown', ['Words.\n', '\n', '```python\n', 'y = 2']),
    cell('markdown', ['🧠 “Ja” — Oxytocin, the cuddle hormone, rises.'])
  ],
  metadata: { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' } },
  nbformat: 4,
  nbformat_minor: 5
}

async function open(name: string): Promise<vscode.NotebookDocument> {
  const uri = await write(name, JSON.stringify(content, null, 1))
  const notebook = await vscode.workspace.openNotebookDocument(uri)
  equal(notebook.notebookType, 'jupyter-notebook', 'the type of the notebook')
  return notebook
}

/** A cell's text and place. */
function documentAt(notebook: vscode.NotebookDocument, index: number): vscode.TextDocument {
  return notebook.cellAt(index).document
}

export const notebooks: Test[] = [
  {
    name: 'a notebook’s finding stands in its own text cell, at its words',
    async run() {
      const notebook = await open('findings.ipynb')
      const last = documentAt(notebook, 3)
      const found = await spoken(last.uri, epithet)
      equal(last.getText(found.range), 'cuddle hormone', 'the marked words')
      const others = [0, 1, 2].flatMap((index) => findings(documentAt(notebook, index).uri))
      equal(others.filter(({ rule }) => rule === epithet).length, 0, 'the same finding in other cells')
      equal(findings(documentAt(notebook, 1).uri), [], 'findings in code')
    }
  },
  {
    name: 'code that one cell leaves open is told there, and the next cell is read',
    async run() {
      const notebook = await open('open.ipynb')
      const open_ = documentAt(notebook, 2)
      await until('a word about the open fence', () => {
        return vscode.languages.getDiagnostics(open_.uri).some(({ message }) => message.includes('never closed'))
      })
      await spoken(documentAt(notebook, 3).uri, epithet)
    }
  },
  {
    name: 'a mend edits the right cell, and the saved file stays a notebook',
    async run() {
      const notebook = await open('mended.ipynb')
      const last = documentAt(notebook, 3)
      const found = await spoken(last.uri, epithet)
      // Mends are asked for a cell that is being edited.
      const editor = await vscode.window.showNotebookDocument(notebook)
      editor.selection = new vscode.NotebookRange(3, 4)
      await vscode.commands.executeCommand('notebook.cell.edit')
      await vscode.workspace.openTextDocument(last.uri)
      const action = await mend(last.uri, found.range, 'neuropeptide')
      assert(action.edit && (await vscode.workspace.applyEdit(action.edit)), 'the mend was not applied')
      await silent(last.uri, epithet)
      equal(last.getText(), '🧠 “Ja” — Oxytocin, the neuropeptide, rises.', 'the mended cell')
      assert(await notebook.save(), 'the notebook was not saved')
      const saved = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(notebook.uri)))
      equal([saved.cells[3].source].flat().join(''), last.getText(), 'the cell in the saved file')
      equal([saved.cells[2].source].flat().join(''), content.cells[2]?.source.join(''), 'the cell before it')
    }
  },
  {
    name: 'cells that come and change are read, as one article with the others',
    async run() {
      const notebook = await open('changing.ipynb')
      await spoken(documentAt(notebook, 3).uri, epithet)
      const added = new vscode.NotebookCellData(
        vscode.NotebookCellKind.Markup,
        'Oxytocin is the love hormone.',
        'markdown'
      )
      const edit = new vscode.WorkspaceEdit()
      edit.set(notebook.uri, [vscode.NotebookEdit.insertCells(4, [added])])
      assert(await vscode.workspace.applyEdit(edit), 'the cell was not inserted')
      const document = documentAt(notebook, 4)
      const found = await spoken(document.uri, epithet)
      equal(document.getText(found.range), 'love hormone', 'the marked words')
      const change = new vscode.WorkspaceEdit()
      change.replace(document.uri, found.range, 'peptide')
      assert(await vscode.workspace.applyEdit(change), 'the cell was not changed')
      await silent(document.uri, epithet)
      await spoken(documentAt(notebook, 3).uri, epithet)
    }
  }
]
