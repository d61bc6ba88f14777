// Fixes as edits by file, for the protocol.

import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Fix } from '../core/finding.ts'
import type { TextEdit } from '../core/text/edits.ts'
import { groupBy } from '../core/text/group.ts'
import type { Reading } from './analysis.ts'
import { type Revision, textOf } from './protocol.ts'
import type { Session } from './session.ts'
import { canonical, uriOf } from './workspace.ts'

/** The edits of several fixes by file, the document first. */
export async function revisionsOf(session: Session, reading: Reading, fixes: readonly Fix[]): Promise<Revision[]> {
  const revisions = ownRevisions(
    reading,
    fixes.flatMap((fix) => fix.edits)
  )
  const files = fixes.flatMap((fix) => fix.files ?? [])
  for (const [uri, changes] of groupBy(files, ({ path }) => canonical(uriOf(path, reading.home)))) {
    const edits = changes.flatMap((file) => file.edits)
    const open = session.workspace.openDocument(uri)
    const content = await session.workspace.read(uri)
    const target = open ?? textOf(uri, content ?? '')
    revisions.push({ text: target, version: open?.version ?? null, create: content === undefined, edits })
  }
  return revisions
}

/** The edits of the document itself, or of the cells of a notebook. */
export function ownRevisions(reading: Reading, edits: readonly TextEdit[]): Revision[] {
  const byText = new Map<string, { text: TextDocument; edits: TextEdit[] }>()
  for (const edit of edits) {
    const text = reading.textAt(edit.start)
    const known = byText.get(text.uri) ?? { text, edits: [] }
    known.edits.push(edit)
    byText.set(text.uri, known)
  }
  return [...byText.values()].map(({ text, edits }) => ({ text, version: text.version, create: false, edits }))
}
