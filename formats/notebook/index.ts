// Jupyter notebooks: the text cells, read as Markdown, with places in the notebook's JSON.
import type { Block, Citation, Document } from '../../core/document/document.ts'
import { JOIN } from '../../core/document/mask.ts'
import type { Span } from '../../core/text/span.ts'
import { clean } from '../clean.ts'
import { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { kinds } from '../kinds.ts'
import { base } from '../markdown/base.ts'
import { looksLikeMyst, mystFlavour } from '../markdown/myst.ts'
import { readMarkdown } from '../markdown/read.ts'
import { type CellText, cellsOf } from './cells.ts'

/** Reads a notebook; never throws. */
export function readNotebook(source: string): Document {
  const draft = new Draft(source, kinds.notebook.name)
  const cleaned = clean(source)
  const found = cleaned.binary ? undefined : cellsOf(cleaned.text)
  if (found === undefined || 'message' in found) {
    draft.problems.push(...cleaned.problems)
    if (found) draft.problems.push({ message: found.message, span: { start: found.offset, end: found.offset + 1 } })
    return draft.finish()
  }
  const flavour = looksLikeMyst(found.text) ? mystFlavour : base
  const read = readMarkdown(found.text, { ...flavour, name: kinds.notebook.name }, found.parts)
  return inSource(read, source, found)
}

/** The document with everything where it stands in the source. */
function inSource(read: Document, source: string, cells: CellText): Document {
  const place = (span: Span): Span => placeOf(span, cells)
  const { frontMatter: _, ...rest } = read
  return {
    ...rest,
    source,
    blocks: read.blocks.map((block) => blockIn(block, cells)),
    citations: read.citations.map((citation) => citationIn(citation, place)),
    directives: read.directives.map((directive) => ({
      ...directive,
      ...place(directive),
      rules: directive.rules.map((rule) => ({ ...rule, span: place(rule.span) }))
    })),
    problems: read.problems.map((problem) => (problem.span ? { ...problem, span: place(problem.span) } : problem)),
    bibliographies: read.bibliographies.map(({ path, span }) => ({ path, span: place(span) })),
    cells: cells.cells,
    inserts: 'json'
  }
}

function citationIn(citation: Citation, place: (span: Span) => Span): Citation {
  return { ...citation, ...place(citation), keySpan: place(citation.keySpan), group: place(citation.group) }
}

/** Where a span of the cells' text stands in the source; ends behind its last character. */
function placeOf({ start, end }: Span, { at, width }: CellText): Span {
  let first = start
  while (first < end && (at[first] ?? -1) < 0) first++
  let last = end - 1
  while (last > first && (at[last] ?? -1) < 0) last--
  const from = at[first] ?? at.at(-1) ?? 0
  return { start: from, end: end > start ? (at[last] as number) + (width[last] as number) : from }
}

/** The block with its text as long as its source: escapes are joined to their character, quotes and commas are space. */
function blockIn(block: Block, cells: CellText): Block {
  const span = placeOf(block, cells)
  const { at } = cells
  let text = ''
  for (let i = block.start; i < block.end; i++) {
    const unit = block.text.charAt(i - block.start)
    const next = i + 1 < block.end ? (at[i + 1] as number) : span.end
    const gap = next - (at[i] as number) - 1
    text += unit + (unit === '\n' ? ' ' : JOIN).repeat(Math.max(0, gap))
  }
  return { ...block, ...span, text }
}

/** The format. */
export const notebook: Format = { ...kinds.notebook, read: readNotebook }
