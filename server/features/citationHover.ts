// The part of a hover that tells of a cited work: on its key, on author and year, on its entry in a bibliography.
import type { CancellationToken, Position } from 'vscode-languageserver'
import { identityOf } from '../citing.ts'
import type { Session } from '../session.ts'
import { type Target, targetAt } from '../targets.ts'
import { citedWhere, describe } from './description.ts'
import type { HoverPart } from './hover.ts'
import { literal } from './plain.ts'

/** A hover waits no longer than this for the documents of the workspace to be read, in milliseconds. */
const patience = 300

/** What is known of the source that is named at a position. */
export async function citationHover(
  session: Session,
  uri: string,
  position: Position,
  token: CancellationToken
): Promise<HoverPart | undefined> {
  const target = await targetAt(session, uri, position, token)
  if (!target) return undefined
  const { entry, range } = target
  if (!entry) return unknown(target)
  const counts = await countsOf(session, target, uri)
  return {
    range,
    markdown: [...describe(session, entry, target.bibliography), ...(counts === undefined ? [] : [counts])].join('\n\n')
  }
}

/** A key that nothing resolves: said only where nothing else says so. */
function unknown({ article, bibliography, key, range }: Target): HoverPart | undefined {
  if (article || key === '' || bibliography.state !== 'ready') return undefined
  return { range, markdown: `No entry of this bibliography has the key ${literal(key)}.` }
}

async function countsOf(session: Session, { entry, home }: Target, uri: string): Promise<string | undefined> {
  if (!entry) return undefined
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))
  const citing = await Promise.race([session.citedness.now(), late])
  return citing && citedWhere(citing, identityOf(entry, home), session.notebooks.homeOf(uri))
}
