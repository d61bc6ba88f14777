// Lines that only some flavours know: comments, targets, block breaks; and environments of raw TeX.
import type { Tree } from './containers.ts'
import type { Cursor } from './cursor.ts'
import type { Syntax } from './model.ts'
import { BACKSLASH, OPEN_PAREN, PERCENT, PLUS, trimEnd } from './units.ts'

const environment =
  /^\\begin\{((?:equation|align|alignat|gather|multline|eqnarray|flalign|math|displaymath|subequations|split|aligned|cases|array|[bpvB]?matrix|tabular|tabularx|longtable|tikzpicture|verbatim|lstlisting|algorithm|algorithmic)\*?)\}/
const target = /^\([^()\s]{1,200}\)=$/
const part = /"part"[ \t]*:[ \t]*"(\w{1,40})"/
const blockBreak = /^\+\+\+(?:[ \t].*)?$/

/** Looks for such lines. */
export class Special {
  /** Where the next `\end{name}` stands, by name; past the end when there is none. */
  readonly #ends = new Map<string, number>()

  constructor(
    readonly cursor: Cursor,
    readonly tree: Tree,
    readonly syntax: Syntax
  ) {}

  /** What the line is: `%`, `(`, `+`, or what closes the raw TeX that it opens; undefined when it is none of these. */
  of(c: number): string | undefined {
    if (c === BACKSLASH) return this.#environment()
    if (!this.syntax.targets) return undefined
    if (c === PERCENT) return '%'
    const line = c === OPEN_PAREN || c === PLUS ? this.#line() : ''
    if (c === OPEN_PAREN && target.test(line)) return '('
    return c === PLUS && blockBreak.test(line) ? '+' : undefined
  }

  /** Takes the line; false when it opens raw TeX. */
  take(what: string): boolean {
    if (what.length > 1) return false
    const { next, end } = this.cursor
    if (what === '%') this.tree.add({ type: 'comment', start: next, end })
    else if (what === '+') this.tree.add({ type: 'part', start: next, end, info: part.exec(this.#line())?.[1] ?? '' })
    else this.tree.pass()
    return true
  }

  #line(): string {
    const { text, next, end } = this.cursor
    return text.slice(next, Math.min(trimEnd(text, next, end), next + 2000))
  }

  #environment(): string | undefined {
    const { text, next, end } = this.cursor
    const name = environment.exec(text.slice(next, Math.min(end, next + 40)))?.[1]
    if (name === undefined) return undefined
    const closer = `\\end{${name}}`
    let at = this.#ends.get(name) ?? -1
    if (at < next) {
      const found = text.indexOf(closer, next)
      at = found < 0 ? text.length : found
      this.#ends.set(name, at)
    }
    return at < text.length ? closer : undefined
  }
}
