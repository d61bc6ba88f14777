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

/** The edit that adds the entry under `key`; `entries` are those of the bibliography. */
export function addition(
  file: WritableFile,
  entries: readonly Entry[],
  entry: Entry,
  details: EntryDetails,
  key: string
): FileEdit {
  const text = entryText(file.writing, entry, details, key)
  const own = entries.filter((other) => other.file === file.path && other.span.end > other.span.start)
  return { path: file.path, edits: [placed(file.writing, text, neighbourOf(own, key))] }
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

/** The entry that the new one comes behind, when the file is sorted by key and it does not come first or last. */
function neighbourOf(own: readonly Entry[], key: string): Entry | undefined {
  const keys = own.map((entry) => entry.key.toLowerCase())
  if (keys.length < SORTED_FROM || keys.some((k, i) => i > 0 && k < (keys[i - 1] as string))) return undefined
  const next = keys.findIndex((k) => k > key.toLowerCase())
  return next > 0 ? own[next - 1] : undefined
}
