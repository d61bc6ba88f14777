// A key in the braces of a citation command of LaTeX, natbib or biblatex: `\citep[see][p. 3]{first, sec`.
import { isCitation } from '../latex/citations.ts'
import type { Typing } from './index.ts'
import { keyEnd, LONGEST } from './signs.ts'

/** The key in the open braces of a citation command before `at`. */
export function inBracesOfLatex(source: string, at: number): Typing | undefined {
  const from = Math.max(0, at - LONGEST)
  const open = openBrace(source, from, at)
  if (open < 0 || !citesBefore(source, from, open)) return undefined
  const start = keyStart(source, open + 1, at)
  return start < 0
    ? undefined
    : { typed: source.slice(start, at), span: { start, end: keyEnd(source, at) }, style: 'plain' }
}

/** The brace that is open at `at`; -1 when a brace, a backslash or an empty line comes first. */
function openBrace(source: string, from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    const c = source[i]
    if (c === '{') return i
    if (c === '}' || c === '\\' || (c === '\n' && /^[ \t\r]*\n/.test(source.slice(i + 1, i + 80)))) return -1
  }
  return -1
}

/** Where the last key of a list starts; -1 when the cursor stands behind a key and a space. */
function keyStart(source: string, open: number, at: number): number {
  let start = source.lastIndexOf(',', at - 1) + 1
  if (start < open) start = open
  while (start < at && /\s/.test(source[start] as string)) start++
  return /\s/.test(source.slice(start, at)) ? -1 : start
}

/** Whether a citation command ends at `open`, its arguments before the keys included. */
function citesBefore(source: string, from: number, open: number): boolean {
  let i = skipSpace(source, from, open)
  let many = false
  for (let c = source[i - 1]; c === ']' || c === '}' || c === ')'; c = source[i - 1]) {
    const start = opening(source, from, i - 1, c)
    if (start < 0) return false
    if (c === '}') many = true
    i = skipSpace(source, from, start)
  }
  if (source[i - 1] === '*') i--
  let start = i
  while (start > from && /[A-Za-z]/.test(source[start - 1] as string)) start--
  const command = source.slice(start, i)
  if (source[start - 1] !== '\\' || source[start - 2] === '\\') return false
  return isCitation(command) && (!many || command.endsWith('s'))
}

function skipSpace(source: string, from: number, at: number): number {
  let i = at
  while (i > from && /[ \t\r\n]/.test(source[i - 1] as string)) i--
  return i
}

const pairs: Readonly<Record<string, string>> = { ']': '[', '}': '{', ')': '(' }

/** Where the bracket that closes at `at` opens, or -1. */
function opening(source: string, from: number, at: number, close: string): number {
  let depth = 0
  for (let i = at; i >= from; i--) {
    if (source[i] === close) depth++
    else if (source[i] === pairs[close] && --depth === 0) return i
  }
  return -1
}
