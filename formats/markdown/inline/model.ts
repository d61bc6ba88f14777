// What the inline masker is given and what it gives back.
import type { Citation } from '../../../core/document/document.ts'
import type { Span } from '../../../core/text/span.ts'

/** Labels that the document defines, by normalised label. */
export interface Labels {
  readonly definitions: ReadonlyMap<string, string>
  readonly footnotes: ReadonlyMap<string, string>
}

/** What was read from one leaf. Offsets are those of the source. */
export interface Masked {
  readonly text: string
  readonly citations: readonly Citation[]
  readonly comments: readonly Span[]
  /** The description of the image that the leaf is, when it is nothing else. */
  readonly figure: Span | undefined
}

const none: readonly never[] = []

/** A leaf without any markup. */
export function unmarked(text: string): Masked {
  return { text, citations: none, comments: none, figure: undefined }
}

/** Citations and comments found in one leaf, moved to where they stand in the source. */
export class Findings {
  citations: Citation[] = []
  comments: Span[] = []
  #shift = 0

  /** Starts anew for a text that stands in the source `shift` units further. */
  start(shift: number): void {
    this.#shift = shift
    this.citations = []
    this.comments = []
  }

  /** All that was found. */
  get all(): { citations: readonly Citation[]; comments: readonly Span[] } {
    return { citations: this.citations, comments: this.comments }
  }

  /** The span in the source. */
  moved({ start, end }: Span): Span {
    return { start: start + this.#shift, end: end + this.#shift }
  }

  /** Adds citations whose offsets are those of the text. */
  cite(found: readonly Citation[]): void {
    for (const c of found) {
      this.citations.push({ ...c, ...this.moved(c), keySpan: this.moved(c.keySpan), group: this.moved(c.group) })
    }
  }

  /** Adds a link to a paper. */
  link(url: string, at: Span, keySpan: Span): void {
    this.cite([{ kind: 'link', key: url, ...at, keySpan, group: at, narrative: false }])
  }

  /** Adds the mark of a footnote, `[^label]`. */
  footnote(label: string, at: Span): void {
    const keySpan = { start: at.start + 2, end: at.end - 1 }
    this.cite([{ kind: 'footnote', key: label, ...at, keySpan, group: at, narrative: false }])
  }

  /** Adds a comment. */
  comment(at: Span): void {
    this.comments.push(this.moved(at))
  }
}
