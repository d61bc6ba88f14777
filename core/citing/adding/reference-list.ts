// Adds a work to the reference list of a document that cites by author and year, in alphabetical order.
import type { Entry, Name } from '../../bibliography.ts'
import type { Block, Document } from '../../document/document.ts'
import type { TextEdit } from '../../text/edits.ts'
import { fold } from '../fold.ts'
import { doiAddress } from '../format.ts'
import type { EntryDetails } from './bibtex.ts'

/** The edit that lists the work; undefined for a document without a list, unless it is plain text and can be given one. */
export function listed(document: Document, entry: Entry, details: EntryDetails = {}): TextEdit | undefined {
  const list = document.blocks.filter((block) => block.kind === 'reference' && block.text.trim() !== '')
  if (list.some((block) => isListed(document, block, entry))) return undefined
  const line = referenceLine(entry, details)
  const [first] = list
  if (first === undefined) return document.format === 'plaintext' ? newList(document, line) : undefined
  const newline = document.source.includes('\r\n') ? '\r\n' : '\n'
  const own = fold(line)
  const next = list.find((block) => fold(block.text.trim()) > own)
  if (next) {
    const at = lineStart(document.source, next.start)
    const marker = document.source.slice(at, next.start)
    return { start: at, end: at, text: marker + line + gapOf(document, list, newline) }
  }
  const last = list[list.length - 1] as Block
  const marker = document.source.slice(lineStart(document.source, last.start), last.start)
  const at = endOfText(document.source, last)
  return { start: at, end: at, text: gapOf(document, list, newline) + marker + line }
}

/** “Lund, A. B., & Roe, C. (2001). Voles and trust. Journal, 3(2), 1–9. https://doi.org/…” */
export function referenceLine(entry: Entry, { volume = '', issue = '', pages = '', more }: EntryDetails = {}): string {
  const names = entry.authors.map(listedName).filter((name) => name !== '')
  const authors = more ? `${names.join(', ')}, et al.` : joinNames(names)
  const place = [entry.container, volume + (issue === '' ? '' : `(${issue})`), pages.replace(/-+/g, '–')]
  const parts = [
    `${authors === '' ? entry.title : authors} (${entry.year === '' ? 'n.d.' : entry.year})`,
    authors === '' ? '' : entry.title,
    place.filter((part) => part !== '').join(', ')
  ]
  const text = parts.flatMap((part) => (part === '' ? [] : [/[.?!]$/.test(part) ? part : `${part}.`])).join(' ')
  return entry.doi === '' ? text : `${text} ${doiAddress(entry.doi)}`
}

function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')}, & ${names[names.length - 1]}`
}

function listedName({ family, given, literal }: Name): string {
  if (!family) return literal ?? ''
  const initials = (given ?? '')
    .split(/[\s.]+/)
    .filter(Boolean)
    .map(initialsOf)
  return initials.length === 0 ? family : `${family}, ${initials.join(' ')}`
}

/** “Jean-Luc” → “J.-L.” */
function initialsOf(name: string): string {
  return name
    .split('-')
    .map((part) => `${[...part][0] ?? ''}.`)
    .join('-')
}

function isListed({ source }: Document, block: Block, entry: Entry): boolean {
  if (entry.doi !== '' && source.slice(block.start, block.end).toLowerCase().includes(entry.doi.toLowerCase()))
    return true
  const words = fold(block.text).replace(/[^a-z0-9]+/g, ' ')
  const title = fold(entry.title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return title !== '' && words.includes(title)
}

/** What stands between two entries of the list: a line break, or an empty line. */
function gapOf({ source }: Document, list: readonly Block[], newline: string): string {
  const [a, b] = list
  if (!a || !b) return newline + newline
  return /\n[ \t]*\r?\n/.test(source.slice(endOfText(source, a), b.start)) ? newline + newline : newline
}

function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1
}

function endOfText(source: string, { start, end }: Block): number {
  let at = end
  while (at > start && /\s/.test(source.charAt(at - 1))) at--
  return at
}

function newList({ source }: Document, line: string): TextEdit {
  const newline = source.includes('\r\n') ? '\r\n' : '\n'
  const end = source.trimEnd().length
  const at = source.length
  const gap = newline.repeat(Math.max(0, 2 - (source.slice(end).match(/\n/g)?.length ?? 0)))
  return { start: at, end: at, text: `${gap}References${newline}${newline}${line}${newline}` }
}
