// Layer 2, sentences: a scanner for scientific prose that decides at each stop from the words around it.
import { finiteVerbs } from './finite.ts'
import { journals, labelled, numbered, openers, running, sayings, titles, trailing } from './lexicon/stops.ts'
import type { Sentence, Token } from './model.ts'
import { questionOf } from './questions.ts'

/**
 * The sentences of a block, in order, covering all its tokens.
 *
 * Colons and semicolons never end a sentence. Citations, superscripts, closing quotation marks and brackets after a
 * stop belong to the sentence before it. Sentences inside brackets or a quotation that stand in the middle of
 * another sentence do not split it.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const out: Sentence[] = []
  const finite = finiteVerbs(tokens)
  const scanner = new Scanner(text, tokens)
  let first = 0
  for (let index = 0; index < tokens.length; index++) {
    if (scanner.isInner(index)) continue
    const last = scanner.endAt(index, first)
    if (last === 0) continue
    out.push(makeSentence(tokens, finite, out.length, first, last))
    first = last
    index = last - 1
  }
  if (first < tokens.length) out.push(makeSentence(tokens, finite, out.length, first, tokens.length))
  return out
}

function makeSentence(
  tokens: readonly Token[],
  finite: Uint8Array,
  index: number,
  first: number,
  last: number
): Sentence {
  return {
    index,
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    question: questionOf(tokens, first, last),
    fragment: isFragment(tokens, finite, first, last)
  }
}

/**
 * Whether no finite verb is in sight. Before a full stop the benefit of the doubt goes to the sentence: any word that
 * looks like a verb form after another word will do.
 */
function isFragment(tokens: readonly Token[], finite: Uint8Array, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (finite[index] !== 0) return false
  if (tokens[last - 1]?.form !== '.') return true
  for (let index = first + 1; index < last - 1; index++) {
    const form = tokens[index]?.form ?? ''
    if (form.length > 3 && verbLike.test(form) && tokens[index - 1]?.kind === 'word') return false
  }
  return true
}

const verbLike = /(?:[^sui]s|ed)$/

/** How far a bracket may reach and still hold a sentence together. */
const mostInside = 80

class Scanner {
  private readonly text: string
  private readonly tokens: readonly Token[]
  /** For each opening bracket or quotation mark the token that closes it; 0 for none. */
  private readonly partner: Uint32Array
  /** End of the bracket that the scan is inside of, 0 outside. */
  private insideTo = 0

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text
    this.tokens = tokens
    this.partner = pairMarks(text, tokens)
  }

  /** Whether the token is a word that certainly ends nothing: the quick way past most tokens. */
  isInner(index: number): boolean {
    const token = this.tokens[index]
    const next = this.tokens[index + 1]
    if (token === undefined || next === undefined || token.kind !== 'word') return false
    return next.start - token.end < 2 && this.text.charCodeAt(token.end - 1) !== 0x2e
  }

  /** The token after the sentence that ends at token `index`, or 0 when none ends there. */
  endAt(index: number, first: number): number {
    const token = this.tokens[index]
    if (token === undefined) return 0
    if (this.isBlankLineAfter(index)) return index + 1
    if (token.kind === 'word') return token.form.endsWith('.') && index >= this.insideTo ? this.atDotted(index) : 0
    if (token.kind !== 'punct') return 0
    switch (token.form) {
      case '(':
      case '[':
      case '"':
        this.enter(index, first)
        return 0
      case '.':
        return index >= this.insideTo - 1 ? this.atStop(index, first) : 0
      case '?':
      case '!':
        return index >= this.insideTo ? this.atMark(index) : 0
      case '…':
        return index >= this.insideTo ? this.atEllipsis(index, first) : 0
      case '。':
        return this.afterClosers(index)
      default:
        return 0
    }
  }

  /** Notes a bracket, or a quotation that the sentence goes on after: stops inside it end nothing. */
  private enter(index: number, first: number): void {
    const close = this.partner[index] ?? 0
    if (close <= this.insideTo || close - index > mostInside) return
    if (this.form(index) === '"' ? this.goesOn(close + 1) : index > first) this.insideTo = close
  }

  private goesOn(index: number): boolean {
    const next = this.tokens[index]
    if (next?.kind === 'citation') return this.goesOn(index + 1)
    return (
      next !== undefined && (next.kind === 'word' ? next.capital === 'none' : next.form === ',' || next.form === ';')
    )
  }

  private isBlankLineAfter(index: number): boolean {
    const from = this.tokens[index]?.end ?? 0
    const to = this.tokens[index + 1]?.start ?? from
    if (to - from < 2) return false
    const line = this.text.indexOf('\n', from)
    if (line < 0 || line >= to) return false
    const second = this.text.indexOf('\n', line + 1)
    return second >= 0 && second < to
  }

  private gapAfter(index: number): boolean {
    return (this.tokens[index + 1]?.start ?? 0) > (this.tokens[index]?.end ?? 0)
  }

  private form(index: number): string {
    return this.tokens[index]?.form ?? ''
  }

  /** The token after all that belongs to a stop: closing marks, footnote marks, citations. */
  private afterClosers(stop: number): number {
    let at = stop + 1
    for (;;) {
      const token = this.tokens[at]
      if (token === undefined) return at
      const close = !this.gapAfter(at - 1)
      const { form, kind } = token
      if (kind === 'punct' && close && isCloser(form)) at++
      else if (kind === 'punct' && (form === '?' || form === '!') && close) at++
      else if (kind === 'number' && close && isSuperscript(this.text, token)) at++
      else if (kind === 'citation' && (close || this.endsWithCitation(at))) at++
      else return at
    }
  }

  /** Whether a citation after a stop closes the sentence before it, rather than being the subject of the next. */
  private endsWithCitation(at: number): boolean {
    let next = at + 1
    while (this.tokens[next]?.kind === 'citation') next++
    const token = this.tokens[next]
    if (token === undefined) return true
    return token.kind !== 'word' || token.capital !== 'none'
  }

  /** Whether a new sentence can begin at the token. */
  private canStart(index: number): boolean {
    const token = this.tokens[index]
    if (token === undefined) return true
    switch (token.kind) {
      case 'word':
        return token.capital !== 'none' || /\d/.test(token.form) || isGreek(token.form) || this.isInitial(index)
      case 'punct':
        return this.canStartWithMark(index)
      default:
        return true
    }
  }

  private canStartWithMark(index: number): boolean {
    const form = this.form(index)
    if (form === '•' || form === '·' || form === '¿' || form === '#' || form === '~' || form === '≈') return true
    if (form !== '"' && form !== "'" && form !== '(' && form !== '[' && form !== '…' && form !== '-' && form !== '—')
      return false
    const next = this.tokens[index + 1]
    if (next === undefined || next.kind === 'punct')
      return form === '(' || form === '"' ? this.canStart(index + 1) : false
    if (form === '(') return next.kind === 'number' || next.capital !== 'none' || isEnumerator(this.tokens, index)
    if (form === '-' || form === '—') return next.capital !== 'none' && this.gapAfter(index) && form === '-'
    return next.kind !== 'word' || next.capital !== 'none'
  }

  private atMark(index: number): number {
    const after = this.afterClosers(index)
    if (after >= this.tokens.length) return after
    if (!this.gapAfter(after - 1) || !this.canStart(after)) return 0
    const quoted = this.form(after - 1) === '"' || this.form(after - 1) === "'"
    if (quoted && (sayings.has(this.form(after + 1)) || sayings.has(this.form(after)))) return 0
    return after
  }

  private atEllipsis(index: number, first: number): number {
    const after = this.afterClosers(index)
    if (after >= this.tokens.length) return after
    const next = this.tokens[after]
    if (index === first || !this.gapAfter(after - 1) || next === undefined) return 0
    return next.capital === 'none' || (next.kind === 'punct' && !this.canStart(after)) ? 0 : after
  }

  /** A dotted abbreviation such as "i.v.", "U.S." or "e.g." that may be the last word of a sentence. */
  private atDotted(index: number): number {
    const form = this.form(index).slice(0, -1)
    if (running.has(form)) return 0
    const after = this.afterClosers(index)
    const next = this.tokens[after]
    if (next === undefined) return after
    if (!this.gapAfter(after - 1) || !this.canStart(after) || next.kind === 'number') return 0
    if (this.tokens[index]?.capital === 'none') return next.capital === 'initial' || next.kind !== 'word' ? after : 0
    return openers.has(next.form) ? after : 0
  }

  private atStop(index: number, first: number): number {
    const before = this.tokens[index - 1]
    if (before === undefined || index === first) return this.tokens[index + 1] === undefined ? index + 1 : 0
    if (index - 1 === first && /^(?:\d{1,2}[a-z]?|[ivx]{1,4}|[a-z])$/.test(before.form)) return 0
    const after = this.afterClosers(index)
    const next = this.tokens[after]
    if (next === undefined) return after
    if (!this.gapAfter(after - 1)) return this.isRunTogether(index, after) ? after : 0
    if (!this.canStart(after)) return 0
    if (before.kind === 'number') return this.afterNumber(index, first, after)
    if (before.kind !== 'word' || this.gapAfter(index - 1)) return after
    return this.afterWord(index, first, after)
  }

  /** "… of trust.Oxytocin is …": the space is missing. */
  private isRunTogether(index: number, after: number): boolean {
    const before = this.tokens[index - 1]
    const next = this.tokens[after]
    if (before?.kind !== 'word' || next?.kind !== 'word' || before.form.length < 4 || next.form.length < 2) return false
    if (before.capital !== 'none' || next.capital !== 'initial' || before.form.includes('-')) return false
    return this.gapAfter(after) || this.form(after + 1) === ','
  }

  private afterNumber(index: number, first: number, after: number): number {
    if (this.isListNumber(index, first)) return 0
    const label = this.form(index - 2)
    const next = this.tokens[after]
    if (next?.kind === 'number' && numbered.has(label)) return 0
    return after
  }

  /** "Aims: 1. To test …": a number that counts a list inside a sentence. */
  private isListNumber(index: number, first: number): boolean {
    const before = this.form(index - 2)
    return index - 2 >= first && (before === ':' || before === ';' || before === '•')
  }

  private afterWord(index: number, first: number, after: number): number {
    const before = this.tokens[index - 1]
    const next = this.tokens[after]
    if (before === undefined || next === undefined) return after
    const { form } = before
    const opener = next.kind === 'word' && openers.has(next.form) && !this.isInitial(after)
    if (titles.has(form) && before.capital !== 'none') return opener && form !== 'st' && form !== 'dr' ? after : 0
    if (running.has(form)) return 0
    if (form.length === 1) return this.afterInitial(index, first, after, opener)
    if (form === 'al' && isEt(this.form(index - 2))) return opener || this.startsClause(after) ? after : 0
    if (numbered.has(form) && this.isReference(after, opener)) return 0
    if (trailing.has(form)) {
      if (journals.has(form) && before.capital !== 'none') return opener && next.form !== 'a' ? after : 0
      return next.kind === 'number' && form !== 'etc' ? 0 : after
    }
    return after
  }

  /** A single letter before the stop: an initial ("J. A. Bartz"), an enumerator ("a. First"), or a label ("vitamin D."). */
  private afterInitial(index: number, first: number, after: number, opener: boolean): number {
    const before = this.tokens[index - 1]
    const next = this.tokens[after]
    if (before === undefined) return 0
    const label = this.form(index - 2)
    if (before.form === 'i') return opener ? after : 0
    if (numbered.has(before.form) && next?.kind === 'number') return 0
    if (before.capital === 'none') return this.isListNumber(index, first) ? 0 : after
    if (label === ':' || label === ';') return 0
    if (opener) return after
    const unit = label === '°' || this.tokens[index - 2]?.kind === 'number'
    return (unit || labelled.has(label)) && next?.capital !== 'all' && !this.isInitialAfter(after) ? after : 0
  }

  /** A single letter with a stop: "J.", "b.". */
  private isInitial(index: number): boolean {
    return this.form(index).length === 1 && this.form(index + 1) === '.' && !this.gapAfter(index)
  }

  /** Whether the next word is followed by more of a name: an initial, "et al.", "and Young". */
  private isInitialAfter(index: number): boolean {
    return this.form(index).length === 1 || isEt(this.form(index + 1))
  }

  /** What "Fig." and its like point at: a number, a letter, a Roman numeral, a code, "(4)". */
  private isReference(index: number, opener: boolean): boolean {
    const next = this.tokens[index]
    if (next === undefined || next.kind === 'number' || next.kind === 'opaque' || next.kind === 'citation') return true
    if (next.form === '(') return this.tokens[index + 1]?.kind === 'number'
    if (next.kind !== 'word' || opener) return false
    return next.form.length <= 2 || /\d/.test(next.form) || /^[ivxl]+$/.test(next.form)
  }

  /** After "et al.": whether a capital word opens a clause rather than a title or a journal name. */
  private startsClause(index: number): boolean {
    const next = this.tokens[index + 1]
    return next !== undefined && clauseVerbs.has(next.form)
  }
}

const clauseVerbs: ReadonlySet<string> = new Set(
  'is are was were has have had may might can could will would did does increases increased reduces reduced seems appears'.split(
    ' '
  )
)

function isEt(form: string): boolean {
  return form === 'et'
}

function isCloser(form: string): boolean {
  return form === '"' || form === "'" || form === ')' || form === ']' || form === '}' || form === '»' || form === '*'
}

function isSuperscript(text: string, token: Token): boolean {
  const unit = text.charCodeAt(token.start)
  return unit === 0xb2 || unit === 0xb3 || unit === 0xb9 || (unit >= 0x2070 && unit <= 0x207e)
}

function isGreek(form: string): boolean {
  const unit = form.charCodeAt(0)
  return unit >= 0x3b1 && unit <= 0x3c9
}

/** "(a)", "(ii)", "(1)" before an item of a list in running text. */
function isEnumerator(tokens: readonly Token[], index: number): boolean {
  const form = tokens[index + 1]?.form ?? ''
  return tokens[index + 2]?.form === ')' && /^(?:[a-z]|[ivx]{1,4}|\d{1,2})$/.test(form)
}

/** For each opening bracket or quotation mark the token that closes it. */
function pairMarks(text: string, tokens: readonly Token[]): Uint32Array {
  const partner = new Uint32Array(tokens.length)
  const open: number[] = []
  let quote = -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.kind !== 'punct') continue
    const { form } = token
    if (form === '(' || form === '[') open.push(index)
    else if (form === ')' || form === ']') {
      const from = open.pop()
      if (from !== undefined) partner[from] = index
    } else if (form === '"') {
      if (quote >= 0 && text[token.start] !== '“') {
        partner[quote] = index
        quote = -1
      } else {
        quote = index
      }
    }
  }
  return partner
}
