// Tests inside the extension host of a real VS Code, with the language server as a process.
import Ajv from 'ajv'
import * as vscode from 'vscode'
import { everywhere, extension } from './everywhere.ts'
import { assert, equal, runAll, type Test } from './harness.ts'

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

/** Called by VS Code. */
export async function run(): Promise<void> {
  assert(!extension().isActive, 'the extension is active before there is anything to read')
  await runAll([...everywhere, manifest])
}
