// What must hold in every extension host: with a server process beside it, or in a browser alone.
import * as vscode from 'vscode'
import { citations } from './citations.ts'
import { assert, equal, findings, folder, mend, show, silent, spoken, type Test, until, write } from './harness.ts'

const epithet = 'simplification/oxytocin-epithet'
const article = 'Oxytocin, the love hormone, rises during labour.\n'

/** The extension under test. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('neuroprose.neuroprose')
  assert(found, 'the extension is not installed')
  return found
}

/** Sets a setting for the time of `body`. */
async function withSetting(name: string, value: unknown, body: () => Promise<void>): Promise<void> {
  const settings = () => vscode.workspace.getConfiguration('neuroprose')
  await settings().update(name, value, vscode.ConfigurationTarget.Global)
  try {
    await body()
  } finally {
    await settings().update(name, undefined, vscode.ConfigurationTarget.Global)
  }
}

const diagnostics: Test[] = [
  {
    name: 'a Markdown document wakes the extension, and the epithet is marked where it stands',
    async run() {
      const document = await show('waking.md', article)
      const found = await spoken(document.uri, epithet)
      assert(extension().isActive, 'the extension is not active')
      equal(document.getText(found.range), 'love hormone', 'the marked words')
      equal(found.severity, vscode.DiagnosticSeverity.Warning, 'the severity')
      assert(
        typeof found.code === 'object' && found.code.target.path.endsWith(`${epithet}.md`),
        'the rule links to its page'
      )
    }
  },
  {
    name: 'findings follow the text as it is typed, with characters outside the first plane before them',
    async run() {
      const document = await show('typing.md', 'Nothing to see.\n')
      const edit = new vscode.WorkspaceEdit()
      edit.insert(document.uri, new vscode.Position(0, 0), '🧠 “Ja” — Oxytocin, the cuddle hormone, rises.\n\n')
      await vscode.workspace.applyEdit(edit)
      const found = await spoken(document.uri, epithet)
      equal(document.getText(found.range), 'cuddle hormone', 'the marked words')
      await vscode.commands.executeCommand('undo')
      await silent(document.uri, epithet)
    }
  },
  {
    name: 'a denial is left alone',
    async run() {
      const document = await show('denial.md', `${article}\nOxytocin is not the cuddle hormone.\n`)
      await spoken(document.uri, epithet)
      const marked = findings(document.uri).map(({ diagnostic }) => document.getText(diagnostic.range))
      assert(!marked.some((words) => words.includes('cuddle')), `marked: ${marked.join(' | ')}`)
    }
  },
  {
    name: 'a Quarto document is read, with no other extension to tell the editor what it is',
    async run() {
      const document = await show('review.qmd', `# Notes\n\n${article}`)
      equal(document.languageId, 'quarto', 'the language')
      await spoken(document.uri, epithet)
    }
  },
  {
    name: 'a LaTeX document is read',
    async run() {
      const document = await show('review.tex', `\\section{Notes}\n\n${article}`)
      await spoken(document.uri, epithet)
    }
  },
  {
    name: 'an untitled document is read',
    async run() {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: article })
      await vscode.window.showTextDocument(document)
      await spoken(document.uri, epithet)
    }
  }
]

const mends: Test[] = [
  {
    name: 'a mend rewords the epithet, and its finding goes',
    async run() {
      const document = await show('mend.md', article)
      const found = await spoken(document.uri, epithet)
      const action = await mend(document.uri, found.range, 'neuropeptide')
      assert(action.edit && (await vscode.workspace.applyEdit(action.edit)), 'the mend was not applied')
      equal(document.getText(), article.replace('love hormone', 'neuropeptide'), 'the mended text')
      await silent(document.uri, epithet)
    }
  },
  {
    name: 'a finding can be silenced by a comment',
    async run() {
      const document = await show('silence.md', article)
      const found = await spoken(document.uri, epithet)
      const action = await mend(document.uri, found.range, `Disable ${epithet}`)
      assert(action.edit && (await vscode.workspace.applyEdit(action.edit)), 'the mend was not applied')
      assert(document.getText().includes(`neuroprose-disable`), document.getText())
      await silent(document.uri, epithet)
    }
  },
  {
    name: 'the hover says why and what to write instead',
    async run() {
      const document = await show('hover.md', article)
      const found = await spoken(document.uri, epithet)
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        found.range.start
      )
      const text = hovers.flatMap((hover) =>
        hover.contents.map((part) => (typeof part === 'string' ? part : part.value))
      )
      assert(text.join('\n').includes('**Instead:**'), text.join('\n'))
    }
  }
]

const settings: Test[] = [
  {
    name: 'a rule can be turned off and made an error in the settings',
    async run() {
      const document = await show('settings.md', article)
      await spoken(document.uri, epithet)
      await withSetting('rules', { [epithet]: 'off' }, () => silent(document.uri, epithet))
      await withSetting('rules', { 'simplification/*': 'error' }, async () => {
        await until('an error', () => {
          return findings(document.uri).some(
            ({ diagnostic }) => diagnostic.severity === vscode.DiagnosticSeverity.Error
          )
        })
      })
      await until('a warning again', () => findings(document.uri).some(({ diagnostic }) => diagnostic.severity === 1))
    }
  },
  {
    name: 'the extension can be turned off by its setting',
    async run() {
      const document = await show('enable.md', article)
      await spoken(document.uri, epithet)
      await withSetting('enable', false, () => silent(document.uri, epithet))
      await spoken(document.uri, epithet)
    }
  },
  {
    name: 'plain text is read where the user says so, and nowhere else',
    async run() {
      const document = await show('letter.txt', article)
      const markdown = await show('letter.md', article)
      await spoken(markdown.uri, epithet)
      equal(findings(document.uri), [], 'findings in plain text')
      await withSetting('plainText', 'on', async () => {
        await vscode.window.showTextDocument(document)
        await spoken(document.uri, epithet)
      })
      await silent(document.uri, epithet)
    }
  },
  {
    name: 'a .neuroprose.yaml that appears counts at once, for plain text too, and over the settings',
    async run() {
      const document = await show('configured.txt', article)
      const file = await write('.neuroprose.yaml', 'root: true\n')
      try {
        await spoken(document.uri, epithet)
        await write('.neuroprose.yaml', `root: true\nrules:\n  ${epithet}: off\n`)
        await silent(document.uri, epithet)
        await write('.neuroprose.yaml', 'root: true\nrules:\n  simplification/oxytocin-epithett: off\n')
        await until('a complaint in the configuration', () => {
          return vscode.languages.getDiagnostics(file).some(({ message }) => message.includes('oxytocin-epithet'))
        })
      } finally {
        await vscode.workspace.fs.delete(file)
      }
      await silent(document.uri, epithet)
    }
  }
]

const bibliographies: Test[] = [
  {
    name: 'a key that the bibliography lacks is marked, until the unsaved bibliography has it',
    async run() {
      const rule = 'citation/missing-in-bibliography'
      const entry = (key: string) =>
        `@article{${key},\n  title = {A title},\n  author = {Moreno, Ana},\n  year = {2018}\n}\n`
      const bibliography = await write('refs.bib', entry('other2017'))
      const text = '---\nbibliography: refs.bib\n---\n\nPlasma levels rose during labour [@moreno2018].\n'
      const document = await show('cited.md', text)
      await spoken(document.uri, rule)
      const edit = new vscode.WorkspaceEdit()
      edit.insert(bibliography, new vscode.Position(0, 0), entry('moreno2018'))
      await vscode.workspace.applyEdit(edit)
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(bibliography))
      await vscode.window.showTextDocument(document)
      await silent(document.uri, rule)
    }
  }
]

const commands: Test[] = [
  {
    name: 'every command of the manifest is there',
    async run() {
      const known = await vscode.commands.getCommands(true)
      const contributed: { command: string }[] = extension().packageJSON.contributes.commands
      equal(
        contributed.map(({ command }) => command).filter((command) => !known.includes(command)),
        [],
        'missing commands'
      )
    }
  },
  {
    name: 'the server can be restarted, and findings come back',
    async run() {
      const document = await show('restart.md', article)
      await spoken(document.uri, epithet)
      await vscode.commands.executeCommand('neuroprose.restart')
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(document.uri))
      await spoken(document.uri, epithet)
    }
  },
  {
    name: 'the explanation of a rule opens, and its samples are not marked',
    async run() {
      await show('explain.md', article)
      await vscode.commands.executeCommand('neuroprose.explainAtCursor', epithet)
      const page = await until('the page', () => {
        return vscode.workspace.textDocuments.find(
          ({ uri }) => uri.scheme === 'neuroprose' && uri.path.includes(epithet)
        )
      })
      assert(page.getText().includes(epithet), page.getText().slice(0, 200))
      assert(page.getText().includes('love hormone'), 'the page has no samples')
      equal(findings(page.uri), [], 'findings in the page')
    }
  },
  {
    name: 'a line is traced through the layers',
    async run() {
      const document = await show('trace.md', article)
      await spoken(document.uri, epithet)
      await vscode.commands.executeCommand('neuroprose.showTrace')
      const page = await until('the trace', () => {
        return vscode.workspace.textDocuments.find(
          ({ uri }) => uri.scheme === 'neuroprose' && uri.path.includes('trace')
        )
      })
      assert(page.getText().includes(epithet), page.getText())
    }
  },
  {
    name: 'a configuration is written, and one that is there stays as it is',
    async run() {
      const file = vscode.Uri.joinPath(folder(), '.neuroprose.yaml')
      const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
      await vscode.commands.executeCommand('neuroprose.createConfiguration')
      assert((await read()).includes('\nprofile: review\n'), await read())
      equal(vscode.window.activeTextEditor?.document.uri.path, file.path, 'the document in front')
      equal(vscode.languages.getDiagnostics(file), [], 'complaints about our own text')
      await write('.neuroprose.yaml', 'root: true\n')
      await vscode.commands.executeCommand('neuroprose.createConfiguration')
      equal(await read(), 'root: true\n', 'the text that was there')
      await vscode.workspace.fs.delete(file)
    }
  }
]

export const everywhere: readonly Test[] = [
  ...diagnostics,
  ...mends,
  ...settings,
  ...bibliographies,
  ...citations,
  ...commands
]
