// What hides a key that is being typed: code, maths, comments, front matter. Found line by line from the start of the text.
import { verbatim } from '../latex/commands.ts'
import { directive } from '../markdown/myst.ts'
import type { Typing } from './index.ts'

/** Whether the place is no prose, so that nothing can be cited there. */
export function isHidden(source: string, { span }: Typing, format: string): boolean {
  const at = span.start
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at)
  const rest = restOfLine(source, span.end)
  switch (format) {
    case 'latex':
      return /(?<!\\)(?:\\\\)*%/.test(line) || inEnvironment(source, at)
    case 'typst':
      return /(?<!:)\/\//.test(line) || isOdd(line, '`') || inMaths(line, rest)
    case 'asciidoc':
      return line.startsWith('//') || isOdd(line.replaceAll('``', ''), '`')
    case 'restructuredtext':
      return /^\.\. (?!\[)/.test(line)
    default:
      return (inBlock(source, at, format) && !chunkOption.test(line)) || inCode(line, rest) || inMaths(line, rest)
  }
}

function restOfLine(source: string, at: number): string {
  const end = source.indexOf('\n', at)
  return source.slice(at, end < 0 ? source.length : end)
}

/** A line of options in a chunk of code, where captions stand: `#| fig-cap: "After @key"`. */
const chunkOption = /^[ \t>]*(?:#|\/\/|--|%%)\|/

const environment = /\\(begin|end)\s*\{([A-Za-z\d]{1,40}\*?)\}/g

/** Whether an environment that is no prose is open at `at`; only its own end closes it. */
function inEnvironment(source: string, at: number): boolean {
  let open: string | undefined
  for (const [, side, name = ''] of source.slice(0, at).matchAll(environment)) {
    if (side === 'begin' && open === undefined && verbatim.has(name)) open = name
    else if (side === 'end' && name === open) open = undefined
  }
  return open !== undefined
}

/** Whether `sign` stands on the line an odd number of times. */
function isOdd(line: string, sign: string): boolean {
  return line.split(sign).length % 2 === 0
}

/** Code that is open on the line; the backtick of a role opens none. */
function inCode(line: string, rest: string): boolean {
  let open = 0
  for (const { 0: run, index } of line.matchAll(/`+/g)) {
    if (open === 0)
      open =
        run.length === 1 && /\{[\w:+.-]{1,40}\}$/.test(line.slice(Math.max(0, index - 43), index)) ? -1 : run.length
    else if (open === run.length || open === -1) open = 0
  }
  return open > 0 && (open === 1 || rest.includes('`'.repeat(open)))
}

/** Maths between two dollars, the second behind the cursor. */
function inMaths(line: string, rest: string): boolean {
  const opened = line.replace(/\\\$/g, '').match(/\$+/g)?.length ?? 0
  return opened % 2 === 1 && /(?<!\\)\$/.test(rest)
}

const fence = /^[ \t>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(`{3,}|~{3,})(.*)$/
const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*\r?$/

/** Whether fenced code, a block of maths, a comment or the front matter is open at `at`. */
function inBlock(source: string, at: number, format: string): boolean {
  let code: string | undefined
  const directives: string[] = []
  let maths = false
  let comment = false
  let front = false
  let from = 0
  for (let number = 0; from <= at; number++) {
    const newline = source.indexOf('\n', from)
    const end = newline < 0 || newline > at ? at : newline
    const line = source.slice(from, end)
    from = end + 1
    if (number === 0 && /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?$/.test(line)) front = true
    else if (front) front = !/^(?:---|\.\.\.|\+\+\+)[ \t]*\r?$/.test(line)
    else if (code !== undefined) {
      const close = closing.exec(line)?.[1]
      if (close?.startsWith(code)) code = undefined
    } else {
      const open = fence.exec(line)
      const inner = directives.at(-1)
      if (inner !== undefined && closing.exec(line)?.[1]?.startsWith(inner)) directives.pop()
      else if (open && isCode(open[2] ?? '', format)) code = open[1] as string
      else if (open) directives.push(open[1] as string)
      else if (/^[ \t]*\$\$/.test(line)) maths = (line.split('$$').length % 2 === 0) !== maths
      comment = line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (comment && !line.includes('-->'))
    }
    if (end === at) break
  }
  return code !== undefined || maths || comment || front
}

/** Whether a fence holds code; those of MyST's directives may hold prose. */
function isCode(info: string, format: string): boolean {
  return (format !== 'myst' && format !== 'markdown') || directive(info.trim())?.body === undefined
}
