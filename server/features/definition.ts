// Definition: from a citation to its entry or its line in the reference list, from a `crossref` to the entry it names.
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver'
import { referenceOf } from '../../core/citing/resolve.ts'
import { bibliographyAt, keyPlacesIn } from '../bibliographies.ts'
import { rangeOf } from '../protocol.ts'
import { answering, type Session } from '../session.ts'
import { fileOf, type Target, targetAt } from '../targets.ts'

/** Answers requests for the definition. */
export function listenForDefinition(session: Session): void {
  session.connection.onDefinition(
    answering(session, 'The definition', async ({ textDocument, position }: DefinitionParams, token) => {
      const target = await targetAt(session, textDocument.uri, position, token)
      const link =
        target && (inReferenceList(target) ?? ownItem(target) ?? (await inFile(session, target, textDocument.uri)))
      if (!link) return null
      if (session.abilities.definitionLinks) return [link]
      const { targetUri: uri, targetSelectionRange: range } = link
      return { uri, range } satisfies Location
    })
  )
}

/** The line of the article's own reference list. */
function inReferenceList({ article, range }: Target): LocationLink | undefined {
  const line = article && referenceOf(article.citation, article.reading.document)
  if (!article || !line) return undefined
  const text = article.reading.textAt(line.start)
  const place = rangeOf(text, line)
  return { originSelectionRange: range, targetUri: text.uri, targetRange: place, targetSelectionRange: place }
}

const item = /\\bibitem\s*(?:\[[^[\]{}]{0,300}\]\s*)?\{([^{}\s]{1,300})\}/g

/** The item of the article's own list, in LaTeX: `\\bibitem{key}`. */
function ownItem({ article, key, entry, range }: Target): LocationLink | undefined {
  if (!article || entry || !article.reading.document.keys?.has(key)) return undefined
  const { document } = article.reading
  const found = [...document.source.matchAll(item)].find((match) => match[1] === key)
  if (!found) return undefined
  const place = { start: found.index, end: found.index + found[0].length }
  const text = article.reading.textAt(place.start)
  const targetSelectionRange = rangeOf(text, { start: place.end - 1 - key.length, end: place.end - 1 })
  return { originSelectionRange: range, targetUri: text.uri, targetRange: rangeOf(text, place), targetSelectionRange }
}

/** The entry in its file. */
async function inFile(
  session: Session,
  { entry, home, range, key }: Target,
  uri: string
): Promise<LocationLink | undefined> {
  const file = entry && entry.file !== '' ? await fileOf(session, entry.file, home) : undefined
  if (!entry || !file) return containerOf(session, uri, key, range)
  return {
    originSelectionRange: range,
    targetUri: file.uri,
    targetRange: rangeOf(file, entry.span),
    targetSelectionRange: rangeOf(file, entry.keySpan)
  }
}

/** An `@xdata` container, which nothing cites but entries take over from. */
function containerOf(
  session: Session,
  uri: string,
  key: string,
  range: LocationLink['originSelectionRange']
): LocationLink | undefined {
  const text = bibliographyAt(session, uri)
  const wanted = key.toLowerCase()
  const place = text && keyPlacesIn(text).find((one) => one.role === 'key' && one.key.toLowerCase() === wanted)
  if (!text || !place || !range) return undefined
  const [targetRange, targetSelectionRange] = [rangeOf(text, place.within), rangeOf(text, place)]
  return { originSelectionRange: range, targetUri: text.uri, targetRange, targetSelectionRange }
}
