// One document, read and linted: what every feature answers from. Nothing here waits between the text and its findings.
import type { CancellationToken, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Document } from '../core/document/document.ts'
import { type Finding, severities } from '../core/finding.ts'
import type { Rule } from '../core/rule.ts'
import type { Span } from '../core/text/span.ts'
import type { Configuration, Engine, FileProblem, InputProblem, Sources } from './engine.ts'
import { isIn, type Notebooks, viewAt, viewOf, type Whole } from './notebooks.ts'
import type { Texts } from './protocol.ts'
import type { EditorSettings, SettingsStore } from './settings.ts'
import { pathOf, type Workspace } from './workspace.ts'

/** What lies around a document: settings and sources. Valid until a file or a setting changes. */
interface Context {
  readonly editor: EditorSettings
  readonly configuration: Configuration
  readonly sources: Sources
  /** Problems of files beside the document. */
  readonly problems: readonly FileProblem[]
  /** Problems of the document's own settings and sources. */
  readonly own: readonly InputProblem[]
}

/** A document that was read with what lies around it, or a cell of a notebook that was; offsets are those of the whole. */
export interface Reading extends Context, Texts {
  readonly document: Document
  /** Where files are seen from: the document, or the notebook of the cell. */
  readonly home: string
}

/** A document that was linted. `text` is the version that the findings belong to. */
export interface Analysis extends Reading {
  readonly findings: readonly Finding[]
  /** Changes whenever the findings may differ. */
  readonly id: string
}

/** Thrown where the client has withdrawn its request. */
export class Cancelled extends Error {}

/** Thrown where the document was edited after the request: its ranges no longer mean anything. */
export class Stale extends Error {}

/** Lets the messages that are waiting be read before work that can't be interrupted. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** Keeps what a context rests on, so that nothing is loaded again while the author types. */
interface Held {
  readonly key: string
  /** What the files around were when it was begun to be loaded. */
  readonly generation: number
  readonly number: number
  readonly context: Promise<Context>
}

export class Analyser {
  readonly #engine: Engine
  readonly #documents: TextDocuments<TextDocument>
  readonly #notebooks: Notebooks
  readonly #workspace: Workspace
  readonly #settings: SettingsStore
  readonly #warn: (message: string) => void
  readonly #warned = new Set<string>()
  readonly #parsed = new WeakMap<TextDocument, Document>()
  readonly #analyses = new WeakMap<TextDocument, Analysis>()
  readonly #contexts = new Map<string, Held>()
  #contextsMade = 0

  /** `warn` takes what is wrong with the editor's own settings. */
  constructor(
    engine: Engine,
    documents: TextDocuments<TextDocument>,
    notebooks: Notebooks,
    workspace: Workspace,
    settings: SettingsStore,
    warn: (message: string) => void
  ) {
    this.#warn = warn
    this.#engine = engine
    this.#documents = documents
    this.#notebooks = notebooks
    this.#workspace = workspace
    this.#settings = settings
  }

  /**
   * The findings of the newest text of an open document; undefined when it is not one that is read. Throws `Cancelled`
   * when the token says so.
   */
  async analyse(uri: string, token?: CancellationToken): Promise<Analysis | undefined> {
    const settled = await this.#settle(uri, token, (text) => (this.#analyses.has(text) ? undefined : pause()))
    if (!settled) return undefined
    const { text, format, whole, held, context } = settled
    const analysis = this.#lint(text, format, held.number, context)
    return whole ? ofCell(analysis, whole, uri) : analysis
  }

  /**
   * The newest text of an open document, read but not linted: what answers while the author types. Undefined when it is
   * not one that is read.
   */
  async read(uri: string, token?: CancellationToken): Promise<Reading | undefined> {
    const settled = await this.#settle(uri, token, () => undefined)
    if (!settled) return undefined
    const { text, format, whole, context } = settled
    const reading = { ...context, text, textAt: () => text, home: text.uri, document: this.#parse(text, format) }
    if (!whole) return reading
    const cell = viewOf(whole, uri)
    return cell && { ...reading, text: cell, textAt: (at) => viewAt(whole, at) }
  }

  /** The newest text with its format and context, once all belong together. `rest` runs before that is looked at. */
  async #settle(uri: string, token: CancellationToken | undefined, rest: (text: TextDocument) => unknown) {
    for (;;) {
      const whole = this.#notebooks.wholeOf(uri)
      const text = this.#textOf(uri)
      const format = text && this.#engine.formatOf(pathOf(text.uri), text.languageId)
      if (!text || format === undefined) return undefined
      const editor = await this.#settingsOf(text.uri)
      if (this.#textOf(uri) !== text) continue
      const held = this.#contextOf(text, this.#parse(text, format), editor)
      const context = await held.context
      await rest(text)
      if (token?.isCancellationRequested) throw new Cancelled()
      // An edit or a changed file came meanwhile: only the newest counts.
      if (this.#textOf(uri) !== text || !this.#isNewest(text, held)) continue
      return isRead(context, format) ? { text, format, whole, held, context } : undefined
    }
  }

  /** The newest text that the document at `uri` is read in: its own, or that of its notebook. */
  #textOf(uri: string): TextDocument | undefined {
    return this.#notebooks.wholeOf(uri)?.text ?? this.#documents.get(uri)
  }

  #isNewest(text: TextDocument, held: Held): boolean {
    return this.#contexts.get(text.uri) === held && this.#workspace.generation === held.generation
  }

  /** The rule with this id in the packs that the open documents use. */
  async ruleOfPack(id: string): Promise<Rule | undefined> {
    const contexts = await Promise.all([...this.#contexts.values()].map((held) => held.context))
    return contexts.flatMap(({ configuration }) => configuration.linter.rules).find((rule) => rule.id === id)
  }

  /** Forgets what lay around a document (or notebook) that was closed. */
  close(uri: string): void {
    this.#contexts.delete(uri)
  }

  /** Forgets what lay around every document, when settings or folders change. */
  forget(): void {
    this.#contexts.clear()
  }

  #settingsOf(uri: string): Promise<EditorSettings> {
    return this.#settings.of(uri, this.#workspace.folderOf(uri))
  }

  #parse(text: TextDocument, format: string): Document {
    const known = this.#parsed.get(text)
    if (known) return known
    const document = this.#engine.parse(text.getText(), format, this.#notebooks.partsOf(text))
    this.#parsed.set(text, document)
    return document
  }

  #lint(text: TextDocument, format: string, number: number, context: Context): Analysis {
    const known = this.#analyses.get(text)
    const id = `${text.version}.${number}`
    if (known?.id === id) return known
    const document = this.#parse(text, format)
    const { configuration, sources, editor } = context
    const least = severities.indexOf(editor.severity)
    const findings = configuration.linter
      .lint(document, sources.bibliography, configuration.settings)
      .filter((finding) => severities.indexOf(finding.severity) >= least)
    const analysis: Analysis = { ...context, text, textAt: () => text, home: text.uri, document, findings, id }
    this.#analyses.set(text, analysis)
    return analysis
  }

  #contextOf(text: TextDocument, document: Document, editor: EditorSettings): Held {
    const { generation } = this.#workspace
    const key = keyOf(document, editor, generation)
    const known = this.#contexts.get(text.uri)
    if (known?.key === key) return known
    const held = { key, generation, number: ++this.#contextsMade, context: this.#load(text.uri, document, editor) }
    this.#contexts.set(text.uri, held)
    held.context.catch(() => {
      // A newer one may have come meanwhile, and stays.
      if (this.#contexts.get(text.uri) === held) this.#contexts.delete(text.uri)
    })
    return held
  }

  async #load(uri: string, document: Document, editor: EditorSettings): Promise<Context> {
    const place = this.#workspace.placeOf(uri)
    const configuration = await this.#engine.configure(place, document, editor.base)
    for (const complaint of configuration.complaints) this.#warnOnce(complaint)
    const sources = await this.#engine.load(place, document, configuration)
    const own = [...configuration.own, ...sources.own]
    return { editor, configuration, sources, problems: [...configuration.problems, ...sources.problems], own }
  }

  #warnOnce(message: string): void {
    if (this.#warned.has(message)) return
    this.#warned.add(message)
    this.#warn(message)
  }
}

/** What a context rests on: files, settings, and what the document itself says of its settings and sources. */
function keyOf(document: Document, editor: EditorSettings, generation: number): string {
  const { frontMatter, source, bibliographies } = document
  const front = frontMatter ? source.slice(frontMatter.start, frontMatter.end) : ''
  const named = bibliographies.map((b) => `${b.path}@${b.span.start}`)
  return JSON.stringify([generation, editor, frontMatter?.start, front, named])
}

/** What the analysis of a notebook says of one of its cells; offsets stay those of the whole. */
function ofCell(analysis: Analysis, whole: Whole, uri: string): Analysis | undefined {
  const text = viewOf(whole, uri)
  const here = ({ span }: { span?: Span }) => isIn(whole, uri, span?.start ?? 0)
  return (
    text && {
      ...analysis,
      text,
      textAt: (at) => viewAt(whole, at),
      document: { ...analysis.document, problems: analysis.document.problems.filter(here) },
      own: analysis.own.filter(here),
      findings: analysis.findings.filter(here)
    }
  )
}

/** Whether the document is one that the user wants read. */
function isRead(context: Context, format: string): boolean {
  const { editor, configuration } = context
  if (!editor.enable || configuration.ignored) return false
  const asked = format === 'plaintext' ? editor.plainText : format === 'html' ? editor.html : 'on'
  return asked === 'on' || (asked === 'auto' && configuration.files.length > 0)
}
