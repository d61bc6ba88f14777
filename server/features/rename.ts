// Rename: a key in every document that cites it, in its entry, and in the entries that take over from it.
import {
  MessageType,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ShowMessageNotification,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Entry } from '../../core/bibliography.ts'
import { pandocKey } from '../../core/citing/syntax.ts'
import { addTo } from '../../core/text/group.ts'
import { bibliographyAt, type KeyPlace, keyPlacesIn } from '../bibliographies.ts'
import type { Citing, Place } from '../citing.ts'
import { occurrencesOf } from '../occurrences.ts'
import { editOf, rangeOf } from '../protocol.ts'
import { answering, asItStands, Refusal, type Session } from '../session.ts'
import { type Target, targetAt } from '../targets.ts'
import { canonical, uriOf } from '../workspace.ts'

/** A key that can be renamed. */
type Named = Target & { readonly entry: Entry }

/** Answers requests to rename, and those that ask first. */
export function listenForRename(session: Session): void {
  session.connection.onPrepareRename(
    answering(session, 'Renaming', async ({ textDocument, position }: PrepareRenameParams, token) => {
      const target = await targetAt(session, textDocument.uri, position, token)
      if (!target) return null
      const { range, key } = containerOf(session, textDocument.uri, target) ?? renamable(target)
      return { range, placeholder: key }
    })
  )
  session.connection.onRenameRequest(
    answering(session, 'Renaming', async ({ textDocument: { uri }, position, newName }: RenameParams, token) => {
      const { edit, warnings } = await asItStands(session, uri, async () => {
        const target = await targetAt(session, uri, position, token)
        if (!target) throw new Refusal('There is no key of a source here.')
        const wanted = newName.trim().replace(/^@/, '')
        const container = containerOf(session, uri, target)
        return container ? renameContainer(session, container, wanted) : rename(session, renamable(target), wanted)
      })
      for (const message of warnings) {
        await session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      }
      return edit
    })
  )
}

/** What a new name changes; null: nothing. */
interface Renamed {
  readonly edit: WorkspaceEdit | null
  /** What the edit does not reach, or what will undo it. */
  readonly warnings: readonly string[]
}

const unchanged: Renamed = { edit: null, warnings: [] }

function renamable(target: Target): Named {
  const { key, entry } = target
  if (key === '') {
    throw new Refusal('This citation names author and year, not a key, so there is nothing to rename.')
  }
  if (!entry) {
    throw new Refusal(
      `No bibliography that was read has “${key}”, so it can’t be renamed; correct it where it is cited.`
    )
  }
  return { ...target, entry }
}

/** An `@xdata` container of an open bibliography, with every place that names it: nothing cites it. */
interface Container {
  readonly text: TextDocument
  readonly key: string
  readonly range: Range
  readonly places: readonly KeyPlace[]
}

function containerOf(session: Session, uri: string, { entry, key, range }: Target): Container | undefined {
  const text = entry ? undefined : bibliographyAt(session, uri)
  const places = text ? keyPlacesIn(text).filter((place) => place.key.toLowerCase() === key.toLowerCase()) : []
  return text && places.some(({ role }) => role === 'key') ? { text, key, range, places } : undefined
}

function renameContainer({ abilities }: Session, { text, key, places }: Container, wanted: string): Renamed {
  if (wanted === key) return unchanged
  checked(wanted)
  if (keyPlacesIn(text).some((place) => place.role !== 'use' && place.key === wanted)) {
    throw new Refusal(`“${wanted}” is already a key of this bibliography; choose another.`)
  }
  const edits = places.map((place) => ({ range: rangeOf(text, place), newText: wanted }))
  return { edit: editOf(new Map([[text.uri, { version: text.version, edits }]]), abilities), warnings: [] }
}

function checked(wanted: string): void {
  if (isKey(wanted)) return
  throw new Refusal(
    `“${wanted}” can’t be a key: keys have no spaces, commas, braces, quotation marks or any of # % = ~ \\ @ ( ).`
  )
}

async function rename(session: Session, target: Named, wanted: string): Promise<Renamed> {
  const { entry, home, key: old } = target
  if (wanted === old) return unchanged
  checked(wanted)
  const citing = await session.citedness.now()
  const other = takenBy(wanted, target, citing)
  if (other) throw new Refusal(`“${wanted}” is already the key of “${other.index.title}”; choose another.`)
  const { cited, inFiles } = await occurrencesOf(session, citing, entry, home)
  const edits = new Map<string, TextEdit[]>()
  const same = (key: string) => key.normalize('NFC') === old.normalize('NFC')
  for (const place of inFiles) {
    const means = place.role === 'use' ? place.key.toLowerCase() === old.toLowerCase() : same(place.key)
    if (means) addTo(edits, place.uri, { range: place.range, newText: wanted })
  }
  for (const place of cited) {
    if (place.citation.kind === 'key' && same(place.citation.key)) {
      addTo(edits, place.uri, { range: place.range, newText: written(wanted, place) })
    }
  }
  const files = [...edits].map(([uri, list]) => [uri, { version: versionOf(session, uri), edits: list }] as const)
  return { edit: editOf(new Map(files), session.abilities), warnings: warningsFor(session, target, citing) }
}

function versionOf(session: Session, uri: string): number | null {
  return session.workspace.openDocument(uri)?.version ?? null
}

/** Whether every syntax can cite by this. */
function isKey(key: string): boolean {
  return key !== '' && !/[\s{}(),"'#%=~\\@`[\]]/.test(key)
}

/** `@key` of Pandoc puts a key with unusual signs in braces; everywhere else it stands as it is. */
function written(key: string, { before }: Place): string {
  return before.endsWith('@') ? pandocKey(key).slice(1) : key
}

/** Another entry that has the key already, in any bibliography that is used together with the entry’s own. */
function takenBy(key: string, { entry, bibliography, home }: Named, citing: Citing): Entry | undefined {
  const users = citing.usersOf(uriOf(entry.file, home)).map((user) => user.bibliography)
  for (const one of [bibliography, ...users]) {
    const found = one.find(key)
    if (typeof found !== 'string' && (found.key !== entry.key || found.key === key || found.ids.includes(key)))
      return found
  }
  return undefined
}

/** What a rename does not reach, or what will undo it. */
function warningsFor(session: Session, { entry, bibliography, home }: Named, citing: Citing): string[] {
  const uri = canonical(uriOf(entry.file, home))
  const file = bibliography.files.find(({ path }) => canonical(uriOf(path, home)) === uri)
  const name = uri.slice(uri.lastIndexOf('/') + 1)
  const exporter = file?.writing?.exporter ?? ''
  return [
    ...(exporter === ''
      ? []
      : [`${name} is written by ${exporter}, and its next export will bring the old key back: rename it there, too.`]),
    ...(citing.complete || session.workspace.folders.length === 0
      ? []
      : ['Not every document of the workspace could be read, so some may still cite the old key.'])
  ]
}
