// LaTeX: articles, books, slides, and Sweave documents.
import type { Document } from '../../core/document/document.ts'
import { clean } from '../clean.ts'
import { Draft } from '../draft.ts'
import type { Format } from '../format.ts'
import { kinds } from '../kinds.ts'
import { Reader } from './reader.ts'

/** Reads LaTeX; never throws. */
export function readLatex(source: string): Document {
  const draft = new Draft(source, kinds.latex.name)
  draft.titled = true
  const cleaned = clean(source)
  draft.problems.push(...cleaned.problems)
  if (!cleaned.binary) new Reader(draft, cleaned.text).read()
  return draft.finish()
}

/** The format. */
export const latex: Format = { ...kinds.latex, read: readLatex }
