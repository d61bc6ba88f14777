// Highlights: the places of one document that name the source under the cursor.
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver'
import { entryOf, nociteOf, placeOf } from '../../core/citing/resolve.ts'
import type { Citation } from '../../core/document/document.ts'
import { bibliographyAt, keyPlacesIn } from '../bibliographies.ts'
import { rangeOf } from '../protocol.ts'
import { answering, type Session } from '../session.ts'
import { type Target, targetAt } from '../targets.ts'

/** Answers requests for highlights. */
export function listenForHighlights(session: Session): void {
  session.connection.onDocumentHighlight(
    answering(session, 'Highlighting', async ({ textDocument: { uri }, position }: DocumentHighlightParams, token) => {
      const target = await targetAt(session, uri, position, token)
      if (!target) return null
      return target.article ? inArticle(target, target.article, uri) : inBibliography(session, target, uri)
    })
  )
}

function inArticle(
  { entry, bibliography }: Target,
  { reading, citation }: NonNullable<Target['article']>,
  uri: string
): DocumentHighlight[] {
  const { document } = reading
  const same = (other: Citation) => (entry ? entryOf(other, bibliography) === entry : isAlike(other, citation))
  return [...nociteOf(document).citations, ...document.citations].filter(same).flatMap((other) => {
    const at = placeOf(other)
    const text = reading.textAt(at.start)
    return text.uri === uri ? [{ range: rangeOf(text, at), kind: DocumentHighlightKind.Read }] : []
  })
}

/** Whether two citations that nothing resolves name the same source. */
function isAlike(a: Citation, b: Citation): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'key') return a.key === b.key
  const named = ({ authors = [], year, etAl }: Citation) => [...authors.map(({ family }) => family), year, etAl].join()
  return a.kind === 'author-year' && named(a) === named(b)
}

function inBibliography(session: Session, { entry, key }: Target, uri: string): DocumentHighlight[] {
  const text = bibliographyAt(session, uri)
  if (!text) return []
  const names = new Set([key, ...(entry ? [entry.key, ...entry.ids] : [])].map((name) => name.toLowerCase()))
  return keyPlacesIn(text)
    .filter((place) => names.has(place.key.toLowerCase()))
    .map((place) => ({
      range: rangeOf(text, place),
      kind: place.role === 'use' ? DocumentHighlightKind.Read : DocumentHighlightKind.Write
    }))
}
