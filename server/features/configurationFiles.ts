// A `.neuroprose.yaml` that is open in the editor shows its problems by itself, whether an article is open or not.
import { configName } from '../../core/config/config.ts'
import { folderOf, join } from '../../core/config/paths.ts'
import { background, type Session } from '../session.ts'
import { pathOf } from '../workspace.ts'
import type { FileProblems } from './fileProblems.ts'

/** Waits between an edit and the next reading, in milliseconds. */
const wait = 50

/** Shows what is wrong in configuration files that are opened, and with what they name. */
export function listenForConfigurationFiles(session: Session, problems: FileProblems): void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const { documents } = session
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!isConfiguration(uri)) return
    clearTimeout(timers.get(uri))
    timers.set(
      uri,
      setTimeout(() => background(session, 'Reading a configuration', () => check(session, uri, problems)), wait)
    )
  })
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    if (isConfiguration(uri)) problems.drop(ownerOf(uri))
  })
}

function isConfiguration(uri: string): boolean {
  return pathOf(uri).endsWith(`/${configName}`)
}

/** What the file finds about itself is kept apart from what articles find about it. */
function ownerOf(uri: string): string {
  return `${uri} itself`
}

/** Reads it as an article beside it would. */
async function check(session: Session, uri: string, problems: FileProblems): Promise<void> {
  const { engine, workspace, documents } = session
  const path = join(folderOf(pathOf(uri)), 'article.md')
  const place = { path, root: undefined, files: workspace.filesBeside(uri) }
  const configuration = await engine.configure(place, engine.parse('', 'markdown'), {})
  if (documents.get(uri)) problems.report(uri, configuration.problems, ownerOf(uri))
}
