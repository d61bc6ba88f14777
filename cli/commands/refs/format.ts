// neuroprose refs format: references in any CSL style.
import { resolve } from 'node:path'
import type { CslItem } from '../../../bibliography/convert.ts'
import { itemOf } from '../../../bibliography/items.ts'
import { exits, type Io, UsageError } from '../../io.ts'
import { readOptions } from '../../options.ts'
import { readTextFile } from '../../read.ts'
import { plain } from '../../width.ts'
import { citedTimes, common, gather, isJson } from './gather.ts'
import { asJson } from './list.ts'
import { type Style, styles } from './styles.ts'

const options = {
  ...common,
  style: { type: 'string', default: 'apa' },
  lang: { type: 'string', default: 'en-GB' },
  all: { type: 'boolean', default: false }
} as const

/** Prints the references that documents cite, or all of the bibliographies that were named. */
export async function format(argv: string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions('refs', argv, options)
  const json = isJson(values.format)
  const style = await styleOf(values.style, io)
  const found = await gather(positionals, io, values.config)
  const times = citedTimes(found.documents)
  const whole = values.all || found.documents.length === 0
  const entries = whole ? found.entries : found.entries.filter((entry) => times(entry) > 0)
  // Two files may have the same key; what is shown are the works.
  const items = entries.map((entry, i): CslItem => ({ ...itemOf(entry), id: `${i}` }))
  const references = style
    .format(items, values.lang)
    .map(({ id, text }) => ({ key: entries[Number(id)]?.key ?? '', text }))
  if (json) io.stdout.write(asJson({ style: values.style, references }))
  else for (const { text } of references) io.stdout.write(`${plain(text)}\n`)
  return found.trouble ? exits.trouble : exits.clean
}

async function styleOf(name: string, io: Io): Promise<Style> {
  const available = await styles().catch(() => undefined)
  if (!available) {
    const why = 'Formatting needs the package @citation-js/plugin-csl, which is not installed here.'
    throw new UsageError(`${why} “npm install @citation-js/plugin-csl” adds it.`, 'refs')
  }
  if (!/\.csl$/i.test(name)) {
    const known = available.named(name)
    if (known) return known
    const names = available.names.join(', ')
    throw new UsageError(`There is no style “${name}” here; use ${names}, or the path of a .csl file.`, 'refs')
  }
  const read = readTextFile(resolve(io.cwd, name))
  if ('error' in read) throw new UsageError(`The style ${name} cannot be used: ${read.error}.`, 'refs')
  const style = available.fromCsl(read.text)
  if (style) return style
  throw new UsageError(`The style ${name} cannot be used: it is no CSL style with a bibliography of its own.`, 'refs')
}
