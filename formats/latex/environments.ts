// What LaTeX environments do: lists, quotations, tables, maths and code.
import { MATHS } from '../../core/document/mask.ts'
import { environmentArguments, floats, lists, maths, quotes, tables, verbatim } from './commands.ts'
import type { Page } from './page.ts'
import type { Reader } from './reader.ts'
import type { Context } from './stack.ts'

/** Environments that end the paragraphs around them. */
function isBlock(name: string): boolean {
  return floats.has(name) || lists.has(name) || tables.has(name) || quotes.has(name)
}

/** Among the options of a listing. */
const listingCaption = /^\s{0,5}\[[^\]]{0,300}?\bcaption\s{0,5}=\s{0,5}\{([^{}]{1,300})(?=\})/

/** Goes over everything up to `\end{name}`; to the end of the source, with a problem, where that is missing. */
function skip(reader: Reader, name: string, start: number, from: number): number {
  const close = `\\end{${name}}`
  const end = reader.source.indexOf(close, from)
  if (end >= 0) return end + close.length
  reader.page.draft.problems.push({
    message: `\\begin{${name}} is never closed, so nothing behind it was read; please add \\end{${name}}.`,
    span: { start, end: Math.min(reader.source.length, start + name.length + 8) }
  })
  return reader.source.length
}

/** What paragraphs in the environment are. */
function contextOf({ context, draft }: Page, name: string): Context {
  if (name === 'document') return { kind: 'paragraph', depth: 0 }
  // Inside a note everything is part of the note.
  if (context.hidden || context.kind === 'footnote') return context
  if (name === 'abstract') return { ...context, kind: 'paragraph', section: 'abstract' }
  if (name === 'thebibliography') return { kind: 'reference', depth: 0, section: 'references' }
  if (quotes.has(name)) return { ...context, kind: 'quote' }
  if (tables.has(name)) return { kind: 'cell', depth: 0 }
  if (lists.has(name)) {
    const lead = draft.blocks.length - 1
    const last = draft.blocks.at(-1)
    const led = last !== undefined && /:\s*$/.test(last.text)
    return { kind: 'item', depth: context.kind === 'item' ? context.depth + 1 : 1, ...(led ? { lead } : {}) }
  }
  return context
}

/** Opens the environment `name` that begins at `start`; its arguments begin at `at`. Returns where to go on. */
export function beginEnvironment(reader: Reader, name: string, start: number, at: number): number {
  const { source, page } = reader
  if (verbatim.has(name)) {
    page.breakUp(start)
    const words = listingCaption.exec(source.slice(at, at + 600))
    if (words !== null) page.caption(at + words[0].length - (words[1] as string).length, at + words[0].length)
    return skip(reader, name, start, at)
  }
  if (maths.has(name)) {
    const end = skip(reader, name, start, at)
    page.mask({ start, end }, MATHS)
    return end
  }
  if (isBlock(name)) {
    page.closeArguments(start)
    page.breakUp(start)
  }
  page.push({ what: 'environment', name, start }, contextOf(page, name))
  const spec = environmentArguments.get(name) ?? (source.charAt(at) === '[' ? 'o' : '')
  return reader.arguments(spec, at)
}
