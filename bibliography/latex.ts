// Reads the LaTeX of a BibTeX value lightly: enough to find and match entries without converting them all.
import { combining, symbols } from '../core/text/latex.ts'

/** Greek letters stand in maths, which a value of an entry shows as text. */
const greek: ReadonlyMap<string, string> = new Map([
  ['alpha', 'α'],
  ['beta', 'β'],
  ['gamma', 'γ'],
  ['delta', 'δ'],
  ['kappa', 'κ'],
  ['mu', 'μ'],
  ['omega', 'ω']
])

const COMMAND = /\\(?:([A-Za-z]+)[ \t]*|([\s\S]))/g

/** The plain text of a value: accents composed, braces and commands gone, spaces collapsed. */
export function plainText(value: string): string {
  const signs = signsOf(value)
  if (signs === 0) return value
  let text = signs & COMMANDS ? withoutCommands(value) : value
  if (signs & (COMMANDS | BRACES)) text = text.replace(/[{}$]/g, '')
  if (signs & DASHES) text = text.replace(/~/g, ' ').replace(/---/g, '—').replace(/--/g, '–')
  if (signs & (COMMANDS | SPACES | DASHES | BRACES)) text = text.replace(/\s+/g, ' ').trim()
  return signs & (COMMANDS | LETTERS) ? text.normalize('NFC') : text
}

const COMMANDS = 1
const BRACES = 2
const DASHES = 4
const SPACES = 8
const LETTERS = 16

/** What has to be done to a text; most of it is plain, and five searches for nothing take longer than one look. */
function signsOf(text: string): number {
  let signs = 0
  let before = 32
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 32) {
      if (before === 32) signs |= SPACES
    } else if (code === 92) signs |= COMMANDS
    else if (code === 123 || code === 125 || code === 36) signs |= BRACES
    else if (code === 126 || (code === 45 && before === 45)) signs |= DASHES
    else if (code < 32) signs |= SPACES
    else if (code > 127) signs |= LETTERS | SPACES
    before = code
  }
  return before === 32 ? signs | SPACES : signs
}

function accentOf(command: string): string | undefined {
  return Object.hasOwn(combining, command) ? combining[command] : undefined
}

function withoutCommands(text: string): string {
  let out = ''
  let from = 0
  COMMAND.lastIndex = 0
  for (let match = COMMAND.exec(text); match; match = COMMAND.exec(text)) {
    out += text.slice(from, match.index)
    from = COMMAND.lastIndex
    const word = match[1] ?? (match[2] as string)
    const accent = accentOf(word)
    if (accent !== undefined) {
      const base = baseLetter(text, from)
      if (base) {
        out += base.letter + accent
        from = base.end
        COMMAND.lastIndex = from
        continue
      }
    }
    out += symbols.get(word) ?? greek.get(word) ?? (match[2] !== undefined && !accent ? match[2] : '')
  }
  return out + text.slice(from)
}

/** The letter that an accent stands over: `{u}`, `u`, `\i`, `{\i}`. */
function baseLetter(text: string, from: number): { letter: string; end: number } | undefined {
  const match = /^(?:\{\\([ij])\}|\{(\p{L})\}|\\([ij])(?![A-Za-z])[ \t]?|(\p{L}))/u.exec(text.slice(from, from + 8))
  if (!match) return undefined
  return { letter: (match[1] ?? match[2] ?? match[3] ?? match[4]) as string, end: from + match[0].length }
}

/** A person of an author list; `von` and `Jr` parts stay with the family name as written. */
interface PlainName {
  readonly family: string
  readonly given: string
}

/** The names of a BibTeX name list, in order; “others” is left out. */
export function plainNames(value: string): PlainName[] {
  const names: PlainName[] = []
  for (const written of splitNames(value)) {
    if (written === 'others') continue
    const name = /[{}\\]/.test(written) ? bracedName(written) : nameOf(written.split(','))
    if (name.family !== '') names.push(name)
  }
  return names
}

function bracedName(written: string): PlainName {
  return isBraced(written) ? { family: plainText(written), given: '' } : nameOf(splitTop(written, ','))
}

/** Whether one pair of braces holds the whole name: “{World Health Organization}”, and not “{Lund}, {Ada}”. */
function isBraced(written: string): boolean {
  let depth = 0
  for (let i = 0; i < written.length - 1; i++) {
    if (written[i] === '{') depth++
    else if (written[i] === '}') depth--
    if (depth === 0) return false
  }
  return written.endsWith('}')
}

/** “Lund, Ada”, “Lund, Jr, Ada” or “Ada Lund”. */
function nameOf(parts: readonly string[]): PlainName {
  const first = plainText(parts[0] ?? '')
  return parts.length > 1 ? { family: first, given: plainText(parts[parts.length - 1] as string) } : firstLast(first)
}

/** “Ada von Berg” → von Berg, Ada: the family name starts at the first lower-case word, else it is the last word. */
function firstLast(name: string): PlainName {
  const words = name.split(' ')
  const von = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^\p{Ll}/u.test(word))
  const at = von > 0 ? von : words.length - 1
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') }
}

/** Splits at “and” outside braces. */
function splitNames(value: string): string[] {
  if (!/[{}]/.test(value))
    return value
      .split(/\sand\s/i)
      .map((name) => name.trim())
      .filter((name) => name !== '')
  const out: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < value.length; i++) {
    const c = value[i]
    if (c === '{') depth++
    else if (c === '}') depth--
    else if (depth <= 0 && (c === 'a' || c === 'A') && /^\sand\s/i.test(value.slice(i - 1, i + 4)) && i > 0) {
      out.push(value.slice(from, i).trim())
      from = i + 3
      i += 2
    }
  }
  out.push(value.slice(from).trim())
  return out.filter((name) => name !== '')
}

function splitTop(text: string, separator: string): string[] {
  const out: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}') depth--
    else if (depth <= 0 && text[i] === separator) {
      out.push(text.slice(from, i))
      from = i + 1
    }
  }
  out.push(text.slice(from))
  return out
}
