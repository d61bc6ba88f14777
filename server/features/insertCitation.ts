// “Insert citation…”: finds works in the bibliography, the curated library and (when allowed) registers, and cites one.
import { MessageType, ShowMessageNotification, type WorkspaceEdit } from 'vscode-languageserver'
import { type Identifier, identifierIn, nameOf } from '../../bibliography/lookup/identifiers.ts'
import { workOf } from '../../bibliography/lookup/work.ts'
import type { Bibliography, Entry } from '../../core/bibliography.ts'
import { lastFrom } from '../../core/blocks.ts'
import { type Cited, type Citing, citeEntry, citeWork, entryOf, nameOfFile, type Work } from '../../core/citing/cite.ts'
import { shortCitation } from '../../core/citing/format.ts'
import { queryAt } from '../../core/citing/sentence.ts'
import type { Citation, Document } from '../../core/document/document.ts'
import type { Fix } from '../../core/finding.ts'
import type { Span } from '../../core/text/span.ts'
import { fixAsWritten } from '../../core/written.ts'
import type { Reading } from '../analysis.ts'
import { modeFor } from '../lookups.ts'
import type { FoundWork, FoundWorks, ServerRequests, WorkRef } from '../messages.ts'
import { offsetOf, workspaceEdit } from '../protocol.ts'
import { revisionsOf } from '../revisions.ts'
import { answering, asItStands, Refusal, type Session } from '../session.ts'
import { messageOf } from '../words.ts'
import { finderFor } from './completion.ts'

type Params<M extends keyof ServerRequests> = ServerRequests[M]['params']

/** So many works of the bibliography and of the library are offered. */
const fromBibliography = 30
const fromLibrary = 10

/** Answers `neuroprose/findWorks`, `neuroprose/lookUpWorks` and `neuroprose/citeWork`. */
export function listenForInsertion(session: Session): void {
  const { connection } = session
  connection.onRequest(
    'neuroprose/findWorks',
    answering(session, 'The search', async (params: Params<'neuroprose/findWorks'>, token): Promise<FoundWorks> => {
      const reading = await readingOf(session, params.textDocument.uri, token)
      return found(session, reading, offsetOf(reading.text, params.position), params.text.trim())
    })
  )
  connection.onRequest(
    'neuroprose/lookUpWorks',
    answering(session, 'The look-up', async (params: Params<'neuroprose/lookUpWorks'>, token): Promise<FoundWork[]> => {
      const reading = await readingOf(session, params.textDocument.uri, token)
      const cancel = new AbortController()
      token.onCancellationRequested(() => cancel.abort())
      return lookedUp(session, reading, params.text.trim(), cancel.signal)
    })
  )
  connection.onRequest(
    'neuroprose/citeWork',
    answering(session, 'The citation', async (params: Params<'neuroprose/citeWork'>, token): Promise<WorkspaceEdit> => {
      const { uri } = params.textDocument
      const { edit, added } = await asItStands(session, uri, async () => {
        const reading = await readingOf(session, uri, token)
        return edited(session, reading, offsetOf(reading.text, params.position), params.work)
      })
      if (added && added.writing.exporter !== '') {
        const message = `The entry was added to ${nameOfFile(added)}.`
        await session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      }
      return edit
    })
  )
}

async function readingOf(session: Session, uri: string, token: Parameters<Session['analyser']['read']>[1]) {
  const reading = await session.analyser.read(uri, token)
  if (!reading) throw new Refusal('This document is not read, so nothing can be cited in it.')
  return reading
}

function found(session: Session, reading: Reading, at: number, text: string): FoundWorks {
  const { bibliography } = reading.sources
  const id = identifierIn(text)
  const own = id
    ? bibliography.entries.filter((entry) => hasIdentifier(entry, id)).map(ofBibliography)
    : search(bibliography, reading, at, text)
  const library = text === '' ? [] : session.engine.searchLibrary(id?.kind === 'doi' ? id.value : text, fromLibrary)
  const others = library.filter((work) => !entryOf(bibliography, work))
  const works = [...own, ...others.map((work) => shown(work, 'library', work.key))]
  const isKnown = id !== undefined && works.length > 0
  if (text.length < 3 || isKnown) return { works }
  const mode = modeFor(reading.editor.lookUp, reading.configuration.lookups, session.resolvers.network)
  return { works, lookUp: mode === 'off' ? 'off' : id ? 'identifier' : 'words' }
}

/** What fits the sentence, or what was typed. */
function search(bibliography: Bibliography, { document }: Reading, at: number, text: string): FoundWork[] {
  if (text !== '') {
    const { found } = finderFor(bibliography).find(text, fromBibliography, () => 0)
    return found.map(({ entry }) => ofBibliography(entry))
  }
  const query = queryAt(document, at)
  const fitting = query ? bibliography.search(query, fromBibliography) : []
  return fitting.map(({ entry, shared }) => {
    const words = shared.slice(0, 3).map((word) => `“${word}”`)
    return { ...ofBibliography(entry), why: `shares ${words.join(', ')}` }
  })
}

function ofBibliography(entry: Entry): FoundWork {
  return shown(entry, 'bibliography', entry.key)
}

/** Entries are told by their DOI; a PMID or an ISBN is in few of them, and looked up. */
function hasIdentifier(entry: Entry, { kind, value }: Identifier): boolean {
  return kind === 'doi' && entry.doi.toLowerCase() === value
}

function shown(entry: Entry, from: FoundWork['work']['from'], id: string): FoundWork {
  const { title, container = '' } = entry.index
  return { work: { from, id }, label: shortCitation(entry), title: title === '' ? entry.title : title, container }
}

async function lookedUp(session: Session, reading: Reading, text: string, signal: AbortSignal): Promise<FoundWork[]> {
  if (modeFor(reading.editor.lookUp, reading.configuration.lookups, session.resolvers.network) === 'off') {
    throw new Refusal('Look-ups are off. The setting neuroprose.lookups allows them.')
  }
  const resolver = session.resolvers.online(reading.editor.lookUp)
  const id = identifierIn(text)
  if (!id) {
    const records = await resolver.search(text, signal).catch((error: unknown) => {
      throw new Refusal(`Crossref could not be asked (${messageOf(error)}).`)
    })
    return records.map((record) => shown(workOf(record), 'register', `doi:${record.doi}`))
  }
  const outcome = await resolver.resolve(id, { signal })
  if (outcome.state === 'found') return [shown(workOf(outcome.record), 'register', nameOf(id))]
  if (outcome.state === 'absent') throw new Refusal(`No register knows ${id.value}.`)
  throw new Refusal(`${id.value} could not be looked up (${outcome.why}).`)
}

/** The edit that cites a work, and the bibliography that it adds an entry to. */
interface Edited {
  readonly edit: WorkspaceEdit
  readonly added: Cited['added']
}

async function edited(session: Session, reading: Reading, at: number, work: WorkRef): Promise<Edited> {
  const { document, sources } = reading
  const citing = { document, bibliography: sources.bibliography }
  const place = placeAt(document, at)
  if (!place)
    throw new Refusal('A citation needs running text before it: put the cursor behind the words that it is for.')
  const cited = await citedAt(session, citing, place, work, reading)
  if (!cited) throw new Refusal(refusalFor(citing, place, work))
  const fix: Fix = { title: '', meaning: 'changed', edits: cited.edits, files: cited.files }
  const [written] = fixAsWritten(fix, document)
  const edit = written && workspaceEdit(await revisionsOf(session, reading, [written]), session.abilities)
  if (!edit) throw new Refusal('No citation can stand here.')
  return { edit, added: cited.added }
}

async function citedAt(
  session: Session,
  citing: Citing,
  place: Span,
  { from, id }: WorkRef,
  reading: Reading
): Promise<Cited | undefined> {
  if (from === 'bibliography') {
    const entry = citing.bibliography.find(id)
    if (typeof entry === 'string') throw new Refusal(`“${id}” is no longer in the bibliography.`)
    return citeEntry(citing, place, entry)
  }
  const work = from === 'library' ? session.engine.libraryWork(id) : await registered(session, id, reading)
  if (!work) throw new Refusal(`“${id}” is not known any more.`)
  return citeWork(citing, place, work)
}

/** A work that was looked up before; its record was kept then, and is all there is where look-ups are off. */
async function registered(session: Session, name: string, reading: Reading): Promise<Work | undefined> {
  const [kind = '', ...rest] = name.split(':')
  const id = { kind: kind as Identifier['kind'], value: rest.join(':') }
  const { resolvers } = session
  const mode = modeFor(reading.editor.lookUp, reading.configuration.lookups, resolvers.network)
  const resolver = mode === 'off' ? resolvers.offline() : resolvers.online(reading.editor.lookUp)
  const outcome = await resolver.resolve(id)
  return outcome.state === 'found' ? workOf(outcome.record) : undefined
}

/** From the start of the paragraph to behind the word at `at`: what a citation there is for. */
function placeAt({ blocks, source }: Document, at: number): Span | undefined {
  const block = blocks.length === 0 ? undefined : lastFrom(blocks, Math.max(0, at - 1))
  if (!block || at <= block.start || at > block.end + 1) return undefined
  let end = Math.min(at, block.end)
  while (end < block.end && /[\p{L}\p{N}]/u.test(source.charAt(end)) && /[\p{L}\p{N}]/u.test(source.charAt(end - 1)))
    end++
  return { start: block.start, end }
}

function refusalFor({ document, bibliography }: Citing, place: Span, { from, id }: WorkRef): string {
  const { files, state } = bibliography
  const entry = from === 'bibliography' ? bibliography.find(id) : undefined
  const names = typeof entry === 'object' ? [entry.key, ...entry.ids] : []
  const near = ({ key, start, group }: Citation) =>
    names.includes(key) && start >= place.start && group.start <= place.end + 1
  if (document.citations.some(near)) return `“${id}” is cited here already.`
  if (state === 'unknown') return 'The bibliography could not be read, so nothing is added to it.'
  if (files.length === 0) return 'This document has no bibliography: name one, such as “bibliography: references.bib”.'
  if (files.every((file) => file.writing === undefined))
    return 'The bibliography is of a format that is only read here.'
  return 'No citation can stand here: within quotations, code and reference lists none is put.'
}
