// neuroprose report: one self-contained page on a whole collection of articles.
import { resolve } from 'node:path'
import { Checker } from '../checker.ts'
import { checkingChoices, checkingOptions } from '../checking.ts'
import { findDocuments } from '../files.ts'
import { exits, type Io, UsageError } from '../io.ts'
import { numberOf, readOptions } from '../options.ts'
import { Progress } from '../progress.ts'
import { Collector } from '../report/collect.ts'
import { counted } from '../report/html.ts'
import { pageOf } from '../report/page.ts'
import { trendOf } from '../report/trend.ts'
import { plain } from '../width.ts'
import { wroteWhole } from '../write.ts'

const name = 'report'
const options = {
  output: { type: 'string', short: 'o' },
  title: { type: 'string' },
  limit: { type: 'string' },
  'source-url': { type: 'string' },
  ...checkingChoices
} as const

/** So many findings are listed unless told otherwise: browsers stay quick, and the page has a few megabytes. */
const usualLimit = 5000
/** A long chapter’s worth: each document is checked, and then read for what it states. */
const keptBlocks = 2048

/** Runs the command. What could not be read is told in the page, and by the exit code. */
export async function report(argv: string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(name, argv, options)
  const source = values['source-url']
  if (source !== undefined && !/^https?:\/\//.test(source)) {
    throw new UsageError(`--source-url is an address that begins with https://, not “${source}”.`, name)
  }
  const shown = pathOf(values.output ?? 'site')
  const output = resolve(io.cwd, shown)
  const checker = new Checker({ ...checkingOptions(name, values, io), keptBlocks })
  const collector = new Collector(checker, io.cwd, numberOf(name, 'limit', values.limit, 0) ?? usualLimit)
  const targets = positionals.length === 0 ? ['.'] : positionals
  const files = [...findDocuments(targets, io.cwd)].filter(({ path }) => path !== output)
  const progress = new Progress(io, 'Reading', files.length)
  for (const file of files) {
    await collector.add(file)
    progress.step()
  }
  progress.end()
  const data = collector.end(values.title ?? 'NeuroProse report', trendOf(io.cwd))
  for (const { path, message } of data.unread) io.stderr.write(`${plain(path)}: ${plain(message)}\n`)
  if (!wroteWhole(output, pageOf(data, source), `the report ${shown}`, io)) return exits.trouble
  const found = counted(data.findings.length + data.unlisted, 'finding')
  io.stdout.write(`${shown}: ${found} in ${counted(data.articles.length, 'document')}.\n`)
  return data.unread.length > 0 ? exits.trouble : exits.clean
}

/** The page itself, where a folder is named. */
function pathOf(output: string): string {
  return /\.html?$/i.test(output) ? output : `${output.replace(/\/+$/, '')}/index.html`
}
