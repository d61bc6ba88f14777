// Tells people what is wrong with a file itself, beside the report.
import { LineIndex } from '../core/text/lines.ts'
import type { Io } from './io.ts'
import { inParagraphs } from './places.ts'
import { placeIn } from './reporters/text.ts'
import type { FileResult } from './result.ts'
import { plain } from './width.ts'

/** Writes the problems of a file to standard error. */
export function tellProblems(result: FileResult, io: Io): void {
  const lines = problemLines(result)
  if (lines !== '') io.stderr.write(lines)
}

/** The problems of a file, a line each, with their places. */
export function problemLines(result: FileResult): string {
  if (result.problems.length === 0) return ''
  const lines = new LineIndex(result.source)
  const all = result.problems.map(({ message, span }) => {
    const before = inParagraphs(result.format) ? ', ' : ':'
    const place = span === undefined ? '' : before + placeIn(result, span.start, lines)
    return `${plain(result.path)}${place}: ${plain(message)}\n`
  })
  return all.join('')
}
