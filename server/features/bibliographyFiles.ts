// A bibliography that is open in the editor shows its problems by itself, and which of its entries nothing cites.
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Entry } from '../../core/bibliography.ts'
import { indexCitation } from '../../core/citing/format.ts'
import { severities } from '../../core/finding.ts'
import type { Span } from '../../core/text/span.ts'
import { bibliographyAt, isBibliography, keyPlacesIn, readBibliography } from '../bibliographies.ts'
import { identityOf } from '../citing.ts'
import type { FileProblem, Sources } from '../engine.ts'
import { background, type Session } from '../session.ts'
import { pathOf } from '../workspace.ts'
import type { FileProblems } from './fileProblems.ts'
import { refreshLenses } from './lenses.ts'

/** Waits between an edit and the next reading, in milliseconds; articles are read again later, since they are many. */
const shortly = 100
const later = 1000

/** A file with more entries is a library, of which every article cites a few. */
const mostEntries = 1000

/** Shows what is wrong in bibliographies that are open. */
export class BibliographyFiles {
  readonly #session: Session
  readonly #problems: FileProblems
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** How often each was begun to be looked at. */
  readonly #begun = new Map<string, number>()

  constructor(session: Session, problems: FileProblems) {
    this.#session = session
    this.#problems = problems
  }

  listen(): void {
    const { documents } = this.#session
    documents.onDidChangeContent(({ document }) => {
      if (isBibliography(document)) this.#check(document.uri, shortly)
      else this.cited()
    })
    documents.onDidClose(({ document: { uri } }) => {
      clearTimeout(this.#timers.get(uri))
      this.#timers.delete(uri)
      this.#problems.drop(ownerOf(uri))
    })
  }

  /** Articles changed: what is cited may be other than before. */
  cited(): void {
    const open = this.#session.documents.all().filter(isBibliography)
    for (const { uri } of open) this.#check(uri, later)
    if (open.length > 0) this.#after('lenses', later, async () => refreshLenses(this.#session))
  }

  #check(uri: string, wait: number): void {
    this.#after(uri, wait, async () => {
      const turn = (this.#begun.get(uri) ?? 0) + 1
      this.#begun.set(uri, turn)
      const text = bibliographyAt(this.#session, uri)
      const problems = text && (await problemsOf(this.#session, text))
      // Edited, closed or begun again meanwhile: the newest reading tells.
      const isNewest = this.#begun.get(uri) === turn && bibliographyAt(this.#session, uri) === text
      if (problems && isNewest) this.#problems.report(uri, problems, ownerOf(uri))
    })
  }

  #after(name: string, wait: number, work: () => Promise<void>): void {
    clearTimeout(this.#timers.get(name))
    const timer = setTimeout(() => {
      this.#timers.delete(name)
      background(this.#session, 'Reading a bibliography', work)
    }, wait)
    this.#timers.set(name, timer)
  }
}

/** What a file finds about itself is kept apart from what articles find about it. */
function ownerOf(uri: string): string {
  return `${uri} itself`
}

async function problemsOf(session: Session, text: TextDocument): Promise<FileProblem[]> {
  const { settings, workspace } = session
  const { enable, severity } = await settings.of(text.uri, workspace.folderOf(text.uri))
  if (!enable) return []
  const read = await readBibliography(session, text)
  const least = severities.indexOf(severity)
  const all = [...read.problems, ...(await uncited(session, text, read))]
  return all.filter((problem) => severities.indexOf(problem.severity) >= least)
}

/** Entries that no document cites, as far as all of them are known. */
async function uncited(
  session: Session,
  text: TextDocument,
  { bibliography }: Pick<Sources, 'bibliography'>
): Promise<FileProblem[]> {
  const { entries } = bibliography
  if (entries.length > mostEntries || session.workspace.folderOf(text.uri) === '') return []
  const citing = await session.citedness.now()
  const users = citing.usersOf(text.uri)
  if (!citing.complete || users.length === 0 || users.some(({ listsAll }) => listsAll)) return []
  const idle = entries.filter((entry) => citing.placesOf(identityOf(entry, text.uri)).length === 0)
  // Where nothing is cited yet, nothing is left over either.
  if (idle.length === entries.length) return []
  const needed = takenOverFrom(text)
  const left = idle.filter(({ key }) => key !== '' && !needed.has(key.toLowerCase()))
  return left.map((entry) => ({
    path: pathOf(text.uri),
    code: 'uncited-entry',
    severity: 'hint',
    message: `No document of the workspace cites “${entry.key}” (${indexCitation(entry)}).`,
    span: entry.span,
    unnecessary: true,
    fixes: [{ title: `Remove “${entry.key}”`, meaning: 'changed', edits: [{ ...withGap(text, entry), text: '' }] }]
  }))
}

/** An entry and the empty lines behind it. */
function withGap(text: TextDocument, { span }: Entry): Span {
  const content = text.getText()
  let end = span.end
  while (end < content.length && /\s/.test(content[end] as string)) end++
  return { start: span.start, end }
}

/** Keys, in lower case, of entries that others take over from. */
function takenOverFrom(text: TextDocument): ReadonlySet<string> {
  const uses = keyPlacesIn(text).filter(({ role }) => role === 'use')
  return new Set(uses.map(({ key }) => key.toLowerCase()))
}
