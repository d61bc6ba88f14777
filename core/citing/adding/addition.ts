// Puts a new entry into a bibliography file: at its place where the file is sorted by key, else at the end.
import type { BibliographyFile, Entry } from '../../bibliography.ts'
import type { FileEdit } from '../../finding.ts'
import type { TextEdit } from '../../text/edits.ts'
import { type EntryDetails, toBibtex } from './bibtex.ts'
import { toCsl, toCslJson, toCslYaml } from './csl.ts'
import type { Writing } from './writing.ts'

/** Fewer entries than this are in order by chance. */
const SORTED_FROM = 4

/** A file that new entries can be put into. */
export interface WritableFile extends BibliographyFile {
  readonly writing: Writing
}

/** Whether entries can be put into the file. */
export function isWritable(file: BibliographyFile): file is WritableFile {
  return file.writing !== undefined
}

/** The edit that adds the entry under `key`; `beside` are the entries of the file. */
export function addition(
  file: WritableFile,
  beside: readonly Entry[],
  entry: Entry,
  details: EntryDetails,
  key: string
): FileEdit {
  const text = entryText(file.writing, entry, details, key)
  return { path: file.path, edits: [placed(file.writing, text, neighbourOf(beside, key))] }
}

function entryText(writing: Writing, entry: Entry, details: EntryDetails, key: string): string {
  const { format, newline, indent, bibtex } = writing
  if (format === 'bibtex') return toBibtex(entry, details, { key, newline, indent, writing: bibtex })
  const item = toCsl(entry, details, key)
  return format === 'csl-json' ? toCslJson(item, writing) : toCslYaml(item, writing)
}

function placed(writing: Writing, text: string, neighbour: Entry | undefined): TextEdit {
  const { format, end, before, after, between } = writing
  if (neighbour && format === 'bibtex') {
    const at = neighbour.span.end
    return { start: at, end: at, text: between + text }
  }
  return { start: end, end, text: before + text + after }
}

/** Entries in the order of their keys, with those keys. */
interface Sorted {
  readonly entries: readonly Entry[]
  readonly keys: readonly string[]
}

/** What was found out about lists of entries, by the very list; null: it is in no order. */
const sorted = new WeakMap<readonly Entry[], Sorted | null>()

function sortedOf(beside: readonly Entry[]): Sorted | null {
  const known = sorted.get(beside)
  if (known !== undefined) return known
  const entries = beside.filter(({ span }) => span.end > span.start)
  const keys = entries.map((entry) => entry.key.toLowerCase())
  const ordered = keys.length >= SORTED_FROM && keys.every((key, i) => i === 0 || key >= (keys[i - 1] as string))
  const found = ordered ? { entries, keys } : null
  sorted.set(beside, found)
  return found
}

/** The entry that the new one comes behind, when the file is sorted by key and it does not come first or last. */
function neighbourOf(beside: readonly Entry[], key: string): Entry | undefined {
  const order = sortedOf(beside)
  const wanted = key.toLowerCase()
  const next = order ? order.keys.findIndex((k) => k > wanted) : -1
  return next > 0 ? order?.entries[next - 1] : undefined
}
