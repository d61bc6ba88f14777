// What client and server say to each other beside the standard protocol; types only, the client imports nothing else.
//
// A client takes part by its `initializationOptions`; one that sends none gets the plain protocol and no
// notification that it could not know.
import type { Position, WorkspaceEdit } from 'vscode-languageserver'

/** The settings section `neuroprose`. Whatever `.neuroprose.yaml` says wins over it. */
export interface ClientSettings {
  readonly enable?: boolean
  readonly profile?: 'manuscript' | 'review' | 'popular' | 'notes'
  /** Severity by rule id or family ('measurement/*'). */
  readonly rules?: Readonly<Record<string, 'off' | 'hint' | 'info' | 'warning' | 'error'>>
  /** The least severity that is shown. */
  readonly severity?: 'hint' | 'info' | 'warning' | 'error'
  /** Whether plain text is read: `auto` is only where a `.neuroprose.yaml` covers the file. */
  readonly plainText?: 'auto' | 'on' | 'off'
  /** Whether HTML pages are read: `auto` is only where a `.neuroprose.yaml` covers the file. */
  readonly html?: 'auto' | 'on' | 'off'
  /** Whether works may be looked up at Crossref and other registers; only the user's own settings count. */
  readonly lookups?: 'off' | 'ask' | 'on'
  /** A mail address for these registers. */
  readonly contact?: string
  /** Their addresses, for mirrors. */
  readonly registries?: Readonly<Record<string, string>>
  /** Author and year behind each key. */
  readonly inlayHints?: { readonly citations?: boolean }
  /** “cited 3 times” above the entries of a bibliography. */
  readonly codeLens?: { readonly citations?: boolean }
}

/** Sent as `initializationOptions`. Settings may also stand in it directly, or under `neuroprose`. */
export interface InitializationOptions {
  readonly settings?: ClientSettings
  /** The client wants `neuroprose/status`. */
  readonly status?: boolean
  /** The client answers `neuroprose/readFile`, `…/listFiles` and `…/listFolders` (a server without a file system needs it). */
  readonly files?: boolean
  /** The client shows what a finding says above every hover by itself; the hover only adds to it. */
  readonly showsMessages?: boolean
  /** Commands of the client that code actions may name; without it the server offers its own command. */
  readonly commands?: {
    readonly openRulePage?: string
    /** Shows places: called with a `Location`'s `uri`, a `Position` and an array of `Location`. */
    readonly showReferences?: string
  }
}

/** How many findings of each severity are shown. */
export interface Counts {
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly hint: number
}

/** The state of one document, for a status item. `off`: not read (format, setting, or plain text or HTML without a configuration). */
export interface Status {
  readonly uri: string
  readonly state: 'busy' | 'ready' | 'off'
  readonly profile?: string
  readonly counts?: Counts
  readonly bibliography?: 'ready' | 'none' | 'unknown'
  /** The configuration files that apply, nearest first. */
  readonly configuration?: readonly string[]
}

export interface ExplainParams {
  readonly rule: string
}

/** The page of a rule; `url` is where it can be read on the web, which rules of a user's own pack have not. */
export interface Explanation {
  readonly rule: string
  readonly title: string
  readonly markdown: string
  readonly url?: string
}

/** Asks what the layers saw of the line (from 0, as the protocol counts). */
export interface TraceParams {
  readonly textDocument: { readonly uri: string }
  readonly line: number
}

export interface Trace {
  readonly text: string
}

export interface ReadFileParams {
  readonly uri: string
}

export interface FileText {
  readonly text: string
}

/** Asks for the names of the files directly in `folder`; none when there is no such folder. */
export interface ListFilesParams {
  readonly folder: string
}

/** Asks for the names of the folders directly in `folder`; none when there is no such folder. */
export interface ListFoldersParams {
  readonly folder: string
}

/** A work, and where it is known from; `id` is its key there, or `doi:…` and the like for one that was looked up. */
export interface WorkRef {
  readonly from: 'bibliography' | 'library' | 'register'
  readonly id: string
}

/** A work that can be cited. */
export interface FoundWork {
  readonly work: WorkRef
  /** “Lund et al., 2001”. */
  readonly label: string
  readonly title: string
  readonly container: string
  /** Why it is offered for the sentence at the cursor. */
  readonly why?: string
}

/** What was found without asking anybody; `lookUp`: what more registers could be asked for, or that they may not be. */
export interface FoundWorks {
  readonly works: readonly FoundWork[]
  readonly lookUp?: 'identifier' | 'words' | 'off'
}

/** Asks for works to cite at a position: by author, title, year, journal or identifier, or by the sentence there. */
export interface FindWorksParams {
  readonly textDocument: { readonly uri: string }
  readonly position: Position
  readonly text: string
}

/** Asks registers for an identifier or for words; fails with a message when look-ups are off. */
export interface LookUpWorksParams {
  readonly textDocument: { readonly uri: string }
  readonly text: string
}

/** Asks for the edit that cites a work behind a position, and adds it to the bibliography where it is not in it. */
export interface CiteWorkParams {
  readonly textDocument: { readonly uri: string }
  readonly position: Position
  readonly work: WorkRef
}

/** Asks to look up what the bibliography of an article lists; `update`: also what was looked up before. */
export interface VerifyParams {
  readonly textDocument: { readonly uri: string }
  readonly update?: boolean
}

/** The lock files to be written, and how many of the entries that were due were looked up before a cancellation. */
export interface Verified {
  readonly locks: readonly { readonly uri: string; readonly text: string }[]
  readonly done: number
  readonly total: number
}

/** Requests that a client may send. */
export interface ServerRequests {
  'neuroprose/verify': { params: VerifyParams; result: Verified }
  'neuroprose/findWorks': { params: FindWorksParams; result: FoundWorks }
  'neuroprose/lookUpWorks': { params: LookUpWorksParams; result: readonly FoundWork[] }
  'neuroprose/citeWork': { params: CiteWorkParams; result: WorkspaceEdit }
  'neuroprose/explain': { params: ExplainParams; result: Explanation }
  'neuroprose/trace': { params: TraceParams; result: Trace }
}

/** Requests that the server sends to a client with `files: true`; `null` where nothing can be read. */
export interface ClientRequests {
  'neuroprose/readFile': { params: ReadFileParams; result: FileText | null }
  'neuroprose/listFiles': { params: ListFilesParams; result: readonly string[] }
  'neuroprose/listFolders': { params: ListFoldersParams; result: readonly string[] }
}

/** Notifications that the server sends to a client with `status: true`. */
export interface ServerNotifications {
  /** How far a verification is, to whoever asked for it. */
  'neuroprose/verifying': { readonly uri: string; readonly done: number; readonly total: number }
  'neuroprose/status': Status
}
