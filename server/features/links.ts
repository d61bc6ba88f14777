// Links: DOIs that stand as text in an article, and the `doi` and `url` fields of a bibliography.
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver'
import { doiAddress } from '../../core/citing/format.ts'
import type { Span } from '../../core/text/span.ts'
import { scanAddresses } from '../../formats/addresses.ts'
import { bibliographyAt, readBibliography } from '../bibliographies.ts'
import { rangeOf } from '../protocol.ts'
import { answering, type Session } from '../session.ts'

/** A place and the address it leads to. */
interface Link extends Span {
  readonly target: string
}

/** Answers requests for links. */
export function listenForLinks(session: Session): void {
  session.connection.onDocumentLinks(
    answering(
      session,
      'Links',
      async ({ textDocument: { uri } }: DocumentLinkParams, token): Promise<DocumentLink[]> => {
        const open = bibliographyAt(session, uri)
        if (open) {
          const { bibliography } = await readBibliography(session, open)
          const links = bibliography.entries.flatMap((entry) =>
            fieldLinks(entry.placeOf('doi'), entry.placeOf('url'), open.getText())
          )
          return links.map((link) => ({ range: rangeOf(open, link), target: link.target }))
        }
        const reading = await session.analyser.read(uri, token)
        const text = session.documents.get(uri)
        if (!reading || !text) return []
        return doisIn(text.getText()).map((link) => ({ range: rangeOf(text, link), target: link.target }))
      }
    )
  )
}

/** DOIs that are no part of an address: those the editor links by itself. */
function doisIn(text: string): Link[] {
  return scanAddresses(text).flatMap(({ kind, start, end, target }) => {
    if (kind !== 'doi') return []
    // In LaTeX a brace ends the argument that the DOI stands in.
    const doi = (/^[^{}\\]*/.exec(target)?.[0] ?? '').replace(/^doi:\s?/i, '')
    const from = start + target.indexOf('10.')
    const stop = Math.min(end, from + doi.length)
    return /^10\.\d{4,9}\/\S/.test(doi) ? [{ start: from, end: stop, target: doiAddress(doi) }] : []
  })
}

function fieldLinks(doi: Span | undefined, url: Span | undefined, text: string): Link[] {
  const links: Link[] = []
  const named = doi && /10\.\d{4,9}\/[^\s{}]+/.exec(text.slice(doi.start, doi.end))
  if (doi && named) {
    const start = doi.start + named.index
    links.push({ start, end: start + named[0].length, target: doiAddress(unescaped(named[0])) })
  }
  const address = url && /^\s*(?:\\url\{)?(https?:\/\/[^\s{}]+)/.exec(text.slice(url.start, url.end))?.[1]
  if (url && address !== undefined) {
    const start = text.indexOf(address, url.start)
    links.push({ start, end: start + address.length, target: unescaped(address) })
  }
  return links
}

/** `\_`, `\%` and their like as the signs that they stand for. */
function unescaped(value: string): string {
  return value.replace(/\\([_%&#$])/g, '$1')
}
