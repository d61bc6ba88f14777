// Checks one document after the other: settings, rule packs, bibliography, linter.
import { extname } from 'node:path'
import { bibliographyOf, type DocumentBibliography } from '../bibliography/discover.ts'
import { createBibliographyLoader, loadBibliography, type SourceFile } from '../bibliography/snapshot.ts'
import type { BibliographyProblem } from '../core/bibliography.ts'
import type { Lookups } from '../core/config/config.ts'
import { folderOf, within } from '../core/config/paths.ts'
import type { NamedPath } from '../core/config/resolve.ts'
import type { Document } from '../core/document/document.ts'
import { createLinter, type Linter } from '../core/lint.ts'
import { readPack } from '../core/pack/read.ts'
import { familyOf, type Profile, type Rule } from '../core/rule.ts'
import type { Settings } from '../core/settings.ts'
import { rules } from '../rules/index.ts'
import { Configuration, type SideFile, SideFiles } from './configuration.ts'
import { documentOf } from './document.ts'
import { posix, shownPath } from './files.ts'
import { withFingerprints } from './fingerprint.ts'
import { formatOfFile, type Input } from './input.ts'
import type { Outcome } from './outcome.ts'
import { readTextFile } from './read.ts'
import { largestBibliography, reader } from './reader.ts'
import type { FileProblem, FileResult } from './result.ts'
import { Memory, Reads } from './stamps.ts'

export interface CheckerOptions {
  readonly cwd: string
  readonly profile?: Profile
  /** Path of the only configuration to use. */
  readonly config?: string
  /** Rules (or families) that are wanted; those that are off by default are switched on. */
  readonly only?: readonly string[]
  /** Blocks that stay read, for who reads a document again. */
  readonly keptBlocks?: number
}

/** Documents are read once here, so that little is worth keeping: what an editor keeps would fill the memory. */
const keptBlocks = 32

/** So much may be held of bibliographies that the documents at hand do not cite from. */
const mostUnused = 16_000_000

/** A document that was read, with everything that linting it needs. */
interface Prepared {
  readonly document: Document
  readonly linter: Linter
  readonly settings: Settings
  readonly sources: DocumentBibliography
  readonly problems: FileProblem[]
}

/** Checks documents and collects what is wrong in the files they rest on. */
export class Checker {
  readonly side = new SideFiles()
  readonly #options: CheckerOptions
  readonly #configuration: Configuration
  #loader = createBibliographyLoader()
  /** What traced checks have read. */
  #memory = new Memory()
  readonly #linters = new Map<string, Linter>()
  readonly #told = new WeakSet<BibliographyProblem>()
  /** What is wrong in the packs of each linter. */
  readonly #packProblems = new Map<string, SideFile[]>()
  /** Of the document that is being checked, where somebody wants to know. */
  #reads: Reads | undefined
  #failed = false
  /** The texts of bibliographies in which something is wrong. */
  readonly #bibliographies = new Map<string, string>()

  constructor(options: CheckerOptions) {
    this.#options = options
    this.#configuration = new Configuration(this.side, options.config === undefined ? undefined : posix(options.config))
  }

  /** Checks the text at an absolute path; undefined when the configuration ignores it. Never rejects. */
  async check(path: string, read: Input): Promise<FileResult | undefined> {
    return this.isIgnored(path) ? undefined : this.checkText(path, read)
  }

  /** Checks a text that nothing ignores, as if it stood at `path`; `given` is its bibliography, where it came along. Never rejects. */
  async checkText(path: string, input: Input, given?: SourceFile): Promise<FileResult> {
    const format = formatOfFile(path)
    const shown = shownPath(path, this.#options.cwd)
    const result = { path: shown, format: format ?? 'unknown', source: '', findings: [] }
    const obstacle = 'error' in input ? input.error : format === undefined ? noFormat(path) : undefined
    if ('error' in input || format === undefined || obstacle !== undefined) {
      return { ...result, problems: [{ message: obstacle ?? '', trouble: true }] }
    }
    let source = ''
    try {
      const read = documentOf(input, format)
      source = read.source
      const [broken] = read.problems
      if ('bytes' in input && source === '' && broken) return { ...result, problems: [{ ...broken, trouble: true }] }
      const { document, linter, settings, sources, problems } = await this.prepare(path, read, given)
      const found = linter.lint(document, sources.bibliography, settings)
      // What is no text cannot be mended by replacing text.
      const named = withFingerprints(document, found)
      const findings = 'bytes' in input ? named.map((finding) => ({ ...finding, fixes: [] })) : named
      const empty = source.trim() === ''
      const note = empty ? 'this file is empty, so there is nothing to check' : 'note' in input ? input.note : undefined
      const notes = note === undefined ? problems : withNote(note, problems, source)
      const cells = document.cells === undefined ? {} : { cells: document.cells }
      return { ...result, ...cells, source, findings: this.#wanted(findings), problems: notes }
    } catch (error) {
      this.#failed = true
      const why = error instanceof Error ? error.message : String(error)
      const message = `this could not be checked (${why}); please report it`
      return { ...result, source, problems: [{ message, trouble: true }] }
    }
  }

  /** Checks as `checkText` does and tells what the result depends on; one document after the other. Never rejects. */
  async checkTraced(path: string, input: Input): Promise<Outcome> {
    const reads = new Reads(this.#memory, reader)
    this.#reads = reads
    this.#failed = false
    this.side.watch()
    const result = await this.checkText(path, input)
    this.#reads = undefined
    if (this.#memory.length > mostUnused + 2 * reads.length) this.#forget()
    return {
      result,
      side: this.side.watched(),
      reads: reads.all(),
      ...(this.#failed ? { failed: true } : {})
    }
  }

  /** Where each article has its own bibliography, those of all of them would not fit into the memory. */
  #forget(): void {
    this.#loader = createBibliographyLoader()
    this.#memory = new Memory()
    this.#bibliographies.clear()
  }

  /** Everything that linting the document at `path` needs. */
  async prepare(path: string, document: Document, given?: SourceFile): Promise<Prepared> {
    const { source } = document
    const place = posix(path)
    const linter = this.#linterFor(this.#configuration.packsFor(folderOf(place)))
    const ids = linter.rules.map((rule) => rule.id)
    const resolved = this.#configuration.resolve(place, ids, document.frontMatter, source)
    const configured = resolved.bibliography.map((named) => named.path)
    const root = posix(this.#options.cwd)
    const options = { path: place, configured, root: within(root, place) === undefined ? folderOf(place) : root }
    const sources = given
      ? await givenBibliography(given)
      : await bibliographyOf(document, options, this.#reads ?? reader, this.#loader)
    if (!given) for (const problem of sources.problems) this.#tellOfBibliography(problem)
    const problems = [
      ...document.problems.map((problem) => ({ ...problem, trouble: false })),
      ...resolved.own.map((problem) => ({ message: problem.message, span: problem.span, trouble: true })),
      ...sources.unread.map((problem) => ({ ...problem, trouble: true })),
      ...(given ? sources.problems.filter(({ severity }) => severity !== 'hint').map(problemOfGiven) : [])
    ]
    return { document, linter, settings: this.#settings(resolved.settings, linter.rules), sources, problems }
  }

  /** The rules for documents in a folder, those of its packs included. */
  rulesIn(folder: string): readonly Rule[] {
    return this.#linterFor(this.#configuration.packsFor(posix(folder))).rules
  }

  /** What the configuration of a folder says of look-ups. */
  lookupsIn(folder: string): Lookups {
    return this.#configuration.lookupsFor(posix(folder))
  }

  isIgnored(path: string): boolean {
    return this.#configuration.isIgnored(posix(path))
  }

  #settings(settings: Settings, rules: readonly Rule[]): Settings {
    const asked = rules.filter(
      (rule) => rule.preview !== undefined && this.#options.only?.some((id) => covers(id, rule.id))
    )
    const switchedOn = asked
      .filter((rule) => settings.rules[rule.id] === undefined)
      .map((rule) => [rule.id, rule.severity])
    return {
      ...settings,
      profile: this.#options.profile ?? settings.profile,
      rules: { ...settings.rules, ...Object.fromEntries(switchedOn) }
    }
  }

  #wanted(findings: FileResult['findings']): FileResult['findings'] {
    const { only } = this.#options
    return only === undefined ? findings : findings.filter((finding) => only.some((id) => covers(id, finding.rule)))
  }

  /** The linter over our rules and those of the packs; one for each set of packs. */
  #linterFor(packs: readonly NamedPath[]): Linter {
    const key = packs.map((pack) => pack.path).join('\n')
    const known = this.#linters.get(key)
    if (known !== undefined) {
      this.side.again(this.#packProblems.get(key) ?? [])
      return known
    }
    const all = [...rules]
    const problems = new SideFiles()
    for (const pack of packs) all.push(...this.#readPack(pack, all, problems))
    this.#packProblems.set(key, problems.all())
    this.side.again(problems.all())
    const linter = createLinter(all, this.#options.keptBlocks ?? keptBlocks)
    this.#linters.set(key, linter)
    return linter
  }

  /** The rules of a pack; `before` are those whose ids are taken. */
  #readPack(pack: NamedPath, before: readonly Rule[], side: SideFiles): Rule[] {
    const result = readTextFile(pack.path)
    if ('error' in result) {
      side.add(pack.path, 'rules', '', {
        message: `this rule pack could not be read: ${result.error}`,
        trouble: true
      })
      return []
    }
    const ids = before.map((rule) => rule.id)
    const { rules: found, problems } = readPack(result.text, pack.path, ids)
    for (const problem of problems) side.add(pack.path, 'rules', result.text, { ...problem, trouble: true })
    return found
  }

  /** Documents that share a bibliography share its problems: each is told once. What is merely odd, “refs” tells. */
  #tellOfBibliography(problem: BibliographyProblem): void {
    if (problem.severity === 'hint' || (this.#told.has(problem) && !this.#reads)) return
    this.#told.add(problem)
    const { file, message, span } = problem
    const unread = span === undefined
    const known = unread ? '' : this.#bibliographies.get(file)
    const result = known === undefined ? readTextFile(file, largestBibliography) : { text: known }
    const source = 'text' in result ? result.text : ''
    if (!unread) this.#bibliographies.set(file, source)
    this.side.add(file, 'bibliography', source, { message, ...(span === undefined ? {} : { span }), trouble: unread })
  }
}

/** A bibliography that came with its document belongs to nobody else, so nothing of it is kept. */
async function givenBibliography(given: SourceFile): Promise<DocumentBibliography> {
  return { ...(await loadBibliography([given])), origin: 'document', unread: [], paths: [] }
}

function problemOfGiven({ message }: BibliographyProblem): FileProblem {
  return { message: `its bibliography: ${message}`, trouble: false }
}

/** The note on how the file was read, instead of what the format says of the characters that were lost. */
function withNote(note: string, problems: readonly FileProblem[], source: string): FileProblem[] {
  const others = problems.filter((problem) => problem.span === undefined || source[problem.span.start] !== '\uFFFD')
  return [{ message: note, trouble: false }, ...others]
}

/** Why a file is not checked whose name no format claims. */
function noFormat(path: string): string {
  const extension = extname(path)
  const what = extension === '' ? 'files without an extension' : `“${extension}” files`
  return `no format reads ${what}; use “-” and --stdin-filename to say what it is`
}

/** Whether `id` (a rule or a family wildcard) stands for `rule`. */
export function covers(id: string, rule: string): boolean {
  return id === rule || (id.endsWith('/*') && familyOf(rule) === id.slice(0, -2))
}
