// Typst's code: how far an expression or a statement reaches, and the blocks of content in it.
import type { Span } from '../../core/text/span.ts'

/** A block of content `[…]` in code, without its brackets. */
export interface Content extends Span {
  /** The function that it is given to, and the name of the argument; '' for none. */
  readonly callee: string
  readonly name: string
}

/** What stands behind a `#`. */
export interface Code {
  /** The keyword of a statement, or the name of the function that is called; '' for other expressions. */
  readonly name: string
  readonly statement: boolean
  readonly end: number
  readonly contents: readonly Content[]
}

const word = /[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*/uy
const statements = /^(?:let|set|show|import|include|return|if|for|while|context)$/
const loops = /^(?:if|for|while)$/
/** What a line of code may end with, to go on in the next. */
const unfinished = /(?:[=,+:*/(<>-]|\b(?:and|or|not|in|else))\s{0,20}$/
const argument = /([\p{L}_][\p{L}\p{N}_-]{0,60})\s{0,20}:\s{0,20}$/u
const callee = /([\p{L}_][\p{L}\p{N}_.-]{0,80})$/u

/** The code behind the `#` at `at`, which ends before `limit`; undefined when that is no code, or does not end. */
export function codeAt(source: string, at: number, limit: number): Code | undefined {
  const walk = new Walk(source, limit)
  word.lastIndex = at + 1
  const name = word.exec(source)?.[0] ?? ''
  const from = at + 1 + name.length
  const [keyword = ''] = name.split('.')
  if (statements.test(keyword)) {
    const end = walk.statement(from, loops.test(keyword))
    return end < 0 ? undefined : { name: keyword, statement: true, end, contents: walk.contents }
  }
  const first = source.charAt(from)
  if (name === '' && !(first === '(' || first === '{' || first === '[' || first === '"')) return undefined
  const end = name === '' ? walk.group(from, '') : walk.calls(from, name)
  return end < 0 ? undefined : { name, statement: name === '' && first === '{', end, contents: walk.contents }
}

/** Walks through code and keeps the blocks of content that lie in no other. */
class Walk {
  readonly contents: Content[] = []

  constructor(
    readonly source: string,
    readonly limit: number
  ) {}

  /** Behind the arguments, contents and methods that follow the name of a function. */
  calls(from: number, name: string): number {
    const { source } = this
    let at = from
    for (;;) {
      const c = source.charAt(at)
      if (c === '(' || c === '[') {
        const end = this.group(at, name)
        if (end < 0) return at === from ? -1 : at
        at = end
        continue
      }
      word.lastIndex = at + 1
      const method = c === '.' ? word.exec(source)?.[0] : undefined
      if (method === undefined) return at
      at += 1 + method.length
    }
  }

  /** Behind a statement: its line end or semicolon outside brackets. `body`: it has one, in brackets. */
  statement(from: number, body: boolean): number {
    const { source } = this
    let bodies = 0
    for (let at = from; at < this.limit; ) {
      const c = source.charAt(at)
      if (c === '(' || c === '{' || c === '[' || c === '"' || c === '`') {
        const end = this.group(at)
        if (end < 0) return -1
        if (c === '{' || c === '[') bodies++
        at = end
      } else if (c === '/' && (source.charAt(at + 1) === '/' || source.charAt(at + 1) === '*')) {
        at = commentEnd(source, at)
      } else if (c === ';') return at + 1
      else if (c === ']' || c === '}' || c === ')') return at
      else if (c === '\n') {
        const elsewhere = /^\s{0,200}else\b/.test(source.slice(at, at + 210))
        const open = unfinished.test(source.slice(Math.max(from, at - 40), at)) || (body && bodies === 0)
        if (!open && !elsewhere) return at
        at++
      } else at++
    }
    return Math.min(this.limit, source.length)
  }

  /** Behind the bracket that closes the one at `at`, or behind a string; -1 when it never closes. */
  group(at: number, name?: string): number {
    const { source } = this
    const stack: { readonly close: string; readonly at: number }[] = []
    let content: (Content & { readonly depth: number }) | undefined
    for (let i = at; i < this.limit; i++) {
      const c = source.charAt(i)
      const inner = stack.at(-1)
      const markup = inner?.close === ']'
      if (markup && c === '\\') i++
      else if (c === '`') i = rawEnd(source, i) - 1
      else if (c === '/' && isComment(source, i, markup)) i = commentEnd(source, i) - 1
      else if (c === '"' && !markup) i = stringEnd(source, i) - 1
      else if (c === '[') {
        if (!markup && content === undefined) {
          const owner = stack.length > 1 ? nameBefore(source, inner?.at ?? at) : (name ?? nameBefore(source, at))
          const named = argument.exec(source.slice(Math.max(at, i - 90), i))?.[1] ?? ''
          const direct = callee.exec(source.slice(Math.max(0, i - 90), i))?.[1]
          content = { start: i + 1, end: i + 1, callee: direct ?? owner, name: named, depth: stack.length }
        }
        stack.push({ close: ']', at: i })
      } else if ((c === '(' || c === '{') && (!markup || isCodeIn(source, i))) {
        stack.push({ close: c === '(' ? ')' : '}', at: i })
      } else if (c === inner?.close) {
        stack.pop()
        if (content !== undefined && content.depth === stack.length) {
          this.contents.push({ ...content, end: i })
          content = undefined
        }
      }
      if (stack.length === 0) return Math.min(i + 1, this.limit)
      if (stack.length > DEEPEST) return -1
    }
    return -1
  }
}

/** Deeper nesting is not followed. */
const DEEPEST = 25

function nameBefore(source: string, at: number): string {
  return callee.exec(source.slice(Math.max(0, at - 90), at))?.[1] ?? ''
}

/** Whether a bracket in markup belongs to code: `#(`, `#name(`. */
function isCodeIn(source: string, at: number): boolean {
  return /#[\p{L}\p{N}_.-]{0,80}$/u.test(source.slice(Math.max(0, at - 82), at))
}

/** In markup `//` stands in addresses, too. */
function isComment(source: string, at: number, markup: boolean): boolean {
  const next = source.charAt(at + 1)
  return next === '*' || (next === '/' && !(markup && source.charAt(at - 1) === ':'))
}

function commentEnd(source: string, at: number): number {
  const line = source.charAt(at + 1) === '/'
  const end = source.indexOf(line ? '\n' : '*/', at + 2)
  return end < 0 ? source.length : line ? end : end + 2
}

function stringEnd(source: string, at: number): number {
  for (let i = at + 1; i < source.length; i++) {
    const c = source.charAt(i)
    if (c === '\\') i++
    else if (c === '"') return i + 1
  }
  return source.length
}

/** Behind raw text that opens at `at`; two back-ticks alone are empty raw text. */
function rawEnd(source: string, at: number): number {
  let ticks = 1
  while (source.charAt(at + ticks) === '`') ticks++
  if (ticks === 2) return at + 2
  const end = source.indexOf('`'.repeat(ticks), at + ticks)
  return end < 0 ? at + ticks : end + ticks
}
