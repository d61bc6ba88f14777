// Every place that names a source: where it is cited, its key and aliases, and the entries that take over from it.
import type { Location, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Entry } from '../core/bibliography.ts'
import type { Span } from '../core/text/span.ts'
import { keyPlacesIn } from './bibliographies.ts'
import { type Citing, identityOf, type Place } from './citing.ts'
import { rangeOf } from './protocol.ts'
import type { Session } from './session.ts'
import { type Target, textAt } from './targets.ts'
import { canonical, uriOf } from './workspace.ts'

/** A place in a bibliography. */
export interface InFile extends Location {
  readonly role: 'key' | 'alias' | 'use'
  /** The key as it stands there. */
  readonly key: string
}

/** All places of one source. */
export interface Occurrences {
  readonly cited: readonly Place[]
  readonly inFiles: readonly InFile[]
}

/** The places of an entry; `home` is where its file is seen from. */
export async function occurrencesOf(
  session: Session,
  citing: Citing,
  entry: Entry,
  home: string
): Promise<Occurrences> {
  const cited = citing.placesOf(identityOf(entry, home))
  const inFiles: InFile[] = []
  for (const uri of filesAround(citing, entry, home)) {
    const text = await textAt(session, uri)
    if (text) inFiles.push(...placesIn(text, entry, uri === fileUri(entry, home)))
  }
  return { cited, inFiles }
}

/** The places of a key that no bibliography has. */
export function missingPlaces(citing: Citing, { key }: Target): Place[] {
  const wanted = key.normalize('NFC')
  return citing.documents.flatMap(({ places, bibliography }) =>
    places.filter(({ citation }) => {
      const same = citation.kind === 'key' && citation.key.normalize('NFC') === wanted
      return same && typeof bibliography.find(citation.key) === 'string'
    })
  )
}

/** A place as clients take it. */
export function locationAt({ uri, range }: { uri: string; range: Range }): Location {
  return { uri, range }
}

function fileUri(entry: Entry, home: string): string {
  return canonical(uriOf(entry.file, home))
}

/** The entry's own file, and the BibTeX files that documents use together with it. */
function filesAround(citing: Citing, entry: Entry, home: string): ReadonlySet<string> {
  if (entry.file === '') return new Set()
  const own = fileUri(entry, home)
  const files = new Set([own])
  for (const user of citing.usersOf(own)) {
    for (const { path, format } of user.bibliography.files) {
      if (format === 'bibtex') files.add(canonical(uriOf(path, user.home)))
    }
  }
  return files
}

function placesIn(text: TextDocument, entry: Entry, own: boolean): InFile[] {
  const found: InFile[] = []
  const add = (role: InFile['role'], key: string, span: Span) =>
    found.push({ uri: text.uri, range: rangeOf(text, span), role, key })
  if (own) {
    add('key', entry.key, entry.keySpan)
    for (const [i, span] of entry.idSpans.entries()) add('alias', entry.ids[i] ?? '', span)
  }
  // BibTeX takes keys that differ in case alone for the same, where entries take over from each other.
  const names = new Set([entry.key, ...entry.ids].map((key) => key.toLowerCase()))
  if (!/crossref|xref|xdata|related|entryset/i.test(text.getText())) return found
  for (const place of keyPlacesIn(text)) {
    if (place.role === 'use' && names.has(place.key.toLowerCase())) add('use', place.key, place)
  }
  return found
}
