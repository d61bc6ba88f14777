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
  /** The document that is being read; undefined as soon as it changes meanwhile. */
  #reading: string | undefined
  /** How often files came or went. */
  #comings = 0
  #last = new Citing([], false)
  /** Whether the client tells of changed files; set once it has said so. */
  watches = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** What is cited now: every place belongs to the newest text of its document. */
  now(): Promise<Citing> {
    this.#running ??= this.#update().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  /** Forgets files that changed; where some came or went, folders are looked through again. */
  forget(uris: readonly string[], cameOrWent: boolean): void {
    for (const uri of uris.map(canonical)) {
      this.#known.delete(uri)
      if (this.#reading === uri) this.#reading = undefined
    }
    if (!cameOrWent) return
    this.#listed = undefined
    this.#comings++
  }

  async #update(): Promise<Citing> {
    if (!this.watches && Date.now() - this.#looked > lasts) await this.#lookAgain()
    const failed = new Set<string>()
    // What changes while others are read is read again.
    while (!this.#isReadWithout(failed)) await this.#readAll(failed)
    const uris = [...this.#all(this.#open())]
    const documents = uris.flatMap((uri) => this.#known.get(uri)?.citing ?? [])
    const read = failed.size === 0 && this.#listed?.complete === true
    const same =
      documents.length === this.#last.documents.length && documents.every((d, i) => d === this.#last.documents[i])
    if (!same || read !== this.#last.complete) this.#last = new Citing(documents, read)
    return this.#last
  }

  /** Whether everything is read as it is now, but for what can't be. */
  #isReadWithout(failed: ReadonlySet<string>): boolean {
    if (this.#listed?.folders !== this.#folders()) return false
    const open = this.#open()
    return [...this.#all(open)].every((uri) => failed.has(uri) || this.#isCurrent(this.#known.get(uri), open.get(uri)))
  }

  /** Reads what is not known, one after the other; `failed` takes what can't be read. */
  async #readAll(failed: Set<string>): Promise<void> {
    await this.#list()
    const open = this.#open()
    const all = this.#all(open)
    for (const uri of this.#known.keys()) if (!all.has(uri)) this.#known.delete(uri)
    failed.clear()
    for (const uri of all) {
      if (this.#isCurrent(this.#known.get(uri), open.get(uri))) continue
      this.#reading = uri
      const read = await this.#read(uri, open.get(uri)).catch(() => undefined)
      if (this.#reading !== uri) continue
      if (read) this.#known.set(uri, read)
      else {
        this.#known.delete(uri)
        failed.add(uri)
      }
    }
  }

  #folders(): string {
    return this.#parts.workspace.folders.join('\n')
  }

  /** The articles that were found, and what is open. */
  #all(open: ReadonlyMap<string, Open>): ReadonlySet<string> {
    return new Set([...(this.#listed?.uris ?? []), ...open.keys()])
  }

  /** Looks for the articles of the workspace. */
  async #list(): Promise<void> {
    const { workspace, host, engine } = this.#parts
    const folders = this.#folders()
    if (this.#listed?.folders === folders) return
    const comings = this.#comings
    const isArticle = (name: string) => {
      const format = engine.formatOf(name, '')
      return format !== undefined && format !== 'plaintext' && format !== 'html'
    }
    const found = await Promise.all(workspace.folders.map((folder) => articlesIn(folder, host, isArticle)))
    const uris = [...new Set(found.flatMap((one) => one.uris.map(canonical)))]
    const listed = { uris, complete: found.length > 0 && found.every((one) => one.complete), folders }
    if (comings === this.#comings) this.#listed = listed
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

  #isCurrent(known: Known | undefined, open: Open | undefined): boolean {
    const same = open ? known?.of === open.text : typeof known?.of === 'string'
    return same && known?.generation === this.#parts.workspace.generation
  }

  async #read(uri: string, open: Open | undefined): Promise<Known> {
    if (!open) return this.#ofFile(uri)
    const reading = await this.#parts.analyser.read(open.uri)
    const { generation } = this.#parts.workspace
    return { of: open.text, generation, document: undefined, citing: reading && citingOf(reading) }
  }

  async #ofFile(uri: string): Promise<Known> {
    const { engine, host, workspace } = this.#parts
    const { generation } = workspace
    // Taken before the text: what changes between the two is read again.
    const stamp = await host.stamp(uri)
    const before = this.#known.get(uri)
    const known = before?.of === stamp ? before : undefined
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
