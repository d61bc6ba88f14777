// Tells people what is wrong with a file itself, beside the report.
import { LineIndex } from '../core/text/lines.ts'
import type { Io } from './io.ts'
import { inParagraphs } from './places.ts'
import { placeIn } from './reporters/text.ts'
import type { FileResult } from './result.ts'
import { plain } from './width.ts'

/** Writes the problems of a file to standard error, a line each, with their places. */
export function tellProblems(result: FileResult, io: Io): void {
  if (result.problems.length === 0) return
  const lines = new LineIndex(result.source)
  for (const { message, span } of result.problems) {
    const before = inParagraphs(result.format) ? ', ' : ':'
    const place = span === undefined ? '' : before + placeIn(result, span.start, lines)
    io.stderr.write(`${plain(result.path)}${place}: ${plain(message)}\n`)
  }
}
