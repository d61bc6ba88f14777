// Reads what stands in the braces of a BibTeX entry: its key and its fields, whatever is wrong with them.
import type { Span } from '../../core/text/span.ts'
import { type Cursor, opener, wordEnds } from './bibtex-cursor.ts'
import { insertion, mend, removal, replacement, suggestedKey } from './bibtex-fixes.ts'
import type { BibEntry, BibField } from './bibtex-model.ts'
import { fieldFollows, isFieldStart, readValue, type ValueReading } from './bibtex-value.ts'

/** A field whose value waits for the macros of the file. */
export type PendingField = Omit<BibField, 'value'> & { readonly reading: ValueReading }

/** An entry whose values wait for the macros of the file. */
export interface PendingEntry extends Omit<BibEntry, 'fields'> {
  readonly fields: readonly PendingField[]
}

/** Fields that are lists: programs write them twice, and nothing is lost. */
const lists = new Set(['keywords', 'keyword', 'file', 'annote', 'annotation'])

/** Reads the entry that a cursor stands at. */
export class EntryReader {
  readonly #at: Cursor
  /** The fields of the entry so far, by name. */
  #named = new Map<string, PendingField>()

  constructor(at: Cursor) {
    this.#at = at
  }

  /** Reads key and fields; undefined when a strict reading failed, because the entry does not close. */
  read(start: number, type: string, typeSpan: Span, open: number, tolerant: boolean): PendingEntry | undefined {
    const close = this.#at.closeOf(open)
    this.#at.pos = open + 1
    const { key, keySpan } = this.#key(close)
    const fields: PendingField[] = []
    this.#named = new Map()
    let end = keySpan.end
    const closed = this.#fields(fields, close, tolerant)
    if (!closed && !tolerant) return undefined
    if (closed) end = this.#at.pos
    else {
      end = this.#at.trimmed(this.#at.pos)
      const named = key === '' ? 'This entry' : `The entry “${key}”`
      const message = `${named} is not closed: a “${close}” is missing at its end.`
      this.#at.problem('unclosed-entry', start, keySpan.end, message, insertion('Close the entry', end, `\n${close}`))
    }
    if (fields.length === 0) this.#at.problem('no-fields', start, end, `The entry “${key}” has no fields.`)
    const entry = { start, end, type, typeSpan, key, keySpan, fields }
    if (key === '') this.#noKey(type, open, entry)
    return entry
  }

  #noKey(type: string, open: number, entry: PendingEntry): void {
    const suggested = suggestedKey(this.#at.text, entry.fields)
    const stop = this.#at.text[entry.keySpan.start] === ',' ? '' : ', '
    const fixes =
      suggested === '' ? [] : [mend(`Call it “${suggested}”`, [{ ...entry.keySpan, text: suggested + stop }])]
    const message = `This “@${type}” entry has no key, so nothing can cite it.`
    this.#at.problem('no-key', open + 1, Math.max(open + 1, entry.keySpan.start), message, ...fixes)
  }

  #key(close: string): { key: string; keySpan: Span } {
    const text = this.#at.text
    while (this.#at.pos < text.length && ' \t\r\n'.includes(text[this.#at.pos] as string)) this.#at.pos++
    const start = this.#at.pos
    let i = start
    while (i < text.length && !`,\r\n="@{}${close}`.includes(text[i] as string)) i++
    const raw = text.slice(start, i).trimEnd()
    const end = start + raw.length
    const stop = text[i]
    if (raw === '' || (stop === '=' && !/\s/.test(raw))) {
      this.#at.pos = raw === '' && stop === ',' ? i + 1 : start
      return { key: '', keySpan: { start, end: start } }
    }
    if (stop === '=') {
      const cut = raw.search(/\s\S*$/)
      const key = raw.slice(0, cut).trimEnd()
      const keyEnd = start + key.length
      this.#missingComma(start, keyEnd, `the key “${key}”`)
      this.#at.pos = start + cut
      return { key, keySpan: { start, end: keyEnd } }
    }
    if (/\s/.test(raw)) {
      const joined = raw.replace(/\s+/g, '_')
      const message = `The key “${raw}” contains a space, so it cannot be cited; use “-” or “_”.`
      this.#at.problem('spaced-key', start, end, message, mend(`Call it “${joined}”`, [{ start, end, text: joined }]))
    }
    this.#at.pos = i
    this.#at.skipSpace()
    if (text[this.#at.pos] === ',') this.#at.pos++
    else if (text[this.#at.pos] !== close && this.#at.pos < text.length)
      this.#missingComma(start, end, `the key “${raw}”`)
    return { key: raw, keySpan: { start, end } }
  }

  #missingComma(start: number, end: number, behind: string): void {
    this.#at.problem(
      'missing-comma',
      start,
      end,
      `A comma is missing after ${behind}.`,
      insertion('Insert “,”', end, ',')
    )
  }

  /** Reads fields up to the closing brace; false when the text or the next entry came first. */
  #fields(fields: PendingField[], close: string, tolerant: boolean): boolean {
    const text = this.#at.text
    for (;;) {
      this.#at.skipSpace()
      if (this.#at.pos >= text.length) return false
      const c = text[this.#at.pos] as string
      const at = this.#at.pos
      if (c === ',') this.#at.pos++
      else if (c === close) {
        this.#at.pos++
        if (!fieldFollows(text, this.#at.pos)) return true
        const message = `This “${close}” closes the entry before its last fields.`
        this.#at.problem(
          'early-close',
          at,
          at + 1,
          message,
          mend(`Remove “${close}”`, [{ start: at, end: at + 1, text: '' }])
        )
      } else if ((c === ')' || c === '}') && this.#lastBeforeEntry(at + 1)) {
        const message = `The entry ends with “${c}” instead of “${close}”.`
        this.#at.problem('wrong-close', at, at + 1, message, replacement(`Write “${close}”`, at, at + 1, close))
        this.#at.pos++
        return true
      } else if (c === '@' && this.#opensEntry(at)) return false
      else if (wordEnds.has(c)) this.#strayText(close)
      else if (!this.#field(fields, close, tolerant)) return false
    }
  }

  /** Whether only space stands between `at` and the next entry, or the end. */
  #lastBeforeEntry(at: number): boolean {
    let i = at
    while (' \t\r\n'.includes(this.#at.text[i] ?? '-')) i++
    return i >= this.#at.text.length || this.#at.text[i] === '@'
  }

  #opensEntry(at: number): boolean {
    opener.lastIndex = at
    return opener.test(this.#at.text)
  }

  /** Reports text that is no field, up to the end of its line, the next comma or brace. */
  #strayText(close: string): void {
    const start = this.#at.pos
    this.#at.pos++
    while (this.#at.pos < this.#at.text.length && !`\n,@${close}`.includes(this.#at.text[this.#at.pos] as string))
      this.#at.pos++
    const end = this.#at.trimmed(this.#at.pos)
    const shown = this.#at.text.slice(start, Math.min(end, start + 30))
    this.#at.problem('stray-text', start, end, `“${shown}” is no field and was skipped.`)
  }

  #field(fields: PendingField[], close: string, tolerant: boolean): boolean {
    const text = this.#at.text
    const start = this.#at.pos
    const nameEnd = this.#at.wordEnd(start)
    const written = text.slice(start, nameEnd)
    this.#at.pos = nameEnd
    this.#at.skipSpace()
    const next = text[this.#at.pos]
    if (next === '=') {
      this.#at.pos++
      this.#at.skipSpace()
    } else if (next === '{' || next === '"') {
      const message = `“=” is missing between “${written}” and its value.`
      this.#at.problem('missing-equals', start, nameEnd, message, insertion('Insert “=”', nameEnd, ' ='))
    } else {
      this.#at.problem('missing-value', start, nameEnd, `The field “${written}” has no value.`)
      if (!`,\n@${close}`.includes(next ?? ',') && !isFieldStart(text, this.#at.pos)) this.#strayText(close)
      return true
    }
    const reading = readValue(text, this.#at.pos, { close, tolerant })
    this.#at.pos = reading.end
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
    this.#duplicate(field)
    fields.push(field)
    this.#valueProblems(written, reading)
    this.#commaAfter(written, reading, close)
    return true
  }

  #duplicate(field: PendingField): void {
    const first = this.#named.get(field.name)
    if (!first) this.#named.set(field.name, field)
    if (!first || lists.has(field.name)) return
    const text = (at: Span) => this.#at.text.slice(at.start, at.end)
    const same = text(first.valueSpan) === text(field.valueSpan)
    const { start, end } = field.nameSpan
    const told = same ? 'a second time' : 'a second time with another value; programs differ in which one they take'
    const fix = removal('Remove this one', this.#at.text, field, same ? 'kept' : 'changed')
    this.#at.problem('duplicate-field', start, end, `The entry has the field “${field.name}” ${told}.`, fix)
  }

  #valueProblems(name: string, reading: ValueReading): void {
    const { start, end } = reading
    if (start === end) {
      this.#at.problem('missing-value', start, start, `The field “${name}” has no value.`)
    } else if (reading.unclosed) {
      const opened = this.#at.text[reading.unclosed.start]
      const message = `The value of “${name}” opens with “${opened}” and is not closed.`
      const closing = opened === '{' ? '}' : '"'
      const comma = this.#at.text[end] === ',' ? '' : ','
      const fix = mend('Close it here', [{ start: end, end, text: closing + comma }])
      this.#at.problem('unclosed-value', start, start + 1, message, fix)
    } else if (reading.bare) {
      const value = this.#at.text.slice(start, end)
      const fix = replacement('Put it in braces', start, end, `{${value}}`)
      this.#at.problem('bare-value', start, end, `The value of “${name}” needs braces: {${value}}.`, fix)
    }
  }

  #commaAfter(name: string, reading: ValueReading, close: string): void {
    const end = this.#at.pos
    this.#at.skipSpace()
    const next = this.#at.text[this.#at.pos]
    if (next === undefined || ',@)}'.includes(next) || next === close || reading.unclosed) return
    this.#missingComma(end, end, `the field “${name}”`)
  }
}
