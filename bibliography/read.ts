// Reads one bibliography file, in whatever format; of a `.bib` that was read before, only what changed.

import type { BibliographyFormat, BibliographyProblem, Entry } from '../core/bibliography.ts'
import { bibtexTypes } from '../core/citing/adding/bibtex.ts'
import { type Writing, writingOf } from '../core/citing/adding/writing.ts'
import { fingerprintOf } from '../core/text/fingerprint.ts'
import type { Span } from '../core/text/span.ts'
import { type BibtexEntry, entriesOf } from './bibtex-entry.ts'
import { BibtexVersion } from './bibtex-version.ts'
import { type Converter, type CslItem, cslEntry, cslName, cslYear } from './convert.ts'
import { identityOf, type Located } from './problems/duplicates.ts'
import { type Described, lacks, problemsOf } from './problems/entry.ts'
import { readBibtex, syntaxProblems } from './sources/bibtex-file.ts'

import { readCslJson } from './sources/csl-json.ts'
import { readCslYaml } from './sources/csl-yaml.ts'
import { readEnw } from './sources/enw.ts'
import { readNbib } from './sources/nbib.ts'
import { readRis } from './sources/ris.ts'
import type { Source, SourceEntry } from './sources/source.ts'

/** A file as a host read it: its text, or why there is none. */
export interface SourceFile {
  readonly path: string
  readonly text?: string
  readonly error?: string
  /** Entries in the front matter of the document at `path`, which begins at `offset` of it. */
  readonly inline?: { readonly offset: number }
}

/** One version of a file. */
export interface Version {
  readonly path: string
  readonly text: string
  readonly format: BibliographyFormat
  readonly entries: readonly Entry[]
  /** What each entry is known by from version to version. */
  readonly known: readonly object[]
  /** The entries as far as it takes to find those that stand for one work. */
  readonly located: readonly Located[]
  /** What is wrong in the file by itself. */
  readonly problems: readonly BibliographyProblem[]
  /** Nothing that could not be read may hide a key. */
  readonly complete: boolean
  readonly fingerprint: string
  readonly writing: () => Writing | undefined
  readonly bibtex?: BibtexVersion
}

const formats: Readonly<Record<string, BibliographyFormat>> = {
  json: 'csl-json',
  yaml: 'csl-yaml',
  yml: 'csl-yaml',
  ris: 'ris',
  enw: 'enw',
  nbib: 'nbib'
}

const bibtexEndings: ReadonlySet<string> = new Set(['bib', 'bibtex', 'biblatex'])

function endingOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** What the name of a file says about its format: BibTeX, where it says nothing else. */
export function formatOf(path: string): BibliographyFormat {
  return formats[endingOf(path)] ?? 'bibtex'
}

/** Whether the name of a file is that of a bibliography, whatever is in it. */
export function isBibliography(path: string): boolean {
  const ending = endingOf(path)
  return Object.hasOwn(formats, ending) || bibtexEndings.has(ending)
}

/** Reads a file whose text is known. */
export function readVersion(
  file: SourceFile & { readonly text: string },
  convert: Converter,
  before?: Version
): Version {
  const { path, text, inline } = file
  const format = inline ? 'inline' : formatOf(path)
  if (format === 'bibtex') return bibtexVersion(path, text, convert, before)
  const source = sourceOf(format, text, inline?.offset ?? 0)
  const entries = source.entries.map((entry) => cslEntry(entry, path))
  const base = { path, text, format, entries, known: entries }
  return {
    ...base,
    located: source.entries.map((entry, i) => locatedCsl(entry, entries[i] as Entry)),
    problems: [
      ...source.problems.map((problem) => problemAt(path, { severity: 'warning', fixes: [], ...problem })),
      ...source.entries.flatMap((entry) => problemsOf(describedCsl(entry)).map((problem) => problemAt(path, problem)))
    ],
    complete: source.complete,
    fingerprint: fingerprintOf(text),
    writing: once(() => (format === 'csl-json' || format === 'csl-yaml' ? writingOf(text, format) : undefined))
  }
}

/** What `make` gives, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function sourceOf(format: BibliographyFormat, text: string, offset: number): Source {
  if (format === 'csl-json') return readCslJson(text)
  if (format === 'ris') return readRis(text)
  if (format === 'enw') return readEnw(text)
  if (format === 'nbib') return readNbib(text)
  return readCslYaml(text, offset)
}

function bibtexVersion(path: string, text: string, convert: Converter, before: Version | undefined): Version {
  const file = readBibtex(text, before?.bibtex?.file)
  // Macros may be part of any value.
  const sameMacros = before?.bibtex?.file.macros === file.macros
  const version = new BibtexVersion(path, file, convert, sameMacros ? before?.bibtex : undefined)
  const entries = entriesOf(version)
  const syntax = syntaxProblems(file).map((problem) => problemAt(path, { ...problem, severity: 'warning' }))
  return {
    path,
    text,
    format: 'bibtex',
    entries,
    known: entries.map((entry) => entry.work),
    located: entries,
    problems: [...syntax, ...ownProblems(entries, path)],
    complete: entries.length > 0 || syntax.length === 0,
    fingerprint: (file.pieces.reduce((sum, { hash }) => (Math.imul(sum, 31) + hash) | 0, text.length) >>> 0).toString(
      36
    ),
    writing: once(() => writingOf(text, 'bibtex')),
    bibtex: version
  }
}

/** What is wrong in the entries themselves; those that others are parts of may lack what the parts have. */
function ownProblems(entries: readonly BibtexEntry[], path: string): BibliographyProblem[] {
  let parents: ReadonlySet<string> | undefined
  return entries.flatMap((entry) => {
    const { problems } = entry
    if (problems.length === 0) return []
    parents ??= new Set(entries.flatMap((one) => one.parentKeys))
    const whole = parents.has(entry.key.toLowerCase())
    const { start } = entry.span
    return problems
      .filter((problem) => !whole || !lacks.has(problem.code))
      .map((problem) => problemAt(path, problem, start))
  })
}

function problemAt(
  file: string,
  problem: Span & Pick<BibliographyProblem, 'code' | 'severity' | 'message' | 'fixes'>,
  by = 0
): BibliographyProblem {
  const { code, severity, message, start, end } = problem
  const fixes =
    by === 0
      ? problem.fixes
      : problem.fixes.map((fix) => ({
          ...fix,
          edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }))
        }))
  return { file, code, severity, message, span: { start: start + by, end: end + by }, fixes, related: [] }
}

function locatedCsl({ item, keySpan }: SourceEntry, entry: Entry): Located {
  const { title, year, surnames } = entry.index
  const pages = item.page ?? ''
  const doi = /^10\.\d{4,9}\/\S+$/.test(entry.doi) ? entry.doi : ''
  const identity = identityOf({ type: entry.type, title, year, doi, pages })
  return { file: entry.file, key: entry.key, keySpan, identity, author: surnames[0] ?? '', ids: entry.ids }
}

/** BibTeX types by the CSL types that ask for the same fields. */
const askingTypes: Readonly<Record<string, string>> = { ...bibtexTypes, thesis: 'thesis', webpage: 'online' }

function describedCsl({ item, keySpan, places }: SourceEntry): Described {
  const values: Readonly<Record<string, string | undefined>> = {
    title: item.title,
    year: cslYear(item) || item.issued?.literal || item.issued?.raw,
    author: item.author && namesOf(item.author),
    doi: item.DOI,
    pages: item.page,
    booktitle: item['container-title']
  }
  return {
    type: askingTypes[item.type ?? ''] ?? 'misc',
    key: String(item.id ?? ''),
    keySpan,
    value: (name) => String(values[name] ?? ''),
    place: (name) => (name === 'author' && item.author?.length === 0 ? undefined : places.get(name))
  }
}

function namesOf(names: NonNullable<CslItem['author']>): string {
  return names
    .map((name) => cslName(name))
    .map(({ family, literal }) => family ?? literal ?? '')
    .filter(Boolean)
    .join(' and ')
}
