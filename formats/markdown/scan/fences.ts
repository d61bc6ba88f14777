// Leaves that run over many lines until something closes them: code, maths, HTML, raw TeX, and the fences of directives.
import type { Tree } from './containers.ts'
import type { Cursor } from './cursor.ts'
import { Divs } from './divs.ts'
import { closesHtml, type HtmlBlock } from './html.ts'
import { closesFence, fenceAt, mathsAt } from './marks.ts'
import { metadataBelow, opensMetadata } from './metadata.ts'
import type { Container, Leaf, Syntax } from './model.ts'
import { BACKTICK, COLON, DOLLAR, isBlank, runLength, skipSpaces, TILDE, trimEnd } from './units.ts'

type State = 'none' | 'fenced' | 'indented' | 'maths' | 'html' | 'raw' | 'options' | 'yaml' | 'metadata'

/** Directives nest within directives no deeper. */
const DEEPEST_DIRECTIVES = 20
const option = /^:([\w-]{1,40}):(?:[ \t]+|$)/

/** The leaf that is open, if it is one of these. */
export class Fence {
  #state: State = 'none'
  #start = 0
  #end = 0
  #marker = 0
  #length = 0
  #info = ''
  #closer = ''
  #html: HtmlBlock | undefined
  readonly divs: Divs

  constructor(
    readonly cursor: Cursor,
    readonly tree: Tree,
    readonly syntax: Syntax
  ) {
    this.divs = new Divs(tree)
  }

  /** Whether such a leaf is open. */
  get open(): boolean {
    return this.#state !== 'none'
  }

  /** Whether code or maths is open, and takes up all that follows. */
  get swallows(): boolean {
    return this.#state === 'fenced' || this.#state === 'maths'
  }

  /** The length of the fence (of code, maths or a div) that the line opens; 0 when it opens none. */
  lengthOf(c: number): number {
    const { text, next, end } = this.cursor
    if (c === BACKTICK || c === TILDE) return fenceAt(text, next, end)
    if (c === DOLLAR) return mathsAt(text, next, end)
    if (c !== COLON) return 0
    const length = runLength(text, next, end)
    return length < 3 ? 0 : length
  }

  /** Starts what the line opens. */
  start(c: number, length: number): void {
    const { text, next, end } = this.cursor
    const from = skipSpaces(text, next + length, end)
    const info = text.slice(from, trimEnd(text, from, end))
    this.#begin(c === DOLLAR ? 'maths' : 'fenced', next, end)
    this.#marker = c
    this.#length = length
    this.#info = info
    this.#closer = c === DOLLAR ? '$'.repeat(length) : ''
    if (c === DOLLAR) return
    const directive = this.syntax.directive(info)
    if (directive === undefined) {
      if (c !== COLON) return
      this.#state = 'none'
      this.divs.fence(next, length, info, from)
      return
    }
    const argument = info.indexOf('}') + 1
    if (directive.argument !== undefined && argument > 0) {
      const start = skipSpaces(text, from + argument, end)
      const stop = trimEnd(text, start, end)
      if (stop > start) this.tree.add({ type: directive.argument, start, end: stop })
    }
    if (directive.body === undefined || this.tree.depth >= DEEPEST_DIRECTIVES) return
    this.tree.push({ type: 'directive', marker: c, fence: length, start: next, kind: directive.body })
    this.#state = 'options'
  }

  /** Starts a block of metadata when the line opens one that ends before `limit`. */
  startMetadata(limit: number): boolean {
    const { text, next, end } = this.cursor
    if (this.syntax.targets || !opensMetadata(text, next, end)) return false
    const found = metadataBelow(text, end, limit)
    if (found === undefined) return false
    this.tree.add({ type: 'metadata', start: next, end: found.end })
    this.#begin('metadata', next, found.end)
    return true
  }

  /** Starts indented code. */
  openIndented(): void {
    this.tree.pass()
    this.#state = 'indented'
  }

  /** Starts a block of HTML; its first line may be its last. */
  startHtml(block: HtmlBlock): void {
    const { text, next, end } = this.cursor
    this.#begin('html', next, end)
    this.#html = block
    if (closesHtml(block, text, next, end)) this.#finish('html', true)
  }

  /** Starts raw TeX that ends with the line that holds `closer`. */
  startRaw(closer: string): void {
    const { text, next, end } = this.cursor
    this.tree.pass()
    this.#begin('raw', next, end)
    this.#closer = closer
    if (text.slice(next, end).includes(closer)) this.#state = 'none'
  }

  /** Whether the line closes a directive. */
  endsDirective(container: Container): boolean {
    const { text, next, end, indent } = this.cursor
    return indent < 4 && next < end && closesFence(text, next, end, container.marker, container.fence)
  }

  /** Takes the line if it belongs to the open leaf. */
  take(): boolean {
    if (this.#state === 'none') return false
    const { text, next, end, indent, blank } = this.cursor
    switch (this.#state) {
      case 'fenced':
        this.#end = end
        if (!blank && indent < 4 && closesFence(text, next, end, this.#marker, this.#length)) this.#finish('code', true)
        return true
      case 'maths':
        this.#end = end
        if (text.slice(next, end).includes(this.#closer)) this.#finish('maths', true)
        return true
      case 'metadata':
        if (this.cursor.start < this.#end) return true
        this.#state = 'none'
        return false
      case 'raw':
        if (text.slice(next, end).includes(this.#closer)) this.#state = 'none'
        return true
      case 'html':
        // The fence of a div ends such HTML as a blank line does.
        if (this.#html?.closer === undefined && (blank || text.startsWith(':::', next))) {
          this.#finish('html', true)
          return false
        }
        this.#end = end
        if (closesHtml(this.#html as HtmlBlock, text, next, end)) this.#finish('html', true)
        return true
      case 'indented':
        if (blank || indent >= 4) return true
        this.#state = 'none'
        return false
      default:
        return this.#takeOption()
    }
  }

  /** Tells of a directive that ends without its fence. */
  reportOpen({ start, marker, fence }: Container): void {
    const mark = String.fromCharCode(marker).repeat(Math.min(fence, 20))
    this.tree.problems.push({
      message: `The directive that opens here is never closed; please add a line “${mark}” where it ends.`,
      span: { start, end: start + mark.length }
    })
  }

  /** Ends the open leaf; `closed`: by the fence of a directive around it, which closes it too. */
  close(closed: boolean): void {
    if (this.#state === 'fenced') this.#finish('code', closed)
    else if (this.#state === 'maths') this.#finish('maths', closed)
    else if (this.#state === 'html') this.#finish('html', false)
    else this.#state = 'none'
  }

  /** The options of a directive: `:name: value` lines, or YAML between rules. */
  #takeOption(): boolean {
    const { text, next, end, blank } = this.cursor
    const rule = !blank && text.startsWith('---', next) && skipSpaces(text, next + 3, end) >= end
    if (this.#state === 'yaml') {
      if (rule) this.#state = 'none'
      return true
    }
    if (rule) {
      this.#state = 'yaml'
      return true
    }
    const line = blank ? '' : text.slice(next, end)
    const match = option.exec(line)
    if (match === null) {
      this.#state = 'none'
      return false
    }
    const start = next + match[0].length
    if (match[1] === 'caption' && end > start) this.tree.add({ type: 'caption', start, end: trimEnd(text, start, end) })
    return true
  }

  #begin(state: State, start: number, end: number): void {
    this.#state = state
    this.#start = start
    this.#end = end
  }

  #finish(type: Leaf['type'], closed: boolean): void {
    const { text } = this.cursor
    let end = this.#end
    while (end > this.#start && isBlank(text.charCodeAt(end - 1))) end--
    this.tree.add({ type, start: this.#start, end, depth: this.#length, closed, info: this.#info })
    this.#state = 'none'
  }
}
