// neuroprose refs list, refs unused: the entries of the bibliographies, and how often documents cite each.
import type { Entry } from '../../../core/bibliography.ts'
import { shortCitation } from '../../../core/citing/format.ts'
import { exits, type Io } from '../../io.ts'
import { plain } from '../../width.ts'
import { citedTimes, gather, Lines, readArguments } from './gather.ts'

/** An entry as programs get it. */
interface Listed extends Pick<Entry, 'key' | 'ids' | 'type' | 'title' | 'authors' | 'year' | 'container' | 'doi'> {
  readonly path: string
  readonly line: number
  readonly cited: number
}

/** Lists every entry. */
export async function list(argv: string[], io: Io): Promise<number> {
  const { targets, json, config } = readArguments(argv)
  const found = await gather(targets, io, config)
  const times = citedTimes(found.documents)
  const lines = new Lines(io.cwd)
  const listed = found.entries.map((entry) => listedAs(entry, times(entry), lines))
  io.stdout.write(json ? asJson({ entries: listed }) : `${rows(found.entries, listed).join('')}${summary(listed)}`)
  return found.trouble ? exits.trouble : exits.clean
}

/** Lists the entries that no document cites. */
export async function unused(argv: string[], io: Io): Promise<number> {
  const { targets, json, config } = readArguments(argv)
  const found = await gather(targets, io, config)
  const times = citedTimes(found.documents)
  const lines = new Lines(io.cwd)
  const entries = found.entries.filter((entry) => times(entry) === 0)
  const listed = entries.map((entry) => listedAs(entry, 0, lines))
  const many = `${listed.length} of ${found.entries.length} entries are cited nowhere.\n`
  io.stdout.write(json ? asJson({ unused: listed }) : `${rows(entries, listed).join('')}${many}`)
  if (found.trouble) return exits.trouble
  return listed.length > 0 ? exits.findings : exits.clean
}

/** One answer for programs, with the version of its form. */
export function asJson(answer: object): string {
  return `${JSON.stringify({ version: 1, ...answer }, null, 2)}\n`
}

function listedAs(entry: Entry, cited: number, lines: Lines): Listed {
  const { key, ids, type, title, authors, year, container, doi } = entry
  const { path, line } = lines.place(entry.file, entry.keySpan.start)
  return { key, ids, type, title, authors, year, container, doi, path, line, cited }
}

function rows(entries: readonly Entry[], listed: readonly Listed[]): string[] {
  return listed.map(({ key, title, path, line, cited }, i) => {
    const name = key === '' ? '(no key)' : key
    const often = cited === 0 ? '' : ` · cited ${cited === 1 ? 'once' : `${cited} times`}`
    return `${plain(`${path}:${line}  ${name}  ${shortCitation(entries[i] as Entry)} · ${title}${often}`)}\n`
  })
}

function summary(listed: readonly Listed[]): string {
  const cited = listed.filter((entry) => entry.cited > 0).length
  return `${listed.length} ${listed.length === 1 ? 'entry' : 'entries'}, ${cited} of them cited.\n`
}
