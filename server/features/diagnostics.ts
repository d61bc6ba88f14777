// Diagnostics: sent after each change, or given when the client asks for them; both come from the same analysis.
import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../analysis.ts'
import { diagnosticOf, problemOf } from '../protocol.ts'
import { answering, background, type Session } from '../session.ts'
import { pathOf } from '../workspace.ts'
import type { FileProblems } from './fileProblems.ts'
import type { StatusReporter } from './status.ts'

/** Waits between a change and the next linting, in milliseconds: at least, and at most for slow documents. */
const shortest = 10
const longest = 300

/** Everything there is to say about the document itself. */
export function diagnosticsOf(session: Session, analysis: Analysis): Diagnostic[] {
  const { text, document, own, findings } = analysis
  const input = [
    ...document.problems.map((problem) => ({ ...problem, severity: problem.severity ?? ('warning' as const) })),
    ...own
  ]
  return [
    ...input.map((problem) => problemOf(text, problem, session.abilities)),
    ...findings.map((f) => diagnosticOf(analysis, f, session.rule(f.rule) !== undefined, session.abilities))
  ]
}

export class Diagnostics {
  readonly #session: Session
  readonly #fileProblems: FileProblems
  readonly #status: StatusReporter
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  readonly #took = new Map<string, number>()
  /** What was last sent of each cell: cells are looked at again whenever another changes. */
  readonly #sent = new Map<string, string>()
  #refreshing = false

  constructor(session: Session, fileProblems: FileProblems, status: StatusReporter) {
    this.#session = session
    this.#fileProblems = fileProblems
    this.#status = status
  }

  /** Answers clients that ask. */
  listen(): void {
    this.#session.connection.languages.diagnostics.on(
      answering(this.#session, 'Diagnostics', async (params, token): Promise<DocumentDiagnosticReport> => {
        const { uri } = params.textDocument
        // Cells are sent, since an edit in one changes what is said of the others, and no client asks for those.
        if (this.#session.notebooks.isCell(uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
        this.#status.busy(uri)
        const analysis = await this.#session.analyser.analyse(uri, token)
        this.#tell(uri, analysis)
        if (!analysis) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
        const resultId = analysis.id
        if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(this.#session, analysis) }
      })
    )
  }

  /** The document was opened or edited. A client that asks does so by itself. */
  touched(document: TextDocument): void {
    const { uri } = document
    if (!this.#isArticle(document)) this.#status.ready(uri, undefined)
    if (!this.#isSent(uri) || !this.#isArticle(document)) return
    clearTimeout(this.#timers.get(uri))
    const wait = Math.min(longest, Math.max(shortest, 2 * (this.#took.get(uri) ?? 0)))
    const timer = setTimeout(() => {
      this.#timers.delete(uri)
      background(this.#session, 'Linting', () => this.#publish(uri))
    }, wait)
    this.#timers.set(uri, timer)
  }

  /** Files or settings changed: every open document is looked at again. */
  touchedAll(): void {
    const { connection, abilities, documents } = this.#session
    for (const document of documents.all()) if (this.#isSent(document.uri)) this.touched(document)
    if (!abilities.pull) return
    if (!abilities.refreshDiagnostics || this.#refreshing) return
    this.#refreshing = true
    setTimeout(() => {
      this.#refreshing = false
      connection.languages.diagnostics.refresh().catch(() => connection.console.warn('The client did not refresh.'))
    }, shortest)
  }

  /** The document was closed: nothing about it is shown any more. */
  closed(document: TextDocument): void {
    const { uri } = document
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    this.#took.delete(uri)
    this.#sent.delete(uri)
    this.#fileProblems.drop(uri)
    this.#sent.delete(uri)
    if (this.#isSent(uri) && this.#isArticle(document))
      void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  /** Whether diagnostics of the document are sent without being asked for. */
  #isSent(uri: string): boolean {
    return !this.#session.abilities.pull || this.#session.notebooks.isCell(uri)
  }

  /** Whether the document is in a format of ours. Others (a `.bib`) may show problems that articles found in them. */
  #isArticle({ uri, languageId }: TextDocument): boolean {
    return this.#session.engine.formatOf(pathOf(uri), languageId) !== undefined
  }

  async #publish(uri: string): Promise<void> {
    const { connection, workspace, abilities } = this.#session
    this.#status.busy(uri)
    if (!abilities.watch) await workspace.revalidate()
    try {
      const analysis = await this.#timed(uri)
      this.#tell(uri, analysis)
      await this.#send(uri, analysis ? diagnosticsOf(this.#session, analysis) : [])
    } catch (error) {
      // What was said of an older text must not stay beside this one.
      this.#sent.delete(uri)
      await connection.sendDiagnostics({ uri, diagnostics: [] })
      throw error
    }
  }

  /** Sends what belongs to the newest text (an analysis never gives an older one), unless it was closed meanwhile. */
  async #send(uri: string, diagnostics: Diagnostic[]): Promise<void> {
    const { connection, documents, notebooks, abilities } = this.#session
    const now = documents.get(uri)
    if (!now) return
    const said = JSON.stringify([now.version, diagnostics])
    if (notebooks.isCell(uri) && this.#sent.get(uri) === said) return
    if (notebooks.isCell(uri)) this.#sent.set(uri, said)
    await connection.sendDiagnostics({
      uri,
      ...(abilities.publishVersion ? { version: now.version } : {}),
      diagnostics
    })
  }

  async #timed(uri: string): Promise<Analysis | undefined> {
    const before = performance.now()
    try {
      return await this.#session.analyser.analyse(uri)
    } finally {
      this.#took.set(uri, performance.now() - before)
    }
  }

  #tell(uri: string, analysis: Analysis | undefined): void {
    // Closed meanwhile: what was said of it is gone and stays so.
    if (!this.#session.documents.get(uri)) return
    this.#status.ready(uri, analysis)
    this.#fileProblems.report(this.#session.notebooks.homeOf(uri), analysis?.problems ?? [])
  }
}
