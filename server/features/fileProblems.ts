// Problems of files beside the documents (a `.bib`, a `.neuroprose.yaml`), shown on those files themselves.
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { groupBy } from '../../core/text/group.ts'
import type { FileProblem } from '../engine.ts'
import { problemOf, rangeOf, textOf } from '../protocol.ts'
import { background, type Session } from '../session.ts'
import { fileOf } from '../targets.ts'
import { canonical, uriOf } from '../workspace.ts'

/** What is wrong in a file, and the text that it had in the editor when that was told. */
interface Found {
  readonly problems: readonly FileProblem[]
  readonly text: TextDocument | undefined
}

/** What an owner told, and the same by file. */
interface Report {
  readonly problems: readonly FileProblem[]
  readonly byFile: ReadonlyMap<string, Found>
}

export class FileProblems {
  readonly #session: Session
  /** By owner. */
  readonly #reports = new Map<string, Report>()
  /** What was last shown for each file, and under which address. */
  readonly #shown = new Map<string, { readonly uri: string; readonly diagnostics: string }>()
  /** How often each file was begun to be shown. */
  readonly #begun = new Map<string, number>()

  constructor(session: Session) {
    this.#session = session
  }

  /** Takes what a document has found wrong around it; `owner` names who found it, where that is not the document. */
  report(document: string, problems: readonly FileProblem[], owner = document): void {
    // An article is analysed at every edit, and what lies around it is the same as long as no file changes.
    if (this.#reports.get(owner)?.problems === problems) return
    const byFile = new Map<string, Found>()
    for (const [uri, found] of groupBy(problems, ({ path }) => canonical(uriOf(path, document)))) {
      byFile.set(uri, { problems: found, text: this.#session.workspace.openDocument(uri) })
    }
    this.#replace(owner, { problems, byFile })
  }

  /** Forgets what an owner found; what no other finds is no longer shown. */
  drop(owner: string): void {
    this.#replace(owner, undefined)
  }

  #replace(owner: string, report: Report | undefined): void {
    const before = this.#reports.get(owner)
    const files = new Set([before, report].flatMap((one) => [...(one?.byFile.keys() ?? [])]))
    if (report) this.#reports.set(owner, report)
    else this.#reports.delete(owner)
    for (const file of files) background(this.#session, 'Showing file problems', () => this.#show(file))
  }

  /** What was found wrong in a file, each problem once. */
  of(uri: string): readonly FileProblem[] {
    return once(this.#foundIn(uri))
  }

  /** What was found wrong in this very version of an open file: the places of earlier ones mean nothing in it. */
  current(text: TextDocument): readonly FileProblem[] {
    return once(this.#foundIn(text.uri).filter((found) => found.text === text))
  }

  #foundIn(uri: string): Found[] {
    const file = canonical(uri)
    return [...this.#reports.values()].flatMap(({ byFile }) => byFile.get(file) ?? [])
  }

  async #show(file: string): Promise<void> {
    const { workspace, connection, abilities } = this.#session
    const turn = (this.#begun.get(file) ?? 0) + 1
    this.#begun.set(file, turn)
    const content = (await workspace.read(file).catch(() => '')) ?? ''
    const uri = workspace.openDocument(file)?.uri ?? file
    const text = textOf(uri, content)
    const diagnostics: Diagnostic[] = []
    for (const problem of this.of(file)) {
      const related = abilities.relatedInformation && problem.related?.length ? await this.#related(problem, file) : []
      const shown = problemOf(text, problem, abilities)
      diagnostics.push(related.length > 0 ? { ...shown, relatedInformation: related } : shown)
    }
    // Begun again meanwhile: the newest tells.
    if (this.#begun.get(file) !== turn) return
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

function once(found: readonly Found[]): FileProblem[] {
  const problems = found.flatMap((one) => one.problems)
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}
