// Scans BibTeX and BibLaTeX item by item: every entry, field and key with its place, whatever damage stands between.
//
// An entry is read strictly first. Where it does not close before the next one opens, it is read again by the
// look of its lines (a line `name = {…}` starts a field), so that one missing brace costs one value at most.
import type { Fix } from '../../core/finding.ts'
import type { Span } from '../../core/text/span.ts'
import { insertion, mend, removal, replacement, suggestedKey } from './bibtex-fixes.ts'
import type { BibEntry, BibField, BibProblem, BibProblemCode } from './bibtex-model.ts'
import type { Skimmer } from './bibtex-skim.ts'
import { fieldFollows, isFieldStart, readValue, type ValueReading } from './bibtex-value.ts'

const opener = /@\s*([A-Za-z][\w-]*)\s*[{(]/y
const NAME_END = new Set([...' \t\r\n=,{}()"#%@\\'])
/** Beyond its end, the reading of a damaged entry looks no further for what follows. */
const LOOKAHEAD = 2000

export type PendingField = Omit<BibField, 'value'> & { readonly reading: ValueReading }
export interface PendingEntry extends Omit<BibEntry, 'fields'> {
  readonly fields: readonly PendingField[]
}

/** What opens with “@”, from there to where it ends. */
export interface Item extends Span {
  readonly kind: 'entry' | 'string' | 'other'
  /** No reading looked at anything from here on. */
  readonly reach: number
  /** It was read by the look of its lines, because an entry before it did not close. */
  readonly tolerant: boolean
  /** An entry that is plainly well-formed, its fields not kept. */
  readonly plain?: PlainEntry
  readonly entry?: PendingEntry
  readonly macro?: { readonly name: string; readonly reading: ValueReading }
  readonly problems: readonly BibProblem[]
}

/** What is known of a well-formed entry without its fields. */
export interface PlainEntry {
  readonly type: string
  readonly keySpan: Span
  readonly inherits: boolean
  readonly ids: boolean
  readonly macros: boolean
}

const none: readonly never[] = []

/** Reads items in their order. */
export class Scanner {
  readonly #text: string
  readonly #skimmer: Skimmer | undefined
  #pos: number
  #commented = false
  #problems: BibProblem[] = []
  #reach = 0
  /** A strict reading failed at this offset; entries that open before it are read tolerantly at once. */
  #tolerantUntil: number
  /** Braces of `@comment` known never to close. */
  #open: ReadonlySet<number> | undefined

  /** With a skimmer, entries that are plainly well-formed are passed over quickly, as `plain`. */
  constructor(text: string, skimmer?: Skimmer, from = 0, tolerant = false) {
    this.#text = text
    this.#skimmer = skimmer
    this.#pos = from
    this.#tolerantUntil = tolerant ? from + 1 : 0
  }

  /** Where the next item opens; undefined at the end. Asking moves nothing. */
  peek(): number | undefined {
    for (;;) {
      const at = this.#text.indexOf('@', this.#pos)
      if (at < 0) return undefined
      this.#commented = this.#isCommented(at, this.#commented)
      if (!this.#commented) return at
      this.#pos = at + 1
    }
  }

  /** Whether entries at `at` are read by the look of their lines because of damage before. */
  isTolerant(at: number): boolean {
    return at < this.#tolerantUntil
  }

  /** The next item; undefined at the end. */
  next(): Item | undefined {
    const at = this.peek()
    if (at === undefined) return undefined
    this.#problems = []
    this.#reach = 0
    const tolerant = this.isTolerant(at)
    const item = this.#item(at, tolerant)
    const damaged = item.plain === undefined
    const reach = Math.max(this.#reach, this.#pos) + (damaged ? LOOKAHEAD : 0)
    const problems = this.#problems.length === 0 ? none : this.#problems
    return { start: at, end: this.#pos, reach, tolerant, problems, ...item }
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

  #problem(code: BibProblemCode, start: number, end: number, message: string, ...fixes: Fix[]): void {
    this.#problems.push({ code, start, end: Math.max(start, Math.min(end, this.#text.length)), message, fixes })
  }

  #item(at: number, tolerant: boolean): Pick<Item, 'kind' | 'plain' | 'entry' | 'macro'> {
    opener.lastIndex = at
    const match = opener.exec(this.#text)
    if (!match) {
      this.#stray(at)
      return { kind: 'other' }
    }
    const name = match[1] as string
    const type = name.toLowerCase()
    const open = opener.lastIndex - 1
    if (type === 'comment') this.#comment(open)
    else if (type === 'preamble') this.#preamble(open)
    else if (type === 'string') {
      const macro = this.#string(open)
      return macro ? { kind: 'string', macro } : { kind: 'other' }
    } else {
      const plain = tolerant ? undefined : this.#plain(type, open)
      if (plain) return { kind: 'entry', plain }
      const typeStart = at + match[0].indexOf(name)
      const typeSpan = { start: typeStart, end: typeStart + name.length }
      return { kind: 'entry', entry: this.#entry(at, type, typeSpan, open, tolerant) }
    }
    return { kind: 'other' }
  }

  #plain(type: string, open: number): PlainEntry | undefined {
    const skimmer = this.#skimmer
    const end = skimmer ? skimmer.skim(this.#text, open) : -1
    if (!skimmer || end < 0) return undefined
    this.#pos = end
    const keySpan = { start: skimmer.keyStart, end: skimmer.keyEnd }
    return { type, keySpan, inherits: skimmer.inherits, ids: skimmer.ids, macros: skimmer.macros }
  }

  /** An “@” that opens nothing: an address between entries, or `@comment` without braces. */
  #stray(at: number): void {
    const end = this.#wordEnd(at + 1)
    if (this.#text.slice(at + 1, Math.min(end, at + 8)).toLowerCase() === 'comment') {
      const line = this.#text.indexOf('\n', at)
      this.#pos = line < 0 ? this.#text.length : line
      return
    }
    const message = 'This “@” opens no entry. Between entries, write “(at)” instead.'
    this.#problem('stray-at', at, end, message, replacement('Write “(at)”', at, at + 1, '(at)'))
    this.#pos = end
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
    this.#reach = this.#text.length
    const message = 'This “@comment” never closes; what follows it was read as entries.'
    this.#problem('unclosed-entry', open, open + 1, message)
  }

  #string(open: number): Item['macro'] {
    this.#pos = open + 1
    this.#skipSpace()
    const start = this.#pos
    const name = this.#text.slice(start, this.#wordEnd(start))
    this.#pos = start + name.length
    this.#skipSpace()
    if (name === '' || this.#text[this.#pos] !== '=') {
      this.#problem('missing-value', start, this.#pos, 'An “@string” needs a name, “=” and a value.')
      return undefined
    }
    this.#pos++
    this.#skipSpace()
    const close = this.#closeOf(open)
    const reading = readValue(this.#text, this.#pos, { close, tolerant: true })
    this.#pos = reading.end
    this.#skipSpace()
    if (this.#text[this.#pos] === close) this.#pos++
    else {
      const fix = insertion('Close it', reading.end, close)
      this.#problem('unclosed-entry', open, open + 1, `“@string” for “${name}” is not closed.`, fix)
    }
    return { name: name.toLowerCase(), reading }
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

  #entry(start: number, type: string, typeSpan: Span, open: number, tolerant: boolean): PendingEntry {
    const read = this.#body(start, type, typeSpan, open, tolerant)
    if (read) return read
    this.#tolerantUntil = this.#reach = this.#pos
    this.#problems = []
    return this.#body(start, type, typeSpan, open, true) as PendingEntry
  }

  /** Reads key and fields; undefined when a strict reading failed, because the entry does not close. */
  #body(start: number, type: string, typeSpan: Span, open: number, tolerant: boolean): PendingEntry | undefined {
    const close = this.#closeOf(open)
    this.#pos = open + 1
    const { key, keySpan } = this.#key(close)
    const fields: PendingField[] = []
    let end = keySpan.end
    const closed = this.#fields(fields, close, tolerant)
    if (!closed && !tolerant) return undefined
    if (closed) end = this.#pos
    else {
      end = this.#trimmed(this.#pos)
      const named = key === '' ? 'This entry' : `The entry “${key}”`
      const message = `${named} is not closed: a “${close}” is missing at its end.`
      this.#problem('unclosed-entry', start, keySpan.end, message, insertion('Close the entry', end, `\n${close}`))
    }
    if (fields.length === 0) this.#problem('no-fields', start, end, `The entry “${key}” has no fields.`)
    const entry = { start, end, type, typeSpan, key, keySpan, fields }
    if (key === '') this.#noKey(type, open, entry)
    return entry
  }

  #noKey(type: string, open: number, entry: PendingEntry): void {
    const suggested = suggestedKey(this.#text, entry.fields)
    const stop = this.#text[entry.keySpan.start] === ',' ? '' : ', '
    const fixes =
      suggested === '' ? [] : [mend(`Call it “${suggested}”`, [{ ...entry.keySpan, text: suggested + stop }])]
    const message = `This “@${type}” entry has no key, so nothing can cite it.`
    this.#problem('no-key', open + 1, Math.max(open + 1, entry.keySpan.start), message, ...fixes)
  }

  #trimmed(end: number): number {
    let i = end
    while (i > 0 && ' \t\r\n'.includes(this.#text[i - 1] as string)) i--
    return i
  }

  #key(close: string): { key: string; keySpan: Span } {
    const text = this.#text
    while (this.#pos < text.length && ' \t\r\n'.includes(text[this.#pos] as string)) this.#pos++
    const start = this.#pos
    let i = start
    while (i < text.length && !`,\r\n="@{}${close}`.includes(text[i] as string)) i++
    const raw = text.slice(start, i).trimEnd()
    const end = start + raw.length
    const stop = text[i]
    if (raw === '' || (stop === '=' && !/\s/.test(raw))) {
      this.#pos = raw === '' && stop === ',' ? i + 1 : start
      return { key: '', keySpan: { start, end: start } }
    }
    if (stop === '=') {
      const cut = raw.search(/\s\S*$/)
      const key = raw.slice(0, cut).trimEnd()
      const keyEnd = start + key.length
      this.#missingComma(start, keyEnd, `the key “${key}”`)
      this.#pos = start + cut
      return { key, keySpan: { start, end: keyEnd } }
    }
    if (/\s/.test(raw)) {
      const joined = raw.replace(/\s+/g, '_')
      const message = `The key “${raw}” contains a space, so it cannot be cited; use “-” or “_”.`
      this.#problem('spaced-key', start, end, message, mend(`Call it “${joined}”`, [{ start, end, text: joined }]))
    }
    this.#pos = i
    this.#skipSpace()
    if (text[this.#pos] === ',') this.#pos++
    else if (text[this.#pos] !== close && this.#pos < text.length) this.#missingComma(start, end, `the key “${raw}”`)
    return { key: raw, keySpan: { start, end } }
  }

  #missingComma(start: number, end: number, behind: string): void {
    this.#problem('missing-comma', start, end, `A comma is missing after ${behind}.`, insertion('Insert “,”', end, ','))
  }

  /** Reads fields up to the closing brace; false when the text or the next entry came first. */
  #fields(fields: PendingField[], close: string, tolerant: boolean): boolean {
    const text = this.#text
    for (;;) {
      this.#skipSpace()
      if (this.#pos >= text.length) return false
      const c = text[this.#pos] as string
      const at = this.#pos
      if (c === ',') this.#pos++
      else if (c === close) {
        this.#pos++
        if (!fieldFollows(text, this.#pos)) return true
        const message = `This “${close}” closes the entry before its last fields.`
        this.#problem(
          'early-close',
          at,
          at + 1,
          message,
          mend(`Remove “${close}”`, [{ start: at, end: at + 1, text: '' }])
        )
      } else if ((c === ')' || c === '}') && this.#lastBeforeEntry(at + 1)) {
        const message = `The entry ends with “${c}” instead of “${close}”.`
        this.#problem('wrong-close', at, at + 1, message, replacement(`Write “${close}”`, at, at + 1, close))
        this.#pos++
        return true
      } else if (c === '@' && this.#opensEntry(at)) return false
      else if (NAME_END.has(c)) this.#strayText(close)
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
  #strayText(close: string): void {
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
      const message = `“=” is missing between “${written}” and its value.`
      this.#problem('missing-equals', start, nameEnd, message, insertion('Insert “=”', nameEnd, ' ='))
    } else {
      this.#problem('missing-value', start, nameEnd, `The field “${written}” has no value.`)
      if (!`,\n@${close}`.includes(next ?? ',') && !isFieldStart(text, this.#pos)) this.#strayText(close)
      return true
    }
    const reading = readValue(text, this.#pos, { close, tolerant })
    this.#pos = reading.end
    if (reading.failed && !tolerant) return false
    const valueSpan = { start: reading.start, end: reading.end }
    const field = {
      start,
      end: reading.end,
      name: written.toLowerCase(),
      nameSpan: { start, end: nameEnd },
      valueSpan,
      reading
    }
    this.#duplicate(fields, field)
    fields.push(field)
    this.#valueProblems(written, reading)
    this.#commaAfter(written, reading, close)
    return true
  }

  #duplicate(fields: readonly PendingField[], field: PendingField): void {
    const first = fields.find((other) => other.name === field.name)
    if (!first) return
    const text = (at: Span) => this.#text.slice(at.start, at.end)
    const same = text(first.valueSpan) === text(field.valueSpan)
    const { start, end } = field.nameSpan
    const told = same ? 'a second time' : 'a second time with another value; programs differ in which one they take'
    const fix = removal('Remove this one', this.#text, field, same ? 'kept' : 'changed')
    this.#problem('duplicate-field', start, end, `The entry has the field “${field.name}” ${told}.`, fix)
  }

  #valueProblems(name: string, reading: ValueReading): void {
    const { start, end } = reading
    if (start === end) {
      this.#problem('missing-value', start, start, `The field “${name}” has no value.`)
    } else if (reading.unclosed) {
      const opened = this.#text[reading.unclosed.start]
      const message = `The value of “${name}” opens with “${opened}” and is not closed.`
      const closing = opened === '{' ? '}' : '"'
      const comma = this.#text[end] === ',' ? '' : ','
      const fix = mend('Close it here', [{ start: end, end, text: closing + comma }])
      this.#problem('unclosed-value', start, start + 1, message, fix)
    } else if (reading.bare) {
      const value = this.#text.slice(start, end)
      const fix = replacement('Put it in braces', start, end, `{${value}}`)
      this.#problem('bare-value', start, end, `The value of “${name}” needs braces: {${value}}.`, fix)
    }
  }

  #commaAfter(name: string, reading: ValueReading, close: string): void {
    const end = this.#pos
    this.#skipSpace()
    const next = this.#text[this.#pos]
    if (next === undefined || ',@)}'.includes(next) || next === close || reading.unclosed) return
    this.#missingComma(end, end, `the field “${name}”`)
  }
}
