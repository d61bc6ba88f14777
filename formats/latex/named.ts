// What named LaTeX commands do: headings, citations, notes, links, words that stand for themselves.
import { CITATION, CODE, OPAQUE } from '../../core/document/mask.ts'
import { isScholarly } from '../addresses.ts'
import { expand, numbered } from '../numeric.ts'
import { closing, isCitation, readCitation } from './citations.ts'
import { argumentsOf, breaks, diverted, headings, opaque } from './commands.ts'
import { argumentAt, definitionEnd, macroAt } from './macros.ts'
import type { Reader } from './reader.ts'

/** A command as it stands: its name, its backslash, and the first character behind its name. */
export interface Command {
  readonly name: string
  readonly at: number
  readonly end: number
}

type Apart = typeof diverted extends ReadonlyMap<string, infer Kind> ? Kind : never

/** Reads a command that has a name of letters; returns where to go on. */
export function readNamed(reader: Reader, command: Command): number {
  const { source, page } = reader
  const { name, at, end } = command
  const depth = headings.get(name)
  if (depth !== undefined) return heading(reader, command, depth)
  if (isCitation(name)) {
    const found = readCitation(source, at, end, name)
    if (found !== undefined) {
      page.draft.cite(found.citations)
      if (name !== 'nocite') page.mask({ start: at, end: found.end }, CITATION)
      return found.end
    }
  }
  const defined = definitionEnd(source, name, end, reader.braces)
  if (defined !== undefined) return defined
  if (name === 'iffalse') return behindFalse(reader, end)
  const kind = diverted.get(name)
  if (kind !== undefined) return apart(reader, command, kind)
  if (name === 'verb' || name === 'lstinline' || name === 'mintinline') return verbatimWords(reader, command)
  if (name === 'item' || name === 'bibitem') return item(reader, command)
  if (name === 'href') return href(reader, command)
  if (name === 'textsuperscript' || name === 'hyperlink' || name === 'citeproc') {
    const behind = rendered(reader, command)
    if (behind !== undefined) return behind
  }
  if (name === 'bibliography' || name === 'addbibresource') bibliographies(reader, command)
  if (name === 'enquote' || name === 'textquote') {
    const behind = quoted(reader, command)
    if (behind !== undefined) return behind
  }
  const unit = opaque.get(name)
  if (unit !== undefined) {
    const behind = reader.arguments(unit, end)
    reader.page.mask({ start: at, end: behind }, OPAQUE)
    return behind
  }
  const macro = macroAt(source, name, end, reader.macros)
  if (macro !== undefined) {
    if (macro.text === undefined) reader.page.mask({ start: at, end: macro.end }, OPAQUE)
    else reader.page.write(at, macro.text, macro.end - at)
    return macro.end
  }
  if (breaks.has(name)) reader.page.breakUp(at)
  const spec = argumentsOf.get(name)
  if (spec === undefined) return skipOptional(reader, end)
  return reader.arguments(spec, end)
}

/** `\enquote{…}`: its braces stand for quotation marks. */
function quoted(reader: Reader, { at, end }: Command): number | undefined {
  const brace = reader.brace(reader.arguments('*oo', end))
  if (brace < 0) return undefined
  reader.page.write(brace, '“', 1)
  reader.page.push({ what: 'group', name: 'enquote', start: at })
  return brace + 1
}

const branch = /\\(?:(if(?!f\b)[A-Za-z]*)|fi|else)(?![A-Za-z])/g

/** Behind what `\iffalse` hides: its `\else` or `\fi`. */
function behindFalse(reader: Reader, from: number): number {
  if (reader.openFalse) return from
  let depth = 0
  branch.lastIndex = from
  for (let match = branch.exec(reader.source); match !== null; match = branch.exec(reader.source)) {
    const end = match.index + match[0].length
    if (match[1] !== undefined) depth++
    else if (match[0] === '\\else' && depth === 0) return end
    else if (match[0] === '\\fi' && depth-- === 0) return end
  }
  reader.openFalse = true
  return from
}

/** A command without a listing: its options go, its arguments are prose. */
function skipOptional(reader: Reader, end: number): number {
  if (reader.source.charAt(end) !== '[') return end
  const close = closing(reader.source, end, '[', ']')
  return close < 0 || reader.source.charAt(close + 1) !== '{' ? end : close + 1
}

/** A heading is a block; its argument is read as prose. */
function heading(reader: Reader, { name, at, end }: Command, depth: number): number {
  const brace = reader.brace(reader.arguments('*o', end))
  if (brace < 0 || reader.page.context.hidden) return end
  reader.page.closeArguments(at)
  return reader.page.divert(name, at, brace, { kind: 'heading', depth })
}

/** An argument that is a block of its own. */
function apart(reader: Reader, { name, at, end }: Command, kind: Apart): number {
  const brace = reader.brace(reader.arguments(name === 'captionof' ? '*mo' : '*o', end))
  if (brace < 0) return end
  if (kind === 'title') {
    reader.page.draft.titled = true
    return reader.page.divert(name, at, brace, { kind: 'title', depth: 0, section: 'title' })
  }
  if (kind === 'abstract')
    return reader.page.divert(name, at, brace, { kind: 'paragraph', depth: 0, section: 'abstract' })
  return reader.page.divert(name, at, brace, { kind, depth: 0 })
}

/** `\verb|…|`: any character may stand for the bars. */
function verbatimWords(reader: Reader, { at, end: from }: Command): number {
  const { source } = reader
  const bar = reader.arguments('*o', from)
  const mark = source.charAt(bar)
  const lineEnd = source.indexOf('\n', bar)
  const close = source.indexOf(mark === '{' ? '}' : mark, bar + 1)
  if (mark === '' || close < 0 || (lineEnd >= 0 && close > lineEnd)) return from
  reader.page.mask({ start: at, end: close + 1 }, CODE)
  return close + 1
}

function item(reader: Reader, { name, at, end }: Command): number {
  reader.page.closeArguments(at)
  reader.page.finish(at)
  const behind = reader.arguments(name === 'bibitem' ? 'om' : 'o', end)
  if (name === 'bibitem') {
    const key = /\{([^{}\n]{1,200})\}$/.exec(reader.source.slice(Math.max(0, behind - 203), behind))?.[1]
    if (key !== undefined) reader.page.draft.keys.add(key.trim())
  }
  return behind
}

/** A link; one that leads to a source cites it. */
function href(reader: Reader, { at, end }: Command): number {
  const address = argumentAt(reader.source, end, reader.braces)
  if (address === undefined) return end
  const target = reader.source.slice(address.start + 1, address.end - 1)
  if (isScholarly(target)) {
    const span = { start: address.start + 1, end: address.end - 1 }
    reader.page.draft.cite([
      { kind: 'link', key: target, ...span, keySpan: span, group: { start: at, end: address.end }, narrative: false }
    ])
    reader.page.mask({ start: at, end: address.end }, CITATION)
  }
  return address.end
}

/** A link to an entry, as Pandoc writes it out: `\\citeproc{ref-lund}{1}`, `\\protect\\hyperlink{ref-lund}{1}`. */
const entryLink = /\\(?:protect\\)?(?:hyperlink|citeproc)\{ref-[^{}]{1,80}\}\{(\d{1,3})\}/g
/** No group of rendered numbers is longer. */
const LONGEST_RENDERED = 4000
/** What a raised number stands behind; elsewhere it is an exponent. */
const beforeRaised = /(?:\p{L}{4}|[.,;:!?)”"’'}])$/u

/** Numbers that were rendered from citations: raised behind a word, or links to entries; undefined where there are none. */
function rendered(reader: Reader, { name, at, end }: Command): number | undefined {
  const { source, page } = reader
  const raised = name === 'textsuperscript'
  if (raised && !beforeRaised.test(source.slice(Math.max(0, at - 4), at))) return undefined
  const first = argumentAt(source, end, reader.braces)
  const last = raised ? first : first && argumentAt(source, first.end, reader.braces)
  if (first === undefined || last === undefined || last.end - at > LONGEST_RENDERED) return undefined
  const shown = source.slice(raised ? first.start + 1 : at, raised ? first.end - 1 : last.end)
  // What is no figure goes, unit for unit.
  const bare = shown.replace(entryLink, (link, figure: string) => `${figure} `.padStart(link.length))
  if (!/^\s*\d{1,3}(?:\s*[,–-]{1,2}\s*\d{1,3}){0,40}\s*$/.test(bare)) return undefined
  const numbers = expand(bare, raised ? first.start + 1 : at)
  if (numbers === undefined) return undefined
  const group = { start: at, end: last.end }
  page.draft.cite(numbers.map((one) => numbered(one, group)))
  page.mask(group, CITATION)
  return last.end
}

/** Notes the bibliographies that the document names. */
function bibliographies(reader: Reader, { name, end }: Command): void {
  const argument = argumentAt(reader.source, reader.arguments('o', end), reader.braces)
  if (argument === undefined) return
  const list = reader.source.slice(argument.start + 1, argument.end - 1)
  for (const match of list.matchAll(/[^,\s][^,]*/g)) {
    const path = match[0].trim()
    const start = argument.start + 1 + match.index
    const full = name === 'bibliography' && !/\.bib$/i.test(path) ? `${path}.bib` : path
    reader.page.draft.bibliographies.push({ path: full, span: { start, end: start + path.length } })
  }
}
