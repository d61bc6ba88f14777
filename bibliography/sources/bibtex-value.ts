// Reads one value of a BibTeX field: braced, quoted, a number or a macro, joined with “#”.
import type { Span } from '../../core/text/span.ts'

/** A piece of a value without its delimiters; `macro` when it is a bare word. */
interface ValuePart extends Span {
  readonly macro: boolean
}

/** What was read; the span includes delimiters. */
export interface ValueReading extends Span {
  readonly parts: readonly ValuePart[]
  /** The piece that never closes, when there is one. */
  readonly unclosed?: Span
  /** Several words, or a number with signs in it, without braces or quotes. */
  readonly bare: boolean
  /** Strict reading only: the value runs into the next entry, so the entry must be read tolerantly. */
  readonly failed: boolean
}

interface ValueOptions {
  /** What closes the entry that the value stands in. */
  readonly close: string
  /** Stop a value that does not close at the first line that looks like a field. */
  readonly tolerant: boolean
}

const fieldStart = /\s*[A-Za-z][\w:+-]*[ \t]*=/y
const fieldWithValue = /[A-Za-z][\w:+-]*[ \t]*=[ \t]*["{\w]/y
const entryLine = /[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(][ \t]*[^\s,{}()="]+[ \t]*,/y
const months = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '))

/** Whether `word` is one of the month macros that every BibTeX knows. */
export function isMonth(word: string): boolean {
  return months.has(word.toLowerCase())
}

/** Whether “name =” stands at `at`, after any space. */
export function isFieldStart(text: string, at: number): boolean {
  fieldStart.lastIndex = at
  return fieldStart.test(text)
}

/** Whether “, name = value” stands at `at`, as it does after a brace too many. */
export function fieldFollows(text: string, at: number): boolean {
  return matches(fieldWithValue, text, afterComma(text, at))
}

function afterComma(text: string, at: number): number {
  const next = spaceEnd(text, at)
  return text[next] === ',' ? spaceEnd(text, next + 1) : next
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Reads the value that starts at `from`. */
export function readValue(text: string, from: number, options: ValueOptions): ValueReading {
  const parts: ValuePart[] = []
  let at = from
  let end = from
  let bare = false
  for (;;) {
    at = spaceEnd(text, at)
    if (parts.length === 0) from = at
    const c = text[at]
    if (c === '{' || c === '"') {
      const stop = c === '{' ? braced(text, at, options) : quoted(text, at, options)
      parts.push({ start: at + 1, end: stop.closed ? stop.end - 1 : stop.end, macro: false })
      end = stop.end
      if (!stop.closed) {
        return { start: from, end, parts, bare, unclosed: { start: at, end }, failed: !options.tolerant }
      }
      if (c === '"' && !options.tolerant && oddAfterQuote(text, at, end, options.close)) {
        return { start: from, end, parts, bare, failed: true }
      }
    } else {
      const word = bareWord(text, at, options.close)
      if (word.end > word.start) {
        const single = /^(?:\d+|[A-Za-z_][^\s,#{}()"=%\\]*)$/.test(text.slice(word.start, word.end))
        bare ||= !single
        parts.push({ ...word, macro: single && !/^\d/.test(text[word.start] as string) })
        end = word.end
      }
    }
    at = spaceEnd(text, end)
    if (text[at] !== '#' || parts.length === 0)
      return { start: from, end: Math.max(from, end), parts, bare, failed: false }
    end = at + 1
    at++
  }
}

/** The end of the spaces that a line starts with, one comma allowed among them. */
function indentEnd(text: string, from: number): number {
  let i = from
  let comma = false
  for (; i < text.length; i++) {
    const c = text[i]
    if (c === ',' && !comma) comma = true
    else if (c !== ' ' && c !== '\t') break
  }
  return i
}

function spaceEnd(text: string, from: number): number {
  let i = from
  for (let c = text.charCodeAt(i); c === 32 || c === 10 || c === 9 || c === 13; c = text.charCodeAt(++i));
  return i
}

interface Stop {
  readonly end: number
  readonly closed: boolean
}

function braced(text: string, open: number, options: ValueOptions): Stop {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 92 /* \ */) i++
    else if (c === 123) depth++
    else if (c === 125) {
      if (--depth === 0) return { end: i + 1, closed: true }
    } else if (c === 10 || (c === 64 && options.tolerant)) {
      if (breaksOff(text, i, options)) return { end: trimEnd(text, i), closed: false }
    }
  }
  return { end: trimEnd(text, text.length), closed: false }
}

function quoted(text: string, open: number, options: ValueOptions): Stop {
  let depth = 0
  for (let i = open + 1; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 92) i++
    else if (c === 123) depth++
    else if (c === 125) {
      // A brace that nothing opened closes the entry, not the value.
      if (depth > 0) depth--
      else if (options.tolerant) return { end: trimEnd(text, i), closed: false }
    } else if (c === 34) {
      if (depth === 0 || (options.tolerant && endsValue(text, i + 1, options.close)))
        return { end: i + 1, closed: true }
    } else if (c === 10 || (c === 64 && options.tolerant)) {
      if (breaksOff(text, i, options)) return { end: trimEnd(text, i), closed: false }
    }
  }
  return { end: trimEnd(text, text.length), closed: false }
}

/** Whether a value that is still open at `i` (a line end or an “@”) cannot go on. */
function breaksOff(text: string, i: number, options: ValueOptions): boolean {
  if (text[i] === '@') return matches(entryLine, text, i)
  if (matches(entryLine, text, i + 1)) return true
  return options.tolerant && matches(fieldWithValue, text, indentEnd(text, i + 1))
}

function endsValue(text: string, at: number, close: string): boolean {
  let i = at
  while (text[i] === ' ' || text[i] === '\t') i++
  const c = text[i]
  return c === undefined || c === ',' || c === '\n' || c === '\r' || c === close
}

/** A quotation that spans lines and is followed by anything but “,”, “#” or the end was closed by the wrong mark. */
function oddAfterQuote(text: string, open: number, end: number, close: string): boolean {
  const next = text[spaceEnd(text, end)]
  if (next === undefined || next === ',' || next === '#' || next === close || next === '@') return false
  return text.slice(open, end).includes('\n')
}

/** Strips space, and the comma that would have followed the missing delimiter. */
function trimEnd(text: string, end: number): number {
  let i = end
  while (i > 0 && ' \t\r\n,'.includes(text[i - 1] as string)) i--
  return i
}

/** A word, number or run of words without delimiters: to the line's end, a comma before a field, or a closing brace. */
function bareWord(text: string, from: number, close: string): Span {
  let i = from
  let depth = 0
  if (text[i] === '@') return { start: from, end: from }
  for (; i < text.length; i++) {
    const c = text[i] as string
    if (c === '\n' || c === '\r' || (c === '#' && depth === 0)) break
    if (c === '{') depth++
    else if (c === close && depth === 0) break
    else if (c === '}') {
      if (depth === 0) break
      depth--
    } else if (c === ',' && depth === 0 && endsBare(text, i + 1, close)) break
  }
  while (i > from && ' \t,'.includes(text[i - 1] as string)) i--
  return { start: from, end: i }
}

function endsBare(text: string, at: number, close: string): boolean {
  const next = spaceEnd(text, at)
  return next >= text.length || text[next] === close || text[next] === ',' || isFieldStart(text, next)
}
