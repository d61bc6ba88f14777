// References: every document of the workspace that cites a source, asked for from an article or from a bibliography.
import type { Location, ReferenceParams } from 'vscode-languageserver'
import { locationAt, missingPlaces, occurrencesOf } from '../occurrences.ts'
import { answering, type Session } from '../session.ts'
import { targetAt } from '../targets.ts'

/** Answers requests for references. */
export function listenForReferences(session: Session): void {
  session.connection.onReferences(
    answering(session, 'The references', async ({ textDocument, position, context }: ReferenceParams, token) => {
      const target = await targetAt(session, textDocument.uri, position, token)
      if (!target) return null
      const citing = await session.citedness.now()
      if (!target.entry) return missingPlaces(citing, target).map(locationAt)
      const { cited, inFiles } = await occurrencesOf(session, citing, target.entry, target.home)
      const inBibliographies = inFiles.filter(({ role }) => context.includeDeclaration || role === 'use')
      return [...cited, ...inBibliographies].map(locationAt) satisfies Location[]
    })
  )
}
