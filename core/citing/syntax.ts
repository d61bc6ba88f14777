// How a source format writes citations by key: what a new one looks like, and how a key joins a group.
import type { Document } from '../document/document.ts'

/** The way in which a format cites by key. */
export interface KeySyntax {
  /** A whole citation of one key. */
  write(key: string, document: Document): string
  /** What joins a key to a group, right before `close`. */
  add(key: string): string
  /** How a group that keys can join ends. */
  readonly close: string
  /** What stands between a word and a citation. */
  readonly glue: string
}

const pandoc: KeySyntax = {
  write: (key) => `[${pandocKey(key)}]`,
  add: (key) => `; ${pandocKey(key)}`,
  close: ']',
  glue: ' '
}

const latex: KeySyntax = {
  write: (key, document) => `\\${latexCommand(document)}{${key}}`,
  add: (key) => `, ${key}`,
  close: '}',
  glue: '~'
}

const myst: KeySyntax = {
  write: (key) => `{cite:p}\`${key}\``,
  add: (key) => `,${key}`,
  close: '`',
  glue: ' '
}

/** Citations stand one behind the other; a key that is no label is cited by a call. */
const typst: KeySyntax = {
  write: typstCitation,
  add: (key) => ` ${typstCitation(key)}`,
  close: '',
  glue: ' '
}

const asciidoc: KeySyntax = {
  write: (key, document) => `${mostUsed(document, /^(cite(?:p|np)?):/) ?? 'cite'}:[${key}]`,
  add: (key) => `,${key}`,
  close: ']',
  glue: ' '
}

const restructuredText: KeySyntax = {
  write: (key, document) => `:${mostUsed(document, /^:([\w:]+):`/) ?? 'cite:p'}:\`${key}\``,
  add: (key) => `,${key}`,
  close: '`',
  glue: ' '
}

const byFormat: Readonly<Record<string, KeySyntax>> = { latex, typst, asciidoc, restructuredtext: restructuredText }

/** The syntax of a document. MyST and notebooks may be written either way: the citations that are there tell. */
export function keySyntaxOf(document: Document): KeySyntax {
  const { citations, source, format } = document
  const own = byFormat[format]
  if (own) return own
  const keyed = citations.filter((citation) => citation.kind === 'key')
  const roles = keyed.filter((citation) => source.charAt(citation.group.start) === '{')
  if (keyed.length === 0) return format === 'myst' ? myst : pandoc
  return roles.length === keyed.length ? myst : pandoc
}

/** `@key`, in braces where the key has signs that would end it. */
export function pandocKey(key: string): string {
  const plain = /^[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u
  return plain.test(key) ? `@${key}` : `@{${key}}`
}

function typstCitation(key: string): string {
  return /^[\p{L}_][\p{L}\p{N}_\-:.]*(?<![:.])$/u.test(key) ? `@${key}` : `#cite(label("${key}"))`
}

/** The command that the document cites with in brackets, else the one that its packages offer. */
function latexCommand(document: Document): string {
  const used = mostUsed(document, /^\\(?!nocite)([A-Za-z]+)/)
  if (used !== undefined) return used
  const { source } = document
  if (/\\usepackage(?:\[[^\]]*\])?\{biblatex\}/.test(source)) return 'autocite'
  return /\\usepackage(?:\[[^\]]*\])?\{natbib\}/.test(source) ? 'citep' : 'cite'
}

/** What the citations by key that are no part of the sentence begin with most often; `name` has it as its group. */
function mostUsed({ citations, source }: Document, name: RegExp): string | undefined {
  const counts = new Map<string, number>()
  for (const { kind, narrative, group } of citations) {
    const found = name.exec(source.slice(group.start, group.start + 30))?.[1]
    if (kind !== 'key' || narrative || found === undefined) continue
    counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** Words that lead to an address, as the format writes a link. */
export function linkIn(format: string, words: string, address: string): string {
  if (format === 'html') return `<a href="${address.replace(/&/g, '&amp;')}">${words.replace(/&/g, '&amp;')}</a>`
  if (format === 'typst') return `#link("${address}")[${words}]`
  if (format === 'asciidoc') return `link:${address}[${words}]`
  if (format === 'restructuredtext') return `\`${words} <${address}>\`__`
  return `[${words}](${address.replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`
}
