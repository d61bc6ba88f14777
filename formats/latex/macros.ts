// Macros that an author defines for words: `\newcommand{\OT}{oxytocin\xspace}`.
import type { Span } from '../../core/text/span.ts'

/** The words that each macro stands for. */
export type Macros = ReadonlyMap<string, string>

/** Where each `{` of a source closes; -1 where it does not. Escaped braces and comments are left out. */
export type Braces = Int32Array

/** Pairs the braces of a source in one pass. */
export function bracesOf(source: string): Braces {
  const pairs = new Int32Array(source.length).fill(-1)
  const open: number[] = []
  const special = /[\\%{}]/g
  for (let match = special.exec(source); match !== null; match = special.exec(source)) {
    const at = match.index
    if (match[0] === '\\') special.lastIndex = at + 2
    else if (match[0] === '%') {
      const end = source.indexOf('\n', at)
      if (end < 0) break
      special.lastIndex = end
    } else if (match[0] === '{') open.push(at)
    else {
      const start = open.pop()
      if (start !== undefined) pairs[start] = at
    }
  }
  return pairs
}

/** The argument at `at` in braces, white space before it skipped; its span takes the braces in. */
export function argumentAt(source: string, at: number, braces: Braces): Span | undefined {
  const start = skipWhite(source, at)
  const end = source.charAt(start) === '{' ? (braces[start] as number) : -1
  return end < 0 ? undefined : { start, end: end + 1 }
}

/** The first character after `at` that is no white space. */
export function skipWhite(source: string, at: number): number {
  let i = at
  while (i < source.length && source.charCodeAt(i) <= 32) i++
  return i
}

const definition =
  /\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?\s{0,5}(?:\{\\([A-Za-z]{1,40})\}|\\([A-Za-z]{1,40}))\s{0,5}(?=[{[])|\\def\\([A-Za-z]{1,40})(?=\{)/g
/** Wrappers that dress words: `\textit{…}`, `\ensuremath` is none. */
const dress = /\\(?:text[a-z]{2}|emph|mbox|xspace|protect|itshape|bfseries|scshape)\b\s?/g

/** The macros of a source that stand for plain words. */
export function macrosOf(source: string, braces: Braces): Macros {
  const macros = new Map<string, string>()
  if (!source.includes('command') && !source.includes('\\def')) return macros
  for (const match of source.matchAll(definition)) {
    const body = argumentAt(source, match.index + match[0].length, braces)
    const name = match[1] ?? match[2] ?? match[3]
    if (body === undefined || name === undefined || body.end - body.start > 200) continue
    const words = source
      .slice(body.start + 1, body.end - 1)
      .replace(dress, '')
      .replace(/[{}]/g, '')
      .replace(/~|\s+/g, ' ')
      .trim()
    if (/^[\p{L}\p{N}][\p{L}\p{N} '’-]*$/u.test(words)) macros.set(name, words)
  }
  return macros
}

/**
 * What macro `name`, whose name ends at `end`, shows. Its words where they fit in its place (a block is as long as its
 * source); else its name where that is an abbreviation; else `undefined`: something that is no word.
 */
export function macroAt(
  source: string,
  name: string,
  end: number,
  macros: Macros
): { readonly text: string | undefined; readonly end: number } | undefined {
  const words = macros.get(name)
  if (words === undefined) return undefined
  const behind = source.startsWith('{}', end) ? end + 2 : end
  const room = behind - end + name.length + 1
  if (words.length <= room) return { text: words, end: behind }
  return { text: /^[A-Z]{2,}$/.test(name) ? name : undefined, end: behind }
}

const definers: ReadonlySet<string> = new Set([
  'newcommand',
  'renewcommand',
  'providecommand',
  'DeclareRobustCommand',
  'def',
  'let',
  'NewDocumentCommand'
])
/** What stands between a defining command and its body: the name, numbers and defaults of arguments. */
const signature =
  /\*?\s{0,5}(?:\{\s?\\[A-Za-z@]{1,40}\s?\}|\\[A-Za-z@]{1,40})(?:\s{0,5}\[[^\]\n]{0,100}\]|#\d){0,9}\s{0,5}=?(?:\\[A-Za-z@]{1,40})?/y

/** Where the definition ends that command `name` begins, whose name ends at `end`; undefined when it defines nothing. */
export function definitionEnd(source: string, name: string, end: number, braces: Braces): number | undefined {
  if (!definers.has(name)) return undefined
  signature.lastIndex = end
  const match = signature.exec(source)
  if (match === null) return end
  let behind = end + match[0].length
  for (let count = name === 'NewDocumentCommand' ? 2 : 1; count > 0; count--) {
    behind = argumentAt(source, behind, braces)?.end ?? behind
  }
  return behind
}
