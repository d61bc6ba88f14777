// Plain text as it comes out of word processors, web pages and PDFs.
import type { BlockKind, Document } from '../../core/document/document.ts'
import { CITATION } from '../../core/document/mask.ts'
import { sectionOf } from '../../core/document/sections.ts'
import type { Span } from '../../core/text/span.ts'
import { clean } from '../clean.ts'
import { directiveIn, htmlComments } from '../directives.ts'
import { Draft, plainWords } from '../draft.ts'
import type { Format } from '../format.ts'
import { readInline } from '../inline.ts'
import { kinds } from '../kinds.ts'
import { Sheet } from '../sheet.ts'
import { type Footnote, footnotesOf } from './footnotes.ts'
import { furnitureOf } from './furniture.ts'
import { joinLines, vocabularyOf } from './hyphens.ts'
import { type Layout, type Line, layoutOf } from './lines.ts'
import { type Piece, piecesOf } from './pieces.ts'

/** Reads plain text; never throws. */
export function readPlain(source: string): Document {
  const draft = new Draft(source, kinds.plain.name)
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (!cleaned.binary) readPlainInto(draft, cleaned.text)
  return draft.finish()
}

/** What the steps below share. */
interface Reading {
  readonly draft: Draft
  readonly sheet: Sheet
  readonly layout: Layout
  readonly notes: Footnote[]
  readonly vocabulary: () => ReadonlySet<string>
}

/** Reads a cleaned text into a draft. */
export function readPlainInto(draft: Draft, source: string): void {
  const text = withoutComments(draft, source)
  const layout = layoutOf(text)
  const furniture = furnitureOf(layout.lines)
  const notes = footnotesOf(text, layout.lines, furniture)
  const skip: boolean[] = []
  for (const note of notes) for (let i = note.from; i <= note.to; i++) skip[i] = true
  const sheet = new Sheet(text.replace(/\r(?=\n)|\f/g, ' ').replace(/\r/g, '\n'), true)
  let words: Set<string> | undefined
  const vocabulary = (): Set<string> => {
    words ??= vocabularyOf(text)
    return words
  }
  const reading: Reading = { draft, sheet, layout, notes: [...notes], vocabulary }
  const noteTexts = new Map(notes.map((note) => [note, readNote(reading, note)]))
  for (const note of notes) markNote(reading, note)
  const addNotesBefore = (offset: number): void => {
    while (reading.notes[0] !== undefined && reading.notes[0].start < offset)
      addNote(draft, noteTexts, reading.notes.shift())
  }
  for (const piece of piecesOf(layout, furniture, skip)) {
    addNotesBefore((layout.lines[piece.parts[0]?.from ?? 0] as Line).start)
    addNotesBefore(readPiece(reading, piece))
  }
  for (const note of reading.notes) addNote(draft, noteTexts, note)
}

/** Blanks HTML comments and keeps the directives in them. */
function withoutComments(draft: Draft, text: string): string {
  const comments = htmlComments(text, { start: 0, end: text.length }).filter((c) => c.closed)
  const pieces: string[] = []
  let at = 0
  for (const comment of comments) {
    const directive = directiveIn(text, comment.content, comment)
    if (directive !== undefined) draft.directives.push(directive)
    pieces.push(text.slice(at, comment.start), text.slice(comment.start, comment.end).replace(/[^\r\n]/g, ' '))
    at = comment.end
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(at)
}

type NoteText = Span & { readonly text: string }

/** Reads a footnote's words, then clears its place so that the text around it closes up. */
function readNote(reading: Reading, note: Footnote): NoteText {
  const { sheet, layout } = reading
  settle(reading, [{ from: note.from, to: note.to }])
  reading.draft.cite(readInline(sheet, note, { pandoc: false }))
  const text = sheet.text(note.start, note.end)
  sheet.fill({ start: (layout.lines[note.from] as Line).start, end: note.end }, ' ')
  return { start: note.start, end: note.end, text }
}

function addNote(draft: Draft, texts: ReadonlyMap<Footnote, NoteText>, note: Footnote | undefined): void {
  const text = note === undefined ? undefined : texts.get(note)
  if (note === undefined || text === undefined) return
  draft.footnotes.add(note.label)
  draft.add({ kind: 'footnote', ...text })
}

/** The figure that hangs on a word and names the note. */
function markNote({ draft, sheet }: Reading, note: Footnote): void {
  if (note.mark === undefined) return
  const { mark } = note
  sheet.fill(mark, CITATION)
  draft.citations.push({ kind: 'footnote', key: note.label, ...mark, keySpan: mark, group: mark, narrative: false })
}

/** Adds a piece to the draft and returns where it ends. */
function readPiece(reading: Reading, piece: Piece): number {
  const { draft, sheet, layout } = reading
  const first = piece.parts[0] as { from: number; to: number }
  const last = piece.parts.at(-1) as { from: number; to: number }
  const start = (layout.lines[first.from] as Line).start + piece.marker
  const end = (layout.lines[last.to] as Line).end
  settle(reading, piece.parts)
  if (piece.kind !== 'reference' && piece.kind !== 'furniture') {
    draft.cite(
      readInline(sheet, { start, end }, { pandoc: false, glued: draft.glued, round: draft.round, spaced: draft.spaced })
    )
  }
  const at = sheet.trimmed({ start, end })
  const text = sheet.text(at.start, at.end)
  if (piece.kind === 'heading') {
    const title = draft.blocks.length === 0 || sectionOf(plainWords(text)) !== undefined
    draft.addHeading({ ...at, text, depth: title ? 1 : 2 })
    return end
  }
  const lead = leadOf(draft, piece)
  const quoted =
    piece.kind === 'paragraph' &&
    lead >= 0 &&
    /[([](?:p|pp|pages?)\.?\s?\d[\d\s,–-]*[)\]]\.?$/.test(sourceEnd(draft, end))
  const kind: BlockKind = quoted ? 'quote' : piece.kind
  draft.add({ kind, ...at, text, depth: kind === 'item' ? 1 : 0, ...(kind === 'item' || quoted ? { lead } : {}) })
  return end
}

function sourceEnd(draft: Draft, end: number): string {
  return draft.source.slice(Math.max(0, end - 30), end)
}

/** The block that introduces a list or a quotation: the last one when it ends in a colon, or its own lead for a further item. */
function leadOf(draft: Draft, piece: Piece): number {
  const last = draft.blocks.at(-1)
  if (last === undefined) return -1
  if (/:\s*$/.test(last.text)) return draft.blocks.length - 1
  return piece.kind === 'item' && last.kind === 'item' ? (last.lead ?? -1) : -1
}

/** Closes the lines of a piece up: words cut at line ends are joined, gaps between its parts leave one line end. */
function settle({ sheet, layout, vocabulary }: Reading, parts: readonly { from: number; to: number }[]): void {
  const breaks: Span[] = []
  let last: Line | undefined
  for (const part of parts) {
    for (let i = part.from; i <= part.to; i++) {
      const line = layout.lines[i] as Line
      if (line.text === '') continue
      if (last !== undefined) breaks.push({ start: last.end, end: line.start })
      last = line
    }
  }
  for (const gap of breaks) {
    sheet.fill(gap, ' ')
    sheet.write(gap.start, '\n')
  }
  joinLines(sheet, breaks, vocabulary)
}

/** The format. */
export const plain: Format = { ...kinds.plain, read: readPlain }
