// Where the front matter stands, if there is any: the first thing in the file, between its fences.

/** The range of the front matter, fences included, and of what stands between them. */
export interface FrontMatterRange {
  readonly kind: 'yaml' | 'toml'
  readonly start: number
  readonly end: number
  readonly content: { readonly start: number; readonly end: number }
  readonly closed: boolean
  /** Whether it looks like front matter at all: its first line but for comments is `key: value` or `key = value`. */
  readonly likely: boolean
  /** The closing `...` that Pandoc allows and remark does not. */
  readonly dotted?: { readonly start: number; readonly end: number }
}

/** Finds front matter at the start of `text` (a byte order mark may stand before it). */
export function findFrontMatter(text: string): FrontMatterRange | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const opening = /^(---|\+\+\+)[ \t]*\r?(?:\n|$)/.exec(text.slice(start, start + 200))
  if (opening === null) return undefined
  const fence = opening[1] as '---' | '+++'
  const kind = fence === '---' ? 'yaml' : 'toml'
  const from = start + opening[0].length
  const likely = (
    kind === 'yaml'
      ? /^(?:[ \t]*(?:#[^\n]*)?\r?\n){0,20}[ \t]*(?:[\w"'][\w "'./-]{0,60}:(?:\s|$)|[{[])/
      : /^(?:[ \t]*(?:#[^\n]*)?\r?\n){0,20}[ \t]*(?:[\w"'.-]+[ \t]*=|\[)/
  ).test(text.slice(from, from + 2000))
  const closing = kind === 'yaml' ? /^(?:---|\.\.\.)[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm
  closing.lastIndex = from
  const close = closing.exec(text)
  const base = { kind, start, likely } as const
  if (close === null || (close[0].startsWith('...') && !likely)) {
    return { ...base, end: text.length, content: { start: from, end: text.length }, closed: false }
  }
  const dotted = close[0].startsWith('...') ? { dotted: { start: close.index, end: close.index + 3 } } : {}
  return {
    ...base,
    end: close.index + close[0].length,
    content: { start: from, end: close.index },
    closed: true,
    ...dotted
  }
}
