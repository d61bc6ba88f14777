// Bibliographies as documents of the editor: which they are, and where keys stand in them.
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { scanBibtex } from '../bibliography/sources/bibtex.ts'
import type { BibEntry, BibField } from '../bibliography/sources/bibtex-model.ts'
import type { Span } from '../core/text/span.ts'
import type { Sources } from './engine.ts'
import type { Session } from './session.ts'
import { pathOf } from './workspace.ts'

const languages: ReadonlySet<string> = new Set(['bibtex', 'latex-bibtex', 'biblatex', 'bib'])

/** Whether an open document is a bibliography in BibTeX. */
export function isBibliography({ uri, languageId }: TextDocument): boolean {
  return languages.has(languageId) || /\.(?:bib|bibtex)$/i.test(pathOf(uri))
}

/** The open bibliography at `uri`. */
export function bibliographyAt(session: Session, uri: string): TextDocument | undefined {
  const text = session.documents.get(uri)
  return text && isBibliography(text) ? text : undefined
}

/** The entries of an open bibliography, and what is wrong in it. */
export function readBibliography(
  session: Session,
  text: TextDocument
): Promise<Pick<Sources, 'bibliography' | 'problems'>> {
  return session.engine.readBibliography(pathOf(text.uri), text.getText())
}

/** A key in a BibTeX file: that of an entry, another name of one, or one that an entry takes over from. */
export interface KeyPlace extends Span {
  readonly key: string
  readonly role: 'key' | 'alias' | 'use'
  /** The entry that it stands in. */
  readonly within: BibEntry
}

/** Fields that name other entries. */
const uses: ReadonlySet<string> = new Set(['crossref', 'xref', 'xdata', 'related', 'entryset'])

const scanned = new WeakMap<TextDocument, readonly KeyPlace[]>()

/** Every key in a BibTeX text, in its order; read once for each version of an open document. */
export function keyPlacesIn(text: TextDocument): readonly KeyPlace[] {
  const known = scanned.get(text)
  if (known) return known
  const places = keyPlaces(text.getText())
  scanned.set(text, places)
  return places
}

/** Every key in a BibTeX text, in its order. */
function keyPlaces(text: string): KeyPlace[] {
  return scanBibtex(text).entries.flatMap((within) => {
    const own: KeyPlace[] = within.key === '' ? [] : [{ ...within.keySpan, key: within.key, role: 'key', within }]
    const others = within.fields.flatMap((field) => {
      if (field.name !== 'ids' && !uses.has(field.name)) return []
      return keysOf(field).map(
        (place): KeyPlace => ({ ...place, role: field.name === 'ids' ? 'alias' : 'use', within })
      )
    })
    return [...own, ...others]
  })
}

/** The keys of a field that lists them; none where the value is put together of several. */
function keysOf({ value, valueSpan }: BibField): (Span & { key: string })[] {
  if (value.length !== valueSpan.end - valueSpan.start - 2) return []
  return [...value.matchAll(/[^,\s]+/g)].map(({ index, 0: key }) => {
    const start = valueSpan.start + 1 + index
    return { key, start, end: start + key.length }
  })
}

/** The key at an offset, its end included. */
export function keyPlaceAt(places: readonly KeyPlace[], at: number): KeyPlace | undefined {
  return places.find(({ start, end }) => start <= at && at <= end)
}
