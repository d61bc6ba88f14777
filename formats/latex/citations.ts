// Citation commands of LaTeX, natbib, biblatex and apacite, with optional arguments and lists of groups.
import type { Citation } from '../../core/document/document.ts'

const names =
  /^(?:(?:[Pp]aren|[Tt]ext|[Aa]uto|[Ss]mart|[Ff]oot|[Ss]uper|[Ff]ull|footfull|[Nn]o|[Ss]hort|[Mm]ask|[Vv]ol|[Pp]volc|online|author|year|[Nn]ote|[Pp]note|[Ff]note|inline)?[Cc]ite(?:[tp]|al[tp]|A|NP|author|year|yearpar|title|num|text|url|date|n|unit|meta|NoAuthor|yearNP|authorNP|ANP)?s?)$/
/** Commands that make the author part of the sentence. */
const narrative = /^(?:[Cc]itet|[Tt]extcites?|[Cc]iteauthor|[Cc]itealt|citeA|citeANP|citeauthorNP)$/

/** Whether a command cites by key. */
export function isCitation(command: string): boolean {
  return names.test(command) && command !== 'citetext'
}

/** A citation command as it was read. */
export interface Cited {
  readonly citations: readonly Citation[]
  /** Behind its last argument. */
  readonly end: number
}

/** Longest argument of a citation command; what is longer was never closed. */
const LONGEST = 2000

/** Reads the arguments of citation command `command` that ends at `at`; undefined when no key follows. */
export function readCitation(source: string, start: number, at: number, command: string): Cited | undefined {
  let end = source.charAt(at) === '*' ? at + 1 : at
  const many = command.endsWith('s')
  if (many) end = skipNotes(source, end)
  const found: Omit<Citation, 'group'>[] = []
  for (let round = 0; round === 0 || many; round++) {
    const group = readGroup(source, end)
    if (group === undefined) break
    for (const key of keysIn(source, group.keys.start, group.keys.end)) {
      const span = { start: key.start, end: key.end }
      found.push({
        kind: 'key',
        key: key.text,
        ...span,
        keySpan: span,
        narrative: narrative.test(command),
        ...(group.locator === '' ? {} : { locator: group.locator }),
        ...(group.prefix === '' ? {} : { prefix: group.prefix })
      })
    }
    end = group.end
  }
  if (found.length === 0) return undefined
  const group = { start, end }
  return { citations: found.map((citation) => ({ ...citation, group })), end }
}

interface Group {
  readonly keys: { readonly start: number; readonly end: number }
  readonly locator: string
  readonly prefix: string
  readonly end: number
}

/** Behind the notes in round brackets that a list of groups may open with: `\\cites(see)(for more)[12]{a}[9]{b}`. */
function skipNotes(source: string, from: number): number {
  let at = from
  for (let note = 0; note < 2 && source.charAt(at) === '('; note++) {
    const end = closing(source, at, '(', ')')
    if (end < 0) break
    at = end + 1
  }
  return at
}

/** `[pre][post]{keys}` after `from`; apacite writes `<pre>[post]{keys}`. */
function readGroup(source: string, from: number): Group | undefined {
  const notes: string[] = []
  let at = skipSpace(source, from)
  const angled = source.charAt(at) === '<' ? closing(source, at, '<', '>') : -1
  const before = angled < 0 ? undefined : source.slice(at + 1, angled)
  if (before !== undefined) at = skipSpace(source, angled + 1)
  while (source.charAt(at) === '[') {
    const end = closing(source, at, '[', ']')
    if (end < 0) return undefined
    notes.push(source.slice(at + 1, end))
    at = skipSpace(source, end + 1)
  }
  if (source.charAt(at) !== '{') return undefined
  const end = closing(source, at, '{', '}')
  if (end < 0) return undefined
  const [first = '', second] = before === undefined ? notes : [before, notes[0] ?? '']
  const [prefix, locator] = second === undefined ? ['', first] : [first, second]
  return { keys: { start: at + 1, end }, locator: locator.trim(), prefix: prefix.trim(), end: end + 1 }
}

/** White space and one line end between arguments. */
function skipSpace(source: string, from: number): number {
  let at = from
  while (source.charAt(at) === ' ' || source.charAt(at) === '\t') at++
  if (source.charAt(at) === '\r') at++
  if (source.charAt(at) === '\n') at++
  while (source.charAt(at) === ' ' || source.charAt(at) === '\t') at++
  const next = source.charAt(at)
  return next === '[' || next === '{' || next === '<' ? at : from
}

/** Where the bracket at `at` closes, or -1. */
export function closing(source: string, at: number, open: string, close: string): number {
  let depth = 0
  const end = Math.min(source.length, at + LONGEST)
  for (let i = at; i < end; i++) {
    const c = source.charAt(i)
    if (c === '\\') i++
    else if (c === open) depth++
    else if (c === close && --depth === 0) return i
  }
  return -1
}

/** Keys between commas, with their places; comments between them are left out. */
function* keysIn(source: string, start: number, end: number): Generator<{ text: string; start: number; end: number }> {
  const text = source.slice(start, end).replace(/%[^\n]*/g, (comment) => ' '.repeat(comment.length))
  for (const match of text.matchAll(/[^,\s](?:[^,]*[^,\s])?/g)) {
    yield { text: match[0], start: start + match.index, end: start + match.index + match[0].length }
  }
}
