// Reads CSL items in YAML: a list, or the `references` of a file or of a document's front matter, as Pandoc takes them.
import { isMap, isNode, isScalar, isSeq, type Node, parseDocument, Scalar, type YAMLMap } from 'yaml'
import type { Span } from '../../core/text/span.ts'
import type { CslItem } from '../convert.ts'
import { bibtexNames, type Source, type SourceEntry, type SourceProblem } from './source.ts'

/** Reads the items of `text`, which stands at `offset` of its file; never throws. */
export function readCslYaml(text: string, offset = 0): Source {
  try {
    return read(text, offset)
  } catch (error) {
    const message = `This could not be read as YAML: ${error instanceof Error ? firstLine(error.message) : String(error)}.`
    return { entries: [], problems: [{ code: 'bad-yaml', message, start: offset, end: offset + 1 }], complete: false }
  }
}

function read(text: string, offset: number): Source {
  // The end of a front matter is no second document.
  const cut = /^(?:---|\.\.\.)[ \t]*\r?$/gm
  cut.lastIndex = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0
  const body = text.slice(0, cut.exec(text)?.index ?? text.length)
  const document = parseDocument(body, { logLevel: 'silent', prettyErrors: false, strict: false, uniqueKeys: false })
  const problems = document.errors.slice(0, 1).map((error): SourceProblem => {
    const start = offset + Math.min(error.pos[0], Math.max(0, body.length - 1))
    return { code: 'bad-yaml', message: `This is no valid YAML: ${firstLine(error.message)}.`, start, end: start + 1 }
  })
  const { contents } = document
  const list = isSeq(contents)
    ? contents
    : isMap(contents)
      ? (contents.get('references') ?? contents.get('items'))
      : undefined
  const entries: SourceEntry[] = []
  if (isSeq(list)) {
    for (const node of list.items) {
      const entry = isMap(node) ? entryOf(node, body, offset) : undefined
      if (entry) entries.push(entry)
    }
  } else if (problems.length === 0 && body.trim() !== '') {
    const message = 'This is no list of CSL items, and has no “references”.'
    problems.push({ code: 'no-list', message, start: offset, end: offset + 1 })
  }
  return { entries, problems, complete: problems.length === 0 }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '')
}

function entryOf(map: YAMLMap, text: string, offset: number): SourceEntry | undefined {
  const id = map.get('id', true)
  if (!isScalar(id) || id.value === null || id.value === '') return undefined
  const data = map.toJSON() as Record<string, unknown>
  const places = new Map<string, Span>()
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? bibtexNames[String(pair.key.value)] : undefined
    if (name !== undefined && isNode(pair.value)) places.set(name, placeOf(pair.value, text, offset))
  }
  const [start, end] = map.range ?? [0, 0]
  return {
    item: itemOf(data),
    span: { start: offset + start, end: offset + start + text.slice(start, end).trimEnd().length },
    keySpan: placeOf(id, text, offset),
    places
  }
}

/** Where a value stands, quotation marks and the line end behind it left out. */
function placeOf(node: Node, text: string, offset: number): Span {
  const [start, end] = node.range ?? [0, 0]
  const quoted = isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE) ? 1 : 0
  const last = start + text.slice(start, end).trimEnd().length
  return { start: offset + start + quoted, end: offset + Math.max(start + quoted, last - quoted) }
}

/** The item in the strict form of CSL-JSON: Pandoc also takes dates as text or as maps, and single names. */
function itemOf(data: Record<string, unknown>): CslItem {
  const item: Record<string, unknown> = { ...data, id: String(data.id) }
  for (const name of ['author', 'editor']) {
    const names = data[name]
    if (names === undefined) continue
    item[name] = (Array.isArray(names) ? names : [names]).map((one) =>
      typeof one === 'object' && one !== null ? one : { literal: String(one) }
    )
  }
  if (data.issued !== undefined) item.issued = dateOf(data.issued)
  for (const name of [
    'title',
    'container-title',
    'DOI',
    'page',
    'publisher',
    'abstract',
    'keyword',
    'volume',
    'issue'
  ]) {
    const value = data[name]
    if (Array.isArray(value)) item[name] = value.join(', ')
    else if (value !== undefined && typeof value !== 'string') item[name] = String(value)
  }
  return item as CslItem
}

function dateOf(written: unknown): CslItem['issued'] {
  const date = Array.isArray(written) ? (written[0] as unknown) : written
  if (typeof date !== 'object' || date === null) {
    const parts = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?/.exec(String(date))
    return parts
      ? {
          'date-parts': [
            parts
              .slice(1)
              .filter((part) => part !== undefined)
              .map(Number)
          ]
        }
      : { literal: String(date) }
  }
  if ('date-parts' in date || 'raw' in date || 'literal' in date) return date as CslItem['issued']
  const { year, month, day } = date as Record<string, unknown>
  const parts = [year, month, day].filter((part) => part !== undefined)
  return parts.length === 0 ? {} : { 'date-parts': [parts] }
}
