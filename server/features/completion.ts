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
import { type Finder, finderOf } from '../../core/citing/finder.ts'
import { indexCitation } from '../../core/citing/format.ts'
import { queryAt } from '../../core/citing/sentence.ts'
import { pandocKey } from '../../core/citing/syntax.ts'
import { type Typing, typingAt } from '../../formats/typing/index.ts'
import type { Reading } from '../analysis.ts'
import { offsetOf, rangeOf } from '../protocol.ts'
import { answering, type Session } from '../session.ts'
import { pathOf } from '../workspace.ts'
import { describe } from './description.ts'
import { plainOf } from './plain.ts'

/** What a key may stand behind, in one syntax or another. */
export const completionTriggers = ['@', '{', ',', '`', '[', '<']

/** More entries than this are not sent at once; the client asks again as more is typed. */
const shown = 100
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
  session.connection.onCompletionResolve(
    answering(session, 'Completion', (item: CompletionItem) => resolved(session, item))
  )
}

const finders = new WeakMap<Bibliography, Finder>()

/** The finder of a bibliography, made once. */
export function finderFor(bibliography: Bibliography): Finder {
  const known = finders.get(bibliography) ?? finderOf(bibliography.entries)
  finders.set(bibliography, known)
  return known
}

function listOf(session: Session, text: TextDocument, typing: Typing, reading: Reading, at: number): CompletionList {
  const { bibliography } = reading.sources
  const { found } = finderFor(bibliography).find(typing.typed, shown, favour(reading, at))
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
  return { isIncomplete: true, items }
}

/** How the sentence at `at`, and what is cited already, speak for an entry. */
function favour({ document, sources }: Reading, at: number): (entry: Entry) => number {
  const query = queryAt(document, at)
  const matches = query ? sources.bibliography.search(query, shown) : []
  const fits = new Map(matches.map(({ entry, score }) => [entry, FITS * score]))
  const cited = new Set(document.citations.map(({ key }) => key))
  return (entry) => (fits.get(entry) ?? 0) + (cited.has(entry.key) ? CITED : 0)
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
  const value = describe(session, entry).join('\n\n')
  const documentation = session.abilities.completionMarkdown
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: plainOf(value) }
  return { ...item, documentation }
}
