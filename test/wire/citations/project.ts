// A small project for the tests of citations: two articles, a bibliography, and a client with the real engine.
import type { ClientCapabilities, Location, Position } from 'vscode-languageserver'
import { neuroprose } from '../../../server/neuroprose.ts'
import { type Client, type ClientOptions, MemoryHost } from '../client.ts'
import { profiles } from '../profiles.ts'
import { starter } from '../started.ts'

export const article = 'file:///p/article.md'
export const other = 'file:///p/parts/methods.md'
export const bib = 'file:///p/refs.bib'

export const entries = `@article{marsh2019,
  title = {Oxytocin and huddling in prairie voles},
  author = {Marsh, Ada and Noor, Basil and Lund, Cleo},
  journal = {Journal of Voles},
  year = {2019},
  ids = {marsh-old},
  doi = {10.1000/voles.19},
  abstract = {Pairs that huddle after stress release oxytocin. It was measured in plasma.}
}

@article{noor2001,
  title = {Vasopressin and aggression},
  author = {Noor, Basil},
  journal = {Acta Murina},
  year = {2001},
  url = {https://example.org/noor}
}

@incollection{lund2005,
  title = {Memory of scents},
  author = {Lund, Cleo},
  crossref = {handbook},
  year = {2005}
}

@book{handbook,
  title = {Handbook of scents},
  editor = {Roe, Dan},
  publisher = {Burrow Press},
  year = {2005}
}
`

/** The files of the project; `more` adds to them or replaces them. */
export function files(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    [bib]: entries,
    [article]: 'Pairs huddle [@marsh2019; @noor2001].\n\nThey groom, too [@marsh-old].\n',
    [other]: 'As @marsh2019 did.\n',
    ...more
  }
}

const start = starter(() => ({ engine: neuroprose() }))

/** A client of the project, with every ability unless `options` say otherwise. */
export async function opened(
  more: Readonly<Record<string, string>> = {},
  options: ClientOptions = {}
): Promise<Client> {
  const host = new MemoryHost(files(more))
  return start({ host, capabilities: able, ...options })
}

/** A client that can do everything that these features ask for. */
export const able: ClientCapabilities = {
  ...profiles['VS Code'],
  textDocument: {
    ...profiles['VS Code'].textDocument,
    completion: { completionItem: { labelDetailsSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, tagSupport: { valueSet: [1, 2] } },
    rename: { prepareSupport: true }
  },
  workspace: {
    ...profiles['VS Code'].workspace,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true }
  }
}

/** The text without its cursor `│`, and where that stood. */
export function cursor(marked: string): { text: string; position: Position } {
  const before = marked.slice(0, marked.indexOf('│')).split('\n')
  return {
    text: marked.replace('│', ''),
    position: { line: before.length - 1, character: (before.at(-1) ?? '').length }
  }
}

/** Opens a document at its cursor. */
export async function openAt(client: Client, uri: string, marked: string, languageId?: string): Promise<Position> {
  const { text, position } = cursor(marked)
  await client.open(uri, text, languageId ?? (uri.endsWith('.bib') ? 'bibtex' : 'markdown'))
  return position
}

/** Asks about a position of a document. */
export function ask<T>(client: Client, method: string, uri: string, position: Position, more: object = {}): Promise<T> {
  return client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position, ...more })
}

/** Places as `file:line:character`, in order. */
export function placed(places: readonly Location[] | null): string[] {
  const rows = (places ?? []).map(
    ({ uri, range }) => `${uri.replace('file:///p/', '')}:${range.start.line}:${range.start.character}`
  )
  return rows.sort()
}
