// Tests inside the extension host of a VS Code that runs in a browser alone, with the language server in a worker.
import * as vscode from 'vscode'
import { everywhere } from './everywhere.ts'
import { equal, runAll, type Test } from './harness.ts'

const alone: Test = {
  name: 'no machine stands behind the browser',
  async run() {
    equal(
      [vscode.env.uiKind, vscode.env.appHost, vscode.env.remoteName],
      [vscode.UIKind.Web, 'web', undefined],
      'the host'
    )
  }
}

/** Called by VS Code. */
export async function run(): Promise<void> {
  await runAll([alone, ...everywhere])
}
