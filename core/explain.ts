// What was read at a place and what every rule made of it: the print behind `neuroprose trace` and the editor's.
import { type Bibliography, noBibliography } from './bibliography.ts'
import type { Answer } from './check.ts'
import type { Document } from './document/document.ts'
import type { Finding } from './finding.ts'
import { defaultSettings, type Linter, type Settings } from './lint.ts'
import { trace } from './prose/trace.ts'
import { LineIndex } from './text/lines.ts'
import { overlaps, type Span, shift } from './text/span.ts'
import type { ReadBlock } from './views.ts'

/** What a place is explained with; the defaults are those of linting. */
export interface ExplainOptions {
  readonly bibliography?: Bibliography
  readonly settings?: Settings
}

/**
 * Explains the sentences on line `line` (from 1), or only the one at `column` (from 1) of it. Gives one line of text for
 * each thing that was seen; none when no prose stands there.
 */
export function explainAt(
  linter: Linter,
  document: Document,
  line: number,
  column: number | undefined,
  options: ExplainOptions = {}
): string[] {
  const at = placeOf(document.source, line, column)
  const findings = linter.lint(document, options.bibliography ?? noBibliography, options.settings ?? defaultSettings)
  const out: string[] = []
  for (const view of linter.read(document)) {
    const { block, passage } = view
    for (const sentence of passage.sentences) {
      const span = shift(sentence, block.start)
      if (!touches(span, at)) continue
      if (out.length > 0) out.push('')
      out.push(
        `${block.kind} in ${block.section}`,
        ...trace(passage, sentence.index),
        ...rulesOn(view, sentence, span, findings)
      )
    }
  }
  return out
}

/** The line without its end, or one place on it. */
function placeOf(source: string, line: number, column: number | undefined): Span {
  const lines = new LineIndex(source)
  const start = lines.startOf(line)
  const end = lines.startOf(line + 1)
  if (column === undefined) return { start, end: line < lines.count ? end - 1 : end }
  const at = Math.min(start + column - 1, end)
  return { start: at, end: at }
}

function touches(sentence: Span, at: Span): boolean {
  return at.start === at.end ? sentence.start <= at.start && at.start <= sentence.end : overlaps(sentence, at)
}

/** For each rule that looked: why it fired or kept silent. */
function rulesOn(view: ReadBlock, sentence: Span, span: Span, findings: readonly Finding[]): string[] {
  const { answers, failures } = view.answers
  const here = findings.filter(
    (finding) => overlaps(finding.span, span) || finding.related.some((r) => overlaps(r.span, span))
  )
  const told = new Set<string>()
  const lines = answers
    .filter(({ report }) => overlaps(report.at, sentence))
    .map((answer) => {
      told.add(answer.rule.id)
      return answerLine(view, answer, here)
    })
  const others = here
    .filter((finding) => !told.has(finding.rule))
    .map((finding) => `rule ${finding.rule}: fires (${finding.severity})`)
  const broken = failures.map(({ rule, error }) => `rule ${rule.id}: broke (${error})`)
  const all = [...lines, ...others, ...broken]
  return all.length === 0 ? ['rules: none had anything to say'] : all
}

function answerLine(view: ReadBlock, { rule, report, verdict }: Answer, here: readonly Finding[]): string {
  const words = view.text(report.at).replace(/\s+/g, ' ')
  const why = verdict.question === 0 ? 'no question answered it' : `question ${verdict.question}: ${verdict.reason}`
  const head = `rule ${rule.id} on “${words}”:`
  if (verdict.silent) return `${head} silent (${why})`
  const finding = here.find((one) => one.rule === rule.id)
  return finding === undefined
    ? `${head} fires, but is off, suppressed or behind a more severe finding here (${why})`
    : `${head} fires as ${finding.severity} (${why})`
}
