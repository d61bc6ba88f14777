// The trace of a line: what the layers saw in each of its sentences, and why each rule spoke or kept silent.
import type { Answer } from './check.ts'
import type { Document } from './document/document.ts'
import type { Linter } from './lint.ts'
import type { Sentence } from './prose/model.ts'
import { trace } from './prose/trace.ts'
import { LineIndex } from './text/lines.ts'
import { overlaps, type Span, shift } from './text/span.ts'
import type { ReadBlock } from './views.ts'

/** What one rule made of a sentence, on one line. */
function answerLine({ rule, report, verdict }: Answer): string {
  const outcome = verdict.silent ? 'silent' : verdict.steps === 0 ? 'speaks' : `speaks, ${verdict.steps} steps`
  const why = verdict.question === 0 ? 'a plain assertion' : `question ${verdict.question}: ${verdict.reason}`
  return `rule ${rule.id} (${report.message}): ${outcome}; ${verdict.stance}, ${why}`
}

function answersIn(block: ReadBlock, sentence: Sentence): string[] {
  return block.answers.answers.filter(({ report }) => overlaps(report.at, sentence)).map(answerLine)
}

/** The sentences that touch `at`, each traced, with an empty line between them; none where there is no prose. */
export function traceSpan(document: Document, at: Span, linter: Linter): string[] {
  const parts: string[][] = []
  for (const view of linter.read(document)) {
    if (!overlaps(view.block, at)) continue
    for (const sentence of view.passage.sentences) {
      if (!overlaps(shift(sentence, view.block.start), at)) continue
      const answers = answersIn(view, sentence)
      parts.push([
        ...trace(view.passage, sentence.index),
        ...(answers.length > 0 ? answers : ['no rule has anything to say here'])
      ])
    }
  }
  return parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
}

/** The trace of a whole line (from 1), as one text. */
export function traceLine(document: Document, line: number, linter: Linter): string {
  const lines = new LineIndex(document.source)
  const at = { start: lines.startOf(line), end: lines.startOf(line + 1) }
  const found = traceSpan(document, at, linter)
  return found.length > 0 ? found.join('\n') : 'There is no prose on this line.'
}
