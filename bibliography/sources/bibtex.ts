// Reads BibTeX and BibLaTeX files: every entry, field and key with its place, whatever damage stands between them.
//
// An entry is read strictly first. Where it does not close before the next one opens, it is read again by the
// look of its lines (a line `name = {…}` starts a field), so that one missing brace costs one value at most.
import type { Span } from '../../core/text/span.ts'
import type { BibEntry, BibField, BibFile, BibProblem, BibProblemCode } from './bibtex-model.ts'
import { fieldFollows, isFieldStart, isMonth, readValue, type ValueReading } from './bibtex-value.ts'

/** Reads a whole file; never throws, and takes time linear in its length. */
export function scanBibtex(text: string): BibFile {
  return new Scanner(text).scan()
}

const opener = /@\s*([A-Za-z][\w-]*)\s*[{(]/y
const NAME_END = new Set([...' \t\r\n=,{}()"#%@\\'])

type PendingField = Omit<BibField, 'value'> & { readonly reading: ValueReading }
interface PendingEntry extends Omit<BibEntry, 'fields'> {
  readonly fields: PendingField[]
}

class Scanner {
  readonly #text: string
  #pos = 0
  #entries: PendingEntry[] = []
  #problems: BibProblem[] = []
  readonly #macros = new Map<string, string>()
  /** A strict reading failed at this offset; entries that open before it are read tolerantly at once. */
  #tolerantUntil = 0
  /** Braces of `@comment` known never to close. */
  #open: ReadonlySet<number> | undefined

  constructor(text: string) {
    this.#text = text
  }

  scan(): BibFile {
    let commented = false
    for (;;) {
      const at = this.#text.indexOf('@', this.#pos)
      if (at < 0) break
      commented = this.#isCommented(at, commented)
      if (commented) {
        this.#pos = at + 1
        continue
      }
      this.#item(at)
    }
    const entries = this.#entries.map((entry) => this.#resolved(entry))
    return { entries, problems: this.#problems.sort((a, b) => a.start - b.start || a.end - b.end) }
  }

  /** Whether `at` stands on a line that starts with `%`; looks no further back than what was read before. */
  #isCommented(at: number, before: boolean): boolean {
    let i = at - 1
    while (i >= this.#pos && this.#text[i] !== '\n') i--
    if (i < this.#pos && before) return true
    for (i++; i < at; i++) {
      const c = this.#text[i] as string
      if (c === '%') return true
      if (c !== ' ' && c !== '\t') return false
    }
    return false
  }

  #problem(code: BibProblemCode, start: number, end: number, message: string): void {
    this.#problems.push({ code, start, end: Math.max(start, Math.min(end, this.#text.length)), message })
  }

  #item(at: number): void {
    opener.lastIndex = at
    const match = opener.exec(this.#text)
    if (!match) {
      const end = this.#wordEnd(at + 1)
      if (this.#text.slice(at + 1, Math.min(end, at + 8)).toLowerCase() === 'comment') {
        const line = this.#text.indexOf('\n', at)
        this.#pos = line < 0 ? this.#text.length : line
        return
      }
      this.#problem('stray-at', at, end, `This “@” opens no entry. Between entries, write “(at)” instead.`)
      this.#pos = end
      return
    }
    const name = match[1] as string
    const typeStart = at + match[0].indexOf(name)
    const typeSpan = { start: typeStart, end: typeStart + name.length }
    const type = name.toLowerCase()
    const open = opener.lastIndex - 1
    if (type === 'comment') this.#comment(open)
    else if (type === 'string') this.#string(open)
    else if (type === 'preamble') this.#preamble(open)
    else this.#entry(at, type, typeSpan, open)
  }

  #wordEnd(from: number): number {
    let i = from
    while (i < this.#text.length && !NAME_END.has(this.#text[i] as string)) i++
    return i
  }

  #skipSpace(): void {
    for (; this.#pos < this.#text.length; this.#pos++) {
      const c = this.#text.charCodeAt(this.#pos)
      if (c === 37 /* % */) {
        const end = this.#text.indexOf('\n', this.#pos)
        this.#pos = end < 0 ? this.#text.length - 1 : end
      } else if (c !== 32 && c !== 9 && c !== 10 && c !== 13 && c !== 0xa0 && c !== 0xfeff) return
    }
  }

  /** Skips `@comment{…}` when it closes, else only the word. */
  #comment(open: number): void {
    this.#pos = open + 1
    if (this.#text[open] !== '{' || this.#open?.has(open)) return
    const stack: number[] = []
    for (let i = open; i < this.#text.length; i++) {
      const c = this.#text[i]
      if (c === '\\') i++
      else if (c === '{') stack.push(i)
      else if (c === '}') {
        stack.pop()
        if (stack.length === 0) {
          this.#pos = i + 1
          return
        }
      }
    }
    this.#open = new Set([...(this.#open ?? []), ...stack])
    this.#problem(
      'unclosed-entry',
      open,
      open + 1,
      'This “@comment” never closes; what follows it was read as entries.'
    )
  }

  #string(open: number): void {
    this.#pos = open + 1
    this.#skipSpace()
    const start = this.#pos
    const name = this.#text.slice(start, this.#wordEnd(start))
    this.#pos = start + name.length
    this.#skipSpace()
    if (name === '' || this.#text[this.#pos] !== '=') {
      this.#problem('missing-value', start, this.#pos, 'An “@string” needs a name, “=” and a value.')
      return
    }
    this.#pos++
    this.#skipSpace()
    const reading = readValue(this.#text, this.#pos, { close: this.#closeOf(open), tolerant: true })
    this.#pos = reading.end
    this.#macros.set(name.toLowerCase(), this.#valueOf(reading, false))
    this.#skipSpace()
    if (this.#text[this.#pos] === this.#closeOf(open)) this.#pos++
    else this.#problem('unclosed-entry', open, open + 1, `“@string” for “${name}” is not closed.`)
  }

  #preamble(open: number): void {
    const reading = readValue(this.#text, open + 1, { close: this.#closeOf(open), tolerant: true })
    this.#pos = reading.end
    this.#skipSpace()
    if (this.#text[this.#pos] === this.#closeOf(open)) this.#pos++
  }

  #closeOf(open: number): '}' | ')' {
    return this.#text[open] === '(' ? ')' : '}'
  }

  #entry(start: number, type: string, typeSpan: Span, open: number): void {
    const problems = this.#problems.length
    const tolerant = start < this.#tolerantUntil
    if (this.#body(start, type, typeSpan, open, tolerant) || tolerant) return
    this.#tolerantUntil = this.#pos
    this.#problems.length = problems
    this.#body(start, type, typeSpan, open, true)
  }

  /** Reads key and fields; false when the entry turned out not to close. Keeps the entry unless a strict reading failed. */
  #body(start: number, type: string, typeSpan: Span, open: number, tolerant: boolean): boolean {
    const close = this.#closeOf(open)
    this.#pos = open + 1
    const { key, keySpan } = this.#key(type, close)
    const fields: PendingField[] = []
    let end = keySpan.end
    const closed = this.#fields(fields, close, tolerant)
    if (!closed && !tolerant) return false
    if (closed) end = this.#pos
    else {
      end = this.#trimmed(this.#pos)
      const named = key === '' ? 'This entry' : `The entry “${key}”`
      this.#problem('unclosed-entry', start, keySpan.end, `${named} is not closed: a “${close}” is missing at its end.`)
    }
    if (fields.length === 0) {
      this.#problem('no-fields', start, end, `The entry “${key}” has no fields.`)
    }
    this.#entries.push({ start, end, type, typeSpan, key, keySpan, fields })
    return true
  }

  #trimmed(end: number): number {
    let i = end
    while (i > 0 && ' \t\r\n'.includes(this.#text[i - 1] as string)) i--
    return i
  }

  #key(type: string, close: string): { key: string; keySpan: Span } {
    const text = this.#text
    const open = this.#pos
    while (this.#pos < text.length && ' \t\r\n'.includes(text[this.#pos] as string)) this.#pos++
    const start = this.#pos
    let i = start
    while (i < text.length && !`,\r\n="@{}${close}`.includes(text[i] as string)) i++
    const raw = text.slice(start, i).trimEnd()
    const end = start + raw.length
    const stop = text[i]
    if (raw === '' || (stop === '=' && !/\s/.test(raw))) {
      this.#problem('no-key', open, Math.max(open, start), `This “@${type}” entry has no key, so nothing can cite it.`)
      this.#pos = raw === '' && stop === ',' ? i + 1 : start
      return { key: '', keySpan: { start, end: start } }
    }
    if (stop === '=') {
      const cut = raw.search(/\s\S*$/)
      const key = raw.slice(0, cut).trimEnd()
      const keyEnd = start + key.length
      this.#problem('missing-comma', start, keyEnd, `A comma is missing after the key “${key}”.`)
      this.#pos = start + cut
      return { key, keySpan: { start, end: keyEnd } }
    }
    if (/\s/.test(raw)) {
      this.#problem(
        'spaced-key',
        start,
        end,
        `The key “${raw}” contains a space, so it cannot be cited; use “-” or “_”.`
      )
    }
    this.#pos = i
    this.#skipSpace()
    if (text[this.#pos] === ',') this.#pos++
    else if (text[this.#pos] !== close && this.#pos < text.length) {
      this.#problem('missing-comma', start, end, `A comma is missing after the key “${raw}”.`)
    }
    return { key: raw, keySpan: { start, end } }
  }

  /** Reads fields up to the closing brace; false when the text or the next entry came first. */
  #fields(fields: PendingField[], close: string, tolerant: boolean): boolean {
    const text = this.#text
    for (;;) {
      this.#skipSpace()
      if (this.#pos >= text.length) return false
      const c = text[this.#pos] as string
      if (c === ',') this.#pos++
      else if (c === close) {
        this.#pos++
        if (!fieldFollows(text, this.#pos)) return true
        this.#problem(
          'early-close',
          this.#pos - 1,
          this.#pos,
          `This “${close}” closes the entry before its last fields.`
        )
      } else if ((c === ')' || c === '}') && this.#lastBeforeEntry(this.#pos + 1)) {
        this.#problem('wrong-close', this.#pos, this.#pos + 1, `The entry ends with “${c}” instead of “${close}”.`)
        this.#pos++
        return true
      } else if (c === '@' && this.#opensEntry(this.#pos)) return false
      else if (NAME_END.has(c)) this.#stray(close)
      else if (!this.#field(fields, close, tolerant)) return false
    }
  }

  /** Whether only space stands between `at` and the next entry, or the end. */
  #lastBeforeEntry(at: number): boolean {
    let i = at
    while (' \t\r\n'.includes(this.#text[i] ?? '-')) i++
    return i >= this.#text.length || this.#text[i] === '@'
  }

  #opensEntry(at: number): boolean {
    opener.lastIndex = at
    return opener.test(this.#text)
  }

  /** Reports text that is no field, up to the end of its line, the next comma or brace. */
  #stray(close: string): void {
    const start = this.#pos
    this.#pos++
    while (this.#pos < this.#text.length && !`\n,@${close}`.includes(this.#text[this.#pos] as string)) this.#pos++
    const end = this.#trimmed(this.#pos)
    const shown = this.#text.slice(start, Math.min(end, start + 30))
    this.#problem('stray-text', start, end, `“${shown}” is no field and was skipped.`)
  }

  #field(fields: PendingField[], close: string, tolerant: boolean): boolean {
    const text = this.#text
    const start = this.#pos
    const nameEnd = this.#wordEnd(start)
    const written = text.slice(start, nameEnd)
    this.#pos = nameEnd
    this.#skipSpace()
    const next = text[this.#pos]
    if (next === '=') {
      this.#pos++
      this.#skipSpace()
    } else if (next === '{' || next === '"') {
      this.#problem('missing-equals', start, nameEnd, `“=” is missing between “${written}” and its value.`)
    } else {
      this.#problem('missing-value', start, nameEnd, `The field “${written}” has no value.`)
      if (!`,\n@${close}`.includes(next ?? ',') && !isFieldStart(text, this.#pos)) this.#stray(close)
      return true
    }
    const reading = readValue(text, this.#pos, { close, tolerant })
    if (reading.failed && !tolerant) {
      this.#pos = reading.end
      return false
    }
    this.#pos = reading.end
    const valueSpan = { start: reading.start, end: reading.end }
    const nameSpan = { start, end: nameEnd }
    const name = written.toLowerCase()
    fields.push({ start, end: reading.end, name, nameSpan, valueSpan, reading })
    this.#valueProblems(written, reading)
    this.#commaAfter(written, reading, close)
    return true
  }

  #valueProblems(name: string, reading: ValueReading): void {
    const { start, end } = reading
    if (start === end) {
      this.#problem('missing-value', start, start, `The field “${name}” has no value.`)
    } else if (reading.unclosed) {
      const opened = this.#text[reading.unclosed.start]
      this.#problem(
        'unclosed-value',
        start,
        start + 1,
        `The value of “${name}” opens with “${opened}” and is not closed.`
      )
    } else if (reading.bare) {
      this.#problem('bare-value', start, end, `The value of “${name}” needs braces: {${this.#text.slice(start, end)}}.`)
    }
  }

  #commaAfter(name: string, reading: ValueReading, close: string): void {
    const end = this.#pos
    this.#skipSpace()
    const next = this.#text[this.#pos]
    if (next === undefined || ',@)}'.includes(next) || next === close || reading.unclosed) return
    this.#problem('missing-comma', end, end, `A comma is missing after the field “${name}”.`)
  }

  /** The text of a value; words that stand for no macro are kept as they are and reported. */
  #valueOf(reading: ValueReading, report: boolean): string {
    let out = ''
    for (const part of reading.parts) {
      const word = this.#text.slice(part.start, part.end)
      const macro = part.macro ? this.#macros.get(word.toLowerCase()) : undefined
      out += macro ?? word
      if (!report || !part.macro || macro !== undefined || isMonth(word)) continue
      this.#problem('unknown-macro', part.start, part.end, `“${word}” is in no braces, and no “@string” defines it.`)
    }
    return out
  }

  #resolved(entry: PendingEntry): BibEntry {
    const fields = entry.fields.map(({ reading, ...field }) => ({ ...field, value: this.#valueOf(reading, true) }))
    return { ...entry, fields }
  }
}
