// Links written as tags: as with `[words](…)`, the end of `<a href="…">words</a>` is a citation where it leads to a paper.
import type { Span } from '../../../core/text/span.ts'
import { isScholarly } from '../../addresses.ts'
import type { Findings } from './model.ts'

const href = /^<a\s[^>]*\bhref\s*=\s*["']?([^\s"'>]+)/i
const closing = /^<\/a\b/i

/** The tag of a link to a paper, until it is closed. */
export class Anchors {
  #open: (Span & { readonly key: Span; readonly url: string }) | undefined

  /** Forgets a link that was not closed in its leaf. */
  clear(): void {
    this.#open = undefined
  }

  /** Whether the tag that stands at `start` ends a link to a paper; the link is then found. */
  ends(tag: string, start: number, found: Findings): boolean {
    const [head, url = ''] = href.exec(tag) ?? []
    const end = start + tag.length
    if (head !== undefined && isScholarly(url)) {
      const keyEnd = start + head.length
      this.#open = { start, end, url, key: { start: keyEnd - url.length, end: keyEnd } }
    }
    const open = this.#open
    if (open === undefined || !closing.test(tag)) return false
    this.#open = undefined
    found.link(open.url, { start: open.start, end }, open.key)
    return true
  }
}
