// Directives: what an author tells the linter in a comment. Every format finds its comments; this reads them.
import type { Directive } from '../core/document/document.ts'
import type { Span } from '../core/text/span.ts'

const actions = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const
const PREFIX = 'neuroprose-'

/**
 * The directive in a comment, or undefined. `content` is the range between the comment marks, `comment` all of it:
 * `neuroprose-disable-next-line rule/one, rule/two -- the reason`.
 */
export function directiveIn(source: string, content: Span, comment: Span): Directive | undefined {
  let at = content.start
  while (at < content.end && /\s/.test(source.charAt(at))) at++
  if (!source.startsWith(PREFIX, at)) return undefined
  at += PREFIX.length
  const word = /^[a-z-]+/.exec(source.slice(at, Math.min(content.end, at + 40)))?.[0] ?? ''
  const action = actions.find((a) => a === word)
  if (action === undefined) return undefined
  at += word.length
  const body = source.slice(at, content.end)
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(body)
  const list = dashes === null ? body : body.slice(0, dashes.index)
  const rules: Directive['rules'][number][] = []
  for (const id of list.matchAll(/[^\s,]+/g)) {
    rules.push({ id: id[0], span: { start: at + id.index, end: at + id.index + id[0].length } })
  }
  const reason =
    dashes === null
      ? ''
      : body
          .slice(dashes.index + dashes[0].length)
          .replace(/\s+/g, ' ')
          .trim()
  return { action, rules, reason, start: comment.start, end: comment.end }
}

/** A comment found in a text: its range, the range between its marks, and whether it was closed. */
export interface Comment extends Span {
  readonly content: Span
  readonly closed: boolean
}

/** Every `<!-- … -->` of `text[at.start, at.end)`; one that is not closed runs to the end. */
export function htmlComments(text: string, at: Span): Comment[] {
  const part = text.slice(at.start, at.end)
  const comments: Comment[] = []
  let from = part.indexOf('<!--')
  while (from >= 0) {
    const close = part.indexOf('-->', from + 4)
    const closed = close >= 0
    const end = closed ? close + 3 : part.length
    const content = { start: at.start + from + 4, end: at.start + (closed ? close : part.length) }
    comments.push({ start: at.start + from, end: at.start + end, closed, content })
    from = closed ? part.indexOf('<!--', end) : -1
  }
  return comments
}
