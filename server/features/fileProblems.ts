// Problems of files beside the documents (a `.bib`, a `.neuroprose.yaml`), shown on those files themselves.
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver'
import type { FileProblem } from '../engine.ts'
import { problemOf, rangeOf, textOf } from '../protocol.ts'
import { background, type Session } from '../session.ts'
import { fileOf } from '../targets.ts'
import { canonical, uriOf } from '../workspace.ts'

export class FileProblems {
  readonly #session: Session
  /** By owner: what it found wrong in which file. */
  readonly #found = new Map<string, ReadonlyMap<string, readonly FileProblem[]>>()
  /** What was last shown for each file, and under which address. */
  readonly #shown = new Map<string, { readonly uri: string; readonly diagnostics: string }>()

  constructor(session: Session) {
    this.#session = session
  }

  /** Takes what a document has found wrong around it; `owner` names who found it, where that is not the document. */
  report(document: string, problems: readonly FileProblem[], owner = document): void {
    const byFile = new Map<string, FileProblem[]>()
    for (const problem of problems) {
      const uri = canonical(uriOf(problem.path, document))
      byFile.set(uri, [...(byFile.get(uri) ?? []), problem])
    }
    this.#replace(owner, byFile)
  }

  /** Forgets what an owner found; what no other finds is no longer shown. */
  drop(owner: string): void {
    this.#replace(owner, new Map())
  }

  #replace(owner: string, byFile: ReadonlyMap<string, readonly FileProblem[]>): void {
    const before = this.#found.get(owner)?.keys() ?? []
    const files = new Set([...before, ...byFile.keys()])
    if (byFile.size > 0) this.#found.set(owner, byFile)
    else this.#found.delete(owner)
    for (const file of files) background(this.#session, 'Showing file problems', () => this.#show(file))
  }

  /** What was found wrong in a file, each problem once. */
  of(uri: string): readonly FileProblem[] {
    const file = canonical(uri)
    const problems = [...this.#found.values()].flatMap((byFile) => byFile.get(file) ?? [])
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
  }

  async #show(file: string): Promise<void> {
    const { workspace, connection, abilities } = this.#session
    const content = (await workspace.read(file).catch(() => '')) ?? ''
    const uri = workspace.openDocument(file)?.uri ?? file
    const text = textOf(uri, content)
    const diagnostics: Diagnostic[] = []
    for (const problem of this.of(file)) {
      const related = abilities.relatedInformation ? await this.#related(problem, file) : []
      const shown = problemOf(text, problem, abilities)
      diagnostics.push(related.length > 0 ? { ...shown, relatedInformation: related } : shown)
    }
    const now = { uri, diagnostics: JSON.stringify(diagnostics) }
    const before = this.#shown.get(file) ?? { uri, diagnostics: '[]' }
    if (diagnostics.length > 0) this.#shown.set(file, now)
    else this.#shown.delete(file)
    // A client may spell the address of an open file in its own way: nothing stays under the other spelling.
    if (before.uri !== uri) await connection.sendDiagnostics({ uri: before.uri, diagnostics: [] })
    if (before.uri !== uri || before.diagnostics !== now.diagnostics)
      await connection.sendDiagnostics({ uri, diagnostics })
  }

  /** The other places of a problem, in its own file or in another. */
  async #related(problem: FileProblem, file: string): Promise<DiagnosticRelatedInformation[]> {
    const found: DiagnosticRelatedInformation[] = []
    for (const { message, file: path, span } of problem.related ?? []) {
      const text = await fileOf(this.#session, path, file)
      if (text) found.push({ message, location: { uri: text.uri, range: rangeOf(text, span) } })
    }
    return found
  }
}
