// What registers know of a work, in one shape whichever register it came from.
import type { Name } from '../../core/bibliography.ts'
import type { Identifier } from './identifiers.ts'

/** What happened to a work after it appeared, the gravest first. */
export const updateKinds = ['retraction', 'partial-retraction', 'concern', 'correction'] as const
export type UpdateKind = (typeof updateKinds)[number]

/** A notice about a work. */
export interface Update {
  readonly kind: UpdateKind | 'reinstatement'
  /** DOI or PMID of the notice, as far as known. */
  readonly notice: string
  /** ISO date, as far as known: “2010-02-06”, “2010”. */
  readonly date: string
  /** Who says so: 'publisher', 'retraction-watch', 'pubmed'. */
  readonly source: string
}

/** A work as registered. Texts are plain: markup and entities are gone. */
export interface WorkRecord {
  readonly doi: string
  readonly pmid: string
  readonly pmcid: string
  readonly arxiv: string
  readonly isbn: string
  /** CSL type: 'article-journal', 'book' … */
  readonly type: string
  readonly title: string
  /** The title's second part, where the register keeps it apart. */
  readonly subtitle: string
  readonly authors: readonly Name[]
  /** Years of the printed, the online and the registered version, without repeats; the one to cite first. */
  readonly years: readonly string[]
  readonly container: string
  readonly volume: string
  readonly issue: string
  readonly pages: string
  readonly publisher: string
  readonly abstract: string
  /** Keywords, subjects or MeSH headings. */
  readonly subjects: readonly string[]
  readonly updates: readonly Update[]
  /** The work is itself a notice about others. */
  readonly isNotice: boolean
  readonly isPreprint: boolean
  /** DOIs of the published versions of a preprint. */
  readonly publishedAs: readonly string[]
  /** Who was asked: 'crossref', 'datacite', 'pubmed', 'arxiv', 'openlibrary', 'doi'. */
  readonly register: string
}

/** A record with nothing in it, to be filled by a register's reader. */
export const emptyRecord: WorkRecord = {
  doi: '',
  pmid: '',
  pmcid: '',
  arxiv: '',
  isbn: '',
  type: '',
  title: '',
  subtitle: '',
  authors: [],
  years: [],
  container: '',
  volume: '',
  issue: '',
  pages: '',
  publisher: '',
  abstract: '',
  subjects: [],
  updates: [],
  isNotice: false,
  isPreprint: false,
  publishedAs: [],
  register: ''
}

/** What a look-up says. `absent` is a fact: every register that could know it was asked and does not. */
export type Outcome =
  | { readonly state: 'found'; readonly record: WorkRecord }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly why: string }

/** One register: whom it knows, and what it says. Rejects with `Unreachable` when it could not be asked. */
export interface Register {
  readonly knows: Identifier['kind']
  /** The record, or undefined when the register has no such work. */
  find(value: string, signal?: AbortSignal): Promise<WorkRecord | undefined>
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Text without the markup of registers: JATS and HTML tags, entities, also those that were escaped twice. */
export function plainText(text: unknown): string {
  if (typeof text !== 'string') return ''
  // What is escaped twice is markup only once it was read twice.
  const plain = untagged(decoded(untagged(decoded(untagged(text)))))
  return plain.replace(/\s+/g, ' ').trim()
}

function untagged(text: string): string {
  return text.replace(/<\/?[a-z][\w:.-]*(?:\s[^<>]*)?\/?>/gi, (tag) =>
    /^<\/?(?:jats:)?(?:p|title|sec|br|list)\b/i.test(tag) ? ' ' : ''
  )
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ''
    return named[name?.toLowerCase() ?? ''] ?? whole
  })
}
