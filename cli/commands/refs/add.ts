// neuroprose refs add: puts works into a bibliography, by their identifiers or as entries on standard input.
import { basename, resolve } from 'node:path'
import { detailsOf, itemOf } from '../../../bibliography/items.ts'
import { type Identifier, identifierIn, nameOf } from '../../../bibliography/lookup/identifiers.ts'
import { workOf } from '../../../bibliography/lookup/work.ts'
import { createBibliographyLoader, loadBibliography } from '../../../bibliography/snapshot.ts'
import { entryOf, newEntry, type Work } from '../../../core/citing/cite.ts'
import { applyEdits } from '../../../core/text/edits.ts'
import { shownPath } from '../../files.ts'
import { exits, type Io, UsageError } from '../../io.ts'
import { readOptions } from '../../options.ts'
import { decode, readTextFile } from '../../read.ts'
import { largestBibliography } from '../../reader.ts'
import { lookUp } from '../../resolver.ts'
import { plain } from '../../width.ts'
import { whyNotWritten, writeWhole } from '../../write.ts'
import { checkerFor, common, gather, isJson } from './gather.ts'
import { asJson } from './list.ts'

const options = { ...common, to: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } as const

/** What became of one work. */
interface Result {
  readonly asked: string
  readonly key?: string
  readonly state: 'added' | 'there already' | 'not found' | 'unknown'
  readonly why?: string
}

/** A work to add: by what it was asked for, and its own key where it has one. */
interface Wanted {
  readonly asked: string
  readonly work: Work
  readonly key?: string
}

/** Adds them. */
export async function add(argv: string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions('refs', argv, options)
  const json = isJson(values.format)
  const identifiers = positionals.filter((word) => word !== '-').map(identifierOf)
  const stdin = positionals.includes('-') || identifiers.length === 0
  const target = await targetOf(values.to, io, values.config)
  const results: Result[] = []
  const wanted: Wanted[] = stdin ? await readStdin(io) : []
  for (const found of await lookedUp(identifiers, io, values.config)) {
    if ('work' in found) wanted.push(found)
    else results.push(found)
  }
  results.push(...(await put(wanted, target, values['dry-run'], io)))
  tell(results, target, json, io)
  if (results.some(({ state }) => state === 'unknown')) return exits.trouble
  return results.some(({ state }) => state === 'not found') ? exits.findings : exits.clean
}

function identifierOf(word: string): Identifier {
  const id = identifierIn(word)
  if (id) return id
  throw new UsageError(
    `“${word}” is no DOI, PMID, PMCID, arXiv id or ISBN; write “pmid:12345678” or “arxiv:2001.01234”.`,
    'refs'
  )
}

/** The file to write to: the one that was named, else the bibliography of the documents here. */
async function targetOf(named: string | undefined, io: Io, config: string | undefined): Promise<string> {
  if (named !== undefined) return resolve(io.cwd, named)
  const { files } = await gather([], io, config)
  const writable = files.filter(({ writing }) => writing !== undefined && writing.exporter === '')
  const [only, other] = writable
  if (only && !other) return only.path
  if (!only) throw new UsageError('No bibliography was found to add to; name one with --to FILE.', 'refs')
  const names = writable.map(({ path }) => shownPath(path, io.cwd)).join(', ')
  throw new UsageError(`There are several bibliographies (${names}); say which with --to FILE.`, 'refs')
}

/** The entries on standard input, in the format that they are in. */
async function readStdin(io: Io): Promise<Wanted[]> {
  const read = decode(await io.stdin())
  if ('error' in read) throw new UsageError(`Standard input cannot be used: ${read.error}.`, 'refs')
  const { text } = read
  const start = text.trimStart()
  const ending = /^[[{]/.test(start)
    ? 'json'
    : /^(?:---|- |references:)/.test(start)
      ? 'yaml'
      : /^TY {2}-/.test(start)
        ? 'ris'
        : 'bib'
  const { bibliography, problems } = await loadBibliography([{ path: `stdin.${ending}`, text }])
  if (bibliography.entries.length === 0) {
    const why = problems[0]?.message ?? 'BibTeX, CSL-JSON, CSL-YAML and RIS are read'
    throw new UsageError(`Standard input has no entries: ${why.replace(/\.$/, '')}.`, 'refs')
  }
  return bibliography.entries.map((entry) => {
    const { key, ids, type, title, authors, year, container, doi, abstract, index, file, span, keySpan, idSpans } =
      entry
    const plainEntry = {
      key,
      ids,
      type,
      title,
      authors,
      year,
      container,
      doi,
      abstract,
      index,
      file,
      span,
      keySpan,
      idSpans
    }
    const work = { ...plainEntry, placeOf: () => undefined, details: detailsOf(itemOf(entry)) }
    return { asked: key === '' ? title : key, work, ...(key === '' || /\s/.test(key) ? {} : { key }) }
  })
}

/** What registers, or earlier answers, know of the identifiers. */
async function lookedUp(
  identifiers: readonly Identifier[],
  io: Io,
  config: string | undefined
): Promise<(Wanted | Result)[]> {
  if (identifiers.length === 0) return []
  // Who types an identifier has chosen it.
  const { allowed, resolver } = lookUp(checkerFor(io, config).lookupsIn(io.cwd), io, true)
  const found: (Wanted | Result)[] = []
  for (const id of identifiers) {
    const asked = nameOf(id)
    const outcome = await resolver.resolve(id)
    if (outcome.state === 'found') found.push({ asked, work: workOf(outcome.record) })
    else if (outcome.state === 'absent') found.push({ asked, state: 'not found', why: 'no register knows it' })
    else {
      const why = allowed
        ? outcome.why
        : 'look-ups are off. To allow them, write “lookups: on” into .neuroprose.yaml, or give the entry on standard input'
      found.push({ asked, state: 'unknown', why })
    }
  }
  return found
}

/** Writes the works into the file, one after the other, each seeing those before it. */
async function put(wanted: readonly Wanted[], target: string, dry: boolean, io: Io): Promise<Result[]> {
  if (wanted.length === 0) return []
  const read = readTextFile(target, largestBibliography)
  const path = shownPath(target, io.cwd)
  if ('error' in read) throw new UsageError(`${path} cannot be read: ${read.error}.`, 'refs')
  // Written back, every letter that could not be read would be lost.
  if (read.note !== undefined)
    throw new UsageError(`${path} is not valid UTF-8 and is left as it is; save it as UTF-8 and add again.`, 'refs')
  let { text } = read
  const loader = createBibliographyLoader()
  const results: Result[] = []
  for (const { asked, work, key } of wanted) {
    const { bibliography } = await loader.load([{ path: target, text }])
    const there = entryOf(bibliography, work)
    if (there) {
      results.push({ asked, key: there.key, state: 'there already' })
      continue
    }
    const free = key !== undefined && bibliography.find(key) === 'missing' ? key : undefined
    const entry = newEntry(bibliography, work, free)
    if (!entry) {
      const message = `New entries cannot be put into ${basename(target)}; name a .bib or CSL-JSON file.`
      throw new UsageError(message, 'refs')
    }
    text = applyEdits(text, entry.edit.edits)
    results.push({ asked, key: entry.key, state: 'added' })
  }
  try {
    if (!dry && text !== read.text) writeWhole(target, text)
  } catch (error) {
    throw new UsageError(`${path} could not be written: ${whyNotWritten(error)}.`, 'refs')
  }
  return results
}

function tell(results: readonly Result[], target: string, json: boolean, io: Io): void {
  const path = shownPath(target, io.cwd)
  if (json) {
    io.stdout.write(asJson({ path, results }))
    return
  }
  for (const { asked, key, state, why } of results) {
    if (state === 'added') io.stdout.write(`${plain(`${path}: added “${key}”`)}\n`)
    else if (state === 'there already') io.stdout.write(`${plain(`${path}: ${asked} is there already, as “${key}”`)}\n`)
    else io.stderr.write(`${plain(`${asked}: ${why ?? state}`)}.\n`)
  }
}
