// Reads front matter: its data, the bibliographies it names, and the prose in its title, abstract and keywords.
import { parse as parseToml, TomlError } from 'smol-toml'
import { isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml'
import { LineIndex } from '../../core/text/lines.ts'
import type { Span } from '../../core/text/span.ts'
import type { Draft } from '../draft.ts'
import type { FrontMatterRange } from './front-matter-range.ts'
import { type Flavour, type Fragment, readFragment } from './reader.ts'
import { blockScalarText, quotedText } from './scalar-text.ts'

/** Keys whose values are prose, and what each is. */
const prose: Readonly<Record<string, Fragment>> = {
  title: { kind: 'title', section: 'title' },
  subtitle: { kind: 'title', section: 'title' },
  abstract: { kind: 'paragraph', section: 'abstract' },
  description: { kind: 'paragraph', section: 'abstract' },
  summary: { kind: 'paragraph', section: 'abstract' },
  keywords: { kind: 'paragraph', section: 'abstract' },
  'plain-language-summary': { kind: 'paragraph', section: 'abstract' },
  significance: { kind: 'paragraph', section: 'abstract' },
  'key-points': { kind: 'paragraph', section: 'abstract' }
}

/** Keys whose maps hold such keys again: those of books, sites and parts of an article. */
const nested = /^(?:book|website|manuscript|parts|metadata)$/

/** What reading front matter works on; `text` is the cleaned source. */
interface Reading {
  readonly draft: Draft
  readonly text: string
  readonly flavour: Flavour
}

/** Reads the front matter at `range` of `text` into the draft. */
export function readFrontMatter(draft: Draft, text: string, range: FrontMatterRange, flavour: Flavour): void {
  const reading: Reading = { draft, text, flavour }
  if (range.kind === 'yaml') readYaml(reading, range)
  else readToml(reading, range)
}

function readYaml(reading: Reading, range: FrontMatterRange): void {
  const { draft } = reading
  const { start, end } = range.content
  try {
    const document = parseDocument(reading.text.slice(start, end), {
      logLevel: 'silent',
      prettyErrors: false,
      strict: false
    })
    const error = document.errors[0]
    if (error !== undefined) report(reading, range, error.message, start + error.pos[0])
    const data: unknown = document.toJS({ maxAliasCount: 50 })
    if (!isRecord(data)) return
    draft.frontMatter ??= { kind: 'yaml', data, start: range.start, end: range.end }
    for (const { id } of listOf(data.references).filter(isRecord)) if (typeof id === 'string') draft.keys.add(id)
    if (!isMap(document.contents)) return
    readMap(reading, document.contents, start)
  } catch (error) {
    report(reading, range, error instanceof Error ? error.message : String(error), start)
  }
}

function readMap(reading: Reading, map: YAMLMap, base: number): void {
  for (const pair of map.items) readPair(reading, pair, base)
}

function readPair(reading: Reading, pair: Pair, base: number): void {
  const key = isScalar(pair.key) ? String(pair.key.value).toLowerCase() : ''
  if (isMap(pair.value)) {
    if (nested.test(key)) readMap(reading, pair.value, base)
    return
  }
  const scalars = isScalar(pair.value) ? [pair.value] : isSeq(pair.value) ? pair.value.items.filter(isScalar) : []
  for (const scalar of scalars) {
    if (typeof scalar.value !== 'string' || scalar.range == null) continue
    const [from, to] = scalar.range
    if (key === 'bibliography') {
      const quoted = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE ? 1 : 0
      reading.draft.bibliographies.push({
        path: scalar.value,
        span: { start: base + from + quoted, end: base + to - quoted }
      })
    }
    const kind = Object.hasOwn(prose, key) ? prose[key] : undefined
    if (kind === undefined) continue
    if (kind.kind === 'title') reading.draft.titled = true
    readScalar(reading, { start: base + from, end: base + to }, scalar.type, kind)
  }
}

/** Makes Markdown of a scalar, each character in its place, and reads it. */
function readScalar(reading: Reading, at: Span, type: Scalar.Type | undefined, kind: Fragment): void {
  const raw = reading.text.slice(at.start, at.end)
  let text = raw
  if (type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED) text = blockScalarText(raw)
  else if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) text = quotedText(raw)
  else text = blockScalarText(` \n${raw}`).slice(2)
  readFragment(reading.draft, reading.text, text, at.start, reading.flavour, kind)
}

const tomlLine =
  /^[ \t]*(title|subtitle|abstract|description|summary|bibliography)[ \t]*=[ \t]*("""[\s\S]{0,20000}?"""|'''[\s\S]{0,20000}?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')/gm

function readToml(reading: Reading, range: FrontMatterRange): void {
  const { draft } = reading
  const { start, end } = range.content
  const content = reading.text.slice(start, end)
  try {
    draft.frontMatter = { kind: 'toml', data: parseToml(content), start: range.start, end: range.end }
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1
    const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
    report(reading, range, message, start + new LineIndex(content).startOf(line))
  }
  const firstTable = /^[ \t]*\[/m.exec(content)?.index ?? content.length
  for (const match of content.slice(0, firstTable).matchAll(tomlLine)) {
    const key = match[1] ?? ''
    const value = match[2] ?? ''
    const quotes = /^("""|'''|"|')/.exec(value)?.[0].length ?? 1
    const from = start + match.index + match[0].length - value.length
    const inner = { start: from + quotes, end: from + value.length - quotes }
    if (key === 'bibliography')
      draft.bibliographies.push({ path: reading.text.slice(inner.start, inner.end), span: inner })
    const kind = Object.hasOwn(prose, key) ? prose[key] : undefined
    if (kind === undefined) continue
    if (kind.kind === 'title') draft.titled = true
    readFragment(draft, reading.text, reading.text.slice(inner.start, inner.end), inner.start, reading.flavour, kind)
  }
}

function report({ draft }: Reading, range: FrontMatterRange, message: string, at: number): void {
  const line = new LineIndex(draft.source).placeOf(at).line
  const said = (message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '')
  const span = { start: Math.min(at, range.end), end: Math.min(at + 1, range.end) }
  draft.problems.push({
    message: `The front matter could not be read completely: ${said} (line ${line}). The text below it was read.`,
    span
  })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
