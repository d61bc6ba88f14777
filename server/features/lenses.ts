// Code lenses: how often each entry of an open bibliography is cited, and the way to those places.
import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { bibliographyAt, readBibliography } from '../bibliographies.ts'
import { identityOf } from '../citing.ts'
import { locationAt } from '../occurrences.ts'
import { rangeOf } from '../protocol.ts'
import { answering, type Session } from '../session.ts'
import { times } from './description.ts'

/** What a client sends back to have the count. */
interface Asked {
  readonly uri: string
  readonly key: string
}

/** Answers requests for code lenses. */
export function listenForLenses(session: Session): void {
  session.connection.onCodeLens(
    answering(session, 'Code lenses', async ({ textDocument: { uri } }: CodeLensParams): Promise<CodeLens[]> => {
      const text = bibliographyAt(session, uri)
      if (!text || !(await isWanted(session, text))) return []
      const { bibliography } = await readBibliography(session, text)
      const named = bibliography.entries.filter(({ key }) => key !== '')
      return named.map(({ key, keySpan }) => ({
        range: rangeOf(text, keySpan),
        data: { uri: text.uri, key } satisfies Asked
      }))
    })
  )
  session.connection.onCodeLensResolve(answering(session, 'Code lenses', (lens: CodeLens) => counted(session, lens)))
}

/** Asks the client to show the counts anew, where it can. */
export function refreshLenses(session: Session): void {
  if (session.abilities.refreshLenses)
    session.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined)
}

async function isWanted({ settings, workspace }: Session, { uri }: TextDocument): Promise<boolean> {
  const { enable, codeLens } = await settings.of(uri, workspace.folderOf(uri))
  return enable && codeLens
}

async function counted(session: Session, lens: CodeLens): Promise<CodeLens> {
  const { uri = '', key = '' } = (lens.data ?? {}) as Partial<Asked>
  const text = bibliographyAt(session, uri)
  const entry = text && (await readBibliography(session, text)).bibliography.find(key)
  if (entry === undefined || typeof entry === 'string') return { ...lens, command: { title: '', command: '' } }
  const places = (await session.citedness.now()).placesOf(identityOf(entry, uri))
  const title = places.length === 0 ? 'not cited' : `cited ${times(places.length)}`
  const command = places.length === 0 ? '' : (session.abilities.showReferences ?? '')
  return {
    ...lens,
    command: {
      title,
      command,
      ...(command === '' ? {} : { arguments: [uri, lens.range.start, places.map(locationAt)] })
    }
  }
}
