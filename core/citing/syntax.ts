// How a source format writes citations by key: what a new one looks like, and how a key joins a group.
import type { Document } from '../document/document.ts'

/** The way in which a format cites by key. */
export interface KeySyntax {
  /** A whole citation of one key. */
  write(key: string, document: Document): string
  /** What joins a key to a group, right before the group's last character. */
  add(key: string): string
  /** The last character of a group that keys can join. */
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

/** The syntax of a document. MyST and notebooks may be written either way: the citations that are there tell. */
export function keySyntaxOf(document: Document): KeySyntax {
  if (document.format === 'latex') return latex
  const { citations, source, format } = document
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

/** The command that the document cites with in brackets, else the one that its packages offer. */
function latexCommand({ citations, source }: Document): string {
  const counts = new Map<string, number>()
  for (const { kind, narrative, group } of citations) {
    const command = /^\\([A-Za-z]+)/.exec(source.slice(group.start, group.start + 30))?.[1]
    if (kind !== 'key' || narrative || command === undefined || command === 'nocite') continue
    counts.set(command, (counts.get(command) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  if (most) return most[0]
  if (/\\usepackage(?:\[[^\]]*\])?\{biblatex\}/.test(source)) return 'autocite'
  return /\\usepackage(?:\[[^\]]*\])?\{natbib\}/.test(source) ? 'citep' : 'cite'
}
