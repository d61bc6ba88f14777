// Snapshots: files that were read (or could not be) in, a frozen bibliography and its problems out.
import {
  type Bibliography,
  type BibliographyFile,
  type BibliographyProblem,
  type Entry,
  noBibliography
} from '../core/bibliography.ts'
import { writingOf } from '../core/citing/adding/writing.ts'
import { collect } from '../core/citing/collection.ts'
import type { Span } from '../core/text/span.ts'
import { BibtexEntry, type Converter, citationJs, cslEntry } from './convert.ts'
import { inheritedFields } from './inherit.ts'
import { scanBibtex } from './sources/bibtex.ts'
import { readCslJson } from './sources/csl-json.ts'

/** A file as a host read it: its text, or why there is none. */
export interface SourceFile {
  readonly path: string
  readonly text?: string
  readonly error?: string
}

export interface Loaded {
  readonly bibliography: Bibliography
  readonly problems: readonly BibliographyProblem[]
}

/** Loads snapshots and keeps what it has read: a file whose text did not change is not read again. */
export interface BibliographyLoader {
  /** With `partial`, the files may not be all there is, so that no key is ever called missing. */
  load(files: readonly SourceFile[], partial?: boolean): Promise<Loaded>
}

interface Read {
  readonly text: string
  readonly hash: string
  readonly file: BibliographyFile
  readonly entries: readonly Entry[]
}

/** A loader with its own cache; one for each host. */
export function createBibliographyLoader(): BibliographyLoader {
  const reads = new Map<string, Read>()
  const snapshots = new Map<string, Loaded>()
  let converter: Converter | undefined
  return {
    async load(files, partial = false) {
      if (files.length === 0) return { bibliography: noBibliography, problems: [] }
      const bibtex = files.some((file) => file.text !== undefined && formatOf(file) === 'bibtex')
      if (bibtex) converter ??= await citationJs()
      const parts = files.map((file) => {
        if (file.text === undefined) return file
        const known = reads.get(file.path)
        const read = known?.text === file.text ? known : readFile(file.path, file.text, converter)
        reads.set(file.path, read)
        return read
      })
      const version = parts.map(versionOf).join('|') + (partial ? '|…' : '')
      // One snapshot is kept for each set of files: older versions of a large bibliography must not pile up.
      const set = files.map((file) => file.path).join('|')
      const known = snapshots.get(set)
      if (known?.bibliography.version === version && sameReads(known, parts)) return known
      const loaded = assemble(parts, version, partial)
      snapshots.set(set, loaded)
      return loaded
    }
  }
}

function versionOf(part: Read | SourceFile): string {
  return 'hash' in part ? `${part.file.path}@${part.hash}` : `${part.path}!`
}

/** Loads these files once; hosts that load again and again keep a loader. */
export function loadBibliography(files: readonly SourceFile[]): Promise<Loaded> {
  return createBibliographyLoader().load(files)
}

function sameReads(known: Loaded, parts: readonly (Read | SourceFile)[]): boolean {
  return parts.every((part) => !('hash' in part) || known.bibliography.files.includes(part.file))
}

function assemble(parts: readonly (Read | SourceFile)[], version: string, partial: boolean): Loaded {
  const entries: Entry[] = []
  const files: BibliographyFile[] = []
  const problems: BibliographyProblem[] = []
  let complete = !partial
  for (const part of parts) {
    if ('hash' in part) {
      for (const entry of part.entries) entries.push(entry)
      files.push(part.file)
      problems.push(...part.file.problems)
    } else {
      complete = false
      const message = `“${part.path}” could not be read: ${part.error ?? 'no such file'}.`
      problems.push({ file: part.path, code: 'unreadable', severity: 'warning', message, fixes: [], related: [] })
    }
  }
  // A file in which something could not be read may hide the very key that is looked for.
  if (parts.some((part) => 'hash' in part && part.entries.length === 0 && part.file.problems.length > 0))
    complete = false
  return { bibliography: collect({ state: complete ? 'ready' : 'unknown', entries, files, version }), problems }
}

function formatOf(file: { path: string; text?: string }): 'bibtex' | 'csl-json' {
  return /\.json$/i.test(file.path) ? 'csl-json' : 'bibtex'
}

function readFile(path: string, text: string, convert: Converter | undefined): Read {
  const format = formatOf({ path })
  const writing = writingOf(text, format)
  const base = writing ? { path, writing } : { path }
  if (format === 'csl-json') {
    const { items, problem } = readCslJson(text)
    const entries = items.map(({ item, span }) => cslEntry(item, path, span))
    return {
      text,
      hash: hashOf(text),
      file: { ...base, format: 'csl-json', problems: problem ? [placed(path, { ...problem, code: 'bad-json' })] : [] },
      entries
    }
  }
  const scanned = scanBibtex(text)
  const fields = inheritedFields(scanned.entries)
  const entries = scanned.entries
    .map((raw, i) => new BibtexEntry(raw, fields[i] as ReadonlyMap<string, string>, path, convert as Converter))
    .filter((entry) => entry.raw.type !== 'xdata')
  return {
    text,
    hash: hashOf(text),
    file: { ...base, format: 'bibtex', problems: scanned.problems.map((problem) => placed(path, problem)) },
    entries
  }
}

function placed(file: string, problem: { message: string; code: string } & Span): BibliographyProblem {
  const { message, code, start, end } = problem
  return { file, code, severity: 'warning', message, span: { start, end }, fixes: [], related: [] }
}

/** A fingerprint of a text: 2 × 32 bits, enough to tell versions of one file apart. */
function hashOf(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b + c, 0x5bd1e995) ^ (b >>> 13)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
