// Reads LaTeX in one pass: prose is revealed where it stands, everything else stays masked.
import { MATHS } from '../../core/document/mask.ts'
import { symbols } from '../../core/text/latex.ts'
import { directiveIn } from '../directives.ts'
import type { Draft } from '../draft.ts'
import { accented, isAccent, signs } from './accents.ts'
import { closing } from './citations.ts'
import { beginEnvironment } from './environments.ts'
import { argumentAt, type Braces, bracesOf, type Macros, macrosOf, skipWhite } from './macros.ts'
import { readNamed } from './named.ts'
import { Page } from './page.ts'

/** Characters at which something happens. */
const special = /[\\%$~{}&`'\-\r\n<]/g
/** Names with `@` in them are those of packages’ own commands. */
const commandName = /[A-Za-z]+(?:@+[A-Za-z]*)*|@[A-Za-z@]+|[^A-Za-z]/y

/** knitr’s option that holds a caption. */
const chunkCaption = /(?:fig|tab|lst)\.(?:sub)?cap[ \t]*=[ \t]*(?:"([^"\n]{0,500})"|'([^'\n]{0,500})')/g

/** One reading of one source. */
export class Reader {
  readonly page: Page
  /** Where the braces of the source close. */
  readonly braces: Braces
  /** Macros of the author that stand for words. */
  readonly macros: Macros
  /** Whether an `\iffalse` was found that nothing ends. */
  openFalse = false
  /** Up to where no maths closes, by its closing mark. */
  readonly #unclosed = new Map<string, number>()

  constructor(
    draft: Draft,
    readonly source: string
  ) {
    this.page = new Page(draft, source)
    this.braces = bracesOf(source)
    this.macros = macrosOf(source, this.braces)
    // Up to here stands the preamble; a file without it is a part of another.
    if (source.includes('\\begin{document}')) this.page.context = { kind: 'paragraph', depth: 0, hidden: true }
  }

  /** Reads everything. */
  read(): void {
    const { source } = this
    let at = 0
    while (at < source.length) {
      special.lastIndex = at
      const found = special.exec(source)
      const next = found === null ? source.length : found.index
      if (next > at) this.page.show(at, next)
      if (found === null) break
      at = this.#special(found[0], next)
    }
    this.page.close()
  }

  #special(c: string, at: number): number {
    switch (c) {
      case '\\':
        return this.#command(at)
      case '%':
        return this.#comment(at)
      case '$':
        return this.#dollar(at)
      case '\r':
      case '\n':
        return this.#lineEnd(at)
      case '{':
        this.page.push({ what: 'group', name: '', start: at })
        return at + 1
      case '}':
        return this.#closeBrace(at)
      case '&':
        if (this.page.context.kind === 'cell') this.page.finish(at)
        else this.page.show(at, at + 1)
        return at + 1
      case '<':
        return this.#chunk(at)
      default:
        return this.#punctuation(c, at)
    }
  }

  #punctuation(c: string, at: number): number {
    const { source } = this
    if (c === '~') this.page.write(at, ' ', 1)
    else if (c === '-' && source.startsWith('---', at)) return this.#ligature(at, '—', 3)
    else if (c === '-' && source.startsWith('--', at)) return this.#ligature(at, '–', 2)
    else if (c === '`')
      return this.#ligature(at, source.charAt(at + 1) === '`' ? '“' : '‘', source.charAt(at + 1) === '`' ? 2 : 1)
    else if (c === "'" && source.charAt(at + 1) === "'") return this.#ligature(at, '”', 2)
    else if (c === "'") return this.#ligature(at, '’', 1)
    else this.page.show(at, at + 1)
    return at + 1
  }

  #ligature(at: number, character: string, length: number): number {
    this.page.write(at, character, length)
    return at + length
  }

  /** A comment goes with its line end; a directive in it is kept. */
  #comment(at: number): number {
    const { source } = this
    const newline = source.indexOf('\n', at)
    const end = newline < 0 ? source.length : newline
    const directive = directiveIn(source, { start: at + 1, end }, { start: at, end })
    if (directive !== undefined) this.page.draft.directives.push(directive)
    return newline < 0 ? end : this.#afterLine(end + 1)
  }

  #lineEnd(at: number): number {
    const { source } = this
    const end = source.charAt(at) === '\r' && source.charAt(at + 1) === '\n' ? at + 2 : at + 1
    const next = this.#afterLine(end)
    if (next === end && this.page.open !== undefined && !this.page.context.hidden) {
      this.page.sheet.write(at, end - at === 2 ? ' \n' : '\n')
    }
    return next
  }

  /** Behind blank lines after a line end; they end the paragraph. */
  #afterLine(at: number): number {
    const { source } = this
    let next = at
    let behind = at
    for (; next < source.length; next++) {
      const c = source.charCodeAt(next)
      if (c === 10) behind = next + 1
      else if (c !== 32 && c !== 9 && c !== 13) break
    }
    if (behind === at && next < source.length) return at
    this.page.breakUp(at)
    return next
  }

  #closeBrace(at: number): number {
    const frame = this.page.frames.at(-1)
    if (frame?.what === 'group' && frame.name === 'enquote') this.page.write(at, '”', 1)
    if (frame !== undefined && frame.what !== 'environment') this.page.pop(at)
    return at + 1
  }

  #dollar(at: number): number {
    const { source } = this
    const double = source.charAt(at + 1) === '$'
    const from = at + (double ? 2 : 1)
    const end = this.#mathsEnd(from, double ? '$$' : '$')
    if (end < 0) {
      this.page.show(at, from)
      return from
    }
    this.page.mask({ start: at, end }, MATHS)
    return end
  }

  /** `<<name>>=` … `@`: a chunk of code in Sweave and knitr documents. */
  #chunk(at: number): number {
    const { source } = this
    const lineStart = at === 0 || source.charAt(at - 1) === '\n'
    if (!lineStart || !/^<<[^\n]{0,500}>>=[ \t]*$/m.test(source.slice(at, at + 600))) {
      this.page.show(at, at + 1)
      return at + 1
    }
    this.page.breakUp(at)
    const head = source.slice(at, at + 600)
    for (const match of head.slice(0, head.indexOf('>>=')).matchAll(chunkCaption)) {
      const words = at + match.index + match[0].length - 1
      this.page.caption(words - (match[1] ?? match[2] ?? '').length, words)
    }
    const end = source.indexOf('\n@', at)
    if (end < 0) return source.length
    const line = source.indexOf('\n', end + 2)
    return line < 0 ? source.length : line
  }

  #command(at: number): number {
    commandName.lastIndex = at + 1
    const name = commandName.exec(this.source)?.[0]
    if (name === undefined) return at + 1
    let end = at + 1 + name.length
    const sign = signs.get(name)
    if (sign !== undefined) {
      // A thin space between digits groups them; elsewhere it is a space.
      const grouped = sign === ' ' && /^\d\\.\d$/s.test(this.source.slice(at - 1, at + 3))
      if (!grouped) this.page.write(at, sign, 2)
      return end
    }
    if (name === '\\') return this.#lineBreak(at, end)
    if (name === '(' || name === '[') return this.#bracketMaths(at, name)
    if (name === '-' || name === '/' || name === '@') return end
    if (isAccent(name) && name !== '=') return this.#accent(at, name, end)
    const symbol = symbols.get(name)
    if (symbol !== undefined) {
      while (this.source.charAt(end) === ' ') end++
      if (this.source.startsWith('{}', end)) end += 2
      this.page.write(at, symbol, end - at)
      return end
    }
    if (name === 'begin') return this.#begin(at, end)
    if (name === 'end') return this.#end(at, end)
    return readNamed(this, { name, at, end })
  }

  /** Skips arguments up to the first that is prose; returns where to go on. */
  arguments(spec: string, from: number): number {
    let at = from
    for (const letter of spec) {
      if (letter === '*') {
        if (this.source.charAt(at) === '*') at++
      } else if (letter === 't') return at
      else if (letter === 'o') at = this.#optional(at)
      else at = argumentAt(this.source, at, this.braces)?.end ?? at
    }
    return at
  }

  /** Behind the optional argument at `at`, where there is one. */
  #optional(at: number): number {
    const open = skipWhite(this.source, at)
    const close = this.source.charAt(open) === '[' ? closing(this.source, open, '[', ']') : -1
    return close < 0 ? at : close + 1
  }

  #lineBreak(at: number, from: number): number {
    const end = this.arguments('*o', from)
    if (this.page.context.kind === 'cell') this.page.finish(at)
    else this.page.write(at, ' ', 1)
    return end
  }

  #bracketMaths(at: number, open: string): number {
    const end = this.#mathsEnd(at + 2, open === '(' ? '\\)' : '\\]')
    if (end < 0) return at + 2
    this.page.mask({ start: at, end }, MATHS)
    return end
  }

  #accent(at: number, name: string, from: number): number {
    const { source } = this
    const letters = /[A-Za-z]/.test(name)
    let start = from
    if (letters && source.charAt(start) !== '{' && source.charAt(start) !== ' ') return from
    while (source.charAt(start) === ' ') start++
    const match = /^(?:\{\s?(\\[ij]|\p{L})?\s?\}|(\\[ij](?![A-Za-z])|\p{L}))/u.exec(source.slice(start, start + 8))
    if (match === null) return from
    const letter = match[1] ?? match[2] ?? ''
    const end = start + match[0].length
    this.page.write(at, letter === '' ? name : accented(name, letter), end - at)
    return end
  }

  #begin(at: number, end: number): number {
    const name = argumentAt(this.source, end, this.braces)
    if (name === undefined) return end
    return beginEnvironment(this, this.source.slice(name.start + 1, name.end - 1).trim(), at, name.end)
  }

  #end(at: number, end: number): number {
    const argument = argumentAt(this.source, end, this.braces)
    if (argument === undefined) return end
    const name = this.source.slice(argument.start + 1, argument.end - 1).trim()
    const index = this.page.frames.findLastIndex((frame) => frame.what === 'environment' && frame.name === name)
    if (index < 0) return argument.end
    while (this.page.frames.length > index) this.page.pop(at)
    return name === 'document' ? this.source.length : argument.end
  }

  /** Where maths that begins before `from` ends, behind `close`; -1 when a blank line comes first. */
  #mathsEnd(from: number, close: string): number {
    const { source } = this
    if (from < (this.#unclosed.get(close) ?? 0)) return -1
    let i = from
    for (; i < source.length; i++) {
      if (source.startsWith(close, i)) return i + close.length
      const c = source.charCodeAt(i)
      if (c === 92) i++
      else if (c === 10 && isBlankLine(source, i + 1)) break
    }
    this.#unclosed.set(close, i)
    return -1
  }

  /** The opening brace at `at`, white space before it skipped; -1 when there is none. */
  brace(at: number): number {
    const brace = skipWhite(this.source, at)
    return this.source.charAt(brace) === '{' ? brace : -1
  }
}

/** Whether the line that begins at `from` is blank. */
function isBlankLine(source: string, from: number): boolean {
  for (let i = from; i < source.length; i++) {
    const c = source.charCodeAt(i)
    if (c === 10) return true
    if (c !== 32 && c !== 9 && c !== 13) return false
  }
  return true
}
