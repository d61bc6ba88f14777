// What stands under the cursor: a citation in an article or a key in a bibliography, and the entry that it means.
import type { CancellationToken, Position, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Bibliography, Entry } from '../core/bibliography.ts'
import { citationAt, entryOf, nociteOf, placeOf } from '../core/citing/resolve.ts'
import type { Citation } from '../core/document/document.ts'
import type { Reading } from './analysis.ts'
import { bibliographyAt, keyPlaceAt, keyPlacesIn, readBibliography } from './bibliographies.ts'
import { offsetOf, rangeOf, textOf } from './protocol.ts'
import type { Session } from './session.ts'
import { uriOf } from './workspace.ts'

/** A source that is named at a place. */
export interface Target {
  /** The words at the place that name it: the key, or author and year. */
  readonly range: Range
  /** The key as it is written there; '' where the source is named by author and year. */
  readonly key: string
  /** What is meant, when the bibliography has it. */
  readonly entry: Entry | undefined
  readonly bibliography: Bibliography
  /** Where the files of the bibliography are seen from. */
  readonly home: string
  /** In an article, what was read; in a bibliography nothing. */
  readonly article?: { readonly reading: Reading; readonly citation: Citation }
}

/** What is named at a position of an open document. */
export async function targetAt(
  session: Session,
  uri: string,
  position: Position,
  token: CancellationToken
): Promise<Target | undefined> {
  const text = bibliographyAt(session, uri)
  if (text) return inBibliography(session, text, position)
  const reading = await session.analyser.read(uri, token)
  return reading && inArticle(reading, position)
}

function inArticle(reading: Reading, position: Position): Target | undefined {
  const { text, document, sources, home } = reading
  const at = offsetOf(text, position)
  const listed = nociteOf(document).citations.find(({ start, end }) => start - 1 <= at && at <= end)
  const citation = citationAt(document, at) ?? listed
  if (!citation || citation.key === '*') return undefined
  const { bibliography } = sources
  const key = citation.kind === 'key' ? citation.key : ''
  const entry = entryOf(citation, bibliography)
  return { range: rangeOf(text, placeOf(citation)), key, entry, bibliography, home, article: { reading, citation } }
}

async function inBibliography(session: Session, text: TextDocument, position: Position): Promise<Target | undefined> {
  const place = keyPlaceAt(keyPlacesIn(text), offsetOf(text, position))
  if (!place) return undefined
  const { bibliography } = await readBibliography(session, text)
  const own = bibliography.entries.find((entry) => entry.span.start === place.within.start)
  const found = place.role === 'use' ? bibliography.find(place.key) : own
  const entry = typeof found === 'string' ? undefined : found
  return { range: rangeOf(text, place), key: place.key, entry, bibliography, home: text.uri }
}

/** The file of an entry as a text, as it stands in the editor where it is open. */
export function fileOf(session: Session, path: string, home: string): Promise<TextDocument | undefined> {
  return textAt(session, uriOf(path, home))
}

/** A file as a text, as it stands in the editor where it is open. */
export async function textAt({ workspace }: Session, uri: string): Promise<TextDocument | undefined> {
  const open = workspace.openDocument(uri)
  if (open) return open
  const content = await workspace.read(uri).catch(() => undefined)
  return content === undefined ? undefined : textOf(uri, content)
}
