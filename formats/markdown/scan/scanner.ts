// The block scanner: goes over the lines once and finds containers and leaves, as CommonMark, GFM and Pandoc have them.

import { DEEPEST_NESTING, Tree } from './containers.ts'
import { Cursor } from './cursor.ts'
import { Fence } from './fences.ts'
import { htmlBlockAt } from './html.ts'
import { normalLabel } from './labels.ts'
import { alertAt, footnoteLabelEnd, headingAt, isRule, isUnderline, listMarkAt } from './marks.ts'
import type { Container, Scan, Syntax } from './model.ts'
import { Lines } from './paragraph.ts'
import { Special } from './special.ts'
import { TableReader } from './table-reader.ts'
import {
  COLON,
  DASH,
  EQUALS,
  GREATER,
  HASH,
  isDigit,
  LESS,
  OPEN_BRACKET,
  PLUS,
  RETURN,
  STAR,
  TAB,
  UNDERSCORE
} from './units.ts'

/**
 * Reads the blocks of `text` from offset `from` on; whatever is open ends at the offsets in `parts`. Linear in its
 * length; never throws.
 */
export function scanBlocks(text: string, from: number, syntax: Syntax, parts: readonly number[] = []): Scan {
  const scanner = new Scanner(text, syntax)
  scanner.read(from, parts)
  return scanner
}

/** Units that can open a container or a leaf other than a paragraph. */
const openers = new Uint8Array(128)
for (const c of '>-+*0123456789[:#`~<=_$\\%(|') openers[c.charCodeAt(0)] = 1
/** Units that a line of a paragraph at the left margin can start with and be nothing else. */
const plain = new Uint8Array(128)
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"\'') plain[c.charCodeAt(0)] = 1

class Scanner implements Scan {
  readonly definitions = new Map<string, string>()
  readonly footnotes = new Map<string, string>()
  readonly #tree = new Tree()
  readonly #cursor: Cursor
  readonly #lines: Lines
  readonly #fence: Fence
  readonly #table: TableReader
  readonly #special: Special
  #tooDeep = false
  /** Where the text of its own ends that the line belongs to. */
  #limit = 0

  constructor(
    readonly text: string,
    syntax: Syntax
  ) {
    this.#cursor = new Cursor(text)
    this.#lines = new Lines(text, this.#tree, this.definitions)
    this.#fence = new Fence(this.#cursor, this.#tree, syntax)
    this.#table = new TableReader(this.#cursor, this.#tree, this.#lines)
    this.#special = new Special(this.#cursor, this.#tree, syntax)
  }

  get leaves() {
    return this.#tree.leaves
  }

  get problems() {
    return this.#tree.problems
  }

  /** Reads all lines from `from` on; whatever is open ends at the offsets in `parts`. */
  read(from: number, parts: readonly number[]): void {
    const { text } = this
    let part = 0
    this.#limit = parts[0] ?? text.length
    for (let at = from; at < text.length; ) {
      while (part < parts.length && at >= (parts[part] as number)) {
        this.#closeTo(0)
        part++
        this.#limit = parts[part] ?? text.length
      }
      const found = text.indexOf('\n', at)
      const newline = found < 0 ? text.length : found
      const c = text.charCodeAt(at)
      if ((c > 127 || plain[c] === 1) && this.#inPlainText()) {
        const end = text.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline
        this.#lines.add(at, at, end, 0)
      } else this.#line(at, newline)
      at = newline + 1
    }
    // Code that is never closed holds the fences of divs, too.
    const divs = this.#fence.swallows ? [] : this.#fence.divs.problems()
    this.#closeTo(0)
    this.problems.push(...divs)
  }

  /** Whether nothing is open but, perhaps, a paragraph outside any container. */
  #inPlainText(): boolean {
    return this.#tree.stack.length === 1 && !this.#fence.open && !this.#table.open
  }

  #line(start: number, newline: number): void {
    const cursor = this.#cursor
    const tree = this.#tree
    cursor.open(start, newline)
    let depth = 1
    while (depth < tree.stack.length) {
      const container = tree.stack[depth] as Container
      if (container.type === 'directive' && this.#fence.endsDirective(container)) {
        this.#closeTo(depth, true)
        return
      }
      if (!this.#goesOn(container)) break
      depth++
    }
    const matched = depth === tree.stack.length
    if (matched ? this.#fence.take() || this.#table.take() : this.#lines.count === 0 && this.#closeTo(depth)) return
    if (cursor.blank) {
      this.#closeTo(depth)
      return
    }
    if (this.#openings(depth, matched) || cursor.blank) return
    if (this.#lines.count === 0) {
      if (this.#table.row()) return
      tree.leaveList()
    }
    this.#lines.add(cursor.start, cursor.next, cursor.end, cursor.indent)
  }

  /** Whether the line goes on with a container; steps behind its mark if so. */
  #goesOn(container: Container): boolean {
    const cursor = this.#cursor
    switch (container.type) {
      case 'quote':
        if (cursor.indent > 3 || cursor.unit !== GREATER) return false
        this.#enterQuote()
        return true
      case 'item':
      case 'footnote':
      case 'definition':
        if (cursor.blank) return container.type !== 'item' || !this.#isEmpty(container)
        if (cursor.indent < container.width) return false
        cursor.advance(container.width)
        return true
      default:
        return true
    }
  }

  /** Whether an item holds nothing yet; a blank line then ends it. */
  #isEmpty(item: Container): boolean {
    return item.children === 0 && item === this.#tree.tip && this.#lines.count === 0 && !this.#fence.open
  }

  #enterQuote(): void {
    this.#cursor.skip(1)
    if (this.#cursor.spaced) this.#cursor.advance(1)
  }

  /** Opens what the line opens; true when that takes up the line. */
  #openings(from: number, whole: boolean): boolean {
    const cursor = this.#cursor
    let depth = from
    let matched = whole
    while (!cursor.blank) {
      const inParagraph = this.#lines.count > 0
      if (cursor.indent >= 4) {
        if (inParagraph) return false
        this.#closeTo(depth)
        this.#tree.leaveList()
        this.#fence.openIndented()
        return true
      }
      const c = cursor.unit
      if (c > 127 || openers[c] === 0) return false
      if (this.#openContainer(c, depth, matched)) {
        depth = this.#tree.stack.length
        matched = true
        continue
      }
      return this.#openLeaf(c, depth, matched)
    }
    return false
  }

  #openContainer(c: number, depth: number, matched: boolean): boolean {
    const cursor = this.#cursor
    const tree = this.#tree
    if (c === GREATER) {
      if (!this.#deepEnough(1)) {
        this.#closeTo(depth)
        tree.leaveList()
        const at = cursor.next + 1
        const alert = alertAt(this.text, at, cursor.end)
        const kind = alert > 0 ? 'paragraph' : 'quote'
        tree.push({ type: 'quote', kind: tree.tip.kind === 'footnote' ? 'footnote' : kind })
        this.#enterQuote()
        if (alert > 0) cursor.skip(alert)
      }
      return true
    }
    if (c === DASH || c === PLUS || c === STAR || isDigit(c)) return this.#openItem(c, depth, matched)
    if (c === OPEN_BRACKET) {
      const close = footnoteLabelEnd(this.text, cursor.next, cursor.end)
      if (close < 0 || tree.depth >= DEEPEST_NESTING) return false
      const label = this.text.slice(cursor.next + 2, close)
      const known = normalLabel(label)
      if (!this.footnotes.has(known)) this.footnotes.set(known, label)
      this.#closeTo(depth)
      tree.leaveList()
      tree.push({ type: 'footnote', width: 4, kind: 'footnote' })
      cursor.skip(close + 2 - cursor.next)
      cursor.advance(cursor.indent)
      return true
    }
    if (c !== COLON || !matched || tree.depth >= DEEPEST_NESTING) return false
    return this.#openDefinition(depth)
  }

  #openItem(c: number, depth: number, matched: boolean): boolean {
    const cursor = this.#cursor
    const tree = this.#tree
    const { text } = this
    if ((c === DASH || c === STAR) && isRule(text, cursor.next, cursor.end)) return false
    const mark = listMarkAt(text, cursor.next, cursor.end)
    if (mark === undefined) return false
    if (matched && this.#lines.count > 0) {
      const empty = cursor.next + mark.length >= cursor.end || this.#blankFrom(cursor.next + mark.length)
      if (!mark.interrupts || empty) return false
    }
    if (this.#deepEnough(mark.length)) return true
    this.#closeTo(depth)
    if (tree.tip.type !== 'list' || tree.tip.marker !== mark.marker) {
      tree.leaveList()
      tree.push({ type: 'list', marker: mark.marker, kind: 'item' })
    }
    const { indent } = cursor
    cursor.skip(mark.length)
    const spaces = cursor.indent
    const inner = cursor.blank || spaces > 4 ? 1 : spaces
    tree.push({ type: 'item', width: indent + mark.length + inner, kind: 'item' })
    cursor.advance(cursor.blank ? 0 : inner)
    return true
  }

  #blankFrom(at: number): boolean {
    const { text } = this
    for (let i = at; i < this.#cursor.end; i++) {
      const c = text.charCodeAt(i)
      if (c !== 32 && c !== TAB) return false
    }
    return true
  }

  /** Pandoc’s `:   definition` below its term. */
  #openDefinition(depth: number): boolean {
    const cursor = this.#cursor
    const tree = this.#tree
    const behind = this.text.charCodeAt(cursor.next + 1)
    if (behind !== 32 && behind !== TAB) return false
    const term = this.#lines.count === 1 || (this.#lines.count === 0 && tree.tip.lastIsProse && !this.#table.open)
    if (!term) return false
    this.#closeTo(depth)
    tree.push({ type: 'definition', width: 4, kind: 'paragraph' })
    cursor.skip(1)
    cursor.advance(Math.min(cursor.indent, 4))
    return true
  }

  /** Beyond the limit a mark is stepped over, and what is behind it is text. */
  #deepEnough(length: number): boolean {
    if (this.#tree.depth < DEEPEST_NESTING) return false
    const cursor = this.#cursor
    if (!this.#tooDeep) {
      this.#tooDeep = true
      let line = 1
      for (let i = this.text.indexOf('\n'); i >= 0 && i < cursor.next; i = this.text.indexOf('\n', i + 1)) line++
      this.problems.push({
        message: `Line ${line} nests block quotes or lists more than ${DEEPEST_NESTING} deep; what lies deeper was read as plain text.`,
        span: { start: cursor.next, end: cursor.next + length }
      })
    }
    cursor.skip(length)
    return true
  }

  #openLeaf(c: number, depth: number, matched: boolean): boolean {
    const cursor = this.#cursor
    const tree = this.#tree
    const { next, end } = cursor
    if (c === HASH) {
      const heading = headingAt(this.text, next, end)
      if (heading === undefined) return false
      this.#begin(depth)
      tree.add({ ...heading, type: this.#fence.divs.opensCallout ? 'title' : 'heading' })
      return true
    }
    if (matched && this.#lines.count > 0) {
      if (this.#table.opensBelow(c)) return true
      if ((c === EQUALS || c === DASH) && isUnderline(this.text, next, end)) {
        this.#lines.define()
        if (this.#lines.count > 0) {
          this.#lines.close('heading', c === EQUALS ? 1 : 2)
          return true
        }
      }
    }
    const length = this.#fence.lengthOf(c)
    if (length > 0) {
      this.#begin(depth)
      this.#fence.start(c, length)
      return true
    }
    const special = this.#special.of(c)
    if (special !== undefined) {
      this.#begin(depth)
      if (!this.#special.take(special)) this.#fence.startRaw(special)
      return true
    }
    if (c === LESS) {
      const block = htmlBlockAt(this.text, next, end)
      if (block === undefined || (!block.interrupts && this.#lines.count > 0)) return false
      this.#begin(depth)
      this.#fence.startHtml(block)
      return true
    }
    if ((c === DASH || c === STAR || c === UNDERSCORE) && isRule(this.text, next, end)) {
      const columns = this.#lines.count === 0 && c === DASH
      this.#begin(depth)
      const alone = columns && tree.stack.length === 1
      if (alone && this.#fence.startMetadata(this.#limit)) return true
      if (!columns || !this.#table.opensHeadless()) tree.pass()
      return true
    }
    if (c === PLUS && this.#table.isGrid()) {
      this.#begin(depth)
      this.#table.startGrid()
      return true
    }
    return false
  }

  /** Ends what is open, down to `depth`, so that a leaf can be added. */
  #begin(depth: number): void {
    this.#closeTo(depth)
    this.#tree.leaveList()
  }

  /** Closes the open leaf and the containers from `depth` on; `fenced`: by the fence of the outermost of them. */
  #closeTo(depth: number, fenced = false): false {
    if (this.#lines.count > 0) {
      this.#lines.define()
      this.#lines.close()
    } else {
      this.#fence.close(fenced)
      this.#table.close()
    }
    const { stack } = this.#tree
    const from = Math.max(depth, 1)
    if (!fenced)
      for (let i = from; i < stack.length; i++)
        if (stack[i]?.type === 'directive') this.#fence.reportOpen(stack[i] as Container)
    this.#tree.closeFrom(from)
    return false
  }
}
