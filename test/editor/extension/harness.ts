// The few words that tests inside the extension host need: a list of tests, waiting, checking, reading diagnostics.
import * as vscode from 'vscode'

export interface Test {
  readonly name: string
  readonly run: () => Promise<void>
}

/** Fails with `message` unless `condition` holds. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message)
}

/** Fails unless both are the same as JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  assert(a === b, `${what}: expected ${b}, got ${a}`)
}

/** Waits until `probe` answers with something. */
export async function until<T>(what: string, probe: () => T | Promise<T>, limit = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit
  for (;;) {
    const answer = await probe()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`${what} did not happen within ${limit / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

/** The findings shown for a document, by rule. */
export function findings(uri: vscode.Uri): { rule: string; diagnostic: vscode.Diagnostic }[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'neuroprose')
    .map((diagnostic) => {
      const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code
      return { rule: String(code), diagnostic }
    })
}

/** Waits until the rule speaks in the document. */
export function spoken(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return until(`a finding of ${rule}`, () => findings(uri).find((one) => one.rule === rule)?.diagnostic)
}

/** Waits until the rule is silent in the document. */
export async function silent(uri: vscode.Uri, rule: string): Promise<void> {
  await until(`silence of ${rule}`, () => !findings(uri).some((one) => one.rule === rule))
}

/** The folder that is open. */
export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0]
  assert(first, 'no folder is open')
  return first.uri
}

/** Writes a file into the open folder. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return uri
}

/** Shows a new file with this text. */
export async function show(name: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await write(name, text))
  await vscode.window.showTextDocument(document)
  return document
}

/** The quick fixes at a place whose title has `part`. */
export async function mend(uri: vscode.Uri, range: vscode.Range, part: string): Promise<vscode.CodeAction> {
  return until(`a mend “${part}”`, async () => {
    const kind = vscode.CodeActionKind.QuickFix.value
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      kind
    )
    return all.find((action) => action.title.includes(part))
  })
}

/** Runs the tests in order; each result is one line that the outside reads. Throws when one failed. */
export async function runAll(tests: readonly Test[]): Promise<void> {
  let failed = 0
  for (const { name, run } of tests) {
    const began = Date.now()
    try {
      await run()
      console.log(`NEUROPROSE ${JSON.stringify({ name, ok: true, took: Date.now() - began })}`)
    } catch (error) {
      failed++
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      console.log(`NEUROPROSE ${JSON.stringify({ name, ok: false, took: Date.now() - began, reason })}`)
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
      await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${tests.length} tests failed`)
}
