// Citing a work at a place: the citation, and what else it needs (an entry in the bibliography, a line in the list).
import type { Bibliography, BibliographyFile, Entry } from '../bibliography.ts'
import type { Document } from '../document/document.ts'
import type { FileEdit } from '../finding.ts'
import type { TextEdit } from '../text/edits.ts'
import type { Span } from '../text/span.ts'
import { addition, isWritable, type WritableFile } from './adding/addition.ts'
import type { EntryDetails } from './adding/bibtex.ts'
import { keyFor } from './adding/keys.ts'
import { listed } from './adding/reference-list.ts'
import { fold } from './fold.ts'
import { formOf, insertCitation } from './insert.ts'

/** A work that can be cited, whether the bibliography has it or not. */
export interface Work extends Entry {
  readonly details: EntryDetails
}

/** All edits that one citation takes; they belong together and are undone together. */
export interface Cited {
  readonly edits: readonly TextEdit[]
  readonly files: readonly FileEdit[]
  /** The file that gets a new entry, when one does. */
  readonly added?: WritableFile
}

/** What a citation is put into. */
export interface Citing {
  readonly document: Document
  readonly bibliography: Bibliography
}

/** Cites an entry of the bibliography behind the words at `at` (source offsets); undefined where none may stand. */
export function citeEntry({ document, bibliography }: Citing, at: Span, entry: Entry): Cited | undefined {
  if (entry.key === '' || /\s/.test(entry.key)) return undefined
  return cited(document, at, entry, formOf(document, bibliography.files.length > 0))
}

/** Cites a work, from the bibliography where it has it, else with a new entry in it. */
export function citeWork(citing: Citing, at: Span, work: Work): Cited | undefined {
  const { document, bibliography } = citing
  const own = entryOf(bibliography, work)
  if (own) return citeEntry(citing, at, own)
  const form = formOf(document, bibliography.files.length > 0)
  if (form !== 'key') return cited(document, at, work, form, work.details)
  const added = newEntry(bibliography, work)
  if (!added) return undefined
  const citation = cited(document, at, { ...work, key: added.key }, form)
  return citation && { ...citation, files: [added.edit], added: added.file }
}

function cited(
  document: Document,
  at: Span,
  entry: Entry,
  form: ReturnType<typeof formOf>,
  details?: EntryDetails
): Cited | undefined {
  const edit = insertCitation(document, at, entry, form)
  if (!edit) return undefined
  const line = form === 'author-year' ? listed(document, entry, details) : undefined
  return { edits: line ? [edit, line] : [edit], files: [] }
}

/** A new entry for a work, under a key in the file's own pattern unless `key` is given. */
export function newEntry(
  bibliography: Bibliography,
  work: Work,
  wanted?: string
): { readonly key: string; readonly file: WritableFile; readonly edit: FileEdit } | undefined {
  const file = fileForNew(bibliography)
  if (!file) return undefined
  const beside = entriesOf(bibliography, file)
  const key = wanted ?? keyFor(work.index, beside, (k) => bibliography.find(k) !== 'missing')
  return { key, file, edit: addition(file, beside, work, work.details, key) }
}

/** The entries of files that new ones go into, as the same list each time: what is learnt from a list is kept with it. */
const besides = new WeakMap<BibliographyFile, readonly Entry[]>()

function entriesOf({ entries }: Bibliography, file: BibliographyFile): readonly Entry[] {
  const beside = besides.get(file) ?? entries.filter((entry) => entry.file === file.path)
  besides.set(file, beside)
  return beside
}

/** The file that new entries go into: the author's own before one that a reference manager writes. */
export function fileForNew(bibliography: Bibliography): WritableFile | undefined {
  if (bibliography.state !== 'ready') return undefined
  const files = bibliography.files.filter(isWritable)
  return files.find((file) => file.writing.exporter === '') ?? files[0]
}

/** “refs.bib”, with what the author should know before it is written to. */
export function nameOfFile(file: WritableFile): string {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const { exporter } = file.writing
  return exporter === '' ? name : `${name}, which ${exporter} overwrites at its next export`
}

/** The same work in the bibliography: by DOI where both have one, else by title and year. */
export function entryOf(bibliography: Bibliography, work: Entry): Entry | undefined {
  return bibliography.named(work.index.surnames[0] ?? '').find((entry) => {
    if (work.doi !== '' && entry.doi !== '') return entry.doi.toLowerCase() === work.doi.toLowerCase()
    if (plainTitle(entry.index.title) !== plainTitle(work.title)) return false
    const [a, b] = [entry.index.year, work.index.year].map(Number)
    // Online and in print may be a year apart.
    return !a || !b || Math.abs(a - b) <= 1
  })
}

function plainTitle(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
