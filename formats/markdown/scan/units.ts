// Character codes and the small questions about them that scanning Markdown asks.

export const TAB = 9
export const NEWLINE = 10
export const RETURN = 13
export const SPACE = 32
export const BANG = 33
export const QUOTE = 34
export const HASH = 35
export const DOLLAR = 36
export const PERCENT = 37
export const AMPERSAND = 38
export const APOSTROPHE = 39
export const OPEN_PAREN = 40
export const CLOSE_PAREN = 41
export const STAR = 42
export const PLUS = 43
export const DASH = 45
export const DOT = 46
export const SLASH = 47
export const COLON = 58
export const LESS = 60
export const EQUALS = 61
export const GREATER = 62
export const QUESTION = 63
export const AT = 64
export const OPEN_BRACKET = 91
export const BACKSLASH = 92
export const CLOSE_BRACKET = 93
export const CARET = 94
export const UNDERSCORE = 95
export const BACKTICK = 96
export const OPEN_BRACE = 123
export const PIPE = 124
export const CLOSE_BRACE = 125
export const TILDE = 126

/** Whether a unit is white space within or between lines, as CommonMark has it. */
export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === NEWLINE || unit === RETURN
}

/** Whether a unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Whether a unit is an ASCII letter. */
export function isAlpha(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

/** Whether a unit is ASCII punctuation: what a backslash may escape. */
export function isPunctuation(unit: number): boolean {
  return (
    (unit >= 33 && unit <= 47) ||
    (unit >= 58 && unit <= 64) ||
    (unit >= 91 && unit <= 96) ||
    (unit >= 123 && unit <= 126)
  )
}

/** The first offset from `from` on that holds no space or tab; `end` when there is none. */
export function skipSpaces(text: string, from: number, end: number): number {
  let i = from
  while (i < end) {
    const c = text.charCodeAt(i)
    if (c !== SPACE && c !== TAB) break
    i++
  }
  return i
}

/** Like `skipSpaces`, over line ends too. */
export function skipBlanks(text: string, from: number, end: number): number {
  let i = from
  while (i < end && isBlank(text.charCodeAt(i))) i++
  return i
}

/** The offset behind the last character of `text[from, end)` that is no white space; `from` when there is none. */
export function trimEnd(text: string, from: number, end: number): number {
  let i = end
  while (i > from && isBlank(text.charCodeAt(i - 1))) i--
  return i
}

/** How many units equal to the one at `from` follow each other there. */
export function runLength(text: string, from: number, end: number): number {
  const unit = text.charCodeAt(from)
  let i = from + 1
  while (i < end && text.charCodeAt(i) === unit) i++
  return i - from
}
