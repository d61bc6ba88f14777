// Tests inside the extension host of a real VS Code, with the language server as a process.
import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import * as vscode from 'vscode'
import { everywhere, extension } from './everywhere.ts'
import { assert, equal, runAll, show, silent, spoken, type Test, until } from './harness.ts'
import { notebooks } from './notebooks.ts'

/** Drops what a schema takes from elsewhere: those parts are VS Code's own and not in the document. */
function withoutReferences(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return
  const node = schema as Record<string, unknown>
  if (typeof node.$ref === 'string' && !node.$ref.startsWith('#')) delete node.$ref
  for (const value of Object.values(node)) withoutReferences(value)
}

const manifest: Test = {
  name: 'the manifest is what VS Code’s own schema asks for',
  async run() {
    const uri = vscode.Uri.parse('vscode://schemas/vscode-extensions')
    const schema = JSON.parse((await vscode.workspace.openTextDocument(uri)).getText())
    withoutReferences(schema)
    const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false }).compile(schema)
    const { commands } = extension().packageJSON.contributes
    validate(extension().packageJSON)
    const faults = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
    equal(faults, [], 'faults')
    assert(
      !validate({ ...extension().packageJSON, contributes: { commands: [{ ...commands[0], title: 1 }] } }),
      'a check that can fail'
    )
  }
}

/** The processes of the language server that this extension host has started. */
function servers(): number[] {
  const children = readdirSync('/proc/self/task').flatMap((task) => {
    return readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean)
  })
  return children.map(Number).filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/server.cjs'))
}

const crash: Test = {
  name: 'a server that dies is started again, and findings come back',
  async run() {
    const epithet = 'simplification/oxytocin-epithet'
    const document = await show('crash.md', 'Oxytocin, the love hormone, rises during labour.\n')
    await spoken(document.uri, epithet)
    const [pid, ...others] = servers()
    assert(pid !== undefined && others.length === 0, `servers: ${[pid, ...others].join(', ')}`)
    process.kill(pid, 'SIGKILL')
    await until('a new server', () => servers().some((other) => other !== pid))
    const edit = new vscode.WorkspaceEdit()
    edit.replace(document.uri, new vscode.Range(0, 14, 0, 26), 'hormone')
    await vscode.workspace.applyEdit(edit)
    await silent(document.uri, epithet)
    await vscode.commands.executeCommand('undo')
    await spoken(document.uri, epithet)
  }
}

/** Called by VS Code. */
export async function run(): Promise<void> {
  assert(!extension().isActive, 'the extension is active before there is anything to read')
  await runAll([...everywhere, ...notebooks, crash, manifest])
}
