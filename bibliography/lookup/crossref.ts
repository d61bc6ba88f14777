// Crossref's REST interface: one work by its DOI. Its singletons take no `select`.
import type { Name } from '../../core/bibliography.ts'
import { plainDoi } from './identifiers.ts'
import { type Polite, Unreachable } from './polite.ts'
import { emptyRecord, plainText, type Register, type Update, type WorkRecord } from './record.ts'

/** The register of most journals. */
export function crossref(polite: Polite): Register {
  return {
    knows: 'doi',
    async find(doi, signal) {
      const reply = await polite.get('crossref', `/works/${encodeURIComponent(doi)}`, 'application/json', signal)
      if (reply.status === 404) return undefined
      if (reply.status !== 200) throw new Unreachable('crossref', `status ${reply.status}`)
      return crossrefRecord(messageOf(reply.text))
    }
  }
}

/** Works whose metadata have these words, the most fitting first. A search proves nothing: it only offers. */
export async function searchCrossref(
  polite: Polite,
  words: string,
  rows: number,
  signal?: AbortSignal
): Promise<WorkRecord[]> {
  const path = `/works?rows=${rows}&query.bibliographic=${encodeURIComponent(words)}`
  const reply = await polite.get('crossref', path, 'application/json', signal)
  if (reply.status !== 200) throw new Unreachable('crossref', `status ${reply.status}`)
  const { items } = messageOf(reply.text)
  return listOf(items).map((item) => crossrefRecord(item as Message))
}

function messageOf(text: string): Message {
  try {
    const { message } = JSON.parse(text) as { message?: Message }
    if (message !== null && typeof message === 'object') return message
  } catch {
    // Told below.
  }
  throw new Unreachable('crossref', 'the answer is no record')
}

interface Message {
  readonly [field: string]: unknown
}

/** Crossref’s names for what happened to a work (reinstatements are Retraction Watch’s); new versions and clarifications are no reason to worry. */
const kinds: Readonly<Record<string, Update['kind']>> = {
  retraction: 'retraction',
  withdrawal: 'retraction',
  removal: 'retraction',
  partial_retraction: 'partial-retraction',
  expression_of_concern: 'concern',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  reinstatement: 'reinstatement'
}

const types: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'book-chapter': 'chapter',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  dissertation: 'thesis',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  report: 'report',
  dataset: 'dataset',
  book: 'book'
}

/** A work as Crossref describes it. */
export function crossrefRecord(message: Message): WorkRecord {
  const type = String(message.type ?? '')
  return {
    ...emptyRecord,
    doi: plainDoi(String(message.DOI ?? '')),
    isbn: first(message.ISBN),
    type: types[type] ?? type,
    title: plainText(first(message.title)),
    subtitle: plainText(first(message.subtitle)),
    authors: namesOf(message.author ?? message.editor),
    years: yearsOf(message),
    container: plainText(first(message['container-title']) || institutionOf(message)),
    volume: String(message.volume ?? ''),
    issue: String(message.issue ?? ''),
    pages: String(message.page ?? message['article-number'] ?? ''),
    publisher: plainText(message.publisher),
    abstract: plainText(message.abstract),
    subjects: listOf(message.subject).map(plainText),
    updates: listOf(message['updated-by']).flatMap(updateOf),
    isNotice: listOf(message['update-to']).some((update) => typeOf(update) in kinds),
    isPreprint: type === 'posted-content' && (message.subtype ?? 'preprint') === 'preprint',
    publishedAs: publishedAs(message),
    register: 'crossref'
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function first(value: unknown): string {
  const [one] = listOf(value)
  return typeof one === 'string' ? one : ''
}

function namesOf(value: unknown): Name[] {
  return listOf(value).flatMap((one): Name[] => {
    const { family, given, name } = one as { family?: string; given?: string; name?: string }
    if (family) return [given ? { family: plainText(family), given: plainText(given) } : { family: plainText(family) }]
    return name || given ? [{ literal: plainText(name ?? given) }] : []
  })
}

/** `issued` may be [[null]]; theses have `approved`, preprints `posted`. The printed year is the one that is cited. */
function yearsOf(message: Message): string[] {
  const dates = ['issued', 'published-print', 'published', 'published-online', 'approved', 'posted', 'accepted']
  const years = dates.map(
    (field) => (message[field] as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts']?.[0]?.[0]
  )
  const print = years[1]
  return [...new Set([print, ...years].flatMap((year) => (typeof year === 'number' ? [String(year)] : [])))]
}

function institutionOf(message: Message): string {
  const [one] = listOf(message.institution) as { name?: string }[]
  return one?.name ?? ''
}

function typeOf(update: unknown): string {
  return String((update as { type?: unknown }).type ?? '')
    .toLowerCase()
    .replace(/[ -]/g, '_')
}

function updateOf(update: unknown): Update[] {
  const { DOI, source, updated } = update as { DOI?: string; source?: string; updated?: { 'date-parts'?: number[][] } }
  const kind = kinds[typeOf(update)]
  if (!kind) return []
  const date = (updated?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(2, '0')).join('-')
  return [{ kind, notice: plainDoi(DOI ?? ''), date, source: source ?? 'publisher' }]
}

/** The published versions; a preprint that names itself, or a PMID, names none. */
function publishedAs(message: Message): string[] {
  const relations = (message.relation as Record<string, unknown> | undefined)?.['is-preprint-of']
  const own = plainDoi(String(message.DOI ?? ''))
  const dois = listOf(relations).map((one) => plainDoi(String((one as { id?: unknown }).id ?? '')))
  return [...new Set(dois.filter((doi) => doi.startsWith('10.') && doi !== own))]
}
