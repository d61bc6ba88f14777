// reviewdog's diagnostic format, as one object (rdjson) or a line for each finding (rdjsonl).
import type { Severity } from '../../core/finding.ts'
import { homepage, rulePage } from '../../core/homepage.ts'
import type { Span } from '../../core/text/span.ts'
import type { FileResult, Reporter } from '../result.ts'
import { Positions } from './positions.ts'
import { rowsOf } from './rows.ts'

const grades: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' }
const source = { name: 'neuroprose', url: homepage }

/** A reporter that prints one object, at the end. */
export function rdjsonReporter(): Reporter {
  const diagnostics: object[] = []
  return {
    file(result) {
      diagnostics.push(...diagnosticsOf(result))
      return ''
    },
    end: () => `${JSON.stringify({ source, severity: 'WARNING', diagnostics })}\n`
  }
}

/** A reporter that prints a line for each finding as it comes. */
export function rdjsonlReporter(): Reporter {
  return {
    kept: 'rdjsonl',
    file: (result) =>
      diagnosticsOf(result)
        .map((one) => `${JSON.stringify({ ...one, source })}\n`)
        .join(''),
    end: () => ''
  }
}

function diagnosticsOf(file: FileResult): object[] {
  const lines = new ByteColumns(file)
  const troubles = rowsOf({ ...file, findings: [] }).map(({ message, path }) => ({
    message,
    location: { path },
    severity: 'ERROR',
    code: { value: 'file/trouble' }
  }))
  const findings = file.findings.map(({ rule, severity, message, span, fixes }) => ({
    message,
    location: { path: file.path, range: lines.range(span) },
    severity: grades[severity],
    code: { value: rule, url: rulePage(rule) },
    // A suggestion is one range; what needs several edits cannot be one.
    suggestions: fixes.flatMap(({ edits, files }) => {
      const [edit, ...more] = edits
      return edit && more.length === 0 && files === undefined ? [{ range: lines.range(edit), text: edit.text }] : []
    })
  }))
  return [...troubles, ...findings]
}

/** Columns in bytes of UTF-8 from 1, as reviewdog counts them. */
class ByteColumns {
  readonly #positions: Positions
  readonly #source: string

  constructor(file: FileResult) {
    this.#positions = new Positions(file)
    this.#source = file.source
  }

  range(span: Span): object {
    const { start, end } = this.#positions.range(span)
    return { start: this.#of(start), end: this.#of(end) }
  }

  #of({ line, column, offset }: { readonly line: number; readonly column: number; readonly offset: number }): object {
    const before = this.#source.slice(offset - column + 1, offset)
    return { line, column: new TextEncoder().encode(before).length + 1 }
  }
}
