// Snapshots: files that were read (or could not be) in, a frozen bibliography and its problems out.
import {
  type Bibliography,
  type BibliographyFile,
  type BibliographyProblem,
  noBibliography
} from '../core/bibliography.ts'
import { collect, Keys, Words } from '../core/citing/collection.ts'
import { type Converter, citationJs } from './convert.ts'
import { areAlike, type Located, type Pair, pairsOf, problemOf } from './problems/duplicates.ts'
import { formatOf, readVersion, type SourceFile, type Version } from './read.ts'

export type { SourceFile } from './read.ts'

export interface Loaded {
  readonly bibliography: Bibliography
  readonly problems: readonly BibliographyProblem[]
}

/** Loads snapshots and keeps what it has read: a file whose text did not change is not read again. */
export interface BibliographyLoader {
  /** With `partial`, the files may not be all there is, so that no key is ever called missing. */
  load(files: readonly SourceFile[], partial?: boolean): Promise<Loaded>
}

/** What is kept of a file: its last version, and the words of all of them. */
interface Kept {
  readonly version: Version
  readonly words: Words
}

type Part = Kept | SourceFile

interface Snapshot extends Loaded {
  readonly versions: readonly (Version | undefined)[]
  readonly double: Double
}

/** Entries that stand for one work or share a key, and the entries that they were sought among. */
interface Double {
  readonly among: readonly Located[]
  /** What those entries are known by. */
  readonly known: readonly object[]
  readonly pairs: readonly Pair[]
  readonly keys: Keys
}

/** A loader with its own cache; one for each host. */
export function createBibliographyLoader(): BibliographyLoader {
  const files = new Map<string, Kept>()
  const snapshots = new Map<string, Snapshot>()
  let converter: Converter | undefined
  return {
    async load(named, partial = false) {
      if (named.length === 0) return { bibliography: noBibliography, problems: [] }
      if (named.some((file) => file.text !== undefined && !file.inline && formatOf(file.path) === 'bibtex')) {
        converter ??= await citationJs()
      }
      const parts: Part[] = []
      for (const file of named) parts.push(keep(file, files, converter ?? unconverted))
      // One snapshot is kept for each set of files: older versions of a large bibliography must not pile up.
      const set = named.map(nameOf).join('|') + (partial ? '|…' : '')
      const known = snapshots.get(set)
      const versions = parts.map((part) => ('words' in part ? part.version : undefined))
      if (known && versions.every((version, i) => version === known.versions[i])) return known
      const loaded = { ...assemble(parts, partial, known?.double), versions }
      snapshots.set(set, loaded)
      return loaded
    }
  }
}

/** Only BibTeX is ever converted. */
const unconverted: Converter = () => undefined

/** Entries in a document's front matter are no file of their own, but are kept like one. */
function nameOf({ path, inline }: SourceFile): string {
  return inline ? `${path}#references` : path
}

function keep(file: SourceFile, files: Map<string, Kept>, converter: Converter): Part {
  const { text } = file
  if (text === undefined) return file
  const name = nameOf(file)
  const known = files.get(name)
  if (known?.version.text === text) return known
  const version = readVersion({ ...file, text }, converter, known?.version)
  // The words of a file outlive its versions only where entries do.
  const kept = { version, words: version.bibtex && known ? known.words : new Words() }
  files.set(name, kept)
  return kept
}

/** Loads these files once; hosts that load again and again keep a loader. */
export function loadBibliography(files: readonly SourceFile[]): Promise<Loaded> {
  return createBibliographyLoader().load(files)
}

function assemble(parts: readonly Part[], partial: boolean, before: Double | undefined): Loaded & { double: Double } {
  const read = parts.flatMap((part) => ('words' in part ? [part] : []))
  const unread = parts.flatMap((part) => ('words' in part ? [] : [part]))
  const double = doubleOf(read, before)
  const { among } = double
  const twice = double.pairs.map((pair) => problemOf(pair, among[pair.at] as Located, among[pair.first] as Located))
  const fileOf = ({ version }: Kept): BibliographyFile => {
    const problems = [...version.problems, ...twice.filter(({ file }) => file === version.path)]
    return new File(
      version,
      problems.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
    )
  }
  const files = read.map((kept) => ({
    file: fileOf(kept),
    entries: kept.version.entries,
    known: kept.version.known,
    words: kept.words
  }))
  const complete = !partial && unread.length === 0 && read.every(({ version }) => version.complete)
  const version = parts.map((part) =>
    'words' in part ? `${part.version.path}@${part.version.fingerprint}` : `${part.path}!`
  )
  return {
    bibliography: collect({
      state: complete ? 'ready' : 'unknown',
      parts: files,
      keys: double.keys,
      version: version.join('|') + (partial ? '|…' : '')
    }),
    problems: [...files.flatMap(({ file }) => file.problems), ...unread.map(unreadable)],
    double
  }
}

/** Sought again only where something changed that it depends on. */
function doubleOf(read: readonly Kept[], before: Double | undefined): Double {
  const among = joined(read, ({ version }) => version.located)
  const known = joined(read, ({ version }) => version.known)
  const alike = before && areAlike(before.among, among, { before: before.known, now: known })
  return alike
    ? { among, known, pairs: before.pairs, keys: before.keys }
    : { among, known, pairs: pairsOf(among), keys: new Keys() }
}

function joined<T>(read: readonly Kept[], of: (kept: Kept) => readonly T[]): readonly T[] {
  return read.length === 1 ? of(read[0] as Kept) : read.flatMap(of)
}

function unreadable({ path, error = 'no such file' }: SourceFile): BibliographyProblem {
  const message = `“${path}” could not be read: ${error}.`
  return { file: path, code: 'unreadable', severity: 'warning', message, fixes: [], related: [] }
}

/** A file; how it is written is found out only when something is to be added. */
class File implements BibliographyFile {
  readonly #version: Version
  readonly problems: readonly BibliographyProblem[]

  constructor(version: Version, problems: readonly BibliographyProblem[]) {
    this.#version = version
    this.problems = problems
  }

  get path(): string {
    return this.#version.path
  }

  get format(): BibliographyFile['format'] {
    return this.#version.format
  }

  get writing(): BibliographyFile['writing'] {
    return this.#version.writing()
  }
}
