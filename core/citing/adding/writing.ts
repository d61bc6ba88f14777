// How a bibliography file is written, read off its own text, so that a new entry looks like those around it.

/** Formats that entries can be added to; others are only read. */
export type Writable = 'bibtex' | 'csl-json' | 'csl-yaml'

/** Where a new entry goes when the file is in no order, and how it looks there. */
export interface Writing {
  readonly format: Writable
  readonly newline: '\n' | '\r\n'
  /** Behind the last entry (an offset); an entry there stands between `before` and `after`. */
  readonly end: number
  readonly before: string
  readonly after: string
  /** What stands between two entries. */
  readonly between: string
  /** One step of indentation. */
  readonly indent: string
  /** The program that writes this file and will overwrite it; '' for a file of the author's own. */
  readonly exporter: string
  readonly bibtex: BibtexWriting
}

/** The habits of a BibTeX file. */
export interface BibtexWriting {
  /** Columns from the start of a field's name to its `=`, where all are lined up; 0 where they are not. */
  readonly align: number
  readonly assign: '=' | ' = '
  readonly quote: '{' | '"'
  /** Whether the last field has a comma too. */
  readonly trailingComma: boolean
  /** Whether the closing brace stands on a line of its own. */
  readonly closeOnLine: boolean
  readonly names: 'lower' | 'upper' | 'capital'
  /** `date` and `journaltitle` in place of `year` and `journal`. */
  readonly biblatex: boolean
}

/** Characters at the file's end that its habits are read from. */
const LOOKED_AT = 20_000

/** How the file is written; undefined where a new entry cannot be put into it safely. */
export function writingOf(text: string, format: Writable): Writing | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const tail = text.slice(-LOOKED_AT)
  const common = { format, newline, exporter: exporterOf(text), bibtex: bibtexWriting(tail) } as const
  if (format === 'bibtex') {
    const between = /\}[ \t]*\r?\n@/.test(tail) && !/\}[ \t]*\r?\n[ \t]*\r?\n@/.test(tail) ? newline : newline + newline
    return {
      ...common,
      end: text.length,
      before: beforeEnd(text, between, newline),
      after: newline,
      between,
      indent: bibtexIndent(tail)
    }
  }
  return format === 'csl-json' ? jsonWriting(text, common) : yamlWriting(text, common)
}

type Common = Pick<Writing, 'format' | 'newline' | 'exporter' | 'bibtex'>

/** Line breaks that are still missing behind the last entry. */
function beforeEnd(text: string, between: string, newline: string): string {
  if (text.trim() === '') return ''
  if (/\n[ \t]*\r?\n$/.test(text.slice(-200))) return ''
  return text.endsWith('\n') ? between.slice(newline.length) : between
}

function jsonWriting(text: string, common: Common): Writing | undefined {
  const close = /\][ \t\r\n]*$/.exec(text.slice(-2000))
  if (!close || !/^\uFEFF?\s*\[/.test(text.slice(0, 2000))) return undefined
  let end = Math.max(0, text.length - 2000) + close.index
  while (/\s/.test(text.charAt(end - 1))) end--
  const empty = text.charAt(end - 1) === '['
  const indent = /\n([ \t]+)\S/.exec(text.slice(0, 2000))?.[1] ?? (empty ? '  ' : '')
  const line = indent === '' ? '' : common.newline
  return {
    ...common,
    end,
    before: (empty ? '' : ',') + line,
    after: empty && !/\n/.test(text.slice(end)) ? line : '',
    between: `,${line}`,
    indent
  }
}

function yamlWriting(text: string, common: Common): Writing | undefined {
  const items = [...text.slice(-LOOKED_AT).matchAll(/^([ \t]*)- [ \t]*id:/gm)]
  const indent = items.at(-1)?.[1]
  // Another key behind the list would take the new entry for its own.
  const foot = /\r?\n(?:---|\.\.\.)[ \t]*\r?\n?\s*$/.exec(text.slice(-200))
  if (indent === undefined) return undefined
  const end = foot ? Math.max(0, text.length - 200) + foot.index : text.length
  const last = items.at(-1)
  const rest = text.slice(Math.max(0, text.length - LOOKED_AT) + (last?.index ?? 0) + (last?.[0].length ?? 0), end)
  if (new RegExp(`^[ \\t]{0,${indent.length}}[^ \\t\\r\\n#-]`, 'm').test(rest.slice(rest.indexOf('\n') + 1)))
    return undefined
  const { newline } = common
  const missing = text.slice(0, end).endsWith('\n') ? '' : newline
  return { ...common, end, before: missing, after: foot ? '' : newline, between: newline, indent }
}

/** The most frequent indentation of fields; two spaces in a file without any. */
function bibtexIndent(text: string): string {
  return most([...text.matchAll(/^([ \t]*)[A-Za-z][\w-]*[ \t]*=/gm)].map((match) => match[1] ?? '')) ?? '  '
}

const field = /^([ \t]*)([A-Za-z][\w-]*)([ \t]*)=([ \t]*)([{"])?/gm

function bibtexWriting(text: string): BibtexWriting {
  const fields = [...text.matchAll(field)]
  const widths = fields.map(([, , name = '', pad = '']) => name.length + pad.length)
  const names = fields.map(([, , name = '']) => name)
  const aligned = fields.length > 3 && new Set(widths).size === 1 && new Set(names.map((n) => n.length)).size > 1
  return {
    align: aligned ? (widths[0] as number) : 0,
    assign: fields.length === 0 || fields.some(([, , , , gap]) => gap !== '') ? ' = ' : '=',
    quote: most(fields.flatMap(([, , , , , open]) => (open === undefined ? [] : [open]))) === '"' ? '"' : '{',
    trailingComma: /,[ \t]*\r?\n[ \t]*\}/.test(text),
    closeOnLine: !(/[}"\d]\}[ \t]*(?:\r?\n|$)/.test(text) && !/\n[ \t]*\}[ \t]*(?:\r?\n|$)/.test(text)),
    names: most(names.map(caseOf)) ?? 'lower',
    biblatex: /\bjournaltitle[ \t]*=/i.test(text) || (/\bdate[ \t]*=/i.test(text) && !/\byear[ \t]*=/i.test(text))
  }
}

function caseOf(name: string): BibtexWriting['names'] {
  if (name.length > 1 && name === name.toUpperCase()) return 'upper'
  return /^[A-Z]/.test(name) ? 'capital' : 'lower'
}

function most<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

const managers = ['Mendeley', 'Zotero', 'Paperpile', 'Citavi', 'ReadCube', 'Papers', 'EndNote', 'RefWorks', 'Bookends']
const made = /\b(?:generated|created|exported|written|made|produced)\b[^\n]{0,60}?\b(?:by|with|in|from|using)\s+(\w+)/gi

/** The program that says in the file's head that it wrote it: comments only, what a field says does not count. */
function exporterOf(text: string): string {
  const head = text.slice(0, 2000)
  const first = head.search(/^\s*(?:@(?!comment)\w+\s*[{(]|[[{]|-\s)/im)
  const comments = head.slice(0, first < 0 ? head.length : first)
  if (/\bBetter BibTeX\b|zotero-better-bibtex|== Bib(?:La)?TeX quality report/i.test(comments))
    return 'Better BibTeX for Zotero'
  const named = [...comments.matchAll(made)].flatMap(([, name]) => managers.filter((manager) => manager === name))
  if (named[0] !== undefined) return named[0]
  return /changes to this file will be lost|auto(?:matically |-?)generated|do not edit/i.test(comments)
    ? 'another program'
    : ''
}
