// What the documents of a workspace cite, at one moment.
import type { Range } from 'vscode-languageserver'
import type { Bibliography, Entry } from '../core/bibliography.ts'
import { entryOf, nociteOf, placeOf } from '../core/citing/resolve.ts'
import type { Citation } from '../core/document/document.ts'
import { addTo } from '../core/text/group.ts'
import type { Reading } from './analysis.ts'
import { rangeOf } from './protocol.ts'
import { canonical, uriOf } from './workspace.ts'

/** A citation at its place. */
export interface Place {
  readonly uri: string
  /** Where the words stand that name the source: the key, or author and year. */
  readonly range: Range
  readonly citation: Citation
  /** What stands right before those words. */
  readonly before: string
}

/** A document of the workspace, as far as it cites. */
export interface CitingDocument {
  /** Where its files are seen from. */
  readonly home: string
  readonly format: string
  readonly bibliography: Bibliography
  readonly places: readonly Place[]
  /** It lists every entry of its bibliography. */
  readonly listsAll: boolean
}

/** One name for an entry, wherever it is seen from. */
export function identityOf(entry: Entry, home: string): string {
  return `${canonical(uriOf(entry.file, home))}\n${entry.key}`
}

const resolved = new WeakMap<CitingDocument, ReadonlyMap<string, readonly Place[]>>()

/** The places of a document by what they name; worked out once. */
function placesBy(document: CitingDocument): ReadonlyMap<string, readonly Place[]> {
  const known = resolved.get(document)
  if (known) return known
  const places = new Map<string, Place[]>()
  for (const place of document.places) {
    const entry = entryOf(place.citation, document.bibliography)
    if (entry) addTo(places, identityOf(entry, document.home), place)
  }
  resolved.set(document, places)
  return places
}

/** Everything that is cited, at one moment. */
export class Citing {
  readonly documents: readonly CitingDocument[]
  /** No document of the workspace is missing. */
  readonly complete: boolean

  constructor(documents: readonly CitingDocument[], complete: boolean) {
    this.documents = documents
    this.complete = complete
  }

  /** Where an entry is cited; see `identityOf`. */
  placesOf(identity: string): readonly Place[] {
    return this.documents.flatMap((document) => placesBy(document).get(identity) ?? [])
  }

  /** The documents that cite from a file. */
  usersOf(file: string): readonly CitingDocument[] {
    const uri = canonical(file)
    return this.documents.filter(({ bibliography, home }) =>
      bibliography.files.some(({ path }) => canonical(uriOf(path, home)) === uri)
    )
  }
}

/** What a document that was read cites. */
export function citingOf({
  document,
  sources,
  home,
  textAt
}: Pick<Reading, 'document' | 'sources' | 'home' | 'textAt'>): CitingDocument {
  const listed = nociteOf(document)
  const named = document.citations.filter(({ kind, key }) => (kind === 'key' && key !== '*') || kind === 'author-year')
  const places = [...listed.citations, ...named].map((citation): Place => {
    const at = placeOf(citation)
    const text = textAt(at.start)
    const before = document.source.slice(Math.max(0, at.start - 2), at.start)
    return { uri: text.uri, range: rangeOf(text, at), citation, before }
  })
  return { home, format: document.format, bibliography: sources.bibliography, places, listsAll: listed.all }
}
