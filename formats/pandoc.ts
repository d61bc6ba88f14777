// Pandoc's citation syntax in revealed prose: `[see @a, p. 3; -@b]`, `@a [p. 3]`, `@{url}`; and what only looks like it.
import type { Citation } from '../core/document/document.ts'
import { JOIN } from '../core/document/mask.ts'
import type { Span } from '../core/text/span.ts'

/** What the scanner found in one block's text; offsets are relative to it. */
export interface PandocScan {
  readonly citations: readonly Citation[]
  /** What is to become CITATION. */
  readonly masks: readonly Span[]
  /** Cross references and handles: what is to become OPAQUE. */
  readonly opaque: readonly Span[]
}

/** A key with its `@`. */
interface Key extends Span {
  /** Where the key itself stands. */
  readonly key: Span
  readonly text: string
  readonly crossReference: boolean
  readonly suppressed: boolean
}

/** Labels of figures, tables, equations …: pandoc-crossref's `@fig:x` and Quarto's `@fig-x`. */
const crossReference =
  /^(?:(?:fig|figure|tbl|tab|table|sec|eq|lst|thm|lem|cor|prp|prop|cnj|def|exm|exr|sol|alg|fnt|suppfig|supptbl|nte|wrn|cau)[-:]|(?:tip|imp|rem)-)/i

/** Whether a label names a figure, a table, a section …, and no source. */
export function isCrossReference(label: string): boolean {
  return crossReference.test(label)
}

/** A key that ends like a host name is the second half of a mangled e-mail address. */
const host =
  /^[a-z\d-]+(?:\.[a-z\d-]+){0,4}\.(?:edu|com|org|net|gov|mil|info|io|ac\.[a-z]{2}|co\.[a-z]{2}|de|uk|fr|nl|it|ch|at|ca|au|jp)$/i
const handleBefore =
  /(?:\b(?:twitter|github|gitlab|mastodon|bluesky|instagram|linkedin|tiktok|threads|youtube|handle|user(?:name)?|follow|tweet(?:ed)?|via|contact|ping|cc|e-?mail)\b[\s:,(]{0,3})$/i
const internal = ':.#$%&-+?<>~/'
/** No group of references is longer. */
const LONGEST_GROUP = 3000
const LONGEST_KEY = 500
const LONGEST_LOCATOR = 200

/** The Pandoc citations of `text`. Linear in its length; never throws. */
export function scanPandoc(text: string): PandocScan {
  const keys = keysOf(text)
  const citations: Citation[] = []
  const masks: Span[] = []
  const opaque: Span[] = escapedReferences(text)
  if (keys.length === 0) return { citations, masks, opaque }
  const groups = groupsOf(text, keys)
  let i = 0
  while (i < keys.length) {
    const key = keys[i] as Key
    const group = groups.get(i)
    if (group !== undefined) {
      const members: Key[] = []
      while (i < keys.length && (keys[i] as Key).start < group.end) members.push(keys[i++] as Key)
      if (members.every((k) => k.crossReference)) {
        opaque.push(group)
        continue
      }
      masks.push(group)
      citations.push(...citationsOf(text, group, members))
      continue
    }
    i++
    if (key.crossReference || isHandle(text, key)) {
      opaque.push({ start: key.start, end: key.end })
      continue
    }
    const locator = key.suppressed ? undefined : locatorAfter(text, key.end)
    const at = { start: key.start, end: locator?.end ?? key.end }
    masks.push(at)
    const extra = locator === undefined ? {} : { locator: locator.text }
    citations.push({
      kind: 'key',
      key: key.text,
      ...at,
      keySpan: key.key,
      group: at,
      narrative: !key.suppressed,
      ...extra
    })
  }
  return { citations, masks, opaque }
}

/** Every `@key` that Pandoc would take as one. */
function keysOf(text: string): Key[] {
  const keys: Key[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = at === 0 ? ' ' : text.charAt(at - 1)
    if (/[\p{L}\p{N}@/\\._+=&]/u.test(before) || isNoteLink(text, at)) continue
    const key = keyAt(text, at + 1)
    if (key === undefined) continue
    const suppressed = before === '-'
    const start = suppressed ? at - 1 : at
    const label = text.slice(key.start, key.end)
    if (host.test(label) || text.charAt(key.end) === '@') continue
    const end = text.charAt(at + 1) === '{' ? key.end + 1 : key.end
    // bookdown's `\\@ref(fig:x)`, with both backslashes that YAML and some headings want.
    const bookdown = label === 'ref' && text.charAt(end) === '('
    keys.push({ start, end, key, text: label, crossReference: bookdown || crossReference.test(label), suppressed })
  }
  return keys
}

/** `[[@name]]`, `[[@name|words]]`: a link to a note that is named after a source. */
function isNoteLink(text: string, at: number): boolean {
  return text.startsWith('[[', at - 2) && /^[^[\]\n]{1,300}\]\]/.test(text.slice(at, at + 303))
}

/** The key that starts at `at`, by Pandoc's rule: punctuation only inside, one at a time; anything within braces. */
function keyAt(text: string, at: number): Span | undefined {
  if (text.charAt(at) === '{') {
    const close = text.slice(at, at + LONGEST_KEY).indexOf('}') + at
    if (close <= at + 1 || /\s/.test(text.slice(at, close))) return undefined
    return { start: at + 1, end: close }
  }
  let end = at
  while (end < text.length && end - at < LONGEST_KEY) {
    const c = codePoint(text, end)
    if (isKeyLetter(c)) end += c.length
    else if (end > at && internal.includes(c) && isKeyLetter(codePoint(text, end + 1))) end += 1
    else if (
      end > at &&
      (c === ':' || c === '/') &&
      text.charAt(end + 1) === '/' &&
      isKeyLetter(codePoint(text, end + 2))
    )
      end += 2
    else if (end > at && c === ':' && text.startsWith('://', end) && isKeyLetter(codePoint(text, end + 3))) end += 3
    else break
  }
  return end === at ? undefined : { start: at, end }
}

function codePoint(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function isKeyLetter(c: string): boolean {
  return c !== '' && /^[\p{L}\p{N}\p{M}_]/u.test(c)
}

/** The innermost bracket group of each key that has one, by the key's index. */
function groupsOf(text: string, keys: readonly Key[]): Map<number, Span> {
  const groups = new Map<number, Span>()
  const open: number[] = []
  let next = 0
  const waiting: number[] = []
  const brackets = /[[\]]/g
  for (let m = brackets.exec(text); m !== null; m = brackets.exec(text)) {
    while (next < keys.length && (keys[next] as Key).start < m.index) waiting.push(next++)
    const inKey = waiting.length > 0 && (keys[waiting.at(-1) as number] as Key).end > m.index
    if (inKey) continue
    if (m[0] === '[') {
      open.push(m.index)
      continue
    }
    const start = open.pop()
    if (start === undefined) {
      waiting.length = 0
      continue
    }
    const group = { start, end: m.index + 1 }
    // The brackets of a note `^[…]` hold sentences, not references.
    const isGroup = group.end - group.start <= LONGEST_GROUP && text.charAt(start - 1) !== '^'
    while (waiting.length > 0 && (keys[waiting.at(-1) as number] as Key).start > start) {
      const key = waiting.pop() as number
      if (isGroup) groups.set(key, group)
    }
  }
  return groups
}

/** One citation for each key of a group, with its prefix and locator. */
function citationsOf(text: string, group: Span, members: readonly Key[]): Citation[] {
  const out: Citation[] = []
  let from = group.start + 1
  members.forEach((key, i) => {
    const next = members[i + 1]
    const to = next === undefined ? group.end - 1 : lastSeparator(text, key.end, next.start)
    const tail = words(text.slice(key.end, to))
    const prefix = words(text.slice(from, key.start))
    if (!key.crossReference) {
      out.push({
        kind: 'key',
        key: key.text,
        start: key.start,
        end: key.end,
        keySpan: key.key,
        group,
        narrative: false,
        ...(tail === '' ? {} : { locator: tail }),
        ...(prefix === '' ? {} : { prefix })
      })
    }
    from = Math.min(to + 1, group.end - 1)
  })
  return out
}

function lastSeparator(text: string, from: number, to: number): number {
  const at = text.slice(from, to).lastIndexOf(';')
  return at >= 0 ? from + at : to
}

function words(part: string): string {
  return part
    .replaceAll(JOIN, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
}

/** The locator of `@a [p. 3]`: a bracket right behind the key that holds no other key and is no link. */
function locatorAfter(text: string, at: number): { text: string; end: number } | undefined {
  const open = text.charAt(at) === ' ' || text.charAt(at) === '\n' ? at + 1 : at
  if (text.charAt(open) !== '[') return undefined
  const close = text.slice(open, open + LONGEST_LOCATOR).indexOf(']') + open
  if (close <= open) return undefined
  const inside = text.slice(open + 1, close)
  if (/[@[\uE001]/.test(inside) || text.charAt(close + 1) === '(') return undefined
  return { text: words(inside), end: close + 1 }
}

/** Names of accounts: “on Twitter @name”. A key with a year in it is none. */
function isHandle(text: string, key: Key): boolean {
  if (/\d{4}/.test(key.text)) return false
  return handleBefore.test(text.slice(Math.max(0, key.start - 16), key.start))
}

/** bookdown's `\@ref(fig:x)` and escaped handles `\@name`: the escape left a JOIN behind the `@`. */
function escapedReferences(text: string): Span[] {
  const found: Span[] = []
  const pattern = /@\uE000(?:ref\([^()\s]{1,200}\)|[\p{L}\p{N}_.-]{1,100})/gu
  for (const match of text.matchAll(pattern)) {
    let end = match.index + match[0].length
    while (text.charAt(end - 1) === '.') end--
    found.push({ start: match.index, end })
  }
  return found
}
