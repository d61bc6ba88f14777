// Cuts a plain text into pieces: headings, paragraphs, list items, references, furniture.
import { sectionOf } from '../../core/document/sections.ts'
import { breaksOff, endsSentence, goesOn, type Layout, type Line } from './lines.ts'

export type PieceKind = 'heading' | 'paragraph' | 'item' | 'reference' | 'furniture'

/** A run of lines; `parts` are the line ranges it is made of (a page break may lie between two). */
export interface Piece {
  kind: PieceKind
  readonly parts: { from: number; to: number }[]
  /** Characters of its first line that are a bullet or a number. */
  readonly marker: number
}

const bullet = /^(?:[-*•▪‣◦●·–]|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)])\s+(?=\S)/
const numbered = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-H]\.)\s+\p{Lu}/u
const entryStart =
  /^(?:\[\d{1,3}\]|\d{1,3}[.)]?\s|[-•*]\s)?\s*(?:\p{L}{1,4}\s)?\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?(?:,\s*|\s+)(?:\p{Lu}{1,3}[.,\s]|\p{Lu}\p{Ll}+\s)/u
const entryYear = /\(?(?:1[5-9]|20)\d\d[a-z]?\)?/

/** Headings run over this many lines at most. */
const HEADING_LINES = 3
const HEADING_WORDS = 16
/** So many entries in a row at the end make a reference list even without a heading. */
const FEWEST_ENTRIES = 3

/** The pieces of a text, in order. `skip` are lines that something else has claimed (footnotes, comments). */
export function piecesOf(layout: Layout, furniture: readonly boolean[], skip: readonly boolean[]): Piece[] {
  const groups = groupsOf(layout, furniture, skip)
  const pieces: Piece[] = []
  let inReferences = false
  const following = followingOf(groups)
  let last: Piece | undefined
  groups.forEach((group, i) => {
    if (group.furniture) {
      pieces.push({ kind: 'furniture', parts: [group], marker: 0 })
      return
    }
    const neighbours = { previous: last, next: following[i] }
    for (const piece of cut(layout, group, neighbours, inReferences)) {
      if (piece.kind === 'heading') inReferences = sectionOf(wordsOf(layout, piece)) === 'references'
      last = place(layout, pieces, piece, last)
    }
  })
  markEntries(layout, pieces)
  return pieces
}

interface Group {
  readonly from: number
  readonly to: number
  readonly furniture: boolean
}

interface Neighbours {
  readonly previous: Piece | undefined
  readonly next: Group | undefined
}

/** For each group the next one that is text. */
function followingOf(groups: readonly Group[]): (Group | undefined)[] {
  const following: (Group | undefined)[] = []
  let next: Group | undefined
  for (let i = groups.length - 1; i >= 0; i--) {
    following[i] = next
    if (!(groups[i] as Group).furniture) next = groups[i]
  }
  return following
}

/** Runs of lines between blank ones. */
function groupsOf({ lines }: Layout, furniture: readonly boolean[], skip: readonly boolean[]): Group[] {
  const groups: Group[] = []
  let from = -1
  for (let i = 0; i <= lines.length; i++) {
    const text = i < lines.length && skip[i] !== true ? (lines[i] as Line).text : ''
    const isFurniture = text !== '' && furniture[i] === true
    if (from >= 0 && (text === '' || isFurniture)) {
      groups.push({ from, to: i - 1, furniture: false })
      from = -1
    }
    if (isFurniture) groups.push({ from: i, to: i, furniture: true })
    else if (text !== '' && from < 0) from = i
  }
  return groups
}

/** Cuts one group into its pieces. */
function cut(layout: Layout, group: Group, around: Neighbours, inReferences: boolean): Piece[] {
  const { lines } = layout
  const text = (i: number): string => lines[i]?.text ?? ''
  if (
    inReferences &&
    !(isHeading(layout, group.from, group.to, around) && sectionOf(textOf(layout, group)) !== undefined)
  ) {
    return entriesOf(layout, group)
  }
  if (isHeading(layout, group.from, group.to, around)) return [{ kind: 'heading', parts: [group], marker: 0 }]
  const pieces: Piece[] = []
  let from = group.from
  for (let first = headingAtStart(layout, group); first > 0; first = headingAtStart(layout, { from, to: group.to })) {
    const heading = { from, to: from + first - 1 }
    pieces.push({ kind: 'heading', parts: [heading], marker: 0 })
    from += first
    if (sectionOf(textOf(layout, heading)) === 'references')
      return [...pieces, ...entriesOf(layout, { ...group, from })]
  }
  const tail = headingAtEnd(layout, { ...group, from }, around)
  const end = group.to - tail
  let start = from
  let marker = 0
  const close = (to: number): void => {
    if (to >= start) pieces.push({ kind: marker > 0 ? 'item' : 'paragraph', parts: [{ from: start, to }], marker })
  }
  for (let i = from; i <= end; i++) {
    if (i > from && i < end && isSectionLine(layout, i)) {
      close(i - 1)
      pieces.push({ kind: 'heading', parts: [{ from: i, to: i }], marker: 0 })
      start = i + 1
      marker = 0
      continue
    }
    const item = startsItem(layout, group, i, marker > 0 ? start : undefined)
    if (item === 0 && !(i > start && startsParagraph(layout, i))) continue
    close(i - 1)
    start = i
    marker = item
  }
  close(end)
  if (tail > 0) pieces.push({ kind: 'heading', parts: [{ from: end + 1, to: group.to }], marker: 0 })
  return pieces.filter((p) => p.parts.every((part) => text(part.from) !== ''))
}

/**
 * The length of the bullet or number when line `i` opens a list item; 0 when it does not. `open` is the first line of
 * the item above, if there is one.
 */
function startsItem({ lines }: Layout, group: Group, i: number, open: number | undefined): number {
  const line = lines[i] as Line
  const match = bullet.exec(line.text)
  if (match === null) return 0
  const above = open === undefined ? undefined : (lines[open] as Line)
  if (above !== undefined && above.indent === line.indent && followsItem(above.text, line.text)) return match[0].length
  if (i > group.from) {
    const before = (lines[i - 1] as Line).text
    if (!endsSentence(before) && !/[;,]$/.test(before)) return 0
  } else if (/^[–(]/.test(match[0]) && !(group.to > i && bullet.test((lines[i + 1] as Line).text))) {
    return 0
  }
  return match[0].length
}

/** Whether an item is the next of the same list: the same bullet, or the number after. */
function followsItem(above: string, below: string): boolean {
  const [a, b] = [above, below].map((text) => (bullet.exec(text)?.[0] ?? '').trim())
  const [n, m] = [a, b].map((mark) => Number(/\d+/.exec(mark ?? '')?.[0]))
  return a !== '' && (a === b || m === (n as number) + 1)
}

/** A new paragraph without a blank line: an indented line after a full stop, or any line where text is not wrapped. */
function startsParagraph({ lines, wrapped }: Layout, i: number): boolean {
  const line = lines[i] as Line
  const before = lines[i - 1] as Line
  if (!wrapped) return !goesOn(line.text)
  return line.indent >= 2 && line.indent > before.indent + 1 && endsSentence(before.text)
}

/** Whether the lines are a heading that stands alone between blank lines. */
function isHeading(layout: Layout, from: number, to: number, around: Neighbours): boolean {
  if (!looksLikeHeading(layout, from, to)) return false
  const { previous, next } = around
  const lines = layout.lines
  const first = (lines[from] as Line).text
  if (bullet.test(first) && !numbered.test(first)) return false
  if (numbered.test(first) && bullet.test(first)) {
    const neighbour = (line: Line | undefined): boolean => line !== undefined && bullet.test(line.text)
    if (neighbour(next && lines[next.from]) || (previous?.kind === 'item' && !endsSentence(textAt(layout, previous))))
      return false
  }
  if (sectionOf(textOf(layout, { from, to })) !== undefined) return true
  if (
    next !== undefined &&
    layout.wrapped &&
    goesOn((lines[next.from] as Line).text) &&
    !bullet.test((lines[next.from] as Line).text)
  )
    return false
  // What follows a broken-off line is more likely its other half.
  const open =
    previous?.kind === 'paragraph' && !endsSentence(textAt(layout, previous)) && breaksOff(textAt(layout, previous))
  return !open
}

/** How many lines at the end of a group are a heading that the next blank line closes. */
function headingAtEnd(layout: Layout, group: { from: number; to: number }, around: Neighbours): number {
  const { lines } = layout
  const next = around.next === undefined ? undefined : lines[around.next.from]
  if (next === undefined || goesOn(next.text) || !layout.wrapped) return 0
  for (let n = Math.min(HEADING_LINES, group.to - group.from); n >= 1; n--) {
    const from = group.to - n + 1
    const before = lines[from - 1]
    if (before === undefined || !endsSentence(before.text) || /[:]$/.test(before.text)) continue
    if (looksLikeHeading(layout, from, group.to) && !bullet.test((lines[from] as Line).text)) return n
  }
  return 0
}

/** Whether a line between full stops and a capital is a heading in common wording, without blank lines around it. */
function isSectionLine(layout: Layout, i: number): boolean {
  const [before, line, after] = [layout.lines[i - 1], layout.lines[i] as Line, layout.lines[i + 1]]
  return (
    layout.wrapped &&
    line.text.length < layout.width * 0.5 &&
    before !== undefined &&
    after !== undefined &&
    endsSentence(before.text) &&
    !goesOn(after.text) &&
    looksLikeHeading(layout, i, i) &&
    sectionOf(line.text) !== undefined
  )
}

/** How many lines at the start of a group are a heading with its text right below. */
function headingAtStart(layout: Layout, group: { from: number; to: number }): number {
  if (group.to === group.from) return 0
  const { lines, width, wrapped } = layout
  const first = lines[group.from] as Line
  const second = lines[group.from + 1] as Line
  // A title right above the heading of the first section.
  for (let n = 1; wrapped && n <= HEADING_LINES && group.from + n < group.to; n++) {
    const line = lines[group.from + n] as Line
    const section = sectionOf(line.text) !== undefined && looksLikeHeading(layout, group.from + n, group.from + n)
    if (section && looksLikeHeading(layout, group.from, group.from + n - 1)) return n
  }
  if (!looksLikeHeading(layout, group.from, group.from) || goesOn(second.text)) return 0
  if (sectionOf(first.text) !== undefined) return 1
  const capitals = /\p{Lu}{3}/u.test(first.text) && first.text === first.text.toUpperCase()
  if (capitals || (numbered.test(first.text) && !bullet.test(second.text) && first.text.length < width * 0.7)) return 1
  return wrapped && first.text.length < width * 0.5 && second.text.length > width * 0.75 && !breaksOff(first.text)
    ? 1
    : 0
}

/** Short, no stop at its end, a capital at its start, and not a full line of a wrapped paragraph. */
function looksLikeHeading(layout: Layout, from: number, to: number): boolean {
  if (to - from >= HEADING_LINES) return false
  const { lines, width, wrapped } = layout
  const text = textOf(layout, { from, to })
  if (text.length > 150 || !/\p{L}{3}/u.test(text) || !/^[\p{Lu}\p{N}“"‘'(¿¡§]/u.test(text)) return false
  const words = text.split(' ').length
  if (words > HEADING_WORDS) return false
  const question = /\?["”’]?$/.test(text) && words <= 12 && to === from
  if (!question && (/[.,;:!…-]["”’)]?$/.test(text) || /[.?!]["”’)]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text))) return false
  if (breaksOff(text)) return false
  if (!wrapped) return true
  for (let i = from; i <= to; i++)
    if ((lines[i] as Line).text.length > Math.max(40, width * 0.8) && to > from) return false
  return to > from || text.length <= width || question
}

/**
 * Adds a piece; one that goes on with the paragraph before a page break is joined to it. `previous` is the last piece
 * that is text; returns the one that now is.
 */
function place(layout: Layout, pieces: Piece[], piece: Piece, previous: Piece | undefined): Piece {
  const first = (layout.lines[(piece.parts[0] as { from: number }).from] as Line).text
  const above = previous === undefined ? '' : textAt(layout, previous)
  const joinable = (previous?.kind === 'paragraph' || previous?.kind === 'item') && piece.kind === 'paragraph'
  if (joinable && !endsSentence(above) && (goesOn(first) || breaksOff(above))) {
    previous.parts.push(...piece.parts)
    return previous
  }
  pieces.push(piece)
  return piece
}

function entriesOf({ lines }: Layout, group: Group): Piece[] {
  const pieces: Piece[] = []
  for (let i = group.from; i <= group.to; i++) {
    const before = i === group.from ? undefined : (lines[i - 1] as Line)
    const starts =
      before === undefined ||
      (entryStart.test((lines[i] as Line).text) &&
        /(?:[.)\]]|\/\S+|\d)$/.test(before.text) &&
        (lines[i] as Line).indent <= before.indent)
    if (starts) pieces.push({ kind: 'reference', parts: [{ from: i, to: i }], marker: 0 })
    else (pieces.at(-1)?.parts[0] as { to: number }).to = i
  }
  return pieces
}

/** A run of entries at the end is a reference list even when no heading says so. */
function markEntries(layout: Layout, pieces: Piece[]): void {
  let from = pieces.length
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece
    if (piece.kind === 'furniture') continue
    const text = wordsOf(layout, piece)
    const isEntry =
      piece.kind !== 'heading' && text.length < 700 && entryStart.test(text) && entryYear.test(text.slice(0, 400))
    if (!isEntry) break
    from = i
  }
  const entries = pieces.slice(from).filter((p) => p.kind !== 'furniture')
  if (entries.length >= FEWEST_ENTRIES) for (const entry of entries) entry.kind = 'reference'
}

/** The last line of a piece. */
function textAt({ lines }: Layout, piece: Piece): string {
  return lines[piece.parts.at(-1)?.to ?? 0]?.text ?? ''
}

function wordsOf(layout: Layout, piece: Piece): string {
  return piece.parts.map((part) => textOf(layout, part)).join(' ')
}

function textOf({ lines }: Layout, part: { from: number; to: number }): string {
  const texts: string[] = []
  for (let i = part.from; i <= part.to && i < part.from + 40; i++) texts.push((lines[i] as Line).text)
  return texts.join(' ')
}
