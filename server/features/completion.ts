// Completion of citation keys: found by key, author, title, year and journal, ranked by the sentence that is being written.
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  MarkupKind
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Bibliography, Entry } from '../../core/bibliography.ts'
import { type Finder, type FinderMemory, finderOf } from '../../core/citing/finder.ts'
import { fold } from '../../core/citing/fold.ts'
import { indexCitation } from '../../core/citing/format.ts'
import type { Query } from '../../core/citing/rank.ts'
import { queryAt } from '../../core/citing/sentence.ts'
import { pandocKey } from '../../core/citing/syntax.ts'
import { type Typing, typingAt } from '../../formats/typing/index.ts'
import type { Reading } from '../analysis.ts'
import { offsetOf, rangeOf } from '../protocol.ts'
import { answering, background, type Session } from '../session.ts'
import { pathOf } from '../workspace.ts'
import { describe } from './description.ts'
import { plainOf } from './plain.ts'

/** What a key may stand behind, in one syntax or another. */
export const completionTriggers = ['@', '{', ',', '`', '[', '<']

/** More entries than this are not sent at once; the client asks again as more is typed. */
const shown = 100
/** A document that was opened is linted first; then there is time to get ready, so many milliseconds later. */
const quiet = 1500
/** How much it counts that an entry fits the sentence, and that the document cites it already. */
const FITS = 8
const CITED = 0.5

/** What a client sends back to be told more. */
interface Asked {
  readonly uri: string
  readonly key: string
}

/** Answers requests for completion. */
export function listenForCompletion(session: Session): void {
  session.connection.onCompletion(
    answering(session, 'Completion', async ({ textDocument: { uri }, position }: CompletionParams, token) => {
      const text = session.documents.get(uri)
      const format = text && session.engine.formatOf(pathOf(uri), text.languageId)
      if (!text || format === undefined) return null
      const typing = typingAt(text.getText(), offsetOf(text, position), format)
      if (!typing) return null
      const reading = await session.analyser.read(uri, token)
      if (!reading || session.documents.get(uri) !== text) return null
      return listOf(session, text, typing, reading, offsetOf(reading.text, position))
    })
  )
  session.documents.onDidOpen(({ document: { uri } }) => {
    setTimeout(() => background(session, 'Getting ready to complete', () => prepare(session, uri)), quiet)
  })
  session.connection.onCompletionResolve(
    answering(session, 'Completion', (item: CompletionItem) => resolved(session, item))
  )
}

/** Makes ready what takes longest, before anybody asks. */
async function prepare(session: Session, uri: string): Promise<void> {
  const reading = session.documents.get(uri) && (await session.analyser.read(uri))
  if (reading) finderFor(reading.sources.bibliography).find('', 1, () => 0)
}

const finders = new WeakMap<Bibliography, Finder>()
const memory: FinderMemory = new WeakMap()

/** The finder of a bibliography, made once. */
export function finderFor(bibliography: Bibliography): Finder {
  const known = finders.get(bibliography) ?? finderOf(bibliography.entries, memory)
  finders.set(bibliography, known)
  return known
}

function listOf(session: Session, text: TextDocument, typing: Typing, reading: Reading, at: number): CompletionList {
  const { bibliography } = reading.sources
  const { found } = finderFor(bibliography).find(typing.typed, shown, favour(reading, at, typing.typed.length))
  const range = rangeOf(text, typing.span)
  const items = found.flatMap(({ entry }, number): CompletionItem[] => {
    const newText = written(entry.key, typing)
    if (newText === undefined) return []
    const short = indexCitation(entry)
    const { title } = entry.index
    return [
      {
        label: entry.key,
        kind: CompletionItemKind.Reference,
        ...(session.abilities.labelDetails
          ? { labelDetails: { description: short }, detail: title }
          : { detail: title === '' ? short : `${short}: ${title}` }),
        sortText: String(number).padStart(3, '0'),
        // What was typed comes first: it was found in one of the others, which not every client looks at in full.
        filterText: [
          typing.typed,
          entry.key,
          ...entry.index.surnames,
          entry.index.year,
          title,
          entry.index.container ?? ''
        ]
          .filter((part) => part !== '')
          .join(' '),
        textEdit: { range, newText },
        data: { uri: text.uri, key: entry.key } satisfies Asked
      }
    ]
  })
  return { isIncomplete: true, items: [...items, ...ownKeys(text, typing, reading)] }
}

/** Keys that the document defines itself, with `\\bibitem`; nothing more is known of them. */
function ownKeys(text: TextDocument, typing: Typing, { document, sources }: Reading): CompletionItem[] {
  const part = fold(typing.typed)
  const keys = [...(document.keys ?? [])].filter((key) => typeof sources.bibliography.find(key) === 'string')
  return keys.flatMap((key): CompletionItem[] => {
    const newText = fold(key).includes(part) ? written(key, typing) : undefined
    if (newText === undefined) return []
    const textEdit = { range: rangeOf(text, typing.span), newText }
    return [
      { label: key, kind: CompletionItemKind.Reference, sortText: '~', filterText: `${typing.typed} ${key}`, textEdit }
    ]
  })
}

/** How the sentence at `at`, and what is cited already, speak for an entry. */
function favour({ document, sources }: Reading, at: number, typed: number): (entry: Entry) => number {
  const query = queryAt(document, at, typed)
  const fits = query && fitting(sources.bibliography, query)
  const cited = new Set(document.citations.map(({ key }) => key))
  return (entry) => (fits?.get(entry) ?? 0) + (cited.has(entry.key) ? CITED : 0)
}

/** What fits the sentence that was asked for last: it stays the same while a key is typed in it. */
const lastFitting = new WeakMap<Bibliography, { readonly asked: string; readonly fits: ReadonlyMap<Entry, number> }>()

function fitting(bibliography: Bibliography, query: Query): ReadonlyMap<Entry, number> {
  const asked = JSON.stringify(query)
  const known = lastFitting.get(bibliography)
  if (known?.asked === asked) return known.fits
  const fits = new Map(bibliography.search(query, shown).map(({ entry, score }) => [entry, FITS * score]))
  lastFitting.set(bibliography, { asked, fits })
  return fits
}

/** The key as it is written at this place; undefined where it can't be. */
function written(key: string, { style }: Typing): string | undefined {
  if (style === 'pandoc') return pandocKey(key).slice(1)
  return /[\s,{}`\]>]/.test(key) ? undefined : key
}

async function resolved(session: Session, item: CompletionItem): Promise<CompletionItem> {
  const { uri, key } = (item.data ?? {}) as Partial<Asked>
  const reading = uri === undefined ? undefined : await session.analyser.read(uri)
  const entry = key === undefined ? undefined : reading?.sources.bibliography.find(key)
  if (entry === undefined || typeof entry === 'string') return item
  const value = describe(session, entry, reading?.sources.bibliography).join('\n\n')
  const documentation = session.abilities.completionMarkdown
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: plainOf(value) }
  return { ...item, documentation }
}
