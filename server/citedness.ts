// Which document of the workspace cites what: read when it is first asked for, and again where something changed.
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Document } from '../core/document/document.ts'
import type { Analyser } from './analysis.ts'
import { articlesIn } from './articles.ts'
import { Citing, type CitingDocument, citingOf } from './citing.ts'
import type { Engine } from './engine.ts'
import type { Host } from './host.ts'
import type { Notebooks } from './notebooks.ts'
import { textOf } from './protocol.ts'
import { canonical, pathOf, type Workspace } from './workspace.ts'

/** A longer text is data, not an article. */
const longest = 2_000_000
/** A client that does not tell of changed files has them looked at again after so many milliseconds. */
const lasts = 2000

/** A document as it was read last. */
interface Known {
  /** The open text, or what the file was when it was read. */
  readonly of: TextDocument | string
  readonly generation: number
  readonly document: Document | undefined
  readonly citing: CitingDocument | undefined
}

/** A document that is open; of a notebook the first text cell stands for all. */
interface Open {
  readonly uri: string
  readonly text: TextDocument
}

interface Parts {
  readonly engine: Engine
  readonly host: Host
  readonly workspace: Workspace
  readonly notebooks: Notebooks
  readonly analyser: Analyser
}

export class Citedness {
  readonly #parts: Parts
  readonly #known = new Map<string, Known>()
  #listed: { readonly uris: readonly string[]; readonly complete: boolean; readonly folders: string } | undefined
  #looked = 0
  #running: Promise<Citing> | undefined
  #last = new Citing([], false)
  /** Whether the client tells of changed files; set once it has said so. */
  watches = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** What is cited now. */
  now(): Promise<Citing> {
    this.#running ??= this.#update().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  /** Forgets files that changed; where some came or went, folders are looked through again. */
  forget(uris: readonly string[], cameOrWent: boolean): void {
    for (const uri of uris.map(canonical)) this.#known.delete(uri)
    if (cameOrWent) this.#listed = undefined
  }

  async #update(): Promise<Citing> {
    if (!this.watches && Date.now() - this.#looked > lasts) await this.#lookAgain()
    const { uris, complete } = await this.#articles()
    const open = this.#open()
    const all = [...new Set([...uris, ...open.keys()])]
    const kept = new Set(all)
    for (const uri of this.#known.keys()) if (!kept.has(uri)) this.#known.delete(uri)
    const documents: CitingDocument[] = []
    let read = complete
    for (const uri of all) {
      const known = await this.#read(uri, open.get(uri)).catch(() => undefined)
      if (known === undefined) read = false
      else if (known.citing) documents.push(known.citing)
    }
    const same =
      documents.length === this.#last.documents.length && documents.every((d, i) => d === this.#last.documents[i])
    if (!same || read !== this.#last.complete) this.#last = new Citing(documents, read)
    return this.#last
  }

  async #articles(): Promise<{ uris: readonly string[]; complete: boolean }> {
    const { workspace, host, engine } = this.#parts
    const folders = workspace.folders.join('\n')
    if (this.#listed?.folders === folders) return this.#listed
    const isArticle = (name: string) => {
      const format = engine.formatOf(name, '')
      return format !== undefined && format !== 'plaintext' && format !== 'html'
    }
    const found = await Promise.all(workspace.folders.map((folder) => articlesIn(folder, host, isArticle)))
    const uris = [...new Set(found.flatMap((one) => one.uris.map(canonical)))]
    this.#listed = { uris, complete: found.length > 0 && found.every((one) => one.complete), folders }
    return this.#listed
  }

  /** Forgets what is not as it was, for clients that don't tell. */
  async #lookAgain(): Promise<void> {
    const { host, workspace } = this.#parts
    this.#looked = Date.now()
    this.#listed = undefined
    await workspace.revalidate()
    for (const [uri, { of }] of this.#known) {
      if (typeof of === 'string' && of !== (await host.stamp(uri))) this.#known.delete(uri)
    }
  }

  /** What the client has open, by the address that its files are seen from. */
  #open(): Map<string, Open> {
    const { workspace, notebooks } = this.#parts
    const open = new Map<string, Open>()
    for (const uri of workspace.openUris()) {
      const home = canonical(notebooks.homeOf(uri))
      const text = notebooks.wholeOf(uri)?.text ?? workspace.openDocument(uri)
      if (text && !open.has(home)) open.set(home, { uri, text })
    }
    return open
  }

  async #read(uri: string, open: Open | undefined): Promise<Known> {
    const { workspace, host, analyser } = this.#parts
    const known = this.#known.get(uri)
    const { generation } = workspace
    const same = open ? known?.of === open.text : typeof known?.of === 'string'
    if (known?.generation === generation && same) return known
    const now = async (): Promise<Known> => {
      if (!open) return this.#ofFile(uri, known, await host.stamp(uri))
      const reading = await analyser.read(open.uri)
      return { of: open.text, generation, document: undefined, citing: reading && citingOf(reading) }
    }
    const read = await now()
    this.#known.set(uri, read)
    return read
  }

  async #ofFile(uri: string, known: Known | undefined, stamp: string): Promise<Known> {
    const { engine, host, workspace } = this.#parts
    const { generation } = workspace
    const text = known?.document?.source ?? (await host.readFile(uri)) ?? ''
    const format = engine.formatOf(pathOf(uri), '')
    if (format === undefined || text.length > longest)
      return { of: stamp, generation, document: undefined, citing: undefined }
    const document = known?.document ?? slim(engine.parse(text, format))
    await new Promise((resolve) => setTimeout(resolve, 0))
    const place = workspace.placeOf(uri)
    const configuration = await engine.configure(place, document, {})
    if (configuration.ignored) return { of: stamp, generation, document, citing: undefined }
    const sources = await engine.load(place, document, configuration)
    const whole = textOf(uri, text)
    const citing = citingOf({ document, sources, home: uri, textAt: () => whole })
    return { of: stamp, generation, document, citing }
  }
}

/** A document without what only its prose needs. */
function slim(document: Document): Document {
  return { ...document, blocks: [], directives: [], problems: [] }
}
