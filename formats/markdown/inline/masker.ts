// The inline masker: one pass over the characters of a leaf; what is no prose becomes a mask of the same length.
import type { Span } from '../../../core/text/span.ts'
import { isScholarly } from '../../addresses.ts'
import { Closers, htmlEnd } from '../scan/html.ts'
import { normalLabel } from '../scan/labels.ts'
import { plainLabelEnd } from '../scan/marks.ts'
import {
  AMPERSAND,
  AT,
  BACKSLASH,
  BACKTICK,
  BANG,
  CARET,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  DOLLAR,
  isAlpha,
  isPunctuation,
  LESS,
  NEWLINE,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PAREN,
  RETURN,
  runLength,
  STAR,
  skipBlanks,
  TILDE,
  UNDERSCORE
} from '../scan/units.ts'
import { Anchors } from './anchors.ts'
import { inlineTarget, type Opener, referenceTarget, type Target } from './brackets.ts'
import { Delimiters } from './delimiters.ts'
import { Findings, type Labels, type Masked, unmarked } from './model.ts'
import { AS_CITATION, AS_CODE, AS_MATHS, AS_OPAQUE, BLANK, GAP, KEEP, Pieces } from './pieces.ts'
import { Runs } from './runs.ts'
import { specials, specialsAndDot } from './specials.ts'
import {
  addressEnd,
  fillOfTag,
  isMoney,
  isWordRole,
  keyEnd,
  mathsInParens,
  opensAddress,
  opensR,
  termEnd
} from './stretches.ts'
import {
  attributesAt,
  autolinkAt,
  commandAt,
  dresses,
  entityAt,
  keysIn,
  layoutAt,
  raisedAt,
  roleAt,
  shortcodeAt,
  superscriptAt
} from './syntax.ts'
import { readWikiLink } from './wiki.ts'

/** Reads leaf after leaf of one document. */
export class Masker {
  readonly #pieces = new Pieces()
  readonly #delimiters = new Delimiters(this.#pieces)
  readonly #openers: Opener[] = []
  readonly #closers = new Closers()
  readonly #anchors = new Anchors()
  readonly #ticks = new Runs(BACKTICK)
  readonly #dollars = new Runs(DOLLAR)
  readonly #table: Uint8Array
  readonly #labels: Labels
  #text = ''
  #from = 0
  #end = 0
  readonly #found = new Findings()
  /** Openers of links below this height lie around a link already. */
  #inactive = 0
  #images = 0
  #figure: Span | undefined
  /** Where the brace closes that a TeX command opened, and the caret that closes raised words. */
  #brace = -1
  #caret = -1
  /** Where the dollar sign stands that is the second of two prices. */
  #price = -1

  /** `dots`: addresses without a scheme (`www.…`) occur in the document. */
  constructor(labels: Labels, dots: boolean) {
    this.#labels = labels
    this.#table = dots ? specialsAndDot : specials
  }

  /** Reads `text[from, end)`, which stands in the source `shift` units further. */
  read(text: string, from: number, end: number, shift: number): Masked {
    this.#text = text
    this.#from = from
    this.#end = end
    const table = this.#table
    let i = from
    while (i < end && table[text.charCodeAt(i)] === 0) i++
    if (i >= end) return unmarked(text.slice(from, end))
    this.#reset(shift)
    while (i < end) {
      const c = text.charCodeAt(i)
      if (table[c] === 0) i++
      else i = this.#special(c, i)
    }
    this.#delimiters.resolve(-1, 0)
    const masked = this.#pieces.apply(text, from, end)
    return { text: masked, ...this.#found.all, figure: this.#figureIn(masked) }
  }

  #reset(shift: number): void {
    this.#pieces.cut(0)
    this.#delimiters.clear()
    this.#openers.length = 0
    this.#closers.clear()
    this.#ticks.clear()
    this.#dollars.clear()
    this.#found.start(shift)
    this.#inactive = 0
    this.#images = 0
    this.#figure = undefined
    this.#brace = -1
    this.#caret = -1
    this.#price = -1
    this.#anchors.clear()
  }

  #figureIn(masked: string): Span | undefined {
    return this.#images === 1 && this.#figure !== undefined && /^[\s\uE000\uE004]*$/.test(masked)
      ? this.#figure
      : undefined
  }

  /** Reads the construct at `i`, if there is one, and returns where to go on. */
  #special(c: number, i: number): number {
    switch (c) {
      case BACKSLASH:
        return this.#backslash(i)
      case BACKTICK:
        return this.#code(i, i, undefined)
      case DOLLAR:
        return this.#maths(i)
      case STAR:
      case UNDERSCORE:
      case TILDE:
        return this.#delimiter(c, i)
      case BANG:
        return this.#unitAt(i + 1) === OPEN_BRACKET ? (this.#footnote(i + 1) ?? this.#open(i, i + 1)) : i + 1
      case OPEN_BRACKET:
        return this.#footnote(i) ?? readWikiLink(this.#pieces, this.#text, i, this.#end) ?? this.#open(i, i)
      case CLOSE_BRACKET:
        return this.#close(i)
      case LESS:
        return this.#less(i)
      case AMPERSAND:
        return this.#entity(i)
      case OPEN_BRACE:
        return this.#openBrace(i)
      case CLOSE_BRACE:
        return i === this.#brace ? this.#fill(i, i + 1, GAP) : i + 1
      case AT:
        return keyEnd(this.#text, i, this.#from, this.#end)
      case CARET:
        return this.#raised(i) ?? this.#superscript(i)
      default:
        // Nothing in an address is markup; it is masked with the other references.
        return opensAddress(this.#text, c, i, this.#from)
          ? addressEnd(this.#text, i + 1, this.#end, this.#openers.length > 0)
          : i + 1
    }
  }

  #unitAt(at: number): number {
    return at >= this.#from && at < this.#end ? this.#text.charCodeAt(at) : -1
  }

  #fill(start: number, end: number, fill: number): number {
    this.#pieces.add(start, end, fill)
    return end
  }

  #backslash(i: number): number {
    const next = this.#unitAt(i + 1)
    if (next === NEWLINE || next === RETURN) return this.#fill(i, i + 1, BLANK)
    const maths = next === OPEN_PAREN || next === BACKSLASH ? mathsInParens(this.#text, i, this.#end) : 0
    if (maths > 0) return this.#fill(i, i + maths, AS_MATHS)
    if (next > 0 && isPunctuation(next)) {
      this.#pieces.addLiteral(i, i + 2, this.#text.charAt(i + 1))
      return i + 2
    }
    if (!isAlpha(next)) return i + 1
    const command = commandAt(this.#text, i, this.#end)
    if (command === undefined) {
      const length = layoutAt(this.#text, i, this.#end)
      return length > 0 ? this.#fill(i, i + length, BLANK) : i + 1
    }
    const { name, argument, end } = command
    if (dresses(name)) {
      this.#brace = argument.end
      return this.#fill(i, argument.start, GAP)
    }
    if (!/cite/i.test(name)) return this.#fill(i, end, AS_OPAQUE)
    this.#found.cite(keysIn(this.#text, argument, { start: i, end }, /citet|textcite/i.test(name)))
    return this.#fill(i, end, AS_CITATION)
  }

  /** Code at `i`; `start` is where the role before it starts, if it has one. */
  #code(i: number, start: number, role: string | undefined): number {
    const length = runLength(this.#text, i, this.#end)
    const close = this.#ticks.find(this.#text, i + length, this.#end, length)
    if (close < 0) return role === undefined && opensR(this.#text, i) ? this.#fill(i, this.#end, AS_CODE) : i + length
    const end = close + length
    const raw = this.#unitAt(end) === OPEN_BRACE ? attributesAt(this.#text, end, this.#end) : 0
    if (role === undefined) {
      this.#fill(start, end, AS_CODE)
      return raw > 0 ? this.#fill(end, end + raw, GAP) : end
    }
    if (isWordRole(role)) {
      this.#fill(start, i + length, GAP)
      return this.#fill(termEnd(this.#text, i + length, close), end, GAP)
    }
    const cites = /^cite(?::|$)|^footcite/i.test(role)
    if (cites) {
      const inside = { start: i + length, end: close }
      this.#found.cite(keysIn(this.#text, inside, { start, end }, /:t|:ct|alt/.test(role)))
    }
    return this.#fill(start, end, cites ? AS_CITATION : AS_OPAQUE)
  }

  #maths(i: number): number {
    const text = this.#text
    const length = runLength(text, i, this.#end)
    const close = this.#dollars.find(text, i + length, this.#end, length)
    if (close < 0 || i === this.#price) return i + length
    const end = close + length
    const money = length === 1 && isMoney(text, i, close, this.#unitAt(end))
    if (!money) return this.#fill(i, end, AS_MATHS)
    this.#price = close
    return i + 1
  }

  #delimiter(c: number, i: number): number {
    const length = runLength(this.#text, i, this.#end)
    this.#delimiters.add(c, i, length, this.#unitAt(i - 1), this.#unitAt(i + length))
    return i + length
  }

  /** Opens a bracket at `at`; `start` is where its `!` stands, if it has one. */
  #open(start: number, at: number): number {
    const openers = this.#openers
    const around = openers.at(-1)
    if (around !== undefined) around.nested = true
    openers.push({
      at,
      image: start < at,
      piece: this.#pieces.add(start, at + 1, KEEP),
      bottom: this.#delimiters.bottom,
      tildes: this.#delimiters.tildes,
      citations: this.#found.citations.length,
      comments: this.#found.comments.length,
      images: this.#images,
      nested: false
    })
    return at + 1
  }

  #footnote(at: number): number | undefined {
    if (this.#unitAt(at + 1) !== CARET || this.#labels.footnotes.size === 0) return undefined
    const close = plainLabelEnd(this.#text, at + 2, this.#end)
    if (close < 0) return undefined
    const label = this.#text.slice(at + 2, close)
    if (!this.#labels.footnotes.has(normalLabel(label))) return undefined
    this.#found.footnote(label, { start: at, end: close + 1 })
    return this.#fill(at, close + 1, AS_CITATION)
  }

  #close(i: number): number {
    const opener = this.#openers.at(-1)
    if (opener === undefined) return i + 1
    const height = this.#openers.length - 1
    const target =
      opener.image || height >= this.#inactive
        ? (inlineTarget(this.#text, i + 1, this.#end) ??
          referenceTarget(this.#text, opener, i, this.#end, this.#labels.definitions))
        : undefined
    this.#openers.length = height
    if (this.#inactive > height) this.#inactive = height
    if (target === undefined) return this.#span(opener, i)
    this.#delimiters.resolve(opener.bottom, opener.tildes)
    if (opener.image) return this.#image(opener, i, target)
    this.#inactive = height
    return this.#link(opener, i, target)
  }

  /** `[text]{.class}`: the brackets go when they hold no citation. */
  #span(opener: Opener, i: number): number {
    const length = this.#unitAt(i + 1) === OPEN_BRACE && !opener.image ? attributesAt(this.#text, i + 1, this.#end) : 0
    const cites = length === 0 || this.#unitAt(opener.at + 1) === CARET || this.#text.slice(opener.at, i).includes('@')
    if (cites) return i + 1
    this.#delimiters.resolve(opener.bottom, opener.tildes)
    this.#pieces.fills[opener.piece] = GAP
    return this.#fill(i, i + 1 + length, GAP)
  }

  #image(opener: Opener, i: number, target: Target): number {
    this.#images = opener.images + 1
    const alone = skipBlanks(this.#text, this.#from, opener.at) === opener.at - 1
    this.#figure =
      alone && target.address !== undefined && i > opener.at + 1
        ? this.#found.moved({ start: opener.at + 1, end: i })
        : undefined
    this.#drop(opener)
    return this.#fill(opener.at - 1, target.end, AS_OPAQUE)
  }

  /** Forgets what was found since a bracket opened. */
  #drop(opener: Opener): void {
    this.#pieces.cut(opener.piece)
    this.#found.citations.length = opener.citations
    this.#found.comments.length = opener.comments
  }

  /** A link’s text stays prose; an address that stands for itself, or names a paper, is a unit. */
  #link(opener: Opener, i: number, { end, url, address }: Target): number {
    const start = opener.at
    if (this.#images > opener.images) this.#images++
    const bare = address !== undefined && (i === start + 1 || this.#text.slice(start + 1, i) === url)
    if (bare) this.#drop(opener)
    const scholarly = isScholarly(url)
    if (scholarly) {
      const range = { start, end }
      const bracketed = address !== undefined && this.#text.charCodeAt(address.start) === LESS ? 1 : 0
      const keySpan =
        bare || address === undefined ? range : { start: address.start + bracketed, end: address.end - bracketed }
      this.#found.link(url, range, keySpan)
    }
    if (bare) return this.#fill(start, end, scholarly ? AS_CITATION : AS_OPAQUE)
    this.#pieces.fills[opener.piece] = GAP
    return this.#fill(i, end, scholarly ? AS_CITATION : GAP)
  }

  #less(i: number): number {
    const text = this.#text
    const length = autolinkAt(text, i, this.#end)
    if (length > 0) {
      const url = text.slice(i + 1, i + length - 1)
      const scholarly = isScholarly(url)
      const range = { start: i, end: i + length }
      if (scholarly) this.#found.link(url, range, range)
      return this.#fill(i, range.end, scholarly ? AS_CITATION : AS_OPAQUE)
    }
    const end = htmlEnd(text, i, this.#end, this.#closers)
    if (end < 0) return i + 1
    const raised = this.#raised(i)
    if (raised !== undefined) return raised
    if (text.startsWith('<!--', i)) this.#found.comment({ start: i, end })
    const tag = text.slice(i, end)
    return this.#fill(i, end, this.#anchors.ends(tag, i, this.#found) ? AS_CITATION : fillOfTag(tag))
  }

  #raised(i: number): number | undefined {
    const citations = raisedAt(this.#text, i, this.#from, this.#end)
    const group = citations[0]?.group
    if (group === undefined) return undefined
    this.#found.cite(citations)
    return this.#fill(i, group.end, AS_CITATION)
  }

  /** `Fe^3+^`: the marks go. What stands between them is read on. */
  #superscript(i: number): number {
    const length = i === this.#caret ? 1 : superscriptAt(this.#text, i, this.#end)
    if (length > 1) this.#caret = i + length - 1
    return length > 0 ? this.#fill(i, i + 1, GAP) : i + 1
  }

  #entity(i: number): number {
    const found = entityAt(this.#text, i, this.#end)
    if (found === undefined) return i + 1
    this.#pieces.addLiteral(i, i + found.length, found.character)
    return i + found.length
  }

  #openBrace(i: number): number {
    const text = this.#text
    const shortcode = this.#unitAt(i + 1) === OPEN_BRACE ? shortcodeAt(text, i, this.#end) : 0
    if (shortcode > 0) return this.#fill(i, i + shortcode, AS_OPAQUE)
    const role = roleAt(text, i, this.#end)
    if (role !== undefined) return this.#code(i + role.length + 2, i, role)
    const length = attributesAt(text, i, this.#end)
    return length > 0 ? this.#fill(i, i + length, GAP) : i + 1
  }
}
