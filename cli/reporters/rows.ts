// Findings as rows of a report, for the formats that know files, lines and messages and little else.
import type { Severity } from '../../core/finding.ts'
import { rulePage } from '../../core/homepage.ts'
import type { FileResult } from '../result.ts'
import { type Position, Positions } from './positions.ts'

/** One finding, or what kept a file from being used, whose rule is 'file/trouble'. */
export interface Row {
  readonly path: string
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly start: Position
  readonly end: Position
  readonly url: string
  readonly fingerprint: string
}

const nowhere: Position = { line: 1, column: 1, offset: 0 }

/** The rows of a file, in source order; problems that leave it unread come first. */
export function rowsOf(result: FileResult): Row[] {
  const lines = new Positions(result)
  const troubles = result.problems
    .filter(({ trouble }) => trouble)
    .map(({ message, span }): Row => {
      const place = span === undefined ? { start: nowhere, end: nowhere } : lines.range(span)
      return { path: result.path, rule: 'file/trouble', severity: 'error', message, ...place, url: '', fingerprint: '' }
    })
  const findings = result.findings.map((finding): Row => {
    const { rule, severity, message, span } = finding
    const fingerprint = 'fingerprint' in finding ? finding.fingerprint : ''
    return { path: result.path, rule, severity, message, ...lines.range(span), url: rulePage(rule), fingerprint }
  })
  return [...troubles, ...findings]
}

/** Text for XML, in attributes and between tags; characters that XML cannot hold become “�”. */
export function xml(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;'
  }
  return (
    text
      .replace(/[&<>"']/g, (mark) => marks[mark] as string)
      .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\uFFFD')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\uFFFD')
  )
}
