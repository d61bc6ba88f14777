// Symbols: the entries of an open bibliography, and those of every bibliography of the workspace by what is typed of them.
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Bibliography, Entry } from '../../core/bibliography.ts'
import { indexCitation } from '../../core/citing/format.ts'
import { bibliographyAt, isBibliography, readBibliography } from '../bibliographies.ts'
import { identityOf } from '../citing.ts'
import { rangeOf } from '../protocol.ts'
import { answering, type Session } from '../session.ts'
import { fileOf } from '../targets.ts'
import { finderFor } from './completion.ts'

/** More symbols of the workspace are never asked for by name. */
const most = 200

/** Answers requests for the symbols of a document and of the workspace. */
export function listenForSymbols(session: Session): void {
  session.connection.onDocumentSymbol(
    answering(session, 'Symbols', async ({ textDocument: { uri } }: DocumentSymbolParams) => {
      const text = bibliographyAt(session, uri)
      if (!text) return null
      const { bibliography } = await readBibliography(session, text)
      const named = bibliography.entries.filter(({ key }) => key !== '')
      return session.abilities.symbolTrees
        ? named.map((entry) => treeSymbol(text, entry))
        : named.map((entry) => flatSymbol(text, entry))
    })
  )
  session.connection.onWorkspaceSymbol(
    answering(session, 'Symbols', ({ query }: WorkspaceSymbolParams) => ofWorkspace(session, query))
  )
}

function detailOf(entry: Entry): string {
  return `${indexCitation(entry)}${entry.index.title === '' ? '' : `: ${entry.index.title}`}`
}

function treeSymbol(text: TextDocument, entry: Entry): DocumentSymbol {
  return {
    name: entry.key,
    detail: detailOf(entry),
    kind: SymbolKind.Key,
    range: rangeOf(text, entry.span),
    selectionRange: rangeOf(text, entry.keySpan)
  }
}

function flatSymbol(text: TextDocument, entry: Entry): SymbolInformation {
  const location = { uri: text.uri, range: rangeOf(text, entry.keySpan) }
  return { name: entry.key, kind: SymbolKind.Key, location, containerName: detailOf(entry) }
}

/** Every bibliography that is open or that a document of the workspace cites from, with where it is seen from. */
async function bibliographies(session: Session): Promise<{ bibliography: Bibliography; home: string }[]> {
  const { documents } = await session.citedness.now()
  const open = session.documents.all().filter(isBibliography)
  const read = open.map(async (text) => ({ ...(await readBibliography(session, text)), home: text.uri }))
  const all = [...(await Promise.all(read)), ...documents]
  return [...new Map(all.map(({ bibliography, home }) => [bibliography, { bibliography, home }])).values()]
}

async function ofWorkspace(session: Session, query: string): Promise<SymbolInformation[]> {
  const found = new Map<string, { entry: Entry; home: string; score: number }>()
  for (const { bibliography, home } of await bibliographies(session)) {
    for (const { entry, score } of finderFor(bibliography).find(query, most, () => 0).found) {
      if (entry.file !== '') found.set(identityOf(entry, home), { entry, home, score })
    }
  }
  const best = [...found.values()].sort((a, b) => b.score - a.score).slice(0, most)
  const symbols: SymbolInformation[] = []
  for (const { entry, home } of best) {
    const text = await fileOf(session, entry.file, home)
    if (text) symbols.push(flatSymbol(text, entry))
  }
  return symbols
}
