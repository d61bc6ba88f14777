// Tests inside the extension host of a workspace that the user has not said to trust.
import * as vscode from 'vscode'
import { extension } from './everywhere.ts'
import { assert, equal, runAll, show, spoken, type Test } from './harness.ts'

const tests: Test[] = [
  {
    name: 'findings are shown in a workspace that is not trusted',
    async run() {
      equal(vscode.workspace.isTrusted, false, 'trust')
      const document = await show('untrusted.md', 'Oxytocin, the love hormone, rises during labour.\n')
      await spoken(document.uri, 'simplification/oxytocin-epithet')
      assert(extension().isActive, 'the extension is not active')
    }
  }
]

/** Called by VS Code. */
export const run = (): Promise<void> => runAll(tests)
