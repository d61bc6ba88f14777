// The text cells of a notebook: their words as one text, and where each of its characters stands in the JSON.
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Cell } from '../../core/document/document.ts'

/** The text of all text cells, blank lines between them. */
export interface CellText {
  readonly text: string
  /** Source offset of each UTF-16 unit of `text`; -1 for the line ends between cells. */
  readonly at: Int32Array
  /** How many units of the source each unit of `text` takes. */
  readonly width: Uint8Array
  readonly cells: readonly Cell[]
  /** Where in `text` the cells behind the first begin. */
  readonly parts: readonly number[]
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' }

/** The text cells of a notebook; a message and its place where the source is none. */
export function cellsOf(source: string): CellText | { readonly message: string; readonly offset: number } {
  const errors: ParseError[] = []
  const root = parseTree(source, errors)
  const cells = root && cellNodes(root)
  const [error] = errors
  if (error || cells === undefined) {
    const what = error ? `it is no valid JSON (${printParseErrorCode(error.error)})` : 'it has no list of “cells”'
    return { message: `This is no notebook: ${what}, so it was not read.`, offset: error?.offset ?? 0 }
  }
  const out = new Collector(source)
  cells.forEach((cell, index) => {
    if (member(cell, 'cell_type')?.value === 'markdown') out.add(member(cell, 'source'), index + 1, cell)
  })
  return out.result()
}

/** The cells of a notebook; older ones have them in worksheets. */
function cellNodes(root: Node): readonly Node[] | undefined {
  const cells = member(root, 'cells')
  if (cells?.type === 'array') return cells.children ?? []
  const sheets = member(root, 'worksheets')
  return sheets?.type === 'array' ? sheets.children?.flatMap((sheet) => cellNodes(sheet) ?? []) : undefined
}

function member(node: Node, name: string): Node | undefined {
  return node.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1]
}

class Collector {
  #text = ''
  readonly #at: number[] = []
  readonly #width: number[] = []
  readonly #cells: Cell[] = []
  readonly #parts: number[] = []
  #lines: number[] = []

  constructor(readonly source: string) {}

  /** Adds a cell whose source is a string or a list of strings. */
  add(node: Node | undefined, number: number, cell: Node): void {
    const strings = node?.type === 'array' ? (node.children ?? []) : node ? [node] : []
    const texts = strings.filter((one) => one.type === 'string' && one.length > 2)
    if (texts.length === 0) return
    if (this.#text !== '') {
      for (let i = 0; i < 2; i++) this.#unit('\n', -1, 0)
      this.#parts.push(this.#text.length)
    }
    this.#lines = [(texts[0] as Node).offset + 1]
    for (const { offset, length } of texts) this.#string(offset + 1, offset + length - 1)
    this.#cells.push({ number, lines: this.#lines, start: cell.offset, end: cell.offset + cell.length })
  }

  result(): CellText {
    return {
      text: this.#text,
      at: Int32Array.from(this.#at),
      width: Uint8Array.from(this.#width),
      cells: this.#cells,
      parts: this.#parts
    }
  }

  #string(start: number, end: number): void {
    const { source } = this
    for (let at = start; at < end; ) {
      const c = source.charAt(at)
      if (c !== '\\') {
        this.#unit(c, at, 1)
        at++
        continue
      }
      const next = source.charAt(at + 1)
      const width = next === 'u' ? 6 : 2
      const unit =
        next === 'u' ? String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16)) : (escapes[next] ?? next)
      this.#unit(unit, at, width)
      at += width
      if (unit === '\n') this.#lines.push(at)
    }
  }

  #unit(unit: string, at: number, width: number): void {
    this.#text += unit
    this.#at.push(at)
    this.#width.push(width)
  }
}
