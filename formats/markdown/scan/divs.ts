// Pandoc’s divs: lines of colons around blocks. They hold no blocks for us, but captions and titles, and must be closed.
import type { Problem } from '../../../core/document/document.ts'
import type { NewLeaf, Tree } from './containers.ts'

interface Div {
  readonly start: number
  readonly fence: string
  /** How many leaves there were when it opened. */
  readonly leaves: number
  /** Whether its last paragraph is the caption of a figure, a table or a listing. */
  readonly captioned: boolean
  /** Whether it is a div for certain: attributes, or one word. */
  readonly sure: boolean
}

const captioned = /^\{[^{}]*#(?:fig|tbl|lst|vid|tab)[-:]/
const sure = /^(?:\{[^{}]*\}|[\w.-]{1,60})[ \t]*:*$/
const title = /\btitle[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')/
/** Nobody opens more. */
const DEEPEST_DIVS = 200

/** The divs that are open. */
export class Divs {
  readonly #open: Div[] = []
  /** How many leaves there were when a callout opened. */
  #callout = -1

  constructor(readonly tree: Tree) {}

  /** Whether a callout opened right before: a heading here is its title, not that of a section. */
  get opensCallout(): boolean {
    return this.#callout === this.tree.leaves.length
  }

  /** Takes the fence at `start`, with `info` (which stands at `at`) behind it. */
  fence(start: number, length: number, info: string, at: number): void {
    const { leaves } = this.tree
    this.#callout = -1
    if (info === '') {
      const div = this.#open.pop()
      if (div?.captioned && leaves.length > div.leaves) this.tree.captionLast()
      return
    }
    const callout = info.includes('callout')
    const words = callout ? title.exec(info) : null
    if (words !== null) this.tree.add(titleLeaf(words, at))
    if (callout) this.#callout = leaves.length
    if (this.#open.length >= DEEPEST_DIVS) return
    this.#open.push({
      start,
      fence: ':'.repeat(Math.min(length, 20)),
      leaves: leaves.length,
      captioned: captioned.test(info),
      sure: sure.test(info)
    })
  }

  /** What is wrong at the end of the text. */
  problems(): Problem[] {
    return this.#open
      .filter((div) => div.sure)
      .map(({ start, fence }) => ({
        message: `The div that opens here is never closed; please add a line “${fence}” where it ends.`,
        span: { start, end: start + fence.length }
      }))
  }
}

function titleLeaf(words: RegExpExecArray, at: number): NewLeaf {
  const text = words[1] ?? words[2] ?? ''
  const end = at + words.index + words[0].length - 1
  return { type: 'title', start: end - text.length, end }
}
