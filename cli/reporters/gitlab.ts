// GitLab's code quality report: a JSON array that merge requests compare by fingerprint.
import { createHash } from 'node:crypto'
import type { Severity } from '../../core/finding.ts'
import type { Reporter } from '../result.ts'
import { type Row, rowsOf } from './rows.ts'

const grades: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'minor', hint: 'info' }

/** A reporter that prints once, at the end. */
export function gitlabReporter(): Reporter {
  const rows: Row[] = []
  return {
    file(result) {
      rows.push(...rowsOf(result))
      return ''
    },
    end: () => `${JSON.stringify(rows.map(issue), null, 1)}\n`
  }
}

function issue({ path, rule, severity, message, start, end, fingerprint }: Row): object {
  return {
    description: message,
    check_name: rule,
    // The same sentence in another file is another issue.
    fingerprint: createHash('sha256')
      .update(`${path}\n${rule}\n${fingerprint || message}`)
      .digest('hex')
      .slice(0, 32),
    severity: grades[severity],
    location: { path, lines: { begin: start.line, end: end.line } }
  }
}
